/** Answers kept by word: news has the same few thousand words and names again and again. */

/** A function of words that keeps its answers, and forgets them all when it has many. */
export function remembered<T>(make: (word: string) => T, most = 5_000): (word: string) => T {
  const answers = new Map<string, T>()
  return word => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (answers.size >= most) answers.clear()
    const made = make(word)
    answers.set(word, made)
    return made
  }
}
