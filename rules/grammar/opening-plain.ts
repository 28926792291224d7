import {placeRule} from '../../src/core/place-rule.js'
import {isCapital} from '../../src/text/capitalised.js'
import {isUnmarked} from '../../src/text/clauses.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {formsOf, isBase, isPast} from '../../src/text/verbs.js'
import {
  countsMany,
  determiners,
  isMidAdverb,
  prepositions,
  subjectPronouns,
  whWords
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What people do while, or just before, something else happens to them. Orders and advice begin with other verbs. */
const doings = wordSet(
  'speak write address arrive appear refer respond react reply testify comment announce present unveil open inaugurate recall quote cite describe defend reject deny condemn criticise criticize praise introduce launch accept visit tour attend travel return walk drive sail climb leave enter cross approach work live serve stand sit sleep wear carry hold wave use sell publish broadcast lecture preach campaign compete train ride race fish hike jog swim dive hunt patrol investigate search dig examine study inspect chair lead command flee hide confess plead brief ask'
)
/** With these the whole may be an order that somebody reports: `Leave the port, the captain told the crew`. */
const orders = wordSet(
  'told urged warned advised ordered asked wrote begged shouted cried pleaded instructed read insisted suggested recommended went ran reminded implored exhorted joked quipped tweeted posted screamed yelled chanted sang'
)

export default placeRule({
  id: 'grammar/opening-plain',
  summary:
    'Find a plain verb where a participle opens the sentence (`Speak to reporters, the mayor ruled out a vote`).',
  why: 'Engines print the dictionary form where the source opens with a participle; the sentence then begins like an order.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {plain: 'Unexpected `{verb}` at the head of a statement, expected `{right}`'},
  examples: [
    {
      bad: '⟦Address⟧ the guild in Oslo, the mayor ruled out a new toll.',
      better: 'Addressing the guild in Oslo, the mayor ruled out a new toll.'
    },
    {
      bad: '⟦Testify⟧ before the board on Monday, Ida Lund said that she had lost the files.',
      better: 'Testifying before the board on Monday, Ida Lund said that she had lost the files.'
    },
    {
      bad: '⟦Arrive⟧ at the mill late at night, he found the gate open.',
      better: 'Arriving at the mill late at night, he found the gate open.'
    },
    {
      bad: '⟦Ask⟧ about the toll, the mayor blamed the board.',
      better: 'Asked about the toll, the mayor blamed the board.'
    },
    {good: 'Addressing the guild in Oslo, the mayor ruled out a new toll.'},
    {near: 'Leave the mill by noon, the mayor told the tenants.'},
    {near: 'Train after train, the crews left the town.'},
    {near: 'Walk along the pier, turn left, and the inn is there. Visit the mill, he said.'},
    {near: 'Work in the mill, the oldest in Oslo, stopped in May.'},
    {near: 'Address the guild, the mayor ruled out a new toll?'}
  ],
  concerns: word => doings.has(word),
  found(place) {
    const {sentence} = place.here
    const verb = place.word()
    // `Train after train, the crews left.`
    if (place.word(2) === verb || !place.opens || place.previous() !== '' || !/^\p{Lu}\p{Ll}+$/u.test(place.printed()))
      return undefined
    if (!isUnmarked(sentence) || !opensObject(place.word(1), place.capital(1)) || !isToldBehindComma(sentence))
      return undefined
    const form = verb === 'ask' ? 'asked' : formsOf(verb).gerund
    const right = `${form[0]!.toUpperCase()}${form.slice(1)}`
    return {message: 'plain', span: place.span(), data: {verb: place.printed(), right}, suggest: [right]}
  }
})

const opensObject = (word: string, isName: boolean): boolean =>
  isName ||
  determiners.has(word) ||
  prepositions.has(word) ||
  countsMany(word) ||
  audiences.has(word) ||
  looksPlural(word)

const audiences = wordSet('that parliament congress reporters lawmakers unnamed new whether how why what if')

/** Whether one comma parts the opening from a statement of what was. */
function isToldBehindComma({words, text, start}: Sentence): boolean {
  const parts = text.split(', ')
  if (parts.length < 2 || parts.length > 3) return false
  const from = words.findIndex(word => word.start - start > parts[0]!.length)
  const main = words.slice(from).filter(({end}) => end - start <= parts[0]!.length + 2 + parts[1]!.length)
  if (from < 3 || main.length < 4) return false
  const at = main.findIndex(({lower}, index) => index > 0 && (/^(?:had|was|were)$/u.test(lower) || isPast(lower)))
  const verb = main[at]
  if (!verb || at > 8 || (isBase(verb.lower) && !/^(?:put|set|cut|hit)$/u.test(verb.lower))) return false
  if (!isSubject(main.slice(0, at)) || orders.has(verb.lower)) return false
  // `Walk to work, the mayor said on Monday.`
  if (/^(?:said|added|replied|repeated|announced|concluded)$/u.test(verb.lower))
    return (
      main.length > at + 4 &&
      /^(?:that|the|a|an|it|he|she|they|his|her|its|there|no|on)$/u.test(main[at + 1]!.lower) &&
      main.slice(at + 1).some(({lower}) => /^(?:had|was|were|would|is|are|will|has|have|could)$/u.test(lower))
    )
  return main.length > at + 1
}

/** A noun phrase, or two tied by a preposition. */
function isSubject(words: readonly Word[]): boolean {
  const [first] = words
  if (
    !(
      determiners.has(first!.lower) ||
      subjectPronouns.has(first!.lower) ||
      countsMany(first!.lower) ||
      isCapital(first!.text)
    )
  )
    return false
  return words.every(
    ({lower}, at) =>
      !(whWords.has(lower) && at > 0) &&
      !/^(?:and|or|then|that|to|but|if)$/u.test(lower) &&
      (at === 0 ||
        !(determiners.has(lower) || subjectPronouns.has(lower)) ||
        prepositions.has(words[at - 1]!.lower) ||
        isMidAdverb(lower))
  )
}
