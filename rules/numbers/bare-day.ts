import {defineRule} from '../../src/core/rule.js'
import {monthWord} from '../../src/text/dates.js'
import {fittedMatches} from '../../src/text/narrow.js'

const bareDay =
  /\b(?:on|of|from|until|since|by)\s(?<mark>the\s(?:[12]?\d|3[01])(?:st|nd|rd|th))(?=[\s,.:;])(?!\s(?:of\b|(?:and|to|or)\sthe|day|anniversary|century|floor|session|minute|hole|lap|place|round|birthday|congress|street|avenue|\p{L}+\s(?:anniversary|century|congress|session|edition)|\p{L}*\p{Lu}|(?!local\s|the\s|that\s|at\s|in\s|after\s|before\s|to\s|and\s|with\s|for\s|as\s|when\s|morning\b|afternoon\b|evening\b|night\b)\p{Ll}))/dgu
const month = new RegExp(monthWord, 'u')

export default defineRule({
  id: 'numbers/bare-day',
  summary: 'Find a day of the month printed without its month.',
  why: 'Chinese and Japanese copy prints the day alone; an English reader who opens the story a week later cannot tell which month is meant.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.55,
  optIn: 'Houses that print weekdays instead of dates want it; raters of translations hardly ever mark it.',
  notes:
    'Looks for a month in the same sentence and the one before it. Of 506 such days in translated news, raters marked 11.',
  messages: {bare: 'Say which month `{day}` falls in'},
  examples: [
    {bad: 'The mayor said on ⟦the 26th⟧ that the bridge would reopen.'},
    {bad: 'Snow fell from the evening of ⟦the 7th⟧ in the hills.'},
    {bad: 'The envoy will leave on ⟦the 3rd⟧, her office said.'},
    {good: 'The mayor said on August 26 that the bridge would reopen.'},
    {good: 'The talks opened on July 3 and will resume on the 12th.'},
    {near: 'She lives on the 26th floor.'},
    {near: 'The court was built at the end of the 19th century.'},
    {near: 'They met on the 9th of May.'},
    {near: 'He scored on the 18th hole.'}
  ],
  check(context) {
    for (const [index, sentence] of context.sentences.entries()) {
      for (const match of fittedMatches(sentence.text, bareDay)) {
        const previous = context.sentences[index - 1]?.text ?? ''
        if (month.test(`${previous} ${sentence.text}`)) continue
        const [from, to] = match.indices!.groups!.mark!
        const span = [sentence.start + from, sentence.start + to] as const
        context.report({message: 'bare', data: {day: match.groups!.mark!}, span})
      }
    }
    return undefined
  }
})
