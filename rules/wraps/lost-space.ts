import {defineRule} from '../../src/core/rule.js'
import {hasUnknownWords, unknownWords} from '../../src/spelling/unknown.js'
import {wordSet} from '../../src/text/word-set.js'

/** What loses its space most often, because it is everywhere. */
const tails = wordSet(
  'near into from with that and the after before over under for was were has have had will said who which when where during against between through about of to in on at by'
)
const heads = wordSet('the and with from that for into after before')
/** With a tail of two letters a word must be this long: shorter ones are names. */
const shortest = 5

export default defineRule({
  id: 'wraps/lost-space',
  summary: 'Find a word that ran into the small word before or behind it (`appliesto`, `theminister`).',
  why: 'Two lines or two segments were joined without the space between them.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  messages: {joined: 'Space lost in `{word}`; print `{right}`'},
  examples: [
    {bad: 'The law ⟦appliesto⟧ all firms.', better: 'The law applies to all firms.'},
    {bad: 'They dug up a ⟦harbournear⟧ Bergen.', better: 'They dug up a harbour near Bergen.'},
    {bad: 'Crews told ⟦theminister⟧ so.', better: 'Crews told the minister so.'},
    {good: 'The law applies to all firms.'},
    {near: 'Hereinafter the potato is the tomato, within and without.'},
    {near: 'The Toronto firm Applesto sold its shares.'}
  ],
  mayFind: hasUnknownWords,
  check(context) {
    const {speller, report} = context
    for (const {text, start, end} of context.view(unknownWords)) {
      if (text.length < 7 || !/^\p{Ll}+$/u.test(text)) continue
      const right = parted(text, word => speller.isWord(word) && speller.frequency(word) > 0)
      if (right) report({message: 'joined', span: [start, end], data: {word: text, right}, suggest: [right]})
    }
    return undefined
  }
})

/** `winepress`, `boatshed`: two words that make one which no list has. */
function isCompound(stem: string, isWord: (part: string) => boolean): boolean {
  if (stem.length < 8) return false
  for (let at = 4; at <= stem.length - 4; at++) if (isWord(stem.slice(0, at)) && isWord(stem.slice(at))) return true
  return false
}

/** The two words, where just that parting gives a word and a small one. */
function parted(word: string, isWord: (part: string) => boolean): string | undefined {
  for (let size = 5; size >= 2; size--) {
    const [stem, tail] = [word.slice(0, -size), word.slice(-size)]
    if (
      tails.has(tail) &&
      stem.length >= (size === 2 ? shortest : 4) &&
      (isWord(stem) || (size > 3 && isCompound(stem, isWord)))
    )
      return `${stem} ${tail}`
    const [head, rest] = [word.slice(0, size), word.slice(size)]
    if (heads.has(head) && rest.length >= shortest && isWord(rest)) return `${head} ${rest}`
  }
  return undefined
}
