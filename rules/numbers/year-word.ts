import {patternRule} from '../../src/core/kinds.js'
import {anyMonth} from '../../src/text/dates.js'

export default patternRule({
  id: 'numbers/year-word',
  summary: 'Find `year` and `years` where the figure says it (`in the 1990 years`, `January 1, 2020 year`).',
  why: 'Russian, Chinese and others put the word for year behind the figure; the engine translates it.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.93,
  messages: {year: 'Unexpected `{found}`, expected `{right}`'},
  needs: /\d0?(?:s|th)? years?\b|\byears \d|\d0(?:['’-]?ies|['’]?er|th|-s)\b|year of \d/u,
  pattern: new RegExp(
    `(?<=\\b[Tt]he (?:early |late |mid-)?)(?<ies>(?:(?:1[6-9]|20)\\d|[2-9])0)(?:['’-]?(?:ies|er)|-s)\\b|\\b(?<of>[Ii]n (?:the year of (?<named>(?:1[5-9]|20)\\d\\d)|the year (?<twice>(?:1[5-9]|20)\\d\\d) year))(?! (?:years|AD))|\\b(?<nth>[Tt]he (?<part>early |late |mid-)?(?<whole>(?:1[6-9]|20)?\\d0)th years)\\b|\\b(?<before>[Tt]he years (?<round>(?:1[6-9]|20)?\\d0))(?=[.;]|,(?! \\d)| (?:and (?!\\d)|or (?!\\d)|of (?:the|this|last)|when|as|but|with|by|after|before|the|they|he|she|it|was|were)\\b|$)|\\b(?<decade>[Tt]he (?<early>early |late |mid-)?(?<tens>(?:1[6-9]|20)?\\d0)(?:['’]?s)? years)(?= (?:of (?:the|this)|of last)\\b|[.,;]|$)(?<!the \\d0 years)|\\b(?<date>(?:(?:${anyMonth}) \\d{1,2},? |\\d{1,2} (?:${anyMonth}) |(?:in|since|of|from|until|before|after) )(?<year>(?:19|20)\\d\\d) year)\\b(?! [-–]|[- ](?:old|end|model|class|(?!(?:and|but|when|while|because|after|before|was|were|is|has|had|the|with|by|at|from)\\b)\\p{Ll}+))`,
    'gu'
  ),
  found({groups, 0: found}) {
    const {ies, twice, named = twice} = groups as Record<string, string | undefined>
    if (ies) {
      const right = `${ies}s`
      return {message: 'year', data: {found, right}, suggest: [right]}
    }
    if (named)
      return {
        message: 'year',
        data: {found, right: `${found.slice(0, 2)} ${named}`},
        suggest: [`${found.slice(0, 2)} ${named}`]
      }
    const {early = '', tens, date, year, round, whole, part = ''} = groups!
    if (whole) {
      const decade = `${found.slice(0, 3)} ${part}${whole}s`
      return {message: 'year', data: {found, right: decade}, suggest: [decade]}
    }
    if (round) {
      const decade = `${found.slice(0, 3)} ${round}s`
      return {message: 'year', data: {found, right: decade}, suggest: [decade]}
    }
    const right = tens ? `${found.slice(0, 3)} ${early}${tens}s` : `${date!.slice(0, date!.indexOf(year!))}${year}`
    return {message: 'year', data: {found, right}, suggest: [right]}
  },
  examples: [
    {bad: 'The flats were built in ⟦the 1990 years⟧.', better: 'The flats were built in the 1990s.'},
    {bad: 'Most date from ⟦the 80s years⟧ of the last century.', better: 'Most date from the 80s of the last century.'},
    {
      bad: 'The law took effect on ⟦January 1, 2020 year⟧, the court said.',
      better: 'The law took effect on January 1, 2020, the court said.'
    },
    {bad: 'The flats were built in ⟦the years 1970⟧.', better: 'The flats were built in the 1970s.'},
    {bad: 'The plant began ⟦in 2011 year⟧ and made rails.', better: 'The plant began in 2011 and made rails.'},
    {
      bad: 'The dam was planned in ⟦the late 1970th years⟧ and never built.',
      better: 'The dam was planned in the late 1970s and never built.'
    },
    {near: 'In the years 1990 to 2000 and the years 1950, 1960 and 1970, it rained.'},
    {bad: 'The ⟦1990ies⟧ were hard.', better: 'The 1990s were hard.'},
    {bad: 'The pier was built ⟦in the year of 1902⟧.', better: 'The pier was built in 1902.'},
    {bad: 'The 60s were poor, the ⟦70ies⟧ rich.', better: 'The 60s were poor, the 70s rich.'},
    {bad: '⟦In the year 2022 year⟧ the pier shut.', better: 'In 2022 the pier shut.'},
    {bad: 'The ⟦1990-s⟧ were poor.', better: 'The 1990s were poor.'},
    {good: 'The flats were built in the 1990s, and the law took effect in 2020.'},
    {near: 'In the 20 years of his reign, and in the 50 years since, nothing changed.'},
    {near: 'The 2020 year-end results and the 2021 year group were strong.'}
  ]
})
