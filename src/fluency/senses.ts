/** Words that translation prints for one another, since a word of some language means both (`phrase` for `sentence`: Spanish frase), or the meant one has another sense (`grasshopper` for `cricket`). */
import {pluralOf} from '../text/nouns.js'
import {readTable} from '../text/table.js'
import {formsOf, withS} from '../text/verbs.js'
import table from './senses.tsv'

export interface Sense {
  /** The word that may be meant, in the form of the printed one; lower case. */
  meant: string
  /** The code of a language, and its word for both: `ko 배`. With `en`, the word whose other sense was taken. */
  source: string
}

let byWord: Map<string, Sense[]> | undefined

/** What may be meant by a lower-case word; empty for most words. */
export function sensesOf(word: string): readonly Sense[] {
  byWord ??= readSenses()
  return byWord.get(word) ?? none
}

const none: readonly Sense[] = []

function readSenses(): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>()
  for (const {wrong, meant, kind, source} of readTable<'wrong' | 'meant' | 'kind' | 'source'>(table)) {
    const printed = formsBy(kind, wrong)
    for (const [at, form] of formsBy(kind, meant).entries()) {
      const word = printed[at]!
      const known = senses.get(word) ?? []
      if (word !== form && !known.some(sense => sense.meant === form)) known.push({meant: form, source})
      senses.set(word, known)
    }
  }
  return senses
}

let languages: Intl.DisplayNames | undefined

/** Why two words are confused, as an editor reads it: `Korean 배` means both, or one is a word for another sense of the other. */
export function explainSource(source: string): string {
  const [code = '', word = ''] = source.split(/ (.*)/u)
  if (code === 'en') return `It is a word for another sense of \`${word}\`.`
  languages ??= new Intl.DisplayNames('en', {type: 'language'})
  return `In another language one word means both: ${languages.of(code) ?? code} ${word}.`
}

/** The forms of a word, in an order that is the same for all of its kind. */
function formsBy(kind: string, word: string): string[] {
  if (kind === 'noun') return [word, pluralOf(word) ?? withS(word)]
  if (kind !== 'verb') return [word]
  const {base, third, past, participle, gerund} = formsOf(word)
  return [base, third, past[0]!, participle[0]!, gerund]
}
