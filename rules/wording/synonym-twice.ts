import {retellingRule} from '../../src/core/retelling-rule.js'
import type {Span} from '../../src/core/types.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {readTable} from '../../src/text/table.js'
import {baseOf, readings} from '../../src/text/verbs.js'
import {determiners} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './synonym-twice.tsv'

const rows = readTable<'kind' | 'words'>(table)
const groupsOf = (kind: string): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap((row, index) => (row.kind === kind ? row.words.split(' ').map(word => [word, index] as const) : []))
  )
const nouns = groupsOf('noun')
const verbs = groupsOf('verb')
/** Verbs, in their bare form, of which nobody joins two with `and`. */
const joined = groupsOf('joined')
const all = new Set([...nouns.keys(), ...verbs.keys()])
/** Adjectives that stand before the nouns of the table. */
const measured = wordSet(
  'sharp steep big large small slight strong new recent record further annual heavy significant major serious'
)
const particles = wordSet('out off down up away back over through')
const behindNoun = wordSet('in of to from for between on')
const behindVerb = wordSet('by to from that in on at the a an sharply its his her their')

export default retellingRule({
  id: 'wording/synonym-twice',
  summary:
    'Find two words for one thing side by side (`a sharp increase rise in cases`, `to resume and restart talks`).',
  why: 'The engine weighs two words and prints both.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  found: ({words}: Sentence, {text}) => again(words, text) ?? joinedAgain(words, text),
  examples: [
    {bad: 'Nurses saw a sharp drop⟦ decline⟧ in births.', better: 'Nurses saw a sharp drop in births.'},
    {bad: 'Exports rose⟦ increased⟧ by 4 percent in May.', better: 'Exports rose by 4 percent in May.'},
    {bad: 'The board will resume⟦ and restart⟧ its talks.', better: 'The board will resume its talks.'},
    {good: 'Nurses saw a sharp drop in births.'},
    {near: 'Ferries stop and halted trains restart, and the yard will build and the mill constructed boats.'},
    {near: 'Exports rose, increased by 4 percent, and the link connection is down.'}
  ]
})

function again(words: readonly Word[], text: string): Span | undefined {
  for (let at = 1; at + 2 < words.length; at++) {
    const first = words[at]!
    const second = words[at + 1]!
    if (!all.has(first.lower) || !all.has(second.lower) || first.lower === second.lower) continue
    const [noun, verb] = [nouns.get(first.lower), verbs.get(first.lower)]
    if (text.slice(first.end, second.start) !== ' ') continue
    const [before, next] = [words[at - 1]!.lower, words[at + 2]!.lower]
    const isNoun = noun !== undefined && nouns.get(second.lower) === noun && behindNoun.has(next)
    if (isNoun && (determiners.has(before) || measured.has(before))) return [first.end, second.end]
    const isVerb = verb !== undefined && verbs.get(second.lower) === verb
    if (isVerb && (behindVerb.has(next) || /^\d/u.test(next))) return [first.end, second.end]
  }
  return undefined
}

/** `will resume and restart talks`: two verbs in one form. */
function joinedAgain(words: readonly Word[], text: string): Span | undefined {
  for (let at = 2; at < words.length; at++) {
    if (words[at - 1]!.lower !== 'and') continue
    const [first, second] = [words[at - 2]!, words[at]!]
    const group = joined.get(baseOf(first.lower) ?? '')
    if (group === undefined || joined.get(baseOf(second.lower) ?? '') !== group) continue
    if (first.lower === second.lower || text.slice(first.end, second.start) !== ' and ') continue
    // `close and shut out`
    if (particles.has(words[at + 1]?.lower ?? '')) continue
    if (formsShared(first.lower, second.lower)) return [first.end, second.end]
  }
  return undefined
}

const formsShared = (one: string, other: string): boolean =>
  readings(one).some(({form}) => readings(other).some(reading => reading.form === form))
