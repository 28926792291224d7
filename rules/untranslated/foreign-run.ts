import {defineRule} from '../../src/core/rule.js'
import {foreignRuns, mayBeginForeignRun} from '../../src/spelling/foreign-runs.js'

export default defineRule({
  id: 'untranslated/foreign-run',
  summary: 'Find a stretch of another language in an English sentence: “y el”, “dans le”.',
  why: 'The engine copied what it could not translate; most readers cannot read it.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {run: '`{phrase}` looks like {language}; translate it'},
  examples: [
    {bad: 'The union will meet ⟦y el⟧ company will listen.'},
    {bad: 'Thieves hid the gold ⟦dans le⟧ wall.'},
    {bad: '⟦Les⟧ manifestants have left the square.'},
    {bad: 'The taxes ⟦und die⟧ prices rose.'},
    {bad: 'It is written ⟦dans les textes de notre⟧ republic.'},
    {bad: 'The road ⟦nella⟧ valley is shut.'},
    {bad: '⟦Il governo⟧ has fallen.'},
    {good: 'The union will meet and the company will listen.'},
    {near: 'The mayor of Rio de la Plata read Le Monde and La Liga news.'},
    {near: 'Ursula von der Leyen met Simone de la Cruz in Los Angeles.'},
    {near: 'It was a fait accompli, and a coup d’état.'},
    {near: 'They will die in an hour, and he met in secret.'},
    {near: 'El Niño and “Il Postino” are well known. La Niña is too.'},
    {near: 'The song “Je ne sais quoi” is French.'},
    {near: 'She went from door to door in the rain, past a fox den in the park.'},
    {near: 'A man plays il on the e la string.'}
  ],
  concerns: mayBeginForeignRun,
  check(context) {
    for (const {span, language} of context.view(foreignRuns))
      context.report({message: 'run', span, data: {phrase: context.text.slice(...span), language}})
    return undefined
  }
})
