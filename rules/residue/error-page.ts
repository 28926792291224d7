import {residueRule} from '../../src/core/residue.js'

const lines = [
  /(?:error |http )?(?:400|401|403|404|410|429|500|502|503|504)(?: ?[-–—:|]? ?(?:error|not found|page not found|forbidden|bad gateway|internal server error|service unavailable|gateway time-?out|bad request|unauthori[sz]ed|too many requests|gone))(?: ?[-–|] ?.{2,40})?|error (?:400|401|403|404|410|429|500|502|503|504)/iu,
  /(?:oops|sorry|uh[- ]oh|whoops)[!,.:…]? ?(?:\.{2,3} ?)?(?:the|this|that|something|we|an|it looks like|but|there)\b.{0,60}\b(?:page|went wrong|not found|error|can['’]t find|could not find|couldn['’]t find|not available|link|problem)\b.{0,60}/iu,
  /(?:the|this) (?:page|article|content|url|link|resource|site)(?: you (?:requested|are looking for|were looking for|have requested))? (?:could not be found|was not found|can['’]t be (?:found|reached)|can ?not be found|does not exist|doesn['’]t exist|no longer exists|has been (?:moved|removed|deleted)(?: or .{3,30})?|is (?:not|no longer) available(?: in your (?:country|region))?)\b.{0,80}/iu,
  /(?:you (?:do not|don['’]t) have (?:permission|access) to|access to this (?:page|site|content) (?:has been|is)|this content is not available in your)\b.{2,80}/iu,
  /(?:verify|verifying|checking|confirm|prove)(?: that)? (?:you are|you['’]re|your browser|i am|i['’]m)(?: (?:a|not a))? ?(?:human|robot|bot|before accessing)?.{0,60}|i['’]?m not a robot/iu,
  /something went wrong\. .{0,60}|(?:please )?(?:try again later|refresh the page|reload (?:the|this) page)(?: .{2,50})?\.?/iu
]
const wholeLine = [
  /(?:page|file|article|url|resource) not found|not found|access denied|forbidden|service (?:temporarily )?unavailable|(?:internal )?server error|bad gateway|gateway time-?out|session expired|an error (?:has )?occurred\.?.{0,60}|(?:just a moment|please wait|redirecting|loading|one moment please)(?:\.{3}|…).{0,40}|under construction|site under maintenance|untitled(?: document| page)?|lorem ipsum.{0,120}|(?:null|undefined|nan|\[object object\]|tbd|todo:?.{0,40}|test test.{0,20}|placeholder(?: text)?|insert (?:text|photo|headline|name|quote) here)/iu
]

export default residueRule({
  id: 'residue/error-page',
  summary: 'Find server errors and placeholders that a failed download left in the story.',
  why: 'The page was not there when it was copied, so text is missing here.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {error: 'Error or placeholder text `{label}` left in the story: fetch what is missing, then delete it'},
  examples: [
    {bad: 'The lake froze.\n⟦404 Not Found⟧', better: 'The lake froze.'},
    {bad: 'The lake froze.\n⟦Access denied⟧\nSkaters rejoiced.', better: 'The lake froze.\nSkaters rejoiced.'},
    {bad: 'The lake froze. ⟦The page you requested could not be found.⟧', better: 'The lake froze.'},
    {bad: 'The lake froze.\n⟦undefined⟧'},
    {good: 'The body was not found.'},
    {near: 'Access denied to reporters, union says'},
    {near: 'The plane was not found on Monday.'},
    {near: 'Police found 404 skaters on the lake.'}
  ],
  message: 'error',
  line: [...lines, ...wholeLine],
  tail: lines,
  unless: label => /\b(?:said|says|told)\b/u.test(label)
})
