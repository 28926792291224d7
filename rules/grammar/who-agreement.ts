import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import {sums} from '../../src/text/number-neutral.js'
import {disagreement} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import type {Word} from '../../src/text/sentences.js'
import {isForm, isPast, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  finiteBe,
  haveForms,
  numbers,
  pluralQuantifiers,
  pluralVerbs,
  prepositions,
  singularVerbs
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Singulars that take a plural verb in British copy, or stand for many. */
const collective = wordSet(
  'team group family crew party staff couple audience army band gang club panel board committee crowd generation pair company union council government cabinet police jury number lot majority minority side squad handful rest people trio duo'
)

export default placeRule({
  id: 'grammar/who-agreement',
  summary: 'Find `who` with a verb that does not agree with the noun before (`the soldiers who was`).',
  why: 'The verb after who has the number of the noun that who stands for; engines lose sight of it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'The sailors who ⟦was⟧ rescued are at home.', better: 'The sailors who were rescued are at home.'},
    {bad: 'Three nurses who ⟦has⟧ the virus stay at home.', better: 'Three nurses who have the virus stay at home.'},
    {bad: 'The pilot, who ⟦were⟧ alone on board, survived.', better: 'The pilot, who was alone on board, survived.'},
    {
      bad: 'The river, which ⟦flow⟧ through the park, is low.',
      better: 'The river, which flows through the park, is low.'
    },
    {
      bad: 'The rules, which ⟦takes⟧ effect in May, are clear.',
      better: 'The rules, which take effect in May, are clear.'
    },
    {bad: 'She is among those who ⟦wants⟧ a vote.', better: 'She is among those who want a vote.'},
    {bad: 'Those who ⟦has⟧ lost a pass can ask for one.', better: 'Those who have lost a pass can ask for one.'},
    {bad: 'Both of the men, who ⟦was⟧ drunk, fled.', better: 'Both of the men, who were drunk, fled.'},
    {bad: 'The clerk whose two sons ⟦was⟧ hurt left.', better: 'The clerk whose two sons were hurt left.'},
    {good: 'The sailors who were rescued are at home.'},
    {near: 'She is one of the sailors who was rescued.'},
    {near: 'The leader of the rebels, who was wounded, fled.'},
    {near: 'The pilot and the nurse who were on board survived.'},
    {near: 'The team who were beaten went home.'}
  ],
  concerns: word => word === 'who' || word === 'which' || word === 'whose',
  found(place) {
    if (place.capital()) return undefined
    if (place.word() === 'whose') return whoseSons(place)
    const among = amongThose(place)
    if (among) return among
    const {sentence, index} = place.here
    // `He cut its funds, which has`: behind a clause, which stands for all of it.
    if (
      place.word() === 'which' &&
      (index > 5 || !determiners.has(sentence.words[0]!.lower) || hasVerb(sentence.words.slice(1, index)))
    )
      return undefined
    const noun = sentence.words[index - 1]
    if (
      !noun ||
      (/^\p{Lu}/u.test(noun.text) && noun.index > 0) ||
      !/^,?\s+$/u.test(sentence.text.slice(noun.end - sentence.start, place.here.start - sentence.start))
    )
      return undefined
    const many = singularOf(noun.lower) !== undefined || noun.lower === 'people' || noun.lower === 'those'
    const one = !many && pluralOf(noun.lower) !== undefined && !collective.has(noun.lower)
    if ((!many && !one) || !isWholeSubject(sentence.words.slice(0, index), many)) return undefined
    const right = rightForm(place, many)
    return right
      ? {
          message: 'agree',
          span: place.span(1),
          data: {verb: place.word(1), subject: `${noun.lower} ${place.word()}`, right},
          suggest: [right]
        }
      : undefined
  }
})

/** Whether `who` can stand for nothing but the noun before it. */
function isWholeSubject(words: readonly Word[], many: boolean): boolean {
  for (let at = words.length - 2; at >= Math.max(0, words.length - 5); at--) {
    const word = words[at]!.lower
    const before = words[at - 1]?.lower ?? ''
    if (/^(?:and|or|of|one|among|nor|with)$/u.test(word)) return false
    if (
      determiners.has(word) ||
      numbers.has(word) ||
      pluralQuantifiers.has(word) ||
      /^(?:some|most|all|no|\d+)$/u.test(word)
    )
      return (
        (!joins.test(before) || (before === 'of' && shares.has(words[at - 2]?.lower ?? ''))) &&
        (many
          ? !words.some(({lower}) => lower === 'one' || lower === 'each' || lower === 'only')
          : !words.slice(0, at).some(({lower}) => lower === 'and'))
      )
  }
  const last = words.at(-1)!.lower
  if (last === 'those')
    return (
      !words.some(({lower}) => lower === 'one' || lower === 'only') &&
      (words.length === 1 || !joins.test(words.at(-2)!.lower))
    )
  return many && words.length <= 2
}

/** `is among those lawmakers who opposes`. */
function amongThose(place: Place) {
  const at = place.word(-1) === 'those' ? -1 : place.word(-2) === 'those' ? -2 : 0
  if (at === 0 || place.word() !== 'who' || place.word(at - 1) !== 'among') return undefined
  return disagreement(place, 1, `${place.word(-1)} who`, rightForm(place, true))
}

/** `both of the suspects, who`: a part that is many itself. */
const shares = wordSet('both all most many some several few none two three four five six seven eight nine ten')

/** `the man whose two sons was hurt`: a plural with at most one word before it. */
function whoseSons(place: Place) {
  const at = singularOf(place.word(1)) ? 1 : 2
  const noun = place.word(at)
  if (place.word(-1) === 'of' || !singularOf(noun) || pluralOf(noun) || sums.has(noun) || place.capital(at))
    return undefined
  return disagreement(place, at + 1, `whose ${noun}`, pluralVerbs.get(place.word(at + 1)))
}

/** What ties the noun to another one before it. */
const joins = /^(?:of|and|or|to|with|for|between|among|from|in|on|at|like|than|as)$/u

const isOnlyBase = (verb: string): boolean => isForm(verb, 'base') && !isForm(verb, 'past') && pluralOf(verb) !== verb

function rightForm(place: Place, many: boolean): string | undefined {
  const verb = place.word(1)
  // `The river, which flow through`
  if (!many && isOnlyBase(verb) && prepositions.has(place.word(2))) return verbOf(verb)!.third
  if (!many) return singularVerbs.get(verb)
  return pluralVerbs.get(verb) ?? (isForm(verb, 'third') ? verbOf(verb)!.base : undefined)
}

const hasVerb = (words: readonly Word[]): boolean =>
  words.some(({lower}) => finiteBe.has(lower) || haveForms.has(lower) || isPast(lower))
