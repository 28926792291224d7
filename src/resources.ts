/** Loads what every check needs, once for the process. */
import type {Resources} from './core/story-views.js'
import type {Fluency} from './fluency/fluency.js'
import {loadSpeller} from './spelling/speller.js'
import {withWords} from './spelling/with-words.js'
import type {Tagger} from './text/tagger.js'

let resources: Promise<Resources> | undefined
let tagger: Promise<Tagger> | undefined
/** The language model of the process, and how many use it. */
let model: Promise<Fluency> | undefined
let users = 0

/** Resources of one user, who may let go of them. */
export interface HeldResources extends Resources {
  /** Closes the language model that ships with the package, if nobody else uses it; whoever asks for it then loads it anew. */
  release(): Promise<void>
}

/**
 * The word list now, the part-of-speech model and the language model when a rule asks for them. `words` are known besides those of the
 * list; `fluency` is false where no language model is wanted, or one of the caller's own.
 */
export async function loadResources(
  words: ReadonlySet<string> = new Set(),
  fluency: boolean | Fluency = true
): Promise<HeldResources> {
  resources ??= loadSpeller().then(speller => ({speller, tagger: loadTaggerOnce}))
  const loaded = await resources
  const speller = words.size === 0 ? loaded.speller : withWords(loaded.speller, words)
  if (fluency === true) return {...loaded, speller, ...sharedModel()}
  return {...loaded, speller, release: async () => {}, ...(fluency !== false && {fluency: async () => fluency})}
}

function loadTaggerOnce(): Promise<Tagger> {
  tagger ??= import('./text/tagger.js').then(({loadTagger}) => loadTagger())
  return tagger
}

/** The language model that ships with the package, for one more user. Rejects with a `FluencyError` where it cannot be had. */
function sharedModel(): Pick<HeldResources, 'release'> & Required<Pick<Resources, 'fluency'>> {
  let isUser = false
  return {
    fluency() {
      if (!isUser) users++
      isUser = true
      model ??= import('./fluency/node.js').then(({loadFluency}) => loadFluency())
      return model
    },
    async release() {
      if (!isUser) return
      isUser = false
      users--
      if (users > 0) return
      const last = model
      model = undefined
      const fluency = await last?.catch(() => undefined)
      await fluency?.close()
    }
  }
}
