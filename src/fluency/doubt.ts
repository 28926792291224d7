/** How much is wrong with a text by the model's own doubt, most of which is too small to report. */
import {heads} from './encoder.js'
import type {JudgedWord} from './spots.js'

/** What news translators mark counts whole; what post-editors of rough translations change, a fifth: they change style too. */
const [marked, changed] = [heads.indexOf('any'), heads.indexOf('tag')]
const changedWeight = 0.2

/** How many of the words are wrong, as one expects. */
export function doubtOf(words: readonly Pick<JudgedWord, 'chances'>[]): number {
  return words.reduce((sum, {chances}) => sum + chances[marked]! + changedWeight * chances[changed]!, 0)
}
