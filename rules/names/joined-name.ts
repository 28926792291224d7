import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {capitalsOf} from '../../src/text/capitals.js'
import {areTwo} from '../../src/text/two-bearers.js'
import {wordSet} from '../../src/text/word-set.js'

/** A name with all its words; what stands behind a hyphen may be small (`Ji-won`), and so may an Arabic article. */
const run =
  /(?<![\p{L}\p{N}’'-])(?:al-)?\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+|-\p{Ll}{2,6}| al-\p{Lu}\p{Ll}+){0,5}(?![\p{L}\p{N}-])/gu
const hyphened = /\p{Lu}\p{Ll}+-\p{Ll}{2,6}(?![\p{L}-])/u
const article = /(?<![\p{L}-])al[- ]\p{Lu}/iu
/** A name that careful papers print in two ways, as a bank and a city have it. */
const both = wordSet('hongkong')
/** What joins a name to a word behind it and is no name. */
const tails =
  /-(?:born|based|led|run|style|backed|owned|made|bound|area|held|wide|era|like|type|linked|to|and|old|year|on)$/u

interface Printed {
  text: string
  at: number
}

export default defineRule({
  id: 'names/joined-name',
  summary:
    'Find a name whose parts a story prints apart and together (`Wang Meihua … Wang Mei Hua`, `al-Nasir … Alnasir`).',
  why: 'Chinese, Korean and Arabic leave no space, or another one; an engine parts the name anew in each sentence.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {two: '`{name}` stands before as `{first}`; choose one'},
  examples: [
    {
      bad: 'The singer Wang Meihua won. Critics praised ⟦Wang Mei Hua⟧ for it.',
      better: 'The singer Wang Meihua won. Critics praised Wang Meihua for it.'
    },
    {
      bad: 'Lawyers for Hatem al-Nasir asked for bail. ⟦Alnasir⟧ wept.',
      better: 'Lawyers for Hatem al-Nasir asked for bail. Al-Nasir wept.'
    },
    {
      bad: 'The nurse Lim Jiwon won a prize. Reporters met ⟦Ji-won⟧ at home.',
      better: 'The nurse Lim Jiwon won a prize. Reporters met Jiwon at home.'
    },
    {
      bad: 'Abdul Karim Nasir was freed. Neighbours of ⟦Abdulkarim Nasir⟧ sang.',
      better: 'Abdul Karim Nasir was freed. Neighbours of Abdul Karim Nasir sang.'
    },
    {good: 'The singer Wang Meihua won. Critics praised Wang for it.'},
    {near: 'Wang Meihua sang after Chen Mei Hua had left.'},
    {near: 'The Air Force flew to Airforce Park, and Newport is no New Port.'},
    {near: 'Abdul Karim Nasir met Abdulkarim Saleh.'},
    {near: 'Wang Mei Hua, 30, sang. Wang Meihua, 61, is her aunt.'},
    {near: 'Hatem al-Nasir wept. Al Nasir, a club from Sur, lost.'},
    {near: 'Hatem al-Nasir wept. Al-Nasir was then freed.'}
  ],
  patterns: [run],
  mayFind: mayBeParted,
  check(context) {
    const seen = new Map<string, string>()
    const told = new Set<string>()
    for (const {0: found, index} of context.matches(run)) {
      const name = nameIn(found, index, context)
      if (!name) continue
      const first = seen.get(keyOf(name.text))
      if (first !== undefined && !told.has(name.text) && isParted(first, name.text, context)) {
        told.add(name.text)
        const {text, at} = name
        const isIntroduced = /^, an? /u.test(context.text.slice(at + text.length))
        if (!isIntroduced && !areTwo({first, name: text, at, text: context.text}))
          context.report({
            message: 'two',
            span: [at, at + text.length],
            data: {name: text, first},
            suggest: [fitted(first, text)]
          })
      }
      for (const end of endsOf(name.text)) if (!seen.has(keyOf(end))) seen.set(keyOf(end), end)
    }
    return undefined
  }
})

/** Whether a capitalised word begins with another, as one that stands parted elsewhere does, or has an article or a hyphen. */
function mayBeParted(context: StoryViews): boolean {
  const {words, pairs} = context.view(capitalsOf)
  if (article.test(context.text)) return true
  if (pairs === 0) return false
  if (hyphened.test(context.text)) return true
  const sorted = words.map(word => word.toLowerCase()).toSorted()
  return sorted.some((word, at) => sorted[at + 1]?.startsWith(word) && sorted[at + 1] !== `${word}s`)
}

/** Without the titles and the opening word that stand before it. */
function nameIn(found: string, index: number, {speller}: StoryViews): Printed | undefined {
  if (tails.test(found)) return undefined
  let text = found
  for (let space = text.indexOf(' '); space > 0 && speller.isWord(text.slice(0, space).toLowerCase()); )
    if (/^al /iu.test(text)) break
    else {
      text = text.slice(space + 1)
      space = text.indexOf(' ')
    }
  return text.length < 5 ? undefined : {text, at: index + found.length - text.length}
}

const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[ -]/gu, '')

/** `al-Nasir` where the name began with a capital. */
const fitted = (first: string, name: string): string => name.charAt(0) + first.slice(1)

/** A name, and what is left of it behind each space. */
function endsOf(name: string): readonly string[] {
  const ends = [name]
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1))
    if (!/(?<![\p{L}-])al$/iu.test(name.slice(0, at))) ends.push(name.slice(at + 1))
  return ends
}

/** Whether two names of the same letters differ in what is apart; a hyphen before a capital may be one of style. */
function isParted(first: string, name: string, {speller}: StoryViews): boolean {
  const [one, other] = [first, name].map(shapeOf) as [string, string]
  if (one === other || both.has(keyOf(name))) return false
  const parts = `${one} ${other}`.split(/[ -]/u)
  return parts.some(part => part.length > 1 && part !== 'al' && !speller.isWord(part)) && !speller.isWord(keyOf(name))
}

const shapeOf = (name: string): string => name.replaceAll(/(?<!(?<!\p{L})al)-(?=\p{Lu})/giu, ' ').toLowerCase()
