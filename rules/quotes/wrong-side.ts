import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'quotes/wrong-side',
  summary: 'Find an opening quotation mark that stands close to the word before it (`he said," We are ready."`).',
  why: 'The space went to the wrong side of the mark when the pieces of a sentence were joined again.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.92,
  messages: {side: 'The mark opens a quotation: print the space before it, not behind it'},
  // Behind an even number of marks: it opens.
  needs: /^(?:[^"“”„«»]*["“”„«»][^"“”„«»]*["“”„«»])*[^"“”„«»]*[^"“”„«».!?\s]["“”] /,
  pattern: /(?<mark>["“”] )(?<=(?<before>\p{Ll}{2}[,:]?)["“”] )(?=\p{L})/gu,
  found({groups, index, input}) {
    const mark = groups!.mark![0]!
    const {marks, places} = marksOf(input)
    const at = places.get(index)!
    const partner = marks[at + 1]
    if (at % 2 === 1 || marks.length % 2 === 1 || partner === undefined) return undefined
    // `did not "frame" us,"`: the mark before this one opens, so that this one closes.
    if (at > 0 && /\s/u.test(input[marks[at - 1]! - 1] ?? ' ')) return undefined
    const inside = input.slice(index + 2, partner)
    const rest = input.slice(partner + 1, partner + 3)
    const isSpeech = /[,:]$/u.test(groups!.before!) && /^\p{Lu}/u.test(inside)
    if (!/[\p{L}\p{N}.,!?…]$/u.test(inside) || !/^(?:$|[\s.,;:!?)])/u.test(rest)) return undefined
    if (isSpeech ? inside.length < 6 : inside.length > 60 || /[.!?;]/u.test(inside)) return undefined
    return {message: 'side', suggest: [` ${mark === '”' ? '“' : mark}`]}
  },
  examples: [
    {
      bad: 'Asked about the pier, the warden said,⟦" ⟧It will be mended by May."',
      better: 'Asked about the pier, the warden said, "It will be mended by May."'
    },
    {bad: 'The warden called it⟦" ⟧a long winter" again.', better: 'The warden called it "a long winter" again.'},
    {good: 'The warden said, "It will be mended by May."'},
    {near: 'and it will be mended," the warden said. "We have the money," he added.'},
    {near: 'and it will be mended," the warden said, "by May.'}
  ]
})

let lately: {input: string; marks: readonly number[]; places: ReadonlyMap<number, number>} | undefined

/** Where the marks of a paragraph stand, and which of them each is; kept for the paragraph's next match, since there may be thousands. */
function marksOf(input: string): NonNullable<typeof lately> {
  if (lately?.input !== input) {
    const marks = Array.from(input.matchAll(/["“”„«»]/gu), ({index}) => index)
    lately = {input, marks, places: new Map(marks.map((start, at) => [start, at]))}
  }
  return lately
}
