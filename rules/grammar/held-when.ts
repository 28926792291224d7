import {defineRule} from '../../src/core/rule.js'
import {isUnmarked} from '../../src/text/clauses.js'
import {type Bare, passives, reportBare} from '../../src/text/lost-be.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {opensFinite} from '../../src/text/sole-verbs.js'
import {isParticiple, isPast} from '../../src/text/verbs.js'
import {auxiliaries, prepositions} from '../../src/text/word-classes.js'

export default defineRule({
  id: 'grammar/held-when',
  summary:
    'Find a report that lost its `was` before a clause (`A man detained at the port after officers found a knife.`).',
  why: 'Headlines leave the verb `be` out, and the engine leaves it out in a whole sentence; the clause behind hides it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {be: 'Missing `{be}` before `{verb}`: the sentence has no verb but that of its clause'},
  examples: [
    {
      bad: 'A man ⟦detained⟧ at the port after officers found a knife.',
      better: 'A man was detained at the port after officers found a knife.'
    },
    {
      bad: 'Two workers ⟦killed⟧ when a crane fell in Oslo.',
      better: 'Two workers were killed when a crane fell in Oslo.'
    },
    {good: 'A man was detained at the port after officers found a knife.'},
    {near: 'A man detained at the port after officers found a knife was freed.'},
    {near: 'Two workers killed when a crane fell'}
  ],
  concerns: word => passives.has(word),
  check: context => reportBare(context, sentence => (isUnmarked(sentence) ? heldWhen(sentence) : undefined))
})

/** `A man detained at the port after officers found`: a person without another verb before the clause. */
function heldWhen({words, text}: Sentence): Bare | undefined {
  const at = words.findIndex(({lower}) => passives.has(lower))
  const open = /^(?:A|An|Two|Three|Four|Five|Six|At least|The former|Several|\d+) /u.test(text)
  if (at < 1 || at > 6 || !open || !/^\p{Ll}/u.test(words[at]!.text) || text.includes(' – ')) return undefined
  const isOne = /^(?:man|woman|boy|girl|teenager|mayor|minister|official|officer|driver|worker|student|pilot)$/u.test(
    words[at - 1]!.lower
  )
  const isMany =
    /^(?:people|men|women|children|workers|soldiers|students|officers|miners|passengers|teenagers|tourists)$/u.test(
      words[at - 1]!.lower
    )
  if (!isOne && !isMany) return undefined
  const link = words.findIndex(({lower}, index) => index > at && /^(?:after|when|while|because|as|where)$/u.test(lower))
  if (link < 0 || (!prepositions.has(words[at + 1]?.lower ?? '') && link !== at + 1)) return undefined
  const main = words.slice(0, link)
  if (main.some((word, index) => index !== at && index > 0 && /^\p{Ll}/u.test(word.text) && opensFinite(word.lower)))
    return undefined
  if (text.includes(', ') || !hasOneVerb(words.slice(link + 1))) return undefined
  return {word: words[at]!, be: isMany ? 'were' : 'was'}
}

/** Whether a clause has a verb and leaves none over for the sentence; what follows `that` has one of its own. */
function hasOneVerb(clause: readonly Word[]): boolean {
  const that = clause.findIndex(({lower}) => /^(?:that|who|which|where|when)$/u.test(lower))
  const parts = that < 0 ? [clause] : [clause.slice(0, that), clause.slice(that + 1)]
  return parts.every((part, index) => {
    const first = part.findIndex(({lower}) => auxiliaries.has(lower) || isPast(lower))
    const rest = part
      .slice(first + 1)
      .filter(({lower}, at, all) => opensFinite(lower) && !opensFinite(all[at - 1]?.lower ?? ''))
    const inner = rest.filter(({lower}) => auxiliaries.has(lower) || !isParticiple(lower))
    return (first >= 0 || index > 0) && inner.filter(({lower}) => lower !== 'been').length === 0
  })
}
