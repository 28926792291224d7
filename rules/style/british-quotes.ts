import {defineRule} from '../../src/core/rule.js'

/** Words that carry the sentence on, where nobody is named as the speaker. */
const goesOn =
  /^ (?:and|but|or|nor|which|who|whose|as|while|with|without|in|on|at|for|to|of|by|from|after|before|because|although|though|so|where|when|despite|including|yet)(?!\p{L})/u

export default defineRule({
  id: 'style/british-quotes',
  summary: 'Find a comma inside the closing mark of a quoted fragment.',
  why: 'British copy sets a comma inside the marks only where it belongs to what was said.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the pack british.',
  fix: 'suggest',
  confidence: 0.9,
  messages: {inside: 'Set the comma outside: print `{outside}`'},
  examples: [
    {bad: 'He called it “a disaster⟦,”⟧ and left.', better: 'He called it “a disaster”, and left.'},
    {bad: "The 'blue room⟦,'⟧ which is white, was shut.", better: "The 'blue room', which is white, was shut."},
    {bad: 'The “reform⟦,”⟧ as he called it, failed.', better: 'The “reform”, as he called it, failed.'},
    {good: 'He called it “a disaster”, and left.'},
    {good: '“We won,” he said.'},
    {near: '“We won,” and with that he left.'},
    {near: 'It was “all we have,” the minister said.'},
    {near: 'She said “it is over”, as before.'}
  ],
  check({quotes, text, report}) {
    for (const {start, end, closed} of quotes.quotations) {
      if (!closed || !/^\p{Ll}/u.test(text.slice(start + 1, start + 3))) continue
      if (text.charAt(end - 2) !== ',' || !goesOn.test(text.slice(end, end + 14))) continue
      const outside = `${text.charAt(end - 1)},`
      report({message: 'inside', span: [end - 2, end], data: {outside}, suggest: [outside]})
    }
    return undefined
  }
})
