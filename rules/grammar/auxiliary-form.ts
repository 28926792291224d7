import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isBareVerb, isBase, isBe, isForm, isParticiple, participleOf, verbOf} from '../../src/text/verbs.js'
import {determiners, doForms, endsPhrase, isMidAdverb, negatedDo, objectPronouns} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const have = new Set(['have', 'has', 'had', "haven't", "hasn't", "hadn't"])

/** Pasts that are nouns or adjectives too (`was rose`, `have found`). */
const ambiguous = wordSet(
  'rose saw wound bore lay fell shone stank drove wove spat bade overran awoke felt cast swelled dove'
)

/** `All we can do is wait`. */
const doings = new Set([...doForms, 'done', 'doing', 'all', 'what', 'thing'])

/** What asks for a plain verb in the clause that follows: `begged that she not try`. */
const mandative = wordSet(
  'asked asks begged demanded demands insisted insists requested recommended recommends suggested urged urges proposed proposes required requires ordered ruled advised decreed stipulated implored preferred essential vital crucial imperative important necessary'
)

export default placeRule({
  id: 'grammar/auxiliary-form',
  summary: 'Find the wrong form of a verb after do, have or be (`did not went`, `has took`, `were announce`).',
  why: 'Each auxiliary asks for one form of the verb: do for the plain form, have and be for the participle.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {wrong: 'Unexpected `{verb}` after `{auxiliary}`, expected `{right}`'},
  examples: [
    {bad: 'The minister did not ⟦went⟧ to the summit.', better: 'The minister did not go to the summit.'},
    {bad: 'The airport does not ⟦has⟧ a second runway.', better: 'The airport does not have a second runway.'},
    {bad: 'Rescuers have ⟦took⟧ six people to hospital.', better: 'Rescuers have taken six people to hospital.'},
    {bad: 'The result will be ⟦announce⟧ on Sunday.', better: 'The result will be announced on Sunday.'},
    {bad: 'The road has ⟦be⟧ closed since dawn.', better: 'The road has been closed since dawn.'},
    {bad: 'The suspects were ⟦gave⟧ ten years.', better: 'The suspects were given ten years.'},
    {bad: 'The group is ⟦consist⟧ of nine states.', better: 'The group consists of nine states.'},
    {bad: 'The bank is ⟦consider⟧ a merger.', better: 'The bank is considering a merger.'},
    {bad: 'Crews are still ⟦search⟧ for the boat.', better: 'Crews are still searching for the boat.'},
    {bad: 'Villagers were ⟦force⟧ to flee.', better: 'Villagers were forced to flee.'},
    {good: 'The minister did not go to the summit.'},
    {good: 'The road has been closed since dawn.'},
    {near: 'All the crew could do was pray for rain.'},
    {near: 'Those who did not were fined.'},
    {near: 'The shares have put on weight and the price was cut.'},
    {near: 'They had better drive, he said.'}
  ],
  concerns: word => doForms.has(word) || have.has(word) || word === 'not' || isBe(word),
  found(place) {
    const auxiliary = place.word()
    if (doForms.has(auxiliary)) return afterDo(place, auxiliary)
    if (have.has(auxiliary)) return afterHave(place, auxiliary)
    if (auxiliary === 'not') return withoutDo(place)
    return afterBe(place, auxiliary)
  }
})

/** `he not know`, `she not attended`. */
function withoutDo(place: Place) {
  const verb = place.word(1)
  if (
    !/^(?:he|she|they|we)$/u.test(place.word(-1)) ||
    !(place.word(-2) === '' || /^(?:that|and|but|said|because)$/u.test(place.word(-2)))
  )
    return undefined
  // `asked that he not attend`
  if (mandative.has(place.word(-3))) return undefined
  const past = isForm(verb, 'past')
  if (place.capital(1) || (!past && !isForm(verb, 'base') && !isForm(verb, 'third')) || isForm(verb, 'gerund'))
    return undefined
  const does = /^(?:he|she)$/u.test(place.word(-1)) ? 'does' : 'do'
  const right = `${past && !isBase(verb) ? 'did' : does} not ${baseOf(verb)}`
  return {
    message: 'wrong' as const,
    span: place.span(0, 1),
    data: {auxiliary: place.word(-1), verb: `not ${verb}`, right},
    suggest: [right]
  }
}

function afterDo(place: Place, auxiliary: string) {
  const negated = negatedDo.has(auxiliary)
  if (!negated && place.word(1) !== 'not') return undefined
  let at = negated ? 1 : 2
  while (at < 4 && isMidAdverb(place.word(at))) at++
  const verb = place.word(at)
  if (place.capital(at) || isBase(verb)) return undefined
  const inflected = verb === 'has' || verb === 'had' || isForm(verb, 'past') || isForm(verb, 'third')
  return inflected ? wrong(place, at, auxiliary, baseOf(verb)!) : undefined
}

function afterHave(place: Place, auxiliary: string) {
  let at = 1
  while (at < 3 && isMidAdverb(place.word(at))) at++
  const verb = place.word(at)
  if (verb === 'be' || (verb === 'being' && isParticiple(place.word(at + 1))))
    return wrong(place, at, auxiliary, 'been')
  if (place.capital(at) || isParticiple(verb) || verb === 'had') return undefined
  if (ambiguous.has(verb) && !goesOn(place, at)) return undefined
  const past = isForm(verb, 'past') && !isBase(verb)
  const plain =
    (isSure(place, at) ||
      hasDone(place, at) ||
      (verb === 'calls' && /^(?:for|on)$/u.test(place.word(at + 1)) && place.word() !== 'have')) &&
    verb !== 'let' &&
    place.word(at - 1) !== 'better'
  if (!past && !plain) return undefined
  if (plain && /^(?:do|does|did|to|who|that)$/u.test(place.word(-1))) return undefined
  return wrong(place, at, auxiliary, participleOf(verb)!)
}

/** `had fell asleep`, `has rose to`: no noun or adjective that one has. */
const goesOn = (place: Place, at: number): boolean =>
  /^(?:fell|rose|lay|shone|awoke|drove|wove|spat)$/u.test(place.word(at)) &&
  /^(?:asleep|ill|silent|apart|behind|short|to|by|from|into|in|through|over|sharply|steadily|for)$/u.test(
    place.word(at + 1)
  )

/** Participles with the prepositions they take: their plain forms stand there by mistake (`are worry about`). */
const takes = new Map(
  Object.entries({
    about: 'worry concern',
    in: 'involve interest locate base situate publish',
    on: 'base focus',
    by: 'surprise shock cause destroy damage arrest kill injure attack support',
    with: 'charge equip cover face associate',
    to: 'link relate expect force limit design sentence expose oblige',
    for: 'schedule intend know arrest',
    of: 'accuse suspect convict compose',
    because: 'delay cancel close suspend evacuate postpone'
  }).map(([preposition, verbs]) => [preposition, new Set(verbs.split(' '))] as const)
)

function isPassive(place: Place, at: number): boolean {
  return (
    (takes.get(place.word(at + 1))?.has(place.word(at)) ?? false) &&
    !isMidAdverb(place.word(-1)) &&
    place.word(-1) !== 'there'
  )
}

function afterBe(place: Place, auxiliary: string) {
  let at = 1
  while (at < 3 && isMidAdverb(place.word(at))) at++
  const verb = place.word(at)
  if (place.capital(at) || isParticiple(verb)) return undefined
  if (/^(?:consist|belong|depend|exist|occur)s?$/u.test(verb) && !place.afterAnywhere(doings))
    return lexical(place, at, auxiliary)
  if (isForm(verb, 'past') && !isBase(verb) && !ambiguous.has(verb))
    return wrong(place, at, auxiliary, participleOf(verb)!)
  if (isPassive(place, at) && !place.afterAnywhere(doings)) return wrong(place, at, auxiliary, participleOf(verb)!)
  if (
    auxiliary === 'been' &&
    isForm(verb, 'base') &&
    /^(?:the|a|an|his|her|its|their|people|patients)$/u.test(place.word(at + 1))
  )
    return wrong(place, at, auxiliary, verbOf(verb)!.gerund)
  const right = inProgress(place, at) ?? forced(place, at)
  if (right && !place.afterAnywhere(doings) && place.word(-1) !== 'there') return wrong(place, at, auxiliary, right)
  if (
    isForm(place.word(at), 'third') ||
    !isSure(place, at) ||
    place.afterAnywhere(doings) ||
    /^(?:use|there)$/u.test(place.word(-1))
  )
    return undefined
  return wrong(place, at, auxiliary, participleOf(verb)!)
}

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

/** `is consider a bid`, `are still search for`: what goes on takes the -ing form. */
function inProgress(place: Place, at: number): string | undefined {
  const [verb, next] = [place.word(at), place.word(at + 1)]
  if (!isForm(verb, 'base') || isForm(verb, 'past') || verbOf(verb)!.adjective || place.word(at - 1) === 'not')
    return undefined
  const object = determiners.has(next) || objectPronouns.has(next)
  if (object && isBareVerb(verb) && /^(?:is|are|was|were)$/u.test(place.word())) return verbOf(verb)!.gerund
  if (
    next === 'to' &&
    isBase(place.word(at + 2)) &&
    /^(?:plan|hope|try|seek|prepare|struggle|fight|attempt)$/u.test(verb) &&
    /^(?:is|are|was|were)$/u.test(place.word())
  )
    return verbOf(verb)!.gerund
  const adverb = at > 1 && /^(?:still|now|currently|already|also)$/u.test(place.word(at - 1))
  return adverb &&
    /^(?:search|look|wait|fight|struggle|work|talk|push|prepare|hope|plan|deal|live|try|compete)$/u.test(verb) &&
    /^(?:for|to|with|on|at|in|against|out|through)$/u.test(next)
    ? verbOf(verb)!.gerund
    : undefined
}

/** `were force to leave`: verbs that are nouns too, in the passive. */
function forced(place: Place, at: number): string | undefined {
  const verb = place.word(at)
  if (
    !/^(?:force|order|schedule|permit|require|request|allow|expect|ask|invite|urge|oblige|advise|encourage)$/u.test(
      verb
    )
  )
    return undefined
  return place.word(at + 1) === 'to' &&
    isBase(place.word(at + 2)) &&
    place.word() !== 'be' &&
    !place.word().endsWith('ing')
    ? participleOf(verb)
    : undefined
}

/** `has visit`, but not `has attack helicopters`. */
function isSure(place: Place, at: number): boolean {
  const verb = place.word(at)
  if (place.word(at + 1) === 'by')
    return isForm(verb, 'base') && !/^(?:work|design|fall|spring|win|mistake)$/u.test(verb)
  return isBareVerb(verb) && (!verbOf(verb)?.noun || endsPhrase(place.word(at + 1)))
}

function lexical(place: Place, at: number, auxiliary: string) {
  const stem = place.word(at).replace(/s$/u, '')
  const right = auxiliary === 'is' ? `${stem}s` : /^w/u.test(auxiliary) ? `${stem}ed` : stem
  const edits = [{span: place.span(0, at), text: right}]
  return {
    message: 'wrong' as const,
    span: place.span(at),
    data: {auxiliary, verb: place.word(at), right},
    suggest: [{edits}]
  }
}

function wrong(place: Place, at: number, auxiliary: string, right: string) {
  return {
    message: 'wrong' as const,
    span: place.span(at),
    data: {auxiliary, verb: place.word(at), right},
    suggest: [right]
  }
}
