/** Which two words begin a phrase, in so few bytes that they stay at hand: most first words are common, and looking each up in a large map is slow. */

/** Some of the pairs it has not been given count as given, too. */
export class WordPairs {
  readonly #pairs = new Bits(17)
  /** First words behind which any other may stand. */
  readonly #alone = new Bits(13)

  /** Takes in the first two words of a phrase, the first alone where the second is starred or there is none. */
  add(phrase: string): void {
    const [first, second] = phrase.split(' ', 2) as [string, string?]
    if (second === undefined || second.endsWith('*')) this.#alone.set(signOf(first))
    else this.#pairs.set(signOf(first) ^ Math.imul(signOf(second), 31))
  }

  /** Whether a phrase may begin with two words. */
  mayHold(first: string, second: string): boolean {
    const sign = signOf(first)
    return this.#pairs.has(sign ^ Math.imul(signOf(second), 31)) || this.#alone.has(sign)
  }
}

/** As many bits as a power of two says. */
class Bits {
  readonly #words: Uint32Array
  readonly #shift: number

  constructor(power: number) {
    this.#words = new Uint32Array(2 ** (power - 5))
    this.#shift = 32 - power
  }

  set(sign: number): void {
    const at = this.#placeOf(sign)
    this.#words[at >>> 5]! |= 1 << (at & 31)
  }

  has(sign: number): boolean {
    const at = this.#placeOf(sign)
    return (this.#words[at >>> 5]! & (1 << (at & 31))) !== 0
  }

  #placeOf(sign: number): number {
    return Math.imul(sign, 0x9e3779b1) >>> this.#shift
  }
}

/** A number for a word, from three of its letters and its length. */
function signOf(word: string): number {
  const {length} = word
  if (length === 0) return 0
  const ends = Math.imul(word.charCodeAt(0), 0x01000193) ^ Math.imul(word.charCodeAt(length - 1), 0x0100_1dd5)
  return ends ^ Math.imul(word.charCodeAt(length >> 1), 0x85ebca6b) ^ Math.imul(length, 0xc2b2ae35)
}
