/** The word-piece table, shared by both ends of the network: it embeds pieces, and scores the pieces that could stand in a place. */

const magic = 0x42545057 // "WPTB", little-endian
const headLength = 32

export interface PieceTable {
  readonly pieces: number
  readonly width: number
  /** Writes the vector of a piece with its capitals to `out` at `at`. */
  embed(id: number, capitals: number, out: Float32Array, at: number): void
  /** The logit of a piece for a query of `width` numbers. */
  score(query: Float32Array, id: number): number
}

/** Opens the table over the bytes of `pieces.bin`, without copying them. Throws an Error that says what is wrong with the file. */
export function openPieceTable(bytes: Uint8Array): PieceTable {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  const {buffer, byteOffset, byteLength} = aligned
  const head = byteLength >= headLength ? new Uint32Array(buffer, byteOffset, 5) : undefined
  if (head?.[0] !== magic || head[1] !== 1) throw new Error('pieces.bin is not a word-piece table of version 1')
  const [, , pieces = 0, width = 0, cases = 0] = head
  const expected = headLength + 4 * (2 * pieces + cases * width) + pieces * width
  if (byteLength !== expected) throw new Error(`pieces.bin has ${byteLength} bytes, expected ${expected}`)
  let at = byteOffset + headLength
  const floats = (length: number) => {
    const view = new Float32Array(buffer, at, length)
    at += 4 * length
    return view
  }
  const scales = floats(pieces)
  const biases = floats(pieces)
  const cased = floats(cases * width)
  const rows = new Int8Array(buffer, at, pieces * width)
  const score = (query: Float32Array, id: number): number => {
    let sum = 0
    const row = id * width
    for (let index = 0; index < width; index++) sum += query[index]! * rows[row + index]!
    return sum * scales[id]! + biases[id]!
  }
  return {
    pieces,
    width,
    score,
    embed(id, capitals, out, to) {
      const scale = scales[id]!
      for (let index = 0; index < width; index++)
        out[to + index] = rows[id * width + index]! * scale + cased[capitals * width + index]!
    }
  }
}
