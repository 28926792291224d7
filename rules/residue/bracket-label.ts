import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'residue/bracket-label',
  summary: 'Find a label of the content system in brackets at the head of a paragraph (`[Photo]`, `【Video】`).',
  why: 'The label announced a picture, a film or a section on the page. In the body of the copy it announces nothing.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.85,
  messages: {label: 'Label `{label}` left in the copy, delete it'},
  pattern:
    /^(?<mark>[[【](?:photos?|videos?|images?|pictures?|gallery|photo gallery|live|live blog|update[ds]?|breaking|exclusive|opinion|editorial|infographic|watch|listen|audio|podcast|graphic|map|advertisement|sponsored|read more|related|caption|headline|body|text|article|news|report|reporter|source)[\]】]:?\s*)(?=\p{Lu}|["“])/giu,
  found({groups}) {
    const label = (groups?.mark ?? '').trim()
    return {message: 'label', data: {label}, suggest: ['']}
  },
  examples: [
    {bad: '⟦[Photo] ⟧The harbour is closed.', better: 'The harbour is closed.'},
    {bad: '⟦【Video】⟧The harbour is closed.', better: 'The harbour is closed.'},
    {bad: '⟦[UPDATE] ⟧The harbour is closed until May.', better: 'The harbour is closed until May.'},
    {good: 'The harbour is closed.'},
    {near: '[The harbour] is closed, the mayor said.'},
    {near: 'The photo [of the harbour] won a prize.'},
    {near: '[Sic] transit, the priest said.'}
  ]
})
