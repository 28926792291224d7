/** Writes a file of n-grams from lists, by the layout in training/ngrams.py: slow and short, to test the reader with. */

export interface Listed {
  /** Word, natural logarithm, back-off; the commonest first. */
  words: readonly (readonly [word: string, prob: number, backoff: number])[]
  bigrams: readonly (readonly [string, string, prob: number, backoff: number])[]
  trigrams: readonly (readonly [string, string, string, prob: number])[]
  /** One row for each of the first words. */
  vectors?: readonly (readonly number[])[]
}

/** The file's bytes. At most 256 different values of each kind are told apart. */
export function packNgrams({words, bigrams, trigrams, vectors = []}: Listed): Uint8Array<ArrayBuffer> {
  const numbers = new Map(words.map(([word], at) => [word, at]))
  const rank = (...row: string[]): number => row.reduce((sum, word) => sum * words.length + numbers.get(word)!, 0)
  const two = bigrams.toSorted((a, b) => rank(a[0], a[1]) - rank(b[0], b[1]))
  const three = trigrams.toSorted((a, b) => rank(a[0], a[1], a[2]) - rank(b[0], b[1], b[2]))
  const parents = new Set(three.map(([first, second]) => `${first} ${second}`))
  const contexts = two.filter(([first, second]) => parents.has(`${first} ${second}`))
  const begins = [...contexts.map(([a, b]) => three.findIndex(row => row[0] === a && row[1] === b)), three.length]
  const books = [
    words.map(row => row[1]),
    words.map(row => row[2]),
    two.map(row => row[2]),
    contexts.map(row => row[3]),
    three.map(row => row[3])
  ].map(values => [...new Set(values)])
  const codes = (book: number, values: number[]): Uint8Array =>
    Uint8Array.from(values, value => books[book]!.indexOf(value))
  const texts = words.map(([word]) => new TextEncoder().encode(word))
  const runs = Math.ceil(two.length / 256)
  const isContext = Array.from({length: runs * 256}, (_, at) =>
    at < two.length && contexts.includes(two[at]!) ? 1 : 0
  )
  const bits = new Uint32Array(runs * 8)
  isContext.forEach((bit, at) => {
    bits[at >> 5]! |= bit << (at & 31)
  })
  const sections: (Float32Array | Uint32Array | Uint16Array | Uint8Array | Int8Array)[] = [
    Float32Array.from(books.flatMap(book => Array.from({length: 256}, (_, at) => book[at] ?? 0))),
    Uint32Array.from([0, ...texts.map((_, at) => texts.slice(0, at + 1).reduce((sum, text) => sum + text.length, 0))]),
    Uint8Array.from(texts.flatMap(text => [...text])),
    Uint16Array.from(words.map((_, at) => at).sort((a, b) => (words[a]![0] < words[b]![0] ? -1 : 1))),
    codes(
      0,
      words.map(row => row[1])
    ),
    codes(
      1,
      words.map(row => row[2])
    ),
    Uint32Array.from([...words.map((_, at) => two.filter(row => numbers.get(row[0])! < at).length), two.length]),
    Uint16Array.from(two, row => numbers.get(row[1])!),
    codes(
      2,
      two.map(row => row[2])
    ),
    bits,
    Uint32Array.from({length: runs}, (_, run) =>
      isContext.slice(0, run * 256).reduce<number>((sum, bit) => sum + bit, 0)
    ),
    codes(
      3,
      contexts.map(row => row[3])
    ),
    Uint32Array.from(begins.filter((_, at) => at % 64 === 0)),
    Uint16Array.from(begins, (begin, at) => begin - begins[at - (at % 64)]!),
    Uint16Array.from(three, row => numbers.get(row[2])!),
    codes(
      4,
      three.map(row => row[3])
    ),
    Int8Array.from(vectors.flat())
  ]
  const dimensions = vectors[0]?.length ?? 0
  return join([1, words.length, two.length, contexts.length, three.length, vectors.length, dimensions], sections)
}

function join(
  counts: readonly number[],
  sections: readonly (ArrayLike<number> & ArrayBufferView)[]
): Uint8Array<ArrayBuffer> {
  const padded = (size: number): number => Math.ceil(size / 8) * 8
  let at = padded(36 + 8 * sections.length)
  const places = sections.map(({byteLength}) => {
    const place = [at, byteLength]
    at += padded(byteLength)
    return place
  })
  const bytes = new Uint8Array(at)
  bytes.set(new TextEncoder().encode('WPNG'))
  const view = new DataView(bytes.buffer)
  ;[...counts, sections.length, ...places.flat()].forEach((value, index) => {
    view.setUint32(4 + 4 * index, value, true)
  })
  sections.forEach((section, index) => {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), places[index]![0])
  })
  return bytes
}
