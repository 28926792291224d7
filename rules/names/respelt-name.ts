import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {capitalsOf} from '../../src/text/capitals.js'
import {acts} from '../../src/text/family-spellings.js'
import {beginAlike, type FullName, folded, fullNames, kin, mayBeOne} from '../../src/text/full-names.js'
import {NameIndex} from '../../src/text/name-index.js'
import {isLone, type Slip} from '../../src/text/name-slips.js'
import {isOneEdit, namesOf} from '../../src/text/names.js'
import {areTwo} from '../../src/text/two-bearers.js'

const ofKin = new RegExp(String.raw`\b(?:${kin})\b`, 'iu')

export default defineRule({
  id: 'names/respelt-name',
  summary:
    'Find a full name that comes back with both its words, or the end of its surname, spelled otherwise (`Andrii Savchuk … Andriy Savchenko`, `Arben Dushku … Arben Dushkaj`).',
  why: 'An engine spells a name anew in each sentence and guesses at its ending; readers take the two for two people.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.7,
  messages: {two: '`{name}` stands before as `{first}`: one name or two?'},
  examples: [
    {
      bad: 'Prosecutor Ilir Krastu opened a case. ⟦Ilir Krastaj⟧ left.',
      better: 'Prosecutor Ilir Krastu opened a case. Ilir Krastu left.'
    },
    {
      bad: 'The head of the board, Vitalii Harbuk, rose. ⟦Vitaliy Harbenko⟧ called it false.',
      better: 'The head of the board, Vitalii Harbuk, rose. Vitalii Harbuk called it false.'
    },
    {
      bad: 'The manager Götz Steinmacher was late. ⟦Goetz Steinmacher⟧ warned of rain.',
      better: 'The manager Götz Steinmacher was late. Götz Steinmacher warned of rain.'
    },
    {
      bad: 'The market of Kampong Sralet opened. In ⟦Kompong Sralat⟧ the schools were shut.',
      better: 'The market of Kampong Sralet opened. In Kampong Sralet the schools were shut.'
    },
    {
      bad: 'Chairman Ko Tae-min bowed. ⟦Koh Tae-mun⟧ then left.',
      better: 'Chairman Ko Tae-min bowed. Ko Tae-min then left.'
    },
    {bad: 'Lars Holsen was elected. ⟦Holson⟧ said no.', better: 'Lars Holsen was elected. Holsen said no.'},
    {good: 'Prosecutor Ilir Krastu opened a case. Ilir Krastu left.'},
    {near: 'Marko Petrov and Marka Petrova sang. Petrova won.'},
    {near: 'Ilir Krastu, 34, drove. Ilir Krastaj, 29, sat beside him.'},
    {near: 'Michael Robert met Michael Roberts. Both sang.'},
    {near: 'Ilir Krastu met Ilir Krastaj in Vlora.'},
    {near: 'Gerrit Molenaar drove. His brother Gerard Molenar sang.'},
    {near: 'North Korea and South Korea met; North Koreans sang.'}
  ],
  mayFind: context => context.view(capitalsOf).pairs > 0 && context.view(hasLookalikes),
  check(context) {
    for (const {first, name, at} of [...fullSlips(context), ...loneSlips(context)])
      if (!areTwo({first, name, at, text: context.text}))
        context.report({message: 'two', span: [at, at + name.length], data: {name, first}, suggest: [first]})
    return undefined
  }
})

/** Whether two capitalised words that are no English words begin or end alike; a view. */
function hasLookalikes(context: StoryViews): boolean {
  const seen = new Set<string>()
  for (const word of context.view(capitalsOf).words) {
    if (context.speller.isWord(word.toLowerCase())) continue
    const name = folded(word)
    const ends = [name.slice(0, name.length > 3 ? 3 : 2), `${name[0]} ${name.slice(-4)}`]
    if (ends.some(end => seen.has(end))) return true
    for (const end of ends) seen.add(end)
  }
  return false
}

function* fullSlips(context: StoryViews): Generator<Slip> {
  const seen = new NameIndex<FullName>()
  for (const name of context.view(fullNames)) {
    const keys = keysOf(name)
    const first = seen.first(keys, other => isRespelt(other, name, context))
    seen.add(keys, name)
    if (first) yield {first: first.text, name: name.text, at: name.start}
  }
}

/** What two spellings of one name have in common: as many words, the first letter of one, and the sound of none. */
const keysOf = ({parts}: FullName): readonly string[] => [`${parts.length} ${parts.map(part => part[0]).join('')}`]

function isRespelt(first: FullName, name: FullName, {speller, text}: StoryViews): boolean {
  if (first.sentence === name.sentence || (first.times > 1 && name.times > 1)) return false
  const same = first.parts.map((part, at) => part === name.parts[at])
  // Accents and umlauts alone.
  if (same.every(each => each)) return true
  const last = same.length - 1
  const given = same.slice(0, last)
  const [one, other] = [first.parts[last]!, name.parts[last]!]
  if (!given.every((each, at) => each || mayBeOne(first.parts[at]!, name.parts[at]!))) return false
  const isKnown = [first, name].every(each => speller.isWord(each.text.split(' ').at(-1)!) && !each.text.includes('-'))
  if (given.every(each => each)) return !isKnown && !same[last] && beginAlike(one, other, 0.55)
  if (same[last] || ofKin.test(text)) return false
  return !isKnown && one.length > 3 && (mayBeOne(one, other) || beginAlike(one, other, 0.45))
}

/** `Lars Olsen … Olson said`: a surname that nobody was introduced by, nearly that of one person who was. */
function* loneSlips(context: StoryViews): Generator<Slip> {
  const people = new Map(context.view(fullNames).map(name => [name.text.split(' ').at(-1)!, name]))
  for (const name of context.view(namesOf)) {
    const {sentence, index, start, lower} = name.words[0]!
    if (name.text.length < 5 || people.has(name.text) || !isLone(name) || name.before.size > 0) continue
    if (!acts(sentence.words[index + 1]) || context.speller.isWord(lower)) continue
    const printed = folded(name.text)
    const alike = [...people].filter(([, {parts}]) => isOneSlip(parts.at(-1)!, printed))
    if (alike.length === 1 && alike[0]![1].start < start) yield {first: alike[0]![0], name: name.text, at: start}
  }
}

/** Both folded. */
function isOneSlip(one: string, other: string): boolean {
  if (one.length < 5 || one[0] !== other[0] || one === other) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return !long.startsWith(short) && isOneEdit(one, other)
}
