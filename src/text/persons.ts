/** Who in a sentence may be a person, and of which gender: what rules about pronouns share. */
import type {StoryViews} from '../core/story-views.js'
import {isCapital} from './capitalised.js'
import givenTable from './given-names.tsv'
import {personNoun} from './person-nouns.js'
import type {Word} from './sentences.js'
import {readTable} from './table.js'
import {months, weekdays} from './word-classes.js'
import {wordSet} from './word-set.js'

export type Gender = 'female' | 'male'

/** What a pronoun is of the other sex. */
export const ofOtherSex: ReadonlyMap<string, string> = new Map(
  Object.entries({he: 'she', his: 'her', himself: 'herself', she: 'he', her: 'his', herself: 'himself'})
)

/** Given names that only women or only men bear, wherever they are common. */
const readNames = (): ReadonlyMap<string, Gender> =>
  new Map(
    readTable<Gender>(givenTable).flatMap(row =>
      (['female', 'male'] as const).filter(gender => row[gender] !== '').map(gender => [row[gender], gender] as const)
    )
  )
let givenNames: ReadonlyMap<string, Gender> | undefined
/** Who else may be meant. */
const others = wordSet('he him his she her hers who nobody')
/** What may be somebody else of whom the pronoun speaks. Endings take in too much, which only costs a finding. */
const agent = /(?:er|or|ist|ian|ant|eer|man|woman|boy|girl|ee|ent)$/u
const capital = /^\p{Lu}/u

/** `San Francisco Giants`: a town. */
const saints = /^(?:Sant?|Santa|Santo|São|Saint|St\.?|Fort|Los|Port)$/u
/** What makes a place of a given name: `Victoria Falls`. */
const places =
  /^(?:River|Falls|Lake|Street|Park|Island|Islands|Station|Road|County|Bay|Beach|Hill|Square|Bridge|Cup|Hospital|University|Prize|Award|Inc|Ltd)$/u
/** Of these, names of bands and ships with no name behind them. */
const royal = /^(?:queen|king|lady|prince|princess|duke|baron|baroness)$/u

const demonym =
  /^(?:(?!(?:Br|Adr|Jul|Viv|Lill|Gill|Dam|Fab)ian$|Ian$|Mar)\p{Lu}\p{Ll}+(?:[^aeiou]ian|ese|ish|orean|oran|esian)|Chilean|Guinean|Zimbabwean|Eritrean|Jordanian|Iranian|Romanian|Albanian|Lithuanian|Ukrainian|Tanzanian|Afghan|American|African|German|French|Dutch|Greek|Czech|Swiss|Thai|Turk|Swede|Dane|Pole|Kurd|Kurdish|Iraqi|Saudi|Israeli|Pakistani|Azerbaijani|Bangladeshi|Emirati|Omani|Yemeni|Kuwaiti|Qatari|Bahraini|Somali|Nepali|Bengali|Punjabi|Cypriot|Filipino|Uzbek|Kazakh|Tajik|Kyrgyz|Mexican|Cuban|European|Moroccan|Tibetan|Welsh|Icelandic|Slovak|Serb|Croat|Tatar|Uruguayan|Paraguayan|Argentine|Dominican|Jamaican|Mozambican|Venezuelan|Kenyan|Ugandan|Rwandan|Libyan|Syrian|Sudanese|Congolese|Angolan|Ghanaian|Gambian|Malian|Haitian|Maltese|Muslim|Christian|Jewish|Catholic|Orthodox|Hindu|Arab|Asian|Catalan|Basque|Islamic)$/u

/** `the Iranian actress`: no person of its own. */
export function isDemonym(word: string): boolean {
  return demonym.test(word)
}

/** The gender of a given name that only women or only men bear. */
export function genderOfGiven(name: string): Gender | undefined {
  givenNames ??= readNames()
  return givenNames.get(name)
}

/** The gender of a title or given name before a name, or of `the actress`. */
export function titleAt(all: readonly Word[], at: number): Gender | undefined {
  const {text, lower: printed} = all[at]!
  const next = all[at + 1]
  const lower = printed.endsWith('.') ? printed.slice(0, -1) : printed
  const titled = genderOfTitle(lower)
  const isBeforeCapital = next !== undefined && isCapital(next.text)
  const gender = titled ?? (isBeforeCapital && isCapital(text) ? genderOfGiven(text) : undefined)
  if (!gender || next?.lower === 'and' || next?.lower === 'or') return undefined
  if (!titled && (places.test(next!.text) || saints.test(all[at - 1]?.text ?? ''))) return undefined
  return isBeforeCapital || (opensWithThe(all, at) && !royal.test(lower)) ? gender : undefined
}

function genderOfTitle(word: string): Gender | undefined {
  const row = personNoun(word)
  return row?.kind === 'title' ? row.gender : undefined
}

/** Whether a word may stand for a person: a noun of that kind, or a name of any kind. */
export function mayBePerson(all: readonly Word[], at: number, {speller}: StoryViews): boolean {
  const {text, index} = all[at]!
  const lower = all[at]!.lower.replace(/['’]s$/u, '')
  const kind = personNoun(lower)?.kind
  if (others.has(lower) || (kind !== undefined && kind !== 'none') || /^m(?:r|rs|s)\.$/u.test(lower)) return true
  if (lower.length > 4 && agent.test(lower) && kind === undefined && /^\p{Ll}/u.test(text)) return true
  if (isDemonym(text) && /^\p{Ll}/u.test(all[at + 1]?.text ?? '')) return false
  if (!capital.test(text) || weekdays.has(lower) || months.has(lower) || lower === 'i') return false
  if (speller.isWord(lower)) return agent.test(lower) && index > 0
  return !/^(?:in|at|near|to|from|across)$/u.test(all[at - 1]?.lower ?? '')
}

/** `the actress`, `the Iranian actress`. */
export function opensWithThe(all: readonly Word[], at: number): boolean {
  return isThe(all[at - 1]) || (isThe(all[at - 2]) && isDemonym(all[at - 1]?.text ?? ''))
}

/** Whether a word is an article before a role. */
export function isThe(word: Word | undefined): boolean {
  return word?.lower === 'the' || word?.lower === 'a'
}
