import {defineRule} from '../../src/core/rule.js'
import {isForeign} from '../../src/spelling/setting.js'
import type {Word} from '../../src/text/sentences.js'
import {readTable} from '../../src/text/table.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './foreign-run.tsv'

/** The small words of each language. Those that are English words too count only beside one that is not. */
const languages = readTable<'language' | 'words'>(table).map(({language, words}) => [language, wordSet(words)] as const)
/** English words, abbreviations and particles of names among them. */
const english = wordSet(
  'a an as at do in i no on per me met die hat am son par sur pas plus long come ma non un en al la de van den der el da di do o of so te se es sin con pour leur on ten to its e os us dos ce om u na ha bu su sa care yang der bi je od za po pa ne das dan nu door den op ale'
)
/** A sentence without any of these is another language's throughout. */
const englishOnly = wordSet(
  'the of and to has have had is was were will with for by on at from that said as been are its their his her he she they'
)
/** With a lower-case noun behind it, an article at the head of a sentence begins no name. */
const articles = wordSet('der die das ein eine les le la los las el il lo gli une den')
const ambiguous = wordSet('die la lo das')
/** What a stretch may begin with. */
const openers = new Set([...articles, ...languages.flatMap(([, words]) => [...words])])

export default defineRule({
  id: 'untranslated/foreign-run',
  summary: 'Find a stretch of another language in an English sentence: “y el”, “dans le”.',
  why: 'The engine copied what it could not translate; most readers cannot read it.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {run: '`{phrase}` looks like {language}; translate it'},
  examples: [
    {bad: 'The union will meet ⟦y el⟧ company will listen.'},
    {bad: 'Thieves hid the gold ⟦dans le⟧ wall.'},
    {bad: '⟦Les⟧ manifestants have left the square.'},
    {bad: 'The taxes ⟦und die⟧ prices rose.'},
    {bad: 'The road ⟦nella⟧ valley is shut.'},
    {bad: '⟦Il⟧ governo has fallen.'},
    {good: 'The union will meet and the company will listen.'},
    {near: 'The mayor of Rio de la Plata read Le Monde and La Liga news.'},
    {near: 'Ursula von der Leyen met Simone de la Cruz in Los Angeles.'},
    {near: 'It was a fait accompli, and a coup d’état.'},
    {near: 'They will die in an hour, and he met in secret.'},
    {near: 'El Niño and “Il Postino” are well known. La Niña is too.'},
    {near: 'The song “Je ne sais quoi” is French.'},
    {near: 'She went from door to door in the rain, past a fox den in the park.'},
    {near: 'A man plays il on the e la string.'}
  ],
  // No stretch is without a word that English lacks, though it may begin with one that English has.
  concerns: word => openers.has(word) && (!english.has(word) || (articles.has(word) && !ambiguous.has(word))),
  check(context) {
    const {text, words} = context
    let until = -1
    for (const word of words) {
      if (word.start < until || !openers.has(word.lower)) continue
      const found = startsArticle(word) ?? runAt(word, text)
      if (!found) continue
      const [last, language] = found
      until = last.end
      const span = [word.start, until] as const
      if (context.quotes.touches(span) || isForeign(word) || isApart(text, ...span)) continue
      context.report({message: 'run', span, data: {phrase: text.slice(...span), language}})
    }
    return undefined
  }
})

/** `Les manifestants have`: a foreign article at the head, and no name behind it. */
function startsArticle(word: Word): [Word, string] | undefined {
  if (word.index > 0 || !articles.has(word.lower) || ambiguous.has(word.lower) || !/^\p{Lu}\p{Ll}+$/u.test(word.text))
    return undefined
  const next = word.sentence.words[1]
  if (
    !next ||
    !/^\p{Ll}{3,}$/u.test(next.text) ||
    word.sentence.words.length < 4 ||
    !word.sentence.words.some(({lower}) => englishOnly.has(lower))
  )
    return undefined
  const language = languages.find(([, set]) => set.has(word.lower))
  return language && [word, language[0]]
}

/** Two small words of one language in a row, one of them at least not English. */
function runAt(word: Word, text: string): [Word, string] | undefined {
  if (word.text !== word.lower && word.index > 0) return undefined
  const {words} = word.sentence
  for (const [language, set] of languages) {
    let last = word.index
    while (words[last] && set.has(words[last]!.lower) && isJoined(words, last, word.index, text)) last++
    last--
    const run = words.slice(word.index, last + 1)
    if (run.length === 0 || !run.some(({lower}) => !english.has(lower))) continue
    const isLone = run.length === 1 && !lone.has(word.lower)
    if (isLone || touchesName(words, word.index, last)) continue
    return [words[last]!, language]
  }
  return undefined
}

/** Small words that mean nothing else and stand for themselves alone. */
const lone = wordSet(
  'und dans nella nelle della delle degli avec wegen oraz przez pentru için dengan untuk keine einen einem einer também também según'
)

function isJoined(words: readonly Word[], at: number, from: number, text: string): boolean {
  return (
    at === from || (words[at]!.text === words[at]!.lower && text.slice(words[at - 1]!.end, words[at]!.start) === ' ')
  )
}

/** `Rio de la Plata`, `Unter den Linden`: a capital on a side makes a name, unless the sentence opens with it. */
function touchesName(words: readonly Word[], first: number, last: number): boolean {
  const [before, after] = [words[first - 1], words[last + 1]]
  return Boolean((before && first > 1 && /^\p{Lu}/u.test(before.text)) || (after && /^\p{Lu}/u.test(after.text)))
}

function isApart(text: string, start: number, end: number): boolean {
  return /["“”'‘’«»(*_/-]/u.test(text.charAt(start - 1)) || /["”'’»)*_/-]/u.test(text.charAt(end))
}
