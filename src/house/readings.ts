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

const bareWords = (context: StoryViews): Word[] => context.words.map(bare)

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

/** Whether a phrase may begin with a word or what it holds. */
export function mayBegin(index: PhraseIndex, word: string, isName: boolean): boolean {
  if (index.begins(word)) return true
  const stem = word.replace(possessive, '')
  if (stem !== word && index.begins(stem)) return true
  return isName && stem.includes('-') && stem.split('-').some(part => index.begins(part))
}

/** The matches in a text from left to right, the longest at each place. */
export function readMatches(index: PhraseIndex, context: ConcernedViews, isName: boolean): PhraseMatch[] {
  const whole = index.search(context).filter(match => !swallowsEnding(match))
  const others = isName
    ? namesWithin(index, context)
    : index.search({...searched(context), words: context.view(bareWords)})
  const every = [...whole, ...others].toSorted((a, b) => a.start - b.start || b.end - a.end)
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
  return index.search({words, text: context.text, concerned}).filter(match => standsAlone(match, context.text))
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
