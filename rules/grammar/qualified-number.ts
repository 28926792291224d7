import {placeRule} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm, isOnlyVerb} from '../../src/text/verbs.js'
import {finiteBe, haveForms, modals, numbers, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const one = new Set(['a', 'an', 'every', 'each', 'another'])
const many = new Set(['several', 'various', 'numerous', 'these', 'those', 'many', 'few', ...numbers])
/** Plurals with a name or a sum for a determiner: `a new sports`, `another 20 minutes`. */
const odd = wordSet(
  'sports sales arms goods savings customs times minutes hours days weeks months years metres meters kilometres miles dollars euros pounds people news series species means headquarters barracks works links drugs systems communications operations services crossroads lots dozens hundreds thousands millions percent points games women men children'
)
const single = wordSet(
  'gigawatt megawatt kilowatt home yen yuan rouble ruble euro year day week month hour minute metre meter kilometre mile dollar foot cent second pound acre ton tonne page man person state kilometer hectare degree half quarter wicket aircraft species series sheep fish offspring staff police youth data media crew spacecraft point litre inch time part percent grand odd one million billion thousand hundred'
)

export default placeRule({
  id: 'grammar/qualified-number',
  summary:
    'Find a determiner and a noun of different number with an adjective between (`two new minister`, `a serious problems`).',
  why: 'Languages that do not mark number on nouns leave the engine to add the -s, and a word between makes it forget.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    plural: 'Unexpected plural `{noun}` after `{determiner}`, expected `{right}`',
    singular: 'Unexpected singular `{noun}` after `{determiner}`, expected `{right}`'
  },
  examples: [
    {bad: 'He met two foreign ⟦minister⟧ in Cairo.', better: 'He met two foreign ministers in Cairo.'},
    {bad: 'The plan has a serious ⟦problems⟧.', better: 'The plan has a serious problem.'},
    {bad: 'At least 40 young ⟦athlete⟧ were hurt.', better: 'At least 40 young athletes were hurt.'},
    {bad: '⟦These⟧ information was never checked.', better: 'This information was never checked.'},
    {
      bad: 'Nets were sent to 340 ⟦village⟧ along the river.',
      better: 'Nets were sent to 340 villages along the river.'
    },
    {bad: 'The mill wants to hire 60 ⟦driver⟧ in May.', better: 'The mill wants to hire 60 drivers in May.'},
    {near: 'A nun of 94 burst out laughing, and a man of 16 stone joined in.'},
    {good: 'He met two foreign ministers in Cairo.'},
    {near: 'It is a financial services firm, and two new crew members left.'},
    {near: 'The two stood with their hands on each other’s shoulders in the rain.'},
    {near: 'Chapter two human rights report.'},
    {near: 'The two told each other jokes for a day and a half, and each side claims that it won.'},
    {near: 'The barge held six and a half tons of figs.'},
    {near: 'He had a few good reasons and a great many small boats.'}
  ],
  concerns: word => one.has(word) || many.has(word) || /^\d/u.test(word),
  found(place) {
    const first = place.word()
    if (one.has(first) ? singularOf(place.word(2)) === undefined : !many.has(first) && !(first >= '1' && first < ':'))
      return undefined
    // `a nun of 94 burst out laughing`, `a man of 16 stone`
    if (
      /^\d/u.test(place.word()) &&
      place.word(-1) === 'of' &&
      (isForm(place.word(1), 'past') || place.word(1) === 'stone')
    )
      return undefined
    const counted = massAfter(place) ?? digits(place)
    if (counted) return counted
    const noun = place.word(2)
    if (
      noun === '' ||
      place.capital(1) ||
      place.capital(2) ||
      /[’']s?$/u.test(place.word(1)) ||
      place.next() !== ' ' ||
      place.next(1) !== ' ' ||
      !endsHere(place)
    )
      return undefined
    const determiner = place.word()
    if (one.has(determiner)) {
      // `told each other jokes`, `three and a half tonnes`
      if (place.word(1) === (determiner === 'each' ? 'other' : 'half')) return undefined
      if (isAct(place)) return undefined
      const right = singularOf(noun)
      if (
        !right ||
        odd.has(noun) ||
        pluralOf(noun) ||
        /^(?:few|great|good|lot|number|further|record|full|dozen|hundred|thousand|million|total|couple|solid|whole|staggering|mere|whopping|handful|range)$|\d/u.test(
          place.word(1)
        )
      )
        return undefined
      return report('plural', place, right)
    }
    if (!many.has(determiner) && !/^(?:[2-9]|[1-9]\d|[1-9]\d\d)$/u.test(determiner)) return undefined
    const right = pluralOf(noun)
    if (!right || singularOf(noun) || single.has(noun) || isNumbered(place)) return undefined
    return report('singular', place, right)
  },
  unless: place => !massAfter(place) && !digits(place) && (place.tag(1) !== 'ADJ' || place.tag(2) !== 'NOUN')
})

/** `chapter two`, `on May 12`, `Boeing 747 cargo`. */
function isNumbered(place: Place): boolean {
  const before = place.word(-1)
  return (
    place.opens ||
    place.capital(-1) ||
    before === '' ||
    /[\d$£€-]\s?$/u.test(place.previous()) ||
    /^(?:day|days|page|chapter|phase|number|magnitude|stage|article|section|part|aged|age|category|type|level|grade|group|division|one|a|an|at|by|the|his|her|its|their)$/u.test(
      before
    )
  )
}

const masses = wordSet(
  'information advice evidence equipment research furniture luggage homework damage infrastructure knowledge progress legislation machinery traffic'
)

/** `These information was`. */
function massAfter(place: Place) {
  const noun = place.word(1)
  if (!/^(?:these|those|many|several|few)$/u.test(place.word()) || !masses.has(noun) || !ends(place, 1))
    return undefined
  const much = /^(?:these|those)$/u.test(place.word()) ? 'this' : 'much'
  const right = place.opens ? capitalised(much) : much
  const data = {noun, determiner: place.printed(), right: `${right} ${noun}`}
  return {message: 'singular' as const, span: place.span(), data, suggest: [right]}
}

/** `to 340 community along`: a number behind a verb or a preposition. */
function digits(place: Place) {
  const noun = place.word(1)
  const right = pluralOf(noun)
  if (
    !/^[1-9]\d{1,2}(?:,\d{3})*$/u.test(place.word()) ||
    !right ||
    single.has(noun) ||
    singularOf(noun) ||
    !ends(place, 1)
  )
    return undefined
  const isObject = isOnlyVerb(place.word(-1)) || (place.word(-2) === 'to' && isBase(place.word(-1)))
  if (
    place.capital(1) ||
    (!isObject &&
      !/^(?:to|in|of|from|killed|injured|least|about|nearly|almost|over|than|some|all|other|destroyed|arrested|detained|displaced|evacuated|including|and|with|for|around|more)$/u.test(
        place.word(-1)
      )) ||
    place.previous() !== ' '
  )
    return undefined
  return {
    message: 'singular' as const,
    span: place.span(1),
    data: {noun, determiner: place.printed(), right},
    suggest: [right]
  }
}

/** `each side says that`: the verb of what each stands before. */
const isAct = (place: Place): boolean =>
  isForm(place.word(2), 'third') && /^(?:that|how|why|whether|what)$/u.test(place.word(3))

/** Whether the noun is the head: no other noun follows. */
function endsHere(place: Place): boolean {
  return ends(place, 2)
}

function ends(place: Place, at: number): boolean {
  const next = place.word(at + 1)
  if (next === '') return /^[.,]/u.test(place.next(at))
  return (
    place.next(at) === ' ' &&
    (prepositions.has(next) ||
      finiteBe.has(next) ||
      haveForms.has(next) ||
      modals.has(next) ||
      /^(?:who|which|that|when|where|while|because|said|says)$/u.test(next))
  )
}

function report(message: 'plural' | 'singular', place: Place, right: string) {
  const data = {noun: place.word(2), determiner: place.printed(), right}
  return {message, span: place.span(2), data, suggest: [right]}
}
