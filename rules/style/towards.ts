import {phraseRule} from '../../src/core/kinds.js'

export default phraseRule({
  id: 'style/towards',
  summary: 'Find American forms of small words: toward for towards.',
  why: 'British papers print the forms with -s.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the pack british.',
  fix: 'safe',
  confidence: 0.97,
  messages: {form: 'Print `{replacement}`, not `{phrase}`'},
  message: 'form',
  examples: [
    {bad: 'They walked ⟦toward⟧ the river.', better: 'They walked towards the river.'},
    {bad: '⟦Afterward⟧ the crowd left.', better: 'Afterwards the crowd left.'},
    {bad: 'Steps ⟦toward⟧ peace were few.', better: 'Steps towards peace were few.'},
    {good: 'They walked towards the river.'},
    {good: 'Afterwards the crowd left.'},
    {near: 'The steward and the award came late.'},
    {near: 'He is untoward, and the afterword is long.'},
    {near: 'The guard looked inward and upward.'}
  ],
  phrases: [
    {phrase: 'toward', replacements: ['towards']},
    {phrase: 'afterward', replacements: ['afterwards']}
  ]
})
