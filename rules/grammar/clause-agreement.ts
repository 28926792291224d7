import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural, pluralOf, singularOf} from '../../src/text/nouns.js'
import {titleAt} from '../../src/text/persons.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isGerund, isOnlyVerb, isParticiple, readings, thirdPersonOf, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  doForms,
  finiteAuxiliaries,
  isMidAdverb,
  negatedModals,
  numbers,
  objectPronouns,
  prepositions,
  subjectPronouns
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const toPlural = new Map(Object.entries({is: 'are', was: 'were', has: 'have'}))
const toSingular = new Map(Object.entries({are: 'is', were: 'was', have: 'has'}))

/** Where the subject of a clause begins behind one of these. */
const openers = wordSet(
  'that because if when while although though whether where which since until unless but said says what how why'
)
/** Singulars that take a plural verb in British copy, that stand for many, or that are quantities. */
const collective = wordSet(
  'team group family crew party staff couple audience army band gang class club panel board committee crowd generation pair company firm bank council government cabinet majority minority lot range variety series kind sort type part host percentage proportion rest bulk handful string wave flood spate array mix total average quarter half third share amount quantity set line section cluster batch flock herd mass body stream succession combination collection dozen ton pile minimum maximum population trio duo university society chamber house department ministry school college force fleet squad side media data public youth elite opposition leadership management jury faculty network portion fraction union police court agency commission parliament senate navy community choir institute association organisation organization federation regiment authority service airline embassy charity hospital country nation city town village industry electorate press cast household village bunch block mixture tenth fifth score hundred thousand million billion multitude plethora raft slew swathe litany chain spectrum assortment people enemy rabble trade sample coalition alliance movement unit troupe ensemble orchestra brand label magazine newspaper'
)
/** What prices and hopes are by themselves, so that their noun is the subject: `Rising prices has`. */
const states = wordSet(
  'rising falling growing soaring surging declining mounting shrinking dwindling remaining existing leading ongoing'
)
/** Endings of nouns that are never counted as many. */
const abstract = /.{3}(?:tion|sion|ment|ness|ity|ance|ence|ism|ture|acy)$/u
/** Sums and names of one thing: plural nouns with a singular verb. */
const sums = wordSet(
  'years days weeks months hours minutes seconds dollars euros pounds miles metres meters kilometres kilometers tonnes tons points goals cents yen percent times votes seats runs wickets laps quarters thirds degrees games sports works arms politics economics lots links sales headquarters barracks species series means news herpes rabies measles diabetes mathematics physics ethics whereabouts crossroads lens chess mumps gallows odds customs analytics logistics dynamics statistics athletics gymnastics mechanics robotics electronics graphics tactics basics acoustics genetics economics aerobics ours theirs yours hers gigalitres gigawatts megawatts savings litres acres hectares millimetres centimetres kilograms feet inches grams kilograms shots lengths strokes sets bars stars united states people'
)
const reach = 14

export default placeRule({
  id: 'grammar/clause-agreement',
  summary:
    'Find verbs that do not agree with the subject of their clause, wherever the clause stands (`he said the rules was`, `The list of banned goods have`).',
  why: 'Engines take the number of a verb from the source or from the nearest noun.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'He said the new rules ⟦was⟧ fair.', better: 'He said the new rules were fair.'},
    {
      bad: 'A list of goods banned from the market ⟦have⟧ grown.',
      better: 'A list of goods banned from the market has grown.'
    },
    {bad: 'He left because the bridge ⟦were⟧ closed.', better: 'He left because the bridge was closed.'},
    {bad: 'Culture minister Anna Brandt ⟦have⟧ resigned.', better: 'Culture minister Anna Brandt has resigned.'},
    {good: 'He said the new rules were fair.'},
    {near: 'Killing foxes is legal, and among the guests was a vicar.'},
    {near: 'He said the team were tired and two years was a long time.'},
    {near: 'If the bridge were closed, would the minister have a plan?'},
    {near: 'He said the man the officers were after had left.'}
  ],
  concerns: word => formOf(word) !== undefined,
  found(place) {
    const verb = place.word()
    const form = formOf(verb)!
    if (place.capital() || place.opens) return undefined
    const subject = subjectOf(place)
    if (!subject || subject.isPlural !== form.isSingular || isFirm(place, subject)) return undefined
    if (!finiteAuxiliaries.has(verb) && !isLexical(place, subject)) return undefined
    const {right} = form
    return {
      message: 'agree',
      span: place.span(),
      data: {verb, subject: place.printed(subject.head), right},
      suggest: [right]
    }
  },
  unless(place) {
    const subject = subjectOf(place)!
    for (let at = subject.from; at < 0; at++) {
      const isVerb = place.tag(at) === 'VERB' || place.tag(at) === 'AUX'
      if (at === subject.head && isForm(place.word(at), 'third') && place.tag(at - 1) === 'NOUN') return true
      const word = place.word(at)
      const isDone = isParticiple(word) && !isForm(word, 'base') && finiteAuxiliaries.has(place.word())
      if (isVerb && !(at > subject.head && (isDone || isGerund(word)))) return true
    }
    if (!finiteAuxiliaries.has(place.word()) && place.tag() !== 'VERB') return true
    return place.capital(subject.head) || /^(?:he|she|it|this)$/u.test(place.word(subject.head))
      ? false
      : !/^(?:NOUN|PROPN|NUM)$/u.test(place.tag(subject.head))
  }
})

/** `Friends of the Forest says`: what opens a sentence and speaks in the singular may be a name. */
function isFirm(place: Place, {head}: Subject): boolean {
  if (place.word() !== 'says' && place.word() !== 'has') return false
  return (
    /\d/u.test(place.word(head)) || (place.capital(head) && (place.word(head + 1) === 'of' || place.capital(head + 1)))
  )
}

interface Form {
  isSingular: boolean
  /** The form of the other number. */
  right: string
}

/** The number of a verb in the present; nothing where it has none or may be a noun. */
function formOf(verb: string): Form | undefined {
  const [many, one] = [toPlural.get(verb), toSingular.get(verb)]
  if (many !== undefined) return {isSingular: true, right: many}
  if (one !== undefined) return {isSingular: false, right: one}
  if (readings(verb).length === 0) return undefined
  const isSingular = isForm(verb, 'third')
  if (doForms.has(verb) || verb === 'redesign' || isForm(verb, 'past') || isSingular === isForm(verb, 'base'))
    return undefined
  return {isSingular, right: isSingular ? verbOf(verb)!.base : thirdPersonOf(verb)!}
}

/** Whether no wish or order makes the plain form right: `demanded that the minister resign`. */
function isLexical(place: Place, subject: Subject): boolean {
  if (subject.head !== -1 && !isMidAdverb(place.word(-1)) && !subject.isPlural && prepositions.has(place.word(1)))
    return false
  if (!isOnlyVerb(place.word()) && !opensObject(place)) return false
  return !place.afterAnywhere(wishes) && place.stopped
}

/** Nouns that are verbs too are sure only before an object or a clause. */
function opensObject(place: Place): boolean {
  const next = place.word(1)
  return determiners.has(next) || /^(?:that|to|it|he|she|they|him|them|more|no|how|whether|why)$/u.test(next)
}

const wishes = wordSet(
  'demand demands demanded demanding insist insists insisted insisting recommend recommends recommended recommending recommendation urge urges urged urging propose proposes proposed proposing proposal request requests requested requesting require requires required requiring requirement suggest suggests suggested suggesting suggestion order orders ordered ask asks asked asking essential important necessary vital crucial desirable lest imperative condition call calls called advise advised prefer preferred hope wish if'
)

interface Subject {
  /** Where the clause begins, before the verb. */
  from: number
  head: number
  isPlural: boolean
}

/** The subject of the verb here, where nothing between could be another. */
function subjectOf(place: Place): Subject | undefined {
  const last = isMidAdverb(place.word(-1)) ? -2 : -1
  const from = startOf(place, last)
  if (from === undefined || from > last) return undefined
  if (place.word(from - 1) === 'what') return undefined
  if (/^(?:if|whether|unless|though)$/u.test(place.word(from - 1)) && place.word() === 'were') return undefined
  return pronoun(place, from, last) ?? named(place, from, last) ?? counted(place, from, last)
}

/** Where the clause begins: behind an opener or where the run of words does. */
function startOf(place: Place, last: number): number | undefined {
  for (let at = last; at > last - reach; at--) {
    const word = place.word(at)
    const isOpener = openers.has(word) && !(word === 'that' && prepositions.has(place.word(at - 1)))
    if (word === '' || isOpener) return opensClause(place, at + 1) ? at + 1 : undefined
    if (/^(?:and|but)$/u.test(word) && place.word(at - 1) === '') return opensSecond(place, at) ? at + 1 : undefined
    if (word === 'that' || word === 'cent' || (word === 'along' && place.word(at + 1) === 'with')) return undefined
    if (stops.has(word) || finiteAuxiliaries.has(word) || doForms.has(word)) return undefined
    if (subjectPronouns.has(word) && (at !== last || !/^(?:he|she|it)$/u.test(word))) return undefined
    if ((objectPronouns.has(word) && word !== 'it') || negatedModals.has(word) || /['’](?:re|ve|ll|d)$/u.test(word))
      return undefined
  }
  return undefined
}

/** `…, and a second expedition are`: the only comma, behind a clause of its own. */
function opensSecond(place: Place, at: number): boolean {
  const {sentence, index} = place.here
  const before = sentence.text.slice(0, sentence.words[index + at]!.start - sentence.start)
  return (
    /^[^,;:“”"()]+, $/u.test(before) && place.afterAnywhere(finiteAuxiliaries) && !prepositions.has(place.word(at + 1))
  )
}

const stops = wordSet(
  'or nor not to than as like who whom whose you there only also both either neither such so including plus with together along then here if'
)

/** Whether a subject may begin there: a sentence, a word that opens a clause, or a comma behind a short phrase of time. */
function opensClause(place: Place, from: number): boolean {
  const word = place.word(from)
  if (
    prepositions.has(word) ||
    (isGerund(word) && !states.has(word)) ||
    /^(?:having|being|all|what|no|none|any|half|most|some|one)$/u.test(word)
  )
    return word === 'one' && place.word(from + 1) === 'of'
  if (place.word(from - 1) !== '') return true
  const {sentence, index} = place.here
  const first = index + from
  if (first === 0) return true
  const before = sentence.text.slice(0, sentence.words[first]!.start - sentence.start)
  return /^(?:In|On|At|After|Before|During|Since|By|For|Meanwhile|However|Later|Earlier|Last|This|Next|But|Despite|According|Under|As)\b[^,“”"]{0,60}, $/u.test(
    before
  )
}

/** `because he were`: no wish and no condition. */
function pronoun(place: Place, from: number, last: number): Subject | undefined {
  if (from !== last || !/^(?:he|she|it|this)$/u.test(place.word(last))) return undefined
  if (isOnlyVerb(place.word()) && place.word() !== 'have') return {from, head: last, isPlural: false}
  if (place.word() !== 'were') return undefined
  return place.afterAnywhere(unreal) ? undefined : {from, head: last, isPlural: false}
}

const unreal = wordSet(
  'if wish wishes wished though unless whether as would could suppose supposing imagine only like than'
)

/** `Culture minister Anna Brandt have`. */
function named(place: Place, from: number, last: number): Subject | undefined {
  if (!place.capital(last) || !place.capital(last - 1) || last - 1 < from) return undefined
  const {sentence, index} = place.here
  const given = index + last - 1
  const role = Array.from({length: 5}, (_, back) => place.word(last - 1 - back)).some(word => roles.has(word))
  if ((titleAt(sentence.words, given) === undefined && !role) || !isClear(place, from, last)) return undefined
  for (let at = from; at < last - 1; at++)
    if (place.word(at) === 'and' || prepositions.has(place.word(at)) || looksPlural(place.word(at))) return undefined
  return {from, head: last, isPlural: false}
}

/** Whose name follows is one person. */
const roles = wordSet(
  'mr mrs ms dr minister president spokesman spokeswoman director professor mayor governor senator chairman chairwoman economist analyst secretary premier coach captain scientist researcher author lawyer judge sergeant inspector superintendent commissioner ambassador'
)

function counted(place: Place, from: number, last: number): Subject | undefined {
  const head = headOf(place, from, last)
  const joins = Array.from({length: last - from + 1}, (_, at) => place.word(from + at)).includes('and')
  const noun = place.word(head)
  if (head < from || (place.capital(head) && head !== from) || !isClear(place, from, last)) return undefined
  if (
    place.capital(head) &&
    (place.here.index + head !== 0 ||
      (head === last && !/.{3}(?:ers|ors|ists|ants|ials|ents|ices|ions|ties)$/u.test(noun)))
  )
    return undefined
  if (place.word(head + 1) === 'of' && head < last) {
    if (noun === 'number') return place.word(head - 1) === 'the' ? {from, head, isPlural: false} : undefined
    if (/^(?:one|each)$/u.test(noun)) return head === from ? {from, head, isPlural: false} : undefined
    if (/^(?:both|many|several)$/u.test(noun)) return head === from ? {from, head, isPlural: true} : undefined
  }
  if (collective.has(noun) || sums.has(noun) || /works$|-/u.test(noun)) return undefined
  if (
    isForm(place.word(from), 'third') ||
    (/.{3}ing$/u.test(place.word(from)) && !states.has(place.word(from)) && head > from)
  )
    return undefined
  const many = singularOf(noun) !== undefined || (/[^suiao’']s$/u.test(noun) && !place.capital(head))
  // `The forint weaken`: a noun that the list does not know, behind the article that opens the sentence.
  const isBare =
    head === last &&
    head - from === 1 &&
    place.here.index + from === 0 &&
    place.word(from) === 'the' &&
    !/[sai]$|^(?:people|men|women|children|cattle|sheep|poor|rich|young|old|dead|elderly|media|data|criteria|military|wounded|injured|homeless|unemployed|swiss|french|british|english|irish|dutch|chinese|japanese|fish|deer|aircraft|clergy|faithful|pair|two|three|four|five|few|many|latter|former|others|majority)$/u.test(
      noun
    )
  const one = pluralOf(noun) !== undefined || abstract.test(noun) || (isBare && isOnlyVerb(place.word()))
  if (one === many || /['’]/u.test(place.next(head))) return undefined
  // `Prices of wheat and maize has`: many either way.
  if (joins && (one || head === last || place.word(from - 1) !== '')) return undefined
  if (one && (numbers.has(place.word(head - 1)) || /\d$/u.test(place.word(head - 1)))) return undefined
  return {from, head, isPlural: many}
}

/** The noun before the first preposition and its participle, else the last word. */
function headOf(place: Place, from: number, last: number): number {
  for (let at = from; at <= last; at++) {
    if (!prepositions.has(place.word(at)) && place.word(at) !== 'per') continue
    const before = place.word(at - 1)
    const isDone = isParticiple(before) && pluralOf(before) === undefined && at - 2 >= from
    return isDone ? at - 2 : at - 1
  }
  return last
}

/** Whether no second subject stands between: a determiner only behind a preposition, and no finite verb. */
function isClear(place: Place, from: number, last: number): boolean {
  for (let at = from + 1; at <= last; at++) {
    const [before, word] = [place.word(at - 1), place.word(at)]
    if (determiners.has(word) && !prepositions.has(before) && !isGerund(before) && before !== 'and') return false
    if (
      word === 'what' ||
      isOnlyVerb(word) ||
      (readings(word).length > 0 && readings(word).every(({form}) => form === 'past'))
    )
      return false
    if (isForm(word, 'third') && singularOf(word) === undefined) return false
  }
  return true
}
