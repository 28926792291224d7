import {patternRule} from '../../src/core/kinds.js'

const languages: readonly (readonly [RegExp, string])[] = [
  [/(?:ciones|miento|mientos|idades)$/u, 'Spanish'],
  [/(?:ções|ção|dade|dades)$/u, 'Portuguese'],
  [/(?:zione|zioni|mento)$/u, 'Italian'],
  [/(?:keiten|heiten|schaften|ungen|keit)$/u, 'German'],
  [/(?:ların|lerin|ları|leri|lığı|liği)$/u, 'Turkish'],
  [/(?:ovanie|ovaniya|nosti|nost)$/u, 'Russian']
]

export default patternRule({
  id: 'untranslated/foreign-ending',
  summary: 'Find nouns of another language by their endings (`subvenciones`, `Verhandlungen`).',
  why: 'The engine did not know the noun and copied it; the ending shows where it comes from.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.88,
  messages: {foreign: '`{word}` looks like {language}; translate it'},
  pattern:
    /(?<=\b(?:the|an?|of|for|in|to|with|from|and|by|received|his|her|their|its|new|no) )(?<word>\p{L}\p{Ll}{3,}(?:ciones|miento|mientos|idades|ções|ção|zione|zioni|keiten|heiten|schaften|ungen|keit|ların|lerin|ları|leri|lığı|liği|ovanie|ovaniya|nosti))(?= \p{Ll}|[,.;])/gu,
  found({groups, index, input}, {quotes, speller}) {
    const word = groups!.word!
    const language = languages.find(([ending]) => ending.test(word))?.[1]
    const isName = /^\p{Lu}/u.test(word) && language !== 'German'
    if (!language || isName || speller.isWord(word) || speller.isWord(word.toLowerCase())) return undefined
    if (quotes.touches([index, index + word.length])) return undefined
    if (/\b(?:called|named|as|word|term)\b[^.]{0,20}$/u.test(input.slice(Math.max(0, index - 30), index)))
      return undefined
    return {message: 'foreign', data: {word, language}}
  },
  examples: [
    {bad: 'Growers received ⟦subvenciones⟧ of 300 euros.'},
    {bad: 'The board ignored the ⟦Warnungen⟧ of its crews.'},
    {good: 'Growers received grants of 300 euros.'},
    {near: 'The pimiento and the memento are of Toledo.'}
  ]
})
