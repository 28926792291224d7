/** Starts a thread of the bundled command line. */
import {chunks, threadChunk} from './bundle.js'

chunks.load(threadChunk)
