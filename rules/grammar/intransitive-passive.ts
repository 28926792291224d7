import {placeRule} from '../../src/core/place-rule.js'
import {ambiguousPasts} from '../../src/text/auxiliaries.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {readTable} from '../../src/text/table.js'
import {formsOf, isBe, type Verb} from '../../src/text/verbs.js'
import {doForms, isMidAdverb, modals, negatedModals, whWords} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import {fills, type Slot, slotsOf} from '../../src/text/word-slots.js'
import table from './intransitive-passive.tsv'

interface Frame {
  verb: Verb
  /** Whether it tells a state, which the present tells too. */
  isState: boolean
  /** What must follow. */
  behind: readonly Slot[]
  /** Prepositions that make a good passive: `was responded to`. */
  never: ReadonlySet<string>
}

const frames = readFrames()
/** `All they did was become rich`. */
const doings = new Set([...doForms, 'done', 'doing', 'all', 'thing', 'things'])
/** Verbs whose subject may be a clause: `who he was remained a riddle`. */
/** What closes at a price; a shop is closed at 6. */
const quoted = wordSet(
  'stock stocks share shares index indexes indices euro dollar rouble ruble yuan won yen lira crown zloty hryvnia rupee peso bitcoin gold oil crude price currency'
)
const takesClause = wordSet('remain seem appear become depend result differ')
const clauseWords = new Set([...whWords, 'that', 'as', 'way', 'all', 'everything', 'than', 'things', 'it'])

export default placeRule({
  id: 'grammar/intransitive-passive',
  summary: 'Find a passive of a verb that has none (`was happened`, `were died`, `is consisted of`).',
  why: 'Many languages build the past of such verbs with be, or put them into the passive; English never does.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {passive: 'Unexpected `{phrase}`, expected `{right}`: this verb has no passive'},
  examples: [
    {bad: 'The blast ⟦was happened⟧ near the port.', better: 'The blast happened near the port.'},
    {bad: 'The board ⟦is consisted⟧ of six judges.', better: 'The board consists of six judges.'},
    {bad: 'The fire ⟦was not occurred⟧ in the kitchen.', better: 'The fire did not occur in the kitchen.'},
    {bad: 'Three divers have ⟦been died⟧ there since May.', better: 'Three divers have died there since May.'},
    {bad: 'Nobody knows what will ⟦be happened⟧ next.', better: 'Nobody knows what will happen next.'},
    {bad: 'The bill ⟦was amounted⟧ to 4 million.', better: 'The bill amounted to 4 million.'},
    {bad: 'Fuel prices ⟦were fallen⟧ by half.', better: 'Fuel prices fell by half.'},
    {bad: 'The race ⟦was taken⟧ place in heavy rain.', better: 'The race took place in heavy rain.'},
    {bad: 'The index ⟦was closed⟧ at 4,210.', better: 'The index closed at 4,210.'},
    {near: 'The market was closed at noon, and the shop was closed at 6.'},
    {bad: 'The vote ⟦is not happened⟧ yet.', better: 'The vote has not happened yet.'},
    {good: 'The blast happened near the port.'},
    {near: 'On the road were fallen trees, and the hope was gone.'},
    {near: 'Who the caller was remained a riddle.'},
    {near: 'The letter was responded to at once.'},
    {near: 'All she did was become the mayor.'}
  ],
  concerns: isBe,
  found(place) {
    const at = verbAt(place)
    const participle = place.word(at)
    const frame = frames
      .get(participle)
      ?.find(({behind, never}) => fills(behind, place, at + 1) && !never.has(place.word(at + 1)))
    if (!frame || place.capital(at) || /^[-–’']/u.test(place.next(at)) || place.word(-1) === 'there') return undefined
    if (place.afterAnywhere(doings) && frame.verb.base === participle) return undefined
    if (takesClause.has(frame.verb.base) && place.after(clauseWords, 8)) return undefined
    if (/^(?:close|open|end|finish|trade)$/u.test(frame.verb.base) && !quoted.has(place.word(-1))) return undefined
    const right = repaired(place, at, frame)
    if (right === undefined) return undefined
    const data = {phrase: place.phrase(0, at), right}
    const edits = [{span: place.span(0, at), text: right}]
    return {message: 'passive', span: place.span(0, at), data, suggest: [{text: right, edits}]}
  }
})

/** Where the verb stands behind `be` and adverbs. */
function verbAt(place: Place): number {
  let at = 1
  while (at < 4 && (isMidAdverb(place.word(at)) || place.word(at) === 'all')) at++
  return at
}

/** The active verb with the adverbs that stood before it; nothing where no tense is known. */
function repaired(place: Place, at: number, frame: Frame): string | undefined {
  const be = place.word()
  const {base, gerund} = frame.verb
  const adverbs = Array.from({length: at - 1}, (_, offset) => place.printed(offset + 1))
  const withAdverbs = (verb: string): string => [...adverbs, verb].join(' ')
  if (be === 'been') return withAdverbs(place.word(at))
  if (be === 'being') return isBe(place.word(-1)) ? withAdverbs(gerund) : undefined
  if (be === 'be') return isGoverned(place) ? withAdverbs(base) : undefined
  if (!be.endsWith("n't") && adverbs[0] !== 'not') return withAdverbs(finite(place, frame))
  if (isYet(place, at, frame)) return [isMany(place) ? 'have' : 'has', ...adverbs, frame.verb.participle[0]!].join(' ')
  return [denial(place, frame), ...adverbs.filter(word => word !== 'not'), base].join(' ')
}

/** `will be`, `may not be`, `to be`: the modal or `to` stays. */
function isGoverned(place: Place): boolean {
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  return modals.has(before) || negatedModals.has(before) || before === 'to'
}

const isMany = (place: Place): boolean => /^are/u.test(place.word()) || looksPlural(place.word(-1))

/** `is not happened yet`: up to now. */
const isYet = (place: Place, at: number, {isState}: Frame): boolean =>
  !isState &&
  /^(?:is|are)$/u.test(place.word()) &&
  (place.word(1) === 'yet' || place.word(-1) === 'still' || /\b(?:yet|so far|until now)\b/u.test(place.textAfter(at)))

function finite(place: Place, {verb, isState}: Frame): string {
  if (/^was|^were/u.test(place.word()) || !isState) return verb.past[0]!
  return isMany(place) ? verb.base : verb.third
}

function denial(place: Place, {isState}: Frame): string {
  if (/^was|^were/u.test(place.word()) || !isState) return 'did not'
  return isMany(place) ? 'do not' : 'does not'
}

function readFrames(): ReadonlyMap<string, readonly Frame[]> {
  const byParticiple = new Map<string, Frame[]>()
  for (const {verb: base, sense, behind, never} of readTable<'verb' | 'sense' | 'behind' | 'never'>(table)) {
    const verb = formsOf(base)
    const frame = {
      verb,
      isState: sense === 'state',
      behind: slotsOf(behind),
      never: new Set(never ? never.split('/') : [])
    }
    const forms = [...verb.participle, ...verb.past.filter(past => ambiguousPasts.has(past))]
    for (const word of new Set(forms)) byParticiple.set(word, [...(byParticiple.get(word) ?? []), frame])
  }
  return byParticiple
}
