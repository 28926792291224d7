/** Whether one person can belong to two groups that a story counts: nobody is both dead and injured, but many are women and over 70. */

/** What leaves each other out, row by row. */
const groups: readonly (readonly RegExp[])[] = [
  [
    /\b(?:killed|died|dead|drowned|perished)\b/u,
    /\b(?:injur|hurt|wounded)/u,
    /\b(?:unhurt|unharmed|unscathed|uninjured)\b/u,
    /\bmissing\b/u
  ],
  [
    /\b(?:killed|died|dead|drowned|perished)\b/u,
    /\b(?:survive[ds]?|rescued|saved|treated)\b/u,
    /\b(?:still|remain(?:ed)?|are|were|reported) missing\b/u
  ],
  [/\b(?:destroyed|collapsed|sank|burnt down|burned down)\b/u, /\b(?:damaged|intact|spared|undamaged)\b/u],
  [/\b(?:left|departed|sailed|went home)\b/u, /\b(?:stayed|remained)\b/u],
  [/\b(?:on the spot|at the scene|on site|at the roadside|at home)\b/u, /\bhospital/u],
  [
    /\b(?:voted|were) (?:for|in favour|in favor|yes)\b|\b(?:backed|supported|approved)\b/u,
    /\b(?:against|rejected|opposed|abstained)\b/u
  ],
  [/\b(?:men|man|boys?|males?)\b/u, /\b(?:women|woman|girls?|females?)\b/u],
  [/\b(?:adults?|men|women)\b/u, /\b(?:child|children|minors?|infants?|babies)\b/u],
  [/\b(?:seriously|severely|critically|gravely|badly)\b/u, /\b(?:slightly|lightly)\b/u],
  [/\b(?:civilians?)\b/u, /\b(?:soldiers?|troops|police|policemen|officers?|fighters?|militants?|gunmen)\b/u],
  [/\b(?:freed|released|acquitted)\b/u, /\b(?:jailed|imprisoned|custody|detention|behind bars)\b/u],
  [/\b(?:acquitted)\b/u, /\b(?:convicted|sentenced|found guilty)\b/u]
]

/** Whether what is said of some leaves out what is said of others. */
export function excludeEachOther(one: string, other: string): boolean {
  return groups.some(row => {
    const [first, second] = [one, other].map(text => row.findIndex(group => group.test(text)))
    return first! >= 0 && second! >= 0 && first !== second
  })
}
