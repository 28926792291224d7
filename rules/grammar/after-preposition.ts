import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBareVerb, isForm, isOnlyVerb, readings, verbOf} from '../../src/text/verbs.js'
import {determiners, endsPhrase, objectPronouns} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Prepositions that take an -ing form. `but` and `than` take plain forms too. */
const takesGerund = wordSet('without after before by of for from despite upon while about at in since against')

/** Nouns and adjectives that the verb list does not know as such. */
const opaque = new Set(['let', 'come', 'thank', 'act', 'write', 'do', 'have', 'go'])

export default placeRule({
  id: 'grammar/after-preposition',
  summary: 'Find a plain verb after a preposition (`without say`, `for build`).',
  why: 'After a preposition English has the -ing form. Engines print the dictionary form of the verb.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {plain: 'Unexpected `{verb}` after `{preposition}`, expected `{gerund}`'},
  examples: [
    {bad: 'He left without ⟦answer⟧ the question.', better: 'He left without answering the question.'},
    {bad: 'The army is accused of ⟦destroy⟧ two villages.', better: 'The army is accused of destroying two villages.'},
    {bad: 'They were fined for ⟦ignore⟧ the rules.', better: 'They were fined for ignoring the rules.'},
    {bad: 'By ⟦reduce⟧ taxes the state lost money.', better: 'By reducing taxes the state lost money.'},
    {bad: 'After ⟦closed⟧ the pass, the army withdrew.', better: 'After closing the pass, the army withdrew.'},
    {bad: 'Shares rose 6% after ⟦opened⟧ a new mill.', better: 'Shares rose 6% after opening a new mill.'},
    {bad: 'They left without ⟦informed⟧ the guide.', better: 'They left without informing the guide.'},
    {bad: 'The guide warned them against ⟦to swim⟧ there.', better: 'The guide warned them against swimming there.'},
    {good: 'He left without answering the question.'},
    {near: 'Those who vote against to show their anger have left.'},
    {near: 'Sales of build kits rose, and in return the guild paid.'},
    {near: 'They voted for change in the city.'},
    {near: 'It does nothing but annoy the neighbours.'},
    {near: 'In protest the men sat down, and the clerk in charge the night of the fire resigned.'},
    {near: 'The sort of allow-list they use is old.'}
  ],
  concerns: word => takesGerund.has(word),
  found(place) {
    const preposition = place.word()
    const verb = place.word(1)
    // Nearly all words behind a preposition are no verbs.
    if (verb !== 'to' && readings(verb).length === 0) return undefined
    if (takesInfinitive(place)) return report(place, 2)
    if (afterPast(place) || opensWithBase(place)) return report(place)
    if (!takesGerund.has(preposition) || place.printed(1) !== verb || opaque.has(verb)) return undefined
    // `In return the mayor was to sign.`
    if (preposition === 'in' && (/^(?:return|reply|answer|turn|exchange)$/u.test(verb) || standsForItself(place)))
      return undefined
    if (
      isFixed(place.word(-1)) ||
      !isForm(verb, 'base') ||
      isForm(verb, 'past') ||
      !isBareOrObject(verb, place.word(2))
    )
      return undefined
    return report(place)
  },
  unless: place =>
    !takesInfinitive(place) &&
    !afterPast(place) &&
    !opensWithBase(place) &&
    (/^(?:what|who|whom|which|where|be|is|are|was|were|and|or)$/u.test(place.word(-1)) ||
      (/^(?:NOUN|ADJ|PROPN)$/u.test(place.tag(1)) && !isOnlyVerb(place.word(1)) && !determiners.has(place.word(2))))
})

/** `In protest the men sat down`, `the officer in charge the night of the fire`. */
function standsForItself(place: Place): boolean {
  if (/^(?:protest|support)$/u.test(place.word(1))) return place.opens
  return (
    /^(?:charge|control|command)$/u.test(place.word(1)) &&
    /^(?:night|day|morning|week|year|moment|time)$/u.test(place.word(3))
  )
}

function report(place: Place, at: 1 | 2 = 1) {
  const [preposition, verb] = [place.word(), place.phrase(1, at)]
  const gerund = verbOf(place.word(at))!.gerund
  return {message: 'plain' as const, span: place.span(1, at), data: {verb, preposition, gerund}, suggest: [gerund]}
}

const warning = wordSet('warn warns warned warning advise advises advised cautioned counselled decided')

/** `warned farmers against to burn straw`, `Without to wait for the others,`. */
function takesInfinitive(place: Place): boolean {
  if (place.word(1) !== 'to' || place.word(2) === 'be' || !isForm(place.word(2), 'base')) return false
  if (place.word() === 'against') return place.after(warning)
  return place.opens && /^(?:without|despite|instead|after|before)$/u.test(place.word())
}

/** `After closed the border`, `without told the police`: a past with its object. */
function afterPast(place: Place): boolean {
  const [preposition, verb, next] = [place.word(), place.word(1), place.word(2)]
  if (!/^(?:after|before|without|by|of|for|from|upon|despite)$/u.test(preposition) || place.capital(1)) return false
  if (
    !(isForm(verb, 'past') || isForm(verb, 'participle')) ||
    isForm(verb, 'base') ||
    isForm(verb, 'gerund') ||
    /^(?:given|given|had|did|left|found|felt|saw|born|made|used)$/u.test(verb)
  )
    return false
  const before = place.word(-1)
  if (
    /^(?:be|is|are|was|were|been|day|week|month|year|night|morning|never|ever|long|shortly|soon|what|who|which|that|where|the|not|from|those|some|most|cared|called|asked|hoped|accounted|paid|spoken|looked|unheard)$/u.test(
      before
    )
  )
    return false
  const sure =
    place.opens ||
    /^(?:without|despite|upon)$/u.test(preposition) ||
    (preposition !== 'before' && preposition !== 'after' && preposition !== 'by' && before !== '')
  if (/^(?:a|an|the|his|her|its|their|our|this|these)$/u.test(next))
    return sure || ((before !== '' || place.textBefore.endsWith('% ')) && preposition !== 'by')
  return place.opens && next === 'that'
}

/** `By attack the convoy, …`: at the head of a sentence, with an object. */
function opensWithBase(place: Place): boolean {
  if (!place.opens || !/^(?:by|without|after|before|upon|for)$/u.test(place.word()) || place.capital(1)) return false
  return (
    isForm(place.word(1), 'base') &&
    !/^(?:let|lack|fear|example|need)$/u.test(place.word(1)) &&
    (/^(?:the|a|an|his|her|their|its|this|these)$/u.test(place.word(2)) || usesMany(place))
  )
}

/** `By use drones, …`: no compound begins with such a verb. */
function usesMany(place: Place): boolean {
  const verb = place.word(1)
  return (isOnlyVerb(verb) || verb === 'use') && looksPlural(place.word(2)) && place.textAfter(2).includes(',')
}

/** `sort of`, `in case of`. */
function isFixed(word: string): boolean {
  return /^(?:sort|kind|instead|case)$/u.test(word)
}

function isBareOrObject(verb: string, next: string): boolean {
  if (isOnlyVerb(verb))
    return (
      endsPhrase(next) ||
      determiners.has(next) ||
      next.endsWith('s') ||
      /^(?:two|three|four|either|any|both|all)$/u.test(next)
    )
  return isBareVerb(verb) ? determiners.has(next) || objectPronouns.has(next) : false
}
