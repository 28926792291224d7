/** The checker as a retext plugin: `unified().use(retextEnglish).use(retextWireproof, options)`. */
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {allRules} from '../rules/index.js'
import {checkTree} from './check-tree.js'
import {type CheckOptions, checkOptionKeys, settle} from './core/options.js'
import type {Report} from './core/types.js'
import type {Fluency} from './fluency/fluency.js'

declare module 'vfile' {
  interface DataMap {
    wireproof: Report
  }
}

/** Checks the file and adds a message for each finding; `file.data.wireproof` holds the report. */
export const retextWireproof: Plugin<[RetextOptions?], Root> = (options = {}) => {
  checkOptionKeys(options)
  const settings = settle(allRules, options)
  return (tree, file) => checkTree(tree, file, settings, options.fluency)
}

/** Where plugins are named, as in a `.retextrc`, their default export counts. */
export default retextWireproof

/** As for `createChecker`. */
export interface RetextOptions extends CheckOptions {
  /** Whether the language model looks for words that do not fit; or a detector of one's own. Default true. */
  fluency?: boolean | Fluency | undefined
}
