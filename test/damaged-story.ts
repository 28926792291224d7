/** Makes news stories of sentences written for this, whole and damaged in the ways that translation and copying damage them. */
import fc from 'fast-check'

export interface Story {
  text: string
  /** What stands in quotation marks, as it was written into the text. */
  quotations: string[]
  lineEnd: string
}

/** A sentence is a list of words; a quotation is one piece of it. */
type Piece = {words: string[]; quoted: boolean}

const sentences: readonly string[] = [
  'The harbour board approved the new ferry timetable on Monday after a short debate.',
  'Officials in the coastal district said repairs to the bridge would take until spring.',
  '[We were ready to sail before dawn,] the captain of the trawler said.',
  'Two schools in the valley will stay closed for the rest of the week.',
  'The company, which employs about 400 people, declined to comment.',
  'A court in the northern province fined the dairy $12,000 last year.',
  'The mayor said the plan was [a fair deal for every tenant] in the old quarter.',
  'Rescue teams found the missing hikers near a mountain hut late on Friday.',
  'Farmers fear that the dry summer will halve the barley harvest.',
  '[Nobody told us that the line had been cut,] said a conductor on the night train.',
  'The museum bought the painting in 1987 and has shown it twice since then.',
  'Turnout in the local election reached 61 per cent, the highest in two decades.',
  'The airline has cancelled 30 flights because of a strike by ground crews.',
  'Police are looking for a witness who was seen leaving the market.',
  'The minister called the figures [worrying but not surprising] at a briefing.',
  'An older version of the law allowed the town to sell the forest.',
  'Engineers shut the dam for an hour to test its new gates.',
  'The orchestra will play in six cities before it returns home in June.',
  '[There is no reason to wait, and there is every reason to begin,] the union leader told reporters.',
  'Prices of bread and milk have risen by a tenth since the border was closed.',
  'Its owner said the bakery would open again once the oven had been replaced.',
  'Residents of the island voted on Sunday to keep their only lighthouse.'
]

const pieces: readonly Piece[][] = sentences.map(sentence =>
  sentence
    .split(/[[\]]/u)
    .map((part, index) => ({words: part.trim().split(' ').filter(Boolean), quoted: index % 2 === 1}))
    .filter(piece => piece.words.length > 0)
)

type Damage = (words: string[], at: number) => string[]

const swap: Damage = (words, at) => {
  const word = words[at]!
  const middle = word.length >> 1
  if (word.length < 5 || /[^a-z]/u.test(word)) return words
  return words.with(at, word.slice(0, middle - 1) + word[middle] + word[middle - 1] + word.slice(middle + 1))
}

const damages: Readonly<Record<string, Damage>> = {
  doubledWord: (words, at) => words.toSpliced(at, 0, words[at]!),
  doubledPair: (words, at) => words.toSpliced(at, 0, ...words.slice(at, at + 2)),
  missingWord: (words, at) => (words.length > 3 ? words.toSpliced(at, 1) : words),
  doubledSpace: (words, at) => words.with(at, `${words[at]} `),
  noBreakSpace: (words, at) => words.with(at, `\u00A0${words[at]}`),
  spaceBeforeStop: (words, at) => words.with(at, words[at]!.replace(/[.,]$/u, ' $&')),
  doubledStop: (words, at) => words.with(at, words[at]!.replace(/[.,]$/u, '$&$&')),
  gluedWords: (words, at) =>
    /[.,]$/u.test(words[at]!) && words[at + 1] ? words.toSpliced(at, 2, words[at]! + words[at + 1]!) : words,
  entity: (words, at) => words.toSpliced(at, 0, '&amp;'),
  brokenEntity: (words, at) => words.with(at, `&nbsp;${words[at]}`),
  zeroWidth: (words, at) => words.with(at, `${words[at]![0]}\u200B${words[at]!.slice(1)}`),
  softHyphen: (words, at) => words.with(at, `${words[at]![0]}\u00AD${words[at]!.slice(1)}`),
  brokenWord: (words, at) =>
    words[at]!.length > 6 ? words.with(at, `${words[at]!.slice(0, 4)}-⏎${words[at]!.slice(4)}`) : words,
  tag: (words, at) => words.with(at, `<b>${words[at]}</b>`),
  mojibake: (words, at) => words.with(at, `${words[at]}â€™s`),
  lostCapital: (words, at) => words.with(at, words[at]!.toLowerCase()),
  article: (words, at) =>
    words.with(
      at,
      words[at]!.replace(/^(?:a|an)$/u, article => (article === 'a' ? 'an' : 'a'))
    ),
  typo: swap
}

const quoteMarks: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['““', '””'],
  ['“', '"'],
  ['“', ''],
  ['”', '”'],
  ['“ ', ' ”'],
  ["''", "''"],
  ['«', '»']
]

const residue: readonly string[] = [
  'Advertisement',
  'Read more: Ferry timetable approved',
  'Share on Facebook',
  'Click here to subscribe to our newsletter.',
  '(END)',
  'Photo: Agency',
  '---',
  'Translated by machine'
]

interface Recipe {
  sentence: number
  damages: readonly {kind: string; at: number}[]
  marks: number
}

interface Layout {
  lineEnd: string
  /** Columns to wrap at; 0 leaves a paragraph on one line. */
  width: number
  residue: readonly {line: number; at: number}[]
}

/** Writes the paragraphs that recipes describe. */
function write(paragraphs: readonly (readonly Recipe[])[], {lineEnd, width, residue: rests}: Layout): Story {
  const quotations: string[] = []
  const blocks = paragraphs.map(recipes => {
    const text = recipes.map(recipe => writeSentence(recipe, quotations)).join(' ')
    return width > 0 ? wrap(text, width) : text
  })
  for (const {line, at} of rests) blocks.splice(at % (blocks.length + 1), 0, residue[line]!)
  const text = `${blocks.join('\n\n')}\n`
  return {text: text.replaceAll('⏎', '\n').replaceAll('\n', lineEnd), quotations, lineEnd}
}

function writeSentence(recipe: Recipe, quotations: string[]): string {
  const [open, close] = quoteMarks[recipe.marks]!
  return pieces[recipe.sentence]!.map(({words, quoted}) => {
    const text = damage(words, recipe.damages).join(' ')
    if (quoted) quotations.push(text.replaceAll('⏎', ''))
    return quoted ? open + text + close : text
  }).join(' ')
}

function damage(words: readonly string[], list: Recipe['damages']): string[] {
  return list.reduce<string[]>((left, {kind, at}) => damages[kind]!(left, at % left.length), [...words])
}

/** Breaks lines at spaces. */
function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.join('\n')
}

const sentence = fc.nat(sentences.length - 1)
const oneDamage = fc.record({kind: fc.constantFrom(...Object.keys(damages)), at: fc.nat(40)})
const layout = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  width: fc.constantFrom(0, 0, 40, 62),
  residue: fc.array(fc.record({line: fc.nat(residue.length - 1), at: fc.nat(5)}), {maxLength: 2})
})

/** A story without faults. */
export const story: fc.Arbitrary<Story> = fc
  .tuple(
    fc.uniqueArray(sentence, {minLength: 1, maxLength: 8}),
    fc.integer({min: 1, max: 3}),
    fc.constantFrom(0, 1),
    fc.constantFrom('\n', '\r\n')
  )
  .map(([order, size, marks, lineEnd]) => {
    const recipes = order.map(index => ({sentence: index, damages: [], marks}))
    const paragraphs = recipes.flatMap((_, at) => (at % size === 0 ? [recipes.slice(at, at + size)] : []))
    return write(paragraphs, {lineEnd, width: 0, residue: []})
  })

/** A story with faults. */
export const damagedStory: fc.Arbitrary<Story> = fc
  .tuple(
    fc.array(
      fc.array(
        fc.record({
          sentence,
          damages: fc.array(oneDamage, {maxLength: 2}),
          marks: fc.nat(quoteMarks.length - 1)
        }),
        {minLength: 1, maxLength: 3}
      ),
      {minLength: 1, maxLength: 4}
    ),
    layout
  )
  .map(([paragraphs, how]) => write(paragraphs, how))
