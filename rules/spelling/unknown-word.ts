import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {functionWords, isCoined} from '../../src/spelling/coined.js'
import {foreignRuns} from '../../src/spelling/foreign-runs.js'
import {likelihoodOf, shapeOf} from '../../src/spelling/likelihood.js'
import {isElided, isForeign, isGlued, isPartOfName, isSetApart, isSpecies} from '../../src/spelling/setting.js'
import {type Places, type Suspect, suspectPlaces} from '../../src/spelling/suspects.js'
import {mayBeUnknown, unknownWords} from '../../src/spelling/unknown.js'
import type {Word} from '../../src/text/sentences.js'
import {articles} from '../../src/text/word-classes.js'

/** Lower-case letters all through; an apostrophe may stand inside. */
const plain = /^\p{Ll}+(?:['’]\p{Ll}{1,2})?$/u
/** Words that the units after a number are not mistaken for. */
const longestUnit = 4
/** A first suggestion this sure and this frequent, per million, makes the word a slip. */
const sure = 0.75
const common = 8
/** A first suggestion less sure than this is hardly ever the word. */
const likely = 0.4
const capital = /^\p{Lu}/u

export default defineRule({
  id: 'spelling/unknown-word',
  summary: 'Find words that no dictionary of English has.',
  why: 'Misprints and lost capitals come through from the source, and engines put words together from pieces, of which some sums are no words. A reader stops at each of them.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  notes:
    'Both Englishes, newer newsroom words and foreign phrases count as known. Not built on retext-spell: it takes one dictionary, unfolds it at each start (270 ms for American, 150 ms for British; the list made at build loads in about a quarter of both) and asks nspell for suggestions, about ten times slower than the trie here.',
  messages: {
    unknown: 'Unknown word `{word}`, check it',
    meant: 'Unknown word `{word}`, did you mean `{suggestion}`?'
  },
  examples: [
    {
      bad: 'The ⟦goverment⟧ will publish its budget on Friday.',
      better: 'The government will publish its budget on Friday.'
    },
    {bad: 'She was ⟦empahsizing⟧ the need for calm.', better: 'She was emphasizing the need for calm.'},
    {bad: 'The vote was held at the end ⟦ofthe⟧ week.', better: 'The vote was held at the end of the week.'},
    {bad: 'It was the ⟦worstest⟧ year for the mill.'},
    {bad: 'Officials ⟦reforvinated⟧ the bridge last year.'},
    {bad: 'Tenants lost their ⟦jeonse⟧ when the firm failed.'},
    {
      bad: '⟦Autorities⟧ closed two bridges after the storm.',
      better: 'Authorities closed two bridges after the storm.'
    },
    {good: 'The wicketkeeper livestreamed the undercard, and the podcasters crowdfunded it.'},
    {good: 'Consent is a sine qua non, the loya jirga said.'},
    {near: 'Write to press@examplenet.org or see www.examplenet.org/pressoffice for details.'},
    {near: 'The plans are at https: / / examplenet.org / dwnl / govsite _ solns for all to read.'},
    {near: 'The favourite colour of the neighbor is gray.'},
    {near: 'The 5G mast, 30m high, was built in the 1990s with pre-election money.'},
    {near: 'Sheikh Hamad bin Khalifa opened the fair.'},
    {near: 'The agencies dpa, afp and tass carried the story, and so did the iPhone app.'},
    {near: 'The bourse fell, the pilsners were warm and the serotype was rare.'},
    {near: '“Wi’ ten men ye’ve got tae keep the heid, and we didnae,” the captain said.'},
    {near: 'The key is qhzkvwypmxqhzkvwypmxqhzkvwypmxqhzkvwypmxqhzkvwypmxqhzkvwypmxq and nothing else.'},
    {near: '“I nivver thowt it,” he said. “Dinna fash,” his wife said. “He’ll be gannin hame.”'},
    {near: 'The rate is 2.3 per mille.'},
    {near: 'The ayatollah broke his fast at an iftar with the imams of four mosques.'}
  ],
  concerns: mayBeUnknown,
  check(context) {
    const unknown = unknownWords(context).flatMap(word => suspectsIn(word, context))
    if (unknown.length === 0) return undefined
    const runs = context.view(foreignRuns)
    const alone = unknown.filter(({start}) => !runs.some(({span: [from, to]}) => from <= start && start < to))
    for (const [suspect, places] of suspectPlaces(alone, context.quotes)) report(suspect, places, context)
    return undefined
  }
})

function suspectsIn(word: Word, context: StoryViews): Suspect[] {
  const {speller, text} = context
  if (isFirst(word)) return openingSlip(word, context)
  if (!/^\p{Ll}[\p{Ll}'’‑-]*$/u.test(word.text)) return []
  if (isGlued(word, text) || isPartOfName(word) || isForeign(word)) return []
  if (isElided(word, text, each => speller.isWord(each)) || isSpecies(word, each => speller.isWord(each))) return []
  const found: Suspect[] = []
  for (const match of word.text.matchAll(/[^-‑]+/gu)) {
    const part = match[0]
    if (part.length < 3 || !plain.test(part) || speller.isWord(part)) continue
    if (part.length <= longestUnit && /\d[\s-]?$/u.test(text.slice(0, word.start + match.index).slice(-3))) continue
    found.push({
      word,
      text: part,
      start: word.start + match.index,
      suggestions: plausible(speller.suggest(part, 4))
    })
  }
  return found
}

/** Where the likeliest is far from sure, none is meant: better no guess than `Jones` for `jeonse`. */
function plausible(suggestions: Suspect['suggestions']): Suspect['suggestions'] {
  return suggestions[0] && suggestions[0].confidence < likely ? [] : suggestions
}

function isFirst({text, index, sentence}: Word): boolean {
  return index === 0 && sentence.words.length > 3 && /^\p{Lu}\p{Ll}{5,}$/u.test(text)
}

/** A capital at the head of a sentence may begin a name; only a sure slip of a common word is none. */
function openingSlip(word: Word, context: StoryViews): Suspect[] {
  const {speller, words} = context
  const next = word.sentence.words[1]!
  if (capital.test(next.text) || isGlued(word, context.text)) return []
  if (words.some(other => other !== word && other.text === word.text)) return []
  const suspect = {word, text: word.text, start: word.start, suggestions: speller.suggest(word.text, 4)}
  const [first] = suspect.suggestions
  if (!first || first.confidence < 0.85 || speller.frequency(first.text.toLowerCase()) < 30) return []
  return first.text[0] === word.text[0] ? [suspect] : []
}

function report(suspect: Suspect, places: Places, context: Context<'unknown' | 'meant'>): void {
  const {text, start, suggestions} = suspect
  const span = [start, start + text.length] as const
  const [first] = suggestions
  context.report({
    message: first ? 'meant' : 'unknown',
    span,
    data: {word: text, suggestion: first?.text ?? ''},
    suggest: suggestions.map(each => ({edits: [{span, text: each.text}], confidence: each.confidence})),
    confidence: confidenceOf(suspect, places, context),
    fix: isSafe(suspect, places, context) ? 'safe' : 'suggest'
  })
}

/** Shares of right findings, measured on published news and on translations. */
function confidenceOf(suspect: Suspect, places: Places, context: StoryViews): number {
  const {text, word, suggestions} = suspect
  if (capital.test(text)) return 0.7
  const shape = shapeOf(text, context.speller)
  const mayBeCoined = shape.coined && !suggestions[0]?.text.includes(' ')
  if (!mayBeCoined && isSlip(suspect, context)) return places.elsewhere ? 0.6 : 0.95
  const before = word.sentence.words[word.index - 1]?.lower ?? ''
  // The `a` of `a parlé` is no article.
  const article = !shape.shape && (before === 'of' || articles.has(before))
  return likelihoodOf({...shape, ...places, article, apart: isApart(suspect, context)})
}

/** One suggestion far ahead, and a common word at that. A plural that the dictionaries lack is none. */
function isSlip({text, suggestions: [first]}: Suspect, {speller}: StoryViews): boolean {
  if (!first || first.confidence < sure || first.text.toLowerCase() === text) return false
  if (first.text.includes(' ')) return isRunTogether(first.text)
  if (`${first.text}s` === text || `${text}s` === first.text) return false
  return speller.frequency(first.text.replace(/'s$/u, '')) >= common
}

/** `ofthe`, but not `keyworker`: only words that build no compounds run together by mistake. */
function isRunTogether(pair: string): boolean {
  return pair.split(' ').some(word => functionWords.has(word))
}

/** Nothing but a misprint: a long word of one sentence that knows all its others, a common word meant, and head and end alike, as in few foreign cousins. */
function isSafe(suspect: Suspect, {company, repeated, elsewhere}: Places, context: StoryViews): boolean {
  const {text, suggestions} = suspect
  const [first] = suggestions
  if (repeated || elsewhere || company > 0 || !first || first.confidence < 0.88) return false
  if (!isSlip(suspect, context) || isApart(suspect, context)) return false
  if (first.text.includes(' ')) return true
  if (text.length < 8 || capital.test(text) || capital.test(first.text)) return false
  if (text[0] !== first.text[0] || text.at(-1) !== first.text.at(-1)) return false
  return !isCoined(text, context.speller) && context.speller.frequency(first.text) >= 20
}

function isApart({word, text, start}: Suspect, context: StoryViews): boolean {
  return isSetApart(word, [start, start + text.length], context.text)
}
