/** Writes the entries of a list in JSON as they come: each on a line of its own, with a comma before all but the first. */
export function entryWriter(): (entries: readonly object[]) => string {
  let first = true
  return entries =>
    entries
      .map(entry => {
        const separator = first ? '\n' : ',\n'
        first = false
        return separator + JSON.stringify(entry)
      })
      .join('')
}
