import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural, pluralOf, singularOf} from '../../src/text/nouns.js'
import {disagreement} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {isOnlyVerb, isThird, verbOf} from '../../src/text/verbs.js'
import {determiners, pluralVerbs, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const parts = wordSet(
  'most some many several both few half thirds quarters fifths percent cent majority minority third quarter lot two-thirds three-quarters dozens hundreds thousands millions'
)
/** Of these a part may be one sum. */
const sums = wordSet(
  'years days weeks months hours minutes dollars euros pounds miles metres meters kilometres kilometers tonnes tons points percent sales funds exports imports revenues profits losses assets shares goods arms sports news politics works taxes votes savings earnings costs proceeds emissions resources reserves supplies seats times series species'
)
const openers = wordSet('that because but while although though where said says')

export default placeRule({
  id: 'grammar/share-agreement',
  summary:
    'Find singular verbs with a part of many (`the majority of voters was`, `40 percent of the shops was closed`).',
  why: 'A part of many is many in English; engines count the part.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {agree: 'Unexpected `{verb}` with a part of the `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'The majority of voters ⟦was⟧ against it.', better: 'The majority of voters were against it.'},
    {bad: 'He said two thirds of the houses ⟦was⟧ hit.', better: 'He said two thirds of the houses were hit.'},
    {bad: 'About 40 percent of shops ⟦was⟧ closed.', better: 'About 40 percent of shops were closed.'},
    {bad: 'He said half of the young workers ⟦has⟧ left.', better: 'He said half of the young workers have left.'},
    {
      bad: 'Half of the barns in the valley ⟦was⟧ lost.',
      better: 'Half of the barns in the valley were lost.'
    },
    {good: 'The majority of voters were against it.'},
    {near: 'Half of the crop was lost, and two thirds of the sales was paid.'},
    {near: 'The loss of half of the boats was a blow.'},
    {near: 'What half of the voters want is peace.'}
  ],
  concerns: word => word === 'of',
  found(place) {
    const part = place.word(-1)
    if (!parts.has(part) || !isSubject(place)) return undefined
    const at = determiners.has(place.word(1)) ? 2 : 1
    const noun = [at, at + 1, at + 2].find(offset => isMany(place, offset))
    if (noun === undefined || sums.has(place.word(noun))) return undefined
    const between = Array.from({length: noun - 1}, (_, offset) => place.word(offset + 1))
    if (between.slice(at - 1).some(word => prepositions.has(word) || determiners.has(word) || word === 'and'))
      return undefined
    const verb = verbAfter(place, noun)
    return disagreement(place, verb, place.word(noun), rightForm(place.word(verb)))
  },
  unless: place => place.tag(-1) === 'VERB'
})

/** `was` and `comes`, but not `plans`. */
const rightForm = (verb: string): string | undefined =>
  pluralVerbs.get(verb) ?? (isThird(verb) && isOnlyVerb(verb) ? verbOf(verb)!.base : undefined)

/** Where the verb stands: behind the noun or behind a place in the singular, `the houses in the village was`. */
function verbAfter(place: Place, noun: number): number {
  if (!/^(?:in|on|at|from|near|along)$/u.test(place.word(noun + 1))) return noun + 1
  for (let at = noun + 3; at < noun + 7; at++) {
    if (/^(?:was|has)$/u.test(place.word(at))) return at
    const word = place.word(at)
    if (word === '' || prepositions.has(word) || isOnlyVerb(word) || /^(?:and|or|who|that|which)$/u.test(word)) break
  }
  return noun + 1
}

function isMany(place: Place, at: number): boolean {
  const noun = place.word(at)
  if (place.capital(at) || !rightForm(place.word(verbAfter(place, at)))) return false
  return noun === 'people' || (looksPlural(noun) && (singularOf(noun) !== undefined || pluralOf(noun) === undefined))
}

/** Whether the words before are those of a share that opens its clause: `About 40 percent`, `The vast majority`. */
function isSubject(place: Place): boolean {
  const {sentence, index} = place.here
  const before = sentence.text.slice(0, place.here.start - sentence.start)
  const share =
    /(?:^|, |\b(?<opener>\p{Ll}+) )(?:(?:about|around|nearly|almost|roughly|some|over|more than|at least|less than|up to|only|just) )?(?:(?:the|a|an) )?(?:(?:vast|great|large|overwhelming|absolute|small|total) )?(?:(?:two|three|four|\d[\d.,]*|one|a) ?)?(?:[\p{L}-]+|per cent) $/iu.exec(
      before
    )
  if (!share || index > 14) return false
  const {opener} = share.groups!
  if (opener === undefined) return share.index === 0 && !/^(?:what|of|with|for)\b/iu.test(before)
  return openers.has(opener)
}
