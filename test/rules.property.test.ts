/** No rule fails, whatever words stand where it looks: its examples with words of its own source, other forms and small words put in, taken out and exchanged. */
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {beforeAll, it} from 'vitest'
import {allRules} from '../rules/index.js'
import {type Checker, createChecker} from '../src/checker.js'
import {formsOf, readings} from '../src/text/verbs.js'
import {tries} from './properties.js'

/** On which rules failed once. */
const once = [
  'The king visited yesterday the',
  'The loan will make it possible to being a school.',
  'The rules are base on a law.'
]

const runs = 3000
const timeout = 60_000 + tries(runs).numRuns! * 20

const small =
  'be being been is are was were have has had having do does did the a an of to in on by for with and that who which it they he she his her its there not no two , “ ”'.split(
    ' '
  )

/** A rule's examples, and the words that its code and its tables name. */
const about = allRules.map(({id, examples}) => ({
  texts: examples.flatMap(example => Object.values(example)).map(text => text.replace(/[⟦⟧]/gu, '')),
  words: [...new Set(wordsIn(`rules/${id}.ts`).concat(wordsIn(`rules/${id}.tsv`)))]
}))

function wordsIn(path: string): string[] {
  try {
    return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8').match(/\b[a-z]{2,14}\b/giu) ?? []
  } catch {
    return []
  }
}

/** Other forms of a word, as if it were a verb or a noun. */
function formsLike(word: string): string[] {
  const plain = word.toLowerCase().replace(/\P{L}/gu, '') || 'go'
  const {base, third, past, participle, gerund} = readings(plain)[0]?.verb ?? formsOf(plain)
  return [base, third, ...past, ...participle, gerund, `${plain}s`, plain.replace(/s$/u, '')]
}

interface Change {
  kind: 'drop' | 'insert' | 'own' | 'form' | 'cut'
  at: number
  pick: number
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('drop', 'insert', 'own', 'own', 'form', 'form', 'cut'),
  at: fc.nat(40),
  pick: fc.nat(9999)
})

function changed(words: string[], {kind, at: place, pick}: Change, own: readonly string[]): string[] {
  const at = place % words.length
  const from = (choices: readonly string[]) => choices[pick % choices.length]!
  const end = /[.,]$/u.exec(words[at]!)?.[0] ?? ''
  if (kind === 'drop') return words.length > 2 ? words.toSpliced(at, 1) : words
  if (kind === 'insert') return words.toSpliced(at, 0, from(small))
  if (kind === 'cut') return words.slice(0, Math.max(2, at))
  return words.with(at, from(kind === 'own' ? own : formsLike(words[at]!)) + end)
}

const text = fc
  .record({
    rule: fc.nat(about.length - 1),
    example: fc.nat(40),
    changes: fc.array(change, {minLength: 1, maxLength: 3})
  })
  .map(({rule, example, changes}) => {
    const {texts, words} = about[rule]!
    const start = texts[example % texts.length]!.split(' ')
    return changes.reduce((all, each) => changed(all, each, words), start).join(' ')
  })

let checker: Checker

beforeAll(async () => {
  checker = await createChecker({preset: 'strict', fluency: false})
})

it(
  'fails on no text',
  () =>
    fc.assert(
      fc.asyncProperty(text, async each => {
        await checker.check(each)
      }),
      {...tries<[string]>(runs), examples: once.map((each): [string] => [each])}
    ),
  timeout
)
