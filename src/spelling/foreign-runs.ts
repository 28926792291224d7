/** Stretches of another language in an English story, told by its small words. */
import type {StoryViews} from '../core/story-views.js'
import type {Span} from '../core/types.js'
import type {Word} from '../text/sentences.js'
import {readTable} from '../text/table.js'
import {wordSet} from '../text/word-set.js'
import table from './foreign-words.tsv'
import {isForeign} from './setting.js'

/** The small words of each language. Those that are English words too count only beside one that is not. */
const languages = readTable<'language' | 'words'>(table).map(({language, words}) => [language, wordSet(words)] as const)
/** English words, abbreviations and particles of names among them. */
const english = wordSet(
  'a an as at do in i no on per me met die hat am son par sur pas plus long come ma non un en al la de van den der el da di o of so te se es sin con pour leur ten to its e os us dos ce om u na ha bu su sa care yang bi je od za po pa ne das dan nu door op ale'
)
/** A sentence without any of these is another language's throughout. */
const englishOnly = wordSet(
  'the of and to has have had is was were will with for by on at from that said as been are its their his her he she they'
)
/** With a lower-case noun behind it, an article at the head of a sentence begins no name. */
const articles = wordSet('der die das ein eine les le la los las el il lo gli une den')
const ambiguous = wordSet('die la lo das')
/** What a stretch may begin with. */
const openers = new Set([...articles, ...languages.flatMap(([, words]) => [...words])])

/** A stretch and the language that its small words are of. */
export interface ForeignRun {
  span: Span
  language: string
}

/** Whether a stretch may be told by this word: none is without one that English lacks, though it may begin with one that English has. */
export const mayBeginForeignRun = (word: string): boolean =>
  openers.has(word) && (!english.has(word) || (articles.has(word) && !ambiguous.has(word)))

/** The stretches of a story that are neither quoted, explained nor part of a name, with the words around them that English does not know; a view. */
export function foreignRuns({text, words, quotes, speller}: StoryViews): ForeignRun[] {
  const runs: ForeignRun[] = []
  let until = -1
  for (const word of words) {
    if (word.start < until || !openers.has(word.lower)) continue
    const found = startsArticle(word) ?? runAt(word, text)
    if (!found) continue
    const [last, language] = found
    until = last.end
    const span: Span = [word.start, until]
    if (quotes.touches(span) || isForeign(word) || isApart(text, ...span)) continue
    const end = lastForeign(last, language, text, each => speller.isWord(each)).end
    until = end
    runs.push({span: [word.start, end], language})
  }
  return runs
}

/** The last of the words behind a run that English does not know, which small words of the language may stand between. */
function lastForeign(from: Word, language: string, text: string, isWord: (word: string) => boolean): Word {
  const {words} = from.sentence
  const small = languages.find(([name]) => name === language)![1]
  let last = from
  for (let at = from.index + 1; at < words.length && isJoined(words, at, from.index, text); at++) {
    const {lower} = words[at]!
    if (!isWord(lower)) last = words[at]!
    else if (!small.has(lower)) break
  }
  return last
}

/** `Les manifestants have`: a foreign article at the head, and no name behind it. */
function startsArticle(word: Word): [Word, string] | undefined {
  if (word.index > 0 || !articles.has(word.lower) || ambiguous.has(word.lower) || !/^\p{Lu}\p{Ll}+$/u.test(word.text))
    return undefined
  const next = word.sentence.words[1]
  if (
    !next ||
    !/^\p{Ll}{3,}$/u.test(next.text) ||
    word.sentence.words.length < 4 ||
    !word.sentence.words.some(({lower}) => englishOnly.has(lower))
  )
    return undefined
  const language = languages.find(([, set]) => set.has(word.lower))
  return language && [word, language[0]]
}

/** Two small words of one language in a row, one of them at least not English. */
function runAt(word: Word, text: string): [Word, string] | undefined {
  if (word.text !== word.lower && word.index > 0) return undefined
  const {words} = word.sentence
  for (const [language, set] of languages) {
    let last = word.index
    while (words[last] && set.has(words[last]!.lower) && isJoined(words, last, word.index, text)) last++
    last--
    const run = words.slice(word.index, last + 1)
    if (run.length === 0 || !run.some(({lower}) => !english.has(lower))) continue
    const isLone = run.length === 1 && !lone.has(word.lower)
    if (isLone || touchesName(words, word.index, last)) continue
    return [words[last]!, language]
  }
  return undefined
}

/** Small words that mean nothing else and stand for themselves alone. */
const lone = wordSet(
  'und dans nella nelle della delle degli avec wegen oraz przez pentru için dengan untuk keine einen einem einer também según'
)

function isJoined(words: readonly Word[], at: number, from: number, text: string): boolean {
  return (
    at === from || (words[at]!.text === words[at]!.lower && text.slice(words[at - 1]!.end, words[at]!.start) === ' ')
  )
}

/** `Rio de la Plata`, `Unter den Linden`: a capital on a side makes a name, unless the sentence opens with it. */
function touchesName(words: readonly Word[], first: number, last: number): boolean {
  const [before, after] = [words[first - 1], words[last + 1]]
  return Boolean((before && first > 1 && /^\p{Lu}/u.test(before.text)) || (after && /^\p{Lu}/u.test(after.text)))
}

function isApart(text: string, start: number, end: number): boolean {
  return /["“”'‘’«»(*_/-]/u.test(text.charAt(start - 1)) || /["”'’»)*_/-]/u.test(text.charAt(end))
}
