import {patternRule} from '../../src/core/kinds.js'
import {ordinalSuffix} from '../../src/text/ordinals.js'

const stones = /\d\s?(?:lbs?|kg)\b|\bweigh|\bstones?\b/u
const loses = /\b(?:los[et]|loses|losing|gained|shed|dropped|put on) (?:\p{Ll}+ )?$/u

export default patternRule({
  id: 'numbers/ordinal-suffix',
  summary: 'Find an ordinal with the wrong ending: `1th`, `23th`, `3nd`, `11st`.',
  why: 'The ending follows from how the number is spoken: twenty-third, eleventh.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.97,
  messages: {wrong: 'Write `{right}` for `{printed}`', twice: 'Write `{right}`: `{printed}` has two endings'},
  examples: [
    {bad: 'They met on July ⟦23th⟧ in Riga.', better: 'They met on July 23rd in Riga.'},
    {bad: 'He finished ⟦1th⟧ of forty.', better: 'He finished 1st of forty.'},
    {bad: 'The ⟦11st⟧ hour had come.', better: 'The 11th hour had come.'},
    {bad: 'It was her ⟦2th⟧ title.', better: 'It was her 2nd title.'},
    {bad: 'The ⟦4nd⟧ floor was flooded.', better: 'The 4th floor was flooded.'},
    {bad: 'The ⟦3 th⟧ floor burned.', better: 'The 3rd floor burned.'},
    {good: 'The 1st, 2nd, 3rd and 4th floors were flooded.'},
    {good: 'The 111th, 112th and 113th cases followed the 101st.'},
    {near: 'The road at 21 St Thomas Square is closed.'},
    {near: 'He drove his 3ND-series truck.'},
    {near: 'The boxer weighs 11st 4lb and his rival 13st.'},
    {near: 'He lost 2st in a year.'},
    {near: 'The 12th and 13th were free.'}
  ],
  needs: /\d\s?(?:r?st|nd|rd|n?th)/u,
  pattern:
    /(?<![\p{L}\p{N}.,/:-])(?<number>\d{1,3}(?:,\d{3})+|\d+)(?<suffix>st|nd|rd|th|rst|nth)(?<again>\s?(?:st|nd|rd|th))?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,/:-])(?<apart>\d{1,3})\s(?:nd|rd|th)(?=\s\p{Ll})/gu,
  found(match, {text}) {
    const {number = '', suffix = '', again, apart} = match.groups as Record<string, string | undefined>
    if (apart) {
      const right = apart + ordinalSuffix(apart)
      return {message: 'wrong', data: {printed: match[0], right}, suggest: [right]}
    }
    const due = ordinalSuffix(number)
    if (suffix === due && !again) return undefined
    // `weighs 11st 4lb`, `a 210kg (33st) bell`, `lost 2st`
    if (suffix === 'st' && !again && (stones.test(text) || loses.test(match.input.slice(0, match.index))))
      return undefined
    const right = number + due
    return {message: again ? 'twice' : 'wrong', data: {printed: match[0], right}, suggest: [right]}
  }
})
