/** Loads what every check needs, once for the process. */
import type {Resources} from './core/context.js'
import {loadSpeller} from './spelling/speller.js'
import {withWords} from './spelling/with-words.js'
import type {Tagger} from './text/tagger.js'

let resources: Promise<Resources> | undefined
let tagger: Promise<Tagger> | undefined

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
