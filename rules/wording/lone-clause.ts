import {defineRule} from '../../src/core/rule.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import type {PartOfSpeech} from '../../src/text/tagger.js'
import {determiners, modals, subjectPronouns} from '../../src/text/word-classes.js'

/** A clause that one of these opens hangs on another; `because` and `when` begin answers and captions too. */
const openers = new Set('although unless whereas because if while when after before until since once'.split(' '))
/** Prepositions too: `after the war the family moved`. */
const prepositional = new Set(['after', 'before', 'until', 'since', 'once'])
const subjects = /^(?:\p{Lu}|\d)/u
const finite = new Set(
  "is are was were am has have had does do did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't".split(
    ' '
  )
)

export default defineRule({
  id: 'wording/lone-clause',
  summary: 'Find a sentence that is only the first half of one: “Although the talks failed.”',
  why: 'The clause that it belongs to was lost or cut off; what happened is not said.',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  confidence: 0.7,
  messages: {alone: 'Nothing follows the clause that `{word}` opens; find the rest or join it to its neighbour'},
  examples: [
    {bad: '⟦Although⟧ the strike went on for eleven weeks.'},
    {bad: 'The pier was shut. ⟦Unless⟧ the owners find the money for a new roof. The council met on Friday.'},
    {bad: '⟦Because⟧ the bridge was damaged by the spring flood.'},
    {good: 'Although the strike went on for eleven weeks, no one lost a job.'},
    {good: 'Because the bridge was damaged traffic is slow.'},
    {near: 'Why did the fair close? Because the bridge was damaged by the flood.'},
    {near: 'After the war the family moved to the coast.'},
    {near: '“Although the strike went on for eleven weeks.”'},
    {near: 'If only the owners had found the money for a new roof.'},
    {near: 'When the bell rang the children went to the hall.'},
    {near: 'When did the owners find the money for the roof?'}
  ],
  async check(context) {
    for (const [at, sentence] of context.sentences.entries()) {
      const [first, second] = sentence.words
      if (!first || !second || !openers.has(first.lower) || first.text === first.lower) continue
      if (sentence.words.length < 6 || sentence.words.length > 30 || !/\p{L}\.$/u.test(sentence.text)) continue
      if (/[,;:—–?!"“”'‘(]| - |…/u.test(sentence.text.replaceAll(/(?<=\p{L})['’]\p{L}/gu, ''))) continue
      if (context.sentences[at - 1]?.text.endsWith('?') || context.quotes.touches([sentence.start, sentence.end]))
        continue
      if (!opensClause(second, prepositional.has(first.lower)) || second.lower === 'only') continue
      if (isWhole(sentence, await context.tags(sentence))) continue
      context.report({message: 'alone', span: [first.start, first.end], data: {word: first.text}})
    }
  }
})

function opensClause({lower, text}: Word, needsPronoun: boolean): boolean {
  if (needsPronoun) return subjectPronouns.has(lower)
  return determiners.has(lower) || subjectPronouns.has(lower) || subjects.test(text)
}

/** Whether there is more than one finite verb, or none: one clause alone has exactly one. */
function isWhole({words}: Sentence, tags: readonly PartOfSpeech[]): boolean {
  let groups = 0
  let inGroup = false
  for (const [at, word] of words.entries()) {
    const isVerb = isVerbal(word, tags[at])
    if (isVerb && !inGroup && !isNonFinite(words, at)) groups++
    inGroup = isVerb || (inGroup && (tags[at] === 'ADV' || tags[at] === 'PART' || word.lower === 'to'))
  }
  return groups !== 1
}

function isVerbal({lower}: Word, tag: PartOfSpeech | undefined): boolean {
  return tag === 'VERB' || tag === 'AUX' || finite.has(lower) || modals.has(lower)
}

/** `to stay`, `staying`; `made by`, which leans on a noun. */
function isNonFinite(words: readonly Word[], at: number): boolean {
  const {lower} = words[at]!
  if (words[at - 1]?.lower === 'to' || lower.endsWith('ing')) return true
  return (
    /(?:ed|en)$/u.test(lower) &&
    /^(?:by|in|from|with|for|at|on|to)$/u.test(words[at + 1]?.lower ?? '') &&
    hasVerbBefore(words, at)
  )
}

function hasVerbBefore(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({lower}) => finite.has(lower) || modals.has(lower))
}
