import {patternRule} from '../../src/core/kinds.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {printNumber} from '../../src/text/numbers.js'

const southAsian =
  /\b(?:India|Indian|Pakistan|Pakistani|Bangladesh|Bangladeshi|Nepal|Nepali|Nepalese|Sri Lanka|Delhi|Mumbai|Dhaka|Karachi|rupees?|Rs|Lok Sabha|Modi|Maharashtra|Kerala|Bihar|Punjab|Gujarat|Tamil)\b|₹/u

const isSouthAsian = ({text}: StoryViews): boolean => southAsian.test(text)

export default patternRule({
  id: 'numbers/south-asian-units',
  summary: 'Find lakh and crore in copy for readers elsewhere.',
  why: 'Readers outside South Asia do not know that a lakh is 100,000 and a crore 10 million.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.6,
  optIn: 'Right for copy that leaves South Asia; Indian English prints lakh and crore.',
  notes: 'Silent in stories that name a South Asian country or rupees.',
  messages: {count: 'Write `{value}` for `{printed}`'},
  examples: [
    {bad: 'The festival drew ⟦5 lakh⟧ visitors to Leeds.', better: 'The festival drew 500,000 visitors to Leeds.'},
    {bad: 'The film made ⟦3.2 crore⟧ dollars in Canada.', better: 'The film made 32 million dollars in Canada.'},
    {bad: 'Brazil counted ⟦23.9 lakh⟧ infections.', better: 'Brazil counted 2.39 million infections.'},
    {good: 'The festival drew 500,000 visitors to Leeds.'},
    {good: 'The state of Kerala spent 5 crore on the road.'},
    {near: 'The Indian team was paid Rs 5 lakh.'},
    {near: 'The Crore family owns 5 hotels.'},
    {near: 'Lakh is a village of 300.'}
  ],
  pattern: /(?<![\p{L}\p{N}.,/:-])(?<number>\d+(?:,\d+){0,6}(?:\.\d+)?)\s(?<unit>lakh|crore)s?(?![\p{L}\p{N}-])/gu,
  found(match, context) {
    if (context.view(isSouthAsian)) return undefined
    const {number = '', unit} = match.groups as Record<string, string | undefined>
    const value = printNumber(Number(number.replaceAll(',', '')) * (unit === 'lakh' ? 1e5 : 1e7))
    return {message: 'count', data: {printed: match[0], value}, suggest: [value]}
  }
})
