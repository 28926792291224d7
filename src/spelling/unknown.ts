/** What several rules begin with: the words of a story that no dictionary has. */
import type {ConcernedViews} from '../core/context.js'
import type {StoryViews} from '../core/story-views.js'
import {capitalsOf} from '../text/capitals.js'
import type {Word} from '../text/sentences.js'
import {plainSpeller} from './speller.js'

/** Longer than any word that is printed: data, which the dictionary would be asked about piece by piece. */
const longest = 60

/** For `concerns`: whether a word, printed in small letters or with a capital, may be unknown. Names are too, which only their capital makes words. */
export const mayBeUnknown = (word: string): boolean => word.length <= longest && !plainSpeller().isWord(word)

/** Of the words that concern a rule because they `mayBeUnknown`, those that the speller does not know as printed, in order. */
export const unknownWords = ({words, concerned, speller}: ConcernedViews): readonly Word[] =>
  concerned.map(at => words[at]!).filter(({text}) => !speller.isWord(text))

/** Whether a word of the story that begins with a capital is unknown; a view. */
export function hasUnknownName(context: StoryViews): boolean {
  return context.view(capitalsOf).words.some(word => !context.speller.isWord(word))
}
