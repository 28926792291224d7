/** CSV and TSV: each row is a story of the cells in chosen columns. */
import type {Span} from '../core/types.js'
import {readText} from './embedded.js'
import {bareCsvEncoder, inCsvQuotes} from './encode.js'
import {FormatError} from './error.js'
import {pushStrand, textOf} from './strands.js'
import type {Encode, FormatOptions, Part, PartKind, Strand} from './types.js'
import {isTranslation, saysForeign, usualNames} from './usual-names.js'

/** Headings of columns that hold prose where none are chosen. */
const usual: Readonly<Record<string, PartKind>> = {...usualNames, target: 'body'}

interface Cell {
  /** Without quotation marks around it. */
  start: number
  end: number
  /** What it says; known where it is asked for. */
  strands(): Strand[]
}

/** Reads row after row. Throws a `FormatError` where quotation marks do not close, or no column is known to hold prose. */
export function* read(source: string, {fields}: FormatOptions): Generator<Part[]> {
  const table = new Table(source)
  const rows = table.rows()
  const head = rows.next()
  if (head.done) return
  const names = head.value.map(cell => textOf(cell.strands()).trim())
  const columns = chooseColumns(names, fields, source)
  const byNumber = fields?.every(field => /^\d+$/u.test(field))
  const lower = names.map(name => name.toLowerCase())
  const read = (row: Cell[]): Part[] => {
    const isForeign = saysForeign(name => row[lower.indexOf(name)] && textOf(row[lower.indexOf(name)]!.strands()))
    return columns.flatMap(({index, kind}) =>
      row[index] && !(isForeign && !isTranslation(names[index]!))
        ? readText(row[index].strands(), '', kind, source)
        : []
    )
  }
  if (byNumber) yield read(head.value)
  for (const row of rows) yield read(row)
}

/** Where the cells stand of rows with several; none after a fault. */
export function cellSpans(source: string): Span[] {
  const spans: Span[] = []
  try {
    for (const row of new Table(source).rows())
      if (row.length > 1) spans.push(...row.map(({start, end}): Span => [start, end]))
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
  }
  return spans
}

/** Columns chosen by number have no heading that they need. */
function chooseColumns(
  names: readonly string[],
  fields: readonly string[] | undefined,
  source: string
): {index: number; kind: PartKind}[] {
  const kindOf = (name: string): PartKind | undefined => usual[name.toLowerCase()]
  const chosen = fields?.map(field => (/^\d+$/u.test(field) ? Number(field) - 1 : names.indexOf(field)))
  const unknown = fields?.filter((_, index) => names[chosen![index]!] === undefined) ?? []
  if (unknown.length > 0) throw new FormatError(`no column ${named(unknown)}; ${knownColumns(names)}`, source, 0)
  const columns = names.flatMap((name, index) => {
    const kind = kindOf(name)
    if (chosen) return chosen.includes(index) ? [{index, kind: kind ?? ('body' as const)}] : []
    return kind ? [{index, kind}] : []
  })
  if (columns.length === 0) throw new FormatError(`no column to check; ${knownColumns(names)}`, source, 0)
  return columns
}

function named(unknown: readonly string[]): string {
  return unknown.every(field => /^\d+$/u.test(field)) ? unknown.join(' or ') : `named ${unknown.join(' or ')}`
}

function knownColumns(names: readonly string[]): string {
  return `choose with \`fields\`, by number or by name: ${names.slice(0, 12).join(', ')}`
}

class Table {
  readonly #source: string
  readonly #delimiter: string | undefined
  readonly #bare: Encode
  #at = 0

  constructor(source: string) {
    this.#source = source
    const told = /^"?sep=([\t,;|])"?[ ,;]*(?:\r\n?|\n)/iu.exec(source)
    this.#at = told?.[0].length ?? 0
    this.#delimiter = told?.[1] ?? delimiterOf(source)
    this.#bare = bareCsvEncoder(this.#delimiter === undefined ? delimiters : [this.#delimiter])
  }

  *rows(): Generator<Cell[]> {
    while (this.#at < this.#source.length) {
      const row: Cell[] = []
      do row.push(this.#cell())
      while (this.#delimiter !== undefined && this.#eat(this.#delimiter))
      if (!this.#eat('\r\n') && !this.#eat('\n')) this.#eat('\r')
      if (row.length > 1 || row[0]!.strands().length > 0) yield row
    }
  }

  /** Where commas part cells, a quotation mark opens one. Elsewhere it may be just that, unless all of the cell is quoted as spreadsheets do. */
  #cell(): Cell {
    if (this.#source[this.#at] !== '"') return this.#plain(this.#bare)
    if (this.#delimiter === ',' || this.#delimiter === ';' || this.#delimiter === '|') return this.#quoted()
    const {end} = this.#close(this.#at)
    const next = this.#source[end]
    if (end < 0 || (next !== undefined && !this.#isDelimiter(next))) return this.#plain(this.#bare)
    // A tab between the marks: one cell, or several of which two have a mark too few. Who repairs it must know.
    return this.#source.slice(this.#at, end).includes('\t') ? this.#plain(undefined) : this.#quoted()
  }

  #plain(encode: Encode | undefined): Cell {
    const start = this.#at
    while (this.#at < this.#source.length && !this.#isDelimiter(this.#source[this.#at]!)) this.#at++
    const end = this.#at
    const strand = {text: this.#source.slice(start, end), start, end, encode}
    return {start, end, strands: () => (end > start ? [strand] : [])}
  }

  #isDelimiter(unit: string): boolean {
    return unit === this.#delimiter || unit === '\n' || unit === '\r'
  }

  #quoted(): Cell {
    const start = this.#at
    const {end, doubled} = this.#close(start)
    if (end < 0) throw new FormatError('a quotation mark opens this cell and none closes it', this.#source, start)
    this.#at = end
    const next = this.#source[end]
    if (next !== undefined && !this.#isDelimiter(next))
      throw new FormatError('text after the quotation mark that closes a cell', this.#source, end)
    return {start: start + 1, end: end - 1, strands: () => this.#unquote(start + 1, end - 1, doubled)}
  }

  /** The end of what a quotation mark opens, and the doubled marks in it; -1 where none closes it. */
  #close(start: number): {end: number; doubled: number[]} {
    const doubled: number[] = []
    let at = this.#source.indexOf('"', start + 1)
    for (; at >= 0 && this.#source[at + 1] === '"'; at = this.#source.indexOf('"', at + 2)) doubled.push(at)
    return {end: at < 0 ? -1 : at + 1, doubled}
  }

  #unquote(start: number, end: number, doubled: readonly number[]): Strand[] {
    const strands: Strand[] = []
    let at = start
    for (const mark of [...doubled, end]) {
      pushStrand(strands, {text: this.#source.slice(at, mark), start: at, end: mark, encode: inCsvQuotes})
      if (mark < end) pushStrand(strands, {text: '"', start: mark, end: mark + 2, whole: true, encode: inCsvQuotes})
      at = mark + 2
    }
    return strands
  }

  #eat(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }
}

const delimiters = ['\t', ',', ';']

/** The commonest of the usual delimiters in the first line, outside of quoted headings; nothing where there is but one column. */
function delimiterOf(source: string): string | undefined {
  const bare = source.slice(0, 20_000).replaceAll(/(?<=^|[\t,;])"(?:[^"]|"")*"(?=[\t,;\r\n]|$)/gu, '')
  const line = /^[^\r\n]*/u.exec(source.length > 20_000 ? bare + source.slice(20_000) : bare)![0]
  const counts = delimiters.map(delimiter => ({delimiter, count: line.split(delimiter).length}))
  const {delimiter, count} = counts.toSorted((a, b) => b.count - a.count)[0]!
  return count > 1 ? delimiter : undefined
}
