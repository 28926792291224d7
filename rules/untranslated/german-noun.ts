import {defineRule} from '../../src/core/rule.js'
import type {Word} from '../../src/text/sentences.js'
import {readTable} from '../../src/text/table.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './german-noun.tsv'

const meanings = new Map(readTable<'word' | 'meaning' | 'reason'>(table).map(({word, meaning}) => [word, meaning]))
/** The same in both languages: German only behind a German article. */
const alike = new Map([
  ['Minister', 'minister'],
  ['Sprecher', 'spokesman'],
  ['Richter', 'judge'],
  ['Film', 'film'],
  ['Bank', 'bank'],
  ['Winter', 'winter']
])
const inLowerCase = new Set([...meanings.keys(), ...alike.keys()].map(word => word.toLowerCase()))
const germanArticle = /^(?:der|die|das|den|dem)$/iu
/** Surnames, and words that English has too. */
const doubtful = wordSet(
  'Mord Raub Haft Klage Wahl Werk Firma Brand Kirche Dorf Bahnhof Zug Mann Frau Lehrer Kanzler Freitag Sonntag Montag Schiff Fahrer Krieg Strafe Stadt Opfer'
)
const leads =
  /^(?:the|a|an|of|for|in|to|by|with|from|and|this|that|his|her|their|its|new|old|der|die|das|den|dem|no|any|more|many|local|two|three|on)$/u
const articles = /^(?:the|a|an|this|that|his|her|their|its|new|local|der|die|das)$/u
/** What goes on in English behind a noun. */
const goesOn = /^[\p{Ll}\d]/u

export default defineRule({
  id: 'untranslated/german-noun',
  summary: 'Find German nouns left standing in an English sentence.',
  why: 'The capital makes an engine take a German noun for a name and copy it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {german: '`{word}` is German for “{meaning}”; translate it'},
  examples: [
    {bad: 'She was acquitted of ⟦Betrug⟧ and bribery.', better: 'She was acquitted of fraud and bribery.'},
    {bad: 'The council wants a new ⟦Fabrik⟧ by the river.', better: 'The council wants a new factory by the river.'},
    {bad: 'Two men fled from the ⟦Gefängnis⟧.', better: 'Two men fled from the prison.'},
    {bad: 'The ⟦Wahl⟧ was free and fair.', better: 'The election was free and fair.'},
    {bad: '⟦Der Minister⟧ has apologised.', better: 'The minister has apologised.'},
    {good: 'She was acquitted of fraud and bribery.'},
    {near: 'The Süddeutsche Zeitung and Die Welt reported on the Deutsche Bahn.'},
    {near: 'The magazine Der Spiegel met Gerhard Richter in Bad Salzungen.'},
    {near: 'Officials of Richter and Wahl declined to comment.'},
    {near: 'The protest on Berlin’s Unter den Linden drew thousands to the “Straße”.'},
    {near: 'The German word Schule means school.'}
  ],
  concerns: word => inLowerCase.has(word),
  check(context) {
    const {text} = context
    for (const at of context.concerned) {
      const word = context.words[at]!
      const meaning = meanings.get(word.text) ?? alike.get(word.text)
      if (!meaning) continue
      const article = articleOf(word)
      if ((!article && alike.has(word.text)) || !stands(word, text)) continue
      if (context.quotes.touches([word.start, word.end])) continue
      if (!article && /^[A-Za-z]+$/u.test(word.text) && context.speller.isWord(word.lower)) continue
      const span = [article?.start ?? word.start, word.end] as const
      const the = article ? (article.text === article.lower ? 'the ' : 'The ') : ''
      context.report({
        message: 'german',
        span,
        data: {word: text.slice(...span), meaning: the.toLowerCase() + meaning},
        suggest: [the + meaning]
      })
    }
    return undefined
  }
})

/** The German article before a noun. */
function articleOf({sentence, index}: Word): Word | undefined {
  const before = sentence.words[index - 1]
  return before && germanArticle.test(before.text) && (index === 1 || before.text === before.lower) ? before : undefined
}

/** A common noun's place: behind a small word, with no capital beside it; a possible surname only behind an article. */
function stands({sentence, index, text: word, start, end}: Word, text: string): boolean {
  const before = sentence.words[index - 1]?.lower ?? ''
  const after = sentence.words[index + 1]?.text
  const next = text.slice(end, end + 1)
  if (/["“”'‘’«»(-]/u.test(text.charAt(start - 1)) || /["“”'’)-]/u.test(next)) return false
  if (after && next === ' ' && !goesOn.test(after)) return false
  return (doubtful.has(word) ? articles : leads).test(before)
}
