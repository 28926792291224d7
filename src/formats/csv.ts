/** CSV and TSV: each row is a story of the cells in chosen columns. */
import {bareCsvEncoder, inCsvQuotes} from './encode.js'
import {FormatError} from './error.js'
import {readPlain} from './plain.js'
import {pushStrand, textOf} from './strands.js'
import type {Encode, FormatOptions, Part, PartKind, Strand} from './types.js'
import {usualNames} from './usual-names.js'

/** Headings of columns that hold prose where none are chosen. */
const usual: Readonly<Record<string, PartKind>> = {...usualNames, target: 'body'}

interface Cell {
  start: number
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
  const read = (row: Cell[]): Part[] =>
    columns.flatMap(({index, kind}) => (row[index] ? [readPlain(row[index].strands(), kind)] : []))
  if (byNumber) yield read(head.value)
  for (const row of rows) yield read(row)
}

/** Columns chosen by number have no heading that they need. */
function chooseColumns(
  names: readonly string[],
  fields: readonly string[] | undefined,
  source: string
): {index: number; kind: PartKind}[] {
  const kindOf = (name: string): PartKind | undefined => usual[name.toLowerCase()]
  const chosen = fields?.map(field => (/^\d+$/u.test(field) ? Number(field) - 1 : names.indexOf(field)))
  const columns = names.flatMap((name, index) => {
    const kind = kindOf(name)
    if (chosen) return chosen.includes(index) ? [{index, kind: kind ?? ('body' as const)}] : []
    return kind ? [{index, kind}] : []
  })
  if (columns.length === 0)
    throw new FormatError(
      `no column ${fields ? `named ${fields.join(' or ')}` : 'to check'}; ${knownColumns(names)}`,
      source,
      0
    )
  return columns
}

function knownColumns(names: readonly string[]): string {
  return `choose with --fields, by number or by name: ${names.slice(0, 12).join(', ')}`
}

class Table {
  readonly #source: string
  readonly #delimiter: string
  readonly #bare: Encode
  #at = 0

  constructor(source: string) {
    this.#source = source
    this.#delimiter = delimiterOf(source)
    this.#bare = bareCsvEncoder(this.#delimiter)
  }

  *rows(): Generator<Cell[]> {
    while (this.#at < this.#source.length) {
      const row: Cell[] = []
      do row.push(this.#cell())
      while (this.#eat(this.#delimiter))
      if (!this.#eat('\r\n') && !this.#eat('\n')) this.#eat('\r')
      if (row.length > 1 || row[0]!.strands().length > 0) yield row
    }
  }

  #cell(): Cell {
    return this.#isQuoted() ? this.#quoted() : this.#plain()
  }

  /** In TSV a quotation mark may be just that, unless all of the cell is quoted as spreadsheets do. */
  #isQuoted(): boolean {
    if (this.#source[this.#at] !== '"') return false
    if (this.#delimiter !== '\t') return true
    const whole = /"(?:[^"\t\r\n]|"")*"(?=[\t\r\n]|$)/y
    whole.lastIndex = this.#at
    return whole.test(this.#source)
  }

  #plain(): Cell {
    const start = this.#at
    while (this.#at < this.#source.length && !this.#isDelimiter(this.#source[this.#at]!)) this.#at++
    const end = this.#at
    const strand = {text: this.#source.slice(start, end), start, end, encode: this.#bare}
    return {start, strands: () => (end > start ? [strand] : [])}
  }

  #isDelimiter(unit: string): boolean {
    return unit === this.#delimiter || unit === '\n' || unit === '\r'
  }

  #quoted(): Cell {
    const start = this.#at++
    const doubled: number[] = []
    for (;;) {
      const close = this.#source.indexOf('"', this.#at)
      if (close < 0) throw new FormatError('a quotation mark opens this cell and none closes it', this.#source, start)
      this.#at = close + 1
      if (!this.#eat('"')) break
      doubled.push(close)
    }
    const end = this.#at - 1
    const next = this.#source[this.#at]
    if (next !== undefined && !this.#isDelimiter(next))
      throw new FormatError('text after the quotation mark that closes a cell', this.#source, this.#at)
    return {start, strands: () => this.#unquote(start + 1, end, doubled)}
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

/** The commonest of the usual delimiters in the first line. */
function delimiterOf(source: string): string {
  const line = /^[^\r\n]*/u.exec(source)![0]
  const counts = ['\t', ',', ';'].map(delimiter => ({delimiter, count: line.split(delimiter).length}))
  return counts.toSorted((a, b) => b.count - a.count)[0]!.delimiter
}
