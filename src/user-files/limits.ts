/** A file larger than this is no list that a person keeps. In UTF-16 code units. */
export const longestFile = 1_000_000
/** Alias uses that yaml unfolds before it takes the file for an attack. */
export const mostAliases = 100
