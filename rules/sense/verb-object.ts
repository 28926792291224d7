import {defineRule} from '../../src/core/rule.js'
import {adjacent} from '../../src/text/runs.js'
import type {Word} from '../../src/text/sentences.js'
import {readTable} from '../../src/text/table.js'
import table from './verb-object.tsv'

interface Pairing {
  objects: ReadonlySet<string>
  reason: string
}

const pairings = new Map<string, Pairing>()
for (const {verb, forms, objects, reason} of readTable<'verb' | 'forms' | 'objects' | 'reason'>(table)) {
  const pairing = {objects: new Set(objects.split(' ')), reason}
  for (const form of [verb, ...forms.split(' ')]) pairings.set(form, pairing)
}

/** Words that end a noun phrase: a list so short that what it misses stays silent. */
const closes = new Set(
  `and or but of in on at by for to with after before over about against during since until as while when where who which that than
  because amid near through across between without within under is was are were has have had will would can could may this last next
  yesterday today here there overnight again soon together now then later early late if unless despite towards toward around across every each
  all also both tonight too instead altogether anyway`.split(/\s+/u)
)
const barrier = new Set([
  ...closes,
  'from',
  'not',
  'so',
  'it',
  'them',
  'him',
  'her',
  'up',
  'out',
  'down',
  'off',
  'back',
  'away',
  'most',
  'what',
  'how',
  'why',
  'be',
  'been',
  'being',
  'more'
])
/** `stop the situation getting worse`, `made crime a priority`. */
const furthers =
  /^(?:from|getting|becoming|turning|developing|spreading|happening|deteriorating|escalating|worsening|reaching|spiralling|spiraling|scene|novel|drama|reporter|stories)$/u

export default defineRule({
  id: 'sense/verb-object',
  summary: 'Find verbs that do not go with their object: stop the situation, evacuate the fire, resolve protests.',
  why: 'Each word is a dictionary rendering and the pair says nothing; ask what was done.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.75,
  messages: {pair: '`{phrase}` does not fit together: {reason}'},
  examples: [
    {bad: 'The envoy hopes to ⟦resolve the student protests⟧ by May.'},
    {bad: 'Soldiers ⟦evacuated the earthquake⟧ overnight.'},
    {bad: 'Nobody could ⟦stop the tense situation⟧.'},
    {bad: 'The team ⟦suffered a victory⟧ on Sunday.'},
    {bad: 'A dozen envoys ⟦assisted the ceremony⟧ in Oslo.'},
    {good: 'The envoy hopes to resolve the dispute by May.'},
    {good: 'Police stopped the situation from getting worse.'},
    {near: 'Soldiers evacuated the earthquake victims.'},
    {near: 'She wants to make crime a theme of the campaign.'},
    {near: 'The council resolved in protests and votes to stay.'}
  ],
  concerns: word => pairings.has(word),
  check(context) {
    for (const at of context.concerned) {
      const verb = context.words[at]!
      const {objects, reason} = pairings.get(verb.lower)!
      const head = objectOf(verb, verb.sentence.words, objects, context.text)
      if (!head) continue
      const span = [verb.start, head.end] as const
      context.report({message: 'pair', span, data: {phrase: context.text.slice(...span), reason}})
    }
    return undefined
  }
})

/** The listed noun that ends the noun phrase after the verb. */
function objectOf(verb: Word, words: readonly Word[], objects: ReadonlySet<string>, text: string): Word | undefined {
  for (let at = verb.index + 1; at <= verb.index + 4; at++) {
    const word = words[at]
    if (!word || !adjacent(text, words[at - 1], word) || barrier.has(word.lower)) return undefined
    if (objects.has(word.lower) && isHead(word, words, text)) return isDirect(verb, words, at) ? word : undefined
  }
  return undefined
}

function isHead(word: Word, words: readonly Word[], text: string): boolean {
  const next = words[word.index + 1]
  if (!next) return true
  if (furthers.test(next.lower)) return false
  return closes.has(next.lower) || next.lower.endsWith('ly') || !adjacent(text, word, next)
}

/** A participle before its noun (`the elected election board`, `a stopped situation`) has a determiner in front. */
function isDirect(verb: Word, words: readonly Word[], at: number): boolean {
  const before = words[verb.index - 1]?.lower ?? ''
  if (
    /^(?:the|a|an|his|her|their|its|of|by|in|this|these|was|were|is|are|been|be)$/u.test(before) &&
    /(?:ed|ing|ped|ght|en|s)$/u.test(verb.lower)
  )
    return false
  return at === verb.index + 1 || !/^\p{Lu}/u.test(words[verb.index + 1]!.text)
}
