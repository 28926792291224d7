import retextRepeatedWords from 'retext-repeated-words'
import {retextRule} from '../../src/core/kinds.js'

/** Doubles that edited English does print. */
const printable = new Set(['had', 'that'])

export default retextRule({
  id: 'wording/repeated-word',
  summary: 'Find a word printed twice in a row.',
  why: 'Translation engines loop on short words; an editor would not print the second one.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {twice: 'Unexpected second `{word}`, expected it once'},
  examples: [
    {bad: 'The minister said ⟦the the⟧ talks had failed.', better: 'The minister said the talks had failed.'},
    {good: 'They had had no word from the embassy.'},
    {near: 'Of the four, four left early.'}
  ],
  plugin: () => retextRepeatedWords(),
  found(_, span, {text}) {
    const [first = '', second = ''] = text.slice(...span).split(/\s+/u)
    if (printable.has(first.toLowerCase()) || (/^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second))) return undefined
    return {message: 'twice', span, data: {word: second}, suggest: [first]}
  }
})
