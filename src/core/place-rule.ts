/** The kind that grammar rules are made of: a cheap look at every word and its neighbours, and a second one with parts of speech. */
import {type Place, placesOf, type TaggedPlace} from '../text/places.js'
import {defineRule, type Observation, type Rule, type RuleMeta} from './rule.js'
import type {StoryViews} from './story-views.js'

export interface PlaceRuleDefinition<M extends string> extends RuleMeta<M> {
  /** Whether the word of a place, in lower case, may be one to report: `found` is then asked about no others. */
  concerns?(word: string): boolean
  /** What to report where this word stands. Without `concerns` it runs for every word: look at the word first. */
  found(place: Place, context: StoryViews): Observation<M> | undefined
  /** Asked with parts of speech at hand, only about what was found: whether it is good copy after all. */
  unless?(place: TaggedPlace, context: StoryViews): boolean
}

interface Hit<M extends string> {
  /** Where its place stands among those that concern the rule. */
  at: number
  place: Place
  observation: Observation<M>
}

/** Reports what is wrong with single words among their neighbours; nothing within a span that it has already reported. */
export function placeRule<const M extends string>(definition: PlaceRuleDefinition<M>): Rule {
  const {found, unless, ...meta} = definition
  return defineRule<M>({
    ...meta,
    check(context) {
      const places = context.view(placesOf)
      let reported = -1
      const report = ({observation}: Hit<M>): void => {
        context.report(observation)
        reported = observation.span[1]
      }
      const {concerned} = context
      const next = (from: number): Hit<M> | undefined => {
        for (let at = from; at < concerned.length; at++) {
          const place = places[concerned[at]!]!
          const observation = place.here.start < reported ? undefined : found(place, context)
          if (observation) return {at, place, observation}
        }
        return undefined
      }
      const first = next(0)
      // Most rules find nothing in most stories: only what is found waits for parts of speech.
      if (first && unless) return weigh(first)
      for (let hit = first; hit; hit = next(hit.at + 1)) report(hit)
      return undefined

      async function weigh(start: Hit<M>): Promise<void> {
        for (let hit: Hit<M> | undefined = start; hit; hit = next(hit.at + 1))
          if (!(await isGood(unless!, hit.place, context))) report(hit)
      }
    }
  })
}

async function isGood(unless: (place: TaggedPlace, context: StoryViews) => boolean, place: Place, context: StoryViews) {
  return unless(await place.tagged(context), context)
}

/** A look at a place: what to report there, if anything. */
export type Shape<M extends string> = (place: Place) => Observation<M> | undefined

/** The part of a place rule that asks only the shapes that begin with the word of a place, in their order: most words begin none. */
export function shapesByWord<M extends string>(
  shapes: readonly (readonly [words: Iterable<string>, shape: Shape<M>])[]
): Pick<PlaceRuleDefinition<M>, 'concerns' | 'found'> {
  const byWord = new Map<string, Shape<M>[]>()
  for (const [words, shape] of shapes) for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), shape])
  return {
    concerns: word => byWord.has(word),
    found(place) {
      for (const shape of byWord.get(place.word())!) {
        const found = shape(place)
        if (found) return found
      }
      return undefined
    }
  }
}
