import {placeRule} from '../../src/core/place-rule.js'
import {agentEnd} from '../../src/text/agents.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm, isGerund, verbOf} from '../../src/text/verbs.js'
import {countsMany, determiners} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const asking = wordSet(
  'asked urged ordered instructed requested allow allows allowed allowing enable enables enabled enabling permit permits permitted force forces forced forcing compel compels compelled require requires required oblige obliges obliged advise advises advised encourage encourages encouraged'
)
/** What they may be asked after all, behind a clause with -ing: `asked those living there to leave`. */
const goesOn = /\b(?:not|if|whether|wh\p{L}+|how|about|for|that|into|out)\b|["“”‘:?]/u

export default placeRule({
  id: 'grammar/asked-gerund',
  summary: 'Find an -ing form where those who are asked take an infinitive (`asked the bank freezing two accounts`).',
  why: 'The source has a noun or a clause for what is asked, and the engine makes an -ing form of it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {form: 'Unexpected `{found}` after `{verb}` and its object, expected `{right}`'},
  examples: [
    {
      bad: 'The judge asked the bank ⟦freezing⟧ both accounts.',
      better: 'The judge asked the bank to freeze both accounts.'
    },
    {
      bad: 'The tunnel allows drivers ⟦reaching⟧ the port.',
      better: 'The tunnel allows drivers to reach the port.'
    },
    {good: 'The judge asked the bank to freeze both accounts.'},
    {near: 'The judge asked the clerks holding the files to wait.'},
    {near: 'The mayor ordered a fence costing two millions, and they asked the man holding the dog why it barked.'}
  ],
  concerns: word => asking.has(word),
  found(place) {
    if (/^(?:be|been|is|are|was|were|being|who|that|the|a|as|when|if|get|got)$/u.test(place.word(-1))) return undefined
    const end = agentEnd(place, 1)
    if (end === undefined) return undefined
    const verb = place.word(end + 1)
    if (!isGerund(verb) || isForm(verb, 'base') || place.capital(end + 1) || place.next(end) !== ' ') return undefined
    const next = place.word(end + 2)
    if (!(determiners.has(next) || countsMany(next) || /^(?:both|all)$/u.test(next))) return undefined
    return goesOn.test(place.textAfter(end + 1)) || hasInfinitive(place, end + 2) ? undefined : report(place, end + 1)
  }
})

function hasInfinitive(place: Place, from: number): boolean {
  const {sentence, index} = place.here
  const words = sentence.words.slice(index + from)
  return words.some(({lower}, at) => lower === 'to' && isBase(words[at + 1]?.lower ?? ''))
}

function report(place: Place, at: number) {
  const right = `to ${verbOf(place.word(at))!.base}`
  const data = {found: place.printed(at), verb: place.printed(), right}
  return {message: 'form' as const, span: place.span(at), data, suggest: [right]}
}
