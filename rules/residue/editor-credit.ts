import {residueRule} from '../../src/core/residue.js'

const name = String.raw`[\p{L}\p{N}][\p{L}\p{N}.'’_-]*(?:(?:,| and| &|/|、)? [\p{Lu}\p{N}][\p{L}\p{N}.'’_-]*){0,6}`
const role =
  '(?:(?:responsible|executive|managing|web|duty|chief|copy|page|news|photo|final|assistant|deputy|associate|night|desk|planning|visual|video) )*(?:editors?|sub-?editors?|editors?[- ]in[- ](?:charge|chief)|editorial (?:responsibility|staff)|proof-?readers?|proof-?reading|translat(?:ors?|ion)|typesetter|reviewer|reviewed|producer|layout|checked|approved|supervisor|audit|(?:art|web) design(?:er)?|in charge|fact[- ]?check(?:er|ed)?)'
const task =
  '(?:edited|editing|translated|proofread|reviewed|compiled and edited|written and edited|reported and edited|produced|typeset|fact-checked|sub-edited|uploaded|curated|transcribed)'
/** `Editor: I see what you mean.` is a line of an interview. */
const speaks =
  /^[^:：]+[:：]\s.*(?<!\b(?:from|of|by|at|for|the)) (?!(?:and|of|from|by|at|for|the)\b)\p{Ll}[\p{Ll}’']*\b(?!.*[:：])/u

export default residueRule({
  id: 'residue/editor-credit',
  summary: 'Find an editor’s or translator’s credit left in the story.',
  why: 'Who edited or translated a story stands in the masthead or the metadata, not in the text.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {credit: 'Editor credit `{label}` left in the story: delete it'},
  examples: [
    {bad: 'The parade begins at ten.\n⟦Editor in charge: Lin Dao⟧', better: 'The parade begins at ten.'},
    {bad: 'The parade begins at ten. ⟦(Editor: LD)⟧', better: 'The parade begins at ten.'},
    {
      bad: 'The parade begins at ten.\n\n⟦Edited by Ana Lind⟧\n\nRoads are shut.',
      better: 'The parade begins at ten.\n\nRoads are shut.'
    },
    {bad: 'The parade begins at ten. ⟦[Translated by Ana Lind]⟧', better: 'The parade begins at ten.'},
    {bad: 'The parade begins at ten.\n⟦Proofreading: Wen Bo⟧'},
    {bad: '⟦Editor-in-charge: Lin Dao.⟧ The parade begins at ten.', better: 'The parade begins at ten.'},
    {good: 'The book was edited by Ana Lind.'},
    {good: 'Edited by a friend, the film runs for an hour.'},
    {near: 'The editor in charge of sport left.'},
    {near: 'Editors: who needs them?'},
    {near: 'Editor: That sounds like quite a long parade.'},
    {near: 'The novel (translated by Ana Lind) won.'}
  ],
  message: 'credit',
  line: [
    new RegExp(`${role}\\s*[:：/|]\\s*${name}(?:[\\s;,|/]+${role}\\s*[:：]\\s*${name}){0,4}`, 'iu'),
    new RegExp(`${task}(?: and ${task})? by:?\\s+${name}`, 'iu')
  ],
  tail: [
    new RegExp(`(?:[(（\\[【]\\s*)${role}\\s*[:：/|]?\\s*${name}\\s*[)）\\]】]`, 'iu'),
    new RegExp(`[(（\\[【]\\s*${task}(?: and ${task})? by:?\\s+${name}\\s*[)）\\]】]`, 'iu'),
    new RegExp(
      `(?:Responsible editor|Editor in charge|Editor-in-charge|Executive editor|Web editor|Editor|Proofreader|Translator)s?\\s*[:：]\\s*${name}`,
      'u'
    ),
    /(?:Edited|Editing|Translated) by:?\s+\p{Lu}[\p{L}.'’-]*(?: (?:and )?\p{Lu}[\p{L}.'’-]*){0,4}/u
  ],
  lead: /(?:Responsible editor|Editor[- ]in[- ]charge|Executive editor|Web editor|Duty editor|Proofreader|Translator): \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}\.?/u,
  suffix: [
    new RegExp(
      `[(（\\[【]\\s*(?:[Rr]esponsible |[Ee]xecutive |[Ww]eb |[Dd]uty )?(?:[Ee]ditors?|EDITOR|[Ee]ditor[- ]in[- ](?:charge|chief)|[Pp]roofreader|[Tt]ranslator|[Pp]roofreading)\\s*[:：]\\s*${name}\\s*[)）\\]】]`,
      'u'
    )
  ],
  unless: label => /\?$|\b(?:who|what|why|how)\b/u.test(label) || speaks.test(label)
})
