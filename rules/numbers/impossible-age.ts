import {patternRule} from '../../src/core/kinds.js'
import {isPerson} from '../../src/text/agents.js'

/** Those of whom a book or a legend tells a greater age. */
const legends =
  /\b(?:Bible|Biblical|Genesis|Torah|Methuselah|Noah|Abraham|Sarah|Moses|Adam|legends?|myths?|prophets?|patriarchs?)\b/u

/** `The tortoise died at the age of 187`: the sentence opens with something that is no person. */
function isOfPerson({input, index}: RegExpExecArray): boolean {
  if (legends.test(input)) return false
  const clause = input
    .slice(0, index)
    .split(/[.!?;]["”’]?\s/u)
    .at(-1)!
  const subject = /^["“‘]?(?:The|A|An|Its|This|That|One|Our|Another)\s(?:[\p{L}-]+\s){1,6}/u.exec(clause)?.[0]
  return !subject || subject.toLowerCase().split(/[\s-]/u).some(isPerson)
}

export default patternRule({
  id: 'numbers/impossible-age',
  summary: 'Find a person older than people get: `aged 340`, `a 210-year-old woman`.',
  why: 'A digit was added, or a year was taken for an age.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.93,
  messages: {
    age: '`{age}`: no person has grown so old; check the figure',
    child: 'A child of {child} has no parent of {parent}: check the ages'
  },
  examples: [
    {bad: 'The driver, ⟦aged 340⟧, was not hurt.'},
    {bad: 'A ⟦210-year-old woman⟧ was pulled from the river.'},
    {bad: 'Her father, ⟦187 years old⟧, still farms.'},
    {bad: 'She died ⟦at the age of 456⟧ in Lyon.'},
    {bad: 'Ana Lind, ⟦34, and her 36-year-old daughter⟧ were saved.'},
    {good: 'The driver, aged 34, was not hurt.'},
    {good: 'A 110-year-old woman was given flowers.'},
    {near: 'The oak is 340 years old.'},
    {near: 'A 210-year-old bridge collapsed.'},
    {near: 'The tortoise died at the age of 187, and the oak by the mill fell at the age of 340.'},
    {near: 'Ana Lind, 31, and her 25-year-old daughter-in-law were saved.'},
    {near: 'Wine aged 300 days is sweeter.'},
    {bad: 'The woman, ⟦131⟧, died in Orla.'},
    {near: 'The church, 187 years old, burned down.'},
    {near: 'Ana Lind, 54, and her 36-year-old daughter were saved.'}
  ],
  needs: /\d/u,
  pattern:
    /(?<=, )(?<parent>\d{2}), and (?:her|his) (?<child>\d{1,2})-year-old (?:son|daughter)\b(?!-)|(?<![\p{L}\p{N}])(?:(?<=(?:,|\bman|\bwoman|\bboy|\bgirl|\bperson|\bperson\sis|\bdriver|\bvictim|\bsuspect)\s)aged\s(?<a>\d{3})(?!\p{N}|\s?-|\s(?:days|weeks|months|hours|years\sof\sthe))|at\sthe\sage\sof\s(?<b>\d{3})(?!\p{N}|-|\s(?:days|weeks|months|hours))|(?<c>\d{3})-year-old\s(?:man|woman|boy|girl|mother|father|grandmother|grandfather|driver|student|teacher|suspect|victim|resident|pensioner|retiree|husband|wife|son|daughter|player|actor|actress|singer|politician|worker|farmer|patient|fisherman|nurse|soldier|worker)\b|(?<=\b(?:father|mother|husband|wife|son|daughter|brother|sister|driver|man|woman|suspect|victim|he|she)(?:,|\sis|\swas)\s)(?<d>\d{3})\syears\sold(?!\p{L})|(?<=\b(?:[Tt]he|[Aa])\s(?:man|woman|boy|girl|grandmother|grandfather|driver|victim|pensioner|actor|actress|singer|farmer),\s)(?<e>\d{3})(?=,\s(?:died|was|had|has|said|who|is)\b))/giu,
  found(match) {
    const {a, b, c, d, e, parent, child} = match.groups as Record<string, string | undefined>
    if (parent) {
      const isChild = Number(parent) - Number(child) > 11
      return isChild ? undefined : {message: 'child', data: {parent, child: child!}}
    }
    if (b && !isOfPerson(match)) return undefined
    return Number(a ?? b ?? c ?? d ?? e) > 122 ? {message: 'age', data: {age: match[0]}} : undefined
  }
})
