import {figureRule} from '../../src/core/figure-rule.js'
import {amount, figureOf, isAlike, opposites, when} from '../../src/text/figures.js'

const up = 'rose|risen|rises|grew|grown|climbed|increased|jumped|soared|surged|went up|accelerated'
const down =
  'fell|fallen|falls|dropped|declined|decreased|shrank|plunged|plummeted|slumped|sank|tumbled|slid|went down|slowed|eased|narrowed'

export default figureRule({
  id: 'numbers/contradiction',
  summary: 'Find figures that run against their verb (`slowed from 6.1% in March to 8.4%`, `$3bn, down from $2bn`).',
  why: 'A digit, a verb or a unit changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    direction: '`{verb}` does not fit {a} and {b}: check the verb and the order of the figures'
  },
  examples: [
    {bad: 'Growth ⟦slowed from 6.1% in March to 8.4%⟧ in April.'},
    {bad: 'Profit was ⟦$3bn, down from $2bn⟧ a year ago.'},
    {near: 'Growth slowed from 8.4% in March to 6.1% in April.'},
    {near: 'The yen rose to 149.80 yen from 151.20 yen.'},
    {good: 'Profit was $3bn, up from $2bn a year ago.'}
  ],
  checks: [
    {
      needs: /to .* from/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<verb>${up}|${down})(?:\s(?:sharply|slightly|steadily))?\sto\s(?<b>${amount})(?:${when})\sfrom\s(?:about\s)?(?<a>${amount}))(?!\p{L})`,
        'giu'
      ),
      found({verb = '', a = '', b = '', mark = ''}, {before}) {
        if (!isAlike(a, b) || isOwnRate(before, b)) return undefined
        return runsAgainst(verb, figureOf(b) - figureOf(a)) ? direction(verb, a, b, mark) : undefined
      }
    },
    {
      needs: /from/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<verb>${up}|${down})(?:\s(?:sharply|slightly|steadily))?\sfrom\s(?<a>${amount})(?<when>${when})\sto\s(?<b>${amount}))(?!\p{L})`,
        'giu'
      ),
      found({verb = '', when: between = '', a = '', b = '', mark = ''}) {
        // Figures side by side are `numbers/range-direction`'s.
        if (between === '' || !isAlike(a, b)) return undefined
        return runsAgainst(verb, figureOf(b) - figureOf(a)) ? direction(verb, a, b, mark) : undefined
      }
    },
    {
      needs: /(?:up|down) from/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<b>${amount})[^.;:"“”\d]{0,50}?,?\s(?<verb>up|down)\sfrom\s(?<a>${amount}))(?!\p{L})`,
        'giu'
      ),
      found({verb = '', a = '', b = '', mark = ''}) {
        if (!isAlike(a, b)) return undefined
        const change = figureOf(b) - figureOf(a)
        return (verb.toLowerCase() === 'up' ? change < 0 : change > 0) ? direction(verb, a, b, mark) : undefined
      }
    }
  ]
})

/** `The yen rose to 149.80 yen`: of a dollar, say; the fewer, the dearer. */
const isOwnRate = (before: string, printed: string): boolean =>
  new RegExp(String.raw`\b${/\p{L}+$/u.exec(printed)?.[0].replace(/s$/u, '') ?? '$^'}\s(?:\p{L}+\s)?$`, 'iu').test(
    before
  )

function runsAgainst(verb: string, change: number): boolean {
  const rises = new RegExp(`^(?:${up})$`, 'iu').test(verb)
  return rises ? change < 0 : change > 0
}

function direction(verb: string, a: string, b: string, mark: string) {
  const opposite = verb === 'up' ? 'down' : verb === 'down' ? 'up' : opposites.get(verb.toLowerCase())
  const suggest = opposite ? [mark.replace(new RegExp(`\\b${verb}\\b`, 'u'), opposite)] : []
  return {message: 'direction' as const, data: {verb, a: a.trim(), b: b.trim()}, suggest}
}
