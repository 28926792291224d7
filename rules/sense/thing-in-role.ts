import {defineRule} from '../../src/core/rule.js'
import {readTable} from '../../src/text/table.js'
import {frames} from '../../src/text/thing-frames.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './things.tsv'

/** What no frame reads as a thing: `ties`, `boots on the ground`, `nails` and `screws` that are put somewhere. */
const figurative = wordSet(
  'postage hinge hinges glue tongs yarn yarns wallpaper furniture staircase staircases ties belts boots nails screws screw hammer hammers rake drawers plates cups snack sauce'
)
const classes = new Map(
  readTable<'noun' | 'class'>(table)
    .filter(row => !/^(?:offender|beast|abstract)$/u.test(row.class) && !figurative.has(row.noun))
    .map(row => [row.noun, row.class] as const)
)
const reach = 90
/** `Welders in masks and leather aprons fled`: what those who did it wear or carry. */
const isWorn = /\b(?:in|with|wearing|carrying|holding) (?:[\p{Ll}-]+ ){1,3}and (?:[\p{Ll}-]+ ){0,2}$/u

export default defineRule({
  id: 'sense/thing-in-role',
  summary: 'Find food, clothes, animals or furniture where news copy has people, offices or documents.',
  why: 'One noun was misread and the sentence stays fluent: a foreign mushroom, a signed sandwich. Ask the source for the noun.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {thing: '`{noun}` cannot be meant here; check the source for {expected}'},
  examples: [
    {
      bad: 'Nearly 2,000 ⟦blankets⟧ protested outside the court.',
      better: 'Nearly 2,000 people protested outside the court.'
    },
    {bad: 'The opposition ⟦pudding⟧ called for a recount.'},
    {bad: 'Her deputy met the foreign ⟦mushroom⟧ of Chile.', better: 'Her deputy met the foreign minister of Chile.'},
    {
      bad: 'He was sentenced to ten years in ⟦porridge⟧ for graft.',
      better: 'He was sentenced to ten years in prison for graft.'
    },
    {
      bad: 'The neighbours signed a ⟦pancake⟧ on water rights.',
      better: 'The neighbours signed an agreement on water rights.'
    },
    {bad: 'The blast killed 12 ⟦spoons⟧.', better: 'The blast killed 12 people.'},
    {bad: 'Guards fired ⟦sausages⟧ at the crowd.'},
    {bad: 'The senate approved a ⟦cushion⟧ on pensions.', better: 'The senate approved a bill on pensions.'},
    {bad: 'The peace ⟦carrots⟧ ended without a deal.', better: 'The peace talks ended without a deal.'},
    {good: 'The opposition leader called for a recount.'},
    {good: 'The blast killed 12 people and 300 chickens.'},
    {near: 'The man who sold the pancake said it was fresh.'},
    {near: 'The striker signed a shirt on Sunday, and the shirt said Welcome.'},
    {near: 'The minister adopted a kitten, and police seized 40,000 shoes.'},
    {near: 'The parrot was rescued, and a foreign cheese is on sale.'},
    {near: 'Nine welders in masks and leather aprons fled.'},
    {near: 'The security blanket of the boy was lost.'}
  ],
  concerns: word => classes.has(word),
  check(context) {
    const {text, words} = context
    for (const at of context.concerned) {
      const {sentence, lower: noun, start, end} = words[at]!
      const kind = classes.get(noun)!
      const before = text.slice(Math.max(sentence.start, start - reach), start)
      if (isWorn.test(before)) continue
      const after = text.slice(end, Math.min(sentence.end, end + reach))
      const matches = (pattern: RegExp, part: string): boolean =>
        context.mayMatch(pattern) && context.fitting(pattern, part).test(part)
      const frame = frames.find(
        ({left, right, except}) => !except?.includes(kind) && (!right || matches(right, after)) && matches(left, before)
      )
      if (!frame) continue
      const {expected, suggest, repair} = frame
      context.report({
        message: 'thing',
        span: [start, end],
        data: {noun: text.slice(start, end), expected},
        suggest: repair?.(before, [start, end]) ?? suggest ?? []
      })
    }
    return undefined
  }
})
