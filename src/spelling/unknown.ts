/** What several rules begin with: the words of a story that no dictionary has. */
import type {Context} from '../core/context.js'
import type {Word} from '../text/sentences.js'

/** Longer than any word that is printed: data, which the dictionary would be asked about piece by piece. */
const longest = 60

/** The words that the speller does not know as printed, in order; a view. */
export const unknownWords = ({words, speller}: Context): readonly Word[] =>
  words.filter(({text}) => text.length <= longest && !speller.isWord(text))

/** Whether there are any. */
export const hasUnknownWords = (context: Context): boolean => context.view(unknownWords).length > 0
