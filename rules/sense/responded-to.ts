import {defineRule} from '../../src/core/rule.js'
import type {Pattern} from '../../src/text/needs.js'
import {meansRuler, rulerPattern} from '../../src/text/officeholders.js'

const force =
  'arrests|live fire|crackdowns?|repressions?|detentions|tear gas|water cannons?|rubber bullets|baton charges|censorship|martial law|curfews?|beatings|torture|internet shutdowns?|mass trials|police brutality|bans'
const answers = '(?:responded|reacted|replied|answered|responds|reacts|replies|answers) to'
const answersToForce: Pattern = {
  source: `(?<!\\p{L})(?:[Aa]uthorities|[Ss]ecurity forces|[Rr]iot police|[Tt]he (?:military|army|security forces|generals|police)|${rulerPattern}) (?:has |have |had |also )?(?<mark>${answers}) (?:(?:an?|the) (?:wave|string|series|round|campaign) of |an? )?(?:(?!of |the |for |in |on |by |to |calls |criticism |reports |with )[\\p{L}-]+ ){0,4}?(?<force>${force})(?!\\p{L})(?! (?:in|by) (?:[\\p{L}]+ )?\\p{Lu}| of (?:its|their|\\p{Lu}|\\p{L}+ (?:citizens|nationals)))`,
  flags: 'gu'
}

export default defineRule({
  id: 'sense/responded-to',
  summary: 'Find a government that responds to its own force instead of with it.',
  why: 'Who orders arrests responds with them; `to` makes the ruler the one who was attacked.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {agent: '`{phrase}` makes the ruler the target of the {force}; check whether `with` was meant'},
  examples: [
    {
      bad: 'The junta ⟦responded to⟧ tear gas and rubber bullets against the crowd.',
      better: 'The junta responded with tear gas and rubber bullets against the crowd.'
    },
    {
      bad: 'President Ines Roth signed the order. Roth ⟦reacted to⟧ sweeping arrests when miners walked out.',
      better: 'President Ines Roth signed the order. Roth reacted with sweeping arrests when miners walked out.'
    },
    {
      bad: 'The authorities have ⟦answered to⟧ a brutal crackdown.',
      better: 'The authorities have answered with a brutal crackdown.'
    },
    {good: 'The junta responded with tear gas and rubber bullets.'},
    {good: 'The government responded to criticism of the arrests.'},
    {near: 'The families responded to mass arrests with a march.'},
    {near: 'The government responded to the crackdown in neighbouring Laos.'},
    {near: 'The government responded to arrests of its nationals abroad.'},
    {near: 'The president responded to calls for a curfew.'}
  ],
  patterns: [answersToForce],
  check(context) {
    for (const match of context.matches(answersToForce)) {
      if (!meansRuler(match, context)) continue
      const phrase = match.groups!.mark!
      const start = match.index + match[0].indexOf(phrase)
      const suggest = [phrase.replace(/to$/u, 'with')]
      context.report({
        message: 'agent',
        span: [start, start + phrase.length],
        data: {phrase, force: match.groups!.force!},
        suggest
      })
    }
    return undefined
  }
})
