/** Unknown words in each other's company: what stands beside one tells more than its letters. */
import type {Quotes} from '../text/quotes.js'
import type {Sentence, Word} from '../text/sentences.js'
import type {SpellingSuggestion} from './speller.js'

/** What an unknown word looks like, where it stands, and what may have been meant. */
export interface Suspect {
  word: Word
  text: string
  start: number
  suggestions: readonly SpellingSuggestion[]
}

/** What else the story does not know, near a word and elsewhere. */
export interface Places {
  /** Other unknown words in the sentence. */
  company: number
  /** Printed again in the same sentence. */
  repeated: boolean
  /** Printed again in other sentences. */
  elsewhere: boolean
}

/** The suspects that stand in plain English sentences, each with its places. */
export function suspectPlaces(all: readonly Suspect[], quotes: Pick<Quotes, 'touches'>): [Suspect, Places][] {
  const bySentence = group(all, ({word}) => word.sentence)
  const isSaid = ({word}: Suspect): boolean => quotes.touches([word.start, word.end])
  const speaksDialect = distinct(all.filter(isSaid)) > mostSaid
  const english = all.filter(suspect => {
    const {sentence} = suspect.word
    const near = bySentence.get(sentence)!
    return !isForeign(sentence, near.length) && !isDialect(near, isSaid) && !(speaksDialect && isSaid(suspect))
  })
  const sentencesOf = new Map<string, Set<Sentence>>()
  for (const {text, word} of english) sentencesOf.set(text, (sentencesOf.get(text) ?? new Set()).add(word.sentence))
  return english.map(suspect => {
    const near = bySentence.get(suspect.word.sentence)!.filter(other => other.word !== suspect.word)
    const company = near.filter(other => other.text !== suspect.text).length
    const places = {company, repeated: near.length > company, elsewhere: sentencesOf.get(suspect.text)!.size > 1}
    return [suspect, places]
  })
}

/** A sentence of which English knows so little is not English. */
function isForeign({words}: Sentence, unknown: number): boolean {
  return unknown >= 3 && unknown >= 0.4 * words.length
}

/** A quotation with so much that English does not know gives somebody's speech as it sounded. */
function isDialect(suspects: readonly Suspect[], isSaid: (suspect: Suspect) => boolean): boolean {
  return distinct(suspects.filter(isSaid)) >= 3
}

/** Where the quotations of a story have more words that English does not know, somebody in it speaks so. */
const mostSaid = 3

const distinct = (suspects: readonly Suspect[]): number => new Set(suspects.map(({text}) => text)).size

function group<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const members = groups.get(key)
    if (members) members.push(item)
    else groups.set(key, [item])
  }
  return groups
}
