import {patternRule} from '../../src/core/kinds.js'
import {beforeStop, byTwelve} from '../../src/text/clock.js'

/** What puts something at a figure, which then is how long it lasts: `estimated at 5 hours`. */
const measured =
  /\b(?:estimated|put|set|capped|fixed|limited|valued|rated|stands?|stood|remains?|remained|peak(?:s|ed)?|recorded|clocked|calculated|total|averag(?:e|es|ed|ing)|maximum|minimum|time|duration|limit|record|look(?:s|ed|ing)?|aim(?:s|ed|ing)?|clock(?:s|ed)?) $/iu

/** What happens at an hour, where nothing else says that one is meant. */
const happens =
  /\b(?:begin|begins|began|begun|start|starts|started|open|opens|opened|close|closes|closed|end|ends|ended|leave|leaves|left|depart|departs|departed|arrive|arrives|arrived|land|lands|landed|meet|meets|met|die|dies|died|call|called|wake|woke|kick(?:s|ed)? off|held|take place|takes place|took place|due|scheduled|happened|occurred|broke out|struck|resume|resumes|resumed|return|returns|returned)(?: \p{L}+){0,3} $/iu

export default patternRule({
  id: 'numbers/clock-hours',
  summary: 'Find the time of day told as a number of hours (`begins at 20 hours`, `at 5 hours in the morning`).',
  why: 'French, German, Spanish and others tell the time by a word that also means an hour that lasts; in English `at 20 hours` is a length of time.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {clock: 'Unexpected `{text}` for a time of day, expected `{right}`'},
  needs: /\bat \d{1,2} hours\b/,
  pattern:
    /(?<=\bat )(?<hour>\d{1,2}) hours\b(?=(?<part> in the (?:morning|afternoon|evening)| at night)|(?<sure> (?:local time|sharp|GMT|Moscow time)\b|,? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|,? (?:yesterday|today|tomorrow)\b)|[.,;]| (?:and|but|in|near) )/gu,
  found({groups, index, input, 0: text}) {
    const hour = Number(groups!.hour)
    const before = input.slice(Math.max(0, index - 60), index - 'at '.length)
    if (hour > 24 || measured.test(before)) return undefined
    if (groups!.part === undefined && groups!.sure === undefined && !happens.test(before)) return undefined
    const clock = groups!.part !== undefined && hour <= 12 ? String(hour) : byTwelve(hour)
    return {
      message: 'clock',
      data: {text, right: clock},
      suggest: [beforeStop(clock, input.slice(index + text.length))]
    }
  },
  examples: [
    {bad: 'The match begins at ⟦20 hours⟧ on Friday.', better: 'The match begins at 8 p.m. on Friday.'},
    {
      bad: 'The barn caught fire at ⟦5 hours⟧ in the morning.',
      better: 'The barn caught fire at 5 in the morning.'
    },
    {bad: 'The last ferry left at ⟦12 hours⟧.', better: 'The last ferry left at noon.'},
    {bad: 'The first one left at ⟦14 hours⟧.', better: 'The first one left at 2 p.m.'},
    {good: 'The match begins at 8 p.m. on Friday.'},
    {near: 'The wait was put at 20 hours on Friday, and the crew began work at 36 hours’ notice.'},
    {near: 'Growth was seen at 12 hours and at 24 hours after the test, and the shift was capped at 8 hours.'}
  ]
})
