import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {endsOn} from '../../src/text/paragraph-ends.js'
import {hasSentenceShape} from '../../src/text/sentence-shape.js'
import type {Word} from '../../src/text/sentences.js'
import {isPast} from '../../src/text/verbs.js'
import {determiners} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const shortWords = wordSet(
  'a i am an as at be by do go he ho if in is it me my no of oh ok on or ox so to tv uk un up us we pm ad al km kg cm mm ft mi lb oz hr lo re eg ie em id ex pa ma bi pi mg ml vu'
)

/** Behind a figure, beginnings of people, homes, women, soldiers and the like, and no unit. */
const counted = wordSet('pe wo ho fa vi so eu do sc pu tr ve bi')

const cutNames =
  'january february august september october november december monday tuesday wednesday thursday friday saturday sunday america american africa african argentina australia australian austria bangladesh belgium brazil britain british bulgaria cambodia canada canadian colombia croatia denmark ecuador ethiopia europe european finland france germany german greece hungary indonesia ireland italian israel japan japanese jordan kazakhstan lebanon lithuania malaysia mexico mongolia morocco netherlands nigeria norway pakistan palestinian paraguay philippines poland portugal republic republican romania russia russian scotland serbia singapore slovakia slovenia switzerland thailand tunisia turkey turkish ukraine ukrainian united venezuela vietnam washington zimbabwe afghanistan barcelona zaragoza valencia florence venice budapest bucharest copenhagen stockholm helsinki amsterdam frankfurt hamburg munich cologne damascus baghdad tehran isfahan kandahar islamabad karachi bangkok jakarta singapore shanghai guangzhou shenzhen chongqing osaka fukuoka hiroshima hokkaido johannesburg casablanca alexandria khartoum mogadishu kinshasa caracas santiago montevideo guayaquil medellin guadalajara monterrey chicago houston philadelphia california florida mediterranean caribbean atlantic himalayas carpathians parliament president minister ministry government university democratic democrats london berlin brussels moscow beijing jerusalem istanbul'.split(
    ' '
  )

export default defineRule({
  id: 'wording/cut-word',
  summary: 'Find a paragraph that breaks off within a word: “the end of the w”, “employ 600 peop”.',
  why: 'A length limit cut the text; the rest must come from the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {cut: 'The paragraph breaks off within `{word}`; get the rest of the sentence'},
  examples: [
    {bad: 'The harbour will stay shut until the tide and the ⟦w⟧'},
    {bad: 'The new plant will open in the autumn and employ 600 ⟦peop⟧'},
    {bad: 'The talks on the pier will go on until the second week of ⟦Janu⟧'},
    {bad: 'The court found that the broker and his son had knowingly misled ⟦invest⟧'},
    {bad: 'The unions of the two ports have called a strike for the last ⟦Thursda⟧'},
    {bad: 'The old mill on the coast employs about 300 ⟦pe⟧'},
    {bad: 'The new drug works against both known strains of the ⟦vi⟧.'},
    {good: 'The new plant will open in the autumn and employ 600 people'},
    {near: 'The harbour will stay shut until the tide and the TV'},
    {near: 'The new plant near the old one has cables of 30 km'},
    {near: 'Wooden boats are built here by the firm of Jan and Ida Sorra'}
  ],
  mayFind: context => endsOn(context, /[\p{L}\s.]/u),
  check(context) {
    for (const [at, {words, paragraph}] of context.sentences.entries()) {
      const last = words.at(-1)!
      if (words.length < 5 || context.sentences[at + 1]?.paragraph === paragraph) continue
      const rest = context.text.slice(words.at(-2)!.end, context.paragraphs[paragraph]?.[1] ?? last.end)
      const isStopped =
        rest.trim() === `${last.text}.` && /^\p{Ll}{1,2}$/u.test(last.text) && determiners.has(words.at(-2)!.lower)
      if ((rest.trim() !== last.text && !isStopped) || /[;,]/u.test(rest) || !hasSentenceShape(words)) continue
      if (!isStump(words, context)) continue
      context.report({message: 'cut', span: [last.start, last.end], data: {word: last.text}})
    }
    return undefined
  }
})

/** The first letters of a word: `the end of the w`, `the Navy Da`. */
function isStump(words: readonly Word[], {speller}: StoryViews): boolean {
  const [before, last] = words.slice(-2) as [Word, Word]
  if (/^\p{Ll}{3,}$/u.test(last.text) && words.length > 7)
    return (
      (!speller.isWord(last.text) || isVerbBehindVerb(before, last)) && /^(?:\p{Ll}+|\d[\d.,]*)$/u.test(before.text)
    )
  if (/^\p{Ll}{1,2}$/u.test(last.text))
    return !shortWords.has(last.lower) && (!/\d$/u.test(before.text) || counted.has(last.text))
  if (/^\p{Lu}\p{Ll}{2,}$/u.test(last.text) && words.length > 9 && isCutName(last.lower) && !speller.isWord(last.text))
    return true
  if (!/^\p{Lu}\p{Ll}$/u.test(last.text) || shortWords.has(last.lower)) return false
  const opener = words.at(-3)?.lower ?? ''
  return /^\p{Lu}\p{Ll}/u.test(before.text) && opener === 'the' && speller.isWord(before.lower)
}

/** `had knowingly misled invest`: investors whose end is missing. */
const isVerbBehindVerb = (before: Word, last: Word): boolean =>
  /^(?:invest|govern|employ|lead|develop|defend|protest|manufactur|produc|organis|teach|farm|build)$/u.test(
    last.lower
  ) &&
  isPast(before.lower) &&
  !/^(?:had|has|have|did|helped|let|made|saw|heard|left|cut|set|put)$/u.test(before.lower)

/** `from Janu`, `Western Aust`: the beginning of a name that news is full of. */
function isCutName(stump: string): boolean {
  return cutNames.some(name => name.length > stump.length + (stump.length > 4 ? 0 : 1) && name.startsWith(stump))
}
