/** Small steps over typed arrays that take most of a look-up's time. */

/** The place of a value in a rising stretch of an array, or -1. */
export function findSorted(values: Uint16Array, from: number, to: number, wanted: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low < to && values[low] === wanted ? low : -1
}

/** How many bits of a 32-bit number are set. */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The scalar product of two vectors of this many components that begin at these places. */
export function scalarProduct(vectors: Int8Array, first: number, second: number, dimensions: number): number {
  let sum = 0
  for (let axis = 0; axis < dimensions; axis++)
    sum = (sum + Math.imul(vectors[first + axis]!, vectors[second + axis]!)) | 0
  return sum
}
