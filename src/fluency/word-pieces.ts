/** Cuts words into word pieces: the tokenizer of the encoder, asked once for each word. */
import {Tokenizer} from '@huggingface/tokenizers'

export interface WordPieces {
  readonly start: number
  readonly end: number
  readonly mask: number
  /** Ids of a word's pieces; none for a word that is nothing but control characters. */
  cut(word: string): readonly number[]
  /** The id of a word that is one piece, lower case; nothing where it is several or unknown. */
  idOf(word: string): number | undefined
  /** A piece as text; continuations begin with `##`. */
  textOf(id: number): string
}

/** Words kept with their pieces; a story of 100,000 words has about 12,000 different ones. */
const mostKept = 50_000

/** Makes a cutter of the text of a `tokenizer.json`. Throws a SyntaxError when it is not JSON, an Error when a special piece is missing. */
export function readWordPieces(json: string): WordPieces {
  const tokenizer = new Tokenizer(JSON.parse(json), {})
  const special = (piece: string) => {
    const id = tokenizer.token_to_id(piece)
    if (id === undefined) throw new Error(`tokenizer.json has no ${piece}`)
    return id
  }
  const unknown = special('[UNK]')
  const kept = new Map<string, readonly number[]>()
  const cut = (word: string): readonly number[] => {
    const known = kept.get(word)
    if (known) return known
    const ids = tokenizer.encode(word, {add_special_tokens: false}).ids
    if (kept.size >= mostKept) kept.clear()
    kept.set(word, ids)
    return ids
  }
  return {
    start: special('[CLS]'),
    end: special('[SEP]'),
    mask: special('[MASK]'),
    cut,
    idOf(word) {
      const ids = cut(word)
      return ids.length === 1 && ids[0] !== unknown ? ids[0] : undefined
    },
    textOf: id => tokenizer.id_to_token(id) ?? ''
  }
}
