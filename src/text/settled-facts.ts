/** What is known of patterns before they are read: nothing here; the build of the command line puts in what it read of ours. */
import type {Facts} from './pattern-facts.js'

export const settledFacts = (): readonly (readonly [source: string, facts: Facts])[] => []
