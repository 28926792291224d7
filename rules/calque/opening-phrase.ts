import {patternRule} from '../../src/core/kinds.js'

const parts: Readonly<Record<string, string>> = {his: 'him', her: 'her', their: 'them', its: 'it'}

/** What stands alone at the head of a sentence, by its first words, and what English has there. */
const right = (phrase: string, owner: string): string => {
  if (/^From the|^From other/u.test(phrase)) return 'On the other hand'
  if (phrase.startsWith('From')) return `For ${owner} part`
  if (phrase.startsWith('By')) return `According to ${parts[owner]}`
  if (phrase.startsWith('Upon')) return 'After a call'
  return phrase.startsWith('In ') ? 'As a result' : 'According to initial reports'
}

export default patternRule({
  id: 'calque/opening-phrase',
  summary:
    'Find phrases that open a sentence word for word as in another language (`From his side, …`, `By her words, …`).',
  why: 'Arabic, Russian and Turkish link their sentences with set phrases; each is good English elsewhere, and none at the head of a sentence before a comma.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {opening: '`{phrase}` opens no English sentence; print `{right}`, or nothing'},
  examples: [
    {bad: '⟦From his side⟧, the governor promised water.', better: 'For his part, the governor promised water.'},
    {bad: '⟦By her words⟧, the tank was full.', better: 'According to her, the tank was full.'},
    {bad: '⟦Upon notice⟧, crews were sent to the village.', better: 'After a call, crews were sent to the village.'},
    {
      bad: '⟦According to the information obtained⟧, two cars collided.',
      better: 'According to initial reports, two cars collided.'
    },
    {bad: '⟦From the other side⟧, the price is high.', better: 'On the other hand, the price is high.'},
    {good: 'For his part, the governor promised water.'},
    {near: 'From his side of the hall the governor promised water.'},
    {near: 'By her words and deeds, she won them over.'},
    {near: 'From the other side, over the wall, came a shout.'},
    {near: 'Upon notice of the vote, the crews left.'}
  ],
  needs: /(?:From|By|Upon|According|In result)/u,
  scope: 'sentence',
  pattern:
    /^(?<mark>From (?<owner>his|her|its|their) side|From (?:the )?other side(?=, (?:the|it|he|she|they|this|there|we)\b)|By (?<owner2>his|her|their) words|Upon (?:the )?noti(?:ce|fication)|In result|According to the information (?:obtained|received|acquired|learned))(?=, )/dgu,
  found({groups}) {
    const {mark = '', owner, owner2} = groups!
    const better = right(mark, owner ?? owner2 ?? '')
    return {message: 'opening', data: {phrase: mark, right: better}, suggest: [better]}
  }
})
