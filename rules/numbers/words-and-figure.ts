import {patternRule} from '../../src/core/kinds.js'
import {digitString, readWords, wordString} from '../../src/text/numbers.js'

/** Beside a small number these may belong to what is counted: `two 2 metre planks`. */
const unit =
  /^\s(?:met|kilo|cent|mill|lit|euro|pound|dollar|inch|foot|feet|mile|tonne|gram|hour|minute|year|month|day)/u

export default patternRule({
  id: 'numbers/words-and-figure',
  summary: 'Find a number printed in words and again in digits (`five thousand 5,000 euros`).',
  why: 'The source had both, or the engine rendered the figure twice; an editor prints one.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.93,
  messages: {twice: '`{printed}` gives the number twice: print `{figure}`'},
  needs: /\p{L} \d|\d \p{L}/u,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,$€£-]|[$€£]\s)(?:(?<words>${wordString})\s(?<digits>${digitString})|(?<figure>${digitString})\s(?<later>${wordString}))(?=\s\p{Ll})`,
    'giu'
  ),
  found({0: printed, groups, input, index}) {
    const {words, digits, figure, later} = groups!
    const number = digits ?? figure ?? ''
    const value = Number(number.replaceAll(',', ''))
    if (readWords(words ?? later ?? '') !== value) return undefined
    if (value < 20 && unit.test(input.slice(index + printed.length))) return undefined
    const inWords = words ?? later!
    return {
      message: 'twice',
      data: {printed, figure: number},
      suggest: value < 10 ? [inWords, number] : [number, inWords]
    }
  },
  examples: [
    {bad: 'The winner gets ⟦five thousand 5,000⟧ euros.', better: 'The winner gets 5,000 euros.'},
    {bad: 'The court freed ⟦3 three⟧ men.', better: 'The court freed three men.'},
    {good: 'The winner gets 5,000 euros.'},
    {near: 'They built two 2 metre walls and met in four 4 hour sessions.'},
    {near: 'Of the three 2 were closed.'}
  ]
})
