/** What several rules report of a place in the same words. */
import {isMassPlural} from './mass-nouns.js'
import type {Place} from './places.js'

/** A verb that does not agree with its subject; nothing where there is no right form, or where it is the noun that is wrong. */
export function disagreement(place: Place, at: number, subject: string, right: string | undefined) {
  if (!right || isMassPlural(subject.toLowerCase())) return undefined
  return {
    message: 'agree' as const,
    span: place.span(at),
    data: {verb: place.printed(at), subject, right},
    suggest: [right]
  }
}

/** A word that was lost before the one at an offset, where it is put. */
export function lostBefore(place: Place, at: number, word: string) {
  const next = place.printed(at)
  return {message: 'missing' as const, span: place.span(at), data: {word, next}, suggest: [`${word} ${next}`]}
}
