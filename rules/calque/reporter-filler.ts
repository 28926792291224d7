/** The rows of the register that edited English never prints; what is left there is a matter of house style. */
import {patternRule} from '../../src/core/kinds.js'

const learns = 'learned|learnt|found out|was informed|was told|has learned|has learnt|understands|understood|noticed'
const shapes = [
  `(?:the|our|this|your|a) (?:reporter|correspondent|journalist)(?: of (?:this|our) (?:newspaper|paper|agency))? (?:${learns})(?: (?:from|at|in|on|yesterday|today) [^.,;]{2,60})? that`,
  `(?:the|our|this) (?:reporter|correspondent) (?:${learns}) from`,
  '(?:the|our) reporter(?:s)? (?:saw|noticed|learned|learnt) (?:at|on|in) (?:the )?(?:scene|site)',
  'our reporters? (?:saw|noticed|learned|found|learnt)',
  'as (?:the|our|this) (?:reporter|correspondent) (?:learned|learnt|saw|was told)',
  'told (?:the|our|this) reporter',
  "according to (?:the|our) reporter’?'?s (?:understanding|information)",
  '(?:an )?interview with (?:our|this) (?:reporter|correspondent)',
  'we (?:will )?remind (?:you |readers )?that',
  "(?:let us|let’s|let's) (?:recall|remind|note) that",
  'recall that (?:earlier|previously|on \\p{L}+ \\d|in \\p{L}+ |last )',
  'recall, (?:earlier|previously)',
  'as (?:we )?(?:previously|earlier) (?:reported|wrote|informed)(?=,? (?:the|that|in|on|a)\\b| \\p{Lu})',
  'the (?:masses|comrades) (?:are|is|were|have|was|expressed|welcomed|warmly|actively|said|and cadres)',
  '(?:dear |leading |party |our )comrades',
  'comrades(?=, (?:and|the|we|who are)\\b)',
  '(?:cadres and (?:the )?masses|party members and (?:the )?masses)',
  'it is understood that(?=[^.]{0,80}(?:comrades|masses|cadres|relevant|etc))'
]

export default patternRule({
  id: 'calque/reporter-filler',
  summary: 'Find set phrases of foreign newsrooms that edited English never prints: the reporter learned that.',
  why: 'How the reporter came to know is not news, and nobody is named; attribute the fact to a source or state it.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.6,
  messages: {filler: '`{phrase}` is filler of another newsroom; name the source or leave it out'},
  scope: 'sentence',
  pattern: new RegExp(`(?<![\\p{L}\\p{N}’'-])(?<mark>${shapes.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
  found({groups}) {
    return {message: 'filler', data: {phrase: groups!.mark!}}
  },
  examples: [
    {bad: '⟦The reporter learned that⟧ the plant had shut.'},
    {bad: '⟦Our reporter saw⟧ long lines at the depot.'},
    {bad: '⟦We remind that⟧ the plant shut in May.'},
    {bad: 'Residents said ⟦the masses are⟧ pleased.'},
    {good: 'The plant had shut, the ministry said.'},
    {near: 'Reporters saw long lines at the depot, and a reporter asked why.'},
    {near: 'The reporter was arrested on Sunday.'},
    {near: 'Jets carry fuel for the masses of travellers.'}
  ]
})
