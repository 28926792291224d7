/** The adverb of an adjective: `careful` → `carefully`, `easy` → `easily`, `good` → `well`. */
export function adverbOf(adjective: string): string {
  if (adjective === 'good') return 'well'
  if (adjective === 'full') return 'fully'
  if (adjective === 'public') return 'publicly'
  if (adjective === 'whole') return 'wholly'
  if (/[^aeiou]y$/u.test(adjective)) return `${adjective.slice(0, -1)}ily`
  if (adjective.endsWith('le')) return `${adjective.slice(0, -1)}y`
  return adjective.endsWith('ic') ? `${adjective}ally` : `${adjective}ly`
}
