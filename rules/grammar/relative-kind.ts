import {placeRule} from '../../src/core/place-rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {isAgent, isPerson} from '../../src/text/agents.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import {mayBePerson, titleAt} from '../../src/text/persons.js'
import type {Place} from '../../src/text/places.js'
import type {Word} from '../../src/text/sentences.js'
import {readSet} from '../../src/text/table.js'
import {isPast, isThird} from '../../src/text/verbs.js'
import {collectives, finiteAuxiliaries} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './relative-kind.tsv'

/** Whom `who` may mean instead of the thing before it (`those in the hall, who …`). */
const asides = wordSet(
  'those they them people men women children others all many some several few anyone everyone we us i you my our your me him it there ask asked asks know knew knows decide police crew staff family families passengers survivors dead folk folks public youth elderly poor rich side'
)
/** Things that nobody takes for persons. */
const things = readSet<'thing'>(table, 'thing')
/** Of the nouns that look like a quality or a deed, those that are bodies. */
const bodies = wordSet('business institution minority nationality')
/** Several who do something. */
const doers = /.{2}(?:[^aeiou]er|or|crat|mate|naut|ling|phile|path|ic|al|eur|ist|ian|ee|eer|ant|ent|man|men|yst|ar)s?$/u
const kinds = /(?:tion|ment|ness|ity|ism|ance|ence|logy)$/u
const near = 8

export default placeRule({
  id: 'grammar/relative-kind',
  summary:
    'Find `, who` behind any thing and `, which` behind the name of a person (`the trees, who are`, `says Lund, which`).',
  why: 'Most languages have one relative pronoun for people and things, and the engine picks the wrong one of ours.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {
    person: 'Unexpected `which` for {noun}, expected `who`',
    thing: 'Unexpected `who` for the thing `{noun}`, expected `which`'
  },
  examples: [
    {
      bad: 'A frost has cracked the pipes, ⟦who⟧ were new.',
      better: 'A frost has cracked the pipes, which were new.'
    },
    {bad: '“It was dark,” says Lund, ⟦which⟧ runs the mill.', better: '“It was dark,” says Lund, who runs the mill.'},
    {bad: 'Botanist Anna Brandt, ⟦which⟧ led it, left.', better: 'Botanist Anna Brandt, who led it, left.'},
    {good: 'A frost has cracked the pipes, which were new.'},
    {near: 'A frost has hurt the growers, who were new, and the cats, who were not.'},
    {near: 'She is the owner of the pipes, who was not amused.'},
    {near: 'She beat the No. 12 seed, who was ill, and the African champions, who were not.'},
    {near: 'They read a book by Anna Brandt, which was new, and the ship Anna Brandt, which sank.'}
  ],
  concerns: word => word === 'who' || word === 'which',
  found(place, context) {
    const {sentence, index} = place.here
    const last = sentence.words[index - 1]
    if (!last || place.word(-1) !== '' || !isClause(place.word(1)) || !place.textBefore.endsWith(', ')) return undefined
    if (place.word() === 'which')
      return isNamed(place, sentence.words.slice(0, index)) ? report(place, 'person', last.text, 'who') : undefined
    const words = sentence.words.slice(0, index)
    return isThing(words, context) ? report(place, 'thing', last.text, 'which') : undefined
  }
})

function report(place: Place, message: 'person' | 'thing', noun: string, right: string) {
  return {message, span: place.span(), data: {noun}, suggest: [right]}
}

const isClause = (word: string): boolean => finiteAuxiliaries.has(word) || isPast(word) || isThird(word)

/** Whether a thing stands last, and nobody before it. */
function isThing(words: readonly Word[], context: StoryViews): boolean {
  const {text, lower} = words.at(-1)!
  if (/^\p{Lu}|['’]/u.test(text) || collectives.has(lower) || doers.test(lower)) return false
  const singular = singularOf(lower) ?? lower
  if (!things.has(singular) && (!kinds.test(lower) || bodies.has(singular))) return false
  const from = Math.max(0, words.length - near)
  return !words.some(
    (word, at) => at >= from && (asides.has(word.lower) || isAgent(word.lower) || mayBePerson(words, at, context))
  )
}

const speech = /["”’'] (?:says|said|adds|added|explains|explained) (?:\p{Lu}[\p{L}'’.-]+ ?){1,3}, $/u

/** `says Lund`, `Botanist Anna Brandt`, `Anna Brandt` at the head of the sentence. */
function isNamed(place: Place, words: readonly Word[]): boolean {
  if (speech.test(place.textBefore)) return true
  let first = words.length
  while (first > 0 && /^\p{Lu}/u.test(words[first - 1]!.text)) first--
  if (words.length - first < 2 || !isContiguous(place, words, first)) return false
  const isTitled =
    titleAt(words, words.length - 2) !== undefined ||
    words.slice(first).some(({text}) => /^(?:Dr|Professor|Mr|Mrs|Ms)\\.?$/u.test(text))
  const before = words[first - 1]?.lower
  return isTitled && (before === undefined || (isPerson(before) && pluralOf(before) !== undefined))
}

/** Whether no comma parts the name. */
const isContiguous = (place: Place, words: readonly Word[], first: number): boolean => {
  const {sentence} = place.here
  return !/[,;:“”"()]/u.test(
    sentence.text.slice(words[first]!.start - sentence.start, words.at(-1)!.end - sentence.start)
  )
}
