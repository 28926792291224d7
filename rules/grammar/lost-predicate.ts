/** `missing-main-clause` looks at whole sentences without a verb; here an opening clause, a relative or a participle has one, and what it belongs to has none. */
import {defineRule} from '../../src/core/rule.js'
import {isNominal, mayBeVerb, plainStatements} from '../../src/text/clauses.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import type {PartOfSpeech} from '../../src/text/tagger.js'
import {isForm, isGerund, isParticiple, isPast, isThird} from '../../src/text/verbs.js'
import {auxiliaries, determiners, finiteAuxiliaries} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What an opening clause begins with, participles in -ing aside. */
const openers = wordSet(
  'asked questioned pressed according after when if although while as before because since unless'
)
/** Adverbs in -ing or nouns that open a whole sentence, and verbs that ask for no clause. */
const notOpening = wordSet('during nothing something everything anything morning evening spring king being including')

export default defineRule({
  id: 'grammar/lost-predicate',
  summary:
    'Find a sentence whose subject waits for its verb in vain (`Asked about the crash, the minister.`, `The ferry that sank with ninety people on board.`).',
  why: 'The engine stopped at the end of a clause, or took a full stop of the source for the end of the sentence; the source has the rest.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.8,
  messages: {
    subject: 'The sentence stops after `{words}`, which has no verb; get the rest of it'
  },
  examples: [
    {bad: 'Asked whether the port would stay shut for another week, ⟦the harbour master⟧. A ruling is due.'},
    {bad: 'Speaking to reporters outside the court in Bergen, ⟦the lawyer⟧.'},
    {bad: '⟦The ferry that⟧ sank off the island of Orla with ninety people on board. Divers are at work.'},
    {bad: 'The vaccine, ⟦developed⟧ by a small laboratory and tested on 4,000 people in three towns.'},
    {bad: 'Speaking to reporters outside the court, ⟦the lawyer⟧'},
    {good: 'Asked whether the port would stay shut, the harbour master shook his head.'},
    {near: 'The ferry that sank off the island with ninety people on board was old.'},
    {near: 'After years of talks with the miners, the mines closed.'},
    {near: 'Cleaning the old nave of the abbey took a year, a crane and two tall ladders.'},
    {near: 'Struggling Solhaven have signed a keeper of nineteen, the youngest in the league.'},
    {near: 'Heading the other way was Quillon, the maker of games.'},
    {near: 'The vaccine, developed by a laboratory in the north, works on all of them.'}
  ],
  async check(context) {
    for (const sentence of context.sentences) {
      if (!mayStop(sentence)) continue
      const shape =
        context.view(plainStatements).has(sentence) || isBareStatement(sentence) ? shapeOf(sentence) : undefined
      if (!shape) continue
      const tags = await context.tags(sentence)
      if (!shape.stands(tags)) continue
      const [first, last] = shape.mark
      context.report({
        message: 'subject',
        span: [first.start, last.end],
        data: {words: context.text.slice(first.start, last.end)}
      })
    }
  }
})

/** `Speaking to reporters in Brussels, the minister` and no full stop. */
const isBareStatement = ({text, words}: Sentence): boolean =>
  words.length > 6 &&
  /^(?:Speaking|Asked|Questioned|Addressing|Presenting|Commenting|Responding|Replying) [\p{L}\p{N} -]+, the [\p{L} -]+$/u.test(
    text
  )

/** Whether a sentence opens as those do that stop: cheap, since most do not. */
function mayStop({words}: Sentence): boolean {
  if (words.length < 7) return false
  const first = words[0]!.lower
  return determiners.has(first) || openers.has(first) || isOpening(first) || /['’]s$/u.test(words[1]!.text)
}

interface Shape {
  mark: readonly [Word, Word]
  /** Whether parts of speech bear it out. */
  stands(tags: readonly PartOfSpeech[]): boolean
}

function shapeOf(sentence: Sentence): Shape | undefined {
  const {words, text} = sentence
  const first = words[0]!.lower
  if (!text.includes(', ')) {
    return determiners.has(first) ? restricted(words) : undefined
  }
  if (determiners.has(first) || /['’]s$/u.test(words[1]!.text)) return participle(sentence)
  return openers.has(first) || (isOpening(first) && !isInverted(text) && !isSubject(words, text))
    ? lastSubject(sentence)
    : undefined
}

/** `Heading the other way was Quillon, the maker of games.` */
const isInverted = (text: string): boolean => /^[^,]* (?:is|are|was|were) \p{Lu}/u.test(text)

/** `Cleaning the nave took a year, a crane and two ladders.`: what is done is the subject, and its verb stands before the comma. */
function isSubject(words: readonly Word[], text: string): boolean {
  const end = words[0]!.start + text.indexOf(', ')
  return words.some(({lower, start, index}) => {
    if (index < 2 || start > end || words.slice(0, index).some(word => subordinates.has(word.lower))) return false
    return finiteAuxiliaries.has(lower) || (isPast(lower) && !isParticiple(lower)) || /^costs?$/u.test(lower)
  })
}

const subordinates = wordSet(
  'that who which whose where when whether why how what after before as because if while since until although'
)

const isOpening = (word: string): boolean => isGerund(word) && !notOpening.has(word)

/** Whether a comma and a space stand right before a word. */
function isBehindComma(words: readonly Word[], at: number): boolean {
  const {start, sentence} = words[at]!
  const to = start - sentence.start
  return sentence.text[to - 1] === ' ' && sentence.text[to - 2] === ',' && words[at - 1]!.end < start - 1
}

/** `Asked whether …, the minister.`: the last of two stretches is a noun phrase. */
function lastSubject({words, text}: Sentence): Shape | undefined {
  const commas = text.match(/, /gu)?.length ?? 0
  const at = words.findLastIndex((_, index) => index > 0 && isBehindComma(words, index))
  const rest = words.slice(at)
  if (commas !== 1 || at < 4 || rest.length > 10 || !determiners.has(rest[0]!.lower)) return undefined
  const isList =
    words.slice(0, at).some(({lower}) => lower === 'and' || lower === 'or') && rest.some(({lower}) => lower === 'and')
  if (isList || rest.some((_, index) => index > 0 && (mayBeVerb(rest, index) || mayBePresent(rest, index))))
    return undefined
  const stands = (tags: readonly PartOfSpeech[]): boolean => tags.slice(at).every(isNominal)
  return {mark: [rest[0]!, rest.at(-1)!], stands}
}

/** `the ruins date to 1214`, `the rate increases`: taggers take these for nouns. */
function mayBePresent(words: readonly Word[], at: number): boolean {
  const {lower} = words[at]!
  if (at < 2) return false
  return (
    isThird(lower) || (isForm(lower, 'base') && /[^s]s$|^(?:people|men|women|children)$/u.test(words[at - 1]!.lower))
  )
}

/** `The ferry that sank off the island …`: one verb, that of the clause. */
function restricted(words: readonly Word[]): Shape | undefined {
  const at = words.findIndex(({lower}) => lower === 'that' || lower === 'who' || lower === 'which')
  if (at < 2 || at > 4 || words.slice(1, at).some((_, index) => mayBeVerb(words, index + 1))) return undefined
  const end = verbEnd(words, at + 1)
  if (end === undefined || words.some((_, index) => index > end && mayBeVerb(words, index))) return undefined
  const stands = (tags: readonly PartOfSpeech[]): boolean =>
    tags.slice(1, at).every(isNominal) && tags.slice(end + 1).every(isNominal) && tags[at - 1] !== 'ADP'
  return {mark: [words[0]!, words[at]!], stands}
}

/** Where a verb group ends that is past: `sank`, `was arrested`, `had been seen`. */
function verbEnd(words: readonly Word[], at: number): number | undefined {
  const word = words[at]?.lower ?? ''
  if (isPast(word) && !auxiliaries.has(word)) return at
  if (!/^(?:was|were|had|has|have)$/u.test(word)) return undefined
  const end = words[at + 1]?.lower === 'been' ? at + 2 : at + 1
  return isParticiple(words[end]?.lower ?? '') ? end : undefined
}

/** `The vaccine, developed by … and tested on …`. */
function participle({words, text, start}: Sentence): Shape | undefined {
  const at = words.findIndex((_, index) => index > 1 && isBehindComma(words, index))
  if (at < 2 || at > 6 || text.slice(words[at]!.start - start).includes(', ')) return undefined
  if (!/ed$/u.test(words[at]!.lower) || !isParticiple(words[at]!.lower)) return undefined
  if (!/^(?:by|in|at|on|from|as|with|to|near|of)$/u.test(words[at + 1]?.lower ?? '')) return undefined
  if (words.slice(1, at).some((_, index) => mayBeVerb(words, index + 1))) return undefined
  const others = words.filter((_, index) => index > at && mayBeVerb(words, index))
  if (others.some(({index, lower}) => words[index - 1]!.lower !== 'and' || !/ed$/u.test(lower))) return undefined
  const isOther = (index: number): boolean => others.some(word => word.index === index)
  const stands = (tags: readonly PartOfSpeech[]): boolean =>
    tags.every((tag, index) => index === 0 || index === at || isOther(index) || isNominal(tag))
  return {mark: [words[at]!, words[at]!], stands}
}
