import {placeRule} from '../../src/core/place-rule.js'
import {indefiniteFor} from '../../src/text/indefinite-article.js'
import {pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {finiteBe} from '../../src/text/word-classes.js'

export default placeRule({
  id: 'grammar/so-long-a',
  summary: 'Find so and too with an adjective and a noun in the wrong order (`a so long drought`, `too big risk`).',
  why: 'English says `such a long drought` and `too big a risk`; most languages keep the article first or have none.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {order: 'Unexpected `{found}`, expected `{right}`'},
  examples: [
    {bad: 'It was ⟦a so long⟧ drought that wells dried up.', better: 'It was such a long drought that wells dried up.'},
    {bad: 'It was ⟦so difficult decision⟧ that he wept.', better: 'It was such a difficult decision that he wept.'},
    {bad: 'That is ⟦too big risk⟧ for the bank.', better: 'That is too big a risk for the bank.'},
    {good: 'It was such a long drought, and too big a risk.'},
    {near: 'A so-called truce was so good that a so popular song was sung.'},
    {near: 'They are so late because it is too cold.'}
  ],
  concerns: word => word === 'so' || word === 'too',
  found: place => withArticle(place) ?? withoutArticle(place),
  unless: place => place.tag(1) !== 'ADJ' || place.tag(2) !== 'NOUN'
})

/** `a so long drought`. */
function withArticle(place: Place) {
  if (!/^(?:a|an)$/u.test(place.word(-1)) || place.word() !== 'so' || !hasNoun(place)) return undefined
  if (/^(?:called|popular|named|such|far|much|many|little)$/u.test(place.word(1))) return undefined
  const article = place.capital(-1) ? 'Such' : 'such'
  return report(place, -1, 1, `${article} ${indefiniteFor(place.word(1))} ${place.word(1)}`)
}

/** `was so difficult decision that`, `is too big risk for`. */
function withoutArticle(place: Place) {
  const verb = place.word(-1)
  if (!finiteBe.has(verb) && !/^(?:be|been|became|become)$/u.test(verb)) return undefined
  if (!hasNoun(place) || pluralOf(place.word(2)) === undefined || /^(?:much|many|little|few|far)$/u.test(place.word(1)))
    return undefined
  const next = place.word(3)
  if (next === '' ? !/^[.,;]/u.test(place.next(2)) : !/^(?:that|for|to|and|but|because)$/u.test(next)) return undefined
  const [adjective, noun] = [place.word(1), place.word(2)]
  const right =
    place.word() === 'so'
      ? `such ${indefiniteFor(adjective)} ${adjective} ${noun}`
      : `too ${adjective} ${indefiniteFor(noun)} ${noun}`
  return report(place, 0, 2, right)
}

const hasNoun = (place: Place): boolean =>
  place.next() === ' ' && place.next(1) === ' ' && place.word(2) !== '' && !place.capital(1) && !place.capital(2)

function report(place: Place, from: number, to: number, right: string) {
  return {
    message: 'order' as const,
    span: place.span(from, to),
    data: {found: place.phrase(from, to), right},
    suggest: [right]
  }
}
