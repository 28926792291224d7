/** One person as a story prints them: `Novelist Cho Mi-kyung`, `the Iranian wrestler`, `a mother of two`, `Mrs Adair`. */
import {isAgents, isPerson} from './agents.js'
import placeTable from './bare-places.tsv'
import {isPeople, isVessel} from './cast-things.js'
import {bareName, plainName} from './names.js'
import {looksPlural, pluralOf, singularOf} from './nouns.js'
import {type Gender, genderOfGiven} from './persons.js'
import type {Word} from './sentences.js'
import {readTable} from './table.js'
import {isForm} from './verbs.js'
import {
  countsMany,
  determiners,
  endsPhrase,
  finiteAuxiliaries,
  modals,
  months,
  prepositions,
  weekdays,
  whWords
} from './word-classes.js'
import {wordSet} from './word-set.js'

export interface Phrase {
  gender: Gender | undefined
  /** The words of the name in lower case; none where a noun alone stands. */
  names: readonly string[]
  /** The index of its last word. */
  end: number
}

const women = wordSet(
  'ms mrs miss madam lady queen princess duchess baroness countess empress actress businesswoman spokeswoman chairwoman policewoman congresswoman saleswoman councilwoman sportswoman stateswoman waitress hostess heiress stewardess nun mother grandmother daughter granddaughter sister wife widow woman girl bride niece aunt girlfriend fiancée fiancee schoolgirl housewife mum mom goddess ballerina midwife'
)
const men = wordSet(
  'mr sir king prince duke baron emperor businessman spokesman policeman congressman salesman councilman sportsman statesman waiter monk fireman fisherman pope archbishop cardinal father grandfather son grandson brother husband widower man boy groom nephew uncle boyfriend fiancé schoolboy dad tsar priest gunman craftsman'
)
const more = wordSet(
  'one someone somebody anyone everyone whoever child patient suspect victim guard thief pilot friend colleague guest deputy chief boss aide baby teen youth candidate twin spouse saint god rebel spy hero cook chef clerk captive hostage envoy monarch sheikh imam rabbi oligarch patriarch tycoon magnate star mogul athlete champion captain nominee deceased accused body corpse person toddler infant newborn native veteran expat head rival winner laureate prodigy genius legend ace celebrity individual figure idol model apprentice convict fugitive orphan outlaw recluse guru mastermind maverick abbot abbess vicar curate deacon dean provost squire butler hermit prophet shaman sorcerer wizard witch ghost king monarch regent knight viscount earl marquis sultan emir caliph shah ayatollah mullah mufti sheriff marshal admiral brigadier lieutenant corporal cadet private ensign sapper medic umpire scout angler shepherd blacksmith goldsmith tradesman layman kinsman clansman oarsman nomad peer commoner bystander onlooker passer-by chap bloke guy fellow lad lass lout thug crook bandit outlaw villain pickpocket vandal arsonist rapist paedophile pedophile stalker pimp concubine mistress lover ex bachelor spinster orphan heir successor predecessor counterpart namesake lookalike mate comrade ally foe enemy adversary nemesis contender underdog favourite front-runner runner-up novice debutant rookie captain skipper winger fullback midfielder lock prop hooker fly-half flanker batsman bowler goalie keeper jockey sprinter hurdler grandmaster virtuoso maestro diva soprano tenor baritone cellist busker poet bard playwright laureate dramatist essayist scribe alumnus alumna freshman sophomore undergraduate postdoc academic don intellectual pundit expert know-it-all layperson salesperson chairperson spokesperson businessperson sportsperson craftsperson mp mep ceo cfo chancellor premier speaker whip backbencher councilwoman alderman burgess consul attache attaché emissary legate nuncio proxy surrogate stand-in understudy sidekick henchman hitman bodyguard valet maid housekeeper nanny au-pair babysitter chauffeur bellboy doorman caretaker concierge janitor plumber locksmith hacker coder'
)
const agent = /(?:er|or|ist|ian|ant|eer|man|woman|ee|ent|ess|maid|herd|smith|wright|path|crat)$/u
const things = wordSet(
  'insurer reinsurer retailer brewer carmaker automaker chipmaker steelmaker drugmaker planemaker shipbuilder lender regulator airliner manufacturer tender list exist mist twist consist assist resist insist persist grist grant giant coffee tent event percent content pent bent ascent descent comment process press stress access success excess business illness witness progress loss class address congress mess less dress wilderness awareness fitness happiness fortress mattress compass wheelchair fourteen fifteen number power water matter order paper letter later never over under after other rather whether however further former center centre quarter offer summer winter december october september november river border weather chapter corner dinner better longer higher lower larger greater earlier fewer older younger harder easier either neither together per ever cover error factor sector favor color motor minor major prior interior important relevant significant constant instant restaurant plant want committee fee three degree free agree guarantee see government parliament recent present different cent violent silent current development talent accent patent incident accident absent urgent independent permanent consistent efficient sufficient ancient tower shelter tanker trailer computer newspaper poster fever cancer disaster register theater theatre timber silver laser server folder counter meter super proper upper inner outer cyber gather enter consider remember deliver suffer discover answer wonder transfer differ refer prefer alter filter monitor floor door poor for nor indoor outdoor terror horror mirror tractor reactor corridor harbor labor vapor humor honor rumor tumor trawler freighter liner container cruiser steamer glacier crater boulder timber copper ladder bladder shoulder finger liver cholera chamber member amber barrier carrier pointer printer router scanner helicopter copter chopper boiler cooler heater burner generator elevator escalator detector sensor conductor indicator calculator projector refrigerator incinerator turbine cylinder hammer thriller bestseller newsletter poster banner voucher folder leather feather butter supper pepper ginger clover spider lobster oyster hamster tiger panther beaver otter reminder remainder disorder encounter founder semester trimester character chapter charter master crater volunteer career engineer pioneer beer deer seer tree knee decree referee employee trustee jamboree marquee toffee jubilee pedigree spree variant tolerant dominant redundant reluctant elegant brilliant distant pleasant vacant infant elephant pendant peasant hydrant tenant covenant mutant pollutant stimulant currant giant rampant pregnant warrant fragrant giant continent element monument instrument moment document cement basement pavement apartment equipment segment pigment supplement experiment ornament tournament ointment treatment component exponent opponent ingredient orient client nutrient gradient coefficient crescent adolescent torrent deterrent parent serpent advent invent prevent solvent intent extent consent rent vent went sent spent lent dent scent prudent evident decent innocent frequent consequent subsequent excellent prominent imminent eminent equivalent prevalent turbulent fluent affluent confluent influent ambient convenient obedient lenient transient latent potent competent inherent coherent apparent transparent adherent different indifferent reverent inlet vaccinator alligator'
)
/** Of the list above, what is a person after all. */
const persons = wordSet(
  'volunteer engineer pioneer referee employee trustee infant peasant tenant opponent client adolescent parent founder member witness master innocent'
)
const heads =
  /^(?:Ministry|Bank|University|College|School|Academy|Institute|Company|Corporation|Corp|Inc|Ltd|Group|Party|Union|Council|Commission|Committee|Court|Parliament|Congress|Senate|Assembly|House|Office|Agency|Authority|Board|Bureau|Service|Department|Directorate|Army|Navy|Force|Forces|Guard|Police|Club|United|City|Town|County|District|Province|Region|State|States|Republic|Kingdom|Island|Islands|River|Lake|Sea|Ocean|Gulf|Bay|Mount|Mountain|Mountains|Valley|Street|Road|Avenue|Square|Park|Bridge|Tower|Airport|Port|Harbour|Station|Stadium|Arena|Hospital|Clinic|Museum|Gallery|Theatre|Theater|Cathedral|Church|Mosque|Palace|Castle|Prize|Award|Cup|League|Championship|Championships|Games|Festival|Open|Airlines|Airways|Railway|Railways|Times|Post|Press|News|Journal|Television|Radio|Watch|Fund|Foundation|Trust|Association|Federation|Society|Organisation|Organization|Alliance|Front|Movement|Brotherhood|Cross|Crescent|War|Day|Year|Coast|Beach|Peninsula|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|New|Saint|St|San|Santa|Fort|Los|Las|El|Le|La|Great|National|Federal|Royal|International|World|European|African|Asian|American|Red|Black|White|High)$/u
const demonym =
  /^(?:(?!(?:Br|Adr|Jul|Viv|Lill|Gill|Dam|Fab)ian$|Ian$|Mar)\p{Lu}\p{Ll}+(?:[^aeiou]ian|ese|ish|orean|oran|esian)|Chilean|Guinean|Zimbabwean|Eritrean|Jordanian|Iranian|Romanian|Albanian|Lithuanian|Ukrainian|Tanzanian|Afghan|American|African|German|French|Dutch|Greek|Czech|Swiss|Thai|Turk|Swede|Dane|Pole|Kurd|Kurdish|Iraqi|Saudi|Israeli|Pakistani|Azerbaijani|Bangladeshi|Emirati|Omani|Yemeni|Kuwaiti|Qatari|Bahraini|Somali|Nepali|Bengali|Punjabi|Cypriot|Filipino|Uzbek|Kazakh|Tajik|Kyrgyz|Mexican|Cuban|European|Moroccan|Tibetan|Welsh|Icelandic|Slovak|Serb|Croat|Tatar|Uruguayan|Paraguayan|Argentine|Dominican|Jamaican|Mozambican|Venezuelan|Kenyan|Ugandan|Rwandan|Libyan|Syrian|Sudanese|Congolese|Angolan|Ghanaian|Gambian|Malian|Haitian|Maltese|Muslim|Christian|Jewish|Catholic|Orthodox|Hindu|Arab|Asian|Catalan|Basque|Islamic)$/u
const camps =
  /^(?:administration|government|campaign|family|regime|case|trial|estate|team|camp|presidency|cabinet|affair|brothers|sisters|fan|fans|era|murder)$/u
const inside =
  /^(?:in|at|near|off|across|outside|around|throughout|between|into|from|inside|towards?|via|over|through|leaving|reaching|entering|north|south|east|west|left|reached|entered|fled)$/u
const cityOf =
  /^(?:city|town|village|capital|port|island|region|province|district|state|republic|outskirts|north|south|east|west|coast|centre|center|suburb|bank|university|government|people|parts|area|county|border|kingdom|gulf|sea|mayor|governor|president|ministry|parliament)$/u
const motion =
  /^(?:flew|fly|flying|travel|travelled|traveled|travelling|went|go|going|moved|move|moving|fled|flight|flights|train|trains|bus|buses|trip|visit|visits|road|way|return|returned|returning|came|come|drove|drive|sailed|ferry|exports|exported|export|border|sent|ship|shipped|route|back)$/u
const particle = /^(?:al|el|de|da|dos|del|della|di|van|von|der|den|bin|ibn|la|le|du|ter|ten|y|e)$/u

/** Places of one word that need no article; read when first asked for. */
let places: ReadonlySet<string> | undefined
export function isPlaceName(word: string): boolean {
  places ??= new Set(readTable<'name'>(placeTable).map(({name}) => name))
  return places.has(word.toLowerCase())
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)

/** The person whose phrase begins with a word; where none may be meant, the last word of the name of a place or body, or the word itself. */
export function personFrom(all: readonly Word[], at: number, text: string): Phrase | number {
  const word = all[at]!
  const noun = genderOfNoun(all, at)
  if (noun) {
    const next = all[at + 1]
    const name = next && isCapital(next) && follows(word, next, text) ? nameFrom(all, at + 1, text, true) : undefined
    return typeof name === 'object'
      ? {...name, gender: name.gender ?? noun.gender}
      : {gender: noun.gender, names: [], end: at}
  }
  return isCapital(word) && !isOpener(word) ? nameFrom(all, at, text, false) : at
}

const follows = (one: Word, other: Word, text: string): boolean =>
  one.sentence === other.sentence && /^\.?\s$/u.test(text.slice(one.end, other.start))

/** A word with a capital only because it opens the sentence. */
function isOpener({index, lower, sentence, text}: Word): boolean {
  if (index > 0) return false
  const next = sentence.words[1]
  if (
    whWords.has(lower) ||
    countsMany(lower) ||
    /^(?:neither|none|either|both|such|that|not|several|many|most|some|all|few|more)$/u.test(lower)
  )
    return true
  if (determiners.has(lower) || endsPhrase(lower) || looksPlural(lower) || prepositions.has(lower)) return true
  if (genderOfGiven(text) || demonym.test(text)) return false
  // `Brown scored`: a noun or adjective without an article in front of a verb may be a name.
  const isKnown =
    pluralOf(lower) !== undefined || isForm(lower, 'base') || isForm(lower, 'gerund') || isForm(lower, 'past')
  return isKnown && !isCapital(next) && !(next && (finiteAuxiliaries.has(next.lower) || isForm(next.lower, 'past')))
}

const addresses = /^(?:mr|mrs|ms|miss|sir|madam)$/u

/** Whether a word is a noun for one person, and of which gender. */
function genderOfNoun(all: readonly Word[], at: number): {gender: Gender | undefined} | undefined {
  const {text, index} = all[at]!
  const lower = bareLower(all[at]!.lower)
  // `will miss the match`, `lost count`
  const gender = women.has(lower) ? 'female' : men.has(lower) ? 'male' : undefined
  if (gender) return addresses.test(lower) && !/^\p{Lu}\p{Ll}/u.test(text) ? undefined : {gender}
  const isSmall = index === 0 || /^\p{Ll}/u.test(text)
  if (lower.endsWith('year-old')) return isNounAfter(all, at + 1) ? undefined : {gender: undefined}
  if (lower === 'one' && !isSomeone(all, at)) return undefined
  // `the twin brothers`
  if (lower === 'twin' && isPeople(all[at + 1]?.lower ?? '')) return undefined
  if (more.has(lower) && isSmall) return {gender: undefined}
  if (isPerson(lower) && !isAgents(lower)) return {gender: undefined}
  if (!isSmall || lower.length < 5 || !agent.test(lower)) return undefined
  if (things.has(lower) && !persons.has(lower)) return undefined
  if (/ment$|(?:wo)?men$/u.test(lower) || isVerbHere(all, at)) return undefined
  return {gender: undefined}
}

/** Without its possessive ending and its stop: few words have either. */
function bareLower(lower: string): string {
  const end = lower.at(-1)!
  return end === "'" || end === '.' || (end === 's' && lower.at(-2) === "'")
    ? bareName(lower).replace(/\.$/u, '')
    : lower
}

/** `one of them`, `one who left`: not so `one of its rooms`, `including one on a ferry`. */
function isSomeone(all: readonly Word[], at: number): boolean {
  const [next, after, last] = [1, 2, 3].map(step => all[at + step]?.lower ?? '')
  if (next === 'of')
    return after === 'them' || all.slice(at + 2, at + 6).some(({lower}) => isPeople(lower)) || last === ''
  return /^(?:who|was|is|has|had|said|died|told)$/u.test(next!) || isForm(next!, 'past')
}

/** `the 12-year-old girl`: the noun behind is the person. */
const isNounAfter = (all: readonly Word[], at: number): boolean =>
  all[at] !== undefined && !endsPhrase(all[at]!.lower) && !isForm(all[at]!.lower, 'past')

/** `to consider`, `would recover`: no noun. */
function isVerbHere(all: readonly Word[], at: number): boolean {
  const before = all[at - 1]?.lower ?? ''
  return isForm(all[at]!.lower, 'base') && (before === 'to' || modals.has(before))
}

/** A run of capitals read as a name; nothing for places, bodies and days. */
function nameFrom(all: readonly Word[], at: number, text: string, behindRole: boolean): Phrase | number {
  let from = at
  while (isCapital(all[from]) && demonym.test(all[from]!.text) && isCapital(all[from + 1])) from++
  const run = runFrom(all, from, text)
  const end = from + run.length - 1
  const gender = genderOfRun(run)
  const role = run.findIndex(({lower}) => isPerson(lower) || women.has(lower) || men.has(lower))
  const names = run.slice(role + 1).map(({lower}) => plainName(bareName(lower)))
  if (behindRole || role >= 0) return {gender, names, end}
  return isNoPerson(run) ? end : {gender, names, end}
}

/** A day, an abbreviation, a nation, a body or a place. */
function isNoPerson(run: readonly Word[]): boolean {
  const [first] = run
  const last = run.at(-1)!
  if ([first!, last].some(({lower}) => weekdays.has(lower) || months.has(lower))) return true
  if (run.every(({text}) => /^[\p{Lu}\d.&’'-]+s?$/u.test(text))) return true
  if ((run.length === 1 && demonym.test(last.text)) || run.some(({text}) => heads.test(bareName(text)))) return true
  if (run.every(({text}) => isPlaceName(bareName(text)))) return true
  // `the cargo ship Al Rayyan`
  const before = first!.sentence.words[first!.index - 1]
  if (before && isVessel(before.lower)) return true
  return (run.length === 1 && isPlaceHere(first!)) || isAttribute(first!, last)
}

/** The capitals that follow each other, particles among them. */
function runFrom(all: readonly Word[], from: number, text: string): readonly Word[] {
  let end = from
  for (;;) {
    if (/['’]s$/u.test(all[end]!.text)) break
    const next = all[end + 1]
    if (!next || !follows(all[end]!, next, text)) break
    if (isCapital(next)) end++
    else if (particle.test(next.lower) && all[end + 2] && isCapital(all[end + 2])) end += 2
    else break
  }
  return all.slice(from, end + 1)
}

function genderOfRun(run: readonly Word[]): Gender | undefined {
  for (const {lower} of run) {
    const bare = lower.replace(/\.$/u, '')
    if (women.has(bare)) return 'female'
    if (men.has(bare)) return 'male'
  }
  for (const {text} of run.length > 1 ? run.slice(0, -1) : run) {
    const given = genderOfGiven(text)
    if (given) return given
  }
  return run.length > 1 && /(?:[oe]v[aá]|sk[aá]|skaya)$/u.test(bareName(run.at(-1)!.text)) ? 'female' : undefined
}

/** `near Annecy`, `the city of Trieste`, `flew to Gilgit`. */
function isPlaceHere({sentence: {words}, index}: Word): boolean {
  const [two, one] = [words[index - 2]?.lower ?? '', words[index - 1]?.lower ?? '']
  return inside.test(one) || (one === 'of' && cityOf.test(two)) || (one === 'to' && motion.test(two))
}

/** `the Lutsk maternity hospital`, `two Hollywood roles`: a place that says which; not so `the Trump administration`. */
function isAttribute(first: Word, last: Word): boolean {
  const {words} = first.sentence
  if (/['’]s?$/u.test(last.text)) return false
  const before = words[first.index - 1]
  const next = words[last.index + 1]
  if (!before || !next || !/^\p{Ll}/u.test(next.text)) return false
  const opens =
    determiners.has(before.lower) ||
    countsMany(before.lower) ||
    prepositions.has(before.lower) ||
    /['’]s$/u.test(before.text)
  if (!opens || endsPhrase(next.lower) || finiteAuxiliaries.has(next.lower)) return false
  if (
    isForm(next.lower, 'past') ||
    (isForm(next.lower, 'third') && singularOf(next.lower) === undefined && !countsMany(before.lower))
  )
    return false
  return !words.slice(last.index + 1, last.index + 4).some(({lower}) => camps.test(lower))
}
