import {patternRule} from '../../src/core/kinds.js'

const unicode = String.raw`(?<!\\)\\+(?:u[\da-fA-F]{4}(?:\\+u[\da-fA-F]{4})?|u\{[\da-fA-F]{1,6}\}|x[\da-fA-F]{2})`
const lineEnd = String.raw`(?<=[\p{Ll}.!?,;:"”’)]\s?|^)(?:\\+r)?\\+n(?:\s?\\+n){0,20}(?=\s|$|["“‘(]?\p{Lu}|\p{N})|(?<=[.!?"”’)]\s?|^)\\+t(?=\s|$|\p{Lu})`
const slashed = String.raw`(?<!\\)\\+["'“”‘’/](?!\w:\\)`
const percent = String.raw`(?<=\p{L})(?:%20|%2C|%27|%22)+(?=\p{L})|(?:%[89A-F][\dA-F]){2,}`
const printable = String.raw`(?:=[89A-F][\dA-F]){2,3}|(?<=\p{L})=20(?=\s|$)`

export default patternRule({
  id: 'residue/escape-sequence',
  summary: 'Find escape sequences of code, such as \\u2019 or \\n, left in the text.',
  why: 'They stand for a character or a line end in JSON, URLs or e-mail and were not turned back.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.97,
  messages: {
    character: 'Escape `{escape}` left in the text: print `{character}`',
    space: 'Escape `{escape}` left in the text: print a space or a new paragraph'
  },
  examples: [
    {bad: 'The town⟦\\u2019⟧s bridge is shut.', better: 'The town’s bridge is shut.'},
    {bad: 'The bridge is shut.⟦\\n⟧Buses take another road.', better: 'The bridge is shut. Buses take another road.'},
    {bad: 'They called it "unsafe⟦\\"⟧.', better: 'They called it "unsafe".'},
    {bad: 'The town⟦%20⟧bridge is shut.', better: 'The town bridge is shut.'},
    {bad: 'The town⟦=E2=80=99⟧s bridge is shut.', better: 'The town’s bridge is shut.'},
    {good: 'The bridge is shut.'},
    {near: 'The file lay in C:\\news\\Traffic on his laptop.'},
    {near: 'About 20% of the town agreed.'},
    {near: 'Either\\or, they must choose.'},
    {near: 'See https://town.example/a%20b for the map.'}
  ],
  needs: /[\\%=&]/u,
  pattern: new RegExp([unicode, lineEnd, slashed, percent, printable].join('|'), 'gu'),
  found(match) {
    const [code] = match
    const before = match.input.slice(Math.max(0, match.index - 200), match.index)
    if (/(?:https?:\/\/|www\.|[A-Z]:\\)\S*$/iu.test(before)) return undefined
    const character = decode(code)
    if (character === undefined) return undefined
    if (/\S/u.test(character)) return {message: 'character', data: {escape: code, character}, suggest: [character]}
    const after = match.input[match.index + code.length] ?? ' '
    return {
      message: 'space',
      data: {escape: code},
      suggest: [/\s$/u.test(before || ' ') || /\s/u.test(after) ? '' : ' ']
    }
  }
})

/** The character an escape stands for; a space for a line end; nothing where it stands for no printable character. */
function decode(code: string): string | undefined {
  if (/^\\+u/iu.test(code)) return fromUnits(code.match(/[\da-f]{2,6}/giu) ?? [])
  if (/^\\+x/iu.test(code)) return fromUnits([code.slice(-2)])
  if (/^[%=]/u.test(code)) return fromBytes(code.match(/[\dA-F]{2}/giu) ?? [])
  return /["'“”‘’/]$/u.exec(code)?.[0] ?? ' '
}

function fromUnits(codes: readonly string[]): string | undefined {
  const units = codes.map(code => Number.parseInt(code, 16))
  const text = units.some(unit => unit > 0xffff) ? String.fromCodePoint(...units) : String.fromCharCode(...units)
  return /[\p{Cc}\p{Cn}\p{Cs}]/u.test(text) && !/^[\n\r\t]$/u.test(text) ? undefined : text
}

function fromBytes(codes: readonly string[]): string | undefined {
  try {
    return decodeURIComponent(codes.map(code => `%${code}`).join(''))
  } catch {
    return undefined
  }
}
