import {defineRule} from '../../src/core/rule.js'
import {findMisreading, type Misreading, misreadings} from '../../src/text/misreadings.js'
import {remembered} from '../../src/text/remembered.js'
import table from './misread-word.tsv'
import classTable from './noun-classes.tsv'
import thingTable from './things.tsv'

let known: ((word: string) => readonly Misreading[]) | undefined
const readingsOf = (word: string): readonly Misreading[] => {
  known ??= remembered(misreadings(table, classTable, thingTable))
  return known(word)
}
/** How much of the sentence on either side is looked at. */
const reach = 70

export default defineRule({
  id: 'sense/misread-word',
  summary:
    'Find words that the words around them rule out (`electricity to 900 elbows`, `the crane water is not safe`).',
  why: 'The engine took one sense of a word for another, or one word for a lookalike. The sentence stays fluent; ask the source for the word.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {misread: '`{word}` cannot be meant here; check the source for a word such as `{expected}`'},
  examples: [
    {
      bad: 'Engineers restored electricity to 900 ⟦elbows⟧ on the island.',
      better: 'Engineers restored electricity to 900 homes on the island.'
    },
    {
      bad: 'Guards seized 40 kilograms of ⟦courtesy⟧ at the port.',
      better: 'Guards seized 40 kilograms of goods at the port.'
    },
    {bad: 'The thief broke the ⟦castle⟧ on the back door.', better: 'The thief broke the lock on the back door.'},
    {
      bad: 'The striker spent the first half on the ⟦bank⟧ in Oslo.',
      better: 'The striker spent the first half on the bench in Oslo.'
    },
    {
      bad: 'Dockers will begin a two-day ⟦shore⟧ over pay.',
      better: 'Dockers will begin a two-day strike over pay.'
    },
    {bad: 'The captain hurt her left ⟦doll⟧ in training.', better: 'The captain hurt her left wrist in training.'},
    {bad: 'A cargo ⟦pear⟧ with nine crew sank off Busan.', better: 'A cargo ship with nine crew sank off Busan.'},
    {
      bad: 'Rents in the port rose by 3.5 ⟦bishops⟧ in March.',
      better: 'Rents in the port rose by 3.5 percent in March.'
    },
    {
      bad: 'The valley was cut off after three ⟦bakeries⟧ of fighting.',
      better: 'The valley was cut off after three days of fighting.'
    },
    {bad: 'Cocoa output ⟦yawned⟧ by 4 percent last year.', better: 'Cocoa output rose by 4 percent last year.'},
    {bad: 'Guards tested a ⟦talkative⟧ battery in the lab.', better: 'Guards tested a portable battery in the lab.'},
    {bad: 'The rebels will ⟦knit⟧ 14 hostages on Friday.', better: 'The rebels will free 14 hostages on Friday.'},
    {good: 'Engineers restored electricity to 900 homes on the island.'},
    {good: 'Guards seized 40 kilograms of tobacco at the port.'},
    {near: 'The thief broke into the castle by the back door.'},
    {near: 'The striker sat on the bank of the river, and a two-day shore visit was over.'},
    {near: 'The girl held her doll, and the cargo was pears.'},
    {near: 'The farm sold 40 kilograms of elbow pasta.'},
    {near: 'The choir sang by the river, and the guard of the cathedral resigned.'},
    {near: 'She knitted 14 hats, and the bishops rose by turns.'},
    {near: 'He went home after three bakeries had closed.'}
  ],
  concerns: word => readingsOf(word).length > 0,
  check(context) {
    const {text, words} = context
    for (const at of context.concerned) {
      const {sentence, lower, start, end, text: printed} = words[at]!
      if (printed !== lower) continue
      const before = text.slice(Math.max(sentence.start, start - reach), start)
      const after = text.slice(end, Math.min(sentence.end, end + reach))
      const found = findMisreading(readingsOf(lower), before, after, context.alphabetOf(sentence.text))
      if (!found) continue
      const expected = found.expectedFor(lower)
      context.report({
        message: 'misread',
        span: [start, end],
        data: {word: printed, expected},
        suggest: [expected]
      })
    }
    return undefined
  }
})
