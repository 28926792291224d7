import {phraseRule} from '../../src/core/kinds.js'

export default phraseRule({
  id: 'style/toward',
  summary: 'Find British forms of small words: towards for toward.',
  why: 'American papers print the forms without -s and -st.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the packs ap and american.',
  fix: 'safe',
  confidence: 0.97,
  messages: {form: 'Print `{replacement}`, not `{phrase}`'},
  message: 'form',
  examples: [
    {bad: 'They walked ⟦towards⟧ the river.', better: 'They walked toward the river.'},
    {bad: '⟦Afterwards⟧ the crowd left.', better: 'Afterward the crowd left.'},
    {bad: 'He was ⟦amongst⟧ the dead.', better: 'He was among the dead.'},
    {good: 'They walked toward the river.'},
    {good: 'He was among the dead, and she left afterward.'},
    {near: 'The steward and the awards came late.'},
    {near: 'He is untoward, but a while ago he was not.'},
    {near: 'The guard looked inward and upward.'}
  ],
  phrases: [
    {phrase: 'towards', replacements: ['toward']},
    {phrase: 'afterwards', replacements: ['afterward']},
    {phrase: 'amongst', replacements: ['among']},
    {phrase: 'whilst', replacements: ['while']}
  ]
})
