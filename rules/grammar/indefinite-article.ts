import retextIndefiniteArticle from 'retext-indefinite-article'
import {retextRule} from '../../src/core/kinds.js'
import {matchesIn} from '../../src/text/literals.js'
import {placesByStart} from '../../src/text/places.js'
import {uncountedBehind} from '../../src/text/uncounted.js'

/** Words whose first sound differs between speakers, or between a letter's name and a word. */
const either = /^(?:h(?:istor|otel|abit|allucin|erb|ero|ysteri|ypoth|arass|omage)|una(?!nim)|utes?\b|e-|one|once|\d)/iu

/** Words that begin as `you` does, more than the plugin knows: not `unimportant`, `unidentified`. */
const youFirst = /^(?:uni(?![mnr]|d(?:e|io))|ufo)/iu

/** Before these the article is a letter, or stands for `and`. */
const functionWord = /^(?:a|an|of|is|are|as|in|on|at|to|and|or|how|s|if|i|it|the|that|we|you|der|dem|den|other)$/iu

/** Letters say less than sounds, but `a` before most consonants and `an` before most vowels is right; so are the usual exceptions. */
const suspicious =
  /\b(?:a (?:[ai]|e(?!uro)|o(?!nce|ne)|u(?!ni(?:on|[fqtv])|s[eu])|h[1-6b]\b|h(?:auteur|eir|iv|on(?:est|our|or)|our|tml))|an (?:[^aeiouh]|u(?!p|n[^aehi])|h(?!our|onest|onou?r|eir)|one\b|eu))/gi

export default retextRule({
  id: 'grammar/indefinite-article',
  summary: 'Find `a` before a vowel sound and `an` before a consonant.',
  why: 'When the next word was replaced, the article was left behind. An editor never prints it.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {article: 'Unexpected `{article}` before `{word}`, expected `{right}`'},
  examples: [
    {bad: 'It was ⟦a⟧ unusual request.', better: 'It was an unusual request.'},
    {bad: 'The firm is ⟦an⟧ member of the group.', better: 'The firm is a member of the group.'},
    {bad: 'They saw ⟦a⟧ unidentified man.', better: 'They saw an unidentified man.'},
    {bad: 'It runs ⟦a⟧ information desk.', better: 'It runs an information desk.'},
    {bad: 'He got ⟦a⟧ offer from Leeds.', better: 'He got an offer from Leeds.'},
    {good: 'It was an unusual request from a European union.'},
    {near: 'The university is an hour from Yan’an province.'},
    {near: 'An FBI agent met a UN envoy and a one-time rival.'},
    {near: 'He keeps a ute in the barn.'},
    {near: 'It was a unilateral step, a unicorn of a plan.'},
    {near: 'She lives in Frankfurt an der Oder.'},
    {near: 'An historic vote gave it a US base.'}
  ],
  concerns: word => word === 'a' || word === 'an',
  candidate({text}) {
    for (const {0: found, index} of matchesIn(text, suspicious))
      if (/^ (?!\p{Lu})\p{L}/u.test(text.slice(index + found.indexOf(' ')))) return true
    return false
  },
  plugin: () => retextIndefiniteArticle(),
  found(message, span, context) {
    const {text} = context
    const [start, end] = span
    if (/[\p{L}\p{N}’'‘;&\-–]/u.test(text[start - 1] ?? '')) return undefined
    const article = text.slice(start, end)
    const next = /^ (?=[\p{L}\d])([^\s]+)/u.exec(text.slice(end, end + 60))?.[1]
    if (
      !next ||
      !/^an?$/iu.test(article) ||
      (article === 'A' && !/^[^\p{L}]*$/u.test(text.slice(Math.max(0, start - 2), start)))
    )
      return undefined
    if (article.length === 1 && youFirst.test(next)) return undefined
    if ((either.test(next) && !(article.length === 2 && /^one\b/u.test(next))) || functionWord.test(next))
      return undefined
    if (/\p{Lu}/u.test(next)) return undefined
    // `a information`: it takes none at all.
    const place = context.view(placesByStart).get(start)
    if (place && uncountedBehind(place) !== undefined) return undefined
    const right = message.expected?.[0] ?? (article.length === 1 ? `${article}n` : article[0]!)
    return {message: 'article', span, data: {article, word: next.replace(/[.,;:]$/u, ''), right}, suggest: [right]}
  }
})
