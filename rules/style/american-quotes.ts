import {defineRule} from '../../src/core/rule.js'

export default defineRule({
  id: 'style/american-quotes',
  summary: 'Find a comma or full stop after a closing quotation mark.',
  why: 'American copy sets commas and full stops before the closing mark, whatever was quoted.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the packs ap, reuters and american.',
  fix: 'safe',
  confidence: 0.97,
  messages: {outside: 'Set the `{point}` inside: print `{inside}`'},
  examples: [
    {bad: 'He called it “a disaster⟦”,⟧ and left.', better: 'He called it “a disaster,” and left.'},
    {bad: 'She was “not amused⟦”.⟧', better: 'She was “not amused.”'},
    {bad: 'They met in "the blue room⟦",⟧ he said.', better: 'They met in "the blue room," he said.'},
    {good: 'He called it “a disaster,” and left.'},
    {good: 'Who said “never again”?'},
    {near: 'He wrote “Yes!”, “No!” and “Perhaps”; nobody read it.'},
    {near: 'The board is 12", and the shelf 14".'},
    {near: 'It cost “less than 5”...'}
  ],
  check(context) {
    for (const mark of context.quotes.marks) {
      if (mark.role !== 'close' || mark.kind !== 'double' || mark.partner === undefined) continue
      const [before, point, after] = [mark.at - 1, mark.at + 1, mark.at + 2].map(at => context.text.charAt(at))
      if ((point !== ',' && point !== '.') || after === '.' || !/[\p{L}\p{N})%]/u.test(before!)) continue
      const inside = point + mark.char
      context.report({message: 'outside', span: [mark.at, mark.at + 2], data: {point, inside}, suggest: [inside]})
    }
    return undefined
  }
})
