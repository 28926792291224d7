/** `lost-predicate` looks for a subject without a verb; here the main clause is lost as a whole. */
import {defineRule} from '../../src/core/rule.js'
import {mayBeVerb, plainStatements} from '../../src/text/clauses.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import type {PartOfSpeech} from '../../src/text/tagger.js'
import {isGerund, isParticiple, isThird} from '../../src/text/verbs.js'
import {auxiliaries, determiners, prepositions, subjectPronouns} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** `surveyed`, whether the list of verbs has it or not. */
const isDone = (word: string): boolean => isParticiple(word) || /[a-z]{2}ed$/u.test(word)

/** What opens a clause that wants another. */
const openers = wordSet('after when although though because while since as if unless until before whereas once')
/** Words that a name belongs to. */
const leads = wordSet(
  'the a an of in on at from and to for with by president minister general judge former central northern southern eastern western'
)
const determined = (word: Word | undefined): boolean =>
  word !== undefined && (determiners.has(word.lower) || /^\p{Lu}/u.test(word.text))

export default defineRule({
  id: 'grammar/subordinate-alone',
  summary:
    'Find an opening clause whose main clause was lost (`After the storm tore through the island.`, `Having met the growers of three valleys.`).',
  why: 'The engine stopped where the source has a comma; the rest of the sentence must come from the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {alone: 'The clause from `{words}` on has no main clause; get the rest of the sentence'},
  examples: [
    {bad: '⟦After the⟧ ferry sank in a storm off the coast of the island for the second time. Divers are at work.'},
    {bad: '⟦Because of⟧ the storm that has cut off the island from the coast for a week.'},
    {bad: '⟦Having inspected⟧ the pier from a boat and met the owners of three ferries.'},
    {bad: '⟦After the⟧ storm tore through the port, which had already been hit by two gales.'},
    {good: 'After the ferry sank in a storm off the coast, divers were sent to the island.'},
    {near: 'After the ferry sank the captain was taken to the clinic of the island.'},
    {near: 'Having a boat of one’s own makes life on the island a good deal easier.'},
    {near: 'When the storm hit the island is not known to the warden of the port.'},
    {near: 'After the match there was a brawl in the car park of the club.'},
    {near: 'After the war came years of hunger for the people of the valley.'},
    {near: 'Because of the storm all of the boats stay in the port of the island.'}
  ],
  async check(context) {
    for (const sentence of context.sentences) {
      if (!context.view(plainStatements).has(sentence)) continue
      const mark = await openingAlone(sentence, n => context.tags(n))
      if (!mark) continue
      const span = [mark[0].start, mark[1].end] as const
      context.report({message: 'alone', span, data: {words: context.text.slice(...span)}})
    }
  }
})

type Mark = readonly [Word, Word]

/** The words of the clause: those before a last clause with `which`, or all; nothing where another comma parts them. */
function clauseWords({words, text, start}: Sentence): readonly Word[] | undefined {
  const comma = text.indexOf(', ')
  if (comma === -1) return words
  if (!/^, (?:which|who|whose|where) [^,]+$/u.test(text.slice(comma))) return undefined
  return words.filter(word => word.start < start + comma)
}

type Tags = (sentence: Sentence) => Promise<readonly PartOfSpeech[]>

async function openingAlone(sentence: Sentence, tagsOf: Tags): Promise<Mark | undefined> {
  const clause = clauseWords(sentence)
  if (!clause || clause.length < 6) return undefined
  const [first, second] = clause as [Word, Word, ...Word[]]
  if (first.text === 'Having') return isParticipleRow(clause) ? [first, second] : undefined
  const isCause = first.lower === 'because' && second.lower === 'of'
  if (!openers.has(first.lower) || !determined(clause[isCause ? 2 : 1])) return undefined
  const at = isCause ? relativeVerb(clause) : clause.findIndex((_, index) => index > 1 && mayBeVerb(clause, index))
  if (at < 2 || at > 9 || hasSecondSubject(clause, at) || isInverted(clause, at)) return undefined
  const end = groupEnd(clause, at)
  const rest = clause.slice(end + 1)
  if (rest.length < 3 || rest.some(word => isOtherVerb(clause, word.index) || subjectPronouns.has(word.lower)))
    return undefined
  const tags = await tagsOf(sentence)
  const stands = clause.every(
    (word, index) =>
      index <= end ||
      (tags[index] !== 'AUX' && (tags[index] !== 'VERB' || isGerund(word.lower) || isJoined(clause, index)))
  )
  return stands && !clause.slice(2, at).some((_, index) => tags[index + 2] === 'VERB') ? [first, second] : undefined
}

/** `After the flight Lind told`, `Since a week we have`: the subject of the main clause stands before the only verb. */
function hasSecondSubject(words: readonly Word[], at: number): boolean {
  return words
    .slice(2, at)
    .some(
      ({lower, text, index}) =>
        subjectPronouns.has(lower) ||
        (/^\p{Lu}/u.test(text) && /^\p{Ll}/u.test(words[index - 1]!.text) && !leads.has(words[index - 1]!.lower))
    )
}

/** `After the match there was a brawl`, `After the war came a famine`: the subject of the main clause stands behind the verb. */
function isInverted(words: readonly Word[], at: number): boolean {
  if (!prepositions.has(words[0]!.lower) && words[1]!.lower !== 'of') return false
  if (words[at - 1]!.lower === 'there') return true
  const next = words[at + 1]?.lower ?? ''
  return words[at]!.lower === 'came' && (determiners.has(next) || (looksPlural(next) && !prepositions.has(next)))
}

/** `Because of the storm that has cut …`: where the verb of the relative stands. */
function relativeVerb(words: readonly Word[]): number {
  const at = words.findIndex(({lower}) => /^(?:that|which|who)$/u.test(lower))
  return at > 2 && at < 8 && mayBeVerb(words, at + 1) ? at + 1 : -1
}

/** Where a verb group ends: `had already been struck`. */
function groupEnd(words: readonly Word[], at: number): number {
  let end = at
  while (
    end + 1 < words.length &&
    (auxiliaries.has(words[end + 1]!.lower) ||
      /ly$|^(?:not|already|never|also|still)$/u.test(words[end + 1]!.lower) ||
      (auxiliaries.has(words[end]!.lower) && isDone(words[end + 1]!.lower)))
  )
    end++
  return end
}

/** A second verb of the clause, behind `and`, says nothing of a main clause. */
const isJoined = (words: readonly Word[], at: number): boolean =>
  /^(?:and|or|but)$/u.test(words[at - 1]?.lower ?? '') && isDone(words[at]!.lower)

function isOtherVerb(words: readonly Word[], at: number): boolean {
  if (isJoined(words, at)) return false
  return mayBeVerb(words, at) || /^(?:that|who|which)$/u.test(words[at]!.lower)
}

/** `Having surveyed the damage and met the growers`: participles alone. */
function isParticipleRow(words: readonly Word[]): boolean {
  if (!isDone(words[1]!.lower) || /^(?:been|had)$/u.test(words[1]!.lower)) return false
  return words.every(
    ({lower}, index) =>
      index < 2 ||
      isJoined(words, index) ||
      !(
        mayBeVerb(words, index) ||
        subjectPronouns.has(lower) ||
        (isThird(lower) &&
          index > 3 &&
          /[^s]$/u.test(words[index - 1]!.lower) &&
          /^(?:makes|means|is|gives|helps|requires|takes|seems|remains)$/u.test(lower))
      )
  )
}
