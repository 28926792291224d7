import {patternRule} from '../../src/core/kinds.js'

/** What begins a sentence and, behind a small letter, nothing else. */
const starts =
  'The|This|These|Those|It|He|She|They|We|However|Meanwhile|According|In addition|At least|After|But|Its|His|Her|Their|There|A spokesman|Police said|Officials said'

export default patternRule({
  id: 'wraps/missing-stop',
  summary: 'Find two sentences with no full stop between them (`after the halt The first tanker`, `in IranAt least`).',
  why: 'Headlines, captions and lines without a full stop run into the next sentence when a page is turned into text.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {stop: 'Missing full stop before `{next}`'},
  examples: [
    {
      bad: 'Exports resumed after a long halt⟦ The⟧ first tanker leaves soon.',
      better: 'Exports resumed after a long halt. The first tanker leaves soon.'
    },
    {
      bad: 'Floods hit the north of Iran⟦At least⟧ nine people died there.',
      better: 'Floods hit the north of Iran. At least nine people died there.'
    },
    {good: 'Exports resumed after a long halt. The first tanker leaves soon.'},
    {near: 'He read The Times and saw The king and I in The Hague.'},
    {near: 'The LinkedIn page and the band called The verve were named.'},
    {near: 'In the film It the clown wins; in She the queen does.'}
  ],
  // The word before is read backwards from here: patterns that begin with a word are tried at every letter.
  pattern: new RegExp(
    `(?<=\\p{Ll}{3}) ?(?:${starts})(?= \\p{Ll}{2,}(?: \\p{Ll}{2,}| (?:said|have|has|is|was|were|are|will)\\b))`,
    'gu'
  ),
  found({0: found, index, input}, {speller}) {
    const left = /\p{L}+$/u.exec(input.slice(Math.max(0, index - 40), index))?.[0] ?? ''
    const right = found.trimStart()
    if (found === right) {
      const whole = left + right
      if (!/^\p{Lu}|^\p{Ll}{4}/u.test(left) || !speller.isWord(left) || speller.isWord(whole)) return undefined
      if (/^(?:It|We|He|She|But|Its|His|Her)$/u.test(right) && /^\p{Ll}/u.test(left)) return undefined
      // What is printed so again is a name.
      if (input.split(whole).length > 2) return undefined
    } else {
      if (/^\p{Lu}/u.test(left) || leads.test(left)) return undefined
      if (!/\p{Ll} \S+ \S+$/u.test(input.slice(Math.max(0, index - 100), index))) return undefined
      // Titles are printed with a capital in the middle of a sentence, and lower-case words may follow them.
      if (/["“‘*_]/u.test(input) || !/[.!?]["”’]?$/u.test(input.trimEnd())) return undefined
    }
    return {message: 'stop', data: {next: right}, suggest: [`. ${right}`]}
  }
})

/** Words before a title: `the band called The verve`, `a film of The good earth`. */
const leads =
  /^(?:the|and|of|in|on|at|to|for|with|by|from|as|or|called|named|titled|entitled|film|movie|series|show|play|novel|book|song|album|band|group|magazine|newspaper|paper|daily|weekly|read|watch|watched|reads|said|says|that|told|like|than|via|versus|but|see|saw|dubbed|also|including|into|about|over|when|while|because)$/u
