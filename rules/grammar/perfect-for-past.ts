import {patternRule} from '../../src/core/kinds.js'
import {anyMonth, anyWeekday} from '../../src/text/dates.js'
import {isForm, verbOf} from '../../src/text/verbs.js'

const past = `(?:Last (?:week|month|year|night|summer|winter|autumn|spring|${anyWeekday})|Yesterday|(?:[Tt]wo|Three|Four|Five|Six|Ten|A few|Several) (?:days|weeks|months|years|hours) ago|In (?:early |late |mid-)?(?:(?:${anyMonth}),? )?(?:19\\d\\d|20[01]\\d|202[0-4]))`

export default patternRule({
  id: 'grammar/perfect-for-past',
  summary:
    'Find `has` or `have` with a time that is over (`In March 2019 the court has ruled`, `have met two weeks ago`).',
  why: 'French, German and Slavic languages tell of what is over with a tense that looks like the perfect; English with the simple past.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {past: 'Unexpected `{found}` with `{time}`, which is over; expected `{right}`'},
  examples: [
    {
      bad: 'In May 2017, the council ⟦has sold⟧ the old mill.',
      better: 'In May 2017, the council sold the old mill.'
    },
    {bad: 'Yesterday two crews ⟦have found⟧ the wreck.', better: 'Yesterday two crews found the wreck.'},
    {bad: 'The two envoys ⟦have met⟧ in Oslo two weeks ago.', better: 'The two envoys met in Oslo two weeks ago.'},
    {good: 'In May 2017, the council sold the old mill.'},
    {near: 'In 2017 alone the council has had to pay 3 million euros, which it has sold bonds for.'},
    {near: 'The council has met since the two envoys left two weeks ago.'},
    {near: 'The envoys have met the man who won last year.'}
  ],
  needs: /\bha(?:s|ve) /u,
  pattern: new RegExp(
    `(?<=(?:^|[.!?]["”]? )(?<time>${past}),? (?:(?:the|a|an|its|his|her|their|[Tt]wo|three|several|many) (?:[\\p{L}-]+ ){1,4}|(?:\\p{Lu}[\\p{L}-]+ ){1,3}|he |she |it |they ))(?:has|have) (?<verb>\\p{Ll}+)(?= )|(?<=^(?:The|A|An|\\p{Lu})[\\p{L} -]{2,60} )(?:has|have) (?<late>\\p{Ll}+)(?= (?:(?!who |that |which |whom |whose |and |but |since |for |until |before |after |as |than |when |by |over )[\\p{L}-]+ ){0,7}(?<then>yesterday|last week|last night|last year|last month|(?:two|three|four|five|six|ten|several|\\d+) (?:days|weeks|months|years|hours) ago|at about \\d[\\d.:]* [ap]\\.?m\\.?)(?:[.,]| on | in | at ))`,
    'gu'
  ),
  scope: 'sentence',
  found({groups, 0: found}) {
    const verb = groups!.verb ?? groups!.late!
    if (!isForm(verb, 'participle') || verb === 'had') return undefined
    const right = verbOf(verb)!.past[0]!
    return {message: 'past', data: {found, right, time: groups!.time ?? groups!.then!}, suggest: [right]}
  }
})
