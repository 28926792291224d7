import {retellingRule} from '../../src/core/retelling-rule.js'
import type {Span} from '../../src/core/types.js'
import {isCapital} from '../../src/text/capitalised.js'
import {adjacent, echoing, sameWords, unbroken} from '../../src/text/runs.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {isPast} from '../../src/text/verbs.js'
import {
  auxiliaries,
  comparatives,
  determiners,
  endsPhrase,
  haveForms,
  possessives
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const leading = wordSet('to in on at from into near for with by')
/** Between two copies of a phrase these make a list, a contrast or another clause of it. */
const parting = wordSet('and or but nor than as not then who which that while when if back between again where')
const unremarkable = wordSet(
  'it them him her us me you this that which whom what time day side one place end all themselves himself herself itself home work'
)
/** What begins a sentence and a clause in a row of like ones: no slip. */
const rhetorical = wordSet(
  'i he she it we they you there this that these those who what when where if as in on at for to not no some many every all one more most because while'
)
/** Words of a stretch that is long enough to be no accident. */
const long = 5

export default retellingRule({
  id: 'wording/phrase-twice',
  summary: 'Find a phrase that a sentence prints again a few words on (`to hospital with burns to hospital`).',
  why: 'The engine loses its place in the source and renders a phrase, a subject or a whole sentence once more.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  found: (sentence, context, before) =>
    (context.view(echoing).has(sentence) ? again(sentence, context.text) : undefined) ??
    spelledOut(sentence, context.text) ??
    sentenceAgain(sentence, before),
  examples: [
    {
      bad: 'Two miners were taken to hospital with burns⟦ to hospital⟧ at noon.',
      better: 'Two miners were taken to hospital with burns at noon.'
    },
    {
      bad: 'Dozens of farmers, some with tractors, ⟦dozens of farmers ⟧blocked the bridge.',
      better: 'Dozens of farmers, some with tractors, blocked the bridge.'
    },
    {bad: 'The country will cut VAT⟦ value added tax⟧ on food.', better: 'The country will cut VAT on food.'},
    {bad: 'Two men were saved from the lake. ⟦Two men were saved from the lake⟧ by a diver.'},
    {
      bad: 'The pilot made an emergency landing in Orla⟦ made an emergency landing⟧ after a fire.',
      better: 'The pilot made an emergency landing in Orla after a fire.'
    },
    {good: 'Two miners were taken to hospital with burns at noon.'},
    {near: 'They went to school from home and to school from work.'},
    {near: 'Thousands of people, most of them young, and thousands of people abroad signed.'},
    {near: 'He moved from house to house and on to the next house.'},
    {near: 'The more they dig under the old mill, the more they find.'},
    {near: 'The firm lost VAT files. Value added tax is high.'}
  ]
})

const again = (sentence: Sentence, text: string): Span | undefined =>
  phraseAgain(sentence, text) ?? deedAgain(sentence, text) ?? subjectAgain(sentence, text) ?? longAgain(sentence, text)

/** `to hospital with burns to hospital`. */
function phraseAgain({words}: Sentence, text: string): Span | undefined {
  for (let at = 0; at + 3 < words.length; at++) {
    if (!leading.has(words[at]!.lower)) continue
    const length = determiners.has(words[at + 1]!.lower) ? 3 : 2
    const noun = words[at + length - 1]!.lower
    if (noun.length < 4 || unremarkable.has(noun) || determiners.has(noun)) continue
    for (let other = at + length; other <= at + length + 3 && other + length <= words.length; other++) {
      if (parting.has(words[other]!.lower)) break
      if (!isSamePhrase(words, at, other, length, text)) continue
      const [before, last] = [words[other - 1]!, words[other + length - 1]!]
      return other === at + length ? undefined : [before.end, last.end]
    }
  }
  return undefined
}

function isSamePhrase(words: readonly Word[], at: number, other: number, length: number, text: string): boolean {
  if (!sameWords(words, at, other, length) || !unbroken(text, words, at, other + length - at)) return false
  const next = words[other + length]
  return !next || !adjacent(text, words[other + length - 1], next) || endsPhrase(next.lower)
}

/** `has entered its third week has entered its third week`: a verb with what it governs, and nothing that opens another clause between. */
function deedAgain({words}: Sentence, text: string): Span | undefined {
  for (let at = 0; at + 5 < words.length; at++) {
    const {lower} = words[at]!
    if (!haveForms.has(lower) && !(isPast(lower) && determiners.has(words[at + 1]!.lower))) continue
    for (let other = at + 3; other <= at + 12 && other + 3 <= words.length; other++) {
      if (
        parting.has(words[other - 1]!.lower) ||
        /^(?:that|which|who|what|where|how|because|since)$/u.test(words[other - 1]!.lower)
      )
        break
      if (words[other]!.lower !== lower || !sameWords(words, at, other, 3)) continue
      let length = 3
      while (at + length < other && other + length < words.length && sameWords(words, at, other, length + 1)) length++
      const last = words[other + length - 1]!
      return unbroken(text, words, at, other + length - at) ? [words[other - 1]!.end, last.end] : undefined
    }
  }
  return undefined
}

/** `Thousands of people, …, thousands of people marched`. */
function subjectAgain({words}: Sentence, text: string): Span | undefined {
  if (words.length < 8 || rhetorical.has(words[0]!.lower) || !isNounPhrase(words.slice(0, 3))) return undefined
  for (let at = 4; at < Math.min(words.length - 3, 16); at++) {
    if (words[at]!.lower !== words[0]!.lower || !sameWords(words, 0, at, 3)) continue
    if (!/,\s$/u.test(text.slice(words[at]!.start - 2, words[at]!.start))) continue
    const next = words[at + 3]!
    if (adjacent(text, words[at + 2], next)) return [words[at]!.start, next.start]
  }
  return undefined
}

const isMore = (lower: string): boolean => comparatives.has(lower) || /^(?:more|less|fewer|better|worse)$/u.test(lower)

/** `The more we`, `Everything should be` open proverbs, which repeat on purpose. */
function isNounPhrase(words: readonly Word[]): boolean {
  return words.every(({lower}) => !auxiliaries.has(lower) && !possessives.has(lower) && !isMore(lower))
}

/** A long stretch with a figure, printed again after a comma: `rescued 61 migrants from a boat, rescuing 61 migrants from a boat`. */
function longAgain({words, text: sentence}: Sentence, text: string): Span | undefined {
  const figure = sentence.search(/\d/u)
  if (figure < 0 || sentence.lastIndexOf(',') < figure) return undefined
  for (let at = 0; at + 2 * long <= words.length; at++) {
    if (!words.slice(at, at + long).some(word => /\d/u.test(word.text))) continue
    if (text.slice(words[0]!.start, words[at]!.start).includes(':')) break
    for (let other = at + long + 1; other + long <= words.length; other++) {
      if (words[other]!.lower !== words[at]!.lower || !sameWords(words, at, other, long)) continue
      const between = text.slice(words[at + long - 1]!.end, words[other]!.start)
      if (between.includes(',') && !/\b(?:and|while|but|or|than|as)\b/u.test(between))
        return [words[other]!.start, words[other + long - 1]!.end]
    }
  }
  return undefined
}

/** `VAT value added tax`: an abbreviation of three letters or more and, with nothing between, the words that it stands for. */
function spelledOut({words}: Sentence, text: string): Span | undefined {
  for (let at = 0; at + 3 < words.length; at++) {
    const {text: short, start, end} = words[at]!
    if (
      short.length < 3 ||
      !isCapital(short) ||
      short === words[at]!.lower ||
      !/^\p{Lu}{3,6}$/u.test(short) ||
      text[start - 1] === '('
    )
      continue
    const full = words.slice(at + 1, at + 1 + short.length)
    const last = full.at(-1)
    if (!last || full.length < short.length || full.some((word, i) => word.lower[0] !== short[i]!.toLowerCase()))
      continue
    if (/^[\s\p{L}-]+$/u.test(text.slice(end, last.end))) return [end, last.end]
  }
  return undefined
}

/** A sentence that begins with the whole of the one before it. */
function sentenceAgain({words, start}: Sentence, before: Sentence | undefined): Span | undefined {
  const length = before?.words.length ?? 0
  if (
    !before ||
    length < 6 ||
    words.length <= length ||
    words[0]!.lower !== before.words[0]!.lower ||
    !/\.\s*$/u.test(before.text)
  )
    return undefined
  return sameWords([...before.words, ...words], 0, length, length) ? [start, words[length - 1]!.end] : undefined
}
