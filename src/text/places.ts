/** Words with their neighbours: what grammar rules walk over. A neighbour counts only where nothing but white space parts the words. */
import type {StoryViews} from '../core/story-views.js'
import type {Span} from '../core/types.js'
import {isCapital} from './capitalised.js'
import type {Word} from './sentences.js'
import type {PartOfSpeech} from './tagger.js'

export class Place {
  protected readonly run: readonly Word[]
  protected readonly at: number

  constructor(run: readonly Word[], at: number) {
    this.run = run
    this.at = at
  }

  /** The word that many words on, in lower case; empty beyond punctuation. */
  word(offset = 0): string {
    return this.wordOn(offset)?.lower ?? ''
  }

  /** Looks at the bounds first: an array is slow to say what it has at -1. */
  protected wordOn(offset: number): Word | undefined {
    const at = this.at + offset
    return at >= 0 && at < this.run.length ? this.run[at] : undefined
  }

  /** The place that many words on, where there is one before punctuation. */
  on(offset: number): Place | undefined {
    return this.wordOn(offset) && new Place(this.run, this.at + offset)
  }

  /** The same as printed. */
  printed(offset = 0): string {
    return this.wordOn(offset)?.text ?? ''
  }

  /** The words of a stretch as printed, with a space between. */
  phrase(from = 0, to = from): string {
    return Array.from({length: to - from + 1}, (_, offset) => this.printed(from + offset)).join(' ')
  }

  /** Whether that word is printed with a capital. */
  capital(offset = 0): boolean {
    return isCapital(this.printed(offset))
  }

  /** Whether this word opens its sentence. */
  get opens(): boolean {
    return this.run[this.at]?.index === 0
  }

  /** Whether any word of the clause before this one is in a set. */
  after(words: ReadonlySet<string>, within = 6): boolean {
    for (let offset = -1; offset >= -within; offset--) if (words.has(this.word(offset))) return true
    return false
  }

  /** Whether any word of the whole sentence before this one is in a set. */
  afterAnywhere(words: ReadonlySet<string>): boolean {
    const {index, sentence} = this.here
    for (let at = index - 1; at >= 0; at--) if (words.has(sentence.words[at]!.lower)) return true
    return false
  }

  /** The character after that word. */
  next(offset = 0): string {
    const word = this.wordOn(offset)
    return word ? (word.sentence.text[behind(word)] ?? '') : ''
  }

  /** The next three characters after that word. */
  rest(offset = 0): string {
    const word = this.wordOn(offset)
    return word ? word.sentence.text.slice(behind(word)).slice(0, 3) : ''
  }

  /** The character before that word. */
  previous(offset = 0): string {
    const word = this.wordOn(offset)
    return word ? (word.sentence.text[word.start - word.sentence.start - 1] ?? '') : ''
  }

  /** The copy of the sentence before this word. */
  get textBefore(): string {
    const {sentence, start} = this.here
    return sentence.text.slice(0, start - sentence.start)
  }

  /** The copy of the sentence behind that word. */
  textAfter(offset = 0): string {
    const {sentence} = this.here
    return sentence.text.slice(this.span(offset)[1] - sentence.start)
  }

  /** Whether the sentence ends with a full stop or the like; headlines and captions do not. */
  get stopped(): boolean {
    const {text} = this.here.sentence
    let at = text.length - 1
    while (at >= 0 && isSpace(text.charCodeAt(at))) at--
    while (at >= 0 && `"'”’)`.includes(text[at]!)) at--
    return at >= 0 && '.!?…'.includes(text[at]!)
  }

  span(from = 0, to = from): Span {
    return [this.run[this.at + from]!.start, this.run[this.at + to]!.end]
  }

  get here(): Word {
    return this.run[this.at]!
  }

  /** The same place with its sentence's tags. */
  async tagged(context: StoryViews): Promise<TaggedPlace> {
    return new TaggedPlace(this.run, this.at, await context.tags(this.here.sentence))
  }
}

/** A place whose sentence has been tagged: only these know parts of speech. */
export class TaggedPlace extends Place {
  readonly #tags: readonly PartOfSpeech[]

  constructor(run: readonly Word[], at: number, tags: readonly PartOfSpeech[]) {
    super(run, at)
    this.#tags = tags
  }

  /** The part of speech of the word that many words on; empty beyond punctuation. */
  tag(offset = 0): PartOfSpeech | '' {
    const word = this.wordOn(offset)
    return (word && this.#tags[word.index]) ?? ''
  }

  override on(offset: number): TaggedPlace | undefined {
    return this.wordOn(offset) && new TaggedPlace(this.run, this.at + offset, this.#tags)
  }
}

/** Where a word's sentence goes on behind it: at the mark in `8 months , he said`, whose space another rule closes up. */
function behind({end, sentence: {start, text}}: Word): number {
  const at = end - start
  const isApart = text[at] === ' ' && ',.;:!?'.includes(text[at + 1] ?? ' ')
  return isApart && (text[at + 2] ?? ' ') === ' ' ? at + 1 : at
}

const isSpace = (code: number): boolean =>
  code === 32 || (code > 8 && code < 14) || (code >= 160 && /\s/u.test(String.fromCharCode(code)))

const isBlank = (text: string, from: number, to: number): boolean =>
  (to === from + 1 && text[from] === ' ') || text.slice(from, to).trim() === ''

/** All places of a story, in order; a view. */
export function placesOf(context: StoryViews): readonly Place[] {
  const places: Place[] = []
  for (const sentence of context.sentences) {
    let run: Word[] = []
    for (const word of sentence.words) {
      const last = run.at(-1)
      if (last && !isBlank(context.text, last.end, word.start)) run = []
      run.push(word)
      places.push(new Place(run, run.length - 1))
    }
  }
  return places
}

/** The same by where their words start; a view. */
export const placesByStart = (context: StoryViews): ReadonlyMap<number, Place> =>
  new Map(context.view(placesOf).map(place => [place.here.start, place]))
