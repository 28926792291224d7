import type {ConcernedViews} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {isCapital} from '../../src/text/capitalised.js'
import {bareName, isOneEdit, plainName, sharedPrefix, soundsAlike} from '../../src/text/names.js'
import {type Phrase, PhraseIndex} from '../../src/text/phrases.js'
import {adjacent} from '../../src/text/runs.js'
import type {Word} from '../../src/text/sentences.js'
import {readTable} from '../../src/text/table.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './known-name.tsv'

/** Shorter words have too many neighbours. */
const shortest = 4

/** What bodies are called by their last word, which other languages put first or in the middle. */
const bodies = wordSet(
  'fund bank organization organisation court union commission parliament agency council committee assembly nations cross crescent reserve forum institute office'
)
/** A name of the table as words, and the name to print for it. */
interface Known {
  words: readonly string[]
  name: string
}

interface Names {
  /** Literal renderings. */
  wrong: PhraseIndex
  /** The words of the names, in lower case. */
  parts: ReadonlySet<string>
  /** Every name by each of its words, with the place of the word in it. */
  byWord: Map<string, {known: Known; at: number}[]>
}

let made: Names | undefined
/** Renderings that the table does not list, made from its names. */
const reordered = new Set<string>()

export default defineRule({
  id: 'names/known-name',
  summary:
    'Find well-known people, bodies and places under another name (`Medics Without Frontiers`, `Narendra Mody`, `Silicone Valley`).',
  why: 'Engines translate names word by word or spell them as the source sounds; readers and search engines know one form.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  notes:
    'A table of some 1,000 names, with the spellings that good papers print and literal renderings. Of other words only those that no dictionary has are held against it, one letter or one sound away, beside the rest of the name; in a name of three words or more, another form of a word, too, which found three in a million words of news and translations.',
  messages: {
    rendered: '`{name}` is known in English as `{right}`',
    form: 'Unexpected `{name}` in a known name, expected `{right}`',
    spelt: 'Unknown name `{name}`, did you mean `{right}`?'
  },
  examples: [
    {bad: 'The clinic of ⟦Medics Without Frontiers⟧ closed.', better: 'The clinic of Doctors Without Borders closed.'},
    {bad: 'The ⟦International Currency Fund⟧ lent more.', better: 'The International Monetary Fund lent more.'},
    {bad: 'The ⟦Central Bank European⟧ cut its rates.', better: 'The European Central Bank cut its rates.'},
    {bad: 'Ships left the ⟦Golf of Mexico⟧ in May.', better: 'Ships left the Gulf of Mexico in May.'},
    {bad: 'Prime Minister Narendra ⟦Mody⟧ won.', better: 'Prime Minister Narendra Modi won.'},
    {bad: '⟦Emanuel⟧ Macron flew to Rome.', better: 'Emmanuel Macron flew to Rome.'},
    {bad: 'He spoke with Angela ⟦Merkell’s⟧ aides.', better: 'He spoke with Angela Merkel’s aides.'},
    {bad: 'The World ⟦Healthy⟧ Organization sent help.', better: 'The World Health Organization sent help.'},
    {bad: 'The ⟦Internation⟧ Monetary Fund lent more.', better: 'The International Monetary Fund lent more.'},
    {bad: 'A nurse of Doctors Without ⟦Border⟧ spoke.', better: 'A nurse of Doctors Without Borders spoke.'},
    {good: 'The clinic of Doctors Without Borders closed, and Narendra Modi won.'},
    {near: 'The novel price of oil and the security counsel were named.'},
    {near: 'The Erste Bank European Central tour closed.'},
    {near: 'Volodymyr Zelenskyy met Alexey Navalny’s widow.'},
    {near: "The National People’s Congress met, and the People's Republic of China sent a gift."},
    {near: 'The Welsh Environment Protection Agency was heard.'},
    {near: 'World Health Organisation staff met a Human Rights Watchdog at 9 a.m. New York Time.'},
    {near: 'The White Horse inn and the World Band fair were full.'}
  ],
  concerns(word) {
    made ??= readNames()
    return made.wrong.begins(word) || made.parts.has(plainName(bareName(word)))
  },
  check(context) {
    made ??= readNames()
    for (const {phrase, text, start, end} of made.wrong.search(context)) {
      const right = phrase.replacements![0]! + text.slice(bareName(text).length)
      if (!isPrintedAs(text, phrase.written ?? phrase.phrase)) continue
      if (reordered.has(phrase.written ?? '') && isBetweenNames(context.text, start, end)) continue
      context.report({message: 'rendered', span: [start, end], data: {name: text, right}, suggest: [right]})
    }
    for (const at of besideKnown(context)) {
      const word = context.words[at]!
      const unknown = intended(context, at, made.byWord)
      const right = unknown ?? kindred(context, at, made.byWord)
      if (right === undefined) continue
      const name = bareName(word.text)
      const suggest = [right + word.text.slice(name.length)]
      context.report({message: unknown ? 'spelt' : 'form', span: [word.start, word.end], data: {name, right}, suggest})
    }
    return undefined
  }
})

function readNames(): Names {
  const wrong: Phrase[] = []
  const byWord: Names['byWord'] = new Map()
  for (const {name, also, wrong: renderings} of readTable<'name' | 'also' | 'wrong'>(table)) {
    for (const rendering of listOf(renderings)) addRendering(wrong, rendering, name)
    for (const spelling of [name, ...listOf(also)]) {
      const known: Known = {words: spelling.split(' '), name}
      for (const [at, word] of known.words.entries()) {
        if (word.length < 3 || !/^\p{Lu}/u.test(word)) continue
        const key = plainName(word)
        byWord.set(key, [...(byWord.get(key) ?? []), {known, at}])
      }
    }
  }
  const listed = new Set(wrong.map(({phrase}) => phrase))
  for (const {name} of readTable<'name' | 'also' | 'wrong'>(table))
    for (const other of ordersOf(name)) {
      if (listed.has(other.toLowerCase())) continue
      reordered.add(other)
      addRendering(wrong, other, name)
    }
  return {wrong: new PhraseIndex(wrong), byWord, parts: new Set([...byWord.keys()].map(word => word.toLowerCase()))}
}

function addRendering(wrong: Phrase[], rendering: string, name: string): void {
  for (const end of ['', "'s"])
    wrong.push({phrase: rendering.toLowerCase() + end, replacements: [name], written: rendering})
}

/** The words of a body in the order of a Romance or Celtic language: `International Fund Monetary`, `Bank Central European`. */
function ordersOf(name: string): string[] {
  if (!/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)) return []
  const [one, two, body] = name.split(' ') as [string, string, string]
  if (!bodies.has(body.toLowerCase())) return []
  return [`${one} ${body} ${two}`, `${two} ${body} ${one}`, `${body} ${one} ${two}`, `${body} ${two} ${one}`]
}

/** The first or last word may belong to another name: `Erste Bank European Central Asia fund`. */
const isBetweenNames = (text: string, start: number, end: number): boolean =>
  /(?<![\p{L}])(?!(?:The|A|At|In|For|From|But|And|With|By|To|As|Of|On) )\p{Lu}[\p{L}’'.-]* $/u.test(
    text.slice(Math.max(0, start - 20), start)
  ) || /^[ -]\p{Lu}/u.test(text.slice(end, end + 2))

/** The indexes of capitalised words beside capitalised ones that concern the rule. */
function besideKnown({words, concerned}: ConcernedViews): Iterable<number> {
  const found = new Set<number>()
  for (const at of concerned) {
    if (!isCapital(words[at]!.text)) continue
    if (at > 0 && isCapital(words[at - 1]!.text)) found.add(at - 1)
    if (at + 1 < words.length && isCapital(words[at + 1]!.text)) found.add(at + 1)
  }
  return found
}

const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split('|'))

/** Names have capitals where the rendering in the table has. */
function isPrintedAs(text: string, rendering: string): boolean {
  const printed = text.split(/\s+/u)
  return rendering.split(' ').every((word, at) => !/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(printed[at] ?? ''))
}

/** What stands in the place of an unknown capitalised word in the one name that all its neighbours make. */
function intended({words, text, speller}: StoryViews, at: number, byWord: Names['byWord']): string | undefined {
  const word = bareName(words[at]!.text)
  if (word.length < shortest || !/^\p{Lu}[\p{Ll}-]/u.test(word)) return undefined
  if (byWord.has(plainName(word)) || speller.isWord(word.toLowerCase())) return undefined
  for (const {known, own, place} of namesAround(words, at, byWord)) {
    if (!isNear(plainName(word), plainName(own))) continue
    if (!standsHere(words, at - place, known, at, text)) continue
    // Another given name makes another person, unless the two are one name in two languages.
    const isGiven = place < known.words.length - 1 && soundsAlike(word, own)
    return isGiven || !speller.isWord(word) ? own : undefined
  }
  return undefined
}

/** The names that a capitalised neighbour of a word may belong to, with what stands in the word's place in them. */
function* namesAround(
  words: readonly Word[],
  at: number,
  byWord: Names['byWord']
): Generator<{known: Known; own: string; place: number}> {
  for (const side of [-1, 1]) {
    const neighbour = words[at + side]
    if (!neighbour || !isCapital(neighbour.text)) continue
    for (const {known, at: beside} of byWord.get(plainName(bareName(neighbour.text))) ?? []) {
      const place = beside - side
      const own = known.words[place]
      if (own !== undefined) yield {known, own, place}
    }
  }
}

/** The word of a body's name whose other words stand around another form of it: `World Healthy Organization`. */
function kindred({words, text}: StoryViews, at: number, byWord: Names['byWord']): string | undefined {
  const word = plainName(words[at]!.text)
  if (word.length < shortest || !isPlain(word)) return undefined
  for (const {known, own, place} of namesAround(words, at, byWord)) {
    if (known.words.length < 3 || !isKindred(word, plainName(own), place, known)) continue
    if (place === 0 && isLongerName(words, at, text)) continue
    if (standsHere(words, at - place, known, at, text)) return own
  }
  return undefined
}

/** `Scottish Environment Protection Agency` is another body than the Environmental Protection Agency. */
function isLongerName(words: readonly Word[], at: number, text: string): boolean {
  const before = words[at - 1]
  return before !== undefined && adjacent(text, before, words[at]) && isCapital(before.text) && before.lower !== 'the'
}

/** Another form of a word inside a name; its last word may be another matter (`Human Rights Watchdog`), but for a lost plural, and `Liberal Democrat Party` is said of the British one. */
function isKindred(word: string, own: string, place: number, {words}: Known): boolean {
  if (`${word}s` === own) return words.join(' ') !== 'New York Times'
  if (
    place === words.length - 1 ||
    !isPlain(own) ||
    word === own ||
    word === 'Democrat' ||
    oneSpelling(word) === oneSpelling(own)
  )
    return false
  const common = sharedPrefix(word, own)
  return common >= 4 && word.length - common <= 3 && own.length - common <= 3
}

/** One capitalised word, and no possessive. */
const isPlain = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word)

/** British and American spellings as one. */
const oneSpelling = (word: string): string =>
  word.replaceAll('z', 's').replace('our', 'or').replace(/tre$/u, 'ter').replace(/mme$/u, 'm').replace(/nce$/u, 'nse')

/** Whether the words from `first` on are the name, all but the one at `odd`. */
function standsHere(words: readonly Word[], first: number, {words: name}: Known, odd: number, text: string): boolean {
  return name.every((word, offset) => {
    const printed = words[first + offset]
    if (!printed || (offset > 0 && !adjacent(text, words[first + offset - 1], printed))) return false
    return first + offset === odd || plainName(bareName(printed.text)).toLowerCase() === plainName(word).toLowerCase()
  })
}

/** One letter or one sound apart, and no plural, adjective or feminine form. */
function isNear(word: string, own: string): boolean {
  if (own.length < shortest || word === own || /^(?:s|n|i|a|e|y|an|ian|ist|ism)$/u.test(ending(word, own))) return false
  return isOneEdit(word.toLowerCase(), own.toLowerCase()) || soundsAlike(word, own)
}

const ending = (word: string, own: string): string => (word.startsWith(own) ? word.slice(own.length) : '')
