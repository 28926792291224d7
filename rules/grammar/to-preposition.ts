import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {isAgents, isPerson} from '../../src/text/agents.js'
import {isPeople} from '../../src/text/cast-things.js'
import {mayBeInfinitive} from '../../src/text/infinitives.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, formsOf, isBareVerb, isBase, isForm, isGerund, isOnlyVerb, readings} from '../../src/text/verbs.js'
import {
  beForms,
  determiners,
  isMidAdverb,
  numbers,
  objectPronouns,
  subjectPronouns
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Behind these `to` is a preposition: an -ing form follows. */
const beforeTo = wordSet(
  'object objects objected objecting objection objections opposed accustomed addicted resort resorts resorted resorting confess confesses confessed confessing averse dedicated devoted'
)
/** What is devoted or dedicated to help is a loose use that good copy has. */
const loose = wordSet('help be make')
/** What makes a past habit: `used to live`. */
const habits = wordSet(
  'is are was were be been being am get gets got getting gotten become becomes became grow grew grown more well not longer fully already quite so'
)
/** Behind these words a preposition takes an -ing form. */
const governors = new Map(
  Object.entries({
    of: 'accused capable incapable suspected convicted guilty tired afraid proud fond aware instead possibility risk danger idea intention hope chance dream dreams dreamed think thinks thinking hopes fear suspicion accusations',
    from: 'prevent prevents prevented preventing stop stops stopped stopping prohibit prohibits prohibited ban bans banned barred refrain refrained refrains abstain abstained discourage discouraged deter deterred forbidden forbade forbid forbids barring bar bars him them us me people',
    in: 'interested succeed succeeded succeeds succeeding interest involved participate participated success difficulty engaged',
    for: 'responsible apologised apologized famous known criticised criticized praised fined jailed arrested thanked blamed convicted him them people',
    with: 'charged threatened busy',
    on: 'insist insists insisted insisting focus focused focuses concentrate concentrated working keen intent',
    at: 'aimed good better best aiming',
    by: 'started began begin responded replied reacted ended'
  }).map(([preposition, words]) => [preposition, wordSet(words)] as const)
)

export default placeRule({
  id: 'grammar/to-preposition',
  summary:
    'Find an infinitive where `to` or another preposition takes an -ing form, and `used to` with one (`objected to build`, `from to speak`, `instead to pay`).',
  why: '`to` is the mark of an infinitive and a preposition; engines take the one for the other, or print both.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {form: 'Unexpected `{found}` after `{word}`, expected `{right}`'},
  examples: [
    {bad: 'Farmers objected to ⟦build⟧ the dam.', better: 'Farmers objected to building the dam.'},
    {bad: 'They look forward to ⟦see⟧ the crew.', better: 'They look forward to seeing the crew.'},
    {bad: 'The clerks got used to ⟦work⟧ in the dark.', better: 'The clerks got used to working in the dark.'},
    {bad: 'The nurse is used to ⟦hear⟧ bad news.', better: 'The nurse is used to hearing bad news.'},
    {bad: 'She used to ⟦living⟧ in Rome.', better: 'She used to live in Rome.'},
    {
      bad: 'The board barred the clerks from ⟦to speak⟧ about it.',
      better: 'The board barred the clerks from speaking about it.'
    },
    {
      bad: 'Police accuse the clerk of ⟦to sell⟧ the files.',
      better: 'Police accuse the clerk of selling the files.'
    },
    {bad: 'Instead ⟦to pay⟧, the club went to court.', better: 'Instead of paying, the club went to court.'},
    {bad: 'The firm is interested in ⟦to buy⟧ a mill.', better: 'The firm is interested in buying a mill.'},
    {good: 'She used to live in Rome and is used to living alone.'},
    {
      bad: 'Nurses at the old clinic are used to ⟦treat⟧ burns.',
      better: 'Nurses at the old clinic are used to treating burns.'
    },
    {bad: 'The guild is ready ⟦to⟧ talks on wages.', better: 'The guild is ready for talks on wages.'},
    {near: 'The guild is ready to talk.'},
    {near: 'Nurses with small cars are used to carry blood.'},
    {near: 'The mill is used to grind corn, and Ole got it used to work as a lamp.'},
    {near: 'They look forward to work, and clerks used to working late left.'},
    {near: 'He chose instead to pay, and she moved in to help. Crews were called in to help.'},
    {near: 'It is what he came from to be here, and the boat they got hold of to flee sank.'}
  ],
  ...shapesByWord<'form'>([
    [beforeTo, toBuild],
    [['forward'], forwardTo],
    [['used'], usedTo],
    [['instead'], insteadTo],
    [['to'], fromTo],
    [['ready', 'unready', 'preparing'], readyTo]
  ])
})

/** `is ready to negotiations`: a noun that is no verb. */
function readyTo(place: Place) {
  if (place.word(1) !== 'to') return undefined
  const isNoun =
    /^(?:negotiations|talks|dialogue|elections|consultations|discussions|cooperation|peace|war|departure|surgery|construction|production)$/u
  return isNoun.test(place.word(2)) ? report(place, 1, 1, 'for') : undefined
}

/** `objected to build`. */
function toBuild(place: Place) {
  if (place.word(1) !== 'to' || !isSureVerb(place, 2) || loose.has(place.word(2))) return undefined
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  const isAdjective = /^(?:opposed|accustomed|addicted|averse|dedicated|devoted)$/u.test(place.word())
  if (place.word() === 'object' || place.word() === 'objects') {
    if (!/^(?:to|they|we|i|you|not|who|would|will|he|she|it)$/u.test(before)) return undefined
  }
  if (isAdjective && !beForms.has(before)) return undefined
  return report(place, 2, 2, formsOf(place.word(2)).gerund)
}

/** `look forward to meet`. */
function forwardTo(place: Place) {
  if (!/^look/u.test(place.word(-1)) || place.word(1) !== 'to' || !isSureVerb(place, 2)) return undefined
  return report(place, 2, 2, formsOf(place.word(2)).gerund)
}

/** `got used to work`, `She used to living`. */
function usedTo(place: Place) {
  if (place.word(1) !== 'to') return undefined
  const [before, verb] = [place.word(-1), place.word(2)]
  if (/^(?:get|gets|got|getting|become|became|grown)$/u.test(before))
    return mayBeInfinitive(verb) && !place.capital(2) && isSureVerb(place, 2)
      ? report(place, 2, 2, formsOf(verb).gerund)
      : undefined
  // `The mayor is used to hear complaints`: things are used to do something, people are used to doing it.
  const who = isMidAdverb(before) ? -3 : -2
  if (/^(?:is|are|was|were)$/u.test(place.word(who + 1)) && isExperienced(place, who))
    return report(place, 2, 2, formsOf(verb).gerund)
  if (!isGerund(verb) || isForm(verb, 'base') || habits.has(before) || place.capital(2)) return undefined
  const isSubject =
    (subjectPronouns.has(before) && before !== 'who') ||
    before === 'never' ||
    (place.capital(-1) && isPersonName(place))
  return isSubject ? report(place, 2, 2, baseOf(verb) ?? verb) : undefined
}

/** `The mayor is used to hear`, `Doctors at the clinic are used to treat dengue`: people, and what they know well. */
function isExperienced(place: Place, who: number): boolean {
  const verb = place.word(2)
  const isTrade = trades.some(([people, verbs]) => verbs.test(verb) && opensWith(place, who, people))
  if (isTrade) return true
  if (!experienced.has(verb)) return false
  if (isPerson(place.word(who)) || /^(?:he|she|we|who)$/u.test(place.word(who))) return true
  return ordinary.has(verb) && opensWith(place, who, /./u)
}

/** Whether people of a kind open the sentence, parted from `are` by no more than a place. */
function opensWith(place: Place, who: number, kind: RegExp): boolean {
  const words = place.here.sentence.words.slice(0, place.here.index + who + 1)
  const at = words.findIndex(({lower}) => isPeople(lower) || isAgents(lower))
  if (at < 0 || at > 2 || !kind.test(words[at]!.lower) || !isPeople(words[at]!.lower)) return false
  if (place.word(who - words.length + 1) === '') return false
  const rest = words.slice(at + 1)
  return (
    rest.length === 0 ||
    (/^(?:in|at|on|of|from|near|along|across|around)$/u.test(rest[0]!.lower) &&
      rest.length < 8 &&
      !rest.some(({lower}) => strands.has(lower) || readings(lower).some(({form}) => form === 'past')))
  )
}

/** What nobody is employed for. */
const ordinary = wordSet('hear see live wait lose win cope sleep walk queue')

/** What people of a trade do themselves. */
const trades = [
  [/^(?:doctors|nurses|surgeons|vets|paramedics)$/u, /^(?:treat|operate|diagnose|prescribe|examine)$/u],
  [/^(?:farmers|growers|fishermen|shepherds|herders)$/u, /^(?:grow|sow|plant|harvest|irrigate|catch|lose|sell)$/u],
  [/^(?:teachers|pupils|students|lecturers)$/u, /^(?:teach|learn|study|read|share)$/u],
  [/^(?:fans|supporters|players|spectators)$/u, /^(?:watch|celebrate|cheer|train|beat)$/u],
  [
    /^(?:residents|villagers|islanders|tenants|commuters|passengers|shoppers|families|locals)$/u,
    /^(?:queue|boil|spend|stay|go|expect|watch|receive|share|pay|travel|deal)$/u
  ]
] as const

/** What one may be used to. */
const experienced = wordSet(
  'hear see live work deal wait win lose play travel cope pay face have eat sleep walk speak drive answer lead stand fight read'
)

const isPersonName = (place: Place): boolean => place.capital(-2) && !isPerson(place.word(-1))

/** `Instead to pay, the club`. */
function insteadTo(place: Place) {
  const verb = place.word(2)
  const opens = place.opens || (place.word(-1) === '' && /, $/u.test(place.textBefore))
  if (!opens || place.word(1) !== 'to' || !mayBeInfinitive(verb) || place.capital(2)) return undefined
  return report(place, 1, 2, `of ${verb === 'be' ? 'being' : formsOf(verb).gerund}`)
}

/** `barred them from to speak`, `interested in to buy`. */
function fromTo(to: Place) {
  const place = to.on(-1)
  if (place && isSureOf(place)) return report(place, 1, 2, formsOf(place.word(2)).gerund)
  const words = place && governors.get(place.word())
  if (!words) return undefined
  const verb = place.word(2)
  if (!mayBeInfinitive(verb) || place.capital(2)) return undefined
  const isGoverned = words.has(place.word(-1)) || (place.word() === 'from' && isBarred(place, words))
  if (!isGoverned || (place.word() === 'in' && beForms.has(place.word(-1)))) return undefined
  return report(place, 1, 2, verb === 'be' ? 'being' : formsOf(verb).gerund)
}

/** `accuse the clerk of to sell`, `the art of to make the cheese`: nothing before strands the preposition. */
function isSureOf(place: Place): boolean {
  if (!/^(?:of|without|despite)$/u.test(place.word()) || place.afterAnywhere(strands)) return false
  return place.word(2) !== 'be' && (isSureVerb(place, 2) || (isBase(place.word(2)) && opensObject(place.word(3))))
}

const opensObject = (word: string): boolean => numbers.has(word) || /^\d/u.test(word) || looksPlural(word)

const strands = wordSet(
  'who whom which that what where how care hold rid use advantage fun sight there it one do go heard unheard'
)

/** `forbade the young teachers from to speak`. */
function isBarred(place: Place, words: ReadonlySet<string>): boolean {
  for (let at = -2; at >= -6 && place.word(at) !== ''; at--) if (words.has(place.word(at))) return true
  return false
}

/** A plain verb that is no noun, or has an object. */
function isSureVerb(place: Place, at: number): boolean {
  const [verb, next] = [place.word(at), place.word(at + 1)]
  if (place.capital(at) || isForm(verb, 'past') || !mayBeInfinitive(verb)) return false
  if (isOnlyVerb(verb)) return true
  return (
    determiners.has(next) ||
    objectPronouns.has(next) ||
    (isBareVerb(verb) && (numbers.has(next) || /^(?:with|in|at)$/u.test(next))) ||
    (/^(?:work|live)$/u.test(verb) &&
      /^(?:in|at|with|for|under|without|on|alone|together|there|here|abroad)$/u.test(next)) ||
    /^(?:more|new|all|other)$/u.test(next)
  )
}

function report(place: Place, from: number, to: number, right: string) {
  const data = {found: place.phrase(from, to), word: place.phrase(0, from - 1), right}
  return {message: 'form' as const, span: place.span(from, to), data, suggest: [right]}
}
