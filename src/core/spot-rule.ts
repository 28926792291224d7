/** The kind that reports what the language model finds: each rule takes the spots of one kind. */
import {mendConfidence} from '../fluency/mends.js'
import type {Spot, SpotKind} from '../fluency/spots.js'
import {isForeign} from '../spelling/setting.js'
import {isCurrency} from '../text/currencies.js'
import type {Word} from '../text/sentences.js'
import {defineRule, type Observation, type Repair, type Rule, type RuleMeta} from './rule.js'
import type {Judged, StoryViews} from './story-views.js'
import type {Span} from './types.js'

export interface SpotRuleDefinition<M extends string>
  extends Omit<RuleMeta<M>, 'severity' | 'stage' | 'fix' | 'asksModel'> {
  kind: SpotKind
  /** Said where a replacement is offered. */
  offer: M
  /** Said where there is none. */
  ask: M
}

/** Spots less sure than this are for counting: nobody is shown their replacements. */
const worthProposing = 0.25
/** A replacement less likely than this is no help. */
const leastShown = 0.1
/** One as likely as this is named in the message. */
const leastNamed = 0.35

/** Reports spots of a kind as queries, with what could stand there where that is likely enough. */
export function spotRule<const M extends string>({kind, offer, ask, ...meta}: SpotRuleDefinition<M>): Rule {
  return defineRule<M>({
    ...meta,
    severity: 'query',
    stage: 'stable',
    fix: 'suggest',
    asksModel: true,
    async check(context) {
      const judged = await context.judged()
      for (const spot of judged?.spots ?? []) {
        if (
          spot.kind === kind &&
          !isForeignCopy(spot, context.words) &&
          !isHalf(spot, context) &&
          !isOfName(spot, context) &&
          !isCurrency(spot.worst.text, context.text)
        )
          context.report(await observe(spot, judged!, context, {offer, ask}))
      }
    }
  })
}

/** `the sine qua non of peace`: the model reads English alone. */
function isForeignCopy({words}: Spot, all: readonly Word[]): boolean {
  const [start, end] = [words[0]!.start, words.at(-1)!.end]
  return all.some(word => word.start < end && start < word.end && isForeign(word))
}

/** `bi-polar`, `win-win`: the encoder reads the halves of one word. */
function isHalf({words: [first, second]}: Spot, {text, speller}: Pick<StoryViews, 'text' | 'speller'>): boolean {
  const left = /[\p{L}-]+-$/u.exec(text.slice(Math.max(0, first!.start - 40), first!.start))?.[0] ?? ''
  const right = /^-[\p{L}-]+/u.exec(text.slice(first!.end, first!.end + 40))?.[0] ?? ''
  if (second || left + right === '') return false
  const halves = `${left}${first!.text}${right}`.split('-')
  return halves.every(half => half === halves[0]) || speller.isWord(halves.join(''))
}

/** `the shoal` in a story of Second Thomas Shoal. */
function isOfName({words: [first, second]}: Spot, {text}: Pick<StoryViews, 'text'>): boolean {
  if (second || !/^\p{Ll}{3}/u.test(first!.text)) return false
  const name = ` ${first!.text.charAt(0).toUpperCase()}${first!.text.slice(1)}`
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole = !/^\p{L}/u.test(text.slice(at + name.length))
    if (isWhole && /\p{Lu}\p{Ll}+$/u.test(text.slice(Math.max(0, at - 30), at))) return true
  }
  return false
}

/** Why a place is shown that would not be in another story. */
const raisedByPrior =
  'The rules found so much in this story that places are shown here of which the model is less sure.'

async function observe<M extends string>(
  spot: Spot,
  judged: Judged,
  {text, speller}: Pick<StoryViews, 'text' | 'speller'>,
  {offer, ask}: {offer: M; ask: M}
): Promise<Observation<M>> {
  const span = wholeWords(text, [spot.words[0]!.start, spot.words.at(-1)!.end])
  const phrase = text.slice(...span)
  const {suggest, evidence} = await repairsFor(spot, judged, speller)
  const reasons = [evidence, judged.isByPrior(spot) ? raisedByPrior : ''].filter(reason => reason !== '')
  const best = suggest[0]
  const isNamed = best !== undefined && (best.confidence ?? 0) >= leastNamed
  return {
    message: isNamed ? offer : ask,
    span,
    data: {phrase, better: insertedBefore(spot) ?? best?.text ?? ''},
    confidence: spot.confidence,
    suggest,
    ...(reasons.length > 0 && {evidence: reasons.join(' ')})
  }
}

/** The encoder reads `room's` as three words; an editor reads it as one. */
function wholeWords(text: string, [start, end]: Span): Span {
  const before = /[\p{L}\p{N}]+['’]$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const after = /^['’]\p{L}+/u.exec(text.slice(end, end + 12))?.[0] ?? ''
  return [start - before.length, end + after.length]
}

/** The word that a spot lacks, if that is known. */
function insertedBefore({kind, worst: {mend}}: Spot): string | undefined {
  return kind === 'missing' && mend?.kind === 'insertion' ? mend.text : undefined
}

type Offer = Exclude<Repair, string>

async function repairsFor(
  spot: Spot,
  judged: Judged,
  speller: StoryViews['speller']
): Promise<{suggest: Offer[]; evidence: string}> {
  const {start, end, text: printed} = spot.worst
  const lost = insertedBefore(spot)
  if (lost) {
    const edits: Offer['edits'] = [{span: [start, start], text: `${lost} `}]
    return {suggest: [{text: `${lost} ${printed}`, confidence: mendConfidence, edits}], evidence: ''}
  }
  const isPlain = spot.words.length === 1 && (spot.kind === 'nonsense' || spot.kind === 'form')
  if (!isPlain || spot.confidence < worthProposing || !judged.fluency.propose) return {suggest: [], evidence: ''}
  const {offers, evidence} = await judged.fluency.propose(spot, judged, speller)
  const suggest = offers
    .filter(({confidence}) => confidence >= leastShown)
    .map(({text, confidence}): Offer => ({text, confidence, edits: [{span: [start, end], text}]}))
  return {suggest, evidence}
}
