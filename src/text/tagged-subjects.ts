/** The subject before a verb, read backwards by the parts of speech: over `of` phrases and participles to the noun that the verb agrees with. */
import {isMassPlural, massNouns} from './mass-nouns.js'
import {isIrregularPlural, pluralOf, singularOf} from './nouns.js'
import {collective, sums} from './number-neutral.js'
import type {Place, TaggedPlace} from './places.js'
import {baseOf, isForm, isGerund, isParticiple} from './verbs.js'
import {isMidAdverb, numbers, sayingVerbs} from './word-classes.js'
import {wordSet} from './word-set.js'

/** Places are counted in words from the verb, so that they are negative. */
export interface TaggedSubject {
  from: number
  head: number
  isPlural: boolean
}

/** What leads on from a noun to another, so that the first may be the subject's head. */
export const links = wordSet(
  'of in for on from with by between about at to against over under into near after during including among within across behind inside outside through around toward towards since before'
)
const openers = wordSet('that because when while where although though since until whether whereas')
/** Adjectives that stand for people, firms that British copy counts, and what has one form for both numbers. */
export const either = wordSet(
  'news lives studies thermos meatworks poor rich young old elderly dead wounded injured homeless unemployed disabled sick blind deaf living data media criteria bacteria dice pence phenomena aircraft spacecraft offspring species series cattle folk faithful needy vulnerable lot plenty lots amount one half most rest others other fewer more less many some any all none each both number few manufacturer supplier maker carmaker retailer operator carrier developer channel station newspaper studio publisher broadcaster chain hotel restaurant rival champion opponent visitor host holder giant watchdog regulator charity think-tank tank consortium partnership band academy ministry office programme secretariat council federation league tribe clan diaspora workforce crowd congregation laity clergy squad everyone person kind sort type variety means headquarters staff crew faculty youth public press majority minority pair couple trio percentage proportion cent percent fish squid deer sheep salmon trout prey game vermin wildlife livestock poultry flora fauna personnel police military navy army infantry cavalry militia artillery self hundred thousand million billion dozen score'
)
export const abstract = /.{3}(?:tion|sion|ment|ness|ance|ence|ism|ture|acy|ship|dom|ology|logy)$/u
const times =
  /^(?:week|month|year|night|season|quarter|summer|winter|spring|autumn|morning|evening|weekend|time|day|decade|century|afternoon)$/u
export const reach = 24

/** The subject of the verb at a tagged place, where nothing leaves a doubt. */
export function taggedSubject(place: TaggedPlace): TaggedSubject | undefined {
  let last = isMidAdverb(place.word(-1)) ? -2 : -1
  if (isTime(place, last)) last -= 2
  if (points.has(place.word(last)) && place.tag(last - 1) === 'NOUN') last--
  for (let turn = 0; turn < 6; turn++) {
    const from = phraseStart(place, last, turn === 0)
    if (from === undefined) return undefined
    const before = place.word(from - 1)
    if (before === 'and' && turn === 0) return opened(place, from, last) ?? joined(place, from, last)
    if (before === 'or' && turn === 0 && links.has(place.word(phraseStart(place, from - 2, false)! - 1))) {
      last = from - 2
      continue
    }
    // `of killing a guard`
    const isActing = isGerund(before) && links.has(place.word(from - 2))
    // `Sales until the fire were good`
    const isLink = before === 'until' ? !hasVerb(place, from - 1) : links.has(before)
    if (!isActing && (!isLink || (before === 'to' && place.tag(from - 1) === 'PART'))) return opened(place, from, last)
    last = behindTail(place, from - (isActing ? 3 : 2))
    if (!/^(?:NOUN|PROPN)$/u.test(place.tag(last))) return undefined
  }
  return undefined
}

/** Whether a finite verb stands before a place; a participle behind a noun may be part of the subject. */
function hasVerb(place: TaggedPlace, at: number): boolean {
  for (let before = at - 1; place.word(before) !== ''; before--) {
    if (place.tag(before) === 'AUX') return true
    const isDone = isParticiple(place.word(before)) || isGerund(place.word(before))
    if (place.tag(before) === 'VERB' && !(isDone && place.tag(before - 1) === 'NOUN')) return true
  }
  return false
}

export const isTime = (place: Place, last: number): boolean =>
  /^(?:last|this|next|that|each|every)$/u.test(place.word(last - 1)) && times.test(place.word(last))

export const points = wordSet('now today here alone itself themselves yesterday')

/** `other carts and trucks`, `Snow and a signal`: many, whatever they are by themselves. */
function joined(place: TaggedPlace, from: number, head: number): TaggedSubject | undefined {
  if (!singularOf(place.word(head)) && place.tag(from) !== 'DET') return undefined
  if (sums.has(place.word(head)) || either.has(place.word(head)) || /^(?:every|each|no)$/u.test(place.word(from)))
    return undefined
  const first = phraseStart(place, from - 2, true)
  const subject = first === undefined ? undefined : opened(place, first, from - 2)
  return subject &&
    !/^(?:since|until)$/u.test(place.word(subject.from - 1)) &&
    !/^(?:every|each|no)$/u.test(place.word(first))
    ? {from: subject.from, head, isPlural: true}
    : undefined
}

/** Where the noun phrase that ends at an offset begins. */
function phraseStart(place: TaggedPlace, last: number, isFirst: boolean): number | undefined {
  if (place.tag(last) !== 'NOUN' && (place.tag(last) !== 'PROPN' || isFirst) && (place.tag(last) !== 'NUM' || isFirst))
    return undefined
  let at = last
  while (at > -reach && place.word(at - 1) !== '' && isInside(place, at - 1)) at--
  if (place.word(at - 1) === 'that' && links.has(place.word(at - 2))) return at - 1
  if (place.word(at - 1) === 'that' || (place.word(at) === 'that' && at < last))
    return place.word(at) === 'that' ? at + 1 : at
  return place.tag(at - 1) === 'DET' || /^(?:its|his|her|their|our|my|your)$/u.test(place.word(at - 1)) ? at - 1 : at
}

function isInside(place: TaggedPlace, at: number): boolean {
  const [tag, word] = [place.tag(at), place.word(at)]
  if (tag === 'VERB') return (isParticiple(word) || isGerund(word)) && /^(?:DET|ADJ|ADP|ADV)$/u.test(place.tag(at - 1))
  if (tag === 'ADV') return /^(?:most|more|very|highly|newly|once|.{3,}ly)$/u.test(word) && place.tag(at + 1) !== 'NOUN'
  return /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tag) && !/^(?:such|so|as|how)$/u.test(word)
}

export const tails = wordSet('away up out down back')

/** The noun before a participle: `A bridge built by engineers`. */
const behindTail = (place: TaggedPlace, at: number): number =>
  tails.has(place.word(at))
    ? at - 1
    : place.tag(at) === 'VERB' &&
        (isParticiple(place.word(at)) || isGerund(place.word(at))) &&
        place.tag(at - 1) === 'NOUN'
      ? at - 1
      : at

/** The subject, where a clause may begin with it. */
function opened(place: TaggedPlace, from: number, head: number): TaggedSubject | undefined {
  const [before, word, noun] = [place.word(from - 1), place.word(from), place.word(head)]
  if (before === '' ? !opensText(place, from) : !opensBehind(place, from)) return undefined
  if (
    (/.{2}ing$/u.test(word) &&
      !/^(?:rising|growing|falling|soaring|existing|leading|remaining|nothing|something|everything|king|building|spring)$/u.test(
        word
      )) ||
    /^\p{Lu}{2}/u.test(place.printed(head)) ||
    /^(?:what|which|whose|how|no|none|half|all)$/u.test(word) ||
    place.tag(head) !== 'NOUN'
  )
    return undefined
  if (place.capital(head) && place.here.index + head > 0) return undefined
  for (let at = from + 1; at < head; at++)
    if (isGerund(place.word(at)) && place.tag(at - 1) === 'NOUN') return undefined
  for (let at = from; at < -1; at++)
    if (shows.has(baseOf(place.word(at)) ?? '') && !isGerund(place.word(at)) && place.tag(at) !== 'VERB')
      return undefined
  // `vapour that escapes from comets`
  if (before === 'that' && (isForm(noun, 'third') || isForm(word, 'third'))) return undefined
  // `the wine Sweden drinks`
  if (isForm(noun, 'third') && place.tag(head - 1) === 'PROPN') return undefined
  // `a number of workers`
  if (noun === 'number')
    return head < -1 && place.word(head + 1) === 'of' && /^(?:a|the)$/u.test(place.word(head - 1))
      ? {from, head, isPlural: place.word(head - 1) === 'a'}
      : undefined
  const isPlural = numberOf(place, from, head)
  return isPlural === undefined ? undefined : {from, head, isPlural}
}

/** Whether the word before a noun phrase opens a clause. */
export function opensBehind(place: Place, from: number): boolean {
  const [before, other] = [place.word(from - 1), place.word(from - 2)]
  if (openers.has(before)) return true
  if (before === 'and' || before === 'but') return place.here.index + from === 1 || (before === 'but' && other === '')
  return isSaid(before) && !/^(?:that|which|who|to|help|helps|can|could|may|might|will|would|must|should)$/u.test(other)
}

/** A verb of saying in the present or past, behind which a clause may stand: `says grains are`. */
const isSaid = (word: string): boolean =>
  word !== '' &&
  !/^(?:shown|known|proven|seen|understood|meant|expected|estimated|stated|noted|explained|announced|claimed|tell|told|tells|warn|warned|warns|urge|urged|urges|confirm|confirmed|confirms|report|reports|reported)$/u.test(
    word
  ) &&
  (sayingVerbs.has(baseOf(word) ?? '') || shows.has(baseOf(word) ?? '')) &&
  !isGerund(word)

const shows = wordSet(
  'show indicate mean prove know find feel hope fear ensure understand realise realize imply acknowledge estimate expect'
)

/** Whether a sentence or a quotation begins there, or a main clause behind a short opening of time, place or condition. */
export function opensText(place: Place, from: number): boolean {
  const {sentence, index} = place.here
  if (index + from === 0) return true
  const before = sentence.text.slice(0, sentence.words[index + from]!.start - sentence.start)
  if (/^[^,;:“”"()–—]*[“"]$|^["“']$/u.test(before)) return true
  return /^[“"]?(?:In|On|At|After|Before|During|Since|By|For|Meanwhile|However|Later|Following|Given|Due|Thanks|Compared|And|Since|Among|Through|Without|Within|Where|Unlike|Over|Between|Throughout|Upon|Until|Because|\p{Lu}\p{Ll}+ly|Earlier|Last|This|Next|But|Despite|According|Under|As|While|When|If|Because|Although|Until|Once|Now|So|Unfortunately|With|From|Yet|Still|Today|Yesterday|Also)\b[^,;:“”"()–—]{0,140}, $/u.test(
    before
  )
}

/** Whether the head is many or one; nothing where it may be either. */
function numberOf(place: TaggedPlace, from: number, head: number): boolean | undefined {
  const noun = place.word(head)
  if (
    either.has(noun) ||
    collective.has(noun) ||
    sums.has(noun) ||
    isMassPlural(noun) ||
    /['’-]|(?:works|yards|links|os)$/u.test(noun) ||
    /^[-’'/]/u.test(place.next(head))
  )
    return undefined
  if (isIrregularPlural(noun) || singularOf(noun) !== undefined) return true
  const words = Array.from({length: head - from}, (_, at) => place.word(from + at))
  if (/[^suia]s$/u.test(noun)) return /(?:ics|ness)$/u.test(noun) || pluralOf(noun) ? undefined : true
  const isCounted = words.some(
    (word, at) =>
      numbers.has(word) ||
      /\d|^(?:many|several|few|both|other|two-thirds|half|most|some|these|those|various|hundred|million)$/u.test(
        word
      ) ||
      place.tag(from + at) === 'NUM'
  )
  if (isCounted || /s$/u.test(noun)) return undefined
  return massNouns.has(noun) ||
    pluralOf(noun) !== undefined ||
    abstract.test(noun) ||
    /^(?:a|an|this|every|each|another)$/u.test(words[0] ?? '') ||
    isSureNoun(noun, words[0] ?? '')
    ? false
    : undefined
}

/** A noun that no list knows, behind an article or a possessive. */
const isSureNoun = (noun: string, first: string): boolean =>
  /^(?:the|its|his|her|their|our|my|your)$/u.test(first) &&
  noun.length > 3 &&
  !/(?:ed|al|ive|ous|ic|able|ible|ful|less|ish|ese|est|ch|an|ing|ant|ent|ary|ory|en|i|a|ae|folk|men)$/u.test(noun)
