import {defineRule} from '../../src/core/rule.js'

const fullName = /(?<![\p{L}-])(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{4,})(?![\p{L}-])/gu
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/[yij]+/gu, 'i'],
  [/(?:ou|oo|u)/gu, 'u'],
  [/(?:kh|ch|h)/gu, 'h'],
  [/(?:ts|tz|c)/gu, 'c'],
  [/w/gu, 'v'],
  [/ph/gu, 'f'],
  [/(.)\1/gu, '$1']
]

export default defineRule({
  id: 'names/variants',
  summary: 'Find a person’s surname spelled in two ways after the same given name.',
  why: 'An engine spells a name anew in each sentence; readers take two spellings for two people.',
  severity: 'query',
  stage: 'nursery',
  fix: 'suggest',
  confidence: 0.45,
  messages: {two: '`{name}` stands before as `{first}`: one person or two?'},
  examples: [
    {
      bad: 'Hassan Moradi spoke first. ⟦Hassan Muradi⟧ left early.',
      better: 'Hassan Moradi spoke first. Hassan Moradi left early.'
    },
    {
      bad: 'Police named Anna Weisel. Neighbours of ⟦Anna Weiser⟧ wept.',
      better: 'Police named Anna Weisel. Neighbours of Anna Weisel wept.'
    },
    {bad: 'Ivan Tsekhov won. Fans of ⟦Ivan Tsehov⟧ sang.', better: 'Ivan Tsekhov won. Fans of Ivan Tsekhov sang.'},
    {good: 'Hassan Moradi spoke first. Hassan Moradi left early.'},
    {near: 'South Korea and South Korean firms gained.'},
    {near: 'Anna Weisel met Anne Weiser.'},
    {near: 'East Jiangsu and East Jiangxi flooded.'}
  ],
  check(context) {
    const seen = new Map<string, string[]>()
    for (const match of context.text.matchAll(fullName)) {
      const [name, given = '', surname = ''] = match
      const known = seen.get(given) ?? []
      seen.set(given, known)
      if (known.includes(surname)) continue
      const first = known.find(
        other => isVariant(other, surname) && !/^(?:North|South|East|West|New|Saint|San|The|Central|Great)/u.test(given)
      )
      known.push(surname)
      if (!first) continue
      const data = {name, first: `${given} ${first}`}
      context.report({message: 'two', span: [match.index, match.index + name.length], data, suggest: [data.first]})
    }
    return undefined
  }
})

/** Same first letter or sound, at most one letter apart once sounds are levelled; adjectives and plurals are no variants. */
function isVariant(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a.startsWith(b) || b.startsWith(a))
    return level(a) === level(b) && !/(?:s|n|an|ian)$/u.test(a.length > b.length ? a : b)
  return oneApart(level(a), level(b))
}

function level(name: string): string {
  return sameSound.reduce((text, [pattern, to]) => text.replaceAll(pattern, to), name.toLowerCase())
}

function oneApart(a: string, b: string): boolean {
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return Math.max(a.length, b.length) - head - tail <= 1
}
