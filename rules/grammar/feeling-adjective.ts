import {placeRule} from '../../src/core/place-rule.js'
import {isPerson} from '../../src/text/agents.js'
import {isPeople} from '../../src/text/cast-things.js'
import type {Place} from '../../src/text/places.js'
import {closesNoun, determiners, finiteBe, isMidAdverb, numbers, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Stems of adjectives in -ing for what makes one feel so, and in -ed for who feels so. */
const stems =
  'disappoint frustrat exhaust frighten terrif shock surpris excit bor confus embarrass amaz astonish depress satisfy annoy fascinat alarm horrif disturb devastat thrill'.split(
    ' '
  )
const feeling = new Map(
  stems.map(stem => [`${stem.replace(/f$/u, 'fy')}ing`, `${stem.replace(/f$/u, 'fi').replace(/y$/u, 'i')}ed`])
)
const causing = new Map([...feeling].map(([ing, ed]) => [ed, ing]))

const people = wordSet(
  'supporters fans residents passengers villagers tourists visitors spectators customers travellers travelers workers voters parents children students pupils families relatives neighbours neighbors commuters holidaymakers survivors investors players shoppers locals onlookers audience crowd crowds viewers listeners readers employees staff motorists drivers guests patients teachers firefighters rescuers'
)
const things = wordSet(
  'result results defeat victory win loss news performance performances season report reports figures decision development start end game match film book story discovery announcement statement move turn twist attack increase decline drop rise experience journey trip race sign signs scene scenes sight moment situation situations week year day campaign tournament data images footage video conditions display revelation revelations'
)

export default placeRule({
  id: 'grammar/feeling-adjective',
  summary:
    'Find an -ing adjective with those who feel and an -ed one with what they feel it about (`disappointing fans`, `a surprised defeat`).',
  why: 'One word of the source serves both who feels and what is felt about; English has two.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {form: 'Unexpected `{word}` with `{noun}`, expected `{right}`'},
  examples: [
    {
      bad: 'Dozens of ⟦exhausting⟧ passengers slept at the port.',
      better: 'Dozens of exhausted passengers slept at the port.'
    },
    {bad: 'It was a ⟦disappointed⟧ result for the club.', better: 'It was a disappointing result for the club.'},
    {
      bad: 'Villagers ⟦terrifying⟧ by the flood ran uphill.',
      better: 'Villagers terrified by the flood ran uphill.'
    },
    {bad: 'Parents were ⟦shocking⟧ to learn of the fee.', better: 'Parents were shocked to learn of the fee.'},
    {bad: 'The coach called the result ⟦disappointed⟧.', better: 'The coach called the result disappointing.'},
    {
      bad: 'Guests described the storm as ⟦terrified⟧, but nobody was hurt.',
      better: 'Guests described the storm as terrifying, but nobody was hurt.'
    },
    {near: 'She described the crew after the storm as exhausted and the mayor as shocked by the flood.'},
    {good: 'Dozens of exhausted passengers slept at the port after a disappointing result.'},
    {near: 'He was sorry for disappointing fans, and the shocked families left.'},
    {near: 'The film for residents was shocking to hear, and he called after the game, disappointed.'},
    {near: 'The exhausting passenger lists were a confused report on the match.'},
    {near: 'She has a satisfied start-up boss; disappointing supporters is easy.'}
  ],
  concerns: word =>
    feeling.has(word) || (causing.has(word) && !/^(?:confused|depressed|satisfied|alarmed)$/u.test(word)),
  found: place =>
    felt(place) ?? frightenedBy(place) ?? learned(place) ?? caused(place) ?? called(place) ?? describedAs(place)
})

/** `Residents of the street were shocking to learn`. */
function learned(place: Place) {
  const right = feeling.get(place.word())
  const be = isMidAdverb(place.word(-1)) ? -2 : -1
  if (
    !right ||
    !finiteBe.has(place.word(be)) ||
    place.word(1) !== 'to' ||
    !/^(?:learn|hear|discover)$/u.test(place.word(2))
  )
    return undefined
  const {sentence, index} = place.here
  const subject = place.word(be - 1)
  const opening = sentence.words.slice(0, 3).find(({lower}) => people.has(lower))
  const isPerson =
    /^(?:he|she|they|we|i|who)$/u.test(subject) || (people.has(subject) && !prepositions.has(place.word(be - 2)))
  if (isPerson) return report(place, right, subject)
  return opening && index < 9 && !/[,“”"]/u.test(place.textBefore) ? report(place, right, opening.lower) : undefined
}

/** `called the results disappointed`. */
function called(place: Place) {
  const [right, noun] = [causing.get(place.word()), place.word(-1)]
  const isEnd = place.word(1) === '' ? /^[.,]/u.test(place.next()) : /^(?:and|but)$/u.test(place.word(1))
  if (!right || !things.has(noun) || !isEnd || place.previous() !== ' ') return undefined
  return place.after(calling, 7) ? report(place, right, noun) : undefined
}

/** `described the storm as frightened`, `dismissed the book on foxes as deeply bored`. */
function describedAs(place: Place) {
  const right = causing.get(place.word())
  const as = place.word(-1) === 'as' ? -1 : place.word(-2) === 'as' ? -2 : 0
  if (!right || as === 0 || (as === -2 && !/^(?:.+ly|very|rather|quite|too|so)$/u.test(place.word(-1))))
    return undefined
  for (let at = as - 1; at > as - 9; at--) {
    if (!describing.has(place.word(at))) continue
    const noun = [3, 2, 1].map(step => place.word(at + step)).findLast(word => things.has(word) || events.has(word))
    const hasPerson = Array.from({length: as - at - 1}, (_, step) => place.word(at + 1 + step)).some(isSomebody)
    return noun && !hasPerson && determiners.has(place.word(at + 1)) ? report(place, right, noun) : undefined
  }
  return undefined
}

const isSomebody = (word: string): boolean => people.has(word) || isPerson(word) || isPeople(word)
const describing = wordSet(
  'describe describes described describing dismiss dismissed dismissing portray portrayed rated remembered recalled characterised characterized'
)
/** Further things that nobody takes for somebody. */
const events = wordSet(
  'tremor earthquake quake storm flood floods fire blaze blast explosion crash landing flight crossing wait ordeal ruling verdict vote debate speech interview meeting talks visit concert play show exhibition service food answer response reply test exam contest draw opener heat noise silence damage'
)

const calling = wordSet('call calls called calling consider considers considered deemed')

/** `thousands of disappointing supporters`. */
function felt(place: Place) {
  const right = feeling.get(place.word())
  if (!right || !people.has(place.word(1)) || place.capital(1) || /^[-’']/u.test(place.next(1))) return undefined
  const before = place.word(-1)
  const isCounted = numbers.has(before) || determiners.has(before) || /^(?:many|several|some|other|few)$/u.test(before)
  const isSum =
    before === 'of' &&
    /^(?:dozens|hundreds|thousands|scores|group|groups|crowd|crowds|number|lot|lots)$/u.test(place.word(-2))
  return isCounted || isSum ? report(place, right, place.word(1)) : undefined
}

/** `Residents frightening by the aftershocks`. */
function frightenedBy(place: Place) {
  const right = feeling.get(place.word())
  if (!right || place.word(1) !== 'by' || !people.has(place.word(-1))) return undefined
  return determiners.has(place.word(2)) ? report(place, right, place.word(-1)) : undefined
}

/** `a surprised defeat`. */
function caused(place: Place) {
  const right = causing.get(place.word())
  if (!right || !things.has(place.word(1)) || !closesNoun(place.word(2)) || /^[-’']/u.test(place.next(1)))
    return undefined
  return /^(?:a|an|the|this|another|very|most|more|his|their|her|its)$/u.test(place.word(-1))
    ? report(place, right, place.word(1))
    : undefined
}

function report(place: Place, right: string, noun: string) {
  return {message: 'form' as const, span: place.span(), data: {word: place.printed(), noun, right}, suggest: [right]}
}
