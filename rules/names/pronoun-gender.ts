import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import {type Gender, mayBePerson, opensWithThe, titleAt} from '../../src/text/persons.js'
import {matchCase} from '../../src/text/phrases.js'
import type {Word} from '../../src/text/sentences.js'
import {determiners, endsPhrase, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const pronouns = new Map<string, Gender>([
  ['he', 'male'],
  ['she', 'female'],
  ['his', 'male'],
  ['him', 'male'],
  ['her', 'female'],
  ['himself', 'male'],
  ['herself', 'female']
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
    {
      bad: 'The firm’s founder, Marta Lindqvist, said ⟦he⟧ would sell.',
      better: 'The firm’s founder, Marta Lindqvist, said she would sell.'
    },
    {
      bad: 'The tenor Giancarlo Rossi sold his house and gave ⟦her⟧ piano away.',
      better: 'The tenor Giancarlo Rossi sold his house and gave his piano away.'
    },
    {
      bad: 'Valentina Kosta, who won the race in May, gave the prize to ⟦himself⟧.',
      better: 'Valentina Kosta, who won the race in May, gave the prize to herself.'
    },
    {good: 'Ms. Lindgren said she would sell the farm.'},
    {good: 'Mr. Castro lost the vote. He will not resign.'},
    {near: 'Ms. Lindgren said her son was ill and he would sell the farm.'},
    {near: 'Oleg Brandt was ill. Ms. Lindgren said he would sell the farm.'},
    {near: 'Ms. Lindgren met the driver in Oslo. He denied everything.'},
    {near: 'The actress said Brandt was ill, and he would sell the farm.'},
    {near: 'Mr. and Mrs. Adair left early. She was ill.'},
    {near: 'Ms. Lindgren said: “He would sell the farm.”'},
    {near: 'Judge Marta Lindqvist told him that the farm was lost.'},
    {near: 'The mayor spoke first. He was followed by Ms. Lindgren. He then left.'},
    {near: 'The warden met his Danish colleague, Judit Lind, on Monday. He thanked her for the boats.'}
  ],
  concerns: word => pronouns.has(word),
  check(context) {
    const {paragraphs} = context
    if (!/(?<!\p{L})(?:[Hh]e|[Ss]he|[Hh]i[sm]|[Hh]er|(?:him|her)self)(?!\p{L})/u.test(context.text)) return undefined
    const all = context.words
    let at = all.findIndex((_, index) => titleAt(all, index) !== undefined)
    if (at < 0) return undefined
    const gender = titleAt(all, at)!
    const title = all[at]!
    // `Angolan President João Lourenço`: what stands before the name belongs to it.
    let before = at
    while (before > 0 && capital.test(all[before - 1]!.text) && all[before - 1]!.sentence === title.sentence) before--
    before = roleBefore(all, before, context.text) ?? before
    if (all.slice(0, before).some((_, index) => mayBePerson(all, index, context))) return undefined
    if (prepositions.has(all[at - 1]?.lower ?? '')) return undefined
    const end = paragraphs[title.sentence.paragraph]![1]
    at++
    const name: Word[] = [title]
    while (all[at] && capital.test(all[at]!.text) && /^\.?\s$/u.test(between(all[at - 1]!, all[at]!, context.text)))
      name.push(all[at++]!)
    if (name.length === 1 && !opensWithThe(all, all.indexOf(title))) return undefined
    reportFirst(all, at, end, {gender, name}, context)
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
      if (found === gender) continue
      if (isObject(all, at) || context.quotes.touches([word.start, word.end])) return
      const who = context.text.slice(name[0]!.start, name.at(-1)!.end)
      const suggest = [matchCase(rightFor(word.lower, gender), word.text)]
      context.report({message: 'gender', span: [word.start, word.end], data: {pronoun: word.text, who}, suggest})
      return
    }
    if (known.has(word.lower.replace(/'s$/u, ''))) continue
    if (word.lower === 'each' || word.lower === 'whom') return
    if (word.lower === 'who' || word.lower === (gender === 'female' ? 'her' : 'his')) continue
    if (isApposition(all, at, from, context.text)) continue
    if (mayBePerson(all, at, context)) return
  }
}

/** What stands for a pronoun of the other gender. */
function rightFor(pronoun: string, gender: Gender): string {
  if (pronoun.endsWith('self')) return gender === 'male' ? 'himself' : 'herself'
  if (gender === 'male') return pronoun === 'she' ? 'he' : 'his'
  return pronoun === 'he' ? 'she' : 'her'
}

/** `told her that`: whoever does something does it to somebody else. */
function isObject(all: readonly Word[], at: number): boolean {
  const {lower, index, sentence} = all[at]!
  const next = sentence.words[index + 1]?.lower ?? ''
  return lower === 'him' || (lower === 'her' && (determiners.has(next) || prepositions.has(next) || endsPhrase(next)))
}

/** Where the sentence begins, if all it has before a name is what the person is: `The company's founder, `, `The tenor `. */
function roleBefore(all: readonly Word[], name: number, text: string): number | undefined {
  const {sentence, index, start} = all[name]!
  const isRole =
    index > 1 &&
    index < 8 &&
    /^(?:The|A|An|\p{Lu}\p{L}+['’]s) [\p{L}’' -]+,? $/u.test(text.slice(sentence.start, start))
  return isRole && !sentence.words.slice(0, index).some(({lower}) => clauses.has(lower)) ? name - index : undefined
}

const clauses = wordSet(
  'and or of for by with that who which when as after before said says told is was has had were met his her their its'
)

/** `Ms. Adair, a lawyer from Oslo,`: the same person. */
function isApposition(all: readonly Word[], at: number, from: number, text: string): boolean {
  const [name, first] = [all[from - 1]!, all[from]!]
  if (!/^(?:an?|the)$/u.test(first.lower) || text.slice(name.end, first.start) !== ', ') return false
  const inside = text.slice(first.start, all[at]!.end)
  return /^[\p{L}\d’' -]+(?:, \d+)?$/u.test(inside) && at - from < 12
}

const between = (a: Word, b: Word, text: string): string => text.slice(a.end, b.start)
