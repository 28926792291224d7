/** Clauses of time and condition: the word that opens one, read back from its auxiliary. */
import type {Place} from './places.js'
import {isForm, isOnlyVerb} from './verbs.js'
import {
  auxiliaries,
  countsMany,
  demonstratives,
  determiners,
  months,
  prepositions,
  weekdays,
  whWords
} from './word-classes.js'
import {wordSet} from './word-set.js'

const openers = wordSet('if when once before after until till unless as time case')
/** What may be a subject by itself. */
export const clausePronouns = wordSet('i he she it we they you there this that these')

/** Where the word stands that opens the clause, with nothing but one subject between. */
export function openerBefore(place: Place): number | undefined {
  for (let at = -1; at > -9; at--) {
    const [word, before] = [place.word(at), place.word(at - 1)]
    if (openers.has(word)) {
      if (!isWhole(place, at)) return undefined
      return at < -1 && opensSubject(place, at + 1) ? at : undefined
    }
    if (
      word === '' ||
      auxiliaries.has(word) ||
      whWords.has(word) ||
      (clausePronouns.has(word) && at < -1 && !demonstratives.has(word))
    )
      return undefined
    if (/^(?:than|like|but|or|then)$/u.test(word) || (isOnlyVerb(word) && !prepositions.has(word))) return undefined
    // `After the vote the parties will meet`
    if (determiners.has(word) && !prepositions.has(before) && before !== 'and' && !openers.has(before)) return undefined
  }
  return undefined
}

/** `as soon as`, `as long as`, `by the time`, `in case`, or one word. */
function isWhole(place: Place, at: number): boolean {
  const before = place.phrase(Math.max(at - 2, -place.here.index), at - 1).toLowerCase()
  const needed = {as: /^as (?:soon|long)$/u, time: /^by the$/u, case: /(?:^| )in$/u}[place.word(at)]
  return !needed || needed.test(before)
}

/** A pronoun, a determiner, or a name and nothing else. */
function opensSubject(place: Place, from: number): boolean {
  const word = place.word(from)
  if (weekdays.has(word) || months.has(word)) return false
  if (clausePronouns.has(word) && from === -1) return !demonstratives.has(word)
  if (determiners.has(word)) {
    // `after the vote Merkel will`
    return !(
      place.capital(-1) &&
      !place.capital(from + 1) &&
      /^(?:before|after|until|till)$/u.test(place.word(from - 1))
    )
  }
  const isNamed = Array.from({length: -from}, (_, at) => place.capital(from + at)).every(Boolean)
  if (isNamed || from === -1)
    return !/^(?:before|after|until|till|once|as)$/u.test(place.word(from - 1)) || place.word(from - 2) === 'soon'
  return countsMany(word) || /^(?:more|most|all|many|several|both)$/u.test(word)
}

/** `The storm and the floods after it have cut the road`: no clause opens behind a subject that has no verb yet. */
export function isBehindNoun(place: Place): boolean {
  if (!/^(?:after|before|since|until|till|behind|around)$/u.test(place.word(-1)) || place.word(-2) === '') return false
  for (let at = -2; place.word(at) !== ''; at--) {
    const word = place.word(at)
    if (auxiliaries.has(word) || clausePronouns.has(word) || isForm(word, 'past') || isOnlyVerb(word)) return false
  }
  return true
}
