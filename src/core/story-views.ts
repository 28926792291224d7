/** What can be read off a story. Each view is made when first asked for and shared by all rules. */
import type {Root} from 'nlcst'
import type {Fluency, Judgement} from '../fluency/fluency.js'
import {FluencyError} from '../fluency/hashes.js'
import {findSpots, leastOfPart, type Spot} from '../fluency/spots.js'
import type {Speller} from '../spelling/speller.js'
import {LiteralScreen, matchesIn} from '../text/literals.js'
import {type Alphabet, alphabetOf, fitted} from '../text/narrow.js'
import type {Pattern} from '../text/needs.js'
import {parseParagraphs, parseSpans} from '../text/parse.js'
import {type Quotes, readQuotes} from '../text/quotes.js'
import {readSentences, type Sentence, type Word} from '../text/sentences.js'
import type {Story} from '../text/story.js'
import type {PartOfSpeech, Tagger} from '../text/tagger.js'
import {needsWidening, widened} from '../text/two-byte.js'
import {leastBefore, posteriorOf} from './prior.js'
import type {Span} from './types.js'

/** What is loaded once and serves every story. */
export interface Resources {
  speller: Speller
  /** Loads the part-of-speech model at its first call. */
  tagger(): Promise<Tagger>
  /** Loads the language model at its first call; nothing where it was not asked for. Rejects with a `FluencyError` where it cannot be had. */
  fluency?(): Promise<Fluency>
}

/** One story and what has been read off it so far. */
export interface Reading {
  readonly story: Story
  readonly resources: Resources
  readonly views: Map<unknown, unknown>
  /** Findings below it will be left out: what costs time to find need not be looked for. */
  readonly minConfidence: number
  readonly known?: ReadonlySet<string>
  readonly signal?: AbortSignal
  /** By how much the odds of a fault are raised by what rules found, a natural logarithm (`prior.ts`): the runner sets it before the model is asked. */
  priorShift: number
  /** What the reader of the report should know about the check itself, such as that the language model is missing. */
  readonly notices: Set<string>
}

/** What of a run's options the rules get to see. */
export type ReadingOptions = Partial<Pick<Reading, 'minConfidence' | 'signal' | 'known'>>

/** Starts to read a story. */
export function readStory(
  story: Story,
  resources: Resources,
  {minConfidence = 0, signal, known}: ReadingOptions = {}
): Reading {
  const optional = {...(signal && {signal}), ...(known && {known})}
  return {story, resources, views: new Map(), minConfidence, priorShift: 0, notices: new Set(), ...optional}
}

/** The views of a story, the same for all rules. */
export class StoryViews {
  readonly #reading: Reading

  constructor(reading: Reading) {
    this.#reading = reading
  }

  get story(): Story {
    return this.#reading.story
  }

  /** The unwrapped text; spans are offsets of it. */
  get text(): string {
    return this.story.text
  }

  get paragraphs(): readonly Span[] {
    return this.story.paragraphs
  }

  /** The nlcst tree of some sentences; its positions are those of `text`. Parsed anew at each call: ask for few. */
  tree(sentences: readonly Sentence[]): Root {
    return parseSpans(
      this.story,
      sentences.map(({start, end}) => [start, end] as const)
    )
  }

  get sentences(): readonly Sentence[] {
    return this.view(sentencesOf)
  }

  /** All words of the story in order. */
  get words(): readonly Word[] {
    return this.view(wordsOf)
  }

  /** Quotation marks, their partners, and what stands between them. */
  get quotes(): Quotes {
    return this.view(quotesOf)
  }

  /** What the text holds of the letters that patterns cannot do without. */
  get screen(): LiteralScreen {
    return this.view(screenOf)
  }

  /** Whether the text has the letters that a pattern cannot do without: far cheaper than to run it. */
  mayMatch(pattern: Pattern): boolean {
    return this.screen.mayMatch(pattern)
  }

  /** The sentences or paragraphs, each with a screen of its own: patterns need run over few. */
  stretches(scope: 'paragraph' | 'sentence'): readonly Stretch[] {
    return this.view(scope === 'sentence' ? sentenceStretches : paragraphStretches)
  }

  /** A pattern that finds the same in a part of the text, and finds it faster where all letters there are of European Latin alphabets. */
  fitting(pattern: Pattern, part: string): RegExp {
    return fitted(pattern, this.alphabetOf(part))
  }

  /** The matches of a global pattern in the text. */
  matches(pattern: Pattern): Iterable<RegExpExecArray> {
    return this.mayMatch(pattern) ? matchesIn(this.text, fitted(pattern, this.alphabet)) : []
  }

  /** The letters of the text. */
  get alphabet(): Alphabet {
    return this.view(alphabetOfText)
  }

  /** The letters of a part of the text: in a story with one Russian word nearly all parts have none but European ones. */
  alphabetOf(part: string): Alphabet {
    return this.alphabet === 'european' ? 'european' : alphabetOf(part)
  }

  /** Ids and groups of all rules there are, if the caller knows them. */
  get knownRules(): ReadonlySet<string> | undefined {
    return this.#reading.known
  }

  get speller(): Speller {
    return this.#reading.resources.speller
  }

  /** One part of speech for each word of a sentence. Ask only where a cheap look has found a candidate: the model takes 0.2 s to load. */
  async tags(sentence: Sentence): Promise<readonly PartOfSpeech[]> {
    const tagger = await this.#reading.resources.tagger()
    return tagger.tag(sentence)
  }

  /** What the language model says of the story; nothing where it is switched off or cannot be had, which a notice tells. */
  judged(): Promise<Judged | undefined> {
    return this.view(judgedOf)
  }

  /** A view that several rules share, made by the first that asks for it; `undefined` is made again. The function is its own key: define it at the top of a module. */
  view<T>(make: (views: StoryViews, reading: Reading) => T): T {
    const {views} = this.#reading
    const known = views.get(make) as T | undefined
    if (known !== undefined) return known
    const made = make(this, this.#reading)
    views.set(make, made)
    return made
  }
}

const alphabetOfText = (views: StoryViews): Alphabet => alphabetOf(views.text)
const screenOf = (views: StoryViews): LiteralScreen => new LiteralScreen(views.text)

/** A part of the text with what can match in it. */
export interface Stretch {
  start: number
  text: string
  alphabet: Alphabet
  screen: LiteralScreen
}

const paragraphStretches = (views: StoryViews): Stretch[] =>
  views.paragraphs.map(([start, end]) => stretch(views, start, views.text.slice(start, end)))
const sentenceStretches = (views: StoryViews): Stretch[] =>
  views.sentences.map(({start, text}) => stretch(views, start, text))

/** One that is all of the text shares its screen. */
function stretch(views: StoryViews, start: number, text: string): Stretch {
  const screen = text === views.text ? views.screen : new LiteralScreen(text)
  const alphabet = views.alphabetOf(text)
  return {start, text: views.view(isToWiden) ? widened(text) : text, alphabet, screen}
}

const isToWiden = (views: StoryViews): boolean => needsWidening(views.text)

const sentencesOf = (views: StoryViews): Sentence[] =>
  readSentences(parseParagraphs(views.story), views.text, views.paragraphs)
const wordsOf = (views: StoryViews): Word[] => views.sentences.flatMap(sentence => sentence.words)
const quotesOf = (views: StoryViews): Quotes => readQuotes(views.text, views.paragraphs)

/** A story as the language model sees it. */
export interface Judged extends Judgement {
  fluency: Fluency
  /** Places at or over the least confidence asked for, in order. */
  spots: readonly Spot[]
  /** Whether a spot is one of them for what rules found in the story alone. */
  isByPrior(spot: Spot): boolean
}

async function judgedOf({story, sentences}: StoryViews, reading: Reading): Promise<Judged | undefined> {
  const {resources, minConfidence, priorShift, notices, signal} = reading
  try {
    const fluency = await resources.fluency?.()
    if (!fluency) return undefined
    const spans = sentences.map(({start, end}): Span => [start, end])
    const least = leastBefore(minConfidence, priorShift)
    const aids = {speller: resources.speller, least: leastOfPart(least), ...(signal && {signal})}
    const judgement = await fluency.judge(story.text, spans, aids)
    const spots = findSpots(judgement.words, least)
      .map(spot => ({...spot, confidence: posteriorOf(spot.worst, priorShift)}))
      .filter(({confidence}) => confidence >= minConfidence)
    const isByPrior = ({worst}: Spot): boolean => worst.confidence < minConfidence
    return {...judgement, fluency, spots, isByPrior}
  } catch (error) {
    if (!(error instanceof FluencyError)) throw error
    notices.add(`${error.message}; only the rules were applied`)
    return undefined
  }
}
