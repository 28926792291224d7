/** How adjectives compare: with an ending, or with `most` where they are long. */
import {wordSet} from './word-set.js'

const irregular = new Map([
  ['good', ['better', 'best']],
  ['bad', ['worse', 'worst']]
])
const doubling = wordSet('big hot wet thin sad fit fat')
const long = wordSet('serious severe expensive')

/** The comparative of an adjective. */
export function comparativeOf(adjective: string): string {
  return irregular.get(adjective)?.[0] ?? (long.has(adjective) ? `more ${adjective}` : withEnding(adjective, 'er'))
}

/** The superlative of an adjective. */
export function superlativeOf(adjective: string): string {
  return irregular.get(adjective)?.[1] ?? (long.has(adjective) ? `most ${adjective}` : withEnding(adjective, 'est'))
}

function withEnding(adjective: string, ending: string): string {
  if (adjective.endsWith('y')) return `${adjective.slice(0, -1)}i${ending}`
  if (adjective.endsWith('e')) return `${adjective}${ending.slice(1)}`
  return doubling.has(adjective) ? `${adjective}${adjective.at(-1)}${ending}` : `${adjective}${ending}`
}
