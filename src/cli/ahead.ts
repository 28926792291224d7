/** Begins work before its turn, so that nobody waits for the disk or for a thread. */

/** Does something with each of a list, asked for in order, and has the next few begun meanwhile. */
export function ahead<I, T>(
  items: readonly I[],
  most: number,
  begin: (item: I) => Promise<T>
): (item: I) => Promise<T> {
  const begun = new Map<I, Promise<T>>()
  let next = 0
  return item => {
    for (; next < items.length && begun.size < most; next++) {
      const pending = begin(items[next]!)
      // Whoever asks for it hears of its failure then.
      pending.catch(() => {})
      begun.set(items[next]!, pending)
    }
    const pending = begun.get(item) ?? begin(item)
    begun.delete(item)
    return pending
  }
}

/**
 * Does something with the items of a list, `size` of them side by side, asked for one by one in order; up to `most` groups are under way.
 * Asking for an item rejects where its own result says so.
 */
export function inGroups<I, T>(
  items: readonly I[],
  {size, most}: {size: number; most: number},
  begin: (group: readonly I[]) => Promise<readonly PromiseSettledResult<T>[]>
): (item: I) => Promise<T> {
  const groups = Array.from({length: Math.ceil(items.length / size)}, (_, at) =>
    items.slice(at * size, (at + 1) * size)
  )
  const places = new Map(items.map((item, place) => [item, place]))
  const next = ahead(groups, most, begin)
  let open: {group: number; results: ReturnType<typeof begin>} | undefined
  return async item => {
    const place = places.get(item)!
    const group = Math.floor(place / size)
    if (open?.group !== group) open = {group, results: next(groups[group]!)}
    return outcome((await open.results)[place % size]!)
  }
}

/** What came to nothing. */
export const failed = (reason: unknown): PromiseRejectedResult => ({status: 'rejected', reason})

/** What something came to; throws the reason where it came to nothing. */
export function outcome<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason
  return result.value
}
