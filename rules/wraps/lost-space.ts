import {defineRule} from '../../src/core/rule.js'
import {mayBeUnknown, unknownWords} from '../../src/spelling/unknown.js'
import {months, weekdays} from '../../src/text/word-classes.js'
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
    {
      bad: 'The pier will close in ⟦Octoberand⟧ open in May.',
      better: 'The pier will close in October and open in May.'
    },
    {
      bad: 'The pier was closed ⟦duringseveralseriousstorms⟧ in May.',
      better: 'The pier was closed during several serious storms in May.'
    },
    {bad: 'Crews told ⟦theminister⟧ so.', better: 'Crews told the minister so.'},
    {good: 'The law applies to all firms.'},
    {near: 'Hereinafter the potato is the tomato, within and without.'},
    {near: 'The Toronto firm Applesto sold its shares.'}
  ],
  concerns: word => word.length > 6 && mayBeUnknown(word),
  check(context) {
    const {speller, report} = context
    const isWord = (part: string): boolean => speller.isWord(part) && speller.frequency(part) > 0
    for (const {text, start, end} of unknownWords(context)) {
      if (text.length < 7 || !/^\p{L}\p{Ll}+$/u.test(text)) continue
      const right = /^\p{Lu}/u.test(text) ? afterDate(text) : (parted(text, isWord) ?? chained(text, isWord))
      if (right) report({message: 'joined', span: [start, end], data: {word: text, right}, suggest: [right]})
    }
    return undefined
  }
})

/** `Octoberand`, `Mondaywhen`; not `Marchand`, `Augustin` and `Mayon`, which are names. */
function afterDate(word: string): string | undefined {
  for (let size = 2; size <= 7 && word.length - size > 2; size++) {
    const [date, tail] = [word.slice(0, -size), word.slice(-size)]
    if (
      tails.has(tail) &&
      !/^(?:march|may|august)$/iu.test(date) &&
      (weekdays.has(date.toLowerCase()) || months.has(date.toLowerCase()))
    )
      return `${date} ${tail}`
  }
  return undefined
}

/** `afterthreesuccessivefrosts`: three words or more, a small one first or among them, in the one way that takes the longest. */
function chained(word: string, isWord: (part: string) => boolean): string | undefined {
  if (word.length < 14) return undefined
  const parts: string[] = []
  for (let from = 0; from < word.length; ) {
    let end = word.length
    while (end - from > 1 && !isPart(word.slice(from, end), isWord)) end--
    if (end - from < 2) return undefined
    parts.push(word.slice(from, end))
    from = end
  }
  return parts.length > 2 && parts.some(part => tails.has(part) || heads.has(part)) ? parts.join(' ') : undefined
}

const isPart = (part: string, isWord: (part: string) => boolean): boolean =>
  tails.has(part) || heads.has(part) || (part.length > 3 && isWord(part))

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
