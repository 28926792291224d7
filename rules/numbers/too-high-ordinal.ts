import {figureRule} from '../../src/core/figure-rule.js'
import {figureOf} from '../../src/text/figures.js'

const counts = 'two|three|four|five|six|seven|eight|nine'
const ordinals = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

export default figureRule({
  id: 'numbers/too-high-ordinal',
  summary: 'Find a fifth of four (`three of the four sailors were saved, while the fifth is missing`).',
  why: 'One of the two numbers changed on the way; the reader counts along.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.92,
  messages: {high: 'Of {whole} there is no {ordinal}: check the numbers'},
  examples: [
    {bad: 'Three of the four sailors were saved, while ⟦the fifth⟧ is still missing.'},
    {bad: 'It was the club’s ⟦fourth win in three⟧ matches.'},
    {good: 'Three of the four sailors were saved, while the fourth is still missing.'},
    {near: 'Three of the four sailors were saved, and the fifth boat is on its way.'}
  ],
  checks: [
    {
      needs: /(?:win|victory|defeat|loss|draw|clean sheet) in /u,
      pattern: new RegExp(
        String.raw`\b(?<mark>(?<ordinal>${ordinals.join('|')})(?: \p{Ll}+)? (?:win|victory|defeat|loss|draw|clean sheet) in (?:the last |their last |its last |his last |her last |only |just )?(?<whole>${counts})) (?:matches|games|fights|starts|bouts|outings|appearances|races)\b`,
        'giu'
      ),
      found({whole = '', ordinal = ''}) {
        if (ordinals.indexOf(ordinal.toLowerCase()) + 3 <= figureOf(whole)) return undefined
        return {message: 'high', data: {whole, ordinal}}
      }
    },
    {
      needs: / of the (?:two|three|four|five|six|seven|eight|nine) .* the \p{Ll}+th /u,
      pattern: new RegExp(
        String.raw`\b(?:one|${counts}) of the (?<whole>${counts}) [^.;:"“”]{3,100}?(?:while|and|but|with) (?<mark>the (?<ordinal>${ordinals.join('|')})) (?:is|was|remains?|remained|has|had|still|died|escaped|missing)\b`,
        'giu'
      ),
      found({whole = '', ordinal = ''}) {
        if (ordinals.indexOf(ordinal.toLowerCase()) + 3 <= figureOf(whole)) return undefined
        return {message: 'high', data: {whole, ordinal}}
      }
    }
  ]
})
