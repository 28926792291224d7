import {defineRule, type Observation} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {isElided} from '../../src/text/quote-marks.js'
import {hasMarks, type QuoteMark} from '../../src/text/quotes.js'
import {readSet} from '../../src/text/table.js'
import {isBase, isPast} from '../../src/text/verbs.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './stray-apostrophe.tsv'

const wordsOf = (kind: string) => readSet<'word' | 'kind'>(table, 'word', row => row.kind === kind)

/** Words that own nothing and lose no letters at their ends. */
const functionWords = wordsOf('function')

/** Words that lose an s or an re to the apostrophe (`it’s`), so that a person must choose. */
const contracting = wordSet('it he she that what who there here where they we you')

/** Past forms that no list of endings finds, and adjectives: they own nothing. */
const verbs = wordsOf('content')

/** Plurals that make their possessive with an s. */
const plurals = wordSet('men women children people police media data youth clergy')

/** Spoken forms without their last letters, and nouns in -ed. */
const clipped =
  /^(?:o|an|th|ol|ole|lil|mo|po|tha|wi|fo|yo|mos|jus|tol|las|bes|nex|hol|ha|gi|fro|betta|gotta|ca|ma|pa|mam|ya|t|d|l|dell|all|sott|qu|da|ne|accused|deceased|beloved|bed|red|bred|shed|conscience|appearance|convenience|[\p{L}\p{M}]+in)$/u

export default defineRule({
  id: 'quotes/stray-apostrophe',
  summary: 'Find an apostrophe that belongs to no possessive, elision or quotation.',
  why: 'A single mark glued to a verb or a preposition is left over from quotation marks in the source; on a noun it may be a possessive that lost its s.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {
    after: 'Stray apostrophe after `{word}`; delete it',
    before: 'Stray apostrophe before `{word}`; delete it or close the quotation',
    noun: 'Apostrophe after `{word}` makes no possessive; print `{owner}` or delete it'
  },
  examples: [
    {bad: 'The law was ⟦adopted’⟧ to protect rivers.', better: 'The law was adopted to protect rivers.'},
    {bad: "They marched ⟦towards'⟧ the square.", better: 'They marched towards the square.'},
    {bad: 'The ⟦harbour’⟧ master resigned.', better: 'The harbour’s master resigned.'},
    {bad: "The ⟦drivers'⟧ said they would wait.", better: 'The drivers said they would wait.'},
    {bad: "The two ⟦drivers'⟧ agreed on the price.", better: 'The two drivers agreed on the price.'},
    {bad: "The ⟦women'⟧ team won.", better: "The women's team won."},
    {bad: 'They marched ⟦’towards⟧ the square.', better: 'They marched towards the square.'},
    {bad: "They said ⟦it'⟧ too late.", better: "They said it's too late."},
    {bad: "The plan was ⟦Norway'⟧ last chance.", better: "The plan was Norway's last chance."},
    {bad: 'Nobody ⟦went’⟧ to the square.', better: 'Nobody went to the square.'},
    {good: 'The drivers’ union and the Joneses’ lawyer agreed.'},
    {good: "He called it 'a fair law' and left."},
    {near: 'The witness said the minister ‘lied and threatened’ the court.'},
    {near: 'They were goin’ home, rockin’ and rollin’ to the sound of the ’90s.'},
    {near: "Get 'em while they're hot, for goodness' sake."},
    {near: "The accused' family and the boss' friends were in court."},
    {near: 'The Shi’ite leader met the mayor of Sana’a.'},
    {near: "It's no' a job an' it's no' a game, the keeper said."}
  ],
  mayFind: hasMarks,
  check(context) {
    const openIn = loosePlaces(context.quotes.marks)
    const found: {mark: QuoteMark; observation: Observation<Message>}[] = []
    for (const mark of context.quotes.marks) {
      if (mark.kind !== 'single' || mark.partner !== undefined) continue
      const doubtful = mark.role !== 'inner' || openIn.has(mark.paragraph) || openIn.has(mark.paragraph - 1)
      const observation = (doubtful ? undefined : after(mark, context)) ?? before(mark, context)
      if (observation) found.push({mark, observation})
    }
    const paired = mayBePairs(found.map(({mark}) => mark))
    for (const {mark, observation} of found) {
      const unsure = paired.has(mark.paragraph) && {fix: 'suggest' as const, confidence: 0.6}
      context.report({...observation, ...unsure})
    }
    return undefined
  }
})

type Place = Pick<StoryViews, 'text' | 'speller'>
type Message = 'after' | 'before' | 'noun'
type Found = Observation<Message> | undefined

/** Paragraphs with two or more stray marks that may be the two ends of a quotation: only curly closing marks cannot. */
function mayBePairs(marks: readonly QuoteMark[]): Set<number> {
  const pairs = new Set<number>()
  const first = new Map<number, string>()
  for (const {paragraph, char} of marks) {
    const before = first.get(paragraph)
    if (before === undefined) first.set(paragraph, char)
    else if (before !== '’' || char !== '’') pairs.add(paragraph)
  }
  return pairs
}

/** Paragraphs with a quotation mark whose partner the apostrophe may be. */
function loosePlaces(marks: readonly QuoteMark[]): Set<number> {
  const loose = marks.filter(mark => mark.role !== 'inner' && mark.partner === undefined && !mark.extra)
  return new Set(loose.map(mark => mark.paragraph))
}

function after({at, char}: QuoteMark, {text, speller}: Place): Found {
  if (!/\s/.test(text[at + 1] ?? '') || !/^\s[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 4))) return undefined
  const word = /(?<![\p{L}\p{M}\p{N}'’‘.-])[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0]
  if (!word || char === '‘') return undefined
  const lower = word.toLowerCase()
  const span = [at - word.length, at + 1] as const
  if (contracting.has(lower))
    return {
      message: 'after',
      span,
      data: {word},
      suggest: [`${word}${char}${/y|we|you/u.test(lower) ? 're' : 's'}`, word],
      fix: 'suggest'
    }
  if (functionWords.has(lower) || ownsNothing(word, text.slice(at + 1, at + 30)))
    return {message: 'after', span, data: {word}, suggest: [word]}
  const name = /^\p{Lu}\p{Ll}{4,}$/u.test(word) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 4))
  if (
    (word !== lower && !name) ||
    lower.length < 3 ||
    /[sxzšžśźçş]$/u.test(word) ||
    clipped.test(lower) ||
    !speller.isWord(word)
  )
    return undefined
  if (!name && (verbs.has(word) || /(?:[^e]ed|[^f]ly|ful|ous|able|ible)$/u.test(word)))
    return {message: 'after', span, data: {word}, suggest: [word]}
  const owner = `${word}${char}s`
  const confidence = plurals.has(lower) ? 0.9 : 0.75
  return {message: 'noun', span, data: {word, owner}, suggest: [owner, word], fix: 'suggest', confidence}
}

/** A plural with a verb behind it: `the drivers' said`, `the judges' agreed on`. */
function ownsNothing(word: string, rest: string): boolean {
  if (!/^\p{Ll}+[^s]s$/u.test(word)) return false
  if (/^\s(?:said|say|says|have|were|are|would|will|told|had)\s/u.test(rest)) return true
  const [, verb = ''] = /^\s(\p{Ll}+)\s(?:on|to|that|the|an?|for|their|his|her|its|from)\s/u.exec(rest) ?? []
  return isPast(verb) && !isBase(verb) && !notVerbs.has(verb)
}

/** Nouns and adjectives too: `the bosses' left to`. */
const notVerbs = wordSet('left lead found fell saw thought cost cut')

function before({at, char, role}: QuoteMark, {text, speller}: Place): Found {
  if (!/\s/.test(text[at - 1] ?? '') || !/[\p{L},;]\s$/u.test(text.slice(Math.max(0, at - 3), at))) return undefined
  const word = /^\p{Ll}[\p{L}\p{M}]+(?![\p{L}\p{M}'’])/u.exec(text.slice(at + 1, at + 40))?.[0]
  if (!word || isElided(text.slice(at + 1, at + 40)) || !speller.isWord(word)) return undefined
  const sure = char === '’' && role === 'inner' && functionWords.has(word)
  const span = [at, at + 1 + word.length] as const
  return {
    message: 'before',
    span,
    data: {word},
    suggest: [word],
    ...(!sure && {fix: 'suggest' as const, confidence: 0.7})
  }
}
