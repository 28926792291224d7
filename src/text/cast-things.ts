/** What a sentence opens with that is no one person: a thing, a body, an animal or several persons. */
import {isAgents, isPerson} from './agents.js'
import {pluralOf, singularOf} from './nouns.js'
import type {Word} from './sentences.js'
import {isForm} from './verbs.js'
import {beForms, countsMany, endsPhrase, finiteAuxiliaries, prepositions} from './word-classes.js'
import {wordSet} from './word-set.js'

export interface Thing {
  at: number
  isMany: boolean
  noun: string
  /** Whether it is of a kind of which other languages say `he` and `she` and the news is full. */
  isKnown: boolean
}

const things = wordSet(
  'lender drugmaker planemaker shipbuilder airliner government company ministry bank firm airline hospital museum school factory organisation organization airport plant refinery mine port bridge newspaper channel satellite dam reactor river lake volcano storm typhoon hurricane island village town province region economy plane aircraft train bus truck lorry helicopter rocket probe asteroid comet building hotel church cathedral mosque temple castle tower carmaker automaker chipmaker insurer broadcaster regulator retailer university commission committee parliament council agency court operator manufacturer union federation club party team association delegation ship ferry vessel boat freighter tanker trawler submarine yacht frigate tunnel canal railway road motorway tree forest glacier mountain monument statue painting manuscript letter law treaty bill budget vaccine virus machine robot car tram stadium theatre theater library brewery restaurant shop supermarket mill warehouse shipyard station horse dog cat bear wolf elephant tiger lion whale panda cow eagle cub calf foundation charity institute embassy army navy municipality city authority watchdog consortium startup start-up steelmaker brewer network board'
)
/** Plurals that name persons by their ending or by the list. */
const people =
  /(?:[^aeiou]er|or|ist|ian|ant|eer|ee|boy|girl)s$|^(?:people|men|women|children|\p{Ll}+(?:men|women)|residents|refugees|villagers|students|pupils|parents|patients|nurses|pilots|guards|brothers|sisters|twins|families|couples|victims|rebels|militants|citizens|monks|nuns|prisoners|hostages|captives|tourists|migrants|fans|officials|colleagues|neighbours|inhabitants|locals|hikers|captains|clerks|cooks|friends|youths|teenagers)$/u
const notPeople = wordSet(
  'knees meters metres pressers kilometers orders powers numbers papers letters offers rivers borders tankers trailers computers newspapers carriers towers shelters centers centres sectors factors reactors tractors motors plants restaurants containers clusters dealers retailers lenders makers insurers operators providers developers regulators ministers others quarters matters counters rockets planters layers members boilers printers routers servers chambers theaters cancers disorders trawlers freighters airliners cruisers posters charters chapters winters summers corners covers errors sensors monitors doors floors actions grants giants events percents documents elements statements moments instruments movements ornaments accents incidents patents talents tents trees fees committees degrees coffees bees lists mists doubters waters ladders bladders fingers shoulders helicopters drafts liners steamers glaciers craters boulders burners heaters coolers generators elevators escalators detectors conductors indicators calculators projectors hammers thrillers bestsellers newsletters banners vouchers folders leathers feathers spiders lobsters oysters hamsters tigers panthers beavers otters semesters trimesters characters masters pioneers careers beers refinements colours colors favours errands corridors harbours harbors tumours tumors vapours mirrors horrors terrors ventilators accelerators excavators transistors transformers fertilisers fertilizers boosters scooters trolleybuses bombers freezers dryers mixers lasers radars meteors anchors'
)
const vessels =
  /^(?:ship|ferry|vessel|boat|tanker|trawler|freighter|submarine|yacht|frigate|liner|barge|tug|schooner|destroyer|warship|carrier|cruiser|satellite|probe|rocket|typhoon|hurricane|cyclone|storm|asteroid|comet|volcano|telescope|spacecraft)$/u
/** Whether a noun stands before the names of ships, storms and the like. */
export const isVessel = (word: string): boolean => vessels.test(word)

const groups = /^(?:unions|companies|banks|hospitals|police|households|deputies)$/u

/** Whether a plural names persons: `climbers`, `brothers`. */
export const isPeople = (word: string): boolean => people.test(word) && !notPeople.has(word)

const opener =
  /^(?:the|a|an|this|these|those|all|some|several|many|most|both|twin|about|around|more|dozens|hundreds|thousands)$/u

/** The noun of the phrase with which a sentence opens: `The cargo ship`, `Two hospitals`, `Iceland's largest bank`, `Villagers`. */
export function openingThing(words: readonly Word[], from: number): Thing | undefined {
  const first = words[from]!
  const isOpen = opener.test(first.lower) || countsMany(first.lower) || /^\p{Lu}[\p{L}-]+['’]s$/u.test(first.text)
  for (let step = isOpen ? 1 : 0; step < (isOpen ? 5 : 1); step++) {
    const word = words[from + step]
    if (!word || word.sentence !== first.sentence || (step > 0 && endsPhrase(word.lower) && word.lower !== 'of'))
      return undefined
    const {lower, text} = word
    const isMany =
      isPeople(lower) || groups.test(lower) || (singularOf(lower) !== undefined && pluralOf(lower) === undefined)
    if (!isOpen && isMany && singularOf(lower) === undefined && !/(?:men|women|children|people|police)$/u.test(lower))
      return undefined
    const isOne = !isMany && isOpen && (things.has(lower) || pluralOf(lower) !== undefined)
    if (
      (isMany || isOne) &&
      (text === lower || step === 0 || (things.has(lower) && step > 1)) &&
      endsSubject(words[from + step + 1], word, isMany)
    )
      return {
        at: from + step,
        isMany,
        noun: lower,
        isKnown: isMany
          ? isPeople(lower) || groups.test(lower) || (isPerson(lower) && isAgents(lower))
          : things.has(lower)
      }
  }
  return undefined
}

/** Whether a verb, a phrase or a name follows the noun: no second noun whose first half it is. */
function endsSubject(next: Word | undefined, noun: Word, isMany: boolean): boolean {
  if (!next || next.sentence !== noun.sentence) return false
  const {lower, text} = next
  if (/^\p{Lu}/u.test(text) || beForms.has(lower) || finiteAuxiliaries.has(lower) || prepositions.has(lower))
    return true
  return endsPhrase(lower) || isForm(lower, 'past') || isForm(lower, isMany ? 'base' : 'third')
}
