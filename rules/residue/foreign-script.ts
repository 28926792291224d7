import {patternRule} from '../../src/core/kinds.js'
import {toLatin} from '../../src/text/lookalikes.js'

/** Words of another script, and what stands between them. */
const foreign =
  /(?:(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}\p{M}*)+(?:[\s\p{Pd}'’.,·・]{1,2}(?:(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}\p{M}*)+)*/gu

export default patternRule({
  id: 'residue/foreign-script',
  summary: 'Find words left in another script.',
  why: 'The engine could not translate the word and copied it; readers cannot read it.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.9,
  notes: 'Originals in parentheses or quotation marks, single Greek letters, and symbols of science are left alone.',
  messages: {
    left: '`{words}` was left in another script; translate it, or ask the source',
    mixed: '`{words}` mixes two scripts; ask the source what was meant'
  },
  examples: [
    {bad: 'The head of the ⟦селсовет⟧ denied it.'},
    {bad: 'The firm ⟦华为⟧ opened an office.'},
    {bad: 'He lives in the town of Zhito⟦мир⟧.'},
    {bad: 'The ⟦δήμος⟧ will pay for the repair.'},
    {bad: 'Samho⟦는⟧ will close its yard.'},
    {bad: 'Deputies ⟦\u0443⟧ Sofia voted.'},
    {good: 'The head of the village council denied it.'},
    {good: 'The firm Huawei (华为) opened an office.'},
    {near: 'See https://пример.рф for more, or write to the site пример.рф.'},
    {near: 'The word “мир” means peace and world.'},
    {near: 'A study of β-blockers, TNFα, 5 μg and Ω followed.'},
    {near: 'The band signs itself KoЯn.'}
  ],
  // No other script has letters outside these.
  needs: /[\u0370-\u1FFF\u2070-\uFFFF]/,
  pattern: foreign,
  found(match) {
    const {input, index} = match
    const words = match[0]
    const end = index + words.length
    const joined = /[\p{Script=Latin}\p{N}]/u
    const mixed = joined.test(input.charAt(index - 1)) || joined.test(input.charAt(end))
    if (isSymbol(words) || (mixed && /^[\p{Lu}]$/u.test(words))) return undefined
    if (isQuoted(input, index, end) || isAddress(input, index, end)) return undefined
    if (mixed && looksLatin(words)) return undefined
    if (words.length === 1 && looksLatin(words) && !isPreposition(match)) return undefined
    return {message: mixed ? 'mixed' : 'left', data: {words}}
  }
})

/** Letters that pass for Latin ones: a matter of spelling, which `residue/homoglyph` sees to. */
function looksLatin(words: string): boolean {
  const latin = toLatin(words)
  return latin !== undefined && latin !== words
}

/** A Slavic preposition of one letter between two words. */
function isPreposition({0: letter, index, input}: RegExpExecArray): boolean {
  return /^[оускі]$/iu.test(letter) && /^\s.\s$/u.test(input.slice(index - 1, index + 2))
}

/** A single Greek letter, or one of mathematics: names of particles, waves, proteins. */
function isSymbol(words: string): boolean {
  return /^(?:\p{Script=Greek}{1,2}|(?=\p{Lu}+$)\p{Script=Greek}{3})$/u.test(words) || /^[\u2100-\u214F]+$/u.test(words)
}

/** Part of the address of a site or a handle. */
function isAddress(input: string, start: number, end: number): boolean {
  return (
    /[/@#]\S*$/u.test(input.slice(Math.max(0, start - 40), start)) || /\.\p{L}{2,3}$/u.test(input.slice(start, end))
  )
}

/** Whether parentheses or quotation marks that stand near enclose the words. */
function isQuoted(input: string, start: number, end: number): boolean {
  const before = input.slice(Math.max(0, start - 80), start)
  const after = input.slice(end, end + 80)
  if (/[(（[][^)）\]]*$/u.test(before) && /^[^(（[]*[)）\]]/u.test(after)) return true
  return /["“„«‘「『《][^"”»’」』》]*$/u.test(before) && /^[^“„«「『《]*["”»’」』》“]/u.test(after)
}
