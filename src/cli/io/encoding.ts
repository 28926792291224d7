/** Bytes to text and back without loss: the byte order mark is remembered, and a text that the encoding cannot hold is refused. */
import type {NamedEncoding} from '../../core/encodings.js'
import {Trouble} from '../trouble.js'

export type Encoding = NamedEncoding | 'utf-16le' | 'utf-16be'

/** Bytes as text, and what is needed to write them back. */
export interface Decoded {
  /** Without the byte order mark. */
  text: string
  encoding: Encoding
  bom: boolean
}

const boms: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

/** Decodes bytes. A byte order mark decides before `encoding` does. Throws a `Trouble` for bytes that are not text; its message has no path. */
export function decode(bytes: Uint8Array, encoding: NamedEncoding = 'utf-8'): Decoded {
  const mark = boms.find(([, bom]) => bom.every((byte, index) => bytes[index] === byte))
  const actual = mark?.[0] ?? encoding
  const body = mark ? bytes.subarray(mark[1].length) : bytes
  const skipped = bytes.length - body.length
  refuseBinary(body, actual, skipped)
  return {text: decodeBody(body, actual, skipped), encoding: actual, bom: mark !== undefined}
}

/** Encodes a text as it was decoded. Throws a `Trouble` for a character that the encoding lacks. */
export function encode(text: string, {encoding, bom}: Omit<Decoded, 'text'>): Uint8Array {
  const body = encodeBody(text, encoding)
  const mark = bom ? boms.find(([name]) => name === encoding)![1] : []
  return mark.length > 0 ? Buffer.concat([Uint8Array.from(mark), body]) : body
}

function refuseBinary(body: Uint8Array, encoding: Encoding, skipped: number): void {
  const nul = encoding.startsWith('utf-16') ? nulUnit(body) : body.indexOf(0)
  if (nul < 0) return
  const evens = body.subarray(0, 64)
  const half = evens.filter(byte => byte === 0).length * 3 > evens.length
  const hint =
    half && !encoding.startsWith('utf-16') ? 'if it is UTF-16, save it with a byte order mark' : 'leave it out'
  throw new Trouble(`looks like a binary file (NUL at byte ${nul + skipped}); ${hint}`)
}

function nulUnit(body: Uint8Array): number {
  for (let at = 0; at + 1 < body.length; at += 2) if (body[at] === 0 && body[at + 1] === 0) return at
  return -1
}

function decodeBody(body: Uint8Array, encoding: Encoding, skipped: number): string {
  if (encoding === 'latin1' || encoding === 'windows-1252') {
    const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1')
    return encoding === 'latin1' ? text : decodeWindows(text)
  }
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(body)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Trouble(encoding === 'utf-8' ? notUtf8(body, skipped) : notUtf16(body, encoding, skipped))
  }
}

function notUtf8(body: Uint8Array, skipped: number): string {
  const at = firstBadByte(body)
  let line = 1
  for (let index = 0; index < at; index++) if (body[index] === 10) line++
  const byte = body[at] === undefined ? 'the end' : `0x${body[at].toString(16).toUpperCase().padStart(2, '0')}`
  return `not valid UTF-8: ${byte} at byte ${at + skipped} (line ${line}); if it is in an older encoding, say --encoding windows-1252 or latin1`
}

/** The offset of the first byte that starts no valid UTF-8 sequence. */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  const second = bytes[at + 1] ?? 0
  if (second < low || second > high) return 0
  for (let index = 2; index < length; index++) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

function notUtf16(body: Uint8Array, encoding: Encoding, skipped: number): string {
  const name = encoding === 'utf-16le' ? 'UTF-16 LE' : 'UTF-16 BE'
  if (body.length % 2 === 1)
    return `not valid ${name}: half a character at byte ${body.length - 1 + skipped}; the file may be cut off`
  const high = encoding === 'utf-16le' ? 1 : 0
  const lead = (at: number) => (body[at + high] ?? 0) & 0xfc
  for (let at = 0; at < body.length; at += 2) {
    if (lead(at) === 0xd8 && lead(at + 2) === 0xdc) at += 2
    else if (lead(at) === 0xd8 || lead(at) === 0xdc)
      return `not valid ${name}: half a surrogate pair at byte ${at + skipped}; the file may be damaged`
  }
  return `not valid ${name}`
}

function encodeBody(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  return encodeSingle(text, encoding)
}

function encodeSingle(text: string, encoding: 'latin1' | 'windows-1252'): Uint8Array {
  const bytes = encoding === 'latin1' ? undefined : windows1252
  const out = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = bytes ? bytes.get(code) : code < 256 ? code : undefined
    if (byte === undefined) throw new Trouble(lacking(text.codePointAt(at)!, encoding))
    out[at] = byte
  }
  return out
}

function lacking(code: number, encoding: string): string {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return `the repaired text has "${String.fromCodePoint(code)}" (${name}), which ${encoding} lacks; save the file as UTF-8 first`
}

/** What Windows put at 0x80 to 0x9F, by hand: some versions of Node decode windows-1252 as Latin-1. Five bytes stay controls. */
const windowsExtras = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const windows1252: ReadonlyMap<number, number> = new Map(
  Array.from({length: 256}, (_, byte) => [
    byte >= 0x80 && byte <= 0x9f ? windowsExtras.charCodeAt(byte - 0x80) : byte,
    byte
  ])
)

function decodeWindows(latin1: string): string {
  return latin1.replaceAll(/[\u0080-\u009F]/gu, control => windowsExtras[control.charCodeAt(0) - 0x80]!)
}
