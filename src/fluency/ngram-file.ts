/** The sections of an n-gram file as views of its buffer, once the header's claims have been checked. */

/** One typed array a section; names as in training/ngrams.py. */
export interface Sections {
  codeBooks: Float32Array
  wordStarts: Uint32Array
  wordBytes: Uint8Array
  wordOrder: Uint16Array
  unigramProbs: Uint8Array
  unigramBackoffs: Uint8Array
  bigramStarts: Uint32Array
  bigramWords: Uint16Array
  bigramProbs: Uint8Array
  contextBits: Uint32Array
  contextRanks: Uint32Array
  contextBackoffs: Uint8Array
  trigramBlocks: Uint32Array
  trigramStarts: Uint16Array
  trigramWords: Uint16Array
  trigramProbs: Uint8Array
  vectors: Int8Array
  /** Components of each vector. */
  dimensions: number
}

interface Counts {
  words: number
  bigrams: number
  contexts: number
  trigrams: number
  vectors: number
  dimensions: number
}

type View = Float32Array | Uint32Array | Uint16Array | Uint8Array | Int8Array
type ViewType = {new (buffer: ArrayBuffer, offset: number, length: number): View; BYTES_PER_ELEMENT: number}

const magic = 'WPNG'
const version = 1
const fixedHeader = 36

/** In file order: each section's type, and how many elements the counts demand; nothing where the data itself tells. */
const layout: readonly [Exclude<keyof Sections, 'dimensions'>, ViewType, (counts: Counts) => number | undefined][] = [
  ['codeBooks', Float32Array, () => 5 * 256],
  ['wordStarts', Uint32Array, ({words}) => words + 1],
  ['wordBytes', Uint8Array, () => undefined],
  ['wordOrder', Uint16Array, ({words}) => words],
  ['unigramProbs', Uint8Array, ({words}) => words],
  ['unigramBackoffs', Uint8Array, ({words}) => words],
  ['bigramStarts', Uint32Array, ({words}) => words + 1],
  ['bigramWords', Uint16Array, ({bigrams}) => bigrams],
  ['bigramProbs', Uint8Array, ({bigrams}) => bigrams],
  ['contextBits', Uint32Array, ({bigrams}) => 8 * Math.ceil(bigrams / 256)],
  ['contextRanks', Uint32Array, ({bigrams}) => Math.ceil(bigrams / 256)],
  ['contextBackoffs', Uint8Array, ({contexts}) => contexts],
  ['trigramBlocks', Uint32Array, ({contexts}) => Math.ceil((contexts + 1) / 64)],
  ['trigramStarts', Uint16Array, ({contexts}) => contexts + 1],
  ['trigramWords', Uint16Array, ({trigrams}) => trigrams],
  ['trigramProbs', Uint8Array, ({trigrams}) => trigrams],
  ['vectors', Int8Array, ({vectors, dimensions}) => vectors * dimensions]
]

/** Checks the header and gives the sections. Throws an Error that says what is wrong with the file. */
export function readSections(input: ArrayBuffer | Uint8Array): Sections {
  const bytes = aligned(input)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < fixedHeader || String.fromCharCode(...bytes.subarray(0, 4)) !== magic)
    throw new Error('This is not a file of n-grams: it does not begin with WPNG. Build it with training/ngrams.py.')
  const number = (at: number): number => view.getUint32(4 + 4 * at, true)
  const [found, sections] = [number(0), number(7)]
  if (found !== version || sections !== layout.length)
    throw new Error(
      `The file of n-grams has version ${found} and ${sections} sections; this program reads version ${version} with ${layout.length}. Build it again with training/ngrams.py.`
    )
  if (bytes.length < fixedHeader + 8 * layout.length) throw cutShort(bytes.length)
  const counts = {
    words: number(1),
    bigrams: number(2),
    contexts: number(3),
    trigrams: number(4),
    vectors: number(5),
    dimensions: number(6)
  }
  const entries = layout.map(([name, type, length], at) => {
    const [offset, size] = [view.getUint32(fixedHeader + 8 * at, true), view.getUint32(fixedHeader + 4 + 8 * at, true)]
    return [name, openSection(bytes, name, type, offset, size, length(counts))]
  })
  const file = {...Object.fromEntries(entries), dimensions: counts.dimensions} as Sections
  checkEnds(file, counts)
  return file
}

/** Typed arrays need an aligned start: a view that begins elsewhere is copied. */
function aligned(input: ArrayBuffer | Uint8Array): Uint8Array<ArrayBuffer> {
  if (input instanceof ArrayBuffer) return new Uint8Array(input)
  const {buffer, byteOffset, byteLength} = input
  if (buffer instanceof ArrayBuffer && byteOffset % 8 === 0) return new Uint8Array(buffer, byteOffset, byteLength)
  return new Uint8Array(input)
}

function openSection(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  type: ViewType,
  offset: number,
  size: number,
  length: number | undefined
): View {
  if (offset % 8 !== 0 || size % type.BYTES_PER_ELEMENT !== 0) throw damaged(name)
  if (offset + size > bytes.length) throw cutShort(bytes.length)
  const count = size / type.BYTES_PER_ELEMENT
  if (length !== undefined && count !== length) throw damaged(name)
  return new type(bytes.buffer, bytes.byteOffset + offset, count)
}

/** Every list of starts must end where the section that it points into ends. */
function checkEnds(file: Sections, {words, bigrams, contexts, trigrams}: Counts): void {
  if (file.wordStarts[words] !== file.wordBytes.length) throw damaged('wordStarts')
  if (file.bigramStarts[words] !== bigrams) throw damaged('bigramStarts')
  if (file.trigramBlocks[contexts >> 6]! + file.trigramStarts[contexts]! !== trigrams) throw damaged('trigramStarts')
}

function cutShort(length: number): Error {
  return new Error(`The file of n-grams is cut short at ${length} bytes. Fetch or build it again.`)
}

function damaged(section: string): Error {
  return new Error(
    `The file of n-grams is damaged: its section ${section} does not fit the counts. Fetch or build it again.`
  )
}
