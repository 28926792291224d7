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
