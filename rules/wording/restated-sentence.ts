import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {readWords} from '../../src/text/numbers.js'
import type {Sentence} from '../../src/text/sentences.js'
import {baseOf, isGerund, isPast} from '../../src/text/verbs.js'
import {auxiliaries, determiners, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What says nothing of its own: besides the closed classes, words of saying and of order. */
const empty = wordSet(
  'and or but that which who whom it its he she they his her their him them this these those be been being not no also there as because so if when while to said says according add added will would then than now later again one two more most very into due had'
)
/** A longer second sentence has its own news, unless both tell the same to the last word. */
const longest = 14
const longestSame = 26
/** Of two long ones that tell of one event: a place, a day, a number and what happened. */
const eventful = 7
/** What the news of an accident has two words for. */
const harms = [
  'killed kill kills killing dead died die deaths death claimed lives',
  'injured injuring injure injuries injury hurt wounded wounding',
  'hit hits hitting struck strike striking rammed ramming',
  'missing disappeared vanished'
].map(words => wordSet(words))
/** Of a sentence that tells anything. */
const fewest = 3

export default defineRule({
  id: 'wording/restated-sentence',
  summary: 'Find a short sentence that only says again what the sentence before it has said.',
  why: 'The source was translated twice, or a summary line was left in the copy; the second sentence has nothing new.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.7,
  messages: {again: 'This sentence says what the one before has said; delete one of them'},
  examples: [
    {
      bad: 'The volcano erupted early on Friday, forcing the airport of the island to close. ⟦The airport had to close because of the eruption on Friday.⟧',
      better: 'The volcano erupted early on Friday, forcing the airport of the island to close.'
    },
    {
      bad: 'The film won the prize for best screenplay in Bergen. ⟦In Bergen it was awarded the best screenplay prize.⟧ It opens in May.',
      better: 'The film won the prize for best screenplay in Bergen. It opens in May.'
    },
    {
      bad: 'A curfew was declared in two Danish towns on Sunday after a night of clashes over a new fuel tax. ⟦Two Danish towns declared a curfew on Sunday after a night of clashes over a new fuel tax.⟧',
      better: 'A curfew was declared in two Danish towns on Sunday after a night of clashes over a new fuel tax.'
    },
    {
      bad: 'Nine sailors were killed on Friday night when a ferry hit a tanker off the coast of southern Samland. ⟦A ferry struck a tanker off the coast of southern Samland on Friday night, leaving 9 sailors dead.⟧',
      better: 'Nine sailors were killed on Friday night when a ferry hit a tanker off the coast of southern Samland.'
    },
    {good: 'The film won the prize for best screenplay in Bergen. In Oslo it was booed.'},
    {
      near: 'Nine sailors were killed on Friday night when a ferry hit a tanker off the coast of southern Samland. A ferry hit a pier off the coast of southern Samland on Friday, killing two sailors.'
    },
    {near: 'Police held three men after the raid in Bergen. The three men are in hospital.'},
    {near: 'The airport closed at noon. It is the airport of the island.'},
    {near: 'The union says that the plan is unlawful. Is the plan unlawful?'}
  ],
  mayFind: ({sentences}) => sentences.length > 1,
  check(context) {
    for (const [at, sentence] of context.sentences.entries()) {
      const before = context.sentences[at - 1]
      if (!before || before.paragraph !== sentence.paragraph || sentence.words.length > longestSame) continue
      if (!/\.$/u.test(sentence.text) || !isRestated(before, sentence)) continue
      if (context.quotes.touches([before.start, sentence.end])) continue
      const from = lastCharacter(context, before)
      const edits = [{span: [from, sentence.end] as const, text: ''}]
      context.report({message: 'again', span: [sentence.start, sentence.end], suggest: [{text: '', edits}]})
    }
    return undefined
  }
})

const lastCharacter = ({text}: StoryViews, {start, end}: Sentence): number =>
  start + text.slice(start, end).trimEnd().length

/** Whether all that the second tells, but for one word at most, stands in the first, and it is not the same sentence. */
function isRestated(first: Sentence, second: Sentence): boolean {
  const told = stemsOf(second)
  if (told.size < fewest || first.words.length < 6) return false
  const known = stemsOf(first)
  const fresh = [...told.keys()].filter(stem => !known.has(stem))
  const left = [...known.keys()].filter(stem => !told.has(stem))
  if (
    second.words.length > longest &&
    (fresh.length > 0 || left.length > 0) &&
    !isOneEvent(new Map([...known, ...told]), fresh, left)
  )
    return false
  // A new figure is news, and so is another harm and a word that may be the opposite of what was said.
  if (fresh.some(stem => /\d|^(?:de|dis|harm |in|un|non)/u.test(stem)) || fresh.length > (told.size > 4 ? 1 : 0))
    return false
  // `The first ferry left at nine. The second ferry left at nine.` is a list of like things.
  const alike = second.words.filter(({lower}, index) => lower === first.words[index]?.lower).length
  return alike < second.words.length / 2
}

/** Of one accident so much the same that one other verb (`went off`, `left the road`) tells nothing new. */
const isOneEvent = (words: ReadonlyMap<string, string>, fresh: readonly string[], left: readonly string[]): boolean =>
  words.size >= eventful &&
  [...words.keys()].some(stem => stem.startsWith('harm ')) &&
  fresh.length < 2 &&
  left.length < 3 &&
  [...fresh, ...left].map(stem => words.get(stem)!).every(word => isPast(word) || isGerund(word))

/** What each means, with the word that says it. */
function stemsOf({words}: Sentence): ReadonlyMap<string, string> {
  const stems = new Map<string, string>()
  for (const {lower} of words) {
    if (empty.has(lower) || determiners.has(lower) || prepositions.has(lower) || auxiliaries.has(lower)) continue
    stems.set(meaningOf(lower), lower)
  }
  return stems
}

/** Numbers in figures, words for one harm alike, and verbs in one form. */
function meaningOf(word: string): string {
  const number = readWords(word)
  if (number !== undefined) return String(number)
  const harm = harms.findIndex(words => words.has(word))
  return harm < 0 ? stem(baseOf(word) ?? word) : `harm ${harm}`
}

/** `eruption`, `erupted`; `unchanged`, `change`. */
const stem = (word: string): string =>
  word
    .replace(/'s?$/u, '')
    .replace(/^un(?=\p{L}{5})/u, '')
    .replace(/(?:ations?|ions?|ings?|ed|es|s|ly|e)$/u, '')
    .slice(0, 6)
