import {patternRule} from '../../src/core/kinds.js'
import {decodeAll, fromControl, macRoman} from '../../src/text/mojibake.js'

const trail = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
const sequence = `(?:[\\u00C2-\\u00DF]${trail}|[\\u00E0-\\u00EF]${trail}{2}|[\\u00F0-\\u00F4]${trail}{3})`
const mac = [...macRoman.keys()].join('|')
const contraction = '(?<=\\p{L})\\uFFFD(?=(?:s|t|re|ve|ll|d|m)(?!\\p{L}))'

/** Marks and letters that English copy may well hold; other scripts only in runs. */
const likely = /^[\u00A0-\u024F\u2010-\u203A\u20AC\u2116\u2122\u2190-\u2193\u2212\uFEFF\uFFFD]+$/u
const otherScript = /^[\p{L}\p{M}\p{P}\p{S}]{2,}$/u

export default patternRule({
  id: 'residue/mojibake',
  summary: 'Find characters garbled by a wrong encoding, such as `â€™` for an apostrophe.',
  why: 'A system read the text in the wrong encoding; readers see strings of accented capitals and signs.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.98,
  messages: {
    garbled: '`{run}` is `{meant}` read in the wrong encoding; print `{meant}`',
    stray: '`{run}` is left of a space read in the wrong encoding; delete it',
    lost: '`{run}` stands for a character that was lost in conversion; ask the source'
  },
  examples: [
    {bad: 'The minister⟦â€™⟧s plan failed.', better: 'The minister’s plan failed.'},
    {bad: 'They met in a caf⟦Ã©⟧.', better: 'They met in a café.'},
    {bad: 'It cost ⟦Â£⟧30.', better: 'It cost £30.'},
    {bad: 'He didn⟦Ã¢â‚¬â„¢⟧t know.', better: 'He didn’t know.'},
    {bad: 'He didn⟦\u0092⟧t know.', better: 'He didn’t know.'},
    {bad: 'He didn⟦‚Äô⟧t know.', better: 'He didn’t know.'},
    {bad: 'The head of ⟦ï¿½⟧ resigned.'},
    {bad: 'Russia⟦\uFFFD⟧s plan failed.', better: 'Russia’s plan failed.'},
    {bad: 'The ⟦â€œ⟧plan” failed.', better: 'The “plan” failed.'},
    {good: 'The café’s owner paid £30 – “a lot”.'},
    {good: 'Ângela Ávila and Łukasz Ñíguez met in São Paulo.'},
    {near: 'Le journal «CAFÉ» a parlé de «Île-de-France».'},
    {near: 'The band “MÖ” and the “PÅ” prize were named.'},
    {near: 'The letter Ä exists, and É… was cut off.'}
  ],
  pattern: new RegExp(
    `${sequence}+|${mac}|â€(?=[\\s.,;:!?)]|$)|Â(?=\\s)|[\\u0080-\\u009F]|${contraction}|\\uFFFD+`,
    'gu'
  ),
  found(match) {
    const run = match[0]
    if (run === 'Â') return {message: 'stray', data: {run}, suggest: [''], fix: 'suggest', confidence: 0.9}
    if (run === 'â€') return {message: 'garbled', data: {run, meant: '”'}, suggest: ['”'], fix: 'suggest'}
    if (run.startsWith('\uFFFD')) return lost(match)
    const meant = macRoman.get(run) ?? (run.length === 1 ? fromControl(run) : decodeAll(run))
    if (meant === undefined || isCopy(match, meant)) return undefined
    if (meant === 'Â') return {message: 'stray', data: {run}, suggest: [''], fix: 'suggest'}
    if (meant.includes('\uFFFD')) return {message: 'lost', data: {run}}
    return {
      message: 'garbled',
      data: {run, meant: meant === '\u00A0' ? ' ' : meant},
      suggest: [meant.replaceAll('\uFEFF', '')]
    }
  }
})

/** A capital with an accent before a closing mark, or another pair that is what it seems. */
function isCopy({input, index, 0: run}: RegExpExecArray, meant: string): boolean {
  if (macNeedsCheck(run)) return false
  if (!likely.test(meant) && !otherScript.test(meant)) return true
  if (run.length !== 2 || !/[“”‘’»«…–—•\u00A0]$/u.test(run) || run.startsWith('Â')) return false
  return !/\p{Ll}/u.test(input.charAt(index - 1)) || !/\p{Ll}/u.test(input.charAt(index + 2))
}

function macNeedsCheck(run: string): boolean {
  return macRoman.has(run) || run.length === 1
}

function lost({input, index, 0: run}: RegExpExecArray) {
  const apostrophe = run.length === 1 && /^(?:s|t|re|ve|ll|d|m)(?!\p{L})/u.test(input.slice(index + 1, index + 4))
  if (!apostrophe || !/\p{L}/u.test(input.charAt(index - 1))) return {message: 'lost' as const, data: {run}}
  return {message: 'lost' as const, data: {run}, suggest: ['’'], fix: 'suggest' as const}
}
