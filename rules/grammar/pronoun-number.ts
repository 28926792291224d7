import {placeRule} from '../../src/core/place-rule.js'
import {isPerson} from '../../src/text/agents.js'
import {isCapital} from '../../src/text/capitalised.js'
import {genderOfGiven} from '../../src/text/persons.js'
import type {Place} from '../../src/text/places.js'
import {isForm} from '../../src/text/verbs.js'
import {finiteAuxiliaries, numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const persons = wordSet(
  'man woman boy girl doctor nurse teacher officer soldier driver pilot lawyer judge minister president student worker farmer fisherman miner singer actor actress author writer player goalkeeper striker coach suspect victim witness passenger tourist patient refugee migrant protester journalist reporter scientist researcher engineer policeman firefighter candidate mayor governor senator men women people doctors nurses teachers officers soldiers drivers workers farmers residents students players suspects victims witnesses passengers tourists patients refugees migrants protesters journalists scientists'
)
const animals =
  /^(?:dog|cat|horse|bear|wolf|elephant|tiger|lion|bird|whale|panda|monkey|cow|snake|club|team|company|bank|firm)$/u
const body =
  /^(?:shoulder|knee|ankle|thigh|hamstring|elbow|wrist|wife|husband|mother|father|parents|grandmother|grandfather|uncle|aunt|brother|sister|career|teammates|team-mates|fiancee|girlfriend|boyfriend)$/u

export default placeRule({
  id: 'grammar/pronoun-number',
  summary:
    'Find pronouns that do not fit what they stand for (`the nurse which`, `The two towns lost its`, `The striker hurt its knee`).',
  why: 'The source has one pronoun where English tells people from things and one from many.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {pronoun: 'Unexpected `{pronoun}` for `{noun}`, expected `{right}`'},
  examples: [
    {bad: 'The nurse ⟦which⟧ raised the alarm was praised.', better: 'The nurse who raised the alarm was praised.'},
    {
      bad: 'He sold the cello to a dealer in Graz ⟦which⟧ asked nothing.',
      better: 'He sold the cello to a dealer in Graz who asked nothing.'
    },
    {bad: 'The two villages lost ⟦its⟧ only bridge.', better: 'The two villages lost their only bridge.'},
    {bad: 'The goalkeeper, 31, hurt ⟦its⟧ shoulder.', better: 'The goalkeeper, 31, hurt his shoulder.'},
    {
      bad: 'The two brothers, both vets, defended ⟦himself⟧.',
      better: 'The two brothers, both vets, defended themselves.'
    },
    {
      bad: 'The two brothers who founded the Bergen mill sold ⟦his⟧ shares.',
      better: 'The two brothers who founded the Bergen mill sold their shares.'
    },
    {
      bad: 'The finance minister of Norway blamed nobody but ⟦itself⟧.',
      better: 'The finance minister of Norway blamed nobody but himself.'
    },
    {
      bad: 'The girl, who lost ⟦its⟧ parents in the war, paints.',
      better: 'The girl, who lost her parents in the war, paints.'
    },
    {bad: 'Mrs Moe lost ⟦its⟧ husband in May.', better: 'Mrs Moe lost her husband in May.'},
    {good: 'The nurse who raised the alarm was praised.'},
    {near: 'Tell somebody which way you are going.'},
    {near: 'The ward of the nurse, which raised the alarm, was closed.'},
    {near: 'She beat the champion, which was a surprise, and asked the judge which was next.'},
    {near: 'The two villages and the town lost its bridge.'},
    {near: 'The two brothers said the mayor had sold his shares, and the judge said the court itself was to blame.'},
    {near: 'The dog of the driver hurt its shoulder.'},
    {near: 'Mrs Moe fed the dog and its mother.'},
    {near: 'The two brothers said the mayor had defended himself.'}
  ],
  concerns: word => /^(?:which|its|his|himself|herself|itself)$/u.test(word),
  found: (place, {text}) =>
    which(place) ?? its(place) ?? itsKin(place) ?? his(place, text) ?? personItself(place) ?? himself(place)
})

/** `the nurse which raised`, `a nurse from Oslo which raised`; behind a comma another rule looks. */
function which(place: Place) {
  if (place.word() !== 'which') return undefined
  const noun = place.word(-1)
  // `tell somebody which way`
  const isAsking = /^(?:tell|tells|told|telling|ask|asks|asked|asking|show|shows|showed|know|knows|knew)$/u.test(
    place.word(-2)
  )
  if (/^(?:any|every|some|no)(?:one|body)$/u.test(noun)) return isAsking ? undefined : report(place, noun, 'who')
  const at = place.capital(-1) && /^(?:in|from)$/u.test(place.word(-2)) ? -3 : -1
  if (
    noun === 'people' &&
    (finiteOrPast(place.word(1)) || isForm(place.word(1), 'base')) &&
    !/^(?:of|by|for|from|in|to|on|at|among)$/u.test(place.word(-2))
  )
    return report(place, noun, 'who')
  // `a lorry driver which left`
  const isTrade = at === -1 && /^(?:a|an)$/u.test(place.word(-3)) && isPerson(noun) && finiteOrPast(place.word(1))
  if (isTrade && !beforeAnother.test(place.word(-4))) return report(place, noun, 'who')
  if (!isSomebody(place.word(at)) || place.capital(at)) return undefined
  if (at < -1 && !finiteAuxiliaries.has(place.word(1)) && !isForm(place.word(1), 'past')) return undefined
  // `in the hands of the man which …`: only a noun that opens its phrase is sure.
  return opensPhrase.test(place.word(at - 1)) && !beforeAnother.test(place.word(at - 2))
    ? report(place, place.word(at), 'who')
    : undefined
}

const finiteOrPast = (word: string): boolean =>
  finiteAuxiliaries.has(word) || isForm(word, 'past') || isForm(word, 'third')
const isSomebody = (word: string): boolean => persons.has(word) || isPerson(word)
const opensPhrase = /^(?:the|a|an|two|three|young|old|former|\d+)$/u
/** `the ward of the nurse`, `asked the nurse which bed`. */
const beforeAnother = /^(?:of|asked|ask|asks|asking|told|tell|tells|telling|showed|shown|show)$/u

/** `The two villages lost its`, `The striker hurt its knee`. */
function its(place: Place) {
  if (place.word() !== 'its') return undefined
  const {sentence, index} = place.here
  const words = sentence.words.slice(0, index).map(({lower}) => lower)
  if (words[0] !== 'the' || words.some(word => animals.test(word))) return undefined
  if (isMany(words) && index < 7 && !words.some(word => /^(?:and|that|of|a|an)$/u.test(word)))
    return report(place, words[2]!, 'their')
  const person = words.slice(1, 5).find(word => persons.has(word))
  if (!person || !body.test(place.word(1)) || words.filter(word => word === 'the').length > 1) return undefined
  return report(place, person, /woman|girl|actress/u.test(person) ? 'her' : 'his')
}

/** `Mrs Moe left its husband`, `Nurse Ida Lund, 40, said its daughter was ill`: what no thing has. */
function itsKin(place: Place) {
  const {sentence, index} = place.here
  if (place.word() !== 'its' || !kinOfOne.test(place.word(1)) || sentence.words.some(({lower}) => animals.test(lower)))
    return undefined
  const [first, second] = sentence.words
  const title = /^m(?:r|rs|s)\.?$/u.test(first!.lower)
  const isNamed = (title || persons.has(first!.lower) || isPerson(first!.lower)) && index > 2 && isCapital(second!.text)
  if (!isNamed || /["“”]/u.test(place.textBefore)) return undefined
  const [, , third] = sentence.words
  const gender = title
    ? /^mr\.?$/u.test(first!.lower)
      ? 'male'
      : 'female'
    : genderOfGiven(isCapital(third!.text) ? second!.text : '')
  return report(place, `${first!.text} ${second!.text}`, gender === 'female' ? 'her' : 'his')
}

const kinOfOne =
  /^(?:wife|husband|mother|father|daughter|grandmother|grandfather|widow|girlfriend|boyfriend|fiancée|knee|wrist|ankle|elbow|hamstring|thigh|shoulder|collarbone|ribs|hair|teammates|team-mates|birthday|childhood|homework|wheelchair|passport|luggage|salary|pension|autobiography|memoirs|lawyer|opponent|stall|wedding|retirement|career|studies)$/u

/** `The two brothers who founded the firm sold his shares`, where the story opens with them. */
function his(place: Place, text: string) {
  const {sentence, index} = place.here
  if (place.word() !== 'his' || /\p{L}/u.test(text.slice(0, sentence.start))) return undefined
  const words = sentence.words.slice(0, index)
  const lower = words.map(word => word.lower)
  if (!isMany(lower) || !(persons.has(lower[2]!) || isPerson(lower[2]!) || kin.test(lower[2]!))) return undefined
  const isNamed = words
    .slice(3)
    .some(
      (word, at, rest) =>
        persons.has(word.lower) ||
        isPerson(word.lower) ||
        /^(?:he|she|said|that|whose|of|one|man|with|and|told)$/u.test(word.lower) ||
        (/^\p{Lu}/u.test(word.text) && !/^(?:the|a|an|in|at|from|near)$/u.test(rest[at - 1]?.lower ?? ''))
    )
  return isNamed || place.word(-1) === '' ? undefined : report(place, lower[2]!, 'their')
}

const kin = /^(?:brothers|sisters|sons|daughters|cousins|twins|founders|owners)$/u

/** `The minister of Norway blamed nobody but itself`. */
function personItself(place: Place) {
  const {sentence, index} = place.here
  const words = sentence.words.slice(0, index).map(({lower}) => lower)
  if (place.word() !== 'itself' || !/^(?:the|a)$/u.test(words[0] ?? '') || words.length > 11) return undefined
  const at = words.findIndex((word, other) => other < 4 && persons.has(word))
  if (at < 1 || /(?:[^s]s|men|people)$/u.test(words[at]!) || words.slice(1, at).some(word => animals.test(word)))
    return undefined
  const isAct = isForm(place.word(-1), 'past') || place.word(-1) === 'but'
  const hasOther = words.slice(at + 1).some(word => /^(?:the|a|an|it|its|which|that|said|this|and|who)$/u.test(word))
  return isAct && !hasOther
    ? report(place, words[at]!, /woman|girl|actress/u.test(words[at]!) ? 'herself' : 'himself')
    : undefined
}

/** `The two brothers … defended himself`. */
function himself(place: Place) {
  if (!place.word().endsWith('self')) return undefined
  const {sentence, index} = place.here
  const words = sentence.words.slice(0, index)
  const isAlone = words
    .slice(1)
    .every(({lower, text}) => !/^(?:the|he|she|it|who|said|that|a|an|his|her)$/u.test(lower) && !/^\p{Lu}/u.test(text))
  return isAlone && isMany(words.map(({lower}) => lower)) ? report(place, words[2]!.lower, 'themselves') : undefined
}

const isMany = ([the, number, noun = '']: readonly string[]): boolean =>
  the === 'the' &&
  (numbers.has(number ?? '') || number === 'both') &&
  /[^s]s$|^(?:men|women|children|people)$/u.test(noun)

function report(place: Place, noun: string, right: string) {
  return {
    message: 'pronoun' as const,
    span: place.span(),
    data: {pronoun: place.printed(), noun, right},
    suggest: [right]
  }
}
