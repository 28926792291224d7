import {placeRule} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import type {Place} from '../../src/text/places.js'

/** What measures against last week: `up on last week`. */
const compares =
  /^(?:up|down|percent|per|cent|%|\d.*|better|worse|higher|lower|more|less|fewer|improve[ds]?|improvement|improving|build|built|compared|based|focus(?:ed|es)?|reflect(?:ed|s)?|rise|increase[ds]?|fall|drop|depends?|look(?:ed|ing)?|back|advance|change|centre[ds]?|votes?|voted|decide[ds]?|agree[ds]?|rule[ds]?|comment(?:ed)?|work(?:s|ed|ing)?|count)$/u

export default placeRule({
  id: 'grammar/time-preposition',
  summary: 'Find a preposition before `last week`, `next month` and their like (`on last week`).',
  why: 'With last, next and this a time stands alone in English; other languages put a preposition before it.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {extra: 'Unexpected `{preposition}` before `{time}`, expected the time alone'},
  examples: [
    {
      bad: 'The blast took place ⟦on⟧ last week near the port.',
      better: 'The blast took place last week near the port.'
    },
    {bad: 'Voting will begin ⟦in⟧ next month.', better: 'Voting will begin next month.'},
    {bad: '⟦On⟧ last Friday two ships collided.', better: 'Last Friday two ships collided.'},
    {good: 'The blast took place last week near the port.'},
    {near: 'Sales were 3 percent up on last month.'},
    {near: 'The new judge is sworn in next week, and the fee comes on next month.'},
    {near: 'He spoke of the match in last week’s paper.'},
    {near: 'It will be decided in next month votes and on the last Friday.'},
    {near: 'They were at last year after year in profit.'}
  ],
  concerns: word => /^(?:on|in|at)$/u.test(word),
  found(place) {
    const preposition = place.word()
    if (!/^(?:last|next)$/u.test(place.word(1))) return undefined
    if (!/^(?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(place.word(2)))
      return undefined
    if (!ends(place) || comparison(place) || isParticle(place) || (preposition === 'in' && place.word(2) === 'night'))
      return undefined
    const last = place.printed(1)
    const text = place.opens ? capitalised(last) : last
    const edits = [{span: place.span(0, 1), text}]
    return {
      message: 'extra',
      span: place.span(),
      data: {preposition, time: `${last} ${place.printed(2)}`},
      suggest: [{edits}]
    }
  }
})

/** `sworn in next month`, `moves in next week`, `went on last night`. */
const isParticle = (place: Place): boolean => {
  const verb = place.word(-1)
  if (place.word() === 'in')
    return /^(?:sworn|swears?|swearing|mov(?:e|es|ed|ing)|check(?:s|ed|ing)?|kick(?:s|ed|ing)?|clos(?:e|es|ed|ing)|phas(?:e|es|ed|ing)|br(?:ing|ings|ought)|bringing|handed|hands?|turned|usher(?:s|ed)?|settl(?:e|es|ed|ing)|sets?|called|broke|caved|stepp?(?:ed|s|ing)?)$/u.test(
      verb
    )
  return (
    place.word() === 'on' &&
    /^(?:go|goes|went|gone|going|carr(?:y|ies|ied)|kept|keep|came|comes?|switched|turned|moved|put)$/u.test(verb)
  )
}

function ends(place: Place): boolean {
  const next = place.word(3)
  if (next === '') return /^[.,;:]?$/u.test(place.next(2))
  return /^(?:in|at|near|after|before|when|while|and|but|by|with|for|to|the|a|an|two|three|he|she|they|it|because|during|that|as)$/u.test(
    next
  )
}

function comparison(place: Place): boolean {
  for (let offset = -1; offset >= -6; offset--) if (compares.test(place.word(offset))) return true
  return false
}
