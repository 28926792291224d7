/** The kind that grammar rules are made of: a cheap look at every word and its neighbours, and a second one with parts of speech. */
import {type Place, placesOf} from '../text/places.js'
import type {Context} from './context.js'
import {defineRule, type Observation, type Rule, type RuleMeta} from './rule.js'

export interface PlaceRuleDefinition<M extends string> extends RuleMeta<M> {
  /** What to report where this word stands. Runs for every word: look at the word first. */
  found(place: Place, context: Context): Observation<M> | undefined
  /** Asked with parts of speech at hand, only about what was found: whether it is good copy after all. */
  unless?(place: Place, context: Context): boolean
}

/** Reports what is wrong with single words among their neighbours; nothing within a span that it has already reported. */
export function placeRule<const M extends string>(definition: PlaceRuleDefinition<M>): Rule {
  const {found, unless, ...meta} = definition
  return defineRule<M>({
    ...meta,
    async check(context) {
      const view = context as unknown as Context
      let reported = -1
      for (const place of context.view(placesOf)) {
        if (place.here.start < reported) continue
        const observation = found(place, view)
        if (!observation || (unless && (await isGood(unless, place, view)))) continue
        context.report(observation)
        reported = observation.span[1]
      }
    }
  })
}

async function isGood(unless: (place: Place, context: Context) => boolean, place: Place, context: Context) {
  return unless(await place.tagged(context), context)
}
