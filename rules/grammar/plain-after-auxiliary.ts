import {placeRule} from '../../src/core/place-rule.js'
import {indefiniteFor} from '../../src/text/indefinite-article.js'
import type {Place} from '../../src/text/places.js'
import {be, doings, plainPredicates} from '../../src/text/plain-predicates.js'
import {isBareVerb, isForm, isOnlyVerb, verbOf} from '../../src/text/verbs.js'
import {countsMany, determiners, endsPhrase, isMidAdverb, objectPronouns} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const aims = /^(?:aim|goal|plan|idea|trick|job|key|secret|task|thing|challenge|point|priority|advice|best|answer)$/u
const have = wordSet("have has had haven't hasn't hadn't")
/** Plain verbs that are also what somebody or something is, or is made of, without an article. */
const states = new Set([
  ...plainPredicates,
  ...wordSet(
    'part access welcome easy trouble concern talk sound fuel dim water deliberate corrupt firm cause debate hope work fun spin project spot fish stock feed risk dust stress fear step rain snow bite leave food sugar power pressure proof exempt state'
  )
])

/** `All one can have is hope`. */
const everything = wordSet('all what')

export default placeRule({
  id: 'grammar/plain-after-auxiliary',
  summary: 'Find a plain verb after have or be, where it can be no noun (`has find a way`, `were load into a van`).',
  why: 'After have and in the passive English has the participle; the engine printed the dictionary form.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {
    form: 'Unexpected `{verb}` after `{auxiliary}`, expected `{right}`',
    noun: 'Missing article before `{verb}`, expected `{right}`'
  },
  examples: [
    {bad: 'The diver has ⟦find⟧ gold coins.', better: 'The diver has found gold coins.'},
    {bad: 'Prices have ⟦fall⟧ for six years.', better: 'Prices have fallen for six years.'},
    {bad: 'The storm has ⟦lead⟧ to long delays.', better: 'The storm has led to long delays.'},
    {bad: 'The crates were ⟦load⟧ into a van.', better: 'The crates were loaded into a van.'},
    {bad: 'Each winner will be ⟦give⟧ free bread.', better: 'Each winner will be given free bread.'},
    {bad: 'It was earlier ⟦announce⟧ that he had left.', better: 'It was earlier announced that he had left.'},
    {bad: 'The court has ⟦hand⟧ down its ruling.', better: 'The court has handed down its ruling.'},
    {bad: 'The port has already ⟦spend⟧ half of the loan.', better: 'The port has already spent half of the loan.'},
    {bad: 'It was ⟦answer⟧ to a letter from the mayor.', better: 'It was an answer to a letter from the mayor.'},
    {bad: 'Prices are still ⟦keep⟧ rising.', better: 'Prices are still rising.'},
    {good: 'The diver has found gold coins.'},
    {near: 'They have access to water, and there has been talk of rain.'},
    {near: 'All the clerk has done is lose the key, and there was concern the dam might burst.'},
    {near: 'The town has call centres and the hall is part of a school.'},
    {near: 'Could it be sabotage? The sick are often exempt, too.'}
  ],
  concerns: word => have.has(word) || be.has(word),
  found(place) {
    const at = verbAt(place)
    const verb = place.word(at)
    if (!isForm(verb, 'base') || states.has(verb) || place.capital(at) || /^[-–’']/u.test(place.next(at)))
      return undefined
    const isLead = verb === 'lead' && have.has(place.word()) && /^(?:to|the|a|by)$/u.test(place.word(at + 1))
    if (isForm(verb, 'participle') || isForm(verb, 'past') || (verb === 'lead' && !isLead)) return undefined
    if (place.afterAnywhere(have.has(place.word()) ? everything : doings)) return undefined
    if (!isLead && !isVerb(place, at)) return undefined
    const {participle, gerund} = verbOf(verb)!
    if (isNoun(place, at)) {
      const named = `${indefiniteFor(verb)} ${verb}`
      const data = {verb, auxiliary: place.word(), right: named}
      return {message: 'noun', span: place.span(at), data, suggest: [named, participle[0]!]}
    }
    // `the market is still keep growing`
    if (
      be.has(place.word()) &&
      /^(?:keep|continue|start|begin)$/u.test(verb) &&
      isForm(place.word(at + 1), 'gerund') &&
      !aims.test(place.word(-1))
    ) {
      const going = place.printed(at + 1)
      const edits = [{span: place.span(at, at + 1), text: going}]
      return {
        message: 'form',
        span: place.span(at),
        data: {verb, auxiliary: place.word(), right: going},
        suggest: [{edits}]
      }
    }
    const isOngoing = /^(?:is|are|was|were)$/u.test(place.word()) && determiners.has(place.word(at + 1))
    const right = isOngoing ? gerund : participle[0]!
    return {message: 'form', span: place.span(at), data: {verb, auxiliary: place.word(), right}, suggest: [right]}
  }
})

/** What it or this was, with the preposition that the noun takes and its passive does not. */
const nouns = new Map(
  Object.entries({
    answer: 'to',
    reply: 'to',
    insult: 'to',
    challenge: 'to',
    boost: 'to for',
    attempt: 'to at',
    attack: 'on against',
    assault: 'on',
    protest: 'against over',
    revolt: 'against',
    fight: 'for against',
    battle: 'for against',
    search: 'for',
    reward: 'for',
    demand: 'for',
    call: 'to',
    test: 'of for',
    result: 'of',
    cut: 'in',
    drop: 'in',
    threat: 'to',
    visit: 'to',
    gift: 'to from'
  }).map(([noun, words]) => [noun, wordSet(words)] as const)
)

/** `It was answer to the letter`. */
const isNoun = (place: Place, at: number): boolean =>
  /^(?:is|was)$/u.test(place.word()) &&
  /^(?:it|this|that)$/u.test(place.word(-1)) &&
  (nouns.get(place.word(at))?.has(place.word(at + 1)) ?? false)

/** Where the verb stands behind adverbs. */
function verbAt(place: Place): number {
  let at = 1
  while (at < 4 && (isMidAdverb(place.word(at)) || /^(?:first|earlier|later|once|twice|both)$/u.test(place.word(at))))
    at++
  return at
}

/** Whether the word is a verb and no noun: by itself, for want of an article, or by what follows. */
function isVerb(place: Place, at: number): boolean {
  const [verb, next] = [place.word(at), place.word(at + 1)]
  if (isOnlyVerb(verb)) return true
  if (place.word(-1) === 'there' || place.word(-2) === 'there') return false
  if (isBareVerb(verb)) return endsPhrase(next) || plainVerbs.has(verb) || isPerfect(place, at)
  if (next === 'that') return false
  if (determiners.has(next) || objectPronouns.has(next)) return true
  if (have.has(place.word())) {
    if (verb === 'help' && isOnlyVerb(next)) return true
    if (/^(?:fall|rise)$/u.test(verb) && about.test(next)) return next !== '' && next !== 'with'
    return countsMany(next) ? verb !== 'stage' : beside.test(next)
  }
  // `the dying are exempt`, `It may be sabotage.`
  return beside.test(next) || (takesPassive(place) && next !== '' && !verbOf(verb)!.adjective && about.test(next))
}

/** `had already spend half of it`: behind what says when it was done. */
const isPerfect = (place: Place, at: number): boolean =>
  have.has(place.word()) && at > 1 && /^(?:already|never|just|recently|since|previously)$/u.test(place.word(at - 1))

/** Verbs that hardly begin a compound (`has call centres`). */
const plainVerbs = wordSet(
  'find give make lose buy sell keep build hold send say think choose meet stop get leave throw fly win catch hide teach hit draw drive break shoot steal wear'
)
const beside = /^(?:down|out|off|up|away|back|over|together|forward|since|until|into|onto|upon|as|by)$/u
const about = /^(?:in|on|at|from|during|for|after|before|with|to|and|using|)$/u

/** What goes on in several things, and what has been or is to be done, is hardly a mass. */
const takesPassive = (place: Place): boolean => /^(?:are|were|aren't|weren't|been|be)$/u.test(place.word())
