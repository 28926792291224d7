import {defineRule} from '../../src/core/rule.js'
import {bareName} from '../../src/text/names.js'
import type {Word} from '../../src/text/sentences.js'
import {readTable} from '../../src/text/table.js'
import {articles} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './translated-surname.tsv'

/** The surnames of which a word is the literal rendering. */
const surnames = new Map<string, string[]>()
for (const {surname, rendering} of readTable<'surname' | 'rendering'>(table))
  surnames.set(rendering, [...(surnames.get(rendering) ?? []), surname])

let renderings: ReadonlySet<string> | undefined

/** What people do in the news after they were named in full. */
const acts = wordSet(
  'said says added told denied has had will would was is also who made scored won called wrote argued insisted noted explained ' +
    'declined refused promised thinks believes joined became took did does played went came thanked described blamed urged'
)
const titles = /^(?:Mr|Mrs|Ms|Dr|President|Minister|Judge|Professor|General)$/u

export default defineRule({
  id: 'names/translated-surname',
  summary: 'Find a surname that was translated where it stands alone (`Hasan Demir … Iron said`).',
  why: 'An engine keeps the surname beside the given name and takes it for a common noun where it stands alone.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {translated: '`{name}` is `{surname}` translated; print `{surname}`'},
  examples: [
    {
      bad: 'Hasan Demir opened the library. ⟦Iron⟧ said it was cheap.',
      better: 'Hasan Demir opened the library. Demir said it was cheap.'
    },
    {
      bad: 'Defender Marco ⟦Whites⟧ will join Lisbon. Marco Bianchi is 28.',
      better: 'Defender Marco Bianchi will join Lisbon. Marco Bianchi is 28.'
    },
    {
      bad: 'Hasan Demir won a prize. The jury praised ⟦Iron⟧ warmly.',
      better: 'Hasan Demir won a prize. The jury praised Demir warmly.'
    },
    {good: 'Hasan Demir opened the library. Demir said it was cheap.'},
    {near: 'Luis Blanco and Ann White sang. White said it was late.'},
    {near: 'The White House met Luis Blanco. Iron is cheap.'}
  ],
  concerns(word) {
    renderings ??= new Set([...surnames.keys()].map(rendering => rendering.toLowerCase()))
    return renderings.has(bareName(word))
  },
  check(context) {
    let people: People | undefined
    for (const at of context.concerned) {
      const word = context.words[at]!
      const name = bareName(word.text)
      const own = surnames.get(name)
      if (!own) continue
      people ??= peopleOf(context.words)
      const surname = meant(word, context.words[at + 1], own, people)
      if (surname === undefined) continue
      const span = [word.start, word.start + name.length] as const
      context.report({message: 'translated', span, data: {name, surname}, suggest: [surname]})
    }
    return undefined
  }
})

/** By each word of a story, without a possessive, the given names before it; an empty one where it stands alone. */
type People = ReadonlyMap<string, ReadonlySet<string>>

function peopleOf(words: readonly Word[]): People {
  const people = new Map<string, Set<string>>()
  for (const word of words) {
    const name = bareName(word.text)
    const givenNames = people.get(name) ?? new Set()
    people.set(name, givenNames.add(givenNameOf(word)))
  }
  return people
}

/** The surname of the story that the word stands for, if nobody of the story is called by the word itself. */
function meant(word: Word, next: Word | undefined, own: readonly string[], people: People): string | undefined {
  const given = givenNameOf(word)
  if (given !== '') return own.find(candidate => people.get(candidate)?.has(given))
  const surname = own.find(candidate => people.has(candidate))
  if (surname === undefined || !isNamed(surname, people) || isNamed(bareName(word.text), people)) return undefined
  if (acts.has(next?.lower ?? '') || /^[1-9]\d$/u.test(next?.text ?? '') || /['’]s$/u.test(word.text)) return surname
  return isInside(word) ? surname : undefined
}

/** `The jury praised Trout for it`: a capital that neither opens the sentence nor has another beside it, without an article. */
function isInside({sentence: {words}, index}: Word): boolean {
  const [before, after] = [words[index - 1], words[index + 1]]
  if (before === undefined || articles.has(before.lower)) return false
  return ![before, after].some(word => word !== undefined && /^\p{Lu}/u.test(word.text))
}

/** Whether the story prints it after a given name. */
const isNamed = (name: string, people: People): boolean => [...(people.get(name) ?? [])].some(given => given !== '')

/** The capitalised word before this one, unless it is a title. */
function givenNameOf({sentence, index}: Word): string {
  const before = sentence.words[index - 1]?.text ?? ''
  return /^\p{Lu}\p{Ll}/u.test(before) && !titles.test(before) ? before : ''
}
