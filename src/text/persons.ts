/** Who in a sentence may be a person, and of which gender: what rules about pronouns share. */
import type {Context} from '../core/context.js'
import {isCapital} from './capitalised.js'
import givenTable from './given-names.tsv'
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
const titles: Readonly<Record<Gender, ReadonlySet<string>>> = {
  female: wordSet(
    'ms mrs miss madam lady queen princess duchess baroness countess actress businesswoman spokeswoman chairwoman policewoman congresswoman saleswoman councilwoman sportswoman stateswoman waitress hostess heiress nun'
  ),
  male: wordSet(
    'mr sir king prince duke baron count actor businessman spokesman chairman policeman congressman salesman councilman sportsman statesman waiter heir monk fireman pope bishop archbishop cardinal'
  )
}
/** Men's titles that women bear too. */
const loose = wordSet('actor heir count bishop')
/** What may be somebody else of whom the pronoun speaks. Endings take in too much, which only costs a finding. */
const persons = wordSet(
  'he him his she her hers man woman boy girl child son wife husband widow king queen prince president premier judge patient suspect victim guard thief pilot friend colleague guest neighbour neighbor deputy coach chief boss aide nurse baby teen youth one someone somebody anyone nobody everyone who person official candidate client boyfriend girlfriend nephew niece uncle aunt cousin twin spouse fiancé fiancée pope saint god rebel spy hero cook chef clerk pupil captive hostage envoy monarch tsar sheikh imam rabbi priest monk nun oligarch patriarch tycoon magnate star mogul athlete champion captain nominee employee'
)
const agent = /(?:er|or|ist|ian|ant|eer|man|woman|boy|girl|ee|ent)$/u
const things = wordSet(
  'number power water matter order paper letter later never over under after other another rather whether however further former center centre quarter offer summer winter december october september november river border weather chapter order corner dinner better longer higher lower larger greater earlier fewer older younger harder easier either neither together per ever cover error factor sector favor color motor minor major prior interior important relevant significant constant instant restaurant plant want committee fee three degree free agree guarantee see been moment government parliament department agreement statement apartment event recent present different percent cent violent silent current movement payment investment employment development management treatment environment moment document comment content sent went spent cement tent rent talent accent patent incident accident absent urgent independent permanent consistent efficient sufficient ancient tower shelter tanker trailer computer newspaper poster fever cancer disaster order register theater theatre chamber timber silver laser server folder counter meter super proper upper inner outer cyber quarter gather enter consider remember deliver suffer discover answer wonder transfer differ refer prefer alter filter monitor floor door poor for nor indoor outdoor terror horror mirror conveyor tractor reactor corridor harbor labor vapor humor honor rumor tumor sugar'
)
const capital = /^\p{Lu}/u

/** `San Francisco Giants`: a town. */
const saints = /^(?:Sant?|Santa|Santo|São|Saint|St\.?|Fort|Los|Port)$/u
/** What makes a place of a given name: `Victoria Falls`. */
const places =
  /^(?:River|Falls|Lake|Street|Park|Island|Islands|Station|Road|County|Bay|Beach|Hill|Square|Bridge|Cup|Hospital|University|Prize|Award|Inc|Ltd)$/u
/** Of these, names of bands and ships with no name behind them. */
const royal = /^(?:queen|king|lady|prince|princess|duke|baron|baroness)$/u

/** `the Iranian actress`: no person of its own. */
const demonym = /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish|ch|can|ani|aqi|eli|uan|ine)$/u

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
  const titled = titles.female.has(lower) ? 'female' : titles.male.has(lower) && !loose.has(lower) ? 'male' : undefined
  const isBeforeCapital = next !== undefined && isCapital(next.text)
  const gender = titled ?? (isBeforeCapital && isCapital(text) ? genderOfGiven(text) : undefined)
  if (!gender || next?.lower === 'and' || next?.lower === 'or') return undefined
  if (!titled && (places.test(next!.text) || saints.test(all[at - 1]?.text ?? ''))) return undefined
  return isBeforeCapital || (opensWithThe(all, at) && !royal.test(lower)) ? gender : undefined
}

/** Whether a word may stand for a person: a noun of that kind, or a name of any kind. */
export function mayBePerson(all: readonly Word[], at: number, {speller}: Context): boolean {
  const {text, index} = all[at]!
  const lower = all[at]!.lower.replace(/['’]s$/u, '')
  if (persons.has(lower) || titles.female.has(lower) || titles.male.has(lower) || /^m(?:r|rs|s)\.$/u.test(lower))
    return true
  if (lower.length > 4 && agent.test(lower) && !things.has(lower) && /^\p{Ll}/u.test(text)) return true
  if (demonym.test(text) && /^\p{Ll}/u.test(all[at + 1]?.text ?? '')) return false
  if (!capital.test(text) || weekdays.has(lower) || months.has(lower) || lower === 'i') return false
  if (speller.isWord(lower)) return agent.test(lower) && index > 0
  return !/^(?:in|at|near|to|from|across)$/u.test(all[at - 1]?.lower ?? '')
}

/** `the actress`, `the Iranian actress`. */
export function opensWithThe(all: readonly Word[], at: number): boolean {
  return isThe(all[at - 1]) || (isThe(all[at - 2]) && demonym.test(all[at - 1]?.text ?? ''))
}

/** Whether a word is an article before a role. */
export function isThe(word: Word | undefined): boolean {
  return word?.lower === 'the' || word?.lower === 'a'
}
