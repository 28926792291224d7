import {defineRule} from '../../src/core/rule.js'
import type {Pattern} from '../../src/text/needs.js'
import {meansRuler, rulerPattern} from '../../src/text/officeholders.js'

const acts =
  '(?:stag|organi[sz]|mount)(?:e|es|ed|ing)|hold(?:s|ing)?|held|lead(?:s|ing)?|led|launch(?:es|ed|ing)?|join(?:s|ed|ing)?'
const events =
  'protests?|demonstrations?|sit-ins?|riots?|uprisings?|general strikes?|anti-government (?:rallies|rally|marches|march)'
const stages: Pattern = {
  source: `(?:${rulerPattern})(?:, \\d+,)? (?<mark>(?:(?:has|have|had|is|was|were|also|now|again|himself|herself) ){0,3}(?:been )?(?:${acts}) (?:(?!against |with |for |in |on |to |at |that |who |which |after |talks |support )[\\p{L}\\p{N}-]+ ){0,6}?(?:${events}))(?![\\p{L}-])(?! (?:in support|in favou?r|abroad|against (?:the )?(?:United States|US|U\\.S\\.|West|Israel|EU|NATO)))`,
  flags: 'gu'
}

export default defineRule({
  id: 'sense/protest-subject',
  summary: 'Find a ruler in office who stages the protests.',
  why: 'Rulers face protests, others stage them; subject and object changed places in translation.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.8,
  messages: {stages: '`{phrase}`: the story treats the subject as in office; check who protests against whom'},
  examples: [
    {bad: 'Prime Minister Ana Reyes won in June. Since then Reyes ⟦has been leading violent protests⟧ in the capital.'},
    {bad: 'The regime ⟦has staged nationwide demonstrations⟧ against its rule for a month.'},
    {bad: "Marek's 20-year rule is shaken. Marek, 71, ⟦is holding daily protests⟧ after the ballot."},
    {good: 'Prime Minister Ana Reyes has faced violent protests since June.'},
    {good: 'Students have staged nationwide demonstrations against the regime.'},
    {near: 'Opposition leader Ana Reyes has been leading protests in the capital.'},
    {near: 'The government held talks with those who led protests.'},
    {near: 'The regime staged a rally in support of the president.'},
    {near: 'Critics of President Marek held protests.'}
  ],
  patterns: [stages],
  check(context) {
    const {text} = context
    let last = 0
    for (const match of context.matches(stages)) {
      if (!meansRuler(match, context)) continue
      const [before] = /(?:[\p{L}'’]+ ){0,2}$/u.exec(text.slice(Math.max(last, match.index - 120), match.index))!
      const end = match.index + match[0].length
      last = end
      if (/\b(?:of|against|by|with|for|to|and|from|opposition|former|ex-?|that|who)\s*(?:\p{L}+\s)?$/iu.test(before))
        continue
      const phrase = match.groups!.mark!
      context.report({message: 'stages', span: [end - phrase.length, end], data: {phrase}})
    }
    return undefined
  }
})
