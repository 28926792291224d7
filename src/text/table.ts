/** Reads the tab-separated tables that stand beside rules. */

/** One object a line, keyed by the header line; empty lines are left out. */
export function readTable<C extends string>(tsv: string): Record<C, string>[] {
  return readRows<C>(tsv).map(({row}) => row())
}

/** A line of which only the first cell is cut off, and the others when it is asked for. */
export interface Row<C extends string> {
  first: string
  row(): Record<C, string>
}

/** The lines of a table, for one so long that most of them are never needed whole. */
export function readRows<C extends string>(tsv: string): Row<C>[] {
  const [header = '', ...lines] = tsv.split(/\r?\n/u)
  const columns = header.split('\t') as C[]
  return lines
    .filter(line => line.trim() !== '')
    .map(line => ({first: line.split('\t', 1)[0]!, row: () => rowOf(columns, line.split('\t'))}))
}

function rowOf<C extends string>(columns: readonly C[], cells: readonly string[]): Record<C, string> {
  const row = {} as Record<C, string>
  for (let at = 0; at < columns.length; at++) row[columns[at]!] = cells[at] ?? ''
  return row
}

/** The cells of one column whose row passes. */
export function readSet<C extends string>(
  tsv: string,
  column: C,
  keep?: (row: Record<C, string>) => boolean
): Set<string> {
  const rows = readTable<C>(tsv)
  return new Set((keep ? rows.filter(keep) : rows).map(row => row[column]))
}
