import {defineRule} from '../../src/core/rule.js'

const fullName = /(?<![\p{L}-]|\p{Lu}\p{L}* )(?<one>\p{Lu}\p{Ll}{2,}) (?<other>\p{Lu}\p{Ll}{2,})(?![\p{L}-]| \p{Lu})/gu

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
    {good: 'Ryoko Takahashi won a prize. Takahashi is a nurse.'},
    {near: 'North East and East North won.'}
  ],
  patterns: [fullName],
  check(context) {
    const seen = new Set<string>()
    for (const {0: name, index, groups} of context.matches(fullName)) {
      const {one = '', other = ''} = groups!
      const first = `${other} ${one}`
      seen.add(name)
      if (one === other || !seen.has(first)) continue
      if ([one, other].some(word => context.speller.isWord(word.toLowerCase()))) continue
      context.report({message: 'two', span: [index, index + name.length], data: {name, first}, suggest: [first]})
    }
    return undefined
  }
})
