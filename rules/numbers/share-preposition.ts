import {patternRule} from '../../src/core/kinds.js'
import {readWords} from '../../src/text/numbers.js'

const people =
  'people|persons|pupils|students|children|adults|women|men|girls|boys|voters|households|families|patients|workers|teenagers|residents|citizens|drivers|pensioners|mothers|fathers|employees|companies|firms|teachers|farmers'

export default patternRule({
  id: 'numbers/share-preposition',
  summary: 'Find a share of people with the preposition of another language (`one on five pupils`).',
  why: 'Italian, French, Spanish and Turkish count one on five or one of each five; English says one in five.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.93,
  messages: {share: 'A share of people takes `in`: print `{right}`'},
  needs: / (?:on|over) /u,
  pattern: new RegExp(
    String.raw`\b(?<part>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our) (?:on|over) (?:every |each )?(?<whole>two|three|four|five|six|seven|eight|nine|ten|twenty|\d+)(?= (?:\p{Ll}+ )?(?:${people})\b)`,
    'gu'
  ),
  found({groups}) {
    const {part = '', whole = ''} = groups!
    const all = readWords(whole) ?? Number(whole)
    if (!((readWords(part.toLowerCase()) ?? 0) < all)) return undefined
    const right = `${part} in ${whole}`
    return {message: 'share', data: {right}, suggest: [right]}
  },
  examples: [
    {
      bad: 'In the valley, ⟦one on five⟧ pupils walks to school.',
      better: 'In the valley, one in five pupils walks to school.'
    },
    {good: 'In the valley, one in five pupils walks to school.'},
    {near: 'He scored one on three occasions, and two on two floors were sold.'}
  ]
})
