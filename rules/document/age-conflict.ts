import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {anyMonth, anyWeekday} from '../../src/text/dates.js'
import {kin} from '../../src/text/full-names.js'

/** A word of a name with the article and the small words that go before a surname: `al-Masri`, `van Dijk`. */
const word = String.raw`(?:(?:bin|ibn|van|von|der|den|de|del|di|da|dos|du|ter|ten) ){0,2}(?:[Aa]l-|[Ee]l-|[Aa][nrsdtz]-|[Ee]l |[Aa]l )?\p{Lu}[\p{L}'’-]+`
const name = String.raw`(?<name>(?:\p{Lu}[\p{L}'’-]+ ){0,3}${word})`
/** `Pavel Novak, 45,` and `Novak, 45,`; `Novak (45)`; `the 54-year-old Novak`; `Novak, aged 45`. */
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}-])${name}(?:, (?:aged? )?| \()(?<age>\d{1,2})(?=[,).]|$| years old)(?![.,]\d)`,
    'gu'
  ),
  new RegExp(String.raw`(?<![\p{L}\d])(?<age>\d{1,2})-year-old ${name}`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}-])(?<name>${word}) (?:is|was) (?<age>\d{1,2}) years old`, 'gu')
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
    {near: 'Ahmed al-Nuri, 41, was hurt. Salma al-Nuri, 13, and Omar Al-Nuri, 9, were not.'},
    {near: 'Piet van Drozd, 45, won. Jan van Drozd, 19, was second.'},
    {
      near: 'Haddad, 19, was killed; his brother, Omar Haddad, 41, still mourns. In 2012 Ilic, 30, fled. Ilic, 43, is back.'
    },
    {near: 'Mwangi, 25, won in Nairobi. In Mombasa three years ago, Mwangi, 22, came fourth.'},
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
          .replaceAll(/(?<=^| )(?:[AaEe]l|[Aa][nrsdtz])[ -]/gu, '')
          .split(' ')
          .filter(each => !/^(?:The|Mr|Mrs|Ms|Dr)$|^\p{Ll}/u.test(each))
        if (words.length === 0 || words.some(each => dates.test(each)) || Number(age) < 3) continue
        ages.push({span: [match.index, match.index + match[0].length], name: words, age: Number(age)})
      }
    }
    ages.sort((a, b) => a.span[0] - b.span[0])
    if (ages.length < 2) return undefined
    const families = familiesOf(ages)
    for (const told of ages) {
      const {span, name, age} = told
      const {firstNames, earliest} = families.get(name.at(-1)!)!
      if (firstNames.size > 1) continue
      const before = earliest.find(other => isSame(other.name, name))
      if (!before || before === told || Math.abs(before.age - age) < 2 || isMinute(before, told, context.text)) continue
      if ([before, told].some(each => isOfAnother(each, each === told, context.text))) continue
      context.report({message: 'age', span, data: {name: name.at(-1)!, age, before: before.age}})
    }
    return undefined
  }
})

interface Family {
  firstNames: Set<string>
  /** Of those with the same first name, or with none, the one told of first. */
  earliest: Age[]
}

/** By surname. */
function familiesOf(ages: readonly Age[]): Map<string, Family> {
  const families = new Map<string, Family>()
  for (const told of ages) {
    const [first, surname] = [told.name[0]!, told.name.at(-1)!]
    const {firstNames, earliest} = families.get(surname) ?? {firstNames: new Set(), earliest: []}
    families.set(surname, {firstNames, earliest})
    if (first !== surname) firstNames.add(first)
    // Of a family with several nobody is told.
    if (firstNames.size < 2 && !earliest.some(({name}) => name[0] === first && name.length === told.name.length))
      earliest.push(told)
  }
  return families
}

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

/** A relative or a namesake, or another time, in the sentence of an age. */
function isOfAnother({span: [from, to]}: Age, isLater: boolean, text: string): boolean {
  const before = text
    .slice(Math.max(0, from - 120), from)
    .split(/[.!?]\s|\n/u)
    .at(-1)!
  const [after = ''] = text.slice(to, to + 120).split(/[.!?](?:\s|$)|\n/u)
  const sentence = `${before} … ${after}`
  return otherTime.test(sentence) || (isLater && namesake.test(sentence))
}

const namesake = new RegExp(
  String.raw`\b(?:${kin}|famil(?:y|ies)|grandfather|grandmother|namesake|relatives?|relations?|related|unrelated|same (?:sur)?name|also (?:a|an|called|named)|other|another)\b`,
  'iu'
)
const otherTime =
  /\b(?:(?:years?|months|decades?) (?:ago|earlier|before|later)|at the time|back then|in (?:19|20)\d\d|(?:was|were) (?:to turn|turning))\b/iu

/** The full name and the surname, or the same name twice. */
function isSame(before: readonly string[], name: readonly string[]): boolean {
  if (before.at(-1) !== name.at(-1)) return false
  return name.length === 1 || before.length === 1 || before[0] === name[0]
}
