/** Texts of one unit over and over, as no story is and any input may be: what looks back to the beginning from each of them takes the square of their number. */

/** Without `a/` and `1/`: parse-latin takes the square of their number, and for that gets no more than 20,000 characters at a time. */
const letters = ['A', 'a', 'Ü', 'a ', 'A ', 'Ab ', 'A. ', 'A.', 'a, ', 'a-', 'A-', '\u4E2D', '\u0436 ', '😀']
const figures = ['1', '1,', '1 ', '1, ', '1.', '1-', '$1', '1%', '1,111,']
const quotes = ["'", '"', '’', '‘', '“', '”', '“a”', '"a', '“"', "a'", "\\'"]
const marks = ['(', '-', '—', '.', '. ', ':', ', ', '<', '&', '&amp;', '@', '/', '\\', '\\n', '\\u', '%20', '=E2']
const spaces = ['\n', '\n\n', ' ', '\t', '\u00A0', '\u00AD']
const words = ['the ', 'Mr ', 'of ', 'to ', 'said ', 'May ', 'www.']
/** Behind such a run a pattern finds the rest of what it looks for. */
const framed = [
  ['', 'A', ' 1, a baker saved two boys from the river, has died.'],
  ['', '1', 'x left: 1 boat in Oslo and 2 boats in Bergen.'],
  ['', '1', 'x to 3, a margin of 2.'],
  ['The coastguard quick launched ', '-', ' a boat.']
] as const
/** The shorter text; sentences are cut at 20,000 characters, and only what reads whole stories goes on to grow. */
const ofSentence = 5000
const ofStory = 15_000
/** What is found in every word, and each time looked up among all. */
const ofFindings = 40_000
/** What to repeat, what stands around it, and how long the text should be for a rule that is too slow to be told from one that is not. */
export const repeatedTexts: readonly (readonly [before: string, unit: string, after: string, characters: number])[] = [
  ...[letters, figures, marks, spaces, words].flat().map(unit => ['', unit, '', ofSentence] as const),
  ...quotes.map(unit => ['', unit, '', ofStory] as const),
  ['', 'he” ', '', ofStory],
  ['', 'i ', '', ofFindings],
  ['', 'A woman of 30 was on her way to work. ', '', ofFindings],
  ['', 'Of the 9 men, 5 of the men left and the other 3 stayed. ', '', ofFindings],
  ['', 'The trial of six men opened. All seven defendants left. ', '', ofFindings],
  ...framed.map(parts => [...parts, ofSentence] as const)
]
