#!/usr/bin/env node
/** Starts the bundled command line. */
import {interpretPatternsPlainly, optimiseLate} from '../engine.js'

optimiseLate()
interpretPatternsPlainly()
// Only now: V8 takes no code that it compiled under other flags.
const {chunks, mainChunk} = await import('./bundle.js')
const {main} = chunks.load(mainChunk) as typeof import('../main.js')
const {code, units} = await main()
process.exitCode = code
chunks.keep(units)
