/** Whether a past form that may be a participle is the verb of its clause: `The judge ordered to …`, not `The man ordered to pay left`. */
import {isPlainStatement} from './clauses.js'
import {isCountNoun, pluralOf} from './nouns.js'
import type {Place} from './places.js'
import type {Word} from './sentences.js'
import {isBase, isForm, isOnlyVerb, isParticiple, isPast, readings} from './verbs.js'
import {
  articles,
  auxiliaries,
  determiners,
  endsPhrase,
  haveForms,
  isMidAdverb,
  objectPronouns,
  prepositions,
  weekdays,
  whWords
} from './word-classes.js'

const boundary =
  /^(?:who|which|that|whose|where|when|while|because|after|before|although|though|if|as|since|until|unless|but|and)$/u

/** Whether the word is a finite past by what stands around it: behind `has`, or in a sentence with no other verb in its main clause. */
export function isActivePast(place: Place, story: string): boolean {
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  if (haveForms.has(before) && before !== 'having') return true
  const {sentence, index} = place.here
  const {words, text, start} = sentence
  if (index === 0 || index > 9 || !(isPlainStatement(sentence, story) || isShort(place))) return false
  const first = words[0]!
  if (prepositions.has(first.lower) || boundary.test(first.lower) || isForm(first.lower, 'gerund')) return false
  if (
    words.slice(0, index).some(({lower}, at) => mayBeFinite(words, at) || (at > 0 && isParticiple(lower))) ||
    boundary.test(before)
  )
    return false
  // `The man, ordered to pay, left`
  if (text.slice(0, words[index]!.start - start).includes(',')) return false
  for (let at = index + 1; at < words.length; at++) {
    if (boundary.test(words[at]!.lower) || text[words[at - 1]!.end - start] === ',') return !resumes(words, at)
    if (mayBeFinite(words, at)) return false
  }
  return true
}

/** `…, which had closed, said`: the main clause goes on behind the clause that opens there; one with two verbs may do so. */
function resumes(words: readonly Word[], from: number): boolean {
  const isInserted = /^(?:who|which|that|whose|where)$/u.test(words[from]!.lower)
  let finite = 0
  for (let at = from; at < words.length; at++) if (mayBeFinite(words, at) && !followsHave(words, at)) finite++
  // `The clerk informed about it last week, Anna Brandt, has`
  if (!isInserted && !boundary.test(words[from]!.lower) && !isForm(words[from]!.lower, 'gerund')) return finite > 0
  return isInserted ? finite > 1 : /^(?:and|but)$/u.test(words[from]!.lower) ? finite > 0 : finite > 1
}

function followsHave(words: readonly Word[], at: number): boolean {
  return auxiliaries.has(words[at - 1]?.lower ?? '') || auxiliaries.has(words[at - 2]?.lower ?? '')
}

function mayBeFinite(words: readonly Word[], at: number): boolean {
  const {lower, text} = words[at]!
  const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? '']
  if (auxiliaries.has(lower)) return true
  if (/^\p{Lu}/u.test(text) || before === 'to' || determiners.has(before)) return false
  if (isAttribute(words, at)) return false
  if (isPast(lower) || (/[a-z]{2}[^e]ed$/u.test(lower) && lower !== 'hundred')) return true
  if (isOnlyVerb(lower)) return true
  const mayBe = readings(lower).some(({form}) => form === 'base' || form === 'third')
  if (mayBe && (weekdays.has(before) || /\d$|.ly$/u.test(before) || isCountNoun(before))) return true
  return mayBe && (determiners.has(next) || objectPronouns.has(next) || next === 'to' || next === 'that')
}

/** `only boiled water`: a participle before its noun, with no noun before it. */
function isAttribute(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? '']
  const isLed = isMidAdverb(before) || prepositions.has(before) || isForm(before, 'base')
  return at > 1 && isLed && pluralOf(before) === undefined && isParticiple(words[at]!.lower) && !endsPhrase(next)
}

/** `The judge ordered to release him.`: a headline has no article and no stop. */
function isShort(place: Place): boolean {
  const {words, text} = place.here.sentence
  return (
    words.length > 5 && words.length < 9 && articles.has(words[0]!.lower) && place.stopped && !/[“”":?]/u.test(text)
  )
}

/** Whether a word may be a finite verb or opens a clause that has one. */
export const opensFinite = (lower: string): boolean =>
  auxiliaries.has(lower) ||
  whWords.has(lower) ||
  /^(?:that|but|or)$/u.test(lower) ||
  (isPast(lower) && !isBase(lower)) ||
  isOnlyVerb(lower)
