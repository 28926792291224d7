import {defineRule} from '../../src/core/rule.js'
import {loneThingOf} from '../../src/text/cast-number.js'
import {matchCase} from '../../src/text/phrases.js'

const singular = new Map([
  ['they', 'it'],
  ['them', 'it'],
  ['their', 'its'],
  ['themselves', 'itself']
])

/** One river, by its name alone. */
const burst =
  /^(?:[^,“”"]{0,40}, )?[Tt]he (?:river|(?:river )?(?!Rivers )\p{Lu}[\p{L}-]+(?<!rs)(?: [Rr]iver)?) (?:has |had |also )?(?:burst|overflowed|overtopped|broke) (?<mark>their) (?:banks|levees)\b/du

export default defineRule({
  id: 'grammar/they-for-thing',
  summary: 'Find `they` for one thing or animal (`The wolf was seen, but hunters could not find them`).',
  why: 'Some languages leave the number of a noun to its reader, and the engine guesses anew at the pronoun.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {one: '`{pronoun}` stands for one {thing}, expected `{right}`'},
  examples: [
    {
      bad: 'The old wolf was seen near Bergen, but wardens could not catch ⟦them⟧.',
      better: 'The old wolf was seen near Bergen, but wardens could not catch it.'
    },
    {
      bad: 'The horse waited in the snow until ⟦their⟧ owner returned.',
      better: 'The horse waited in the snow until its owner returned.'
    },
    {bad: 'The Glomma burst ⟦their⟧ banks on Monday.', better: 'The Glomma burst its banks on Monday.'},
    {near: 'The Glomma and the Lougen burst their banks, and the Rhine Canals burst their banks.'},
    {good: 'The horse waited in the snow until its owner returned.'},
    {near: 'The horse and the dogs waited until their owner returned.'},
    {near: 'The bank waited until their manager returned.'},
    {near: 'The nurse waited until their train left.'},
    {near: 'The ship sank because they had loaded too much.'}
  ],
  concerns: word => singular.has(word),
  check(context) {
    for (const {text, start} of context.sentences) {
      const match = /banks|levees/u.test(text) ? context.fitting(burst, text).exec(text) : null
      if (!match) continue
      const [from, to] = match.indices!.groups!.mark!
      const data = {pronoun: match.groups!.mark!, thing: 'river', right: 'its'}
      context.report({message: 'one', span: [start + from, start + to], data, suggest: ['its']})
    }
    const found = loneThingOf(context)
    if (!found?.thing.isKnown) return undefined
    const word = context.words[found.at]!
    const right = matchCase(singular.get(word.lower)!, word.text)
    const data = {pronoun: word.text, thing: found.thing.noun, right}
    context.report({message: 'one', span: [word.start, word.end], data, suggest: [right]})
    return undefined
  }
})
