import {patternRule} from '../../src/core/kinds.js'
import {isBase, isPast} from '../../src/text/verbs.js'

const events =
  'time|visit|win|victory|defeat|loss|drop|fall|rise|increase|decline|cut|strike|attack|flood|election|vote|referendum|summit|meeting|match|goal|title|medal|trophy|death|case|outbreak|eruption|trip|tour|album|novel|film|concert|budget surplus|surplus|profit|sighting|census|coup|execution'
const superlatives =
  'worst|biggest|largest|highest|lowest|heaviest|deadliest|strongest|sharpest|steepest|coldest|hottest|driest|wettest|warmest|longest|fastest|slowest|weakest|bloodiest|smallest'
/** None of these is part of the noun. */
const links =
  'in|for|of|after|over|on|at|by|within|during|from|to|and|or|since|than|nearly|almost|more|about|around|some|well|just|least|took|take|takes|lasted|lasts|lasting|was|were|is|are|had|has|have|a|the|every'
const degree = '(?:nearly |almost |more than |at least |over |about |around |some |well over |just over )?'
const span = `${degree}(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d+|several|many) (?:years|decades|months|weeks|days|generations|centuries|matches|games|seasons|attempts)|(?:half )?a (?:decade|century|generation))`

export default patternRule({
  id: 'grammar/lost-in-span',
  summary: 'Find `in` lost before the time for which something is a first or a record (`the first time ten years`).',
  why: 'Other languages say over which time something is a first with a case or another phrase; the engine drops the preposition.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {missing: 'Missing `in` before `{span}`'},
  examples: [
    {
      bad: 'It is the first time ⟦ten years⟧ that the lake froze.',
      better: 'It is the first time in ten years that the lake froze.'
    },
    {
      bad: 'Ice shut the port in its worst winter ⟦nearly a century⟧.',
      better: 'Ice shut the port in its worst winter in nearly a century.'
    },
    {
      bad: 'Rents fell to the lowest level ⟦six years⟧, a guild said.',
      better: 'Rents fell to the lowest level in six years, a guild said.'
    },
    {
      bad: 'Rents rose 4 percent ⟦the first half⟧ of the year.',
      better: 'Rents rose 4 percent in the first half of the year.'
    },
    {good: 'It is the first time in ten years that the lake froze.'},
    {near: 'It froze for the first time ten years ago, and again for the last time two years later.'},
    {near: 'The judge gave the youngest man two years, and it cost the biggest mill two weeks to dry.'},
    {near: 'The longest strike cost ten days, and the worst storm lasted two weeks.'},
    {near: 'Rents rose 4 percent the following year, and of the 40 the first half left.'},
    {near: 'It was the first time. Ten years, he said, is long.'}
  ],
  scope: 'sentence',
  needs: / half|quarter|years|matches|games|seasons|attempts|decade|months|weeks|days|generation|centur/u,
  pattern: new RegExp(
    String.raw`(?<=\b(?:\d[\d.,]*%?|percent|per cent|percentage points|points|million|billion|trillion|tonnes|barrels) )the (?:first|second|third|fourth|final) (?:half|quarter)(?= of (?:the|this|last|\d)|[,.]|$)|(?<=\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Ff]or|[Aa]) (?:(?:first|second|third|fourth|fifth|only) (?:such |major |home |away |league |general |presidential |state |serious |annual |monthly )?(?:${events})|(?:(?:second|third)-)?(?:${superlatives})(?<rest>(?: (?!(?:${links}) )[\p{Ll}-]+){1,3})) )${span}(?=[.,;]| that | as | because | and (?:the|a|it|he|she|they) | since the )`,
    'gu'
  ),
  found({0: found, groups}) {
    // `The longest strike cost ten days.`
    if (
      groups!.rest
        ?.trim()
        .split(' ')
        .some((word, at) => isPast(word) && (at > 0 || !isBase(word)))
    )
      return undefined
    return {message: 'missing', data: {span: found}, suggest: [`in ${found}`]}
  }
})
