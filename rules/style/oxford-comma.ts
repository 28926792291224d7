import {patternRule} from '../../src/core/kinds.js'
import {readSet} from '../../src/text/table.js'
import table from './wholes.tsv'

/** Before a comma, these open a clause rather than name a thing. */
const noThing = new Set(
  `however today yesterday then now there here yes no well also too still meanwhile moreover instead again that this
  he she it they we you who which said says say added i him her them us not so indeed finally later once
  a an the his its their our my your be is are was were been somehow if as for to in on at by from with of`.split(
    /\s+/u
  )
)
/** Countries, and states and lands of some. */
const wholes = readSet(table, 'name')
const isNoThing = (thing: string): boolean =>
  noThing.has(thing.toLowerCase()) || (thing.endsWith('ly') && !wholes.has(thing.toLowerCase()))
const word = String.raw`\p{L}[\p{L}’'-]*`

export default patternRule({
  id: 'style/oxford-comma',
  summary: 'Find a comma before the last of a simple series: red, white, and blue.',
  why: 'Many papers print no comma before the “and” of a simple series.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the packs ap, reuters and british.',
  fix: 'suggest',
  confidence: 0.85,
  messages: {comma: 'No comma before the last of a simple series: print `{series}`'},
  examples: [
    {bad: 'The flag is red, white⟦, and⟧ blue.', better: 'The flag is red, white and blue.'},
    {
      bad: 'Trains to Bern, Basel⟦, and⟧ Geneva were late.',
      better: 'Trains to Bern, Basel and Geneva were late.'
    },
    {bad: 'Bring bread, rice⟦, or⟧ pasta.', better: 'Bring bread, rice or pasta.'},
    {good: 'The flag is red, white and blue.'},
    {good: 'He spoke, and the hall fell silent.'},
    {bad: 'He saw Greece, Italy⟦, and⟧ Malta.', better: 'He saw Greece, Italy and Malta.'},
    {near: 'Offices in Salem, Oregon, and Boise will close.'},
    {near: 'Trains between Nice, France, and Turin were late.'},
    {near: 'On Monday, however, and Tuesday, shops were shut.'},
    {near: 'In Paris, they, and others, marched.'},
    {near: 'He could leave, somehow, or stay; it holds sugar, salt, and a spoon of oil.'},
    {near: 'Ham and eggs, toast, and tea and milk were served.'}
  ],
  pattern: new RegExp(
    String.raw`(?<![\p{L}’'-]|and )(?<first>${word}), (?<second>${word})(?<mark>, (?<join>and|or)) (?<third>${word})(?! (?:and|or)\b|[\p{L}’'-])`,
    'gu'
  ),
  found(match) {
    const {first = '', second = '', third = '', join} = match.groups ?? {}
    const things = [first, second, third]
    if (things.some(isNoThing)) return undefined
    const capitals = new Set([second, third].map(thing => /^\p{Lu}/u.test(thing)))
    if (capitals.size > 1 || (capitals.has(true) && !/^\p{Lu}/u.test(first))) return undefined
    // A state or country behind its town is set off by commas.
    if (wholes.has(second.toLowerCase()) && !wholes.has(first.toLowerCase())) return undefined
    return {message: 'comma', data: {series: `${first}, ${second} ${join} ${third}`}, suggest: [` ${join}`]}
  }
})
