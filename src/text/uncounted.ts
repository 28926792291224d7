/** Nouns that are not counted behind an article. */
import type {Place} from './places.js'
import {isPast} from './verbs.js'
import {endsPhrase, finiteBe, haveForms, modals} from './word-classes.js'
import {wordSet} from './word-set.js'

/** Nouns that are neither counted nor given a or an, in any sense the news uses. */
const masses = wordSet(
  'damage information advice evidence equipment research progress aid luggage baggage furniture homework traffic weather machinery infrastructure legislation wreckage bloodshed unemployment corruption electricity accommodation software hardware footage funding guidance humour ammunition clothing rubbish garbage sewage scenery weaponry jewellery jewelry artillery vandalism looting pollution tourism agriculture violence assistance news custody'
)

/** What may stand between the article and the noun, and makes no compound of it. */
const qualities = wordSet(
  'serious severe heavy great big huge significant extensive considerable major substantial important useful valuable good bad new further additional financial humanitarian military medical technical strong clear sufficient enough real rapid fresh detailed local national foreign international social political economic legal professional practical public police dangerous illegal special relevant critical vital reliable accurate positive interesting future false expert official domestic scientific historical academic clinical recent continuous unusual hot cold rainy stormy warm sad tragic shocking breaking latest sensitive classified conclusive decisive steady slow visible sophisticated agricultural industrial electronic secret confidential free modern expensive necessary little more much terrible poor'
)

/** How many words behind an article a noun stands that takes none; nothing where there is no such noun or it opens a compound. */
export function uncountedBehind(place: Place): number | undefined {
  const at = masses.has(place.word(1)) ? 1 : qualities.has(place.word(1)) && masses.has(place.word(2)) ? 2 : 0
  return at === 0 || place.capital(at) || !ends(place, at) ? undefined : at
}

function ends(place: Place, at: number): boolean {
  const next = place.word(at + 1)
  if (next === '') return /^[.,;:!?]?$/u.test(place.next(at))
  if (/^(?:and|or)$/u.test(next)) return false
  return endsPhrase(next) || isPast(next) || finiteBe.has(next) || haveForms.has(next) || modals.has(next)
}
