import {defineRule} from '../../src/core/rule.js'
import type {Sentence} from '../../src/text/sentences.js'
import type {PartOfSpeech} from '../../src/text/tagger.js'
import {isForm, isGerund, isParticiple, isPast, isThird, readings} from '../../src/text/verbs.js'
import {finiteBe, haveForms, modals, prepositions, subjectPronouns} from '../../src/text/word-classes.js'

/** What opens a clause within the clause. */
const inner = new Set(['before', 'after', 'until', 'who'])
const openers = new Set(['although', 'though', 'because', 'while', 'whereas', 'since', 'unless', 'if', 'when'])

export default defineRule({
  id: 'grammar/sentence-fragment',
  summary: 'Find a subordinate clause that stands alone (`Although the talks lasted all night.`).',
  why: 'Engines cut a long sentence at its comma, or lose the second half. The main clause is missing.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.6,
  messages: {fragment: 'Unexpected full stop after the clause with `{opener}`, expected a main clause'},
  examples: [
    {bad: '⟦Although⟧ the search went on all night.'},
    {bad: '⟦Because⟧ the bridge was closed for repairs. Buses take the ring road.'},
    {bad: '⟦Whereas⟧ the north of the island had no rain at all.'},
    {
      bad: 'Police gave up on Friday. ⟦Because⟧ heavy rain had washed away the road.',
      better: 'Police gave up on Friday because heavy rain had washed away the road.'
    },
    {bad: '⟦Although⟧ the storm weakened before it reached the coast of the island.'},
    {good: 'Although the search went on all night, nobody was found.'},
    {near: 'Because of the rain the match was off.'},
    {near: 'When the siren sounds leave the building.'},
    {near: 'Since then the firm has grown.'},
    {near: '“Because the law says so.”'},
    {near: 'Why did he leave? Because the money was gone.'}
  ],
  async check(context) {
    for (const [at, sentence] of context.sentences.entries()) {
      const opener = sentence.words[0]
      if (!opener || !openers.has(opener.lower) || !isPlain(sentence, context.text)) continue
      if (!isOneClause(sentence, await context.tags(sentence))) continue
      const joined = joinBefore(context.sentences[at - 1], sentence, context.text)
      const report = {span: [opener.start, opener.end] as const, data: {opener: opener.text}}
      context.report({message: 'fragment', ...report, ...(joined && {suggest: [joined]})})
    }
  }
})

/** `The road was shut. Because the bridge had gone.`: the clause may belong to the sentence before. */
function joinBefore(before: Sentence | undefined, {words, start}: Sentence, text: string) {
  const opener = words[0]!.lower
  const last = before?.words.at(-1)
  if (!last || opener === 'if' || !/^\.[^\S\r\n]*(?:[^\S\r\n]|\r?\n)$/u.test(text.slice(last.end, start)))
    return undefined
  const joint = /^(?:although|though|whereas|while)$/u.test(opener) ? `, ${opener}` : ` ${opener}`
  return {text: joint.replace(/^, /u, ''), edits: [{span: [last.end, words[0]!.end] as const, text: joint}]}
}

/** One stretch of words that ends with a full stop, outside quotation marks, and answers no question. */
function isPlain(sentence: Sentence, text: string): boolean {
  const {words} = sentence
  if (/^\d/u.test(words[1]?.text ?? '')) return false
  if (words.length < 5 || words.length > 22 || !/^[\p{L}\p{N}\s'’%$£€.-]+\.$/u.test(sentence.text)) return false
  if (/[?"“”:]["”]?\s*$/u.test(text.slice(Math.max(0, sentence.start - 4), sentence.start))) return false
  return !/^["”’]/u.test(text.slice(sentence.end, sentence.end + 1)) && !/^(?:of|then|to)$/u.test(words[1]!.lower)
}

/** Whether there is one subject and one finite verb, and no second of either. */
function isOneClause({words}: Sentence, tags: readonly PartOfSpeech[]): boolean {
  if (isGerund(words[1]!.lower) || isParticiple(words[1]!.lower) || prepositions.has(words[1]!.lower)) return false
  let finite = 0
  let innerClauses = 0
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!.lower
    const before = words[at - 1]!.lower
    if (at > 2 && inner.has(word)) innerClauses++
    if (at > 1 && (subjectPronouns.has(word) || word === 'there') && before !== 'that' && !inner.has(before)) {
      if (word !== 'who') return false
    }
    // `had signed a deal and set up an office`: one subject, two verbs.
    if (before === 'and' && (isPast(word) || isAuxiliary(word)) && finite > 0 && isConcessive(words[0]!.lower)) continue
    if (isAuxiliary(word) || /^(?:do|does|did|don't|doesn't|didn't)$/u.test(word)) {
      finite++
      continue
    }
    if (words.slice(Math.max(0, at - 3), at).some(({lower}) => governs(lower)) || isGerund(word)) continue
    if (isPast(word) || isThird(word)) finite += tags[at] === 'NOUN' || tags[at] === 'ADJ' ? 0 : 1
    else if (isForm(word, 'base') && tags[at] === 'VERB') finite++
    else if (readings(word).length === 0 && tags[at] === 'VERB') {
      if (!word.endsWith('ed')) return false
      finite++
    }
  }
  // `before it reached the coast` has a verb of its own; with `after months of talks` there is one fewer.
  return finite === 1 || (finite === innerClauses + 1 && isConcessive(words[0]!.lower))
}

const isConcessive = (word: string): boolean => /^(?:although|though|whereas|unless)$/u.test(word)

function isAuxiliary(word: string): boolean {
  return finiteBe.has(word) || modals.has(word) || haveForms.has(word)
}

/** Whether a verb soon after the word belongs to it. */
function governs(word: string): boolean {
  return isAuxiliary(word) || /^(?:be|been|being|to|not|did|does|do)$/u.test(word)
}
