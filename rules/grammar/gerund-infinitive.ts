import {placeRule} from '../../src/core/place-rule.js'
import type {Span} from '../../src/core/types.js'
import {isActivity} from '../../src/text/activities.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm, verbOf} from '../../src/text/verbs.js'
import {beForms, endsPhrase} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Verbs that take an -ing form and never a to-infinitive, in all their forms. */
const takesGerund = wordSet(
  'avoid avoids avoided avoiding enjoy enjoys enjoyed enjoying finish finishes finished finishing suggest suggests suggested suggesting deny denies denied denying admit admits admitted admitting postpone postpones postponed postponing risk risks risked risking resume resumes resumed resuming recommend recommends recommended recommending discuss discusses discussed discussing dislike dislikes disliked'
)

/** Verbs with their own preposition and an -ing form: `insisted on holding`. */
const takesPreposition = new Map(
  Object.entries({
    on: 'insist insists insisted insisting',
    in: 'succeed succeeded succeeds',
    of: 'accused capable',
    from: 'prohibited refrain refrained refrains',
    for: 'apologised apologized'
  }).flatMap(([preposition, verbs]) => verbs.split(' ').map(verb => [verb, preposition] as const))
)

/** Verbs that take a to-infinitive and never an -ing form. */
const takesInfinitive = wordSet(
  'agreed agrees decided decides refused refuses refuse refusing hoped hopes hope hoping pledged pledges vowed vows promised managed manages offered threatened threatens failed wants wanted expects intends'
)

export default placeRule({
  id: 'grammar/gerund-infinitive',
  summary:
    'Find an infinitive where the verb before takes an -ing form, and the other way round (`avoided to answer`).',
  why: 'Which form a verb takes is a habit of each language; engines carry over the one of the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {form: 'Unexpected `{found}` after `{verb}`, expected `{right}`'},
  examples: [
    {bad: 'The minister avoided ⟦to answer⟧ the question.', better: 'The minister avoided answering the question.'},
    {bad: 'The firm hopes to avoid ⟦to pay⟧ a fine.', better: 'The firm hopes to avoid paying a fine.'},
    {bad: 'The president insisted ⟦to hold⟧ the vote.', better: 'The president insisted on holding the vote.'},
    {bad: 'The two sides refused ⟦releasing⟧ the hostages.', better: 'The two sides refused to release the hostages.'},
    {bad: 'Both clubs refused ⟦commenting⟧ on it.', better: 'Both clubs refused to comment on it.'},
    {bad: 'The shop must stop ⟦to sell⟧ fireworks.', better: 'The shop must stop selling fireworks.'},
    {bad: 'He is capable ⟦to win⟧ the race.', better: 'He is capable of winning the race.'},
    {bad: 'He is accused of ⟦the killing⟧ his neighbour.', better: 'He is accused of killing his neighbour.'},
    {good: 'The minister avoided answering the question.'},
    {near: 'They were suggested to him by a friend.'},
    {near: 'He was considered to be the favourite.'},
    {near: 'The drug must be avoided to prevent harm.'},
    {near: 'He wanted training in first aid and refused counselling.'},
    {
      near: 'The ferry stopped to pick up nurses and put a stop to trade; two nurses stopped to smoke.'
    }
  ],
  concerns: word =>
    takesPreposition.has(word) ||
    takesGerund.has(word) ||
    takesInfinitive.has(word) ||
    stops.has(word) ||
    isForm(word, 'gerund'),
  found(place) {
    return theKilling(place) ?? infinitive(place) ?? bareGerund(place) ?? gerund(place) ?? stopTo(place)
  },
  unless: place =>
    takesInfinitive.has(place.word()) &&
    !theKilling(place) &&
    (place.tag() !== 'VERB' || (place.tag(1) !== 'VERB' && !endsPhrase(place.word(2))))
})

/** `accused of the killing his neighbour`: with an object the form is a verb, and verbs have no article. */
function theKilling(at: Place) {
  const place = at.word(-1) === 'the' ? at.on(-1) : undefined
  if (!place || !/^(?:of|by|for|from|without|after|before)$/u.test(place.word(-1))) return undefined
  const form = place.word(1)
  if (!isForm(form, 'gerund') || !/^(?:his|her|their|its|a|an|two|three|four|five)$/u.test(place.word(2)))
    return undefined
  if (/^(?:following|evening|morning|building|meeting|wedding|remaining|opening|ruling|hearing)$/u.test(form))
    return undefined
  return wrongForm(place, place.span(0, 1), `the ${form}`, form)
}

/** `avoided to answer`, `insisted to hold`. */
function infinitive(place: Place) {
  const verb = place.word()
  const preposition = takesPreposition.get(verb)
  if (!(preposition || takesGerund.has(verb)) || place.word(1) !== 'to' || !isBase(place.word(2))) return undefined
  const isTwice = place.word(-1) === 'to' && isBase(verb)
  if (afterBe(place.word(-1), place.word(-2)) && !preposition && !isTwice) return undefined
  if (preposition && /^(?:from|of|on|in)$/u.test(place.word(-1))) return undefined
  if (verb.startsWith('recommend') && place.word(2) === 'be') return undefined
  const form = place.word(2) === 'be' ? 'being' : verbOf(place.word(2))?.gerund
  if (!form || place.capital(2)) return undefined
  const right = preposition ? `${preposition} ${form}` : form
  return wrongForm(place, place.span(1, 2), `to ${place.word(2)}`, right)
}

/** `is accused stealing`. */
function bareGerund(place: Place) {
  const preposition = takesPreposition.get(place.word())
  if (!preposition || !isForm(place.word(1), 'gerund') || place.capital(1)) return undefined
  if (!/^(?:is|are|was|were|been|being)$/u.test(place.word(-1))) return undefined
  return wrongForm(place, place.span(1), place.word(1), `${preposition} ${place.word(1)}`)
}

/** `refused releasing`. */
function gerund(place: Place) {
  if (!takesInfinitive.has(place.word()) || !isForm(place.word(1), 'gerund') || place.capital(1)) return undefined
  if (afterBe(place.word(-1), '')) return undefined
  if (isWork(place)) return undefined
  return wrongForm(place, place.span(1), place.word(1), `to ${verbOf(place.word(1))!.base}`)
}

/** `wanted training`, `agreed funding for`: what has a name in -ing may be wanted too, and so may what nothing follows. */
function isWork(place: Place): boolean {
  const next = place.word(2)
  if (/^(?:the|a|an|his|her|its|their|any|power)$/u.test(next)) return false
  return !endsPhrase(next) || /^(?:of|more|)$/u.test(next) || isActivity(place.word(1))
}

/** `stop to sell`, but not `stop to rest`: what one stops for is a moment's doing. */
function stopTo(place: Place) {
  if (!stops.has(place.word()) || place.word(1) !== 'to' || !habits.has(place.word(2))) return undefined
  if (/^(?:a|the|an)$/u.test(place.word(-1)) || beForms.has(place.word(-1))) return undefined
  const {gerund} = verbOf(place.word(2))!
  return wrongForm(place, place.span(1, 2), `to ${place.word(2)}`, gerund)
}

const stops = wordSet('stop stops stopped stopping')
/** What is done day by day. */
const habits = wordSet(
  'sell produce manufacture discharge dump export import work exist operate publish print use finance fund subsidise subsidize supply recognise recognize broadcast grow function support cooperate serve provide employ hire recruit lend trade train teach attack fire shell bomb fight bombard develop spend emit pump drill mine breed hunt fly sail run admit transmit distribute'
)

function wrongForm(place: Place, span: Span, found: string, right: string) {
  return {message: 'form' as const, span, data: {found, verb: place.word(), right}, suggest: [right]}
}

function afterBe(word: string, before: string): boolean {
  const be = /^(?:be|been|is|are|was|were|being|not|also|widely|best|generally|a|the|an|or|and|still|to|at)$/u
  return be.test(word) || word.endsWith("'s") || (word.endsWith('ly') && be.test(before))
}
