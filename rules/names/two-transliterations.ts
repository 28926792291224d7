import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {hasUnknownName} from '../../src/spelling/unknown.js'
import {capitalsOf, mayBeRespelt, repeatsCapital} from '../../src/text/capitals.js'
import {kin} from '../../src/text/full-names.js'
import {NameIndex} from '../../src/text/name-index.js'
import {isOneEdit, sound, soundsAlike} from '../../src/text/names.js'
import {remembered} from '../../src/text/remembered.js'
import {readTable} from '../../src/text/table.js'
import {arabicKey, isOneArabic, isOneSlavic, isRespelt, respelt, slavicKey} from '../../src/text/transliterations.js'
import {areTwo} from '../../src/text/two-bearers.js'
import {wordSet} from '../../src/text/word-set.js'
import oneGiven from './one-given.tsv'
import table from './slavic-given.tsv'

/** The name in other languages of a given name of Ukraine, Belarus and Russia, by its row. */
const slavicGiven = new Map<string, number>()
for (const [row, {uk, be, ru}] of readTable<'uk' | 'be' | 'ru'>(table).entries())
  for (const given of [uk, be, ru].flatMap(cell => cell.split('/'))) slavicGiven.set(given, row)
/** The rows of a given name and of what it is in other languages, or word for word: `Giuseppe` and `Joseph`. */
const givenRows = new Map<string, number[]>()
for (const [row, {names}] of readTable<'names'>(oneGiven).entries())
  for (const name of names.split(' ')) givenRows.set(name, [...(givenRows.get(name) ?? []), row])
const arabicGiven = [
  ...wordSet('Muhammad Ahmad Husain Yusuf Khalid Mustafa Abdullah Ibrahim Usama Rashid Tariq Sulaiman Mahmud Hasan')
]

interface Family {
  /** A name, in the group `name`; what must stand before both, in `head`. */
  pattern: RegExp
  /** A cheap look: whether the pattern may match twice. */
  mayMeet(context: StoryViews): boolean
  /** Of what names have in common that are alike, any one; none where the name is like no other. */
  keysOf(name: string): readonly string[]
  alike(one: string, other: string, context: StoryViews): boolean
}

const royals = wordSet('King Queen Prince Princess Emperor Empress Pope Sultan Tsar')
const initialOf = (name: string): readonly string[] => [name.charAt(0)]

const families: readonly Family[] = [
  {
    mayMeet: ({text}) => /[AaEe]l[ -][A-Z\x80-\uFFFF]|A[sdr]-[A-Z\x80-\uFFFF]/.test(text),
    keysOf: name => [arabicKey(partsOf(name).stem)],
    pattern:
      /(?<![\p{L}-])(?<name>(?:(?!(?:The|And|But|For|From|With|When|While|After|Before|Since|Near|Both|Then|Later|Meanwhile) )\p{Lu}\p{Ll}{2,} )?(?:[AaEe]l|A[sdr])-\p{Lu}\p{Ll}{2,}|(?<!\p{Lu}\p{Ll}+ )[AaEe]l \p{Lu}\p{Ll}{2,}(?!\p{L}| \p{Lu})|(?<=(?:Mrs?|Ms|Dr)\.? )[AaEe]l \p{Lu}\p{Ll}{2,})(?![\p{L}-])/gu,
    alike: isArabicVariant
  },
  {
    mayMeet: context => context.view(mayBeRespelt),
    keysOf: name => [slavicKey(name)],
    pattern:
      /\b(?:in|at|near|of|from|to|on|around|outside|between|and|towards?|that|for|fled|left|reached|entered|captured|seized|liberated|took|hit|struck|shelled|attacked|bombed) (?<name>\p{Lu}\p{Ll}{2,}(?:sk|ske|skoye|hrad|grad|horod|gorod|[eiy]v|[eo]v|ivka|ovka|evka|p[io]l|tsi|tsy|noye|chne|hne))(?![\p{L}-])/gu,
    alike: (one, other) => Math.min(one.length, other.length) > 5 && isOneSlavic(one, other)
  },
  {
    mayMeet: context => context.view(hasUnknownName) && context.view(mayBeRespelt),
    keysOf: name => [respelt(name)],
    pattern: /\b(?:in|at|near|of|from|to|around|outside|towards?) (?<name>\p{Lu}\p{Ll}{4,})(?![\p{L}-]| \p{Lu})/gu,
    alike: (one, other, {speller}) => isRespelt(one, other) && ![one, other].every(name => speller.isWord(name))
  },
  {
    mayMeet: repeatsCapital,
    keysOf: initialOf,
    pattern: /(?<![\p{L}-])(?<head>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) (?<name>\p{Lu}\p{Ll}{2,})(?![\p{L}-]| \p{Lu})/gu,
    alike: (one, other, {speller}) =>
      one[0] === other[0] &&
      isOneEdit(one, other) &&
      ![one, other].some(name => speller.isWord(name.toLowerCase()) || name.endsWith('a')) &&
      !/^(?:s|n)$/u.test(one.length < other.length ? other.slice(one.length) : one.slice(other.length))
  },
  {
    mayMeet: context => repeatsCapital(context) && context.view(capitalsOf).words.some(word => royals.has(word)),
    keysOf: initialOf,
    pattern:
      /(?<![\p{L}-])(?<head>King|Queen|Prince|Princess|Emperor|Empress|Pope|Sultan|Tsar) (?<name>\p{Lu}\p{Ll}{4,})(?![\p{L}-])/gu,
    alike: (one, other) =>
      one[0] === other[0] &&
      one.slice(0, -1) !== other.slice(0, -1) &&
      (isOneEdit(one, other) || soundsAlike(one, other))
  },
  {
    mayMeet: hasGivenNames,
    keysOf: givenElsewhereKeys,
    pattern: /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{3,})(?![\p{L}-]| \p{Lu})/gu,
    alike: isGivenElsewhere
  }
]

export default defineRule({
  id: 'names/two-transliterations',
  summary:
    'Find a person or place whose name a story brings into Latin letters in two ways (`al-Sharqawi … al-Sharkawi`, `Zelenohirsk … Zelenogorsk`).',
  why: 'An engine spells a name anew in each sentence, by one system or another; readers take the two for two.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.75,
  messages: {two: '`{name}` stands before as `{first}`; choose one'},
  examples: [
    {
      bad: 'The court freed Hatem al-Qurashi. Fans of ⟦Hatim al-Kurashi⟧ sang.',
      better: 'The court freed Hatem al-Qurashi. Fans of Hatem al-Qurashi sang.'
    },
    {
      bad: 'The court freed Hatem al-Mousawi. Mr ⟦Al Musawi⟧ left.',
      better: 'The court freed Hatem al-Mousawi. Mr al-Mousawi left.'
    },
    {
      bad: 'The train to Verkhohirsk was late. Snow fell in ⟦Verkhogorsk⟧.',
      better: 'The train to Verkhohirsk was late. Snow fell in Verkhohirsk.'
    },
    {
      bad: 'Tran Thi Bich won. Fans of Tran Thi ⟦Bichh⟧ sang.',
      better: 'Tran Thi Bich won. Fans of Tran Thi Bich sang.'
    },
    {
      bad: 'Queen Sirivanna came. Later Queen ⟦Sirivana⟧ left.',
      better: 'Queen Sirivanna came. Later Queen Sirivanna left.'
    },
    {
      bad: 'Mykhailo Dorosh won. Fans of ⟦Mikhail Dorosh⟧ sang.',
      better: 'Mykhailo Dorosh won. Fans of Mykhailo Dorosh sang.'
    },
    {
      bad: 'Rain fell in Zaralbe. Buses from ⟦Saralbeh⟧ were late.',
      better: 'Rain fell in Zaralbe. Buses from Zaralbe were late.'
    },
    {
      bad: 'Giuseppe Rossani won. Fans of ⟦Joseph Rossani⟧ sang.',
      better: 'Giuseppe Rossani won. Fans of Giuseppe Rossani sang.'
    },
    {bad: 'Huda Al-Sharqawi rose. ⟦El-Charkaoui⟧ left.', better: 'Huda Al-Sharqawi rose. Huda Al-Sharqawi left.'},
    {good: 'The court freed Hatem al-Qurashi. Al-Qurashi left.'},
    {
      near: 'King Harolt beat King Haralt. Trains ran from Lomivka to Lomovka, two villages on two sides of the border.'
    },
    {
      near: 'Mykhailo Dorosh, a clerk, wrote to Mikhail Dorosh, a poet. Shops near Al-Nasir mosque and the Al-Naser school were shut.'
    },
    {near: 'Fatima Dorosh, 30, spoke first. Fatma Dorosh, 52, was ill.'},
    {near: 'Hatem al-Hamid met Hatem al-Ahmad and Omar al-Hamad.'},
    {near: 'The train to Krasnogorsk left Krasnodar for Zelenograd.'},
    {near: 'Kim Jong Il and Kim Jong Un, Queen Maria and Queen Marie sang.'}
  ],
  patterns: families.map(({pattern}) => pattern),
  check(context) {
    for (const {pattern, mayMeet, keysOf, alike} of families) {
      if (!mayMeet(context)) continue
      const seen = new Set<string>()
      const index = new NameIndex<string>()
      for (const match of context.matches(pattern)) {
        const {head = '', name = ''} = match.groups!
        if (seen.has(`${head} ${name}`)) continue
        seen.add(`${head} ${name}`)
        const keys = keysOf(name).map(key => `${head} ${key}`)
        const first = index.first(keys, other => alike(other, name, context))
        index.add(keys, name)
        if (
          first === undefined ||
          areTwo({first, name, at: match.index + match[0].lastIndexOf(name), text: context.text})
        )
          continue
        const start = match.index + match[0].lastIndexOf(name)
        context.report({
          message: 'two',
          span: [start, start + name.length],
          data: {name, first},
          suggest: [fitted(first, name)]
        })
      }
    }
    return undefined
  }
})

/** Without the given name, where only a title stands before the other. */
const fitted = (first: string, name: string): string =>
  /^[AaEe]l /u.test(name) ? first.replace(/^\p{Lu}\p{Ll}+ /u, '') : first

/** The given name, if any, and what stands behind the article. */
function partsOf(name: string): {given: string | undefined; stem: string} {
  const {given, stem = ''} = /^(?:(?<given>\S+) )?(?<article>[AaEe]l|\S\S)[- ](?<stem>\S+)$/u.exec(name)!.groups!
  return {given, stem}
}

/** The same name behind the article; given names, where both have one, alike too. */
function isArabicVariant(one: string, other: string): boolean {
  const {given: given1, stem: stem1} = partsOf(one)
  const {given: given2, stem: stem2} = partsOf(other)
  if (stem1 === stem2 && (given1 === undefined || given2 === undefined || given1 === given2)) return false
  if (stem1 !== stem2 && !isOneArabic(stem1, stem2)) return false
  return given1 === undefined || given2 === undefined || given1 === given2 || isOneArabic(given1, given2)
}

let arabicKeys: ReadonlySet<string> | undefined

/** Whether a word is a given name that has a form in another language. */
const isGiven = remembered(word => {
  arabicKeys ??= new Set(arabicGiven.map(arabicKey))
  return givenRows.has(word) || slavicGiven.has(word) || arabicKeys.has(arabicKey(word))
})

function hasGivenNames(context: StoryViews): boolean {
  const {words, pairs} = context.view(capitalsOf)
  return pairs > 1 && words.filter(isGiven).length > 1
}

function givenElsewhereKeys(name: string): readonly string[] {
  const [given = '', surname = ''] = name.split(' ')
  return isGiven(given) ? [`sound ${sound(surname)}`, slavicKey(surname)] : []
}

/** Whose given names are alike by family custom. */
const ofKin = new RegExp(String.raw`\b(?:${kin}|born)\b`, 'u')

/** One surname and a given name in the forms of two languages: `Volodymyr Kovalenko`, `Vladimir Kovalenko`. */
function isGivenElsewhere(one: string, other: string, {text}: StoryViews): boolean {
  const [given1 = '', surname1 = ''] = one.split(' ')
  const [given2 = '', surname2 = ''] = other.split(' ')
  if (
    given1 === given2 ||
    !(surname1 === surname2 || soundsAlike(surname1, surname2) || isOneSlavic(surname1, surname2))
  )
    return false
  const rows = givenRows.get(given1)
  if (surname1 === surname2 && rows && givenRows.get(given2)?.some(row => rows.includes(row))) return !ofKin.test(text)
  const row = slavicGiven.get(given1)
  if (row !== undefined && row === slavicGiven.get(given2)) return true
  return arabicGiven.some(name => isOneArabic(name, given1) && isOneArabic(name, given2))
}
