/** Finds the phrases of house rules, in the possessive as well, and names within compounds: `Kiev's`, `pro-Kiev`. */
import type {ConcernedViews} from '../core/context.js'
import type {StoryViews} from '../core/story-views.js'
import type {PhraseIndex, PhraseMatch} from '../text/phrases.js'
import type {Word} from '../text/sentences.js'

const possessive = /['’]s$/iu
/** What `'s` is short for `is`, `has` or `us` behind. */
const contracted = new Set(
  `it's he's she's that's this's who's what's where's when's why's how's there's here's let's one's else's`.split(' ')
)

/** The word without the ending of the possessive. */
function bare(word: Word): Word {
  if (!possessive.test(word.text) || contracted.has(word.lower)) return word
  return {...word, text: word.text.slice(0, -2), lower: word.lower.slice(0, -2), end: word.end - 2}
}

/** The words that a compound is made of, the last without the ending of the possessive. */
function partsOf(word: Word): Word[] {
  const whole = bare(word)
  let start = whole.start
  return whole.text.split('-').map((text, at) => {
    const part = {...whole, text, lower: whole.lower.slice(start - whole.start).slice(0, text.length), start}
    start += text.length + 1
    // Only the first may open the sentence.
    return {...part, end: part.start + text.length, index: word.index + Math.min(at, 1)}
  })
}

/** The words themselves where none is in the possessive. */
const bareWords = ({words}: StoryViews): readonly Word[] =>
  words.some(word => bare(word) !== word) ? words.map(bare) : words

interface Parts {
  words: Word[]
  /** The index of its first part for each word. */
  first: number[]
}

function parts(context: StoryViews): Parts {
  const words: Word[] = []
  const first = context.words.map(word => {
    const own = partsOf(word)
    return words.push(...own) - own.length
  })
  return {words, first}
}

/** Compounds within a compound: `Al-Qaeda` in `pro-Al-Qaeda`. */
const runsIn = (context: StoryViews): Word[] =>
  context.words.filter(({text}) => /-.*-/u.test(text)).flatMap(word => runsOf(partsOf(word)))

function runsOf(words: readonly Word[]): Word[] {
  return words.flatMap((first, from) =>
    words.slice(from + 1, from + mostParts).flatMap((last, more) => {
      if (more + 2 === words.length) return []
      const run = words.slice(from, from + more + 2)
      const join = (key: 'text' | 'lower') => run.map(part => part[key]).join('-')
      return [{...first, text: join('text'), lower: join('lower'), end: last.end}]
    })
  )
}

/** Of a name; a word of a thousand hyphens has half a million parts. */
const mostParts = 4

/** Whether a phrase may begin with a word or what it holds. */
export function mayBegin(index: PhraseIndex, word: string, isName: boolean): boolean {
  if (index.begins(word)) return true
  const stem = word.replace(possessive, '')
  if (stem !== word && index.begins(stem)) return true
  if (!isName || !stem.includes('-')) return false
  const segments = stem.split('-')
  return segments.some((_, from) =>
    range(1, mostParts + 1).some(count => index.begins(segments.slice(from, from + count).join('-')))
  )
}

/** The matches in a text from left to right, the longest at each place. */
export function readMatches(index: PhraseIndex, context: ConcernedViews, isName: boolean): PhraseMatch[] {
  const whole = index.search(context).filter(match => !swallowsEnding(match))
  const bared = context.view(bareWords)
  const others = bared === context.words ? [] : index.search({...searched(context), words: bared})
  const within = isName ? namesWithin(index, context) : []
  const every = [...whole, ...others, ...within].toSorted((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return every.filter(match => {
    if (match.start < end) return false
    end = match.end
    return true
  })
}

const searched = ({text, concerned}: ConcernedViews) => ({text, concerned})

/** Whether the star of a phrase stands for the ending of the possessive. */
function swallowsEnding({phrase: {phrase}, words}: PhraseMatch): boolean {
  return phrase.endsWith('*') && bare(words.at(-1)!) !== words.at(-1) && !possessive.test(phrase.slice(0, -1))
}

const range = (from: number, to: number): number[] => Array.from({length: to - from}, (_, at) => from + at)

function namesWithin(index: PhraseIndex, context: ConcernedViews): PhraseMatch[] {
  const {words, first} = context.view(parts)
  const concerned = context.concerned.flatMap(at => range(first[at]!, first[at + 1] ?? words.length))
  const {text} = context
  const found = [...index.search({words, text, concerned}), ...index.search({words: context.view(runsIn), text})]
  return found.filter(match => standsAlone(match, text))
}

/** Words before the hyphen: in small letters, or of a few that open a sentence. */
const prefix =
  /(?:^|[^\p{L}\p{N}-])(?:\p{Ll}[\p{Ll}-]*|(?:Pro|Anti|Non|Ex|Pre|Post|Mid|Trans|Inter|Neo|PRO|ANTI|NON|EX|PRE|POST|MID))-$/u

/** Whether what a name is joined to makes no other name of it: `pro-Kiev`, `Kiev-based`, but not `Kovac-Novak`. */
function standsAlone({start, end}: PhraseMatch, text: string): boolean {
  const isJoined = text[start - 1] === '-'
  if (isJoined && !prefix.test(text.slice(Math.max(0, start - 20), start))) return false
  return text[end] !== '-' || /^\p{Ll}/u.test(text.slice(end + 1, end + 3))
}
