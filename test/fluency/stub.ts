/** A tokenizer, a table and a session small enough to see through: chances are what a test says of a word piece. */
import {heads} from '../../src/fluency/encoder.js'
import {openPieceTable, type PieceTable} from '../../src/fluency/piece-table.js'
import type {Batch, EncoderSession} from '../../src/fluency/session.js'
import {readWordPieces, type WordPieces} from '../../src/fluency/word-pieces.js'

export const vocabulary =
  '[PAD] [UNK] [CLS] [SEP] [MASK] the a of was minister thief sand ##wich ##es said . , " fight key'.split(' ')

export function stubPieces(): WordPieces {
  return readWordPieces(
    JSON.stringify({
      version: '1.0',
      added_tokens: vocabulary.slice(0, 5).map((content, id) => ({id, content, special: true})),
      normalizer: {
        type: 'BertNormalizer',
        clean_text: true,
        handle_chinese_chars: true,
        strip_accents: null,
        lowercase: true
      },
      pre_tokenizer: {type: 'BertPreTokenizer'},
      post_processor: null,
      decoder: {type: 'WordPiece', prefix: '##', cleanup: true},
      model: {
        type: 'WordPiece',
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: 100,
        vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id]))
      }
    })
  )
}

export const stubWidth = 4

/** The bytes of a table in which piece `id` is `[id, 0, 0, 0]`, scaled, and each kind of capitals adds to the second number. */
export function tableBytes(): Uint8Array<ArrayBuffer> {
  const pieces = vocabulary.length
  const bytes = new Uint8Array(32 + 4 * (2 * pieces + 4 * stubWidth) + pieces * stubWidth)
  new Uint32Array(bytes.buffer, 0, 5).set([0x42545057, 1, pieces, stubWidth, 4])
  const floats = new Float32Array(bytes.buffer, 32, 2 * pieces + 4 * stubWidth)
  floats.fill(1, 0, pieces)
  for (let kind = 0; kind < 4; kind++) floats[2 * pieces + kind * stubWidth + 1] = kind
  const rows = new Int8Array(bytes.buffer, 32 + 4 * floats.length)
  for (let id = 0; id < pieces; id++) rows[id * stubWidth] = id
  return bytes
}

export const stubTable = (): PieceTable => openPieceTable(tableBytes())

export interface StubSession extends EncoderSession {
  /** What was glanced at. */
  batches: Batch[]
  /** What was read on, and for which places. */
  onwards: Batch[]
  places: BigInt64Array[]
}

/**
 * A session that finds the chance of each head in `chances`, by the id that the first number of an embedding tells; the first layers
 * change nothing, and expect of each word what `expected` says.
 */
export function stubSession(
  chances: (id: number, head: number) => number,
  expected: (id: number) => number = () => 1
): StubSession {
  const [batches, onwards, asked]: [Batch[], Batch[], BigInt64Array[]] = [[], [], []]
  const idsOf = ({rows, pieces, vectors}: Batch) =>
    Array.from({length: rows * pieces}, (_, place) => vectors[place * stubWidth]!)
  return {
    batches,
    onwards,
    places: asked,
    async glance(batch) {
      batches.push(batch)
      const opinions = idsOf(batch).flatMap(id => [...heads.map((_, head) => chances(id, head)), expected(id)])
      return {vectors: batch.vectors, opinions: Float32Array.from(opinions)}
    },
    async readOn(batch, places = new BigInt64Array(1)) {
      onwards.push(batch)
      asked.push(places)
      const all = idsOf(batch).flatMap(id => heads.map((_, head) => chances(id, head)))
      return {chances: Float32Array.from(all), queries: new Float32Array(places.length * stubWidth)}
    },
    close: async () => {}
  }
}
