import {defineRule} from '../../src/core/rule.js'
import {type Idiom, type IdiomMatch, idiomsOf, isLonger, matchAt} from '../../src/text/idioms.js'
import {matchCase} from '../../src/text/phrases.js'
import type {Sentence} from '../../src/text/sentences.js'
import table from './idiom.tsv'

let known: ReadonlyMap<string, readonly Idiom[]> | undefined
const idioms = (): ReadonlyMap<string, readonly Idiom[]> => {
  known ??= idiomsOf(table)
  return known
}

let names: Intl.DisplayNames | undefined
const nameOf = (language: string): string => {
  names ??= new Intl.DisplayNames('en', {type: 'language'})
  return names.of(language) ?? language
}

export default defineRule({
  id: 'calque/idiom',
  summary: 'Find idioms of other languages word for word, however they are inflected (`put the hand in the fire for`).',
  why: 'Each means something in its own language and nothing, or something else, in English.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    idiom: '`{phrase}` is word for word from {language}; recast it, perhaps as `{meaning}`',
    unclear: '`{phrase}` is word for word from {language}; say what is meant'
  },
  examples: [
    {
      bad: 'The envoy would not ⟦put her hand in the fire for⟧ the aide.',
      better: 'The envoy would not vouch for the aide.'
    },
    {
      bad: 'Critics said the firm had long been ⟦selling smoke⟧.',
      better: 'Critics said the firm had long been making empty promises.'
    },
    {bad: 'The ⟦plan for the ferry fell in the water⟧ in May.'},
    {
      bad: 'The keeper ⟦took himself in hands⟧ after the break.',
      better: 'The keeper pulled himself together after the break.'
    },
    {good: 'The shop sold smoke alarms, and the cook burned a hand in the fire.'},
    {near: 'The boy fell in the water when the ferry docked.'}
  ],
  concerns: word => idioms().has(word),
  check(context) {
    const found: {sentence: Sentence; match: IdiomMatch}[] = []
    for (const at of context.concerned) {
      const {sentence, index, lower} = context.words[at]!
      const match = matchAt(idioms().get(lower)!, sentence.words, index, context.text)
      if (match) found.push({sentence, match})
    }
    // Of idioms that share words, the longest.
    for (const one of found) {
      const {sentence, match} = one
      const isSpare = (other: typeof one): boolean =>
        other !== one &&
        other.sentence === sentence &&
        other.match.from <= match.to &&
        match.from <= other.match.to &&
        (isLonger(other.match, match) || (!isLonger(match, other.match) && found.indexOf(other) < found.indexOf(one)))
      if (found.some(isSpare)) continue
      const span = [sentence.words[match.from]!.start, sentence.words[match.to]!.end] as const
      const phrase = context.text.slice(...span)
      const meaning = match.from === 0 ? matchCase(match.meaning, phrase) : match.meaning
      const language = match.idiom.languages.map(nameOf).join(' or ')
      context.report({
        message: meaning === '' ? 'unclear' : 'idiom',
        span,
        data: {phrase, language, meaning},
        suggest: meaning === '' ? [] : [meaning]
      })
    }
    return undefined
  }
})
