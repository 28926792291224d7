/**
 * Idioms of other languages as engines print them word by word. One line stands for all printings: `sell!` for the forms of a verb, `hand+` for
 * both numbers, `~` for any article or possessive or none, `the?` for a word that may be missing, `...` for up to three words, `#` for a number,
 * `a/b` for either. Behind a verb one adverb may stand. A meaning repeats the last printed word (`[last]`), its number (`[number]`) or the one in -self (`[self]`).
 */
import {pluralOf} from './nouns.js'
import {adjacent} from './runs.js'
import type {Word} from './sentences.js'
import {readTable} from './table.js'
import {formsOf, isForm, readings, type Verb, type VerbForm, withS} from './verbs.js'
import {isMidAdverb, modals, prepositions} from './word-classes.js'
import {wordSet} from './word-set.js'
import {isNumber} from './word-slots.js'

export interface Idiom {
  /** What is meant, in words that agree with what is printed; empty where only a person can tell. */
  meaning: string
  /** Codes of the languages that say so. */
  languages: readonly string[]
  /** Words that make it English when one of them stands behind. */
  not: ReadonlySet<string>
  tokens: readonly Token[]
  /** Which token it is found by. */
  anchor: number
}

export interface IdiomMatch {
  idiom: Idiom
  /** Places in the sentence, the last one included. */
  from: number
  to: number
  meaning: string
}

interface Token {
  words: ReadonlySet<string>
  /** How many words it may stand for. */
  least: number
  most: number
  /** What any word fills, or any number. */
  kind?: 'word' | 'number'
  isVerb: boolean
}

const determiners = wordSet(
  "the a an this that these those my your his her its our their one's someone's everyone's people's no any some"
)
const auxiliary: Token = {
  words: wordSet('has have had will would can could may might must should is are was were be been'),
  least: 0,
  most: 2,
  isVerb: false
}
const be = wordSet('be am is are was were been being')
const common = wordSet('the a an to for of on in at by with from and or not be as it up out off')

/** The idioms of a table, by the word that each is found by. */
export function idiomsOf(table: string): ReadonlyMap<string, readonly Idiom[]> {
  const found = new Map<string, Idiom[]>()
  for (const {idiom, meaning, language, not} of readTable<'idiom' | 'meaning' | 'language' | 'not'>(table)) {
    const tokens = idiom.split(' ').map(tokenOf).flatMap(withAuxiliaries)
    const anchor = anchorOf(tokens)
    const entry: Idiom = {
      meaning,
      languages: language.split(' '),
      not: new Set(not.split(' ').filter(word => word !== '')),
      tokens,
      anchor
    }
    for (const word of tokens[anchor]!.words) {
      const known = found.get(word)
      if (known) known.push(entry)
      else found.set(word, [entry])
    }
  }
  return found
}

/** `the knife has come to the bone`: between a subject and its verb. */
function withAuxiliaries(token: Token, at: number, tokens: readonly Token[]): Token[] {
  const before = tokens[at - 1]
  const isSubject = token.isVerb && before?.least === 1 && !before.isVerb && before.words.size < 12
  return isSubject ? [auxiliary, token] : [token]
}

function tokenOf(cell: string): Token {
  if (cell === '~') return {words: determiners, least: 0, most: 1, isVerb: false}
  if (cell === '...') return {words: new Set(), least: 0, most: 3, kind: 'word', isVerb: false}
  if (cell === '#') return {words: new Set(), least: 1, most: 1, kind: 'number', isVerb: false}
  const isOptional = cell.endsWith('?')
  const parts = (isOptional ? cell.slice(0, -1) : cell).split('/')
  return {
    words: new Set(parts.flatMap(wordsOf)),
    least: isOptional ? 0 : 1,
    most: 1,
    isVerb: parts.some(part => part.endsWith('!'))
  }
}

function wordsOf(part: string): string[] {
  const word = part.slice(0, -1)
  if (part === 'be!') return [...be]
  if (part.endsWith('!')) {
    const {base, third, past, participle, gerund} = formsOf(word)
    return [base, third, ...past, ...participle, gerund]
  }
  return part.endsWith('+') ? [word, pluralOf(word) ?? withS(word)] : [part]
}

/** The token that is likely to be the rarest: no verb, no little word, the longest. */
function anchorOf(tokens: readonly Token[]): number {
  const rareness = tokens.map(({words, least, kind, isVerb}) => {
    if (least === 0 || kind) return -1
    const all = [...words]
    if (all.some(word => common.has(word) || prepositions.has(word))) return 0
    return Math.min(...all.map(word => word.length)) + (isVerb ? 0 : 20)
  })
  return rareness.indexOf(Math.max(...rareness))
}

/** The longest stretch around a word that one of the idioms found by it matches. */
export function matchAt(
  idioms: readonly Idiom[],
  words: readonly Word[],
  at: number,
  text: string
): IdiomMatch | undefined {
  let best: IdiomMatch | undefined
  for (const idiom of idioms) {
    const {tokens, anchor} = idiom
    const left = reach(tokens, anchor - 1, words, at - 1, -1, text)
    if (left === undefined) continue
    const right = reach(tokens, anchor + 1, words, at + 1, 1, text, idiom.not)
    if (right === undefined || (best && !isLonger({from: left, to: right}, best))) continue
    best = {idiom, from: left, to: right, meaning: ''}
  }
  return best && {...best, meaning: meaningOf(best, words)}
}

/** Whether a stretch is the longer one, or as long and begins first. */
export function isLonger(one: Pick<IdiomMatch, 'from' | 'to'>, other: Pick<IdiomMatch, 'from' | 'to'>): boolean {
  const more = one.to - one.from - (other.to - other.from)
  return more > 0 || (more === 0 && one.from < other.from)
}

/** Where the tokens on one side end, the longest way; nothing where they do not stand there. */
function reach(
  tokens: readonly Token[],
  from: number,
  words: readonly Word[],
  at: number,
  step: -1 | 1,
  text: string,
  not?: ReadonlySet<string>
): number | undefined {
  const token = tokens[from]
  if (!token) return not?.has(words[at]?.lower ?? '') && isNext(words, at, step, text) ? undefined : at - step
  const taken = (count: number): boolean => {
    const word = words[at + (count - 1) * step]
    return word !== undefined && isNext(words, at + (count - 1) * step, step, text) && fills(token, word.lower)
  }
  let most = 0
  while (most < token.most && taken(most + 1)) most++
  for (let count = most; count >= token.least; count--) {
    const rest = reach(tokens, from + step, words, at + count * step, step, text, not)
    if (rest !== undefined) return rest
  }
  // One adverb between a verb and what it governs.
  const verb = step === 1 ? tokens[from - 1] : token
  const adverb = words[at]
  if (!verb?.isVerb || !adverb || !isNext(words, at, step, text) || !isAdverb(adverb.lower)) return undefined
  return step === 1
    ? reach(withoutVerb(tokens, from - 1), from, words, at + 1, 1, text, not)
    : reach(withoutVerb(tokens, from), from, words, at - 1, -1, text)
}

function fills({kind, words}: Token, word: string): boolean {
  if (kind === 'word') return /^[\p{L}\d]/u.test(word)
  return kind === 'number' ? isNumber(word) : words.has(word)
}

/** So that no second adverb is looked for. */
const withoutVerb = (tokens: readonly Token[], at: number): readonly Token[] =>
  tokens.map((token, place) => (place === at ? {...token, isVerb: false} : token))

const isAdverb = (word: string): boolean =>
  isMidAdverb(word) || /^(?:already|also|again|once|even|still|just|now|only|not)$/u.test(word)

const isNext = (words: readonly Word[], at: number, step: -1 | 1, text: string): boolean =>
  step === 1 ? adjacent(text, words[at - 1], words[at]) : adjacent(text, words[at], words[at + 1])

/** The meaning with its verb in the form of the printed one, and the printed possessive for `~`. */
function meaningOf({idiom, from, to}: IdiomMatch, words: readonly Word[]): string {
  if (!/[!~[]/u.test(idiom.meaning)) return idiom.meaning
  const printed = words.slice(from, to + 1)
  const verbs = idiom.tokens.filter(token => token.isVerb)
  const verb = printed.find(word => verbs.some(token => token.words.has(word.lower)))
  const owner = printed.find(word => /^(?:my|your|his|her|its|our|their)$/u.test(word.lower))?.lower ?? ''
  const form = verb ? formAt(words, verb.index) : 'base'
  return idiom.meaning
    .replace(/\bbe!/gu, () => (verb && be.has(verb.lower) ? verb.lower : beBy[form]))
    .replace(/([\p{L}-]+)!/gu, (_, base: string) => wordBy(formsOf(base), form))
    .replace(/~ ?/gu, owner === '' ? '' : `${owner} `)
    .replace('[last]', printed.at(-1)!.text)
    .replace('[number]', printed.find(word => isNumber(word.lower))?.text ?? '')
    .replace('[self]', printed.find(word => /sel(?:f|ves)$/u.test(word.lower))?.lower ?? 'themselves')
}

const beBy: Readonly<Record<VerbForm, string>> = {
  base: 'be',
  third: 'is',
  past: 'was',
  participle: 'been',
  gerund: 'being'
}

function wordBy(verb: Verb, form: VerbForm): string {
  if (form === 'past') return verb.past[0]!
  return form === 'participle' ? verb.participle[0]! : verb[form]
}

const perfect = wordSet("have has had having haven't hasn't hadn't be been being was were is are")
const asksBase = (word: string): boolean =>
  word === 'to' || modals.has(word) || /^(?:do|does|did|let|not|n't)$/u.test(word)

/** The form that a printed verb has, by the word before it where it may have several. */
function formAt(words: readonly Word[], at: number): VerbForm {
  const word = words[at]!.lower
  if (be.has(word))
    return /^(?:was|were)$/u.test(word)
      ? 'past'
      : word === 'is'
        ? 'third'
        : word === 'been'
          ? 'participle'
          : word === 'being'
            ? 'gerund'
            : 'base'
  const known = readings(word).length > 0
  const is = (form: VerbForm): boolean => (known ? isForm(word, form) : guessed(word, form))
  if (is('gerund')) return 'gerund'
  const before = words[at - 1]?.lower ?? ''
  const further = isAdverb(before) ? (words[at - 2]?.lower ?? '') : before
  if (is('participle') && perfect.has(further)) return 'participle'
  if (is('base') && (asksBase(further) || !is('past'))) return 'base'
  if (is('third')) return 'third'
  return is('past') ? 'past' : is('participle') ? 'participle' : 'base'
}

function guessed(word: string, form: VerbForm): boolean {
  if (form === 'gerund') return word.endsWith('ing')
  if (form === 'third') return /[^s]s$/u.test(word)
  return form === 'base' ? !/(?:ed|ing|[^s]s)$/u.test(word) : word.endsWith('ed')
}
