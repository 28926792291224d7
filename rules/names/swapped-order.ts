import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {capitalsOf, repeatsCapital} from '../../src/text/capitals.js'
import {areTwo} from '../../src/text/two-bearers.js'

/** A person, with the trade that may open the sentence before (`Novelist Ryoko Takahashi`). */
const fullName =
  /(?<![\p{L}-]|\p{Lu}\p{L}* )(?:(?<trade>\p{Lu}\p{Ll}{2,}) )?(?<one>\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?) (?<other>\p{Lu}\p{Ll}{1,}(?:-\p{L}\p{Ll}+)?)(?![\p{L}-]| \p{Lu})/gu
/** Korean family names that two systems spell. */
const twice: Readonly<Record<string, string>> = {
  Pak: 'Park',
  Choe: 'Choi',
  Yi: 'Lee',
  Rhee: 'Lee',
  Paek: 'Baek',
  Chung: 'Jung',
  Jeong: 'Jung'
}

export default defineRule({
  id: 'names/swapped-order',
  summary: 'Find a person who is printed with the surname last and then first (`Ryoko Takahashi … Takahashi Ryoko`).',
  why: 'Japanese, Chinese, Hungarian and others put the surname first; an engine turns the name round in one sentence and not in the next.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {two: '`{name}` stands before as `{first}`; choose one order'},
  examples: [
    {
      bad: 'Ryoko Takahashi won a prize. ⟦Takahashi Ryoko⟧ is a nurse.',
      better: 'Ryoko Takahashi won a prize. Ryoko Takahashi is a nurse.'
    },
    {
      bad: 'Nurse Lim Yeo-jin won a prize. Reporters met ⟦Yeo-jin Lim⟧ at home.',
      better: 'Nurse Lim Yeo-jin won a prize. Reporters met Lim Yeo-jin at home.'
    },
    {
      bad: 'Reporters met Oh Ji-won at home. ⟦Ji-won Oh⟧ is a nurse.',
      better: 'Reporters met Oh Ji-won at home. Oh Ji-won is a nurse.'
    },
    {
      bad: 'The nurse Xu Meihua won a prize. ⟦Meihua Xu⟧ was ill.',
      better: 'The nurse Xu Meihua won a prize. Xu Meihua was ill.'
    },
    {good: 'Ryoko Takahashi won a prize. Takahashi is a nurse.'},
    {near: 'North East and East North won.'},
    {near: 'Luo Ning met Ning Luo in Oslo.'}
  ],
  patterns: [fullName],
  mayFind: context => repeatsCapital(context) || hasTwoSpellings(context),
  check(context) {
    const seen = new Map<string, string>()
    for (const {0: printed, index, groups} of context.matches(fullName)) {
      const {trade, one = '', other = ''} = groups!
      if (trade !== undefined && !context.speller.isWord(trade.toLowerCase())) continue
      const name = `${one} ${other}`
      const first = seen.get(`${levelled(other)} ${levelled(one)}`)
      seen.set(`${levelled(one)} ${levelled(other)}`, name)
      if (one === other || first === undefined) continue
      if ([one, other].some(word => context.speller.isWord(word.toLowerCase()) && !first.includes('-'))) continue
      const end = index + printed.length
      if (areTwo({first, name, at: end - name.length, text: context.text})) continue
      context.report({message: 'two', span: [end - name.length, end], data: {name, first}, suggest: [first]})
    }
    return undefined
  }
})

/** Whether a family name of the table stands in one of two or more names. */
function hasTwoSpellings(context: StoryViews): boolean {
  const {words, pairs} = context.view(capitalsOf)
  return pairs > 1 && words.some(word => twice[word] !== undefined)
}

const levelled = (name: string): string => twice[name] ?? name
