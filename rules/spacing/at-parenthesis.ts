import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'spacing/at-parenthesis',
  summary: 'Find a space inside a parenthesis, or none outside it.',
  why: 'Parentheses stand close to what they hold and apart from the words around them; tokenised text has it the other way round.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {
    inside: 'Space inside the parenthesis `{mark}`; close it up',
    outside: 'No space at the parenthesis `{mark}`; put one in'
  },
  examples: [
    {bad: 'The fund ⟦( ⟧opened in May) lost money.', better: 'The fund (opened in May) lost money.'},
    {bad: 'The fund (opened in May⟦ )⟧ lost money.', better: 'The fund (opened in May) lost money.'},
    {bad: 'The Harbour ⟦Fund(HF)⟧ lost money.', better: 'The Harbour Fund (HF) lost money.'},
    {bad: 'The fund (opened in ⟦May)lost⟧ money.', better: 'The fund (opened in May) lost money.'},
    {bad: 'The pier (shut since May⟦ )⟧will open.', better: 'The pier (shut since May) will open.'},
    {bad: 'The fund⟦( ⟧opened in May) lost money.', better: 'The fund (opened in May) lost money.'},
    {bad: 'The fund (up 2.5%⟦ )⟧ lost money.', better: 'The fund (up 2.5%) lost money.'},
    {good: 'The fund (opened in May) lost money.'},
    {good: 'The Harbour Fund (HF) lost money.'},
    {near: 'The person(s) who (re)built the dam should (un)lock it.'},
    {near: 'He wrote f(x) and Ca(OH)2 and left ;-( in tears.'},
    {near: 'Wait for me )'},
    {near: 'Tick one: ( ) yes ( ) no'},
    {near: 'It must a) pay and b) wait.'}
  ],
  needs: /[()]/u,
  pattern:
    /(?<![:;=-])(?<open>(?:(?<glued>(?<=(?<![\p{L}\p{N}'’-])\p{L}\p{Ll}{2,}))|)\( +)(?=[\p{L}\p{N}"“])|(?<=[\p{L}\p{N}.”"%!?]{2})(?<close> +\))(?=[\s.,;:]|$|(?<touch>\p{Ll}{2}))|(?<![\p{L}\p{N}'’-])(?<before>\p{L}\p{Ll}{2,}\()(?<inner>[\p{L}\p{N}]{2,}[^()]{0,60}\))(?=[\s.,;:]|$)|(?<![\p{L}\p{N}(])(?<last>[\p{L}\p{N}]{3,}\)(?<after>\p{Ll}{2,}))(?![\p{L}\p{N}(-])/gu,
  found({groups, index, input}) {
    const {touch, open, glued, close, before, inner = '', last, after = ''} = groups!
    if (open && !input.slice(index, index + 300).includes(')')) return undefined
    if (close && !/\([^)]*$/u.test(input.slice(Math.max(0, index - 300), index))) return undefined
    if (close && touch) return {message: 'inside', data: {mark: close}, suggest: [') ']}
    if (glued !== undefined && !/^(?:s|es|ed|ing|ren) ?\)/u.test(input.slice(index + open!.length)))
      return {message: 'inside', data: {mark: open!}, suggest: [' (']}
    if (open || close) return {message: 'inside', data: {mark: (open ?? close)!}, suggest: [(open ?? close)!.trim()]}
    if (before) {
      if (/^(?:s|es|ed|ing|ren)\)/u.test(inner)) return undefined
      const text = `${before}${inner}`
      return {message: 'outside', data: {mark: text}, suggest: [`${before.slice(0, -1)} (${inner}`]}
    }
    if (!last || !/\(\P{L}?[\p{L}\p{N}]+ [^()]*$/u.test(input.slice(Math.max(0, index - 80), index))) return undefined
    return {message: 'outside', data: {mark: last}, suggest: [`${last.slice(0, -after.length)} ${after}`]}
  }
})
