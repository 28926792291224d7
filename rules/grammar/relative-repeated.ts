import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What is done to people and leaves no place for another object. */
const passives = wordSet(
  'arrested detained injured wounded killed sentenced born released hospitalised hospitalized rescued jailed imprisoned convicted acquitted stabbed kidnapped murdered deported extradited buried'
)
/** Whom the pronoun says again. */
const people = wordSet(
  'man woman boy girl men women people children players workers soldiers passengers students sailors officer driver teacher doctor player worker soldier passenger student tourist tourists suspect suspects journalist journalists protesters'
)
/** What is built or made; a clause with `that` is never what these say. */
const things = wordSet(
  'house bridge castle church hospital factory hotel theatre theater stadium museum road tunnel ship boat car bus bomb statue painting novel film song'
)
const made = wordSet(
  'built written painted founded opened demolished stolen sold destroyed damaged closed restored designed constructed burned'
)
const pronouns = wordSet('he she they')

export default placeRule({
  id: 'grammar/relative-repeated',
  summary: 'Find a pronoun that says `who`, `which` or `that` again (`the man who he was arrested`).',
  why: 'Some languages keep the pronoun in a relative clause; in English who, which or that stands in its place.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {again: 'Unexpected `{pronoun}` after `{relative}`, which stands in its place'},
  examples: [
    {
      bad: 'The sailors ⟦who they⟧ were rescued off the coast are at home.',
      better: 'The sailors who were rescued off the coast are at home.'
    },
    {
      bad: 'She is the woman ⟦who she⟧ was injured in the crash.',
      better: 'She is the woman who was injured in the crash.'
    },
    {
      bad: 'The old bridge ⟦that it⟧ was built in 1900 is closed.',
      better: 'The old bridge that was built in 1900 is closed.'
    },
    {
      bad: 'The canal, ⟦which it⟧ was completed in 1920, is wide.',
      better: 'The canal, which was completed in 1920, is wide.'
    },
    {bad: 'They are 40 clans ⟦who we⟧ live from the sea.', better: 'They are 40 clans who live from the sea.'},
    {
      bad: 'The judge read a letter, ⟦which he called it⟧ a threat.',
      better: 'The judge read a letter, which he called a threat.'
    },
    {
      bad: 'Divers searched the yacht ⟦that the baker bought it⟧ in May.',
      better: 'Divers searched the yacht that the baker bought in May.'
    },
    {near: 'He swore on the yacht that the baker bought it in May, and it was the yacht that she sold it for.'},
    {near: 'The bank, which it was founded by, and the way in which he described it are known.'},
    {near: 'They are the people who we work with.'},
    {good: 'The sailors who were rescued off the coast are at home.'},
    {near: 'The man who he was told had left was at home.'},
    {near: 'He did not say who he was.'},
    {near: 'They told the museum that it was sold.'}
  ],
  concerns: word => word === 'who' || word === 'which' || word === 'that',
  found(place) {
    if (didIt(place)) return again(place, 3)
    const bought = boughtIt(place)
    if (bought !== undefined) return again(place, bought)
    if (weLive(place) || wasOpened(place)) return again(place, 1)
    if (place.word() === 'who' ? !isPerson(place) : !isThing(place)) return undefined
    return again(place, 1)
  }
})

function again(place: Place, at: number) {
  const data = {pronoun: place.word(at), relative: place.word()}
  const suggest = [place.phrase(0, at - 1)]
  return {message: 'again' as const, span: place.span(0, at), data, suggest}
}

/** What no passive with a gap of its own is made of: `which it was sold to`. */
const stranded = /^(?:for|by|from|with|to|of|into|about|as|)$/u

/** `The bridge, which it was opened in May`, but not `the bank which it was founded by`. */
function wasOpened(place: Place): boolean {
  if (place.word() !== 'which' || !/^(?:it|they)$/u.test(place.word(1)) || isBehindPreposition(place)) return false
  if (!/^(?:was|were|is|are)$/u.test(place.word(2)) || stranded.test(place.word(4))) return false
  return made.has(place.word(3)) || opened.has(place.word(3))
}

/** `families who we live from this`. */
function weLive(place: Place): boolean {
  return (
    place.word() === 'who' &&
    place.word(1) === 'we' &&
    /^(?:live|lived|work|worked|came|fled|survive|survived|suffer|suffered|depend|earn)$/u.test(place.word(2)) &&
    /^(?:here|there|from|in|on|off|at)$/u.test(place.word(3)) &&
    /^(?:this|that|these|the|it|here|our|)$/u.test(place.word(4)) &&
    (/^(?:here|there)$/u.test(place.word(3)) || place.word(4) !== '')
  )
}

/** `which he described it as a success`. */
function didIt(place: Place): boolean {
  return (
    place.word() === 'which' &&
    !isBehindPreposition(place) &&
    /^(?:he|she|they|we)$/u.test(place.word(1)) &&
    /^(?:described|called|bought|built|wrote|visited|founded|published|rejected|condemned|welcomed|dismissed|praised|criticised|criticized)$/u.test(
      place.word(2)
    ) &&
    place.word(3) === 'it'
  )
}

/** What is bought, made or used, and is told nothing. */
const owned = wordSet(
  'house villa flat apartment yacht car van truck lorry boat ship bus bridge road tunnel painting statue novel film song book letter gun pistol rifle knife bomb phone laptop bicycle motorcycle necklace ring document video photograph recording drug vaccine medicine shop farm cottage mill tractor'
)
const doings = wordSet(
  'bought built wrote sold stole painted used drove found received inherited rented owned designed wore carried kept left hid published posted directed recorded founded'
)

/** Where `it` stands in `the villa that the banker bought it in 2018`; a cleft (`It was in the villa that`) says something else. */
function boughtIt(place: Place): number | undefined {
  if (!/^(?:that|which)$/u.test(place.word()) || !owned.has(place.word(-1)) || isBehindPreposition(place))
    return undefined
  const from = /^(?:the|a|an|this|his|her|their)$/u.test(place.word(-2)) ? -2 : -3
  if (!/^(?:the|a|an|this|his|her|their)$/u.test(place.word(from)) || prepositions.has(place.word(from - 1)))
    return undefined
  if (/^(?:is|was)$/u.test(place.word(from - 1))) return undefined
  const at = [3, 4, 5].find(offset => place.word(offset) === 'it' && doings.has(place.word(offset - 1)))
  if (at === undefined) return undefined
  const isSubject =
    at === 3
      ? /^(?:he|she|they|we)$/u.test(place.word(1)) || place.capital(1)
      : /^(?:the|a|his|her|their)$/u.test(place.word(1))
  const next = place.word(at + 1)
  const isLast = next === '' || /^(?:in|on|from|for|at|last|after|with|two|three|when|near|as)$/u.test(next)
  return isSubject && isLast ? at : undefined
}

const isBehindPreposition = (place: Place): boolean =>
  prepositions.has(place.word(-1)) || /^(?:than|way|manner|extent|all|half|most|part)$/u.test(place.word(-1))
const opened = wordSet(
  'established inaugurated completed launched published adopted signed discovered created introduced renovated rebuilt abolished held released scheduled planned organised organized recorded registered reopened unveiled expanded'
)

/** `the man who he was arrested`, but not `the man who he was arrested with`. */
function isPerson(place: Place): boolean {
  if (!people.has(place.word(-1)) || !pronouns.has(place.word(1))) return false
  const isPassive = /^(?:was|were|is|are)$/u.test(place.word(2)) && passives.has(place.word(3))
  return isPassive && !/^(?:with|alongside|for|by|beside|under|from)$/u.test(place.word(4))
}

/** `The old house that it was built`, where the thing opens the sentence. */
function isThing(place: Place): boolean {
  const {index, sentence} = place.here
  const opens = index <= 4 && /^(?:the|a|an|this)$/u.test(sentence.words[0]!.lower)
  if (!opens || !things.has(place.word(-1)) || place.word(1) !== 'it') return false
  return (
    /^(?:was|is)$/u.test(place.word(2)) && made.has(place.word(3)) && !/^(?:for|by|from|with)$/u.test(place.word(4))
  )
}
