import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {endsPhrase, finiteAuxiliaries, finiteBe, prepositions, subjectPronouns} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What somebody or something has, where no determiner stands before it. */
const owned = wordSet(
  'husband wife son daughter brother sister father mother parents owner owners grandfather grandmother boyfriend girlfriend uncle aunt nephew niece name names career body bodies headquarters founder surname'
)
/** What is said of it, besides an auxiliary. */
const said = wordSet('died lives works lived worked killed disappeared includes include')
const spots = wordSet(
  'place town city village house hospital country region district hotel school street prison church building camp'
)
const times = wordSet('day year week month night moment morning evening season')
/** Verbs that leave no place or time for an object. */
const without = wordSet('born died arrived happened occurred disappeared')

export default placeRule({
  id: 'grammar/relative-pronoun',
  summary:
    'Find `who` or `which` for `whose`, `where` or `when` (`the widow, which husband died`, `the town which he was born`).',
  why: 'Many languages have one relative word for what English parts into who, which, whose, where and when.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {word: 'Unexpected `{found}` before `{next}`, expected `{right}`'},
  examples: [
    {
      bad: 'The singer, ⟦which⟧ father was a miner, left the band in May.',
      better: 'The singer, whose father was a miner, left the band in May.'
    },
    {
      bad: 'She went back to the village ⟦which⟧ she was born.',
      better: 'She went back to the village where she was born.'
    },
    {
      bad: 'He still spoke of the night ⟦which⟧ his brother disappeared.',
      better: 'He still spoke of the night when his brother disappeared.'
    },
    {bad: 'The vet, ⟦whom⟧ is on leave, was not told.', better: 'The vet, who is on leave, was not told.'},
    {good: 'The singer, whose father was a miner, left the band in May.'},
    {near: 'She went back to the village which she was born in.'},
    {near: 'He was asked which husband was hers.'},
    {near: 'The vets, some of whom are on leave, met the man whom they said was lost.'}
  ],
  concerns: word => word === 'who' || word === 'which' || word === 'whom',
  found(place) {
    const right = place.word() === 'whom' ? who(place) : (whose(place) ?? whereOrWhen(place))
    if (!right) return undefined
    const data = {found: place.word(), next: place.word(1), right}
    return {message: 'word', span: place.span(), data, suggest: [right]}
  }
})

/** `The widow, whom is ill`: no object before its own verb. */
function who(place: Place): 'who' | undefined {
  const before = place.word(-1)
  if (prepositions.has(before) || place.next() !== ' ' || place.opens) return undefined
  const verb = place.word(1)
  return finiteBe.has(verb) || /^(?:has|had|have|said|says)$/u.test(verb) ? 'who' : undefined
}

/** `The widow, which husband died`. */
function whose(place: Place): 'whose' | undefined {
  if (!/\p{L}, $/u.test(place.textBefore) || !owned.has(place.word(1))) return undefined
  return finiteAuxiliaries.has(place.word(2)) || said.has(place.word(2)) ? 'whose' : undefined
}

/** `the town which he was born`. */
function whereOrWhen(place: Place): 'where' | 'when' | undefined {
  const noun = place.word(-1)
  if (place.word() !== 'which' || (!spots.has(noun) && !times.has(noun))) return undefined
  const isPronoun = subjectPronouns.has(place.word(1)) && place.word(1) !== 'it'
  const own = /^(?:his|her|their|the)$/u.test(place.word(1)) ? 3 : 0
  const at = isPronoun ? 2 : own
  const verb = /^(?:was|were)$/u.test(place.word(at)) ? at + 1 : at
  if (at === 0 || !without.has(place.word(verb)) || !isFree(place, verb)) return undefined
  return spots.has(noun) ? 'where' : 'when'
}

/** Whether the clause ends with its verb, so that no preposition is left for `which`. */
const isFree = (place: Place, verb: number): boolean =>
  endsPhrase(place.word(verb + 1)) && !/^(?:in|on|at|into|to|from|of|for|near|through)$/u.test(place.word(verb + 1))
