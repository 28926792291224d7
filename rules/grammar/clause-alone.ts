import {defineRule} from '../../src/core/rule.js'
import {isNominal, mayBeVerb, plainStatements} from '../../src/text/clauses.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import type {PartOfSpeech} from '../../src/text/tagger.js'
import {isForm, isParticiple} from '../../src/text/verbs.js'
import {auxiliaries, determiners} from '../../src/text/word-classes.js'

/** `Which is why`, `Which brings us to`: a columnist's full stop. */
const columns =
  /^Which (?:is (?:why|how|what|where|not|to|all|just|exactly|fine|good|great)|brings|means|leads|leaves|makes|would|begs|raises|begs)\b/u
const conditional = new Set(['If', 'Unless', 'When', 'Although', 'Because', 'While', 'Until'])
/** `"If the rains do not come," said a herder.` and nothing more of what he said. */
const halfQuoted =
  /^["“](?:If (?!only|not|you say)|Unless|When|Although|Because|While|Until)[^"“”,.?!:;—–]{12,140}[,]?["”],? (?:said|says|added|warned) [^"“”?!]+\.$/u
/** A second subject or a modal: the main clause came without a comma. */
const wholeQuoted =
  /^["“]\p{L}+ (?:then|\S+(?: \S+)* (?:we|they|it|he|she|you|I|there|would|could|might|should|never|must) )/u
const relative =
  /^Which (?:was|were|is|are|has|had|have|led|caused|took|killed|injured|left|began|opened|struck|hit|will|made)\b/u

export default defineRule({
  id: 'grammar/clause-alone',
  summary:
    'Find a clause that was cut from its sentence (`To reduce accidents on the roads of the north.`, `Which was the lowest since May.`).',
  why: 'The engine took a comma for a full stop, or lost the half of the sentence that the clause belongs to.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {
    purpose: 'The sentence from `{words}` on has no main clause; get the rest of it',
    clause: 'The clause with `{words}` stands alone; get what it belongs to',
    quoted: 'The quotation stops at its `{words}` clause; get the rest of what was said',
    relative: '`{words}` belongs to the sentence before; put a comma for the full stop'
  },
  examples: [
    {bad: '⟦To reduce⟧ the number of accidents on the icy roads of the north. Work starts in May.'},
    {bad: '⟦That the⟧ water of the river had turned red overnight. Police closed a mill.'},
    {
      bad: 'The Greens won nine seats. ⟦Which⟧ was their worst result since 1995.',
      better: 'The Greens won nine seats, which was their worst result since 1995.'
    },
    {bad: '"⟦If⟧ the rains do not come before the end of June," said a herder who lives near the lake.'},
    {near: '"If the rains do not come by June," said a herder, "all the goats will die."'},
    {good: 'The Greens won nine seats, which was their worst result since 1995.'},
    {near: 'To reduce the number of accidents on its roads, the island builds barriers.'},
    {near: 'That the two men disliked each other was no secret in the town.'},
    {near: 'The Greens won nine seats. Which is why they left the house.'},
    {near: 'Which was worse?'}
  ],
  async check(context) {
    for (const [at, sentence] of context.sentences.entries()) {
      const first = sentence.words[0]?.text
      if (first && conditional.has(first)) reportQuoted(sentence)
      if (first === 'Which') reportRelative(context.sentences[at - 1], sentence)
      if ((first !== 'To' && first !== 'That') || !context.view(plainStatements).has(sentence)) continue
      const {words} = sentence
      const stands = sentence.text.includes(', ') ? undefined : first === 'To' ? purpose(words) : thatClause(words)
      if (!stands?.(await context.tags(sentence))) continue
      const span = [words[0]!.start, words[1]!.end] as const
      context.report({message: first === 'To' ? 'purpose' : 'clause', span, data: {words: context.text.slice(...span)}})
    }

    function reportQuoted({text, words, end}: Sentence): void {
      if (!halfQuoted.test(text) || wholeQuoted.test(text) || /^\s+["“‘']/u.test(context.text.slice(end, end + 5)))
        return
      const [word] = words
      context.report({message: 'quoted', span: [word!.start, word!.end], data: {words: word!.text}})
    }

    function reportRelative(before: Sentence | undefined, {text, words, start, end, paragraph}: Sentence): void {
      if (!before || before.paragraph !== paragraph || words.length < 5 || !/\.$/u.test(text)) return
      if (!relative.test(text) || columns.test(text) || context.quotes.touches([before.start, end])) return
      const from = before.words.at(-1)!.end
      if (!/^\.\s+$/u.test(context.text.slice(from, start))) return
      const edits = [{span: [from, words[0]!.end] as const, text: ', which'}]
      context.report({
        message: 'relative',
        span: [start, words[0]!.end],
        data: {words: 'Which'},
        suggest: [{text: ', which', edits}]
      })
    }
  }
})

type Stands = (tags: readonly PartOfSpeech[]) => boolean

/** `To reduce the number of accidents.` */
function purpose(words: readonly Word[]): Stands | undefined {
  if (!isForm(words[1]!.lower, 'base') || words.some((_, index) => index > 1 && mayBeVerb(words, index)))
    return undefined
  return tags => tags.slice(2).every(isNominal)
}

/** `That the water had turned red.`: one finite verb. */
function thatClause(words: readonly Word[]): Stands | undefined {
  if (!determiners.has(words[1]!.lower)) return undefined
  const auxiliary = words.filter(({lower}) => auxiliaries.has(lower))
  const at = auxiliary[0]?.index ?? 0
  if (auxiliary.length !== 1 || at < 3) return undefined
  const isOwn = (index: number): boolean => index > at && index <= at + 3 && isParticiple(words[index]!.lower)
  if (words.some((_, index) => index > 1 && index !== at && !isOwn(index) && mayBeVerb(words, index))) return undefined
  return tags => tags.slice(2, at).every(isNominal)
}
