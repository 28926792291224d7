import {placeRule} from '../../src/core/place-rule.js'
import {isCapital} from '../../src/text/capitalised.js'
import {isUnmarked} from '../../src/text/clauses.js'
import {anyMonth, anyWeekday} from '../../src/text/dates.js'
import {looksPlural, pluralOf} from '../../src/text/nouns.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {isPast, participleOf} from '../../src/text/verbs.js'
import {
  auxiliaries,
  determiners,
  months,
  prepositions,
  subjectPronouns,
  weekdays,
  whWords
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What mounts up or changes from then to now; `Since he left a year ago, the mayor said` is another matter. */
const lasting = wordSet(
  'lost gained earned spent cost received collected raised paid sold bought built opened closed killed injured wounded displaced destroyed damaged fled left moved died fell rose grew dropped increased declined doubled tripled halved soared plunged slumped climbed shrank arrived crossed returned reported recorded registered issued granted approved rejected arrested detained released cancelled canceled missed won scored played produced exported imported shipped delivered treated vaccinated tested trained hired recruited laid sacked visited attended applied joined became remained stayed changed improved worsened published planted cut added handled carried saved helped found planned cleared'
)
/** An event with its time; without one `since` may give a reason. */
const counting = new RegExp(
  String.raw`\b(?:ago|last (?:week|month|year|spring|summer|autumn|fall|winter|${anyMonth}|${anyWeekday}))$`,
  'iu'
)

/** `Since the start of the year`, `Since early May`. */
const dated = new RegExp(
  String.raw`^Since (?:the (?:start|beginning|end) of (?:the|this|last) (?:year|month|week|decade|war|season|summer|winter|spring|autumn|crisis|pandemic|conflict|century)|(?:early |late |mid-)?(?:${anyMonth}|${anyWeekday})(?: \d{4})?|(?:19|20)\d\d|last (?:year|month|week|spring|summer|autumn|winter|\p{Lu}\p{Ll}+))$`,
  'u'
)

export default placeRule({
  id: 'grammar/since-past',
  summary:
    'Find the simple past for what has mounted up since a time (`Since the strike began a month ago, the port lost`).',
  why: 'Slavic and Romance languages tell in the past, or the present, what English tells in the perfect once `since` says when it began.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {perfect: 'Unexpected `{verb}` with `since`, expected `{right}`'},
  examples: [
    {
      bad: 'Since the strike began a month ago, the mill ⟦lost⟧ nine buyers.',
      better: 'Since the strike began a month ago, the mill has lost nine buyers.'
    },
    {
      bad: 'Since the border reopened last spring, exports of salt ⟦doubled⟧.',
      better: 'Since the border reopened last spring, exports of salt have doubled.'
    },
    {
      bad: 'Since the start of the year, the mill ⟦lost⟧ a third of its buyers.',
      better: 'Since the start of the year, the mill has lost a third of its buyers.'
    },
    {good: 'Since the strike began a month ago, the mill has lost nine buyers.'},
    {near: 'Since the strike began a month ago, the mayor said, the mill has lost nine buyers.'},
    {near: 'Since the strike ended, the mill lost nine buyers in May alone.'},
    {near: 'Since she left him a year ago, the baker found on Monday, he has been ill.'},
    {near: 'Since the mill opened a year ago, the firm that lost it has shut.'}
  ],
  concerns: word => word === 'since',
  found(place) {
    const {sentence} = place.here
    if (!place.opens || place.previous() !== '' || !isUnmarked(sentence)) return undefined
    const parts = sentence.text.split(', ')
    const isClause = counting.test(parts[0]!) && parts[0]!.split(' ').length > 5
    if (parts.length !== 2 || !(isClause || dated.test(parts[0]!))) return undefined
    const main = mainOf(sentence, parts[0]!.length)
    const at = main.findIndex(({lower}) => lasting.has(lower))
    if (at < 1 || at > 7 || !isAlone(main, at)) return undefined
    const verb = main[at]!
    const right = `${isManySubject(main.slice(0, at)) ? 'have' : 'has'} ${participleOf(verb.lower) ?? verb.lower}`
    return {message: 'perfect', span: [verb.start, verb.end], data: {verb: verb.text, right}, suggest: [right]}
  }
})

const mainOf = ({words, start}: Sentence, from: number): readonly Word[] =>
  words.filter(word => word.start - start > from)

/** Whether no other verb is there, nor a time at which it all happened at once. */
function isAlone(main: readonly Word[], at: number): boolean {
  const subject = main.slice(0, at)
  const head = subject.at(-1)!
  const isNoun =
    isCapital(head.text) ||
    subjectPronouns.has(head.lower) ||
    looksPlural(head.lower) ||
    pluralOf(head.lower) !== undefined ||
    head.lower === 'people' ||
    prepositions.has(subject.at(-2)?.lower ?? '')
  if (!isNoun || /^(?:s?he|they|it|we)$/u.test(head.lower) !== (at === 1 && subjectPronouns.has(head.lower)))
    return false
  if (
    main.some(
      ({lower}) =>
        auxiliaries.has(lower) || whWords.has(lower) || times.has(lower) || weekdays.has(lower) || months.has(lower)
    )
  )
    return false
  return !subject.some(
    ({lower}, index) =>
      isPast(lower) ||
      /^(?:that|and|or|but)$/u.test(lower) ||
      (index > 0 && determiners.has(lower) && !prepositions.has(subject[index - 1]!.lower))
  )
}

/** With one of these it happened at one time. */
const times = wordSet('yesterday last ago earlier later once then when after before until alone first on')

/** Whether the noun before the first preposition is a plural. */
function isManySubject(subject: readonly Word[]): boolean {
  const end = subject.findIndex(({lower}, index) => index > 0 && prepositions.has(lower))
  const head = subject[end < 1 ? subject.length - 1 : end - 1]!
  if (subjectPronouns.has(head.lower)) return /^(?:they|we|i)$/u.test(head.lower)
  return (
    !isCapital(head.text) &&
    (head.lower === 'people' || (looksPlural(head.lower) && pluralOf(head.lower) === undefined))
  )
}
