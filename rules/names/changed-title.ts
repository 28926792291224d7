import {defineRule} from '../../src/core/rule.js'
import {bareName} from '../../src/text/names.js'
import {wordSet} from '../../src/text/word-set.js'

/** Offices that nobody holds two of at a time, as the news prints them before a name; ranks likewise. */
const offices: Readonly<Record<string, string>> = {
  President: 'president',
  'Prime Minister': 'premier',
  Premier: 'premier',
  Chancellor: 'chancellor',
  King: 'king',
  Queen: 'queen',
  Emperor: 'emperor',
  Emir: 'emir',
  Sultan: 'sultan',
  Governor: 'governor',
  Mayor: 'mayor',
  Ambassador: 'ambassador',
  Bishop: 'bishop',
  Archbishop: 'archbishop',
  Cardinal: 'cardinal',
  Admiral: 'admiral',
  Colonel: 'colonel',
  Major: 'major',
  Captain: 'captain',
  Sergeant: 'sergeant',
  Judge: 'judge',
  Inspector: 'inspector'
}
const titles = Object.keys(offices).join('|')
/** A title with what makes another of it, and the name behind it. */
const titled = new RegExp(
  String.raw`(?<before>(?!Prime )\p{L}+[- ])?(?<![\p{L}-])(?<title>${titles}|(?:\p{Lu}\p{Ll}+ )?Minister) (?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})`,
  'gu'
)
const changes =
  /^(?:former|ex|vice|deputy|then|acting|interim|late|elect|designate|lieutenant|assistant|next|new|future|the|rear|detective|chief|under|shadow|junior|great|grand|to)[- ]$/iu
const becomes =
  /\b(?:became|become|becomes|promoted|elected|appointed|former|ex-|then|later|sworn|named|now|previously|once|resigned|succeed|succeeds|succeeded|inaugurat\w+)\b/iu

/** Surnames that many in one story may bear. */
const common = wordSet(
  'Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Shin Song Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo Lin Nguyen Tran Le Pham Hoang Khan Singh Kumar Sharma Patel Ali Ahmed Hassan Hussein Mohammed Thani Nahyan Saud Maktoum Sabah Khalifa Smith Jones Brown Johnson Williams Garcia Rodriguez Silva Santos'
)
/** What introduces somebody new: `Mayor Lund of Bergen`, `Sergeant Lund, a policeman`. */
const introduced = /^(?: of (?:the\s|\p{Lu})|, an?\b)/u

interface Held {
  title: string
  office: string
  names: readonly string[]
}

export default defineRule({
  id: 'names/changed-title',
  summary:
    'Find a person who changes office from one sentence to the next (`Prime Minister Ida Lund … President Lund`).',
  why: 'One word of another language stands for several offices, and an engine chooses anew in each sentence.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {office: '`{title}` does not go with `{first}`, as the story calls the person before; check the office'},
  examples: [
    {
      bad: 'Prime Minister Ida Lund opened the port. ⟦President⟧ Lund praised the crew.',
      better: 'Prime Minister Ida Lund opened the port. Prime Minister Lund praised the crew.'
    },
    {
      bad: 'Governor Knut Moe opened the bridge. ⟦Minister⟧ Moe said it was late.',
      better: 'Governor Knut Moe opened the bridge. Governor Moe said it was late.'
    },
    {
      bad: 'Governor Baek Min-ho opened the bridge. Snow later fell. ⟦Mayor⟧ Baek said it was late.',
      better: 'Governor Baek Min-ho opened the bridge. Snow later fell. Governor Baek said it was late.'
    },
    {good: 'Prime Minister Ida Lund opened the port. Ms Lund praised the crew.'},
    {near: 'Governor Knut Moe opened the bridge. President Ida Moe said it was late.'},
    {near: 'Governor Knut Moe became president in May. President Moe is 60.'},
    {near: 'Foreign Minister Knut Moe left. Minister Moe said it was late.'},
    {near: 'Governor Knut Moe opened the bridge. Inspector Moe of the harbour police and Judge Moe, a guest, sang.'},
    {near: 'President Lee Min-ho flew to Busan. Governor Lee said the port was ready.'},
    {near: 'Sultan Al Nuri spoke. Minister Al Nuri is 50.'},
    {near: 'Vice President Knut Moe left. President Moe never ruled.'}
  ],
  patterns: [titled],
  check(context) {
    const people = new Map<string, Held>()
    const bearers = new Map<string, Set<string>>()
    for (const {index, groups} of context.matches(titled)) {
      const {before = '', title = '', name = ''} = groups!
      const office = offices[title] ?? 'minister'
      const names = name.split(' ').map(bareName)
      const surname = names.length === 2 && hasFamilyFirst(names) ? names[0]! : names.at(-1)!
      const known = people.get(surname)
      const given = bearers.get(surname) ?? new Set()
      bearers.set(surname, given)
      if (names.length > 1) given.add(names[0]!)
      if (!known) {
        // `Sultan Al Jaber` is called Sultan.
        const isGiven = title === 'Sultan' && /^[AE]l$/u.test(names[0]!)
        if (names.length > 1 && !changes.test(before) && !isGiven) people.set(surname, {title, office, names})
        continue
      }
      const isSame = names.length === 1 || names[0] === known.names[0]
      const end = index + before.length + title.length + 1 + name.length
      const after = context.text.slice(end, end + 12)
      if (names.length === 1 && introduced.test(after)) continue
      // `Mayor Lee, who wants` goes on about somebody named before.
      if (common.has(surname) && !/^, who\b/u.test(after)) continue
      if (known.office === office || !isSame || given.size > 1 || changes.test(before)) continue
      if (
        context.sentences.some(({text}) => text.includes(surname) && becomes.test(text)) ||
        context.text.slice(index + before.length + title.length).startsWith('-')
      )
        continue
      const start = index + before.length
      const suggest = [known.title]
      const data = {title, first: `${known.title} ${known.names.join(' ')}`}
      context.report({message: 'office', span: [start, start + title.length], data, suggest})
    }
    return undefined
  }
})

/** `Baek Min-ho`. */
const hasFamilyFirst = ([family = '', given = '']: readonly string[]): boolean =>
  family.length < 6 && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given)
