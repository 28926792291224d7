import {placeRule} from '../../src/core/place-rule.js'
import {adverbOf} from '../../src/text/adverbs.js'
import {isCountNoun} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isOnlyVerb, isParticiple, isPast} from '../../src/text/verbs.js'
import {determiners, finiteBe, haveForms, modals, objectPronouns, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Adjectives of manner that are no nouns and no verbs. */
const adjectives = wordSet(
  'quick strong easy heavy sharp serious careful brief recent immediate sudden rapid severe successful unanimous repeated significant dramatic gradual active automatic usual frequent temporary peaceful violent illegal deliberate accidental bitter harsh eager simultaneous proper swift prompt urgent bad slight considerable steady cautious warm formal unexpected slow complete official partial initial poor'
)

/** Adjectives that go wrong before participles (`was wide criticised`) and after what people do (`drove careful`). */
const degrees = wordSet('deep wide broad fierce careful quiet different successful')

/** Adjectives, some of them nouns too, that before a participle can only mean how. */
const beforeParticiple = wordSet(
  'previous recent constant consistent exact absolute close direct indirect progressive original personal particular public private fatal critical mortal safe loud similar regular rare wrong effective efficient equal eventual exclusive false fair genuine high huge independent innocent instant joint narrow natural normal obvious occasional increasing legal lawful unlawful tight thorough accurate adequate generous genetic racial political sexual physical verbal democratic main firm intense extensive mutual clear open poor strict loose tragic brutal reasonable rapid continuous'
)

/** Verbs after which these adjectives can only mean how: what prices and people do. */
const moves = wordSet(
  'rose risen rising fell fallen falling grew grown growing increased increasing decreased decreasing declined declining dropped dropping climbed climbing jumped improved improving worsened reacted reacting responded responding acted behaved rise fall grow increase decrease decline improve weakened weakening strengthened strengthening slipped slipping slowed slowing eased easing recovered recovering rebounded rebounding retreated rallied shrank shrunk shrinking narrowed narrowing widened widening tightened tightening contracted contracting expanded expanding advanced deteriorated accelerated surged dipped tumbled fluctuated appreciated depreciated softened diminished'
)

/** What people and engines do, which only an adverb can say how. */
const acts = wordSet(
  'drove drive drives driving worked work works working behaved behave behaves behaving acted acts spoke speak speaks speaking walked walking moved reacted react reacts landed land lands performed perform performs performing competed compete competing fought fighting lived live lives living slept sleep sleeps sleeping ended responded respond responds sing sings sang sung danced dances plays played playing swims swam functioned function functions functioning cooperate cooperates cooperated dressed treated paid sells writes wrote written think thinks communicates communicated defend defends defended defending navigate navigates navigated beat won win wins winning vote votes voted ends ending entered crossed finished handled passed resolved completed conducted served ruled argued campaigned protested demonstrated marched struggled tried searched trained prepared negotiated resisted operates operated operating runs defeated killed died escaped fled arrived developed stopped disappeared changed answered smiled cooperating collaborated'
)
/** Behind any of these and before a preposition they say how: none is what somebody is after all. */
const pureManners = wordSet(
  'tireless relentless brave heroic courageous professional convincing unanimous favourable favorable strict gradual successful peaceful careful cautious smooth proper correct effective efficient aggressive enthusiastic passionate intense constant frequent immediate urgent voluntary automatic temporary permanent tragic brutal deliberate accidental dramatic spectacular brilliant diligent hasty prompt swift thorough sudden rapid fierce anonymous illegal secret'
)
/** The verbs that take any manner, of those with an object or a state behind them. */
const loose = wordSet(
  'beat won win wins winning ends ending entered crossed finished handled passed resolved completed conducted served ruled tried searched prepared operates operated operating runs defeated killed died escaped fled arrived developed stopped disappeared changed answered smiled'
)
const manners = wordSet(
  'careful quiet quick different successful peaceful cautious sudden proper brief bitter violent good bad beautiful perfect fluent smooth normal correct slow nice excellent wonderful brave independent effective efficient terrible horrible regular responsible aggressive'
)

/** Of the adjectives, those that may follow as a state: `fell heavy`, `grew strong`. */
const states = wordSet('strong heavy bad warm active eager easy cautious bitter violent')

export default placeRule({
  id: 'grammar/adjective-for-adverb',
  summary: 'Find an adjective where the verb asks for an adverb (`quick responded`, `prices rose sharp`).',
  why: 'Adjective and adverb share one form in some languages; the engine picks the wrong one of ours.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {adjective: 'Unexpected adjective `{adjective}` with the verb `{verb}`, expected `{adverb}`'},
  examples: [
    {bad: 'The coastguard ⟦quick⟧ launched a boat.', better: 'The coastguard quickly launched a boat.'},
    {bad: 'Rents rose ⟦sharp⟧ in the old town.', better: 'Rents rose sharply in the old town.'},
    {bad: 'The chapel was ⟦heavy⟧ damaged by the fire.', better: 'The chapel was heavily damaged by the fire.'},
    {bad: 'Wages have ⟦significant⟧ fallen since May.', better: 'Wages have significantly fallen since May.'},
    {bad: 'The union vowed to ⟦strong⟧ oppose the cuts.', better: 'The union vowed to strongly oppose the cuts.'},
    {bad: 'The new pump works ⟦good⟧ in the cold.', better: 'The new pump works well in the cold.'},
    {bad: 'The crew worked ⟦tireless⟧ through the storm.', better: 'The crew worked tirelessly through the storm.'},
    {good: 'The coastguard quickly launched a boat.'},
    {near: 'The heavy armed presence was a sign of serious planned attacks.'},
    {near: 'A quick drawn-out sigh was all he gave.'},
    {near: 'Prices showed a rise sharp enough to worry the bank.'},
    {near: 'The town grew strong in those years, and work was steady compared with today.'},
    {near: 'It was bad for him, and the plays good in parts.'},
    {near: 'A White House official declined to comment.'}
  ],
  concerns: word =>
    adjectives.has(word) ||
    degrees.has(word) ||
    beforeParticiple.has(word) ||
    manners.has(word) ||
    pureManners.has(word),
  found(place) {
    const adjective = place.word()
    if (place.capital()) return undefined
    const verb = beforeVerb(place) ? place.word(1) : afterMove(place) || afterAct(place) ? place.word(-1) : undefined
    if (!verb) return undefined
    const adverb = adverbOf(adjective)
    return {message: 'adjective', span: place.span(), data: {adjective, verb, adverb}, suggest: [adverb]}
  },
  unless: place =>
    beforeVerb(place) ? !/^(?:VERB|ADJ)$/u.test(place.tag(1)) : place.tag(-1) === 'NOUN' || place.tag(-1) === 'ADJ'
})

/** `the coastguard quick launched`, `was heavy damaged`, `to strong oppose`. */
function beforeVerb(place: Place): boolean {
  const [before, verb, next] = [place.word(-1), place.word(1), place.word(2)]
  if (place.capital(1) || before === '' || place.next() === '-' || place.next() === ',') return false
  // `The climb was easy compared with the way down.`
  if (/^(?:compared|given|considering)$/u.test(verb)) return false
  if (/^(?:open|clear|close)$/u.test(place.word()) && /^(?:cut|ended|run|armed)$/u.test(verb)) return false
  if (finiteBe.has(before) || before === 'been' || haveForms.has(before))
    return (
      isParticiple(verb) &&
      !/^(?:seated|rooted|fried|frozen|opened|spread|run|paced|armed)$/u.test(verb) &&
      (!isForm(verb, 'base') || /^(?:put|hit|hurt|cut|shut|become)$/u.test(verb)) &&
      (endsVerb(place, next) || next === 'out')
    )
  if (before === 'to' || modals.has(before)) return isOnlyVerb(verb) && isForm(verb, 'base') && endsVerb(place, next)
  if (
    degrees.has(place.word()) ||
    !adjectives.has(place.word()) ||
    !isPast(verb) ||
    isForm(verb, 'base') ||
    !isSubject(place)
  )
    return false
  return (determiners.has(next) && next !== 'that') || objectPronouns.has(next) || next === 'to' || next === 'that'
}

function endsVerb(place: Place, next: string): boolean {
  return next === '' || prepositions.has(next) || determiners.has(next) || place.capital(2) || next === 'and'
}

function isSubject(place: Place): boolean {
  const before = place.word(-1)
  // `A White House official declined`
  if (/^(?:official|initial)$/u.test(place.word()) && place.capital(-1)) return false
  if (/^(?:he|she|they|it|we|who|which|police|people)$/u.test(before)) return true
  if (
    /^(?:the|a|an|his|her|their|its|two|three)$/u.test(place.word(-2)) &&
    !adjectives.has(before) &&
    !before.endsWith('ly')
  )
    return true
  return isCountNoun(before) || (place.capital(-1) && before.length > 2)
}

/** `drove careful through the snow`, `works good in`. */
function afterAct(place: Place): boolean {
  if (
    !acts.has(place.word(-1)) ||
    !(pureManners.has(place.word()) || (manners.has(place.word()) && !loose.has(place.word(-1)))) ||
    /^(?:the|a|an|its|his|her|their|of)$/u.test(place.word(-2))
  )
    return false
  return place.word(1) === ''
    ? place.next() === '.'
    : /^(?:in|on|at|through|to|for|after|before|during|with|and|when|by|from|so|here|there|because|while|late|early|until|since|against|without|despite|even)$/u.test(
        place.word(1)
      )
}

/** `rents rose sharp in`. */
function afterMove(place: Place): boolean {
  const next = place.word(1)
  if (
    !moves.has(place.word(-1)) ||
    states.has(place.word()) ||
    beforeParticiple.has(place.word()) ||
    degrees.has(place.word()) ||
    /^(?:a|an|the|of)$/u.test(place.word(-2))
  )
    return false
  if (isForm(place.word(-1), 'base') && !modals.has(place.word(-2)) && place.word(-2) !== 'to') return false
  if (next === '') return /^[.,;:]?$/u.test(place.next())
  return (
    (prepositions.has(next) && next !== 'like' && next !== 'of') ||
    /^(?:and|last|this|when|while|because|if|yesterday|today)$/u.test(next)
  )
}
