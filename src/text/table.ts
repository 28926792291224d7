/** Reads the tab-separated tables that stand beside rules. */

/** One object a line, keyed by the header line; empty lines are left out. */
export function readTable<C extends string>(tsv: string): Record<C, string>[] {
  const [header = '', ...lines] = tsv.split(/\r?\n/u)
  const columns = header.split('\t') as C[]
  const rows: Record<C, string>[] = []
  for (const line of lines) {
    if (line.trim() === '') continue
    const cells = line.split('\t')
    const row = {} as Record<C, string>
    for (let at = 0; at < columns.length; at++) row[columns[at]!] = cells[at] ?? ''
    rows.push(row)
  }
  return rows
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
