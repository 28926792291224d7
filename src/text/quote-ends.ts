/** Tells from the words where the other end of a quotation is of which one mark is missing. */
import type {StoryViews} from '../core/story-views.js'
import type {Span} from '../core/types.js'
import type {QuoteMark} from './quotes.js'

/** Where the missing mark belongs: it is put in, or takes the place of a single one. */
export interface End {
  span: Span
  /** Known by `the mayor said` or by the single mark there. */
  isSaying: boolean
  /** The mark at hand is the one to delete. */
  isStray?: true
}

/** Where the other end of the quotation is, as far as the words tell. */
export function endOf(mark: QuoteMark, context: Pick<StoryViews, 'text' | 'paragraphs'>): End | undefined {
  if (mark.continued) return undefined
  if (mark.role === 'close') return openingOf(mark, context)
  const single = singleClose(mark, context)
  if (single) return {span: single, isSaying: true}
  const saying = attributionOf(mark, context)
  if (saying !== undefined) return {span: [saying, saying], isSaying: true}
  const rest = context.text.slice(mark.at + 1, context.paragraphs[mark.paragraph]![1])
  const again = reopened.exec(rest)?.[0].length
  if (again !== undefined) {
    const stray = mark.at + again
    return {span: [stray, stray + 1], isSaying: true, isStray: true}
  }
  // `players "were tired but never stopped. They face Senegal.`: a few words of the sentence are quoted.
  const words = /^\p{Ll}[^.!?;:"“”]{3,90}(?=\.(?:\s|$))/u.exec(rest)?.[0]
  const length = words?.length ?? speechLength(mark, rest, context)
  const at = mark.at + 1 + (length ?? 0)
  return length === undefined ? undefined : {span: [at, at], isSaying: false}
}

/** How far speech reaches that fills the rest of its paragraph: one sentence, or more of which the last is still the speaker's. */
function speechLength(
  {at, paragraph}: QuoteMark,
  rest: string,
  {text, paragraphs}: Pick<StoryViews, 'text' | 'paragraphs'>
): number | undefined {
  const speech = rest.trimEnd()
  const before = text.slice(Math.max(paragraphs[paragraph]![0], at - 90), at)
  if (!saysBefore.test(before) || !/^\s?[\p{Lu}\p{N}][^"“”]+[.!?]$/u.test(speech)) return undefined
  const sentences = speech.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  return sentences.length === 1 || ownWords.test(sentences.at(-1)!) ? speech.length : undefined
}

const saysBefore =
  /\b(?:said|says|wrote|writes|told|added|replied|answered|explained|stated|announced)\b[^.!?:"“”]{0,60}[:,] $/u
const ownWords = /(?<!\p{L})(?:I|we|We|me|us|my|My|our|Our|you|You|your|Your)(?!\p{L})/u
/** `"We were cold, "but we are safe," the mayor said`: the speaker goes on, and a second mark opens what is open. */
const reopened =
  /^[^"“”.!?:;]{3,120}, ["“](?=(?:and|but|so|yet|because|although|while) [^"“”]{3,200}[,!?]["”] (?:said|says|added|he|she|they|the|an?|\p{Lu}\p{Ll}+)\b)/u

/** `The mayor wrote: The school is open.`: where speech begins that should have been opened. */
export const saysAfterColon =
  /\b(?:said|says|wrote|writes|told|added|posted|tweeted|declared|replied|answered|explained|stated|announced|quoted|read)\b[^.!?:"“”]{0,60}: (?=\p{Lu}[^:"“”]*$)/u

/** A single mark that closes what a double one opened: `“had nothing to hide' and`. */
function singleClose(
  {at, paragraph}: QuoteMark,
  {text, paragraphs}: Pick<StoryViews, 'text' | 'paragraphs'>
): Span | undefined {
  const rest = text.slice(at + 1, Math.min(paragraphs[paragraph]![1], at + 400))
  if (/["“”]|(?<!\p{L})['‘]\p{L}/u.test(rest)) return undefined
  // `our fans, ’ Moore told`: set apart from the words that it closes.
  const apart = /(?<=[,.!?]) ['’](?= (?:\p{Lu}[\p{L}-]+ ){1,3}(?:said|says|told|added|wrote)\b)/u.exec(rest)
  const match =
    apart ??
    /(?<=[,.!?])['’](?=\s|$)|(?<=[\p{L}\d])['’](?=[,.;:]|\s(?:and|or|but|said|says|in|on|at|to|he|she|they|who|that|before|after|when|as|for|by)\s)/u.exec(
      rest
    )
  if (!match || (/s$/u.test(rest.slice(0, match.index)) && !/^['’][,.;]/u.test(rest.slice(match.index))))
    return undefined
  const start = at + 1 + match.index
  return [start, start + match[0].length]
}

/** Where a quotation or a title began whose end is marked. */
function openingOf(
  {at, paragraph}: QuoteMark,
  {text, paragraphs}: Pick<StoryViews, 'text' | 'paragraphs'>
): End | undefined {
  const [start] = paragraphs[paragraph]!
  const before = text.slice(start, at)
  if (/["“”]/u.test(before)) return undefined
  if (/^\p{Lu}[^.!?:;]{8,}[,!?]$/u.test(before) && saysAfter.test(text.slice(at + 1, at + 60)))
    return {span: [start, start], isSaying: true}
  const said = saysAfterColon.exec(before)
  if (said) return {span: [start + said.index + said[0].length, start + said.index + said[0].length], isSaying: true}
  const title =
    /(?<=\p{Ll}\s)(?:\p{Lu}[\p{L}’'-]*\s(?:(?:of|the|and|in|a|for|to|on)\s){0,2}){0,5}\p{Lu}[\p{L}’'-]*$/u.exec(
      before
    )?.[0]
  if (title?.includes(' ')) return {span: [at - title.length, at - title.length], isSaying: false}
  return /(?:for|of|to|with|in|on|at|by|from|the|a|an)$/u.test(before)
    ? {span: [at, at + 1], isSaying: false, isStray: true}
    : undefined
}

/** What follows a quotation: its verb, and who spoke. */
const saysAfter =
  /^\s(?:(?:said|says|added|warned|wrote)\s\S|(?:he|she|they|the [\p{L}-]+(?: [\p{L}-]+){0,2}|\p{Lu}\p{Ll}+) (?:said|says|added)\b)/u

/** Where the quotation ends, if it is followed by `, the mayor said.` or `, said the mayor`. */
function attributionOf(
  {at, paragraph}: QuoteMark,
  {text, paragraphs}: Pick<StoryViews, 'text' | 'paragraphs'>
): number | undefined {
  const [rest = '', next] = text.slice(at + 1, paragraphs[paragraph]![1]).split(/\s["“](?=\p{Lu})|,\s["“](?=\p{Ll})/u)
  if (/["“”]/u.test(rest)) return undefined
  // `, the mayor said, "but we are safe."`: the sentence ends behind the next quotation.
  const sentence = next === undefined || rest.endsWith('.') ? rest : `${rest}.`
  const match = saidAfter.exec(sentence.slice(-170))
  if (match) return at + 1 + Math.max(0, sentence.length - 170) + match.index + 1
  const inverted = saidBefore.exec(rest.slice(0, 400))
  return inverted ? at + 2 + inverted.index : undefined
}

const saidAfter =
  /[,!?] (?:he|she|they|the(?: [\p{L}-]+){1,8}|an?(?: [\p{L}-]+){1,5}|(?:(?!(?:who|which|that|as|when|and|but|because|if|while|where|so)\b)[\p{L}’'-]+ ){0,7}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4}) (?:said|says|added|told [\p{L} ]{2,40}|wrote|stressed|noted|warned|explained|announced|insisted|argued|declared|promised|complained|concluded)(?: (?:on|in|at|after|during|before|following|when|as|from|by) [\p{L}\p{N}’' -]{2,90})?(?:, [^,.;:"“”]{5,80})?\.$/u
/** The verb before its subject, as only speech has it. */
const saidBefore =
  /[,!?] (?:said|says|added|wrote|warned|explained|recalled) (?:(?:the|a|an) [\p{L}-]+|\p{Lu}\p{Ll}+,? [\p{L}-]+)/u
