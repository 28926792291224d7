import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {isPerson} from '../../src/text/agents.js'
import {capitalised} from '../../src/text/capitalised.js'
import {pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {standsForOne} from '../../src/text/they-for-one.js'
import {isBehindNoun} from '../../src/text/time-clauses.js'
import {isBase, isForm, isGerund, isOnlyVerb, isThird} from '../../src/text/verbs.js'
import {wordSet} from '../../src/text/word-set.js'

/** After these `they` begins no object: `said they.`, `than they,`. */
const notVerbs = wordSet(
  "are were is was than as and do did does have had has will would can could should must may might be or who but not so nor said say says aren't weren't don't didn't haven't hadn't won't can't couldn't wouldn't shouldn't isn't doesn't if when where that because though"
)
const kin = wordSet(
  'wife husband girlfriend boyfriend fiancé fiancée brother brothers sister sisters son sons daughter daughters mother father colleague colleagues co-author co-authors coauthors co-workers'
)
const others = wordSet('team faculty family friend friends parents children adviser advisor lawyer lawyers partner')
const links =
  /^(?:|that|because|when|while|before|after|where|although|though|which|since|until|if|as|and|but|so|what|how|why|whether|say|says|said|hopes?|believes?|thinks?|suggesting)$/u

export default placeRule({
  id: 'grammar/pronoun-form',
  summary:
    'Find forms of it and they that cannot stand there (`they’s`, `bring they to`, `they isn’t`, `one of it is`, `the clerk and its wife`).',
  why: 'The engine took the pronoun for the noun’s other number, and the verb and the place show it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {form: 'Unexpected `{word}`, expected `{right}`'},
  examples: [
    {bad: 'The pump failed, so ⟦they’s⟧ an odd idea.', better: 'The pump failed, so it’s an odd idea.'},
    {bad: 'He will bring ⟦they⟧ to the mill.', better: 'He will bring it to the mill.'},
    {bad: 'She found the ring and sold ⟦they⟧.', better: 'She found the ring and sold it.'},
    {bad: 'The ferry came, but ⟦they⟧ hasn’t docked.', better: 'The ferry came, but it hasn’t docked.'},
    {bad: 'Of the bells, one of ⟦it⟧ is cracked.', better: 'Of the bells, one of them is cracked.'},
    {bad: '“The bells rang,” ⟦it⟧ write.', better: '“The bells rang,” they write.'},
    {bad: 'The clerk and ⟦its⟧ wife left early.', better: 'The clerk and his wife left early.'},
    {good: 'The pump failed, so it’s an odd idea.'},
    {near: 'They are odd, aren’t they, and older than they.'},
    {near: 'The storm and the floods after it have cut the road.'},
    {near: 'Old crews say that they have no fear, and it hasn’t rained.'},
    {near: 'The bank and its lawyers left it to them, and what they have is theirs.'}
  ],
  ...shapesByWord<'form'>([
    [['they’s', "they's", 'it’re', "it're"], contraction],
    [['they'], theyAsObject],
    [['they'], theyWithOne],
    [['it'], itAsMany],
    [['its'], ownIts]
  ])
})

function report(place: Place, ...rights: string[]) {
  const suggest = place.capital() ? rights.map(capitalised) : rights
  const data = {word: place.printed(), right: suggest[0]!}
  return {message: 'form' as const, span: place.span(), data, suggest}
}

/** `they’s`, `it’re`. */
function contraction(place: Place) {
  const isThey = place.word().startsWith('they')
  const mark = place.printed().includes('’') ? '’' : "'"
  return isThey ? report(place, `it${mark}s`, `they${mark}re`) : report(place, `they${mark}re`, `it${mark}s`)
}

/** `sold they.`, `bring they to`. */
function theyAsObject(place: Place) {
  const [before, next] = [place.word(-1), place.word(1)]
  if (before === '' || before === 'according' || notVerbs.has(before)) return undefined
  if (next === '')
    return /^[.,;]/u.test(place.next()) && !/["”’]/u.test(place.previous()) ? report(place, 'it', 'them') : undefined
  if (!isForm(before, 'base') && !isGerund(before)) return undefined
  return /^(?:to|from|into|with|for|at|on|in|by|as|away|back|out|off|possible|easier|harder|difficult|impossible|clear|easy)$/u.test(
    next
  )
    ? report(place, 'it', 'them')
    : undefined
}

/** `The fog came, but they isn’t`; where they are many, the verb is wrong. */
function theyWithOne(place: Place) {
  const verb = place.word(1)
  const isOne = /^(?:is|was|has|does)(?:n['’]t)?$/u.test(verb) || (isThird(verb) && !isBase(verb) && isOnlyVerb(verb))
  return isOne && standsForOne(place) ? report(place, 'it') : undefined
}

/** `because it are`, `one of it is`, `“…,” it write`. */
function itAsMany(place: Place) {
  const [before, next] = [place.word(-1), place.word(1)]
  if (before === 'of' && /^(?:are|were|have|is|was|has)$/u.test(next))
    return /^(?:one|two|three|four|many|both|several|each)$/u.test(place.word(-2)) ? report(place, 'them') : undefined
  if (before === '' && /["”’'] $/u.test(place.textBefore))
    return /^(?:say|write|add|report|conclude|explain)$/u.test(next) ? report(place, 'they') : undefined
  if (!links.test(before) || !/^(?:are|have|do)(?:n['’]t)?$/u.test(next)) return undefined
  if (isBehindNoun(place)) return undefined
  return next === 'do' || /^(?:if|as|though)$/u.test(before) ? undefined : report(place, 'they')
}

/** `the clerk and its wife`, `Stanley and its colleagues`. */
function ownIts(place: Place) {
  const [before, next] = [place.word(-2), place.word(1)]
  if (place.word(-1) !== 'and') return undefined
  const isOne = /^(?:he|she)$/u.test(before) || (isPerson(before) && pluralOf(before) !== undefined)
  const isNamed = /^\p{Lu}\p{Ll}/u.test(place.printed(-2)) && kin.has(next)
  return isNamed || (isOne && (kin.has(next) || others.has(next))) ? report(place, 'his', 'her') : undefined
}
