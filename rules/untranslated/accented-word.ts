import {defineRule} from '../../src/core/rule.js'
import {isForeign, isGlued, isPartOfName, isSetApart} from '../../src/spelling/setting.js'
import type {Word} from '../../src/text/sentences.js'
import {wordSet} from '../../src/text/word-set.js'

/** Japanese long vowels stand in terms of sport and art that have no English name. */
const accented = /^(?!\p{Ll}*[ōū])(?=\p{Ll}*[^a-z'’-])\p{Script=Latin}{3,}$/u

/** A sentence without any of these is another language's throughout. */
const english = wordSet(
  'the of and to has have had is was were will with for by on at from that said as been are its their his her he she they'
)

export default defineRule({
  id: 'untranslated/accented-word',
  summary: 'Find lower-case words with foreign letters that English does not print: “município”.',
  why: 'The engine copied a word it could not translate; most readers cannot read it.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {foreign: '`{word}` is not English; translate or explain it'},
  examples: [
    {bad: 'The flood cut off the whole ⟦município⟧ for a week.'},
    {bad: 'He was treated for ⟦lesões⟧ in both knees.'},
    {bad: 'Lorries blocked the ⟦straße⟧ by the port.'},
    {bad: 'They planted ⟦maíz⟧ on every slope.'},
    {good: 'The flood cut off the whole district for a week.'},
    {near: 'He ordered crème brûlée at the café, naïve as he was, and a piñata.'},
    {near: 'The bank Česká spořitelna raised its rates.'},
    {near: 'The town calls it “município”, or a município (district).'},
    {near: 'The wrestler left the dohyō.'},
    {near: 'A coup d’état and an exposé made him a protégé.'}
  ],
  concerns: word => accented.test(word),
  check(context) {
    const {speller, text} = context
    for (const at of context.concerned) {
      const word = context.words[at]!
      if (word.text !== word.lower || speller.isWord(word.text)) continue
      if (speller.isWord(plain(word.text)) && loans.has(plain(word.text))) continue
      if (
        isGlued(word, text) ||
        isPartOfName(word) ||
        isForeign(word) ||
        isSetApart(word, [word.start, word.end], text)
      )
        continue
      if (!word.sentence.words.some(({lower}) => english.has(lower))) continue
      if (context.quotes.touches([word.start, word.end]) || followsName(word, w => speller.isWord(w))) continue
      context.report({message: 'foreign', span: [word.start, word.end], data: {word: word.text}})
    }
    return undefined
  }
})

/** Loans that keep an accent in some papers and lose it in others. */
const loans = wordSet(
  'cafe facade naive resume cliche decor debut role elite fete fiance fiancee matinee melee nee protege regime saute seance senor senora souffle touche vis-a-vis expose creche creme entree emigre divorcee communique attache apero jalapeno pinata manana canon smorgasbord doner premiere premiered uber ingenue soiree suede toupee tete puree precis cortege debacle denouement detente'
)

const plain = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '')

/** `Česká spořitelna`, `Mladá fronta dnes`: the rest of a foreign name has no capitals. */
function followsName({sentence, index}: Word, isWord: (word: string) => boolean): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const {text} = sentence.words[at]!
    if (/^\p{Lu}/u.test(text)) return at > 0 || !isWord(text.toLowerCase())
    if (isWord(text)) return false
  }
  return false
}
