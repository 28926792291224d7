/** Loads what every check needs, once for the process. */
import type {Resources} from './core/context.js'
import {loadSpeller} from './spelling/speller.js'
import type {Tagger} from './text/tagger.js'

let resources: Promise<Resources> | undefined
let tagger: Promise<Tagger> | undefined

/** The word list now, the part-of-speech model when a rule asks for it. */
export function loadResources(): Promise<Resources> {
  resources ??= loadSpeller().then(speller => ({speller, tagger: loadTaggerOnce}))
  return resources
}

function loadTaggerOnce(): Promise<Tagger> {
  tagger ??= import('./text/tagger.js').then(({loadTagger}) => loadTagger())
  return tagger
}
