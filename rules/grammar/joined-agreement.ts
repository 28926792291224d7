import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {looksPlural, pluralOf} from '../../src/text/nouns.js'
import {disagreement} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isOnlyVerb, isPast, isThird, verbOf} from '../../src/text/verbs.js'
import {
  collectives,
  countsMany,
  determiners,
  endsPhrase,
  modals,
  pluralVerbs,
  prepositions,
  singularVerbs
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What is never counted, so that a third of it is singular. */
const masses = wordSet(
  'crop harvest land forest territory income revenue wheat grain food water oil gas money debt output production equipment housing electricity energy budget coastline rainforest vote power fuel aid'
)
/** Singulars that are no people who might be meant one by one, and how they act. */
const firms = wordSet(
  'company firm airline bank ministry club museum university agency charity carmaker retailer brewery factory plant party union hospital theatre'
)

export default placeRule({
  id: 'grammar/joined-agreement',
  summary:
    'Find verbs that do not agree of countries, shares and those to whom somebody is added (`The mayor, along with two aides, were`).',
  why: 'What is added with `along with` does not make a subject plural, and a third of the crop is one thing; the engine counts the nearest noun.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {
    agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`',
    both: 'Unexpected singular `{noun}` after `Both`, expected `{many}`'
  },
  examples: [
    {
      bad: 'The mayor, along with two aides, ⟦were⟧ fined.',
      better: 'The mayor, along with two aides, was fined.'
    },
    {bad: 'A third of the crop ⟦have⟧ been lost.', better: 'A third of the crop has been lost.'},
    {bad: 'Police in the port ⟦has⟧ held two men.', better: 'Police in the port have held two men.'},
    {bad: 'The baker and her brother ⟦lives⟧ in a flat.', better: 'The baker and her brother live in a flat.'},
    {bad: 'The firm ⟦operate⟧ two mills and plans a third.', better: 'The firm operates two mills and plans a third.'},
    {bad: 'The United States ⟦have⟧ left the pact.', better: 'The United States has left the pact.'},
    {bad: 'Each of the nine huts along the lake ⟦are⟧ let.', better: 'Each of the nine huts along the lake is let.'},
    {bad: 'Prices of rice and flour in Oslo ⟦has⟧ doubled.', better: 'Prices of rice and flour in Oslo have doubled.'},
    {
      bad: 'The head of the two crews ⟦say⟧ the dam is safe.',
      better: 'The head of the two crews says the dam is safe.'
    },
    {bad: 'Both ⟦candidate⟧ claimed victory.', better: 'Both candidates claimed victory.'},
    {good: 'The mayor, along with two aides, was fined.'},
    {near: 'Each of the nine huts along the lake will have a stove.'},
    {near: 'Each of the men who are here and the head of what they say is a crew left; both man and boy were fed.'},
    {near: 'The aides, along with the mayor, were fined.'},
    {near: 'A third of the people have left.'},
    {near: 'Envoys from the United States have left the pact.'},
    {near: 'The baker and her brother lives long remembered are gone.'},
    {near: 'The firm operate two mills and plan a third.'}
  ],
  ...shapesByWord<'agree' | 'both'>([
    [['were', 'are', 'have', 'was', 'is', 'has'], added],
    [['of'], shareOf],
    [['of'], eachOf],
    [['of'], pricesOf],
    [['of'], headOf],
    [['both'], bothNoun],
    [['police'], policeIn],
    [['the'], firmOperate],
    [['states'], unitedStates],
    [['and'], pairOf]
  ])
})

/** `The governor, along with six aides, were`, `Rising rents, coupled with a shortage, has`. */
function added(place: Place) {
  if (place.word(-1) !== '' || place.opens || !/, $/u.test(place.textBefore)) return undefined
  const match =
    /^(?:The|A|An|His|Her|Its|Their|This|Rising|Falling|Growing) (?:[\p{L}-]+ ){0,3}?(?<noun>\p{Ll}+), (?:along with|together with|coupled with|accompanied by|as well as|like) [^,]{3,70}, $/u.exec(
      place.textBefore
    )
  const noun = match?.groups?.noun
  if (!noun || collectives.has(noun) || / (?:of|and|or) /u.test(place.textBefore.split(',')[0]!)) return undefined
  const isMany = looksPlural(noun) && pluralOf(noun) === undefined
  if (!isMany && pluralOf(noun) === undefined) return undefined
  return disagreement(place, 0, noun, (isMany ? pluralVerbs : singularVerbs).get(place.word()))
}

/** `Two-thirds of the country's wheat crop have`. */
function shareOf(place: Place) {
  if (place.here.index > 3) return undefined
  const share = place.printed(-1).toLowerCase()
  if (!/^(?:half|third|quarter|fifth|tenth|two-thirds|three-quarters|thirds|quarters|most|much|all)$/u.test(share))
    return undefined
  if (!/^(?:the|its|this|their|his|her)$/u.test(place.word(1))) return undefined
  for (let at = 2; at < 6; at++) {
    const word = place.word(at)
    if (word === '' || prepositions.has(word) || word === 'and' || /^(?:who|which|that)$/u.test(word)) return undefined
    const right = singularVerbs.get(word)
    if (right) return masses.has(place.word(at - 1)) ? disagreement(place, at, place.word(at - 1), right) : undefined
  }
  return undefined
}

/** `Police in the southern city has`. */
function policeIn(place: Place) {
  if (!place.opens || !/^(?:in|from|near|across)$/u.test(place.word(1))) return undefined
  for (let at = 3; at < 8; at++) {
    const word = place.word(at)
    if (word === '' || /^(?:and|who|which|that|said|force)$/u.test(word)) return undefined
    if (word === 'has' || word === 'was' || word === 'is')
      return disagreement(place, at, 'police', pluralVerbs.get(word))
  }
  return undefined
}

/** `The company operate 17 wind farms and plans`: singular by its second verb. */
function firmOperate(place: Place) {
  const verb = place.word(2)
  if (!place.opens || !firms.has(place.word(1)) || !isForm(verb, 'base') || isForm(verb, 'past') || place.capital(2))
    return undefined
  const opensObject =
    determiners.has(place.word(3)) ||
    countsMany(place.word(3)) ||
    /^(?:more|about|over|in|for|from|to|that)$/u.test(place.word(3))
  if (!opensObject) return undefined
  for (let at = 4; at < 14; at++) {
    if (place.word(at) === '') return undefined
    if (place.word(at) !== 'and' || !isThird(place.word(at + 1))) continue
    const [second, next] = [place.word(at + 1), place.word(at + 2)]
    return isOnlyVerb(second) || next === 'to' || determiners.has(next)
      ? disagreement(place, 2, place.word(1), verbOf(verb)!.third)
      : undefined
  }
  return undefined
}

/** `The baker and her brother lives in`: two people who open a sentence. */
function pairOf(place: Place) {
  const verb = place.word(3)
  const isPair = place.here.index === 2 && place.word(-2) === 'the' && /^(?:his|her|their)$/u.test(place.word(1))
  if (!isPair || pluralOf(place.word(2)) === undefined || place.next(2) !== ' ') return undefined
  const right = pluralVerbs.get(verb) ?? (isThird(verb) ? verbOf(verb)!.base : undefined)
  return endsPhrase(place.word(4)) ? disagreement(place, 3, `${place.word(-1)} and ${place.word(2)}`, right) : undefined
}

/** `The United States have`: one country, where nothing parts it from its verb. */
function unitedStates(place: Place) {
  const isSubject =
    place.word(-1) === 'united' && place.word(-2) === 'the' && place.capital(-2) && place.here.index === 2
  return isSubject ? disagreement(place, 1, 'the United States', singularVerbs.get(place.word(1))) : undefined
}

/** `Each of the nine huts along the lake are`. */
function eachOf(place: Place) {
  if (place.here.index !== 1 || !/^(?:each|either|neither)$/u.test(place.word(-1))) return undefined
  if (!/^(?:the|these|those|its|their|his|her)$/u.test(place.word(1))) return undefined
  for (let at = 3; at < 11; at++) {
    const word = place.word(at)
    const right = singularVerbs.get(word)
    if (right)
      return looksPlural(place.word(2)) && at === 3 ? undefined : disagreement(place, at, place.word(-1), right)
    if (word === '' || modals.has(word) || /^(?:who|which|that|and|or|said|says|to)$/u.test(word)) return undefined
    if (determiners.has(word) && !prepositions.has(place.word(at - 1))) return undefined
  }
  return undefined
}

/** `Prices of rice and flour in Oslo has`. */
function pricesOf(place: Place) {
  const head = place.word(-1)
  if (place.here.index !== 1 || !looksPlural(head) || pluralOf(head) !== undefined || collectives.has(head))
    return undefined
  const joint = [2, 3].find(at => place.word(at) === 'and')
  if (joint === undefined || place.capital(1) || place.capital(joint + 1)) return undefined
  for (let at = joint + 2; at < joint + 6; at++) {
    const word = place.word(at)
    const right = pluralVerbs.get(word)
    if (right) return disagreement(place, at, head, right)
    if (!(prepositions.has(word) || place.capital(at) || word === 'the')) return undefined
  }
  return undefined
}

/** `The head of the rescue teams say`: who speaks for many is one. */
function headOf(place: Place) {
  if (place.here.index !== 2 || place.word(-2) !== 'the' || !heads.has(place.word(-1))) return undefined
  for (let at = 2; at < 11; at++) {
    const word = place.word(at)
    if (word === '' || /^(?:who|which|that|and|or|to|,)$/u.test(word)) return undefined
    if (/^(?:say|believe|insist|hope|expect|warn|deny|want)$/u.test(word) && !prepositions.has(place.word(at - 1)))
      return /^(?:that|no|the|it|he|she|they|there|to|all|a)$/u.test(place.word(at + 1))
        ? disagreement(place, at, place.word(-1), verbOf(word)!.third)
        : undefined
  }
  return undefined
}

const heads = wordSet(
  'head leader chief director president chairman chairwoman mayor governor commander captain owner founder spokesman spokeswoman manager coach minister'
)

/** `Both candidate claimed`. */
function bothNoun(place: Place) {
  const [noun, verb] = [place.word(1), place.word(2)]
  const many = pluralOf(noun)
  if (!place.opens || many === undefined || looksPlural(noun) || place.capital(1) || collectives.has(noun))
    return undefined
  if (!pluralVerbs.has(verb) && !singularVerbs.has(verb) && !(isPast(verb) && objectOrPlace.test(place.word(3))))
    return undefined
  return {message: 'both' as const, span: place.span(1), data: {noun, many}, suggest: [many]}
}

const objectOrPlace = /^(?:the|a|an|that|to|his|her|their|its|victory|on|in|at|for)$/u
