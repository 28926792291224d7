import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import type {Word} from '../../src/text/sentences.js'

interface Name {
  text: string
  words: Word[]
  /** Words printed before it, to tell two people apart. */
  before: Set<string>
}

const shortest = 5
/** What one name may have more than its relative: plurals, demonyms, a daughter's surname, a Latin or Slavic ending. */
const endings = new Set(['s', 'n', 'i', 'a', 'e', 'o', 'y', 'd', 'r', 'es', 'an', 'x', 'z'])
const lastLetters = /[aeiouy]$/u

export default defineRule({
  id: 'spelling/misspelt-name',
  summary: 'Find names one letter away from a name that the story prints more often.',
  why: 'Engines spell a name anew each time they meet it. Readers, search and the person named notice.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.7,
  notes: 'Only names that no dictionary has, so that Iran and Iraq, or Russia and Russian, never meet.',
  messages: {name: 'Unknown name `{name}`, the story says `{other}` {count} times'},
  examples: [
    {
      bad: 'Mayor Gorvatic opened the hall. Voters backed Gorvatic twice. Later ⟦Gorvatci⟧ left.',
      better: 'Mayor Gorvatic opened the hall. Voters backed Gorvatic twice. Later Gorvatic left.'
    },
    {
      bad: 'A bridge at Veldenburg fell. Police closed Veldenburg, and all roads to ⟦Veldenbrg⟧ were shut.',
      better: 'A bridge at Veldenburg fell. Police closed Veldenburg, and all roads to Veldenburg were shut.'
    },
    {bad: 'The Tarquola dam is full. Below the Tarquola, farmers fear that ⟦Tarqoula’s⟧ wall may crack.'},
    {good: 'Mayor Gorvatic opened the hall. Voters backed Gorvatic twice. Gorvatic’s deputy left.'},
    {good: 'Iran and Iraq signed; Iran, Iraq and Iranian officials met the Russian minister, who left for Russia.'},
    {near: 'Petrenkov and his wife, Anna Petrenkova, left. Petrenkov waved, and Petrenkov smiled.'},
    {near: 'The Kavandis of Kavandi, and the Kavandian hills near Kavandi, are dry.'},
    {near: 'Mark Johansen met Eva Johanson. Mark Johansen and his team left; Mark Johansen was pleased.'}
  ],
  check(context) {
    const names = namesOf(context as unknown as Context)
    const repeated = new Map<string, Name[]>()
    for (const name of names) {
      if (name.words.length < 2) continue
      const initial = name.text.charAt(0)
      if (repeated.has(initial)) repeated.get(initial)!.push(name)
      else repeated.set(initial, [name])
    }
    for (const odd of names) {
      if (odd.words.length > 2 || context.speller.isWord(odd.text) || context.speller.isWord(odd.text.toLowerCase()))
        continue
      const other = repeated.get(odd.text.charAt(0))?.find(name => isMeant(odd, name))
      if (!other) continue
      for (const word of odd.words) {
        const name: Span = [word.start, word.start + odd.text.length]
        const data = {name: odd.text, other: other.text, count: other.words.length}
        const suggest = [{edits: [{span: name, text: other.text}]}]
        context.report({message: 'name', span: [word.start, word.end], data, suggest})
      }
    }
    return undefined
  }
})

/** The capitalised words of a story, without their possessive endings. */
function namesOf({words, speller}: Context): Name[] {
  const names = new Map<string, Name>()
  for (const word of words) {
    const text = word.text.replace(/['’]s?$/u, '')
    if (text.length < shortest || !/^\p{Lu}\p{Ll}+$/u.test(text)) continue
    const name = names.get(text) ?? {text, words: [], before: new Set<string>()}
    name.words.push(word)
    const before = word.sentence.words[word.index - 1]?.text ?? ''
    if (/^\p{Lu}/u.test(before) && !(word.index === 1 && speller.isWord(before.toLowerCase()))) name.before.add(before)
    names.set(text, name)
  }
  return [...names.values()]
}

/** Another first name makes another person. */
function isMeant(odd: Name, other: Name): boolean {
  if (other.words.length <= odd.words.length || other.text === odd.text) return false
  if (!isOneEdit(odd.text, other.text) || isInflected(odd.text, other.text)) return false
  const strangers =
    odd.before.size > 0 && other.before.size > 0 && [...odd.before].every(word => !other.before.has(word))
  return !strangers
}

/** One is the other with an ending, or they differ in the last vowel alone. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(short) && long !== short) return endings.has(long.slice(short.length))
  return a.slice(0, -1) === b.slice(0, -1) && lastLetters.test(a) && lastLetters.test(b)
}

/** A letter more, less or other, or two swapped; accents do not count. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || plain(a) === plain(b)) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}

function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '')
}
