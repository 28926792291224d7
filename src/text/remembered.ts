/** Answers kept by word: news has the same few thousand words and names again and again. */

/** A function of words that keeps its answers, up to twice that many; of more, it forgets those that were not asked for of late. */
export function remembered<T>(make: (word: string) => T, many = 2_500): (word: string) => T {
  let fresh = new Map<string, T>()
  let old = fresh
  return word => {
    const known = fresh.get(word)
    if (known !== undefined) return known
    const answer = old.get(word) ?? make(word)
    if (fresh.size >= many) {
      old = fresh
      fresh = new Map()
    }
    fresh.set(word, answer)
    return answer
  }
}
