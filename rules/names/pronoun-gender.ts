import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import {type Gender, mayBePerson, opensWithThe, titleAt} from '../../src/text/persons.js'
import type {Word} from '../../src/text/sentences.js'
import {prepositions} from '../../src/text/word-classes.js'

const pronouns = new Map<string, Gender>([
  ['he', 'male'],
  ['she', 'female'],
  ['his', 'male'],
  ['him', 'male'],
  ['her', 'female']
])
const capital = /^\p{Lu}/u

export default defineRule({
  id: 'names/pronoun-gender',
  summary: 'Find `he` after a woman and `she` after a man where nobody else is named.',
  why: 'Languages without gendered pronouns make engines guess. Readers look for a second person, or think the title wrong.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.75,
  messages: {gender: '`{pronoun}` does not go with `{who}`, and the text names nobody else; check who is meant'},
  examples: [
    {bad: 'Ms. Lindgren said ⟦he⟧ would sell the farm.', better: 'Ms. Lindgren said she would sell the farm.'},
    {bad: 'The spokesman added on Monday that ⟦she⟧ had no comment.'},
    {bad: 'Mrs. Adair opened the gallery in May. ⟦He⟧ has run it alone since then.'},
    {bad: 'Mr Castro, 61, lost the vote, but ⟦she⟧ will not resign.'},
    {bad: 'Valentina Kosta, the only doctor on the island, said ⟦he⟧ would stay.'},
    {bad: 'Ms. Lindgren, a lawyer, said ⟦he⟧ would sell the farm.'},
    {good: 'Ms. Lindgren said she would sell the farm.'},
    {good: 'Mr. Castro lost the vote. He will not resign.'},
    {near: 'Ms. Lindgren said her son was ill and he would sell the farm.'},
    {near: 'Oleg Brandt was ill. Ms. Lindgren said he would sell the farm.'},
    {near: 'Ms. Lindgren met the driver in Oslo. He denied everything.'},
    {near: 'The actress said Brandt was ill, and he would sell the farm.'},
    {near: 'Mr. and Mrs. Adair left early. She was ill.'},
    {near: 'Ms. Lindgren said: “He would sell the farm.”'},
    {near: 'The mayor spoke first. He was followed by Ms. Lindgren. He then left.'}
  ],
  check(context) {
    const {paragraphs} = context
    if (!/(?<!\p{L})(?:[Hh]e|[Ss]he|[Hh]i[sm]|[Hh]er)(?!\p{L})/u.test(context.text)) return undefined
    const all = context.words
    let at = all.findIndex((_, index) => titleAt(all, index) !== undefined)
    if (at < 0) return undefined
    const gender = titleAt(all, at)!
    const title = all[at]!
    // `Angolan President João Lourenço`: what stands before the name belongs to it.
    let before = at
    while (before > 0 && capital.test(all[before - 1]!.text) && all[before - 1]!.sentence === title.sentence) before--
    if (all.slice(0, before).some((_, index) => mayBePerson(all, index, context as unknown as Context)))
      return undefined
    if (prepositions.has(all[at - 1]?.lower ?? '')) return undefined
    const end = paragraphs[title.sentence.paragraph]![1]
    at++
    const name: Word[] = [title]
    while (all[at] && capital.test(all[at]!.text) && /^\.?\s$/u.test(between(all[at - 1]!, all[at]!, context.text)))
      name.push(all[at++]!)
    if (name.length === 1 && !opensWithThe(all, all.indexOf(title))) return undefined
    reportFirst(all, at, end, {gender, name}, context as unknown as Context<'gender'>)
    return undefined
  }
})

interface Person {
  gender: Gender
  name: readonly Word[]
}

/** Reports the first pronoun behind a person if it is of the other gender and nobody came between. */
function reportFirst(
  all: readonly Word[],
  from: number,
  end: number,
  {gender, name}: Person,
  context: Context<'gender'>
): void {
  const known = new Set(name.map(({lower}) => lower.replace(/'s$/u, '')))
  for (let at = from; at < all.length && all[at]!.end <= end; at++) {
    const word = all[at]!
    const found = pronouns.get(word.lower)
    if (found) {
      if (found === gender || context.quotes.touches([word.start, word.end])) return
      const who = context.text.slice(name[0]!.start, name.at(-1)!.end)
      const other = gender === 'female' ? 'she' : 'he'
      const suggest = [capital.test(word.text) ? other.charAt(0).toUpperCase() + other.slice(1) : other]
      context.report({message: 'gender', span: [word.start, word.end], data: {pronoun: word.text, who}, suggest})
      return
    }
    if (known.has(word.lower.replace(/'s$/u, ''))) continue
    if (word.lower === 'who' || word.lower === (gender === 'female' ? 'her' : 'his')) continue
    if (isApposition(all, at, from, context.text)) continue
    if (mayBePerson(all, at, context as unknown as Context)) return
  }
}

/** `Ms. Adair, a lawyer from Oslo,`: the same person. */
function isApposition(all: readonly Word[], at: number, from: number, text: string): boolean {
  const [name, first] = [all[from - 1]!, all[from]!]
  if (!/^(?:an?|the)$/u.test(first.lower) || text.slice(name.end, first.start) !== ', ') return false
  const inside = text.slice(first.start, all[at]!.end)
  return /^[\p{L}\d’' -]+(?:, \d+)?$/u.test(inside) && at - from < 12
}

const between = (a: Word, b: Word, text: string): string => text.slice(a.end, b.start)
