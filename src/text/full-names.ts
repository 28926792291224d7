/** Names of several words as a story prints them, and whether two of them may be one name spelt anew. */
import type {StoryViews} from '../core/story-views.js'
import {isOneEdit, plainName, soundsAlike} from './names.js'
import type {Sentence, Word} from './sentences.js'
import {isOneArabic, isOneJapanese, isRespelt, slavicKey} from './transliterations.js'
import {wordSet} from './word-set.js'

export interface FullName {
  /** As first printed. */
  text: string
  /** Without accents, hyphens and what systems of letters print for each other. */
  parts: readonly string[]
  /** Where it stands first. */
  start: number
  end: number
  sentence: Sentence
  /** How often it is printed. */
  times: number
}

const capital = /^\p{Lu}\p{Ll}+(?:['’-]?\p{L}\p{Ll}+)*$/u
/** Capitals that go before a name or a place and are none of its words. */
const heads = wordSet(
  'mr mrs ms dr sir president minister premier chancellor king queen prince princess mayor governor senator judge captain colonel general coach professor prof director chairman chairwoman secretary ambassador reporter editor photographer lieutenant major sergeant inspector bishop pope father sister brother saint st mount lake port fort north south east west northern southern eastern western central new old upper lower great greater san santa los las el la le the monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'
)

/** The names of two or three capitalised words in a story, in order, with a surname or a place's own name last; a view. */
export function fullNames({sentences, speller, text}: StoryViews): readonly FullName[] {
  const found = new Map<string, FullName>()
  for (const sentence of sentences)
    for (const run of runsOf(sentence, text)) {
      const words = withoutHeads(run, each => speller.isWord(each))
      if (words.length < 2 || words.length > 3) continue
      const texts = words.map((word, at) => (at === words.length - 1 ? word.text.replace(/['’]s?$/u, '') : word.text))
      if (!texts.every(each => capital.test(each))) continue
      const name = texts.join(' ')
      const known = found.get(name)
      if (known) known.times++
      else {
        const start = words[0]!.start
        found.set(name, {text: name, parts: texts.map(folded), start, end: start + name.length, sentence, times: 1})
      }
    }
  return [...found.values()]
}

/** Capitalised words with nothing but a space between them. */
function* runsOf({words}: Sentence, text: string): Generator<Word[]> {
  let run: Word[] = []
  for (const word of words) {
    const isCapital = /^\p{Lu}\p{Ll}/u.test(word.text)
    const last = run.at(-1)
    if (isCapital && last && text.slice(last.end, word.start) === ' ' && !/['’]s?$/u.test(last.text)) run.push(word)
    else {
      if (run.length > 1) yield run
      run = isCapital ? [word] : []
    }
  }
  if (run.length > 1) yield run
}

/** `Chief Prosecutor Arben Dushku`, `But Dushku`: what goes before the name is English; a given name may be an English word too. */
function withoutHeads(run: readonly Word[], isWord: (word: string) => boolean): readonly Word[] {
  let from = 0
  while (from < run.length - 1 && isHead(run[from]!, from < run.length - 2, isWord)) from++
  return run.slice(from)
}

const isHead = ({lower, index}: Word, isLong: boolean, isWord: (word: string) => boolean): boolean =>
  heads.has(lower.replace('.', '')) || ((isLong || index === 0) && isWord(lower))

const letters: Readonly<Record<string, string>> = {ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', ə: 'a'}

/** In lower case, without accents, hyphens and the `e` that stands for an umlaut. */
export function folded(name: string): string {
  return plainName(name.toLowerCase().replaceAll(/[ıłøđðßæə]/gu, letter => letters[letter]!))
    .replaceAll(/['’-]/gu, '')
    .replaceAll(/([aou])e(?=[^aeiou])/gu, '$1')
}

/** Whether one spelling may stand for the other: by another system of letters, with a letter changed, or with another ending. */
export function mayBeOne(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.min(one.length, other.length) < 4) return endsInH(one, other)
  if (soundsAlike(one, other) || isRespelt(one, other) || isOneArabic(one, other) || isOneJapanese(one, other))
    return true
  if (slavicKey(one) === slavicKey(other) && one[0] === other[0]) return true
  return one[0] === other[0] && isOneEdit(one, other)
}

/** `Ko` and `Koh`. */
const endsInH = (one: string, other: string): boolean => `${one}h` === other || `${other}h` === one

/** Who may have one surname, or given names that are alike by custom: a source of patterns. */
export const kin =
  'sisters?|brothers?|siblings|father|mother|sons?|daughters?|cousins?|wife|husband|twins?|parents|grandson|granddaughter|nephew|niece|uncle|aunt|couple'

/** Endings that make another family's name, a wife's or an adjective of one. */
const kindred =
  /^(?:s|son|sen|sson|ova?|eva?|ski|sky|ska|a|i|y|n|an|ian|yan|in|ina|ez|es|man|ton|er|ers|ers?on|z|dottir|enko|uk|chuk)$/u

/** Whether two surnames have so many of their letters in common from the first on, as a share of the longer, and end differently: `Dushku` and `Dushkaj`. */
export function beginAlike(one: string, other: string, least: number): boolean {
  let head = 0
  while (head < one.length && one[head] === other[head]) head++
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (head < 4 || head < least * long.length || long.length - head > 4) return false
  return head < short.length || !kindred.test(long.slice(head))
}
