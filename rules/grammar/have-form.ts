import {placeRule} from '../../src/core/place-rule.js'
import {ambiguousPasts, isPlainVerb, verbAt, wrongForm} from '../../src/text/auxiliaries.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm, isParticiple, participleOf} from '../../src/text/verbs.js'
import {determiners, objectPronouns} from '../../src/text/word-classes.js'

const have = new Set(['have', 'has', 'had', "haven't", "hasn't", "hadn't"])

export default placeRule({
  id: 'grammar/have-form',
  summary: 'Find the wrong form of a verb after have (`has took`, `have release the film`).',
  why: 'After have English wants the participle; the engine takes another form of the verb.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {wrong: 'Unexpected `{verb}` after `{auxiliary}`, expected `{right}`'},
  examples: [
    {bad: 'Rescuers have ⟦took⟧ six people to hospital.', better: 'Rescuers have taken six people to hospital.'},
    {bad: 'The road has ⟦be⟧ closed since dawn.', better: 'The road has been closed since dawn.'},
    {bad: 'Fares have ⟦rose⟧ three times this year.', better: 'Fares have risen three times this year.'},
    {bad: 'The valley had never ⟦saw⟧ such a frost.', better: 'The valley had never seen such a frost.'},
    {bad: 'The krone had not ⟦weakening⟧ so fast before.', better: 'The krone had not weakened so fast before.'},
    {bad: 'The frost had ⟦damaging⟧ almost every tree.', better: 'The frost had damaged almost every tree.'},
    {good: 'The road has been closed since dawn.'},
    {near: 'She has leave to remain, and he has leave to appeal.'},
    {near: 'The shares have put on weight and the price was cut.'},
    {near: 'They had better drive, he said.'}
  ],
  concerns: word => have.has(word),
  found: afterHave
})

function afterHave(place: Place) {
  const at = verbAt(place)
  const verb = place.word(at)
  if (verb === 'be' || (verb === 'being' && isParticiple(place.word(at + 1)))) return wrongForm(place, at, 'been')
  if (place.capital(at) || isParticiple(verb) || verb === 'had') return undefined
  // `had not weakening`
  if (place.word(at - 1) === 'not' && isForm(verb, 'gerund') && at > 1) return wrongForm(place, at, participleOf(verb)!)
  // `had damaging almost every tree`
  const isDoing = isForm(verb, 'gerund') && at === 1 && place.word() === 'had' && participleOf(verb)
  if (isDoing && /^(?:the|a|an|his|her|its|their|all|almost|nearly|every|each|more|some)$/u.test(place.word(2)))
    return wrongForm(place, at, isDoing)
  if (ambiguousPasts.has(verb) && !goesOn(place, at)) return undefined
  const past = isForm(verb, 'past') && !isBase(verb)
  const plain =
    (isPlainVerb(place, at) ||
      hasDone(place, at) ||
      (verb === 'calls' && /^(?:for|on)$/u.test(place.word(at + 1)) && place.word() !== 'have')) &&
    verb !== 'let' &&
    !(verb === 'leave' && place.word(at + 1) === 'to') &&
    place.word(at - 1) !== 'better'
  if (!past && !plain) return undefined
  if (plain && /^(?:do|does|did|to|who|that)$/u.test(place.word(-1))) return undefined
  return wrongForm(place, at, participleOf(verb)!)
}

/** `had fell asleep`, `has rose to`, `has never saw such`: no noun or adjective that one has. */
const goesOn = (place: Place, at: number): boolean =>
  (place.word(at) === 'saw' &&
    (determiners.has(place.word(at + 1)) ||
      objectPronouns.has(place.word(at + 1)) ||
      /^(?:never|already|not|ever|recently)$/u.test(place.word(at - 1)))) ||
  (/^(?:fell|rose|lay|shone|awoke|drove|wove|spat)$/u.test(place.word(at)) &&
    /^(?:asleep|ill|silent|apart|behind|short|to|by|from|into|in|through|over|sharply|steadily|for|since|again|twice|once|three|almost|nearly|another|more)$/u.test(
      place.word(at + 1)
    ))

/** `have release eleven`, `has rise to 9`: verbs that are nouns too. */
function hasDone(place: Place, at: number): boolean {
  const [verb, next] = [place.word(at), place.word(at + 1)]
  if (
    !isForm(verb, 'base') ||
    isForm(verb, 'past') ||
    /^(?:work|access|contact|hope|trust|time|support|control|experience|faith|interest|respect|concern|reason|talk|help|power|cause|need|like|little|open|clear|long|own|live|welcome|double|triple|stage|have|phase|complete|total)$/u.test(
      verb
    )
  )
    return false
  if (/^(?:rise|increase|decrease|decline|drop|climb|grow|fall)$/u.test(verb))
    return (
      /^(?:to|by|from)$/u.test(next) &&
      /^(?:\d.*|more|about|almost|nearly|over|two|three|four|five|ten)$/u.test(place.word(at + 2))
    )
  return /^(?:only|dozens|hundreds|thousands|several|nearly|almost|the|a|an|his|her|their|its|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u.test(
    next
  )
}
