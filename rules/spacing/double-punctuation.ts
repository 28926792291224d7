import {patternRule} from '../../src/core/kinds.js'
import {readSet} from '../../src/text/table.js'
import table from './double-punctuation.tsv'

/** Printed with a full stop of their own, so that a comma may follow it. */
const abbreviations = readSet(table, 'abbreviation')

export default patternRule({
  id: 'spacing/double-punctuation',
  summary: 'Find two marks of punctuation where one was meant (`,,` `. ,` `;,` `..`).',
  why: 'The engine carried over a mark of the source beside its own; one of the two goes.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {
    two: 'Two marks of punctuation `{marks}`; keep one',
    dots: 'Two full stops; print one, or three for an ellipsis'
  },
  examples: [
    {bad: 'The dam held⟦,,⟧ but the bridge fell.', better: 'The dam held, but the bridge fell.'},
    {bad: 'The dam held⟦. ,⟧ but the bridge fell.', better: 'The dam held, but the bridge fell.'},
    {bad: 'The dam held⟦;,⟧ the bridge fell.', better: 'The dam held; the bridge fell.'},
    {bad: 'The dam held⟦..⟧ The bridge fell.', better: 'The dam held. The bridge fell.'},
    {bad: 'The dam held⟦,.⟧', better: 'The dam held.'},
    {bad: '"Is the pier open⟦?,⟧" she asked.', better: '"Is the pier open?" she asked.'},
    {good: 'The dam held, but the bridge fell.'},
    {good: 'Who built it? Nobody knows!'},
    {near: 'The dam held... but the bridge fell.'},
    {near: 'Harbour Bros., a builder, and Dam Inc., its owner, were fined in the U.S., too.'},
    {near: 'He shouted "Stop!", then left for Yahoo!, he said.'},
    {near: 'The file lies in ../data and costs $5.,'},
    {near: 'Really?! Yes!!!'}
  ],
  pattern:
    /(?<mark>,[^\S\r\n]?[,.;:]|[?!],(?=["”] (?:he|she|they|it|said|says|the|an?|one|asked|\p{Lu}\p{Ll}+ (?:said|asks?|asked|says|wrote|added))\b)|\.[^\S\r\n],|\.,|[;:][^\S\r\n]?[,.;:]|\.\.)(?=(?<right>$|[\s"”’)\]]))(?<rest>\s[\p{L}\p{N}"“]|$)?/gu,
  found({groups, index, input}) {
    const {mark = '', rest = ''} = groups!
    if (/^[?!]/u.test(mark)) return {message: 'two', data: {marks: mark}, suggest: [mark.charAt(0)]}
    const word = /([\p{L}\p{N}]+)["”’')\]]?$/u.exec(input.slice(Math.max(0, index - 30), index))?.[1]
    const after = input[index + mark.length + 1] ?? ''
    if (mark[0] === ';' && /&\w+$/u.test(input.slice(Math.max(0, index - 10), index))) return undefined
    if (!word || /^[.,;:)]/u.test(after) || (mark[0] === '.' && isAbbreviation(word))) return undefined
    if (mark === '..') return ending(rest, mark)
    const marks = mark.replace(/\s/u, '')
    if (marks === '.,')
      return /^\s\p{Ll}/u.test(rest) ? {message: 'two', data: {marks: mark}, suggest: [',']} : undefined
    return {message: 'two', data: {marks: mark}, suggest: [keep(marks, rest)]}
  }
})

function isAbbreviation(word: string): boolean {
  return word.length < 3 || abbreviations.has(word.toLowerCase()) || word === word.toUpperCase() || /\p{N}$/u.test(word)
}

function ending(rest: string, marks: string) {
  const sure = rest === '' || /^\s\P{Ll}/u.test(rest)
  const data = {marks}
  return sure
    ? ({message: 'dots', data, suggest: ['.', '...']} as const)
    : ({message: 'dots', data, suggest: ['...', '.'], fix: 'suggest'} as const)
}

/** The mark that parts more; a full stop only where a sentence ends. */
function keep(marks: string, rest: string): string {
  if (marks.includes('.')) return rest === '' || /^\s\P{Ll}/u.test(rest) ? '.' : (marks.replace('.', '')[0] ?? ',')
  return ([':', ';', ','] as const).find(mark => marks.includes(mark)) ?? ','
}
