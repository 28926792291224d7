import {patternRule} from '../../src/core/kinds.js'
import {readTable} from '../../src/text/table.js'
import table from './html-entity.tsv'

/** Code points by name, from the standard's list. */
const named = new Map(readTable<'entity' | 'code'>(table).map(({entity, code}) => [entity, Number(code)]))
/** What Windows wrote where HTML has control characters, 0x80 to 0x9F. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const unclosed = /^&(?:amp;)*(?:nbsp|amp|quot|lt|gt|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|apos)$/u

export default patternRule({
  id: 'residue/html-entity',
  summary: 'Find HTML character codes left in the text.',
  why: 'A browser shows the character; everything else shows its code.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.98,
  messages: {
    entity: 'Character code `{code}` left in the text: print `{character}`',
    space: 'Code of a space `{code}` left in the text: print a space'
  },
  examples: [
    {bad: 'Marks ⟦&amp;⟧ Lind will open a second shop.', better: 'Marks & Lind will open a second shop.'},
    {bad: 'The firm⟦&#8217;⟧s shop is full.', better: 'The firm’s shop is full.'},
    {bad: 'The shop⟦&nbsp;⟧is full.', better: 'The shop is full.'},
    {bad: 'The shop ⟦&nbsp;⟧is full.', better: 'The shop is full.'},
    {bad: 'The caf⟦&eacute;⟧ is full.', better: 'The café is full.'},
    {bad: 'The shop was "full⟦&amp;quot;⟧.', better: 'The shop was "full".'},
    {bad: 'The firm⟦&#x2019;⟧s shop is full.', better: 'The firm’s shop is full.'},
    {good: 'Marks & Lind will open a second shop.'},
    {near: 'R&D; that is where the money goes.'},
    {near: 'The S&P 500 rose.'},
    {near: 'See shop.example/?a=1&copy=2 for more.'},
    {near: 'The AT&T shop is full.'}
  ],
  pattern: /&(?:amp;){0,3}(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2})(?:;|(?<=[a-z])(?![\p{L}\p{N}=;]))/giu,
  found(match) {
    const code = match[0]
    if (!code.endsWith(';') && !unclosed.test(code)) return undefined
    const character = decode(code.replace(/^&(?:amp;)*(?=.)/u, '').replace(/;$/u, '') || 'amp')
    if (character === undefined) return undefined
    if (!/[^\S\r\n]|\n/u.test(character)) return {message: 'entity', data: {code, character}, suggest: [character]}
    const spaced =
      /\s/u.test(match.input[match.index - 1] ?? ' ') || /\s/u.test(match.input[match.index + code.length] ?? ' ')
    return {message: 'space', data: {code}, suggest: [spaced ? '' : ' ']}
  }
})

function decode(name: string): string | undefined {
  const code = /^#x/iu.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : name.startsWith('#')
      ? Number(name.slice(1))
      : named.get(name)
  if (code === undefined || code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined
  if (code >= 0x80 && code <= 0x9f) return windows[code - 0x80]
  return String.fromCodePoint(code)
}
