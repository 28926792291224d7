import {placeRule} from '../../src/core/place-rule.js'
import {finiteBe} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Adjectives that are printed for the adverb of a degree. */
const intensifiers = new Map(
  Object.entries({
    extreme: 'extremely',
    incredible: 'incredibly',
    particular: 'particularly',
    absolute: 'absolutely',
    complete: 'completely',
    relative: 'relatively',
    total: 'totally',
    high: 'highly',
    increasing: 'increasingly',
    unusual: 'unusually'
  })
)
/** What has degrees, and no noun is meant by behind `high`, `total` and the like: `a high risk group` is fine. */
const sharplyGraded = wordSet(
  'difficult important effective successful contagious sensitive competitive vulnerable influential controversial unlikely likely dangerous unacceptable different rare impatient frustrated anxious isolated desperate worried aware dependent fragile hostile tense urgent volatile confident sophisticated unstable crowded hesitant fearful reliant'
)
/** What has degrees. */
const graded = new Set([
  ...sharplyGraded,
  ...wordSet(
    'serious complex popular expensive useful painful critical powerful complicated worrying small large high low new poor stable cold hot'
  )
])

export default placeRule({
  id: 'grammar/adjective-for-degree',
  summary: 'Find an adjective where the adverb of a degree is due (`an extreme difficult task`).',
  why: 'The engine knows the stem of the word and takes the wrong ending.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {form: 'Unexpected `{word}` before `{next}`, expected `{right}`'},
  examples: [
    {bad: 'Crews face an ⟦extreme⟧ difficult task.', better: 'Crews face an extremely difficult task.'},
    {bad: 'The new strain is ⟦high⟧ contagious.', better: 'The new strain is highly contagious.'},
    {
      bad: 'Parents have become ⟦increasing⟧ impatient.',
      better: 'Parents have become increasingly impatient.'
    },
    {near: 'It was an extreme right party in a high court case.'},
    {good: 'Crews face an extremely difficult task.'}
  ],
  concerns: word => intensifiers.has(word),
  found(place) {
    const [word, next] = [place.word(), place.word(1)]
    if (!graded.has(next) || place.capital() || place.next() !== ' ') return undefined
    if (/^(?:high|total|complete|relative|unusual|increasing)$/u.test(word) && !sharplyGraded.has(next))
      return undefined
    const before = place.word(-1)
    if (
      !finiteBe.has(before) &&
      !/^(?:an?|been|be|some|proved|proves|become|becomes|became|becoming|grow|grew|grown|growing|feel|felt|seems|seemed|remains|remained)$/u.test(
        before
      )
    )
      return undefined
    const right = intensifiers.get(word)!
    return {message: 'form', span: place.span(), data: {word, next, right}, suggest: [right]}
  }
})
