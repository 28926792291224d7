/** Parts of speech, by the wink-nlp lite web model (MIT, 1 MB packed): maintained, offline, in Node and browsers, 240,000 words/s. */
import type {Sentence, Word} from './sentences.js'

/** Universal Dependencies tags. */
export type PartOfSpeech = import('wink-nlp').PartOfSpeech

export interface Tagger {
  /** One tag for each of `sentence.words`. */
  tag(sentence: Sentence): readonly PartOfSpeech[]
}

/** What the model reads off a text: pieces in order, each found in the text again, and one tag for each. */
export interface Tokens {
  pieces: readonly string[]
  tags: readonly PartOfSpeech[]
}

/** Loads the model; takes about 0.2 s. */
export async function loadTagger(): Promise<Tagger> {
  const [{default: winkNLP}, {default: model}] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model')
  ])
  const nlp = winkNLP(model, ['sbd', 'pos'])
  return createTagger(text => {
    const tokens = nlp.readDoc(text).tokens()
    return {pieces: tokens.out(), tags: tokens.out(nlp.its.pos) as PartOfSpeech[]}
  })
}

/** A tagger over whatever splits a text and tags the pieces; reads each sentence once. */
export function createTagger(read: (text: string) => Tokens): Tagger {
  const known = new WeakMap<Sentence, readonly PartOfSpeech[]>()
  return {
    tag(sentence) {
      const cached = known.get(sentence)
      if (cached) return cached
      const tags = align(sentence, read(plain(sentence.text)))
      known.set(sentence, tags)
      return tags
    }
  }
}

/** The model knows straight apostrophes and plain spaces only, and its tokenizer takes the square of a run's length; the replacements keep the length. */
function plain(text: string): string {
  return text
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s/gu, ' ')
    .replace(longRun, run => run.slice(0, longestRun).padEnd(run.length))
}

/** In UTF-16 code units: longer than compounds, names of places and most addresses on the web. */
const longestRun = 200
const longRun = new RegExp(`[^ ]{${longestRun + 1},}`, 'gu')

/** Gives each word the tag of its piece: of several, the last for `well-known`, the first for `don't`. `X` where there is none. */
function align(sentence: Sentence, {pieces, tags}: Tokens): PartOfSpeech[] {
  const text = plain(sentence.text)
  const aligned: PartOfSpeech[] = sentence.words.map(() => 'X')
  let at = 0
  let word = 0
  pieces.forEach((piece, index) => {
    const start = text.indexOf(piece, at)
    if (start < 0 || !piece) return
    at = start + piece.length
    while (word < sentence.words.length && endOf(sentence, word) <= start) word++
    const current = sentence.words[word]
    if (!current || startOf(sentence, word) >= at) return
    if (aligned[word] === 'X' || followsHyphen(current, start + sentence.start)) aligned[word] = tags[index] ?? 'X'
    for (let next = word + 1; next < sentence.words.length && startOf(sentence, next) < at; next++)
      aligned[next] = tags[index] ?? 'X'
  })
  return aligned
}

function startOf(sentence: Sentence, word: number): number {
  return sentence.words[word]!.start - sentence.start
}

function endOf(sentence: Sentence, word: number): number {
  return sentence.words[word]!.end - sentence.start
}

/** The head of a compound comes last. */
function followsHyphen(word: Word, at: number): boolean {
  return /[-‐‑]/u.test(word.text[at - word.start - 1] ?? '')
}
