/** What may stand behind `to` as a verb: the verb list has no words that are nouns far more often (`fire`, `track`). */
import {isBase} from './verbs.js'
import {wordSet} from './word-set.js'

const rare = wordSet(
  'bike blog drone email fax film fire hack house insult interview loan mine patrol phone photograph ship ski tax telephone tour tweet'
)

/** Whether a word in lower case may be an infinitive behind `to`. */
export const mayBeInfinitive = (word: string): boolean => isBase(word) || rare.has(word)
