/** Reads the phrases and names of a house rule. */
import type {Phrase} from '../text/phrases.js'
import type {Reader} from '../user-files/reader.js'

/** A list of phrases, or a map of phrase to replacement or replacements. */
export function readSwaps(reader: Reader, value: unknown, what: string): Phrase[] {
  if (!reader.isMap(value)) return reader.texts(value, what).flatMap(({text, node}) => phraseOf(reader, text, node, []))
  return reader.entries(value, what).flatMap(({key, keyNode, value: given}) => {
    const replacements = reader.isNothing(given) ? [] : reader.texts(given, `the replacement of \`${key}\``)
    return phraseOf(
      reader,
      key,
      keyNode,
      replacements.map(({text}) => text)
    )
  })
}

/** A map of the name as we print it to the ways we do not. */
export function readNames(reader: Reader, value: unknown): Phrase[] {
  const entries = reader.entries(value, '`names`')
  const names = new Set(entries.map(({key}) => key))
  return entries.flatMap(({key, value: given, keyNode}) => [
    ...phraseOf(reader, key, keyNode, []),
    ...reader.texts(given, `a variant of \`${key}\``).flatMap(({text, node}) => {
      if (text === key) reader.problem(node, `\`${text}\` is the name itself; list the ways not to print it`)
      else if (names.has(text)) reader.problem(node, `\`${text}\` is a name of its own here; take one of the two out`)
      return phraseOf(reader, text, node, [key])
    })
  ])
}

const phraseWord = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'.&-]*\*?$/u

function phraseOf(reader: Reader, text: string, node: unknown, replacements: string[]): Phrase[] {
  const phrase = text.trim().replaceAll('’', "'").replaceAll(/\s+/gu, ' ')
  const odd = phrase.split(' ').find(word => !phraseWord.test(word))
  if (odd !== undefined) {
    reader.problem(node, `\`${odd}\` is no word: phrases are made of words and spaces; use a rule of kind pattern`)
    return []
  }
  return [{phrase: phrase.toLowerCase(), replacements, written: phrase}]
}
