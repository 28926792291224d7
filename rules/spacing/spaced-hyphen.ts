import {defineRule} from '../../src/core/rule.js'
import {matchesIn} from '../../src/text/literals.js'
import {readSet} from '../../src/text/table.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './spaced-hyphen.tsv'

const wordsOf = (kind: string) => readSet<'entry' | 'kind'>(table, 'entry', row => row.kind === kind)

/** Never stand alone, so that a hyphen after them joins. */
const prefixes = wordSet(
  'non anti semi multi ultra quasi pseudo inter intra co e self pre post ex re cross counter neo mid vice'
)

/** Participles and adjectives that end compounds, and begin a clause only with a preposition or an article after them. */
const tails = wordsOf('tail')

/** Whole compounds, both halves known. */
const pairs = wordsOf('pair')

const tens = wordSet('twenty thirty forty fifty sixty seventy eighty ninety')
const ones = wordSet(
  'one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth'
)
const numerals = wordSet('one two three four five six seven eight nine ten eleven twelve several multi')
const units = wordSet(
  'year month week day hour minute kilometer kilometre meter metre mile member man seat point storey story page nation lane bed time seater'
)

const fractions = wordSet('half third quarter thirds quarters fifth fifths sixth seventh eighth ninth tenth tenths')

/** Measures that join the noun after them to a third word: `high - temperature weather`. */
const measures = wordSet('high low long short large small middle medium full first second third top well ill')

/** What follows a word that is no compound's end: `- owned by the state -`, `short- and long-term`. */
const asides = wordsOf('aside')

/** Two dashes enclose an aside of about this length at most. */
const near = 60

interface Hyphen {
  /** Of the word before. */
  from: number
  left: string
  /** The hyphen and its spaces. */
  gap: string
  right: string
  /** Of the word after. */
  to: number
  /** The word after that. */
  next: string
}

export default defineRule({
  id: 'spacing/spaced-hyphen',
  summary: 'Find spaces around the hyphen of a compound (`state - owned`).',
  why: 'Tokenised text leaves spaces around hyphens; readers take the hyphen for a dash.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.93,
  messages: {spaced: 'Spaces around the hyphen of `{printed}`; close up to `{joined}`'},
  examples: [
    {bad: 'The ⟦army - backed⟧ party won.', better: 'The army-backed party won.'},
    {bad: 'A ⟦9 - year - old⟧ boy was found.', better: 'A 9-year-old boy was found.'},
    {bad: 'Several ⟦Norway - based⟧ firms bid.', better: 'Several Norway-based firms bid.'},
    {bad: 'The ⟦long- term⟧ plan failed.', better: 'The long-term plan failed.'},
    {bad: 'They signed a ⟦non -binding⟧ text.', better: 'They signed a non-binding text.'},
    {bad: 'Some ⟦twenty - five⟧ people came.', better: 'Some twenty-five people came.'},
    {bad: 'They met ⟦face - to - face⟧ in Oslo.', better: 'They met face-to-face in Oslo.'},
    {good: 'The army-backed party won a long-term lease.'},
    {good: 'The party - which the army backed - won.'},
    {near: 'The port - owned by the state - is closed.'},
    {near: 'Short- and long-term plans failed, pre- and post-war.'},
    {near: 'The port - led by Lind - made losses.'},
    {near: 'The result was clear - well before midnight.'},
    {near: 'Children aged 5 - 9 stay free.'},
    {near: 'One plan remained - free buses.'}
  ],
  mayFind: ({text}) => /\s-|-\s/.test(text),
  check({text, report}) {
    let run: Hyphen[] = []
    let dash = -near
    const flush = () => {
      if (run.length === 0) return
      const span = [run[0]!.from, run.at(-1)!.to] as const
      const joined = run[0]!.left + run.map(({right}) => `-${right}`).join('')
      report({message: 'spaced', span, data: {printed: text.slice(...span), joined}, suggest: [joined]})
      run = []
    }
    for (const hyphen of hyphensOf(text)) {
      const chained = run.at(-1)?.to === hyphen.from + hyphen.left.length
      const joined = chained || (joins(hyphen) && (hyphen.gap.length < 3 || hyphen.from - dash > near))
      if (!joined) dash = hyphen.to
      if (!joined) continue
      if (!chained) flush()
      run.push(hyphen)
    }
    flush()
    return undefined
  }
})

const loose = /[^\S\r\n]-[^\S\r\n]?|-[^\S\r\n]/gu

/** Hyphens between two words with a space on one side or on both. */
function* hyphensOf(text: string): Generator<Hyphen> {
  for (const {index, 0: gap} of matchesIn(text, loose)) {
    const left = /(?:(?<![\p{L}\p{N}.,’'-])|(?<= -))(?:\p{L}+|\p{N}+)$/u.exec(
      text.slice(Math.max(0, index - 30), index)
    )?.[0]
    const end = index + gap.length
    const after = /^(?<right>\p{L}+)(?![\p{L}\p{N}’'])(?:\s(?<next>\p{L}+)|-)?/u.exec(text.slice(end, end + 60))
    if (!left || !after) continue
    const {right = '', next = ''} = after.groups!
    yield {from: index - left.length, left, gap, right, to: end + right.length, next: next.toLowerCase()}
  }
}

function joins({left, gap, right, next}: Hyphen): boolean {
  const first = left.toLowerCase()
  if (pairs.has(`${first}-${right}`) || (tens.has(first) && ones.has(right))) return true
  if (asides.has(right) || right.length < 2) return false
  if (prefixes.has(first)) return gap.length < 3 || first.length > 3 || left === first
  if (right !== right.toLowerCase()) return false
  if (units.has(first) && right === 'old') return true
  const free = gap.length > 2 && (next === '' || asides.has(next))
  if (units.has(right)) return (/^\d+$/u.test(left) || numerals.has(first)) && (!free || gap.length < 3 || next === '')
  if (fractions.has(right) && ones.has(first)) return true
  if (measures.has(first) && !free && next !== '' && gap.length > 2) return !/(?:s|ed|ly)$/u.test(right)
  return tails.has(right) && !asides.has(first) && !free
}
