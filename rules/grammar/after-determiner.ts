import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {readTable} from '../../src/text/table.js'
import {isForm, isOnlyVerb, readings, verbOf} from '../../src/text/verbs.js'
import {endsPhrase, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './after-determiner.tsv'

/** The noun that was meant. */
const nouns = new Map(readTable<'verb' | 'noun'>(table).map(({verb, noun}) => [verb, noun]))

const determiners = wordSet('a an the his their its my our this these every each another')

export default placeRule({
  id: 'grammar/after-determiner',
  summary: 'Find a verb where a noun is due (`the declare of war`, `his arrive`).',
  why: 'Noun and verb are one word in some languages; the engine prints the verb where English needs the noun.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {
    verb: 'Unexpected verb `{verb}` after `{determiner}`, expected a noun',
    noun: 'Unexpected verb `{verb}` after `{determiner}`, expected `{noun}`'
  },
  examples: [
    {bad: 'The ⟦announce⟧ of the budget was delayed.', better: 'The announcement of the budget was delayed.'},
    {bad: 'Crowds awaited his ⟦arrive⟧ at the airport.', better: 'Crowds awaited his arrival at the airport.'},
    {bad: 'Rebels began the ⟦destroy⟧ of the temple.', better: 'Rebels began the destruction of the temple.'},
    {bad: 'The ⟦collapsed⟧ of the roof hurt nobody.', better: 'The collapse of the roof hurt nobody.'},
    {bad: 'He was sorry for the ⟦delayed⟧ in telling us.', better: 'He was sorry for the delay in telling us.'},
    {bad: 'We expect a much smaller ⟦increased⟧.', better: 'We expect a much smaller increase.'},
    {bad: 'It is the ⟦begin⟧ of the season.', better: 'It is the beginning of the season.'},
    {good: 'The announcement of the budget was delayed.'},
    {near: 'The dog waited until its owner returned.'},
    {near: 'The place that the leader visited in May is shut.'},
    {near: 'Ministers like this believe in growth.'},
    {near: 'The destroy button was never pressed.'},
    {near: 'The salvage of the tug took a week, and a hamper of cheese went to the crew, one a convert to tea.'},
    {near: 'Clashes like these threaten the truce.'}
  ],
  concerns: word => determiners.has(word),
  found(place) {
    const determiner = place.word()
    const verb = place.word(1)
    if (!mayBeWrong(verb)) return undefined
    if (place.capital(1) || place.capital(2) || (place.capital() && !place.opens)) return undefined
    const change = changeAt(place)
    if (change !== undefined) {
      const noun = verbOf(place.word(change))!.base
      const data = {verb: place.word(change), determiner, noun}
      return {message: 'noun', span: place.span(change), data, suggest: [noun]}
    }
    const done = doneOf(place)
    if (done) return {message: 'noun', span: place.span(1), data: {verb, determiner, noun: done}, suggest: [done]}
    const noun = nouns.get(verb)
    if (!noun && !(isOnlyVerb(verb) && isForm(verb, 'base'))) return undefined
    if (/^(?:this|these|each)$/u.test(determiner) || notNouns.has(verb)) return undefined
    const next = place.word(2)
    if (noun ? !endsPhrase(next) && !isFiniteVerb(next) : !prepositions.has(next) || next === 'as') return undefined
    if (/^[-"”'’]/u.test(place.next(1)) || /["“'‘]/u.test(place.previous(1))) return undefined
    const data = {verb, determiner, noun: noun ?? ''}
    return noun
      ? {message: 'noun', span: place.span(1), data, suggest: [noun]}
      : {message: 'verb', span: place.span(1), data}
  }
})

/** Whether a word behind a determiner is a verb, or leads to one: most are neither. */
const mayBeWrong = (word: string): boolean =>
  readings(word).length > 0 || nouns.has(word) || changes.has(word) || word === 'much' || degrees.test(word)

/** With `the`, people: `the accused of the two trials`. */
const people = wordSet(
  'accused deceased wounded injured beloved displaced condemned married educated armed left dead lost found led known learned chosen elected appointed'
)

/** What changes or happens, and is no name of people: `the delayed in issuing it`, `a much smaller increased.` */
const changes = wordSet(
  'increased decreased declined delayed dropped collapsed attacked visited returned demanded attempted requested'
)

const degrees =
  /^(?:(?:small|larg|bigg|great|sharp|high|low|steep|furth|fast|slow|deep|strong|weak|short|long|clear|mild)er|more|less)$/u

/** Where such a past stands behind an article, at once or after a comparative. */
function changeAt(place: Place): number | undefined {
  const from = place.word(1) === 'much' ? 2 : 1
  const at = degrees.test(place.word(from)) ? from + 1 : from
  if (!changes.has(place.word(at)) || !/^(?:a|an|the|its|his|their)$/u.test(place.word())) return undefined
  const next = place.word(at + 1)
  const isEnd = next === '' ? at > 1 && place.next(at) === '.' : /^(?:in|of|on|from)$/u.test(next)
  return isEnd ? at : undefined
}

/** The noun for a past behind `the`: `the collapsed of the roof`. */
function doneOf(place: Place): string | undefined {
  const verb = place.word(1)
  if (place.word() !== 'the' || people.has(verb) || !verb.endsWith('ed') || isForm(verb, 'base')) return undefined
  if (place.word(2) !== 'of' || !/^(?:the|a|an|its|their|his|her)$/u.test(place.word(3))) return undefined
  const done = verbOf(verb)
  return done && (nouns.get(done.base) ?? (done.noun ? done.base : undefined))
}

/** `his resign came`, `the explode killed`. */
function isFiniteVerb(word: string): boolean {
  return /^(?:is|was|has|had|will|would|could|may)$/u.test(word) || (isForm(word, 'past') && !isForm(word, 'base'))
}

/** Bases that are printed as nouns, adjectives or names now and then. */
const notNouns = wordSet(
  'elect assist permit pay convict collect suspend resolve refuse reject think treat expose reveal recommend let quit accused alternate die lie become appropriate suggest complement cuddle dodge fling forge glean glide hoist lodge marvel moor mull offload outlaw prune rebuild recharge redesign refrain resume remind revamp rewrite scuttle see siphon spawn spill sting stink stride sweep swell swear tout trample weave chew salvage hamper convert join mimic overlook bake ask'
)
