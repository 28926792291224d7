/** Nouns of qualities that stand before hardly any noun, with the adjectives that do. */
export const qualityAdjectives: ReadonlyMap<string, string> = new Map(
  Object.entries({
    importance: 'important',
    significance: 'significant',
    difference: 'different',
    difficulty: 'difficult',
    necessity: 'necessary',
    possibility: 'possible',
    success: 'successful',
    danger: 'dangerous',
    violence: 'violent',
    independence: 'independent',
    responsibility: 'responsible',
    popularity: 'popular',
    relevance: 'relevant',
    effectiveness: 'effective',
    stability: 'stable',
    uncertainty: 'uncertain'
  })
)
