import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place, TaggedPlace} from '../../src/text/places.js'
import {isBase, isPast, isThird} from '../../src/text/verbs.js'
import {
  determiners,
  finiteBe,
  haveForms,
  modals,
  months,
  subjectPronouns,
  weekdays
} from '../../src/text/word-classes.js'

/** What is blamed for delays: `due heavy fog`. */
const causes =
  /^(?:heavy|bad|strong|technical|poor|severe|thick|dense|icy|lack|fears|concerns|rising|falling|growing|persistent|ongoing|repeated|extreme|freezing|torrential|adverse|bad|high|low|rain|snow|fog|floods|flooding|strikes|protests|maintenance|repairs|engine|staff|weather|budget|health|illness|injury|injuries)$/u

/** Joined to what follows by a preposition; before them stands `in`. */
const compounds = new Map([
  ['response', 'to'],
  ['addition', 'to'],
  ['reply', 'to'],
  ['reaction', 'to'],
  ['contrast', 'to'],
  ['relation', 'to'],
  ['retaliation', 'for'],
  ['protest', 'against'],
  ['exchange', 'for'],
  ['return', 'for']
])

export default placeRule({
  id: 'grammar/because-of',
  summary: 'Find `because`, `due` and `in response` with a bare noun and no verb (`because the heavy rain.`).',
  why: 'Because opens a clause; before a noun it takes of, and due takes to. Engines drop the second half.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {
    extra: 'Unexpected `of` before a clause, expected `because {subject}`',
    missing: 'Missing `{preposition}` after `{word}`, expected `{word} {preposition}`'
  },
  examples: [
    {
      bad: 'The race was called off ⟦because⟧ the strong wind.',
      better: 'The race was called off because of the strong wind.'
    },
    {
      bad: 'Trains ran late ⟦due⟧ heavy frost on the lines.',
      better: 'Trains ran late due to heavy frost on the lines.'
    },
    {bad: 'The bank cut jobs in ⟦response⟧ the losses.', better: 'The bank cut jobs in response to the losses.'},
    {
      bad: 'Trade fell ⟦because⟧ the blockade, the abbot said.',
      better: 'Trade fell because of the blockade, the abbot said.'
    },
    {bad: 'Trains ran late ⟦because of⟧ it had snowed.', better: 'Trains ran late because it had snowed.'},
    {near: 'Those who lost work because of it were paid.'},
    {good: 'The race was called off because of the strong wind.'},
    {near: 'The race was called off because the wind was strong.'},
    {near: 'They left because the mayor said so, and it closed because those crews strike often.'},
    {near: 'The bill was paid with all due haste and due care.'},
    {near: 'In response, the army left the town.'}
  ],
  concerns: word => word === 'due' || word === 'because' || compounds.has(word),
  found(place) {
    if (opensClause(place)) {
      const edits = [{span: place.span(0, 1), text: place.printed()}]
      return {message: 'extra', span: place.span(0, 1), data: {subject: place.word(2)}, suggest: [{edits}]}
    }
    const preposition = lost(place)
    if (!preposition || place.capital(1)) return undefined
    const word = place.printed()
    return {message: 'missing', span: place.span(), data: {word, preposition}, suggest: [`${word} ${preposition}`]}
  },
  unless: place => place.word() !== 'due' && !opensClause(place) && verbFollows(place)
})

/** `because of it had snowed`, but not `those who left because of it were`. */
function opensClause(place: Place): boolean {
  if (place.word() !== 'because' || place.word(1) !== 'of') return false
  if (/^(?:he|she|they|we|i)$/u.test(place.word(2))) return !place.capital(2) && place.word(3) !== ''
  const goesOn = finiteBe.has(place.word(3)) || haveForms.has(place.word(3)) || modals.has(place.word(3))
  return place.word(2) === 'it' && goesOn && !place.opens && !place.after(relative, 14)
}

const relative = new Set(['who', 'that', 'which', 'what', 'those', 'people', 'whatever', 'all'])

function lost(place: Place): string | undefined {
  const word = place.word()
  if (word === 'due')
    return causes.test(place.word(1)) &&
      !/^(?:all|the|a|in|with|its|their|his|her|is|are|be)$/u.test(place.word(-1)) &&
      place.word(-1) !== ''
      ? 'to'
      : undefined
  if (word === 'because')
    return place.word(1) !== 'of' && (place.opens ? opensBare(place) : endsBare(place)) ? 'of' : undefined
  const preposition = compounds.get(word)
  return preposition &&
    place.word(-1) === 'in' &&
    place.word(-2) !== '' &&
    determiners.has(place.word(1)) &&
    endsBare(place)
    ? preposition
    : undefined
}

/** Whether a noun with its adjectives and nothing else comes before the stop. */
function endsBare(place: Place): boolean {
  let at = 1
  while (at < 9 && place.word(at) !== '') {
    const word = place.word(at)
    if (word === 'but' && place.word() === 'because') return at > 2 && at < 7
    if (
      finiteBe.has(word) ||
      modals.has(word) ||
      haveForms.has(word) ||
      subjectPronouns.has(word) ||
      word.includes("'")
    )
      return false
    if (/^(?:that|this|there|not|no|what|why|how|do|does|did|to|so)$/u.test(word) && at < 3) return false
    // `because those workers strike often`
    if (at > 1 && isBase(word) && looksPlural(place.word(at - 1))) return false
    if (isPast(word) || isThird(word) || (isBase(word) && at > 1 && !determiners.has(place.word(at - 1)) && at < 3))
      return false
    at++
  }
  return (
    at > 2 &&
    at < 9 &&
    (!place.capital(at - 1) || isDate(place.word(at - 1))) &&
    (place.next(at - 1) === '.' || isTold(place.textAfter(at - 1)))
  )
}

const isDate = (word: string): boolean => weekdays.has(word) || months.has(word)

/** `because the frost, the abbot said.`: who said it, and no more. */
const isTold = (rest: string): boolean =>
  /^, (?:according to [^,]+|(?:(?:the|a|an|its|his|her|their) )?[^,]{2,60} (?:said|says|added|reported|announced)(?: on \p{Lu}\p{Ll}+day| in a statement)?)\.\s*$/u.test(
    rest
  )

/** `Because the drought, …`: nothing but a determiner and its noun before the comma. */
function opensBare(place: Place): boolean {
  if (!/^(?:the|a|an|its|his|her|their|this|these|heavy|bad|strong)$/u.test(place.word(1))) return false
  const end = [3, 4].find(at => place.word(at) === '')
  if (end === undefined || place.next(end - 1) !== ',') return false
  return Array.from({length: end - 2}, (_, at) => place.word(at + 2)).every(
    word => !finiteBe.has(word) && !isPast(word)
  )
}

function verbFollows(place: TaggedPlace): boolean {
  for (let at = 1; at < 9 && place.word(at) && place.word(at) !== 'but'; at++)
    if (/^(?:VERB|AUX)$/u.test(place.tag(at))) return true
  return false
}
