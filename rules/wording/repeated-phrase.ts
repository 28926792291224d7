import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import {adjacent, echoing, sameWords, unbroken} from '../../src/text/runs.js'
import {unfinishedCopy} from '../../src/text/runs-tail.js'
import type {Word} from '../../src/text/sentences.js'
import {isForm} from '../../src/text/verbs.js'
import {wordSet} from '../../src/text/word-set.js'

const longest = 16
/** What is longer may have commas inside: nobody prints so much twice, be it two clauses by turns (`who sold it to a dealer, who sold it to a bank`). */
const longestPhrase = 8
const determiners = new Set(
  'the a an this that these those my our your his her its their I we you he she it they'.toLowerCase().split(' ')
)
/** `from door to door to door`, `hand in hand in the park`, `again and again and won`: one word, mirrored. */
const hinges = wordSet('and or to by in after on for of with against upon but at')

export default defineRule({
  id: 'wording/repeated-phrase',
  summary: 'Find a phrase of two to sixteen words printed twice in a row.',
  why: 'Translation engines lose their place and start the phrase again; the second copy says nothing.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {twice: '`{phrase}` is printed twice in a row, expected it once'},
  examples: [
    {bad: 'Prices rose ⟦in the in the⟧ first quarter.', better: 'Prices rose in the first quarter.'},
    {
      bad: 'Rescuers found ⟦the number of the number of⟧ victims had doubled.',
      better: 'Rescuers found the number of victims had doubled.'
    },
    {
      bad: 'Crews worked on ⟦flood control and flood control⟧ all week.',
      better: 'Crews worked on flood control all week.'
    },
    {
      bad: 'The bank said ⟦the loan was repaid in full, the loan was repaid in full⟧ on Monday.',
      better: 'The bank said the loan was repaid in full on Monday.'
    },
    {
      bad: 'The side ⟦won the match and won the match and won the match⟧ at home.',
      better: 'The side won the match at home.'
    },
    {
      bad: '⟦The lake was full and that the lake was full and that the lake was full⟧ to the brim.',
      better: 'The lake was full to the brim.'
    },
    {
      bad: 'The pier ⟦will close in May and will close in May⟧ for repairs.',
      better: 'The pier will close in May for repairs.'
    },
    {
      bad: 'The crews withdrew ⟦from the pier, from the pier⟧ and the port.',
      better: 'The crews withdrew from the pier and the port.'
    },
    {bad: 'The pier is ⟦one of one of⟧ the oldest.', better: 'The pier is one of the oldest.'},
    {bad: 'Fares ⟦rose by rose by⟧ 11 percent.', better: 'Fares rose by 11 percent.'},
    {
      bad: 'The letter went ⟦to a clerk, who gave it to a judge, who gave it to a clerk, who gave it to a judge, who gave it⟧ to the queen.',
      better: 'The letter went to a clerk, who gave it to a judge, who gave it to the queen.'
    },
    {good: 'She went from door to door to ask for help.'},
    {near: 'The letter went to a clerk, who gave it to a judge, who gave it to a clerk, who lost it.'},
    {good: 'The coach shouted "go for it, go for it" from the line.'},
    {near: 'The sea, the sea, the patient sea.'},
    {near: 'They won again and again and drew twice.'},
    {near: 'When the rain reached the dam, the dam gave way.'},
    {near: 'The law covers the Pacific and the Pacific islands.'},
    {near: 'They met from time to time to talk.'},
    {near: 'He kept going over it and over it all night.'},
    {near: 'She grew up in New York, New York, and moved to Paris.'}
  ],
  check(context) {
    for (const {words} of context.view(echoing)) scan(words, context)
    return undefined
  }
})

function scan(words: readonly Word[], context: Context<'twice'>): void {
  let from = 0
  while (from < words.length) {
    const copy = copyAt(words, from, context)
    if (copy?.slip) {
      const tail = copy.joint ? 0 : unfinishedCopy(words, from, copy.length, copy.end, context.text)
      const span = [words[from]!.start, words[copy.end + tail - 1]!.end] as const
      const once = context.text.slice(span[0], words[from + (tail || copy.length) - 1]!.end)
      context.report({message: 'twice', span, data: {phrase: once}, suggest: [once]})
    }
    from = copy
      ? copy.end + (copy.slip && !copy.joint ? unfinishedCopy(words, from, copy.length, copy.end, context.text) : 0)
      : from + 1
  }
}

interface Copy {
  length: number
  end: number
  slip: boolean
  /** Whether `and` joins the copies. */
  joint?: boolean
}

/** The shortest phrase that stands again at its own end; three in a row are a loop, which has a rule of its own. */
function copyAt(words: readonly Word[], from: number, context: Context<'twice'>): Copy | undefined {
  const most = Math.min(longest, (words.length - from) >> 1)
  for (let length = 2; length <= most; length++) {
    let end = from + length
    while (sameWords(words, from, end, length)) end += length
    if (end >= from + 3 * length)
      return {length, end, slip: length > longestPhrase && isOneList(context.text, words, from, end - from)}
    for (const skip of [0, 1]) {
      const other = from + length + skip
      if (words[from]!.lower !== words[other]?.lower || !sameWords(words, from, other, length)) continue
      if (skip === 1 && words[other - 1]!.lower !== 'and') continue
      if (isSlip(words, from, length, other, context)) {
        return skip === 1 ? joinedCopies(words, from, length, other) : {length, end: other + length, slip: true}
      }
    }
  }
  return undefined
}

/** All of `won the match and won the match and won the match`, and a last copy that breaks off. */
function joinedCopies(words: readonly Word[], from: number, length: number, other: number): Copy {
  let end = other + length
  while (words[end]?.lower === 'and' && sameWords(words, from, end + 1, length)) end += length + 1
  const begun = words[end]?.lower === 'and' && words[end + 1]?.lower === words[from]!.lower
  const isOver =
    begun && /^,/u.test(words[end + 1]!.sentence.text.slice(words[end + 1]!.end - words[end + 1]!.sentence.start))
  return {length, end: isOver ? end + 2 : end, slip: true, joint: true}
}

function isSlip(
  words: readonly Word[],
  from: number,
  length: number,
  other: number,
  {text, quotes}: Context<'twice'>
): boolean {
  const phrase = words.slice(from, from + length)
  if (phrase.every(word => word.lower === phrase[0]!.lower)) return false
  if (/\d/u.test(phrase[0]!.text) && /\d/u.test(phrase[1]!.text)) return false
  if (length > longestPhrase && other === from + length)
    return isOneList(text, words, from, 2 * length) && !quotes.touches([words[from]!.start, words[other]!.end])
  if (!unbroken(text, words, from, length) || !unbroken(text, words, other, length)) return false
  const gap = text.slice(words[from + length - 1]!.end, words[from + length]!.start)
  const conjoined = other > from + length
  if (conjoined)
    return (
      /^[^\S\r\n]+$/u.test(gap) &&
      adjacent(text, words[other - 1], words[other]) &&
      conjoins(words, from, length, other, text)
    )
  if (/^,[^\S\r\n]+$/u.test(gap))
    return (
      (length >= 4 ||
        isPlaceAgain(words, from, other, length) ||
        (from === 0 &&
          !isVerse(words, other, length, text) &&
          (determiners.has(words[0]!.lower) || isPlaceOrTime(words)))) &&
      !quotes.touches([words[from]!.start, words[other]!.end])
    )
  return /^[^\S\r\n]+$/u.test(gap) && !isMirror(words, from)
}

/** Whether spaces and commas alone part the words. */
function isOneList(text: string, words: readonly Word[], from: number, length: number): boolean {
  for (let at = from + 1; at < from + length; at++)
    if (!/^,?[^\S\r\n]+$/u.test(text.slice(words[at - 1]!.end, words[at]!.start))) return false
  return true
}

/** `The sea, the sea, the patient sea`: the same noun a third time. */
const isVerse = (words: readonly Word[], other: number, length: number, text: string): boolean =>
  text[words[other + length - 1]!.end] === ',' &&
  words.slice(other + length, other + length + 4).some(({lower}) => lower === words[other + length - 1]!.lower)

/** `from the town, from the town and`. */
const isPlaceAgain = (words: readonly Word[], from: number, other: number, length: number): boolean =>
  length === 3 &&
  /^(?:in|near|from|to|at)$/u.test(words[from]!.lower) &&
  words[from + 1]!.lower === 'the' &&
  words[other + length]?.lower === 'and'

/** `In Lima, in Lima,`. */
function isPlaceOrTime(words: readonly Word[]): boolean {
  return /^(?:in|on|at|near|after|during|since)$/u.test(words[0]!.lower) && /^[\p{Lu}\d]/u.test(words[1]!.text)
}

/** `the dam and the dam broke` starts a clause; `the old and the old.` does not. `Over it and over it` is meant. */
function conjoins(words: readonly Word[], from: number, length: number, other: number, text: string): boolean {
  // `will close in May and will close in May`: nobody means so much twice.
  if (length > 3 && !/^(?:i|we|you|the)$/u.test(words[from]!.lower)) return true
  const last = words[other + length - 1]!
  if (/^(?:over|round|around|through|at)$/u.test(words[from]!.lower) && /^(?:it|them)$/u.test(last.lower)) return false
  const ends = /^\s*(?:[.,;:!?]|$)/u.test(text.slice(last.end, last.end + 2))
  if (ends) return true
  if (determiners.has(words[from]!.lower) || /^\p{Lu}/u.test(words[other]!.text)) return false
  return !/^(?:of|with|who|that|which|from|for)$/u.test(words[other + length]?.lower ?? '')
}

/** `door to door to door`, `hand in hand in`: the word before or behind the two copies belongs to them. */
function isMirror(words: readonly Word[], from: number): boolean {
  const [first, second] = [words[from]!, words[from + 1]!]
  if (words[from + 2]?.lower !== first.lower) return false
  const [before, after] = [words[from - 1]?.lower, words[from + 4]?.lower]
  if (first.lower === 'one' && second.lower === 'of' && after === 'the') return false
  // `rose by rose by 11 percent`
  if (second.lower === 'by' && isForm(first.lower, 'past') && !isForm(first.lower, 'base')) return false
  if (hinges.has(first.lower) && before === second.lower) return true
  if (hinges.has(second.lower)) return after === first.lower || !determiners.has(first.lower)
  return hinges.has(first.lower) && !determiners.has(second.lower) && !/^(?:\p{Lu}|\d)/u.test(second.text)
}
