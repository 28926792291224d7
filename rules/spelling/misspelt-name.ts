import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {hasUnknownName} from '../../src/spelling/unknown.js'
import {NameIndex} from '../../src/text/name-index.js'
import {
  bareName,
  isJumbled,
  isOneEdit,
  type Name,
  namesOf,
  plainName,
  sound,
  soundsAlike
} from '../../src/text/names.js'
import {readTable} from '../../src/text/table.js'
import {areLinked} from '../../src/text/two-bearers.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './misspelt-name.tsv'

/** Names a letter apart that mean two places or two people. */
const apart = new Set(
  readTable<'one' | 'other' | 'reason'>(table).flatMap(({one, other}) => [`${one} ${other}`, `${other} ${one}`])
)
const shortest = 5
/** What one name may have more than its relative: plurals, demonyms, a daughter's surname, a Latin or Slavic ending. */
const endings = wordSet('s n i a e o y d r es an x z')
const lastLetters = /[aeiouynr]$/u

export default defineRule({
  id: 'spelling/misspelt-name',
  summary: 'Find names one letter away from a name that the story prints more often.',
  why: 'Engines spell a name anew each time they meet it. Readers, search and the person named notice.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.7,
  notes: 'Only names that no dictionary has, so that Iran and Iraq, or Russia and Russian, never meet.',
  messages: {
    name: 'Unknown name `{name}`, the story says `{other}` {count} times',
    once: '`{name}` and `{other}` look like two spellings of one name; choose one'
  },
  examples: [
    {
      bad: 'Mayor Gorvatic opened the hall. Voters backed Gorvatic twice. Later ⟦Gorvatci⟧ left.',
      better: 'Mayor Gorvatic opened the hall. Voters backed Gorvatic twice. Later Gorvatic left.'
    },
    {
      bad: 'A bridge at Veldenburg fell. Police closed Veldenburg, and all roads to ⟦Veldenbrg⟧ were shut.',
      better: 'A bridge at Veldenburg fell. Police closed Veldenburg, and all roads to Veldenburg were shut.'
    },
    {bad: 'The Tarquola dam is full. Below the Tarquola, farmers fear that ⟦Tarqoula’s⟧ wall may crack.'},
    {bad: 'Deputies like Umarhoxh. The bank hired Umarhoxh, and ⟦Umarhxoh’s⟧ pay rose.'},
    {bad: 'The trader Sarakhov was jailed. ⟦Sarahov⟧ denies the charges.'},
    {good: 'Mayor Gorvatic opened the hall. Voters backed Gorvatic twice. Gorvatic’s deputy left.'},
    {good: 'Iran and Iraq signed; Iran, Iraq and Iranian officials met the Russian minister, who left for Russia.'},
    {near: 'Petrenkov and his wife, Anna Petrenkova, left. Petrenkov waved, and Petrenkov smiled.'},
    {near: 'Trains run from Jiangsu to Nanjing. Jiangsu is rich, Jiangxi and Shaanxi are not; Shanxi has coal.'},
    {near: 'Mohamed Ardavan scored first. Mohammed Kavandi equalised.'},
    {near: 'Amina Ardavann and Amina Ardavan both served. Judge Kavandi ruled against Mr. Kavandii.'},
    {near: 'The Kavandis of Kavandi, and the Kavandian hills near Kavandi, are dry.'},
    {near: 'Ardavan and Ardavak lie a mile apart. Ardavak is old; Ardavak burnt down, and Ardavan did not.'},
    {near: 'Mark Johansen met Eva Johanson. Mark Johansen and his team left; Mark Johansen was pleased.'}
  ],
  mayFind: context => context.view(hasUnknownName),
  check(context) {
    const {speller} = context
    for (const names of byInitial(context.view(namesOf)).values()) {
      if (names.length < 2) continue
      const unknown = names.filter(
        ({text, words}) => words.length <= 2 && !speller.isWord(text) && !speller.isWord(text.toLowerCase())
      )
      if (unknown.length === 0) continue
      const oftenFirst = new NameIndex<Name>()
      for (const name of names.toSorted((a, b) => b.words.length - a.words.length))
        oftenFirst.add(keysOf(name.text), name)
      for (const odd of unknown) {
        const other = oftenFirst.first(keysOf(odd.text), name => isMeant(odd, name, speller.isWord(name.text)))
        if (other && !areTold(odd.text, other.text, context.text) && !arePeople(odd, other, context.text))
          report(odd, other, context)
      }
    }
    return undefined
  }
})

/** What two names with one initial have in common, any one, of which one may be meant by the other: sound, head, tail or letters. */
const keysOf = (name: string): readonly string[] => [
  `sound ${sound(name)}`,
  `sound ${turkish(name)}`,
  `${name.slice(0, 2)}…`,
  `…${name.slice(-2)}`,
  [...name].toSorted().join('')
]

/** Turkish writes `Demirci` what others write `Demirchi`. */
const turkish = (name: string): string => sound(name.replaceAll('ch', 'c'))

function byInitial(names: readonly Name[]): Map<string, Name[]> {
  const groups = new Map<string, Name[]>()
  for (const name of names) {
    if (name.text.length < shortest) continue
    const initial = name.text.charAt(0)
    const group = groups.get(initial)
    if (group) group.push(name)
    else groups.set(initial, [name])
  }
  return groups
}

/** Who names both in one breath means two. */
const areTold = (one: string, other: string, text: string): boolean =>
  ['and', 'or', 'nor', 'with'].some(
    link => text.includes(`${one} ${link} ${other}`) || text.includes(`${other} ${link} ${one}`)
  )

/** Two who are linked, or bear one given name before two surnames: `Mohamed Salah … Mohammed Kudus`. */
function arePeople(odd: Name, other: Name, text: string): boolean {
  const [first, later] = [odd, other].toSorted((a, b) => a.words[0]!.start - b.words[0]!.start) as [Name, Name]
  if (later.words.some(({start}) => areLinked({first: first.text, name: later.text, at: start, text}))) return true
  const [surnames, others] = [odd, other].map(surnamesOf)
  return surnames!.length > 0 && others!.length > 0 && !surnames!.some(surname => others!.includes(surname))
}

/** Capitalised words right behind a name. */
const surnamesOf = ({words}: Name): readonly string[] =>
  words
    .filter(({text}) => !/['’]s?$/u.test(text))
    .map(({sentence, index}) => sentence.words[index + 1]?.text ?? '')
    .filter(next => /^\p{Lu}\p{Ll}/u.test(next))
    .map(bareName)

function report(odd: Name, other: Name, context: Context<'name' | 'once'>): void {
  for (const word of odd.words) {
    const name: Span = [word.start, word.start + odd.text.length]
    const data = {name: odd.text, other: other.text, count: other.words.length}
    const suggest = [{edits: [{span: name, text: other.text}]}]
    const message = other.words.length > 1 ? 'name' : 'once'
    context.report({message, span: [word.start, word.end], data, suggest})
  }
}

/** Another first name makes another person. Once against once, only two ways to write one sound are sure. */
function isMeant(odd: Name, other: Name, isKnown: boolean): boolean {
  const {text} = other
  if (
    text === odd.text ||
    other.words.length < odd.words.length ||
    isInflected(odd.text, text) ||
    apart.has(`${text} ${odd.text}`)
  )
    return false
  if (plainName(text) === plainName(odd.text) || !isRarer(odd, other, isKnown)) return false
  const given = givenNames(odd)
  const strangers = given.length > 0 && other.before.size > 0 && given.every(word => !other.before.has(word))
  return !strangers
}

function isRarer(odd: Name, other: Name, isKnown: boolean): boolean {
  const isAlike = soundsAlike(odd.text, other.text) || turkish(odd.text) === turkish(other.text)
  if (other.words.length > odd.words.length)
    return isAlike || isOneEdit(odd.text, other.text) || isJumbled(odd.text, other.text)
  if (other.words.length !== odd.words.length) return false
  if (isKnown) return isAlike
  return other.words[0]!.start < odd.words[0]!.start && (isAlike || isSurnameOf(odd, other))
}

const titles = wordSet('Mr Mrs Ms Dr Prof President Minister Judge Sir Lady General Captain Mayor Governor Senator')

/** What stands before a name and is no title. */
function givenNames({before}: Name): string[] {
  return [...before].filter(word => !titles.has(word.replace('.', '')))
}

/** `Maria Oliveira … Mrs Olivera`: copy gives the full name first and then the surname alone. */
function isSurnameOf(odd: Name, other: Name): boolean {
  if (odd.text.length < 6 || givenNames(odd).length > 0 || givenNames(other).length === 0) return false
  return isOneEdit(odd.text, other.text) && !endings.has(odd.text.slice(other.text.length))
}

/** One is the other with an ending, or they differ in the last vowel alone. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = [plainName(a), plainName(b)].toSorted((x, y) => x.length - y.length) as [string, string]
  if (long.startsWith(short) && long !== short) return endings.has(long.slice(short.length))
  return short.slice(0, -1) === long.slice(0, -1) && lastLetters.test(short) && lastLetters.test(long)
}
