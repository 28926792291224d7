/** Loads what every check needs, once for the process. */
import type {Resources} from './core/context.js'
import type {Fluency} from './fluency/fluency.js'
import {loadSpeller} from './spelling/speller.js'
import {withWords} from './spelling/with-words.js'
import type {Tagger} from './text/tagger.js'

let resources: Promise<Resources> | undefined
let tagger: Promise<Tagger> | undefined
let model: Promise<Fluency> | undefined

/**
 * The word list now, the part-of-speech model and the language model when a rule asks for them. `words` are known besides those of the
 * list; `fluency` is false where no language model is wanted, or one of the caller's own.
 */
export async function loadResources(
  words: ReadonlySet<string> = new Set(),
  fluency: boolean | Fluency = true
): Promise<Resources> {
  resources ??= loadSpeller().then(speller => ({speller, tagger: loadTaggerOnce}))
  const loaded = await resources
  const speller = words.size === 0 ? loaded.speller : withWords(loaded.speller, words)
  if (fluency === false) return {...loaded, speller}
  return {...loaded, speller, fluency: fluency === true ? loadFluencyOnce : async () => fluency}
}

function loadTaggerOnce(): Promise<Tagger> {
  tagger ??= import('./text/tagger.js').then(({loadTagger}) => loadTagger())
  return tagger
}

/** The language model that ships with the package. Rejects with a `FluencyError` where it cannot be had. */
function loadFluencyOnce(): Promise<Fluency> {
  model ??= import('./fluency/node.js').then(({loadFluency}) => loadFluency())
  return model
}
