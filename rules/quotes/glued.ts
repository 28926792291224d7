import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'quotes/glued',
  summary: 'Find a quotation printed together with the word before or after it (`called it"fair" again`).',
  why: 'A space was lost at the quotation mark when the text was joined or translated piece by piece.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {glued: 'No space between the quotation and `{word}`; add one'},
  needs: /\p{Ll}["“”]\p{L}/u,
  pattern: /(?<=(?<![\p{L}\p{N}])(?<left>\p{L}*\p{Ll}))(?<mark>["“”])(?=(?<right>\p{L}+))/gu,
  found({groups, index, input}) {
    const {left = '', mark = '', right = ''} = groups!
    const places = mark === '"' ? straightMarks(input) : undefined
    const opens = mark === '“' || (places !== undefined && places.get(index)! % 2 === 0)
    // A straight mark on its own may be anything; an opening one has its partner later on.
    if (places && opens && places.get(index) === places.size - 1) return undefined
    return {
      message: 'glued',
      data: {word: opens ? left : right},
      suggest: [opens ? ` ${mark}` : `${mark} `]
    }
  },
  examples: [
    {bad: 'The envoy called the talks⟦"⟧useful" again.', better: 'The envoy called the talks "useful" again.'},
    {bad: 'The envoy called the talks⟦“⟧useful” again.', better: 'The envoy called the talks “useful” again.'},
    {bad: 'The envoy called them "useful⟦"⟧again.', better: 'The envoy called them "useful" again.'},
    {good: 'The envoy called the talks "useful" again.'},
    {near: 'The 7"single has no partner.'},
    {near: 'The cans hold 7"paint" and more.'}
  ]
})

let lately = {input: '', places: new Map<number, number>()}

/** How many straight marks of a paragraph stand before each; kept for the paragraph's next match, since there may be thousands. */
function straightMarks(input: string): ReadonlyMap<number, number> {
  if (lately.input !== input)
    lately = {input, places: new Map(Array.from(input.matchAll(/"/gu), ({index}, count) => [index, count]))}
  return lately.places
}
