import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {monthNames, weekdayNames} from '../../src/text/dates.js'
import {matchesIn} from '../../src/text/literals.js'
import {isPast} from '../../src/text/verbs.js'
import {finiteAuxiliaries} from '../../src/text/word-classes.js'

/** An item of a list: a name, or a noun with what counts it. */
const name = /^(?:the )?\p{Lu}[\p{L}’'-]+(?: (?:of |the )?\p{Lu}[\p{L}’'-]+){0,2}$/u
const counted =
  /^(?:an?|the|some|several|two|three|four|five|six|seven|eight|nine|ten|\d+) [\p{L}-]+(?: [\p{L}-]+){0,2}$|^\p{Ll}{4,}s$/u
/** What is no noun, or a round that people do make. */
const single =
  /^(?!(?:then|again|more|still|never|always|very|only|just|also|there|where|when|work|play|stop|talk|home|back|forth|left|right|black|white)$)\p{Ll}{4,}$/u
/** What somebody is to do: `to support lending, revive trade, support lending and`. */
const deed = /^(?!(?:he|she|it|they|we|you|said|says) )\p{Ll}{3,} \p{Ll}{4,}$/u
const parting = /,? (?:and|or|as well as) |, /gu
/** What may be named twice in a row of names. */
const repeated = new Set<string>([...weekdayNames, ...monthNames, 'Inc', 'Ltd', 'Jr', 'Sr', 'I', 'A', 'The'])

/** Years and ordinals, of which no list has one twice. */
const dated = [
  /(?<![\p{L}\d.,-])(?<item>(?:1[89]|20)\d\d|\d{1,2}(?:st|nd|rd|th))(?<again>(?:, \k<item>)+)(?=(?:,| and|, and) \d)/dgu,
  /(?<=(?:1[89]|20)\d\d, )(?<item>(?:1[89]|20)\d\d)(?<again>,? and \k<item>)(?![\d-])/dgu
]

interface Item {
  text: string
  start: number
  end: number
}

export default defineRule({
  id: 'wording/listed-twice',
  summary: 'Find an item that a list names twice (`from Italy, Spain, Italy and Portugal`).',
  why: 'The decoder loses its place in the list, prints an item again and often leaves another out.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {twice: 'The list names `{item}` twice; delete one, or find what was left out'},
  examples: [
    {
      bad: 'Crews came from Peru, Chile⟦, Peru⟧ and Bolivia to help.',
      better: 'Crews came from Peru, Chile and Bolivia to help.'
    },
    {
      bad: 'Divers found a bell, two anchors⟦ and a bell⟧ and a rope on the wreck.',
      better: 'Divers found a bell, two anchors and a rope on the wreck.'
    },
    {
      bad: 'Crews from Peru, Chile⟦, Peru, Chile⟧ and Bolivia met.',
      better: 'Crews from Peru, Chile and Bolivia met.'
    },
    {
      bad: 'The ship brought maize, coffee⟦, maize⟧ and sugar to Oslo.',
      better: 'The ship brought maize, coffee and sugar to Oslo.'
    },
    {
      bad: 'The board wants to mend piers, clear sand⟦, mend piers⟧ and buy boats.',
      better: 'The board wants to mend piers, clear sand and buy boats.'
    },
    {bad: 'Envoys from Peru, Chile, Bolivia⟦ and Chile⟧ met.'},
    {
      bad: 'She won in 2009, 2013⟦, 2013, 2013⟧ and 2017.',
      better: 'She won in 2009, 2013 and 2017.'
    },
    {good: 'Crews came from Peru, Chile and Bolivia to help.'},
    {near: 'In 2013, 2013 divers came; she won in 2009, 2013 and again in 2013. The sums were 20, 20, 20 and 30.'},
    {near: 'They flew from Lima to Quito, Bogota, Caracas and Lima.'},
    {near: 'He said that Peru, Chile and Peru Rail would help.'},
    {near: 'On Monday, Tuesday, Monday and Friday it rained.'}
  ],
  check(context) {
    for (const {text, start} of context.sentences) {
      if (!/, .*(?:,| and | or )/u.test(text)) continue
      const found = repeatedItem(itemsOf(text)) ?? repeatedDate(text)
      if (!found) continue
      const span: Span = [start + found.start, start + found.end]
      if (context.quotes.touches(span)) continue
      context.report({message: 'twice', span, data: {item: found.item}, suggest: ['']})
    }
    return undefined
  }
})

/** `in 2014, 2014, 2014 and 2018`. */
function repeatedDate(text: string): {start: number; end: number; item: string} | undefined {
  for (const pattern of dated) {
    const [match] = matchesIn(text, pattern)
    const [start, end] = match?.indices?.groups?.again ?? []
    if (start !== undefined && end !== undefined) return {start, end, item: match!.groups!.item!}
  }
  return undefined
}

/** What commas and conjunctions part. */
function itemsOf(text: string): Item[] {
  const items: Item[] = []
  let from = 0
  for (const match of matchesIn(text, parting)) {
    items.push({text: text.slice(from, match.index), start: from, end: match.index})
    from = match.index + match[0].length
  }
  return [...items, {text: text.slice(from), start: from, end: text.length}]
}

/** The second copy of an item, or of a row of items, with items of the same kind between; the last item of a list may close a round. */
function repeatedItem(items: readonly Item[]): {start: number; end: number; item: string} | undefined {
  for (let second = 2; second + 1 < items.length; second++) {
    const item = items[second]!.text
    const kind = [name, counted, single, deed].find(pattern => pattern.test(item))
    if (!kind || repeated.has(item)) continue
    let first = second - 1
    while (first > 0 && kind.test(items[first]!.text) && items[first]!.text !== item) first--
    const head = items[first]!.text
    // `of Fjord Bank, Bergen Branch, and Ana Lind, Fjord Bank`: titles of several words come back.
    if (second - first > 2 && / /u.test(item)) continue
    if (first >= second - 1 || !(head === item || head.endsWith(` ${item}`)) || opensPhrase(head, item)) continue
    if (!goesOn(items[second + 1]!.text, kind) || isOneName(items, first, second)) continue
    let last = second
    while (last + 2 < items.length && isAmong(items, last + 1, first)) last++
    return {start: items[second - 1]!.end, end: items[last]!.end, item}
  }
  return closingItem(items)
}

/** `Chile, Uruguay and Chile sent`: the item that closes a list and has a verb behind it, so that no round is told. */
function closingItem(items: readonly Item[]): {start: number; end: number; item: string} | undefined {
  for (let last = 2; last < items.length; last++) {
    const match = /^(?<item>\p{Lu}\p{Ll}{3,}) (?<verb>\p{Ll}+)/u.exec(items[last]!.text)
    if (!match || repeated.has(match.groups!.item!)) continue
    const {item = '', verb = ''} = match.groups!
    const isVerb = finiteAuxiliaries.has(verb) || (isPast(verb) && !/^(?:set|led|based)$/u.test(verb))
    const before = items.slice(0, last).findLastIndex(({text}) => !name.test(text))
    const rows = items.slice(Math.max(before, 0), last)
    if (!isVerb || rows.length < 2 || rows.some(({text}) => / of \p{Lu}/u.test(text))) continue
    if (!rows.slice(0, -1).some(({text}) => text === item)) continue
    return {start: items[last - 1]!.end, end: items[last]!.start + item.length, item}
  }
  return undefined
}

/** `the Ministry of Trade and Industry, and the Ministry of Trade and Industry will pay`: one name of two items. */
function isOneName(items: readonly Item[], first: number, second: number): boolean {
  const rest = items[first + 1]!.text
  return (
    second === first + 2 && / of \p{Lu}/u.test(items[second]!.text) && items[second + 1]!.text.startsWith(`${rest} `)
  )
}

/** `said Peru`: the words before the first item end on what may take a list. */
function opensPhrase(head: string, item: string): boolean {
  return head.length > item.length && /(?:\p{Lu}\p{Ll}+|,)$/u.test(head.slice(0, -item.length).trimEnd())
}

/** Whether what follows begins with an item of that kind. */
function goesOn(text: string, kind: RegExp): boolean {
  if (kind === single) return /^\p{Ll}{4,}(?! \p{Ll}+(?:ed|ing)\b)(?=$|[ .])/u.test(text)
  if (kind === deed) return /^\p{Ll}{3,} \p{Ll}{2,}/u.test(text)
  return kind === name
    ? /^(?:the )?\p{Lu}\p{Ll}/u.test(text)
    : /^(?:an?|the|some|several|\p{Ll}+|\d+) \p{Ll}/u.test(text)
}

/** Whether the list has named this one too. */
function isAmong(items: readonly Item[], at: number, first: number): boolean {
  const {text} = items[at]!
  return items.slice(first, at).some(item => item.text === text || item.text.endsWith(` ${text}`))
}
