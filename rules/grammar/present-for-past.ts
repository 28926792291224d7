import {patternRule} from '../../src/core/kinds.js'
import {anyWeekday} from '../../src/text/dates.js'
import {isForm, isOnlyVerb, verbOf} from '../../src/text/verbs.js'

/** What happens once and is over. */
const events =
  'flees|escapes|crashes|collapses|arrives|leaves|kills|dies|opens fire|breaks into|steals|hits|falls|jumps|drives|fires|storms|enters|attacks|runs|climbs|loses control|swerves|explodes|catches fire|sinks|capsizes'

export default patternRule({
  id: 'grammar/present-for-past',
  summary:
    'Find the present for what a word of time or the next verb puts into the past (`Last week the court fines`, `flees and was caught`).',
  why: 'The source told the story in the present, as many languages do, and the engine changed only some of its verbs.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {past: 'Unexpected present `{verb}`: `{sign}` puts it into the past; expected `{right}`'},
  examples: [
    {
      bad: 'Last month the court ⟦fines⟧ two banks for fraud.',
      better: 'Last month the court fined two banks for fraud.'
    },
    {
      bad: 'Witnesses said the thief ⟦flees⟧ the shop on foot and was caught near the port.',
      better: 'Witnesses said the thief fled the shop on foot and was caught near the port.'
    },
    {
      bad: 'By the time divers ⟦arrive⟧, the boat had sunk.',
      better: 'By the time divers arrived, the boat had sunk.'
    },
    {good: 'Last month the court fined two banks for fraud.'},
    {near: 'Last month the court costs were paid by two banks.'},
    {near: 'The train leaves at noon and was late on Monday.'},
    {near: 'By the time divers arrive, the boat will have sunk.'}
  ],
  scope: 'sentence',
  pattern: new RegExp(
    `(?<=^(?<time>Last (?:week|month|year|night|${anyWeekday})|Yesterday|(?:Two|Three|Four|Five|Ten) (?:days|weeks|months|years) ago),? (?:the|a|an|its|his|her|their) (?:[\\p{Ll}-]+ ){1,3})(?<third>\\p{Ll}+s)(?= (?:the|a|an|its|his|her|their|two|three|four|five|\\d+|that) \\p{Ll})|(?<=\\bthe (?:\\p{Ll}+ )?(?:driver|man|woman|suspect|attacker|gunman|thief|robber|boy|girl|pilot|car|bus|truck|plane|vehicle|boat|train|helicopter|burglar|teenager|couple) )(?:${events})(?= [^.;:“”"]{3,90} and (?<then>was|were) \\p{Ll}+ed\\b| [^.;:“”"]{3,90} and (?<other>was|were) (?:caught|taken|found|shot|held|seen|brought)\\b)|(?<=^By the time (?:the |a )?(?:\\p{Ll}+ ){1,3})(?:arrives?|reach(?:es)?|gets? there|comes?|finds?)(?=(?: [^.,]*)?, [^.,]+ had )`,
    'gu'
  ),
  found({groups, 0: found}) {
    const {time, third, then, other} = groups!
    const [verb = '', ...rest] = found.split(' ')
    if (third && (!isForm(third, 'third') || (isForm(third, 'base') && !isOnlyVerb(third)))) return undefined
    const right = [verbOf(verb)?.past[0] ?? '', ...rest].join(' ')
    const sign = time ?? then ?? other ?? 'had'
    return {message: 'past', data: {verb: found, right, sign}, suggest: [right]}
  }
})
