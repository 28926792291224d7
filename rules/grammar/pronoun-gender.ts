import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {readings} from '../../src/text/verbs.js'
import {wordSet} from '../../src/text/word-set.js'

/** Who is a woman or a man by the word alone. */
const women = wordSet(
  'queen princess duchess countess empress actress mother grandmother daughter sister wife widow woman girl bride businesswoman policewoman spokeswoman congresswoman chairwoman sportswoman stewardess waitress heiress niece aunt nun mrs ms'
)
const men = wordSet(
  'king prince duke emperor actor father grandfather son brother husband widower man boy groom businessman policeman spokesman congressman chairman sportsman nephew uncle monk priest mr pope'
)
const swap = new Map([
  ['his', 'her'],
  ['himself', 'herself'],
  ['he', 'she']
])
const swapBack = new Map([
  ['her', 'his'],
  ['herself', 'himself'],
  ['she', 'he']
])
const husbands = new Set(['husband', 'boyfriend', 'pregnancy', 'fiancé'])
const wives = new Set(['wife', 'girlfriend', 'fiancée'])
const kin =
  /^(?:husband|boyfriend|wife|girlfriend|daughter|son|children|child|mother|father|sister|brother|family|parents|life|career|hand|party|speech|resignation|home|house|first|second|own|role|country|job|office)$/u

export default placeRule({
  id: 'grammar/pronoun-gender',
  summary: 'Find pronouns of the other sex than the one person they can mean (`The queen thanked his husband`).',
  why: 'Languages whose pronouns have no sex, or take it from the thing owned, leave the engine to guess.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {sex: 'Unexpected `{pronoun}` for `{person}`, expected `{right}`'},
  examples: [
    {bad: 'The duchess opened the fair with ⟦his⟧ husband.', better: 'The duchess opened the fair with her husband.'},
    {bad: 'The actress introduced ⟦himself⟧ as a farmer.', better: 'The actress introduced herself as a farmer.'},
    {bad: 'The prince left with ⟦her⟧ wife.', better: 'The prince left with his wife.'},
    {bad: 'Ms Lindqvist said ⟦he⟧ would not stand again.', better: 'Ms Lindqvist said she would not stand again.'},
    {good: 'The duchess opened the fair with her husband.'},
    {near: 'The king met the singer. The actress said he would sign.'},
    {near: 'The policewoman, Ida Lund, said he had been calm.'},
    {near: 'The queen thanked the driver and his wife.'},
    {near: 'Mrs Jones said that Mr Smith had lost his wife.'},
    {near: 'The mother of the boy said his daughter was safe.'}
  ],
  concerns: word => swap.has(word) || swapBack.has(word),
  found(place, {text}) {
    const woman = swap.get(place.word())
    const right = woman ?? swapBack.get(place.word())
    if (!right) return undefined
    const person = subjectOf(place, woman ? women : men)
    if (!person || !means(place, Boolean(woman))) return undefined
    const self = place.word().endsWith('self')
    const spouse = (woman ? husbands : wives).has(place.word(1))
    if (!self && !spouse && someoneBefore(text.slice(0, place.here.sentence.start))) return undefined
    return {message: 'sex', span: place.span(), data: {pronoun: place.word(), person, right}, suggest: [right]}
  }
})

/** The person who opens the sentence, where nobody else has come up before the pronoun. */
function subjectOf(place: Place, sex: ReadonlySet<string>): string | undefined {
  const {sentence, index} = place.here
  const first = sentence.words[0]!.lower.replace('.', '')
  const title = first === 'mrs' || first === 'ms' || first === 'mr'
  const head = title ? first : sentence.words[1]?.lower
  if (!head || index < 2 || index > 12 || !sex.has(head) || (!title && first !== 'the')) return undefined
  let at = title ? 1 : 2
  while (at < index && /^\p{Lu}/u.test(sentence.words[at]!.text)) at++
  // `the king and her wife`
  const between = sentence.words.slice(at, place.word(-1) === 'and' && isSpouse(place.word(1)) ? index - 1 : index)
  for (const word of between) {
    if (/^\p{Lu}/u.test(word.text) || others.test(word.lower)) return undefined
    if (women.has(word.lower) || men.has(word.lower)) return undefined
  }
  if (/["“”]/u.test(sentence.text.slice(0, place.here.start - sentence.start))) return undefined
  return title ? `${sentence.words[0]!.text} ${sentence.words[1]?.text ?? ''}` : head
}

const isSpouse = (word: string): boolean => husbands.has(word) || wives.has(word)

/** Another person, or a clause of its own. */
const others =
  /^(?:he|she|him|her|his|they|them|their|who|whose|whom|of|and|but|or|(?!never|over|under|after|number|river|winter|summer|paper|letter|order|offer|power|ever|further|rather|either|together|november|december|september|october|whether|later|other|another)[a-z]+(?:er|or|ist|ian|ant|man|woman)|president|chef|chief|journalist|colleague|guest|friend|child|victim|partner|critic|rival|pilot|officer|suspect|premier|coach|captain|boss|thief|patient|judge|nurse|guard|student|nominee|successor|baby|pupil|hero)$/u

/** A reflexive, a possessive with what is one's own, or `said he would`. */
function means(place: Place, woman: boolean): boolean {
  const word = place.word()
  if (word.endsWith('self')) return readings(place.word(-1)).length > 0
  if (word === 'his' || word === 'her')
    return kin.test(place.word(1)) && (woman || wives.has(place.word(1)) || place.word(1) === 'own')
  // `The spokeswoman said he had been kind.`: who speaks for others speaks of them.
  if (/^(?:spokes|police)(?:wo)?man$/u.test(place.here.sentence.words[1]?.lower ?? '')) return false
  const said = place.word(-1) === 'that' ? place.word(-2) : place.word(-1)
  return /^(?:said|says|told|announced|added|confirmed|insisted|believes|thinks|admitted)$/u.test(said)
}

/** Whether the copy before speaks of somebody whom the pronoun may mean. */
function someoneBefore(text: string): boolean {
  const before = text.slice(-600)
  return (
    /\p{L}/u.test(before) &&
    /\b(?:he|she|his|her|him|Mr|Mrs|Ms|man|woman|who|[a-z]{3,}(?:er|or|ist|ian|ant))\b|\p{Ll} \p{Lu}\p{Ll}+|\b(?:king|president|prince|chief|priest|husband|son)\b/u.test(
      before
    )
  )
}
