/** Loads what every check needs, once for the process. */
import type {Resources} from './core/context.js'
import type {Fluency} from './fluency/fluency.js'
import {loadSpeller} from './spelling/speller.js'
import {withWords} from './spelling/with-words.js'
import type {Tagger} from './text/tagger.js'

let resources: Promise<Resources> | undefined
let tagger: Promise<Tagger> | undefined
let fluency: Promise<Fluency> | undefined

/** The word list now, the part-of-speech model when a rule asks for it. `words` are known besides those of the list. */
export async function loadResources(words: ReadonlySet<string> = new Set()): Promise<Resources> {
  resources ??= loadSpeller().then(speller => ({speller, tagger: loadTaggerOnce}))
  const loaded = await resources
  return words.size === 0 ? loaded : {...loaded, speller: withWords(loaded.speller, words)}
}

function loadTaggerOnce(): Promise<Tagger> {
  tagger ??= import('./text/tagger.js').then(({loadTagger}) => loadTagger())
  return tagger
}

/** The language model that ships with the package. Rejects with a `FluencyError` where it cannot be had. */
export function loadFluencyOnce(): Promise<Fluency> {
  fluency ??= import('./fluency/node.js').then(({loadFluency}) => loadFluency())
  return fluency
}
