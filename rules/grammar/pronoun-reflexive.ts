import {placeRule} from '../../src/core/place-rule.js'
import {isPerson} from '../../src/text/agents.js'
import {isCapital} from '../../src/text/capitalised.js'
import type {Place} from '../../src/text/places.js'
import {isForm} from '../../src/text/verbs.js'

/** The reflexive of each subject. */
const reflexives = new Map([
  ['he', 'himself'],
  ['she', 'herself'],
  ['it', 'itself'],
  ['i', 'myself'],
  ['we', 'ourselves'],
  ['they', 'themselves']
])

const all = new Set([...reflexives.values(), 'yourself', 'yourselves', 'themself'])

const plural = new Set(['they', 'we', 'i'])

/** A second person may have entered before these. */
const stops =
  /^(?:and|but|or|that|who|which|when|while|because|if|as|than|whether|where|the|a|an|his|her|him|them|us|me|it|their|its|my|our)$/u

export default placeRule({
  id: 'grammar/pronoun-reflexive',
  summary: 'Find a reflexive that does not agree with its subject (`he defended herself`).',
  why: 'Languages with one reflexive for all persons leave the engine to guess the person and the sex.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {person: 'Unexpected `{reflexive}` after `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'He shot ⟦herself⟧ in the foot.', better: 'He shot himself in the foot.'},
    {bad: 'After the vote she called ⟦himself⟧ a winner.', better: 'After the vote she called herself a winner.'},
    {bad: 'They blamed ⟦itself⟧ for the delay.', better: 'They blamed themselves for the delay.'},
    {bad: 'His wife drove ⟦himself⟧ to a clinic.', better: 'His wife drove herself to a clinic.'},
    {near: 'His wife told the mayor himself.'},
    {good: 'He shot himself in the foot.'},
    {near: 'He said she herself had signed the letter.'},
    {near: 'She wanted him to defend himself.'},
    {near: 'He spoke to the mayor herself.'},
    {near: 'They watched the dog wash itself.'}
  ],
  concerns: word => all.has(word),
  found(place) {
    const reflexive = place.word()
    if (reflexive === 'itself' && !place.after(plural) && !hurt(place)) return undefined
    const subject = subjectBefore(place) ?? kinBefore(place)
    if (!subject || reflexives.get(subject) === reflexive) return undefined
    if (subject === 'they' && reflexive === 'themself') return undefined
    const right = reflexives.get(subject)!
    return {
      message: 'person',
      span: place.span(),
      data: {reflexive, subject: subject === 'i' ? 'I' : subject, right},
      suggest: [right]
    }
  }
})

/** `she had injured itself`: the verb stands straight behind who did it. */
const hurt = (place: Place): boolean =>
  /^(?:he|she)$/u.test(/^(?:had|has)$/u.test(place.word(-2)) ? place.word(-3) : place.word(-2)) &&
  isForm(place.word(-1), 'past')

/** The subject pronoun of the clause, where nobody else has come up since. */
function subjectBefore(place: Place): string | undefined {
  let verbs = 0
  for (let offset = -1; offset >= -6; offset--) {
    const word = place.word(offset)
    if (word === '' || (stops.test(word) && word !== 'it')) return undefined
    if (reflexives.has(word)) return verbs > 0 || offset === -1 ? other(place, offset, word) : undefined
    if (place.capital(offset)) return undefined
    if (isForm(word, 'past') || isForm(word, 'third') || isForm(word, 'base') || isForm(word, 'gerund')) verbs++
  }
  return undefined
}

/** `they let it …`: an `it` after a verb or a preposition is no subject. */
function other(place: Place, offset: number, word: string): string | undefined {
  if (word !== 'it') return word
  if (offset === -1) return undefined
  const before = place.word(offset - 1)
  return before === '' || /^(?:and|but|said|says|that)$/u.test(before) ? word : undefined
}

const kin = new Map(
  [
    ['she', 'wife mother grandmother daughter sister aunt niece widow granddaughter girlfriend'],
    ['he', 'husband father grandfather son brother uncle nephew widower grandson boyfriend']
  ].flatMap(([pronoun, nouns]) => nouns!.split(' ').map(noun => [noun, pronoun!] as const))
)

/** `His wife drove himself to a clinic`: the one of whom the sentence tells, with nobody else behind. */
function kinBefore(place: Place): string | undefined {
  const {sentence, index} = place.here
  const [owner, noun] = sentence.words
  const pronoun = kin.get(noun?.lower ?? '')
  if (!pronoun || index > 9 || !/^(?:my|his|her|their|our|the)$/u.test(owner!.lower)) return undefined
  if (!/^(?:himself|herself)$/u.test(place.word()) || place.word(1 - index) === '') return undefined
  const between = sentence.words.slice(2, index)
  const hasOther = between.some(
    ({lower, text}) => isPerson(lower) || isCapital(text) || kin.has(lower) || others.test(lower)
  )
  return hasOther || !isForm(between[0]?.lower ?? '', 'past') ? undefined : pronoun
}

const others =
  /^(?:he|she|him|her|his|they|them|who|whom|whose|that|and|but|or|when|while|as|man|woman|boy|girl|let|saw|heard|made)$/u
