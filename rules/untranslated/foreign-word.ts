import {defineRule} from '../../src/core/rule.js'
import {isForeign, isGlued, isPartOfName, isSetApart} from '../../src/spelling/setting.js'
import {isCapital} from '../../src/text/capitalised.js'
import type {Word} from '../../src/text/sentences.js'
import {readTable} from '../../src/text/table.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './foreign-word.tsv'

type Entry = Record<'word' | 'meaning' | 'language' | 'kind', string>

const entries = new Map<string, Entry[]>()
for (const entry of readTable<keyof Entry>(table)) entries.set(entry.word, [...(entries.get(entry.word) ?? []), entry])
const inLowerCase = new Set([...entries.keys()].map(word => word.toLowerCase()))
/** A sentence without any of these is another language's throughout. */
const english = wordSet('the of and to has have had is was were will with for by at from that said been are its their')
/** Before the name of a day that is also a surname or a club. */
const leads = wordSet('on last next since until by every this early late of')

export default defineRule({
  id: 'untranslated/foreign-word',
  summary: 'Find small words, offices, months, days, titles and units of other languages (`och`, `24 ans`, `14 Juli`).',
  why: 'The engine copied a word it could not translate; most readers cannot read it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {foreign: '`{word}` is {language} for “{meaning}”; translate it'},
  examples: [
    {bad: 'It was a gang conflict ⟦och⟧ two were held.', better: 'It was a gang conflict and two were held.'},
    {bad: 'The winner, who is 24 ⟦ans⟧, smiled.', better: 'The winner, who is 24 years, smiled.'},
    {bad: 'The ⟦belediye⟧ said it was cheap.', better: 'The municipality said it was cheap.'},
    {bad: 'It was signed on 14 ⟦Juli⟧ in Bonn.', better: 'It was signed on 14 July in Bonn.'},
    {bad: 'The vote is on ⟦jueves⟧ at noon.', better: 'The vote is on Thursday at noon.'},
    {bad: 'They met ⟦Bürgermeister⟧ Karl Lang in the hall.', better: 'They met Mayor Karl Lang in the hall.'},
    {good: 'The municipality said on 14 July that it was cheap.'},
    {near: 'The firm Bang og Olufsen and the paper “och” were sold.'},
    {near: 'Juli Zeh and Maria Montag met at the town hall (ayuntamiento).'},
    {near: 'The film Le Maire de Paris was seen by the critics.'}
  ],
  concerns: word => inLowerCase.has(word),
  check(context) {
    const {text} = context
    for (const at of context.concerned) {
      const word = context.words[at]!
      const found = entries.get(word.text)?.find(entry => fits(entry, word))
      if (!found || isGlued(word, text) || isForeign(word) || isSetApart(word, [word.start, word.end], text)) continue
      if (context.quotes.touches([word.start, word.end])) continue
      if (!word.sentence.words.some(({lower}) => english.has(lower))) continue
      const {language, meaning} = found
      context.report({
        message: 'foreign',
        span: [word.start, word.end],
        data: {word: word.text, language, meaning},
        suggest: [meaning]
      })
    }
    return undefined
  }
})

/** Whether the word stands where a word of its kind does. */
function fits({kind}: Entry, word: Word): boolean {
  const {words} = word.sentence
  const [before, after] = [words[word.index - 1]?.text ?? '', words[word.index + 1]?.text ?? '']
  if (kind === 'number') return /^\d[\d.,]*$/u.test(before) && !isCapital(after)
  if (kind === 'month') return /^\d{1,2}\.?$/u.test(before) || (/^\d{4}$|^\d{1,2}$/u.test(after) && !isCapital(before))
  if (kind === 'title') return isCapital(after) && !isCapital(before) && word.index > 0
  if (kind === 'day')
    return !isCapital(after) && (leads.has(before.toLowerCase()) || (!isCapital(word.text) && before !== ''))
  return !isPartOfName(word) && !isCapital(after) && !(isCapital(before) && word.index > 1)
}
