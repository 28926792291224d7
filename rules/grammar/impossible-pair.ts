import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {readTable} from '../../src/text/table.js'
import {isParticiple} from '../../src/text/verbs.js'
import {
  beForms,
  finiteAuxiliaries,
  finiteBe,
  modals,
  prepositions,
  subjectPronouns
} from '../../src/text/word-classes.js'
import {WordPairs} from '../../src/text/word-pairs.js'
import table from './impossible-pair.tsv'

/** Small words, each with those that never follow it. */
const impossible = new Map<string, ReadonlySet<string>>()
const pairs = new WordPairs()
for (const {first, next} of readTable<'first' | 'next'>(table)) {
  const words = next.split(' ')
  impossible.set(first, new Set(words))
  for (const word of words) pairs.add(`${first} ${word}`)
}

export default placeRule({
  id: 'grammar/impossible-pair',
  summary: 'Find two small words that never meet in English (`the of`, `for has`, `they of`).',
  why: 'Between them the engine dropped a word, or it printed one too many. Only the source tells which.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  notes:
    'The pairs come from counts: in 1.6 million words of edited news each should have met at least 18 times if words fell at random, and met at most twice. `bench/README.md` says how they are counted.',
  messages: {pair: '`{first} {next}` is not English; a word is missing between them, or one is too many'},
  examples: [
    {bad: 'Police closed ⟦the of⟧ the town hall on Friday.'},
    {bad: 'He thanked everyone ⟦for has⟧ come so far.'},
    {bad: 'The town lies in the south ⟦of is⟧ known for lace.'},
    {good: 'Police closed the back of the town hall on Friday.'},
    {near: 'The US said that the WHO had asked the IT staff.'},
    {near: 'What the police are looking into is whether the gate was shut.'},
    {near: 'Whom was it meant for, has anyone asked?'},
    {near: 'The in vitro test was the first of its kind.'},
    {near: 'A neighbour who had stopped by to feed the goats found the door open.'},
    {near: 'The clocks they bring in are seldom worth the repair.'},
    {near: 'It was we who paid, and she at first said no; talks will from now on be held in Oslo.'},
    {near: 'The guide was shouted at on two days; her boots were old, but his are new.'},
    {near: 'A friend of his from school paid, and an old rival of his was waiting.'},
    {near: 'The seat was his for as long as he liked, and the game was still his to win by noon.'},
    {near: 'Nor is he the first to try. Was she the owner, or is he the owner?'},
    {near: 'He rows in spring and she in autumn; she paid in cash, he in stamps. Has this been tried before?'},
    {near: 'Were she to win, nobody would mind; for we all know how it ends.'},
    {near: 'The clubs can, should and must pay, wherever they come from or play.'},
    {near: 'Every coin had been saved, or left in a will, by somebody who trusted them.'},
    {near: 'But were this a church, nobody would sing, and if this were a chapel they might.'},
    {near: 'Were he to refuse, few of those he had counted on had come. Out would go the law; in would come another.'},
    {near: 'She asked in a will made in 1987 for those that have been are gone.'},
    {near: 'None of the five players who came in has scored, and the barn he slept in would burn.'},
    {near: '"We are open," said he in a letter from Oslo.'},
    {near: 'The wards hold twice as many as they were this time last year.'}
  ],
  concerns: word => impossible.has(word),
  found(place) {
    const next = place.word(1)
    if (
      !pairs.mayHold(place.word(), next) ||
      !impossible.get(place.word())!.has(next) ||
      place.capital(1) ||
      place.next() !== ' '
    )
      return undefined
    if (place.capital() && !place.opens) return undefined
    if (next === 'in' && /^(?:vitro|vivo|situ|absentia|utero)$/u.test(place.word(2))) return undefined
    // `said he in a letter`: old, but English
    if (subjectPronouns.has(place.word()) && /^(?:said|says|wrote|quoth|cried|asked)$/u.test(place.word(-1)))
      return undefined
    // `as many as there were this time last year`
    if (
      next === 'this' &&
      /^(?:time|week|month|year|morning|summer|winter|spring|autumn|season|day)$/u.test(place.word(2))
    )
      return undefined
    // `for to long`: one word of the two is misspelt.
    if (next === 'to' && place.word() === 'for' && /^(?:long|many|few|much|little|often)$/u.test(place.word(2)))
      return undefined
    // `Has this been tried?`
    if (next === 'been' && /^(?:has|have|had)$/u.test(place.word(-1))) return undefined
    // `as if this were a church`
    if (next === 'were' && /^(?:if|though|unless|wish|wishes|wished)$/u.test(place.word(-1))) return undefined
    // `left in a will, by`, `a will made in 1987`
    if (next === 'will' && (/^[,.;]/u.test(place.next(1)) || isParticiple(place.word(2)))) return undefined
    // `who uses they and them`
    if (place.word() === 'and' && next === 'them' && place.word(-1) === 'they') return undefined
    // `has by then bewitched us`
    if (next === 'by' && /^(?:then|now|far|all|and|this|virtue)$/u.test(place.word(2))) return undefined
    if (isComplete(place, next) || isTurned(place, next) || isJoined(place, next) || isApart(place, next))
      return undefined
    if (place.next(1) === '-' || /["“”'‘’(]/u.test(place.previous(0))) return undefined
    return {message: 'pair', span: place.span(0, 1), data: {first: place.word(), next}}
  }
})

/** `What we are looking into is …`, `the clocks they bring in are …`, `none of those who came in has …`: a clause that ends in its preposition; `stopped by to`; `take a few the next year`. */
function isComplete(place: Place, next: string): boolean {
  if (place.word() === 'few') return place.word(-1) === 'a'
  if (next === 'to')
    return place.word() === 'by' && /^(?:st[ao]|drop|com|c[ao]m|pass|swing|swung|go|went)/u.test(place.word(-1))
  const opener = place.word(-2)
  const isRelative = subjectPronouns.has(opener) || /^(?:who|that|which)$/u.test(opener)
  if (isRelative && /^(?:in|on)$/u.test(place.word()) && finiteAuxiliaries.has(next)) return true
  // `those she had counted on are`, `the man he felt sorry for was`
  if (finiteAuxiliaries.has(next) && subjectPronouns.has(place.word(-3)) && isStranded(place)) return true
  if (!finiteBe.has(next)) return false
  // `the number that have been is 40`
  if (place.word() === 'been' && /^(?:that|who|which)$/u.test(opener)) return true
  if (subjectPronouns.has(opener)) return true
  const {sentence, index} = place.here
  return sentence.words.slice(0, index).some(({lower}) => /^what(?:ever)?$/u.test(lower))
}

/** Whether the words behind a pronoun and before the preposition leave it without an object: `she had counted on`, `he felt sorry for`. */
function isStranded(place: Place): boolean {
  const [verb, word] = [place.word(-2), place.word(-1)]
  if (!prepositions.has(place.word())) return false
  return (
    (finiteAuxiliaries.has(verb) && isParticiple(word)) ||
    /^(?:sorry|proud|afraid|fond|sure|tired|responsible)$/u.test(word)
  )
}

/** `Were she to win`, `Were this a church`, `How are we to know`; `in would come a limit`; `For we are not alone`; `loved for who they are`. */
function isTurned(place: Place, next: string): boolean {
  const isOpen = /^(?:an?|the|to|not)$/u.test(place.word(2))
  if (place.word() === 'were' && isOpen && (next === 'this' || subjectPronouns.has(next))) return true
  if (next === 'would' && /^(?:come|go)$/u.test(place.word(2))) return /(?:[;:,] |^)$/u.test(place.textBefore)
  if (next === 'to') return subjectPronouns.has(place.word()) && finiteBe.has(place.word(-1))
  if (next === 'who') return subjectPronouns.has(place.word(2)) && finiteBe.has(place.word(3))
  // `Nor is he the first to try.`, `Is he the owner?`
  if (next === 'the' && finiteBe.has(place.word(-1)))
    return (
      place.word(-2) === '' ||
      /^(?:nor|neither|only|so|not|nowhere|never|or|why|how|when|where|but)$/u.test(place.word(-2))
    )
  // `It was we who paid.`
  if (finiteBe.has(place.word()) && subjectPronouns.has(next)) return place.word(-1) === 'it' && place.word(2) === 'who'
  return place.word() === 'for' && subjectPronouns.has(next) && /^(?:[,;—–-]|$)/u.test(place.next(-1))
}

/** `He at first refused`, `was shouted at on 12 days`, `will from now on be held`, `he lives in Rome and she in Oslo`. */
function isApart(place: Place, next: string): boolean {
  const [first, before] = [place.word(), place.word(-1)]
  if (next === 'at' && subjectPronouns.has(first))
    return /^(?:first|last|once|least|times|present)$/u.test(place.word(2))
  if (first === 'at') return isParticiple(before) && prepositions.has(next)
  if (first === 'on') return /^(?:now|then|later|early|further|that|carrying|going)$/u.test(before)
  if (first === 'his') return isHisOwn(place, next)
  const {sentence, index} = place.here
  return (
    subjectPronouns.has(first) &&
    (before === 'and' || /[,;] $/u.test(place.textBefore)) &&
    sentence.words.slice(1, index).some(({lower}) => lower === next) &&
    place.afterAnywhere(subjectPronouns)
  )
}

/** `but his are dearer`, `a friend of his from school`, `the title was his for a third year`, `faster than his by two seconds`. */
function isHisOwn(place: Place, next: string): boolean {
  const before = place.word(/^(?:now|still|always|once|already|all)$/u.test(place.word(-1)) ? -2 : -1)
  if (finiteBe.has(next) && /^(?:but|and|than|while|)$/u.test(place.word(-1))) return true
  if (before === 'of') return readsAsNoun(place.word(-2))
  return prepositions.has(next) && (beForms.has(before) || /^(?:became|become|than|as|like)$/u.test(before))
}

const readsAsNoun = (word: string): boolean => pluralOf(word) !== undefined || singularOf(word) !== undefined

/** `should and must pay`, `have or will be asked`; `wherever they come from or play`. */
function isJoined(place: Place, next: string): boolean {
  if (!/^(?:and|or)$/u.test(next)) return false
  return finiteAuxiliaries.has(place.word())
    ? modals.has(place.word(2)) || finiteAuxiliaries.has(place.word(2))
    : next === 'or'
}
