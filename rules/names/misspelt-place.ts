import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {isOneEdit} from '../../src/text/names.js'
import {genderOfGiven, isDemonym} from '../../src/text/persons.js'
import type {Word} from '../../src/text/sentences.js'
import {readSet} from '../../src/text/table.js'
import table from './misspelt-place.tsv'

/** Shorter ones have too many neighbours; a letter may be lost. */
const shortest = 7
/** Places, peoples and institutions that every story may name, by what is left of them without one letter. */
let neighbours: Map<string, string[]> | undefined
const names = readSet<'name'>(table, 'name')
let most: number | undefined

/** May stand capitalised before a place without making a name of the two. */
const ordinary =
  /^(?:The|A|An|In|From|To|At|On|Of|And|But|Near|For|With|By|As|North|South|East|West|Northern|Southern|Eastern|Western|Central|President|Minister|Prime|Foreign|King|Queen|US|U\.S\.|UK|EU|UN|NATO|After|Before|When|While|Since|Both|Two|Last|New|Former|Saint|San)$/u

/** Stand before names as those of peoples do. */
const adjectives = /stan$|^(?:Republican|Caribbean|Mediterranean|Crimean)$/u

export default defineRule({
  id: 'names/misspelt-place',
  summary:
    'Find countries, peoples, cities, institutions, days and months with one letter wrong (`Ukranian`, `Phillipines`).',
  why: 'Engines spell a foreign name by ear or by the rules of the source; readers and search engines know one spelling.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  notes:
    'Only words that no dictionary has, one letter from a name of our list, and not beside a given name: surnames come close to places.',
  messages: {meant: 'Unknown name `{name}`, did you mean `{right}`?'},
  examples: [
    {bad: 'The ⟦Ukranian⟧ fleet left port.', better: 'The Ukrainian fleet left port.'},
    {bad: 'She flew to the ⟦Phillipines⟧ in May.', better: 'She flew to the Philippines in May.'},
    {bad: 'He lived in ⟦Bejing⟧ until May.', better: 'He lived in Beijing until May.'},
    {bad: 'The leader of ⟦Kirgyzstan⟧ resigned.', better: 'The leader of Kyrgyzstan resigned.'},
    {bad: 'The ⟦Ukranian⟧ Navy left port.', better: 'The Ukrainian Navy left port.'},
    {good: 'The Ukrainian fleet left port.'},
    {near: 'Erik Berlins and Anna Russin sang.'},
    {near: 'The firm Toyoto-Kogyo and Mr Iranin met.'},
    {near: 'The roof fell in, said Ramazan Özkul, a miner.'},
    {near: 'The town of Bosten lies on a lake. Bosten has a mill.'}
  ],
  concerns(word) {
    const name = bare(word)
    return (
      name.length >= shortest - 1 &&
      name.length < longest() &&
      nearest(name.charAt(0).toUpperCase() + name.slice(1)) !== undefined
    )
  },
  check(context) {
    for (const at of context.concerned) {
      const word = context.words[at]!
      const name = bare(word.text)
      if (!/^\p{Lu}\p{Ll}+$/u.test(name) || names.has(name)) continue
      const right = nearest(name)
      if (!right || isKnown(name, right, context) || hasGivenName(word, right, context.speller)) continue
      const span = [word.start, word.start + name.length] as const
      context.report({message: 'meant', span, data: {name, right}, suggest: [right]})
    }
    return undefined
  }
})

const bare = (word: string): string => word.replace(/['’]s?$/u, '')

/** No name of the list has so many letters, nor one that doubles as many as it has. */
function longest(): number {
  most ??= 2 * Math.max(...[...names].map(name => name.length))
  return most
}

/** The only name of the list one letter away. */
function nearest(name: string): string | undefined {
  neighbours ??= indexNames()
  const found = new Set<string>()
  for (const key of keysOf(name)) for (const other of neighbours.get(key) ?? []) found.add(other)
  const near = [...found].filter(
    other =>
      other.length >= shortest && other[0] === name[0] && (isOneEdit(name, other) || squeeze(name) === squeeze(other))
  )
  return near.length === 1 ? near[0] : undefined
}

function indexNames(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const name of names) {
    for (const key of keysOf(name)) index.set(key, [...(index.get(key) ?? []), name])
  }
  return index
}

function keysOf(name: string): Set<string> {
  const keys = new Set([name, squeeze(name)])
  for (let at = 0; at < name.length; at++) keys.add(name.slice(0, at) + name.slice(at + 1))
  return keys
}

/** Without doubled letters, which are what is most often wrong. */
function squeeze(name: string): string {
  return name.replaceAll(/(.)\1/gu, '$1')
}

/** A word of a dictionary, the name with an ending, or a name that the story prints more than once. */
function isKnown(name: string, right: string, {speller, words}: StoryViews): boolean {
  if (speller.isWord(name) || speller.isWord(name.toLowerCase())) return true
  if (/^(?:s|n|an|i|a|e|o|y)$/u.test(name.startsWith(right) ? name.slice(right.length) : '')) return true
  if (right.startsWith(name) || name.slice(0, -1) === right.slice(0, -1)) return true
  return words.filter(({text}) => bare(text) === name).length > 1
}

/** Beside another name this one is a person's, a firm's or a ship's. */
function hasGivenName({sentence, index, text}: Word, right: string, speller: StoryViews['speller']): boolean {
  const before = sentence.words[index - 1]
  const after = sentence.words[index + 1]?.text ?? ''
  // `during Ramazan` is the month
  if (genderOfGiven(bare(text)) !== undefined && !/^(?:during|since|throughout)$/u.test(before?.lower ?? ''))
    return true
  const opens = index === 1 && speller.isWord(before!.lower)
  if (before && !opens && /^\p{Lu}/u.test(before.text) && !ordinary.test(before.text)) return true
  // `the Ukranian Navy`, but no `Vatikan Schulz`: a people or a state may stand before a name.
  return /^\p{Lu}\p{Ll}/u.test(after) && !isDemonym(right) && !adjectives.test(right)
}
