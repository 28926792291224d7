import {placeRule} from '../../src/core/place-rule.js'
import {isAgent} from '../../src/text/agents.js'
import type {Place} from '../../src/text/places.js'
import {isPast} from '../../src/text/verbs.js'
import {determiners, finiteBe, numbers, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Participles behind which nothing but the doer, or a preposition, can stand. */
const passives = wordSet(
  'caused triggered sparked prompted destroyed damaged attended organised organized published developed written directed led founded owned operated managed backed funded financed supported protected guarded surrounded followed preceded accompanied joined condemned rejected criticised criticized welcomed approved signed adopted confirmed announced discovered identified investigated examined treated rescued arrested detained killed wounded injured attacked bitten struck overtaken'
)

/** Of these, what those do who have a say. */
const deeds = wordSet('condemned rejected criticised criticized signed adopted attended')

export default placeRule({
  id: 'grammar/passive-by',
  summary: 'Find a passive that lost its `by` (`the fire was caused a short circuit`).',
  why: 'What does something to something else stands behind `by` in a passive; engines drop the small word.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {
    by: 'Missing `by` after `{verb}`, expected `{verb} by`',
    active: 'Unexpected passive `{passive}` before its object, expected `{verb}`'
  },
  examples: [
    {
      bad: 'The fire was ⟦caused⟧ a short circuit in the kitchen.',
      better: 'The fire was caused by a short circuit in the kitchen.'
    },
    {
      bad: 'The village was ⟦surrounded⟧ the army for two weeks.',
      better: 'The village was surrounded by the army for two weeks.'
    },
    {
      bad: 'The minister was ⟦condemned⟧ the attack on the port.',
      better: 'The minister condemned the attack on the port.'
    },
    {bad: 'The motion was ⟦backed⟧ 34 members.', better: 'The motion was backed by 34 members.'},
    {good: 'The fire was caused by a short circuit in the kitchen.'},
    {near: 'The man was arrested the next day, and two were killed that night.'},
    {near: 'The bridge was damaged a week ago and the road was attacked this morning.'},
    {near: 'The water needs to be managed a bit better, and the port was guarded a little less.'},
    {near: 'It was rejected two days after ministers met, and was joined in 1998.'},
    {near: 'When the town was attacked, its mayor fled; once it was rescued the crew slept.'}
  ],
  concerns: word => passives.has(word),
  found(place) {
    if (place.capital() || place.next() !== ' ') return undefined
    if (!/^(?:the|a|an|its|his|their)$/u.test(place.word(1)) && !isByMany(place)) return undefined
    const auxiliary = place.word(-1)
    if (!finiteBe.has(auxiliary) && !/^(?:be|been|being)$/u.test(auxiliary)) return undefined
    if (opensClause(place) || isTime(place) || isSubject(place)) return undefined
    const verb = place.printed()
    // `The minister was condemned the attack`: who speaks is the subject.
    if (finiteBe.has(auxiliary) && deeds.has(place.word()) && (place.capital(-2) || isAgent(place.word(-2)))) {
      const edits = [{span: place.span(-1, 0), text: verb}]
      const data = {verb, passive: place.phrase(-1, 0)}
      return {message: 'active', span: place.span(), data, suggest: [{edits}, `${verb} by`]}
    }
    return {message: 'by', span: place.span(), data: {verb}, suggest: [`${verb} by`]}
  },
  // `Once he was arrested the others fled`: what follows has a verb of its own.
  unless(place) {
    for (let at = 2; at < 8 && place.word(at) && !prepositions.has(place.word(at)); at++)
      if (/^(?:VERB|AUX)$/u.test(place.tag(at))) return true
    return false
  }
})

/** `was backed 112 countries`: those who vote, watch or come, counted. */
function isByMany(place: Place): boolean {
  if (!voted.has(place.word())) return false
  const many =
    /^(?:(?:more than|about|around|nearly|almost|over|some|at least) )?(?:[\d,]+|\p{Ll}+(?:-\p{Ll}+)?|(?:dozens|hundreds|thousands|scores) of)(?: \p{Ll}+)? /u
  const [counted = ''] = many.exec(place.textAfter().trimStart()) ?? []
  const count = counted.replace(/^(?:more than|about|around|nearly|almost|over|some|at least) /u, '').split(' ')[0]!
  if (!/^\d/u.test(count) && !numbers.has(count) && !/^(?:dozens|hundreds|thousands|scores|many|several)$/u.test(count))
    return false
  return [1, 2, 3, 4, 5].some(at => voters.has(place.word(at)) && !prepositions.has(place.word(at - 1)))
}

const voted = wordSet(
  'backed supported opposed rejected condemned approved signed adopted attended funded financed joined followed criticised criticized welcomed'
)
const voters = wordSet(
  'countries states nations members lawmakers deputies senators mps parties governments people fans supporters spectators visitors delegates leaders ministers viewers voters students residents workers companies firms banks experts scientists organisations organizations groups cities towns universities'
)

/** Whether what holds the passive is a clause, behind which the main one may begin without a comma. */
function opensClause({here: {sentence, index}}: Place): boolean {
  return sentence.words
    .slice(Math.max(0, index - 10), index)
    .some(({lower}) => /^(?:when|once|after|before|until|while|as|if|because|since|where|what|whatever)$/u.test(lower))
}

/** `arrested the next day`. */
function isTime(place: Place): boolean {
  const time =
    /^(?:year|month|week|weekend|day|night|morning|evening|afternoon|hour|minute|moment|decade|season|summer|winter|time|century|fortnight|way|bit|little|lot|same|next|following|previous|last|first|second|third)s?$/u
  return [2, 3, 4].some(at => time.test(place.word(at)))
}

/** `was written the way …, the mayor said` and `the year it was written the`: a verb that is past stands right behind. */
const isSubject = (place: Place): boolean =>
  [2, 3].some(at => isPast(place.word(at)) && !determiners.has(place.word(at - 1)))
