import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {anyMonth, anyWeekday} from '../../src/text/dates.js'

/** `Pavel Novak, 45,` and `Novak, 45,`; `Novak (45)`; `the 54-year-old Novak`; `Novak, aged 45`. */
const forms: readonly RegExp[] = [
  /(?<!\p{L})(?<name>(?:\p{Lu}[\p{L}'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+)(?:, (?:aged? )?| \()(?<age>\d{1,2})(?=[,).]|$| years old)(?![.,]\d)/gu,
  /(?<![\p{L}\d])(?<age>\d{1,2})-year-old (?<name>(?:\p{Lu}[\p{L}'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+)/gu,
  /(?<!\p{L})(?<name>\p{Lu}[\p{L}'’-]+) (?:is|was) (?<age>\d{1,2}) years old/gu
]
const dates = new RegExp(
  `^(?:${anyMonth}|${anyWeekday}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Age|Aged|Page|Article|Section|Game|Day|Week|Round|Chapter|Psalm|Figure|Table|No|Number|Route|Highway|Flight|Unit|Apollo|Channel|Class|Group|Grade|Room|Gate|Lane)$`,
  'u'
)

interface Age {
  span: Span
  name: readonly string[]
  age: number
}

export default defineRule({
  id: 'document/age-conflict',
  summary: 'Find one person with two ages: “Novak, 45 … the 54-year-old Novak”.',
  why: 'Digits get swapped or taken from a neighbour; one of the two ages is wrong.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.8,
  messages: {age: '`{name}` is {age} here and {before} before; ask the source'},
  examples: [
    {bad: 'Pavel Drozd, 45, was held on Sunday. The ⟦54-year-old Drozd⟧ denies it.'},
    {bad: 'Rita Mwangi (31) won. ⟦Mwangi, 13⟧, had trained for years.'},
    {bad: 'Police named Omar Haddad, 27. Mr ⟦Haddad was 72 years old⟧.'},
    {good: 'Pavel Drozd, 45, was held on Sunday. The 45-year-old Drozd denies it.'},
    {near: 'Pavel Drozd, 45, and his son Jan Drozd, 19, were held.'},
    {near: 'Pavel Drozd, 45, will be 46 in May. Drozd, 46, said in June he was well.'},
    {near: 'Scorers: Ilic (14), Novak (41), Ilic (58).'},
    {near: 'Novak (41) and Novak (58) put the hosts ahead. Sent off: Ilic (60). Novak (88) hit a post.'},
    {near: 'On Monday, August 12, and Tuesday, August 13, it rained.'},
    {near: 'Currently, 12,280 people are ill. Currently, 40, or so, are in hospital.'},
    {near: 'Rita Mwangi, 31, has a brother. Tom Mwangi, 13, is at school, and the 13-year-old Mwangi likes it.'}
  ],
  patterns: forms,
  check(context) {
    const ages: Age[] = []
    for (const form of forms) {
      for (const match of context.matches(form)) {
        const {name = '', age = ''} = match.groups!
        const words = name
          .replace(/['’]s$/u, '')
          .split(' ')
          .filter(word => !/^(?:The|Mr|Mrs|Ms|Dr)$/u.test(word))
        if (words.length === 0 || words.some(word => dates.test(word)) || Number(age) < 3) continue
        ages.push({span: [match.index, match.index + match[0].length], name: words, age: Number(age)})
      }
    }
    ages.sort((a, b) => a.span[0] - b.span[0])
    if (ages.length < 2) return undefined
    const families = new Map<string, Age[]>()
    for (const told of ages) families.set(told.name.at(-1)!, [...(families.get(told.name.at(-1)!) ?? []), told])
    for (const told of ages) {
      const {span, name, age} = told
      const family = families.get(name.at(-1)!)!
      if (new Set(family.map(other => other.name[0]).filter(first => first !== name.at(-1))).size > 1) continue
      const before = family.slice(0, family.indexOf(told)).find(other => isSame(other.name, name))
      if (!before || Math.abs(before.age - age) < 2 || isMinute(before, told, context.text)) continue
      context.report({message: 'age', span, data: {name: name.at(-1)!, age, before: before.age}})
    }
    return undefined
  }
})

/** What a match report counts: `Scorers: Ilic (14), Ilic (58)`. */
const matches =
  /\b(?:[Ss]corers?|[Gg]oals?|scored|equali[sz]ed|[Bb]ooked|[Bb]ookings|(?:[Yy]ellow|[Rr]ed) cards?|[Ss]ent off|[Ss]ubs?|[Ss]ubstitut\p{Ll}+|pen(?:alty)?|half-time|[Cc]ards|[Tt]ries|[Cc]onversions|minutes?)\b/u

/** Whether two numbers in parentheses are minutes: in one sentence, or where the line speaks of goals. */
function isMinute(before: Age, told: Age, text: string): boolean {
  const isBracketed = [before, told].every(({span: [from, to]}) => text.slice(from, to).includes('('))
  if (!isBracketed) return false
  const between = text.slice(before.span[1], told.span[0])
  if (!/[.!?\n]/u.test(between)) return true
  const from = text.lastIndexOf('\n', told.span[0]) + 1
  const to = text.indexOf('\n', told.span[1])
  return matches.test(text.slice(from, to < 0 ? text.length : to))
}

/** The full name and the surname, or the same name twice. */
function isSame(before: readonly string[], name: readonly string[]): boolean {
  if (before.at(-1) !== name.at(-1)) return false
  return name.length === 1 || before.length === 1 || before[0] === name[0]
}
