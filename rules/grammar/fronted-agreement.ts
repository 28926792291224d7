import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {introducesMany} from '../../src/text/existentials.js'
import {looksPlural, singularOf} from '../../src/text/nouns.js'
import {disagreement} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {verbOf} from '../../src/text/verbs.js'
import {countsMany, determiners, numbers, pluralVerbs} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const sums = wordSet(
  'years days weeks months hours minutes metres meters kilometres kilometers miles dollars euros pounds tonnes tons percent litres hectares square points'
)

export default placeRule({
  id: 'grammar/fronted-agreement',
  summary:
    'Find singular verbs before the many things they introduce (`There remains doubts`, `Among the finds was two coins`, `both of which was`).',
  why: 'What is put first is not the subject, and the engine has not yet read what is when it chooses the verb.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'There ⟦remains⟧ serious doubts about it.', better: 'There remain serious doubts about it.'},
    {bad: 'There ⟦was⟧ only two cooks left.', better: 'There were only two cooks left.'},
    {bad: 'There ⟦is⟧ still about 40 huts in use.', better: 'There are still about 40 huts in use.'},
    {
      bad: 'Among the finds in the cave ⟦was⟧ two old coins.',
      better: 'Among the finds in the cave were two old coins.'
    },
    {
      bad: 'Among the things seized at the port ⟦was⟧ 400 false watches.',
      better: 'Among the things seized at the port were 400 false watches.'
    },
    {bad: 'He has two dogs, both of which ⟦was⟧ ill.', better: 'He has two dogs, both of which were ill.'},
    {good: 'There remain serious doubts about it.'},
    {near: 'There remains a serious doubt, and there is about 40 metres of rope.'},
    {near: 'Among them was one of two cooks.'}
  ],
  ...shapesByWord<'agree'>([
    [['there'], thereRemains],
    [['among', 'inside', 'behind', 'beside', 'beneath'], amongWas],
    [['which', 'whom'], ofWhich]
  ])
})

/** `There remains serious doubts`, `There is still about 300 families`. */
function thereRemains(place: Place) {
  const verb = place.word(1)
  if (/^(?:remains|exists|follows|seems)$/u.test(verb)) {
    const isMany =
      introducesMany(place, 2) ||
      (singularOf(place.word(3)) !== undefined && /^(?:about|over|that|whether|to|in|of|as|for|)$/u.test(place.word(4)))
    const isOne = determiners.has(place.word(2)) || /^(?:much|little|no|one|some)$/u.test(place.word(2))
    return isMany && !isOne && place.word(4) !== 'and' ? disagreement(place, 1, 'there', verbOf(verb)!.base) : undefined
  }
  if (verb !== 'is' && verb !== 'was') return undefined
  let at = 2
  while (/^(?:still|now|also|already|currently|only)$/u.test(place.word(at))) at++
  let qualified = /^(?:about|around|nearly|almost|roughly|some|over)$/u.test(place.word(at))
    ? at + 1
    : /^(?:more|fewer|less)$/u.test(place.word(at)) && place.word(at + 1) === 'than'
      ? at + 2
      : 0
  // `There was only two candidates left`: three weeks would be one stretch of time.
  const onlyAt = place.word(at - 1) === 'only' && place.word(at - 2) === verb ? at : 0
  const isLeast = place.word(at) === 'at' && place.word(at + 1) === 'least'
  if (onlyAt > 0 && qualified === 0 && countsMany(place.word(at))) qualified = at
  if (isLeast) qualified = at + 2
  if (qualified === 0 || !countsMany(place.word(qualified)) || place.next(qualified) !== ' ') return undefined
  const noun = place.word(qualified + 1)
  const isMany = (looksPlural(noun) || noun === 'people') && !sums.has(noun)
  return isMany ? disagreement(place, 1, 'there', pluralVerbs.get(verb)) : undefined
}

/** `Among the items recovered from the wreck was two cannons`. */
function amongWas(place: Place) {
  if (!place.opens || place.word(1) === '') return undefined
  for (let at = 2; at < 12; at++) {
    const [word, next] = [place.word(at), place.word(at + 1)]
    if (word === '' || /^(?:who|which|that|and|are|were|is|has|have|had)$/u.test(word)) return undefined
    if (word !== 'was') continue
    const isMany =
      numbers.has(next) ||
      (countsMany(next) && !/^(?:1[89]|20)\d\d$/u.test(next)) ||
      /^(?:several|many|dozens|hundreds)$/u.test(next)
    const nouns = [place.word(at + 2), place.word(at + 3), place.word(at + 4)]
    return isMany && nouns.some(looksPlural) && !nouns.some(noun => sums.has(noun))
      ? disagreement(place, at, next, 'were')
      : undefined
  }
  return undefined
}

/** `both of which was`. */
function ofWhich(place: Place) {
  if (place.word(-1) !== 'of' || !/^(?:both|several|many|few|two|three|four|five)$/u.test(place.word(-2)))
    return undefined
  return place.word(-3) === ''
    ? disagreement(place, 1, `${place.word(-2)} of which`, pluralVerbs.get(place.word(1)))
    : undefined
}
