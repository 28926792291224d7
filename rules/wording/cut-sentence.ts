import {defineRule} from '../../src/core/rule.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {wordSet} from '../../src/text/word-set.js'

export default defineRule({
  id: 'wording/cut-sentence',
  summary: 'Find a sentence that was cut before its full stop: “… because of the. Lessons go on”.',
  why: 'The engine lost the end of a sentence and closed it all the same; the rest must come from the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {cut: 'The sentence breaks off after `{word}`; get the rest of it'},
  examples: [
    {bad: 'Pupils of the island will be taught in two languages ⟦unless their parents⟧.'},
    {bad: 'Schools stayed shut for a week because ⟦of the⟧. Lessons go on.'},
    {bad: 'The harbour master Ana Lind ⟦said that⟧. The ferry sank within an hour.'},
    {near: 'Nobody on the island believes that she said that. The ferry sank.'},
    {good: 'Schools stayed shut for a week because of the frost. Lessons go on.'},
    {near: 'Pupils of the island will be taught in two languages unless their parents object.'}
  ],
  concerns: word => openings.has(word),
  check(context) {
    const {sentences} = context
    let at = -1
    for (const place of context.concerned) {
      const {sentence, index} = context.words[place]!
      const {words, paragraph, end} = sentence
      if (sentence === sentences[at] || (index !== words.length - 1 && index !== words.length - 3)) continue
      while (sentences[at] !== sentence) at++
      if (words.length < 5 || !/^\.\s*$/u.test(context.text.slice(words.at(-1)!.end, end))) continue
      const isLast = sentences[at + 1]?.paragraph !== paragraph
      const length = isLast ? cutAtEnd(sentence) : cutWithin(sentence)
      if (length === 0) continue
      const span = [words.at(-length)!.start, words.at(-1)!.end] as const
      context.report({message: 'cut', span, data: {word: context.text.slice(...span)}})
    }
  }
})

/** One of these ends what breaks off, or opens it two words before its end. */
const openings = wordSet('that the an their its every and or because although nor than per unless whereas')

/** How many words show that a sentence with others behind it was cut. */
function cutWithin(sentence: Sentence): number {
  const opens = /^(?:the|an|their|its|every|and|or|because|although|nor|than|per)$/u
  return isReportCut(sentence) || opens.test(sentence.words.at(-1)!.text) ? 2 : 0
}

/** The same at the end of a paragraph, where wording/truncated-ending knows what no sentence ends on. */
function cutAtEnd(sentence: Sentence): number {
  const [verb, last] = sentence.words.slice(-2) as [Word, Word]
  const isThat =
    last.text === 'that' && /^(?:said|told|added|announced|warned|reporters|journalists|parliament)$/u.test(verb.lower)
  return isThat || lacksPredicate(sentence) ? 3 : 0
}

/** `Investigator Ana Lind said that. The plane …`: somebody with a name or an office said what was lost. */
function isReportCut({words, text}: Sentence): boolean {
  const [who, verb, last] = words.slice(-3) as [Word, Word, Word]
  if (last.text !== 'that' || !/^(?:said|announced|warned|added|reported|stated|explained)$/u.test(verb.text))
    return false
  if (/["“”?]|n['’]t\b/u.test(text)) return false
  if (words.some(({lower}) => /^(?:i|we|you|never|not|nobody|who|ever|only|all|first)$/u.test(lower))) return false
  return /^\p{Lu}/u.test(who.text) || /^(?:the|a|an|its|his|her|their)$/u.test(words.at(-4)?.lower ?? '')
}

/** `unless their parents.`: a clause of which only the subject was printed. */
function lacksPredicate({words, text}: Sentence): boolean {
  const [opener, determiner] = words.slice(-3).map(({lower}) => lower)
  if (!/^(?:unless|because|although|whereas)$/u.test(opener ?? '') || /["“”?]/u.test(text)) return false
  return /^(?:the|their|his|her|its|a|an|this|these)$/u.test(determiner ?? '') && words.length > 8
}
