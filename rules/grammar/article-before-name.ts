import {placeRule} from '../../src/core/place-rule.js'

/** Names whose first sound all speakers share and their spelling tells: not `Ukrainian`, `Eurasian`, `Hitchcock`, `Mbappé`, `Xhosa`. */
const consonant =
  /^(?:[BCDFGKLPRTVWZ][aeioulr]|[BDFGKLMNPRSTWZ]h?[aeiou]|[CST][hlmnptrw][aeiour]|Y[aeo]|J[aeiou])\p{Ll}{2,}$/u
const vowel = /^(?:A[bcdefgiklmnprstuvwz]|E[cdgilmnpqrstvxz]|I[bcdlmnqrstv]|O[bcdlmnprstvxz]|Ul|Um|Ur[^au])\p{Ll}{2,}$/u
const neither = /^(?:Honou?r|Heir|Hour|One|Once|Ouija|Sri|Eu|Ew|Iu|Io)/u
/** Vowels that are said as consonants. */
const glide = /^(?:European|Eurozone|Ukrainian|University|Unified|Uruguayan|Ugandan)/u

export default placeRule({
  id: 'grammar/article-before-name',
  summary: 'Find `an` before a name that begins with a consonant and `a` before a vowel (`an Brazilian`).',
  why: 'When the name was replaced, the article was left behind. An editor never prints it.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.92,
  messages: {article: 'Unexpected `{article}` before `{word}`, expected `{right}`'},
  examples: [
    {bad: 'The post went to ⟦a⟧ Italian judge.', better: 'The post went to an Italian judge.'},
    {bad: 'It was designed by ⟦an⟧ Brazilian architect.', better: 'It was designed by a Brazilian architect.'},
    {bad: '⟦An⟧ Russian tanker ran aground.', better: 'A Russian tanker ran aground.'},
    {bad: '⟦An⟧ European court freed him.', better: 'A European court freed him.'},
    {bad: 'She flew in ⟦a⟧ Airbus.', better: 'She flew in an Airbus.'},
    {good: 'The post went to an Italian judge.'},
    {near: 'A Ukrainian envoy and an Houthi leader met a European.'},
    {near: 'He made an NHS plan and an Mbappé mask, and an SOS.'},
    {near: 'Vitamin A Essen and hepatitis A Infections.'},
    {near: 'A Yemeni boat and a Ugandan ship sank.'}
  ],
  concerns: word => word === 'a' || word === 'an',
  found(place) {
    const article = place.printed()
    const word = place.printed(1)
    if (article === 'AN' || !place.capital(1) || (neither.test(word) && !isGlide(article, word))) return undefined
    if (article.startsWith('A') && (!place.opens || place.capital(2) || place.next(1) === '/')) return undefined
    if (/[\p{L}\p{N}’'‘;&\-–/]/u.test(place.previous()) || place.next() !== ' ') return undefined
    if (!(article.length === 2 ? consonant : vowel).test(word) && !isGlide(article, word)) return undefined
    const right = article.length === 2 ? article[0]! : `${article}n`
    return {message: 'article', span: place.span(), data: {article, word, right}, suggest: [right]}
  }
})

/** `An European court`. */
const isGlide = (article: string, word: string): boolean => article.length === 2 && glide.test(word)
