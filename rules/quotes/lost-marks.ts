/** The first person stays behind where a quotation lost its marks, or where direct speech was half turned into reported speech. */
import {patternRule} from '../../src/core/kinds.js'

const says =
  'said|announced|stated|stressed|added|warned|noted|promised|insisted|declared|explained|claimed|emphasi[sz]ed|vowed|pledged|replied|confirmed|told (?:\\p{Ll}+ )?(?:reporters|journalists|lawmakers|parliament|deputies|parliamentarians|newsmen|supporters|delegates|media)'
const ours =
  "will|would|shall|won[’']t|are not|are ready|are going|are determined|are working|are doing|are prepared|have not|have no|have decided|have been|have already|had|were|did|do not|don[’']t|must not|cannot|want|intend|expect|hope|plan"
const mine = 'am|was|will|have|had|would|did|do|can|could|must|want|hope|intend|expect|think|believe'

export default patternRule({
  id: 'quotes/lost-marks',
  summary:
    'Find the first person of a speaker in the paper’s own words (`The minister said that we will not accept the plan`).',
  why: 'Direct speech of the source lost its marks or was half turned into reported speech; the reader takes the paper for the speaker.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {
    person: '`{words}`: who says `{who}` here is not the paper; quote the words, or report them in the third person'
  },
  needs: /\b(?:we|I)\b/u,
  scope: 'sentence',
  pattern: new RegExp(
    String.raw`(?<![\p{L}])(?:${says})(?: (?:on|in|at) \p{L}+(?: \p{L}+)?)?,?(?: that)? (?<mark>we (?:${ours})|I (?:${mine}))(?!\p{L})`,
    'gu'
  ),
  found({groups, index, input}, {text}) {
    const mark = groups!.mark!
    const who = mark.split(' ')[0]!
    if (/["“”‘«»„]/u.test(input) || tellsOfItself.test(input.slice(0, index)) || general.test(input.slice(0, index)))
      return undefined
    const others = text.replaceAll(/["“][^"“”]*["”]/gu, '').split(firstPerson).length - 1
    return others > input.split(firstPerson).length - 1 ? undefined : {message: 'person', data: {words: mark, who}}
  },
  examples: [
    {bad: 'The warden of the port, Ana Lind, said that ⟦we will⟧ not reopen the pier before May.'},
    {bad: 'The warden told reporters that ⟦I have⟧ no plans to resign.'},
    {bad: 'The harbour board said ⟦we have no⟧ plans to close the pier.'},
    {good: 'The warden said that the port would not reopen the pier before May.'},
    {near: 'The warden said: "I know that we will not reopen the pier."'},
    {near: 'I told the warden about it, and she said that we will not meet again.'},
    {near: 'Researchers said that we will live longer.'}
  ]
})

const firstPerson = /(?<![\p{L}'’])(?:we|us|our|ours|I|me|my|mine|myself|ourselves)(?![\p{L}])/iu
const tellsOfItself = /(?<![\p{L}'’])(?:we|us|our|I|me|my|you|your)(?![\p{L}])/iu
/** Those who speak of mankind. */
const general =
  /\b(?:experts?|scientists?|researchers?|doctors|psychologists?|philosophers?|authors?|writers?|poets?|astronomers?|physicists?|economists?|Bible|Jesus|God|Pope|study|columnist|critics?)\b/iu
