import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {finiteAuxiliaries} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Prepositions that are no part of the verb before them (`stood by`, `broke through`). */
const plain = wordSet('from to with for into about')
/** Before `in`, `on` and `at` only what needs a place: `the night in which they moved in` has one `in` too few to lose. */
const placed: Readonly<Record<string, RegExp>> = {
  in: /^(?:live|lives|lived|slept|born|held|worked|works|died|stayed|found|place|part|up|out|grew|played|served|built|published|happened|occurred|participated|interested|involved|buried|stored|printed|seen|met)$/u,
  on: /^(?:relied|relies|rely|depended|depends|depend|based|built|stood|stands|sat|collided|found|held|happened|travelled|traveled|worked|born|died|buried|spent|agreed)$/u,
  at: /^(?:worked|works|held|stayed|arrived|stopped|studied|taught|spoke|aimed|happened|found|born|died|place)$/u,
  of: /^(?:aware|afraid|proud|made|composed|consists|consisted|accused|capable|ashamed|tired|convinced|dreamed|dreamt|heard|suspected|guilty)$/u
}
/** `most of which he disposed of`: the first belongs to what is counted. */
const counts =
  /^(?:most|some|all|many|half|both|none|part|one|each|any|few|several|much|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|dozens|number|majority|percent|share|third|quarter|rest|\d.*)$/u
/** What an infinitive may be left out behind: `the degree to which they want to`. */
const left = wordSet(
  'want wants wanted able have has had need needs needed going like likes liked ought used try tries tried supposed hope hopes hoped allowed willing wish wished forced told asked expected order'
)
/** What goes on behind a relative clause. */
const ends = wordSet('since until when because although while lies stands remains belongs')
const within = wordSet('who which that whom whose when where if and or but what')
const longest = 10

export default placeRule({
  id: 'grammar/preposition-twice',
  summary:
    'Find a preposition before `which` or `whom` that comes back behind the verb (`the house in which he lived in`).',
  why: 'English has the preposition in one of two places; the engine prints it in both.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {twice: '`{word}` stands before `{relative}` already; delete the second'},
  examples: [
    {
      bad: 'The house in which the poet lived⟦ in⟧ has burned down.',
      better: 'The house in which the poet lived has burned down.'
    },
    {
      bad: 'The islands from which the crews had come⟦ from⟧ are small.',
      better: 'The islands from which the crews had come are small.'
    },
    {
      bad: 'Nurses named the man with whom the baker had quarrelled⟦ with⟧.',
      better: 'Nurses named the man with whom the baker had quarrelled.'
    },
    {
      bad: 'The valley in which the fire broke out⟦ in⟧ lies to the north.',
      better: 'The valley in which the fire broke out lies to the north.'
    },
    {good: 'The house which the poet lived in burned down.'},
    {near: 'He told of the night in which the troops moved in, and of the mud in which he slept in May.'},
    {near: 'She had ten cats, most of which she was proud of.'},
    {near: 'He asked about the degree to which they are able to, and about the people with whom he came.'},
    {near: 'That was the day on which the show went on, and the hall from which he went from town to town.'}
  ],
  concerns: word => word === 'which' || word === 'whom',
  found(place) {
    const word = place.word(-1)
    const before = placed[word]
    if (!before && !plain.has(word)) return undefined
    if (counts.test(place.word(-2))) return undefined
    const at = againAt(place, word)
    const last = place.word(at - 1)
    if (at < 3 || !(before ? before.test(last) : !(word === 'to' && left.has(last)))) return undefined
    const span = [place.span(at - 1)[1], place.span(at)[1]] as const
    return {message: 'twice', span, data: {word, relative: place.word()}, suggest: ['']}
  }
})

/** How many words on the preposition stands again and the clause ends; 0 where it does not. */
function againAt(place: Place, word: string): number {
  for (let at = 1; at <= longest && place.word(at) !== ''; at++) {
    if (within.has(place.word(at))) return 0
    if (place.word(at) !== word) continue
    const next = place.word(at + 1)
    if (next === '') return /^[.,;:!?]$/u.test(place.next(at)) ? at : 0
    // `in May`
    if (place.capital(at + 1)) return 0
    return finiteAuxiliaries.has(next) || ends.has(next) ? at : 0
  }
  return 0
}
