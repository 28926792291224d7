import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {agentEnd, isAgents} from '../../src/text/agents.js'
import {mayBeInfinitive} from '../../src/text/infinitives.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm, isOnlyVerb, isThird, verbOf} from '../../src/text/verbs.js'
import {determiners, finiteBe, objectPronouns, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Verbs that take a clause with `that` and never whom with an infinitive. */
const clauseVerbs = wordSet(
  'demand demands demanded demanding insist insists insisted insisting suggest suggests suggested suggesting propose proposes proposed proposing hope hopes hoped hoping'
)
/** Verbs that never take a clause with `that`, by what stands before the verb of the object. */
const objectVerbs = new Map(
  Object.entries({
    to: 'want wants wanted wanting enable enables enabled enabling oblige obliges obliged',
    '': 'let lets',
    from: 'prevent prevents prevented preventing'
  }).flatMap(([link, words]) => words.split(' ').map(word => [word, link] as const))
)
const subjects = new Map(Object.entries({he: 'him', she: 'her', they: 'them', we: 'us', i: 'me', it: 'it'}))

export default placeRule({
  id: 'grammar/infinitive-for-clause',
  summary:
    'Find an infinitive where the verb takes a clause, and the other way round (`demanded the minister to resign`, `wants that the talks continue`).',
  why: 'Some languages say all wishes with `that`, others with an infinitive; each English verb takes one of them.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {
    clause: '`{verb}` takes a clause, expected `{right}`',
    infinitive: '`{verb}` takes no clause with `that`, expected `{right}`',
    that: '`{verb}` takes no clause with `that`; link what follows another way'
  },
  examples: [
    {
      bad: 'The union ⟦demanded the mayor to resign⟧ at once.',
      better: 'The union demanded that the mayor resign at once.'
    },
    {bad: 'Nurses ⟦suggested him to rest⟧ for a week.', better: 'Nurses suggested that he rest for a week.'},
    {
      bad: 'The club ⟦wants that the talks continue⟧ in May.',
      better: 'The club wants the talks to continue in May.'
    },
    {
      bad: 'The wall ⟦prevented that the fire spread⟧ to the barn.',
      better: 'The wall prevented the fire from spreading to the barn.'
    },
    {good: 'The union demanded that the mayor resign, and the club wants him to stay.'},
    {near: 'They demanded the right to vote and suggested a way to win.'},
    {near: 'He proposed the man to whom she spoke and wants that house.'},
    {near: 'The mayor demanded the guards to whom he paid money.'}
  ],
  ...shapesByWord<'clause' | 'infinitive' | 'that'>([
    [clauseVerbs, demandedTo],
    [objectVerbs.keys(), wantsThat]
  ])
})

/** `demanded the minister to resign`. */
function demandedTo(place: Place) {
  if (finiteBe.has(place.word(-1)) || determiners.has(place.word(-1)) || place.capital()) return undefined
  const end = agentEnd(place, 1)
  if (
    end === undefined ||
    place.word(end + 1) !== 'to' ||
    !mayBeInfinitive(place.word(end + 2)) ||
    place.capital(end + 2)
  )
    return undefined
  const [first, infinitive] = [place.word(1), place.word(end + 2)]
  // `suggested Monday to Friday`, `proposed London to host`: a name by itself may be a place.
  if (place.capital(1) && (end === 1 || /^(?:hope|propose|suggest)/u.test(place.word()))) return undefined
  const subject = [...subjects].find(([, object]) => object === first)?.[0] ?? place.phrase(1, end)
  const right = `${place.printed()} that ${subject} ${infinitive}`
  const data = {verb: place.word(), right}
  return {message: 'clause' as const, span: place.span(0, end + 2), data, suggest: [right]}
}

/** `wants that the talks continue`. */
function wantsThat(place: Place) {
  const next = place.word(2)
  if (place.word(1) !== 'that' || finiteBe.has(place.word(-1)) || determiners.has(place.word(-1)) || place.capital(1))
    return undefined
  const isNamed = place.capital(2) && isThird(place.word(3)) && isOnlyVerb(place.word(3))
  const opens = isNamed || (determiners.has(next) && next !== 'that') || subjects.has(next) || next === 'all'
  if (!opens) return undefined
  const verb = place.word()
  const end = isNamed ? 3 : verbAfter(place)
  if (end === undefined) return {message: 'that' as const, span: place.span(0, 1), data: {verb}, suggest: []}
  const whom = subjects.get(next) ?? place.phrase(2, end - 1)
  const right = `${place.printed()} ${whom} ${linked(place.word(end), objectVerbs.get(verb)!)}`
  return {message: 'infinitive' as const, span: place.span(0, end), data: {verb, right}, suggest: [right]}
}

function linked(verb: string, link: string): string {
  const {base, gerund} = verbOf(verb)!
  if (link === 'from') return `from ${gerund}`
  return link === '' ? base : `${link} ${base}`
}

/** Where the verb of the clause stands: behind its subject, a pronoun or a short noun phrase. */
function verbAfter(place: Place): number | undefined {
  for (let at = 3; at <= 6; at++) {
    const word = place.word(at)
    if (
      word === '' ||
      prepositions.has(word) ||
      objectPronouns.has(word) ||
      /^(?:and|or|to|that|who|which)$/u.test(word)
    )
      return undefined
    if (!isBase(word) && !isThird(word)) continue
    const isNoun = at === 3 && !subjects.has(place.word(2))
    const agrees = isForm(word, 'third') || looksPlural(place.word(at - 1)) || isAgents(place.word(at - 1))
    const isSure =
      isOnlyVerb(word) || (agrees && !looksPlural(place.word(at + 1))) || prepositions.has(place.word(at + 1))
    if (!isNoun && isSure && verbOf(word)) return at
  }
  return undefined
}
