import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {baseOf} from '../../src/text/verbs.js'
import {determiners} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Harm that no court awards. */
const physical = wordSet(
  'serious severe big heavy extensive material structural minor slight irreparable irreversible widespread visible'
)
const causing = wordSet('cause suffer inflict sustain repair')
/** What is paid or asked for in court. */
const courts = wordSet(
  'court judge jury lawsuit sue sued suing claim claims claimed claiming seek seeks seeking sought pay pays paid award awarded awards punitive civil compensation compensate compensatory liable libel defamation lawyer lawyers plaintiff plaintiffs million'
)
const things = wordSet(
  'houses homes buildings roads bridges roofs cars vehicles crops property infrastructure windows walls schools hospitals power railway trees fields harvest building house road bridge roof hull aircraft ship pipeline plant'
)
export default placeRule({
  id: 'grammar/physical-damages',
  summary: 'Find `damages` for harm done (`serious damages to houses`).',
  why: 'Damages are money that a court awards; other languages have a plural of harm.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {plural: 'Unexpected plural `{word}`, expected `{right}`'},
  examples: [
    {bad: 'The storm caused ⟦damages⟧ on the island.', better: 'The storm caused damage on the island.'},
    {bad: 'Crews saw serious ⟦damages⟧ in two towns.', better: 'Crews saw serious damage in two towns.'},
    {bad: 'He filmed the ⟦damages⟧ to the bridge.', better: 'He filmed the damage to the bridge.'},
    {good: 'The storm caused serious damage to houses.'},
    {near: 'She won damages in court for the harm to her house.'},
    {near: 'The firm must pay for serious damages to houses.'},
    {near: 'A worm that damages roots was found.'}
  ],
  ...shapesByWord<'plural'>([[['damages'], damages]])
})

/** `caused serious damages`, `the damages to the bridge`. */
function damages(place: Place) {
  if (
    place.capital() ||
    place.afterAnywhere(courts) ||
    /\b(?:court|lawsuit|compensation|claim)/u.test(place.textAfter())
  )
    return undefined
  const isHarm = physical.has(place.word(-1))
  const verb = place.word(isHarm ? -2 : -1)
  const thing = place.word(determiners.has(place.word(2)) ? 3 : 2)
  const isDone = place.word(1) === 'to' && things.has(thing) && !isVerb(place)
  if (!isHarm && !causing.has(baseOf(verb) ?? '') && !isDone) return undefined
  return {
    message: 'plural' as const,
    span: place.span(),
    data: {word: place.word(), right: 'damage'},
    suggest: ['damage']
  }
}

/** `it damages to`: no noun. */
const isVerb = (place: Place): boolean => /^(?:it|he|she|which|that|who|and)$/u.test(place.word(-1))
