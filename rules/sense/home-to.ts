import {defineRule} from '../../src/core/rule.js'
import {matchesIn} from '../../src/text/literals.js'
import {readSet} from '../../src/text/table.js'
import table from './things.tsv'

/** Nobody counts these as inhabitants, whatever the number. */
const edible = readSet<'noun' | 'class'>(table, 'noun', row => row.class === 'food')
/** A museum may be home to 4,000 of these, a country not to four million. */
const goods = readSet<'noun' | 'class'>(table, 'noun', row =>
  ['food', 'garment', 'household', 'tool'].includes(row.class)
)

const number =
  '(?:about |some |around |nearly |almost |roughly |more than |over |an estimated |just |only |up to |at least )?(?:\\d[\\d.,]*|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|tens of|hundreds of|many|half a)(?: (hundred|thousand|million|billion|thousands of|millions of|mln|bn|m)\\b)?(?: of)?'
const lead = new RegExp(
  `(?<![\\p{L}])(?:homes? (?:to|of|for)|populations? of|populations?:|live with|lives with|living with|inhabited by|populated by|(?:country|nation|city|island|state|province|region|town|republic|capital|district|kingdom) of|(?:displaced|evacuated|killed|injured|wounded|arrested|detained|vaccinated|infected|uprooted)) ${number}(?<tail>(?: [\\p{Ll}-]+){1,4})`,
  'gu'
)

export default defineRule({
  id: 'sense/home-to',
  summary: 'Find places said to be inhabited by food, clothes or tools.',
  why: 'A participle or a count of people was rendered as the wrong noun; ask the source what the number counts.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {
    who: '`{noun}` does not live in or come from a place that counts its people; check what the number counts'
  },
  examples: [
    {
      bad: 'The island is home to 2.4 million ⟦pancakes⟧ south of the strait.',
      better: 'The island is home to 2.4 million people south of the strait.'
    },
    {bad: 'Uruguay, a country of three million ⟦blankets⟧, votes on Sunday.'},
    {bad: 'The storm displaced 40,000 ⟦sausages⟧ along the coast.'},
    {bad: 'The valley has a population of some 600 thousand hungry ⟦pencils⟧.'},
    {good: 'The island is home to 2.4 million people south of the strait.'},
    {good: 'The bay is home to 40,000 penguins.'},
    {near: 'The museum is home to 4,000 hats and 300 pencils.'},
    {near: 'The street is home to 30 pizza restaurants and 12 burger stalls.'},
    {near: 'The town of one pizza shop sold two million pizzas.'}
  ],
  patterns: [lead],
  check(context) {
    for (const match of context.matches(lead)) {
      const crowd = /million|billion|thousand|mln|bn|^m$/u.test(match[1] ?? '') || /\d{2,3},\d{3}|\d{5}/u.test(match[0])
      const counted = countedThing(match.groups!.tail!, crowd ? goods : edible)
      if (!counted) continue
      const start = match.index + match[0].length - match.groups!.tail!.length + counted.at
      const {noun} = counted
      context.report({message: 'who', span: [start, start + noun.length], data: {noun}, suggest: ['people']})
    }
    return undefined
  }
})

const word = /[\p{Ll}-]+/gu

/** The first of the words after the number that names a thing, unless it only describes the next: `burger stalls`. */
function countedThing(tail: string, things: ReadonlySet<string>): {noun: string; at: number} | undefined {
  const words = [...matchesIn(tail, word)]
  const found = words.findIndex(([word]) => things.has(word))
  if (found < 0 || found > 2) return undefined
  const next = words[found + 1]?.[0] ?? ''
  if (
    /^(?:shops?|makers?|sellers?|workers?|factor(?:y|ies)|restaurants?|stalls?|vendors?|lovers?|fans|bars?|trucks?|stands?)$/u.test(
      next
    )
  )
    return undefined
  return {noun: words[found]![0], at: words[found]!.index}
}
