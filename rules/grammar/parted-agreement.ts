import {placeRule} from '../../src/core/place-rule.js'
import {isAgents} from '../../src/text/agents.js'
import {massNouns} from '../../src/text/mass-nouns.js'
import {looksPlural, pluralOf} from '../../src/text/nouns.js'
import {disagreement} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import type {Word} from '../../src/text/sentences.js'
import {isForm, isOnlyVerb, isParticiple, readings, verbOf} from '../../src/text/verbs.js'
import {
  collectives,
  determiners,
  finiteAuxiliaries,
  numbers,
  pluralVerbs,
  prepositions,
  sayingVerbs,
  singularVerbs
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const opinions = wordSet('expects says believes wants hopes fears thinks warns plans argues insists claims')
/** What is seldom a noun behind a comma and before an object: `…, shows that`, `…, attract thousands`. */
const formOf = (word: string): 'base' | 'third' | undefined =>
  word === 'shows' || (isOnlyVerb(word) && isForm(word, 'third'))
    ? 'third'
    : isOnlyVerb(word) && !isForm(word, 'past')
      ? 'base'
      : undefined
/** The same in the plural. */
const manyOpinions = new Map([...opinions].map(verb => [verbOf(verb)!.base, verb] as const))
const wrong = new Map([
  ...manyOpinions,
  ...pluralVerbs,
  ...singularVerbs,
  ...[...opinions].map(verb => [verb, verbOf(verb)!.base] as const)
])
const openers = new Set([...determiners, ...numbers, ...wordSet('several many some most all')])
/** Amounts and names of one thing, one or many as the writer likes. */
const sums = wordSet(
  'years days weeks months hours minutes seconds dollars euros pounds miles metres meters kilometres kilometers tonnes tons points cents percent games sports works arms politics economics lots savings headquarters series species means news number tenth fifth group union police country club team band nation town city village company'
)
const irregular = wordSet('people men women children')
/** Verbs that a clause follows, so that another subject may. */
const clausal = wordSet('know see feel find hear show mean fear realise realize discover learn understand ensure')

export default placeRule({
  id: 'grammar/parted-agreement',
  summary:
    'Find verbs that do not agree with a subject that a clause parts from them (`The talks, which began in Tunis, has failed`).',
  why: 'When the clause between is over, the engine has forgotten whether its subject was one or many.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {
      bad: 'The talks, which began in Tunis, ⟦has⟧ produced no deal.',
      better: 'The talks, which began in Tunis, have produced no deal.'
    },
    {
      bad: 'The young minister, who met dozens of families, ⟦were⟧ shocked.',
      better: 'The young minister, who met dozens of families, was shocked.'
    },
    {bad: 'The houses, built by a bank in 1990, ⟦was⟧ hit.', better: 'The houses, built by a bank in 1990, were hit.'},
    {
      bad: 'The soldiers who guarded the palace gate ⟦was⟧ killed.',
      better: 'The soldiers who guarded the palace gate were killed.'
    },
    {
      bad: 'Analysts who follow the Danish chip designer ⟦expects⟧ margins to narrow.',
      better: 'Analysts who follow the Danish chip designer expect margins to narrow.'
    },
    {
      bad: 'The vet who looked after the lame horse ⟦say⟧ it will race again.',
      better: 'The vet who looked after the lame horse says it will race again.'
    },
    {bad: 'The rowers, tired from the race, ⟦was⟧ late.', better: 'The rowers, tired from the race, were late.'},
    {
      bad: 'The old mill, with its two wheels, ⟦attract⟧ many painters.',
      better: 'The old mill, with its two wheels, attracts many painters.'
    },
    {
      bad: 'Both of the pilots who flew the old plane ⟦has⟧ resigned.',
      better: 'Both of the pilots who flew the old plane have resigned.'
    },
    {bad: 'The two men, aged 24 and 31, ⟦was⟧ held.', better: 'The two men, aged 24 and 31, were held.'},
    {good: 'The talks, which began in Tunis, have produced no deal.'},
    {near: 'The mayor, the judge, and the priest, were held.'},
    {near: 'The team, which won in May, are back.'},
    {near: 'The men who knew the bank was closed stayed at home.'},
    {near: 'A walrus that blocked the harbour has moved on.'},
    {near: 'The vets who looked after the horse say it will race, and the sort that trainers say they like.'},
    {near: 'The leader of the rebels, who was hurt, has died.'}
  ],
  concerns: word => wrong.has(word) || formOf(word) !== undefined,
  found(place) {
    if (!wrong.has(place.word())) return place.word(-1) === '' ? lexical(place) : undefined
    const head = headOf(place.here.sentence.words)
    if (!head || place.capital()) return undefined
    const noun = head.lower
    if (isMany(noun) !== (pluralVerbs.has(place.word()) || opinions.has(place.word()))) return undefined
    if ((opinions.has(place.word()) || manyOpinions.has(place.word())) && !opensOpinion(place)) return undefined
    return isBehindCommas(place, head) || isBehindClause(place, head)
      ? disagreement(place, 0, noun, wrong.get(place.word()))
      : undefined
  }
})

/** `The old town, with its narrow streets, attract thousands`. */
function lexical(place: Place) {
  const form = formOf(place.word())!
  const head = place.capital() ? undefined : headOf(place.here.sentence.words)
  if (!head || isMany(head.lower) !== (form === 'third') || !isBehindCommas(place, head) || !takesObject(place))
    return undefined
  const verb = verbOf(place.word())!
  return disagreement(place, 0, head.lower, form === 'third' ? verb.base : verb.third)
}

const takesObject = (place: Place): boolean =>
  determiners.has(place.word(1)) ||
  /^(?:that|to|it|more|no|about|around|some|several|many|thousands|hundreds|dozens|millions|\d.*)$/u.test(place.word(1))

const isMany = (noun: string): boolean =>
  irregular.has(noun) || (looksPlural(noun) && !/us$/u.test(noun) && pluralOf(noun) === undefined)

/** `expects margins to narrow`, `says the fall is over`: a verb and no noun. */
const opensOpinion = (place: Place): boolean =>
  determiners.has(place.word(1)) ||
  /^(?:that|to|it|they|he|she|more|no)$/u.test(place.word(1)) ||
  (place.word() === 'expects' && place.word(2) === 'to')

/** The noun that a sentence opens with: behind a determiner and at most two other words, before a comma, `who` or a preposition. */
function headOf(words: readonly Word[]): Word | undefined {
  if (words[1]?.lower === 'who' && isAgents(words[0]!.lower)) return words[0]
  // `Both of the candidates`
  const from = /^(?:both|most|many|all|some|several)$/u.test(words[0]!.lower) && words[1]?.lower === 'of' ? 2 : 0
  if (!openers.has(words[from]?.lower ?? '')) return undefined
  for (let at = from + 1; at < Math.min(from + 5, words.length - 3); at++) {
    const [word, next] = [words[at]!, words[at + 1]!]
    if (/[’']s$/u.test(word.text) && at < 3) continue
    if (!/^\p{Ll}+$/u.test(word.text) || mayBeVerb(word.lower)) return undefined
    const text = word.sentence.text.slice(word.end - word.sentence.start, next.start - word.sentence.start)
    const isEnd = text === ', ' || /^(?:who|which|that|whose)$/u.test(next.lower) || prepositions.has(next.lower)
    if (isEnd)
      return isCountable(word.lower) &&
        (!numbers.has(words[at - 1]!.lower) || irregular.has(word.lower) || isAgents(word.lower))
        ? word
        : undefined
    if (text !== ' ') return undefined
  }
  return undefined
}

const mayBeVerb = (word: string): boolean =>
  finiteAuxiliaries.has(word) || isOnlyVerb(word) || /^(?:and|or|nor|but|than|as)$/u.test(word)

const isCountable = (noun: string): boolean =>
  (pluralOf(noun) !== undefined || looksPlural(noun) || irregular.has(noun) || massNouns.has(noun)) &&
  !collectives.has(noun) &&
  !sums.has(noun)

/** What else two commas may hold behind a subject: what it is like, is with, or is. */
const others =
  'worried|angry|unhappy|afraid|aware|unaware|keen|eager|unable|desperate|fearful|fresh|many|most|some|including|like|unlike|with|along with|together with|especially|particularly|once|aged|still|already|long|also'
const otherOpeners: ReadonlySet<string> = new Set(others.split('|'))
const behindCommas = new RegExp(
  String.raw`^(?<tail> (?:of|in|for|on|from|between|with|at) [^,;:–—()“”"]{2,50})?, (?<opener>which|who|whose|whom|\p{Ll}+ed|built|held|made|known|seen|bought|sold|found|led|set|written|taken|shot|sent|brought|${others}) (?<inside>[^;:–—()“”"]{3,140}), $`,
  'u'
)

/** `The talks, which began in Tunis, has`: one clause or participle between two commas, the second right before the verb. */
function isBehindCommas(place: Place, head: Word): boolean {
  const {sentence} = place.here
  const between = sentence.text.slice(head.end - sentence.start, place.here.start - sentence.start)
  const match = behindCommas.exec(between)
  if (!match) return false
  const {tail = '', opener = '', inside = ''} = match.groups!
  const isClause = /^wh/u.test(opener) || opener === 'tired' || otherOpeners.has(opener) || isParticiple(opener)
  return (
    isClause && !/\b(?:and|or|who|which|that|is|was|has|are|were|have|said|says)\b/u.test(tail) && !hasSpeaker(inside)
  )
}

/** `, the officials said,`: other subjects. */
const hasSpeaker = (inside: string): boolean => /, (?:and|or|but|the|a|an|he|she|it|they|his|her|their)\b/u.test(inside)

/** `The soldiers who guarded the palace gate was`: a verb with its object, nothing else. */
function isBehindClause(place: Place, head: Word): boolean {
  const {sentence, index} = place.here
  const words = sentence.words.slice(head.index + 1, index)
  const [link, verb] = words
  if (!link || !verb || !/^(?:who|which|that)$/u.test(link.lower) || words.length < 4 || words.length > 14) return false
  if (place.word(-words.length) !== link.lower) return false
  const isPlain = readings(verb.lower).length > 0 && readings(verb.lower).every(isPlainForm)
  if (!isPlain || !(determiners.has(words[2]!.lower) || prepositions.has(words[2]!.lower))) return false
  return words.slice(2).every((word, at, rest) => mayBeObject(word.lower, rest[at - 1]?.lower ?? ''))
}

const isPlainForm = ({verb, form}: {verb: {base: string}; form: string}): boolean =>
  form !== 'gerund' && !sayingVerbs.has(verb.base) && !clausal.has(verb.base)

/** Whether a word of the clause opens no second one. */
function mayBeObject(word: string, before: string): boolean {
  if (
    finiteAuxiliaries.has(word) ||
    /^(?:and|or|but|to|that|who|which|where|when|whose|what|as|than|while|if|he|she|it|they|we|i|you)$/u.test(word)
  )
    return false
  if (determiners.has(word) && before !== '' && !prepositions.has(before)) return false
  return !isOnlyVerb(word) && !(isForm(word, 'past') && !isForm(word, 'base') && !isParticiple(word))
}
