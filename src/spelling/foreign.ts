/** Foreign phrases that English copy prints unexplained: their words are known only in each other's company. */
import table from './foreign.tsv'

let phrasesOf: Map<string, string[][]> | undefined

/** Whether the word at `index` stands within a phrase of the list. Words are lower case, with straight apostrophes. */
export function inForeignPhrase(words: readonly string[], index: number): boolean {
  phrasesOf ??= readPhrases()
  const phrases = phrasesOf.get(words[index] ?? '') ?? []
  return phrases.some(phrase => phrase.some((part, at) => part === words[index] && stands(phrase, words, index - at)))
}

function stands(phrase: readonly string[], words: readonly string[], from: number): boolean {
  return from >= 0 && phrase.every((part, at) => words[from + at]?.replace(/'s$/u, '') === part)
}

function readPhrases(): Map<string, string[][]> {
  const index = new Map<string, string[][]>()
  for (const line of table.trimEnd().split('\n').slice(1)) {
    const phrase = line.split('\t')[0]!.split(' ')
    if (phrase.length < 2) continue
    for (const part of new Set(phrase)) index.set(part, [...(index.get(part) ?? []), phrase])
  }
  return index
}
