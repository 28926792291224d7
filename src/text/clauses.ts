/** Looks at clauses that grammar rules share: what may be a finite verb, and which sentences are plain enough to ask. */

import type {StoryViews} from '../core/story-views.js'
import {isCapital} from './capitalised.js'
import type {TaggedPlace} from './places.js'
import type {Sentence, Word} from './sentences.js'
import type {PartOfSpeech} from './tagger.js'
import {isBase, isForm, isGerund, readings} from './verbs.js'
import {articles, auxiliaries, determiners, objectPronouns, possessives, subjectPronouns} from './word-classes.js'

/** Fewer words make a caption, a title or an answer. */
const fewest = 9
const bodies = /^[\p{L}\p{N}\s'’%$£€.,-]+\.$/u

/** Words with commas alone between them and a full stop behind, outside quotation marks, that answer no question. */
export function isPlainStatement({words, text, start, end}: Sentence, story: string): boolean {
  if (words.length < fewest || !text.endsWith('.') || !isCapital(words[0]!.text)) return false
  if (text.includes(' - ') || !bodies.test(text)) return false
  return (
    !/["“”:?]["”]?\s*$/u.test(story.slice(Math.max(0, start - 4), start)) && !/^["”’]/u.test(story.slice(end, end + 1))
  )
}

/** Ends in a full stop, without quotations, brackets, dashes or other marks that part clauses but commas. */
export const isUnmarked = ({text}: Sentence): boolean => /^[^“”":;?!()–—]+\.\s*$/u.test(text)

/** The plain statements of a story; a view. */
export const plainStatements = (context: StoryViews): ReadonlySet<Sentence> =>
  new Set(context.sentences.filter(sentence => isPlainStatement(sentence, context.text)))

/** Whether a part of speech is that of no verb. */
export const isNominal = (tag: PartOfSpeech): boolean => tag !== 'VERB' && tag !== 'AUX'

/** Whether a word may be a finite verb by its form; names and nouns behind a determiner are none. */
export function mayBeVerb(words: readonly Word[], at: number): boolean {
  const {lower, text} = words[at]!
  if (auxiliaries.has(lower)) return true
  if (/^\p{Lu}/u.test(text) || isGerund(lower)) return false
  const before = words[at - 1]?.lower ?? ''
  if (before === 'to' || determiners.has(before)) return false
  return (/[a-z]{2}[^e]ed$/u.test(lower) && lower !== 'hundred') || readings(lower).some(({form}) => form === 'past')
}

/** Whether a subject with a verb of its own follows a place, by the parts of speech: `afraid the dam may burst`. */
export function clauseFollows(place: TaggedPlace): boolean {
  const next = place.word(1)
  if (subjectPronouns.has(next) || objectPronouns.has(next)) return true
  if (!articles.has(next) && !possessives.has(next)) return false
  for (let offset = 2; offset < 8 && place.word(offset); offset++) {
    const tag = place.tag(offset)
    if (tag === 'ADP' || tag === 'CCONJ' || tag === 'SCONJ') return false
    if (tag === 'VERB' || tag === 'AUX')
      return offset > 2 && !(isForm(place.word(offset), 'gerund') || isBase(place.word(offset)))
  }
  return false
}
