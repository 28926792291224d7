import {placeRule} from '../../src/core/place-rule.js'
import {ambiguousPasts, isPlainVerb, verbAt, wrongForm} from '../../src/text/auxiliaries.js'
import {singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBareVerb, isBase, isBe, isForm, isParticiple, participleOf, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  doForms,
  isMidAdverb,
  modals,
  objectPronouns,
  subjectPronouns
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** `All we can do is wait`. */
const doings = new Set([...doForms, 'done', 'doing', 'all', 'what', 'thing'])

export default placeRule({
  id: 'grammar/be-form',
  summary: 'Find the wrong form of a verb after be (`will be announce`, `is consider a merger`, `is consist of`).',
  why: 'After be English wants the participle of a passive or the -ing form of what goes on; the engine takes another form.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {wrong: 'Unexpected `{verb}` after `{auxiliary}`, expected `{right}`'},
  examples: [
    {bad: 'The result will be ⟦announce⟧ on Sunday.', better: 'The result will be announced on Sunday.'},
    {bad: 'The suspects were ⟦gave⟧ ten years.', better: 'The suspects were given ten years.'},
    {bad: 'Both men were ⟦saw⟧ leaving the yard.', better: 'Both men were seen leaving the yard.'},
    {bad: 'The singer was ⟦bear⟧ in Lviv.', better: 'The singer was born in Lviv.'},
    {bad: 'The group is ⟦consist⟧ of nine states.', better: 'The group consists of nine states.'},
    {bad: 'The bank is ⟦consider⟧ a merger.', better: 'The bank is considering a merger.'},
    {bad: 'Crews are still ⟦search⟧ for the boat.', better: 'Crews are still searching for the boat.'},
    {bad: 'Villagers were ⟦force⟧ to flee.', better: 'Villagers were forced to flee.'},
    {bad: 'The road will be ⟦close⟧ until May.', better: 'The road will be closed until May.'},
    {bad: 'The ruling was ⟦came⟧ after a week.', better: 'The ruling came after a week.'},
    {bad: 'A fire was ⟦broke⟧ out in the hall.', better: 'A fire broke out in the hall.'},
    {bad: 'They were ⟦agree⟧ with the plan.', better: 'They agreed with the plan.'},
    {bad: 'Guests should be ⟦wear⟧ masks.', better: 'Guests should wear masks.'},
    {good: 'The suspects were given ten years.'},
    {near: 'All the crew could do was pray for rain.'},
    {near: 'Nobody knocked while the bear was awake.'},
    {near: 'The price was cut and the shares were put on sale.'}
  ],
  concerns: isBe,
  found: afterBe
})

function afterBe(place: Place) {
  const at = verbAt(place)
  const verb = place.word(at)
  if (place.capital(at) || isParticiple(verb)) return undefined
  // `will be close until Friday`
  if (verb === 'close' && /^(?:until|till)$/u.test(place.word(at + 1))) return wrongForm(place, at, 'closed')
  if (verb === 'bear' && /^(?:in|on|at)$/u.test(place.word(at + 1)) && /^(?:was|were)$/u.test(place.word()))
    return wrongForm(place, at, 'born')
  // `should be wear masks`
  if (wearing.has(verb) && modals.has(place.word(-1)) && singularOf(place.word(at + 1))) return withoutBe(place, at)
  // `I am agree with you`
  const isOpinion =
    verb === 'agree' && subjectPronouns.has(place.word(-1)) && !/^(?:it|that|this)$/u.test(place.word(-1))
  if (isOpinion && !place.afterAnywhere(doings)) return lexical(place, at)
  if (/^(?:consist|belong|depend|exist|occur)s?$/u.test(verb) && !place.afterAnywhere(doings)) return lexical(place, at)
  // `the fire was broke out`: no passive was meant.
  const isActive = actives.has(verb) || (verb === 'broke' && place.word(at + 1) === 'out')
  if (isActive || (verb === 'took' && /^(?:place|part)$/u.test(place.word(at + 1))))
    if (/^(?:was|were)$/u.test(place.word())) return withoutBe(place, at)
  // `were saw leaving the shop`
  const isSeen = verb === 'saw' && /^(?:was|were|been|be)$/u.test(place.word()) && isSight(place, at + 1)
  if (isSeen || (isForm(verb, 'past') && !isBase(verb) && !ambiguousPasts.has(verb)))
    return wrongForm(place, at, participleOf(verb)!)
  if (isPassive(place, at) && !place.afterAnywhere(doings)) return wrongForm(place, at, participleOf(verb)!)
  if (
    place.word() === 'been' &&
    isForm(verb, 'base') &&
    /^(?:the|a|an|his|her|its|their|people|patients)$/u.test(place.word(at + 1))
  )
    return wrongForm(place, at, verbOf(verb)!.gerund)
  const right = inProgress(place, at) ?? forced(place, at)
  if (right && !place.afterAnywhere(doings) && place.word(-1) !== 'there') return wrongForm(place, at, right)
  if (
    isForm(place.word(at), 'third') ||
    !isPlainVerb(place, at) ||
    place.afterAnywhere(doings) ||
    /^(?:use|there)$/u.test(place.word(-1))
  )
    return undefined
  return wrongForm(place, at, participleOf(verb)!)
}

const actives = wordSet('came went became arose slept')

const isSight = (place: Place, at: number): boolean =>
  isForm(place.word(at), 'gerund') || /^(?:by|in|on|at|as|to|near|outside|with)$/u.test(place.word(at))

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

/** Plain verbs of no compound, before what one puts on or carries. */
const wearing = wordSet('wear bring carry follow avoid receive provide obey submit ensure')

function withoutBe(place: Place, at: number) {
  const data = {auxiliary: place.word(), verb: place.word(at), right: place.word(at)}
  const edits = [{span: place.span(0, at), text: place.printed(at)}]
  return {message: 'wrong' as const, span: place.span(at), data, suggest: [{edits}]}
}

function lexical(place: Place, at: number) {
  const auxiliary = place.word()
  const stem = place.word(at).replace(/s$/u, '')
  const right =
    auxiliary === 'is' ? `${stem}s` : /^w/u.test(auxiliary) ? (/e$/u.test(stem) ? `${stem}d` : `${stem}ed`) : stem
  const edits = [{span: place.span(0, at), text: right}]
  return {
    message: 'wrong' as const,
    span: place.span(at),
    data: {auxiliary, verb: place.word(at), right},
    suggest: [{edits}]
  }
}
