import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/more-than-one-times',
  summary: 'Find `more than 1 times` and `increased by 1 time`, where English says doubled.',
  why: 'Chinese counts the increase in multiples of the old figure: one time more is twice as much.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.93,
  messages: {doubled: 'Say `{plain}` instead of `{printed}`', growth: '`{printed}` means that it {plain}'},
  examples: [
    {
      bad: 'Sales have ⟦increased by more than 1 times⟧ since spring.',
      better: 'Sales have more than doubled since spring.'
    },
    {bad: 'The price ⟦rose by 1 time⟧ in a year.', better: 'The price doubled in a year.'},
    {bad: 'Output ⟦grew nearly one times⟧ in a decade.', better: 'Output nearly doubled in a decade.'},
    {bad: 'The sector saw growth of ⟦more than 1 times⟧ last year.'},
    {good: 'Sales have more than doubled since spring.'},
    {good: 'He was late more than one time.'},
    {near: 'Its shares trade at less than one times book value.'},
    {near: 'It rose 1.5 times as fast.'},
    {near: 'More than 11 times he tried.'},
    {near: 'They met one time in May.'}
  ],
  pattern:
    /\b(?:(?<verb>increas(?:ed|es?|ing)|ris(?:es?|en|ing)|rose|gr(?:ew|ows?|own|owing)|jumped|climbed|went up|expanded)\s(?:by\s)?)?(?:(?<more>more than|over|nearly|almost|about|less than|at least)\s)?(?:1|one)\s(?<times>times?)(?!\p{L}|-|\s(?:as|of|that|when))/giu,
  found(match) {
    const {verb, more = '', times = ''} = match.groups as Record<string, string | undefined>
    const printed = match[0]
    // `trade at less than one times book value`
    if (
      !verb &&
      /^\s(?!(?:last|since|in|over|during|by|from|on|at|this|year|compared|after|between)\b)\p{L}/u.test(
        match.input.slice(match.index + printed.length)
      )
    )
      return undefined
    if (!verb)
      return times.toLowerCase() === 'times' && more
        ? {message: 'growth', data: {printed, plain: `${about(more)}doubled`}}
        : undefined
    const plain = `${about(more)}${doubling(verb.toLowerCase())}`
    return {message: 'doubled', data: {printed, plain}, suggest: [plain]}
  }
})

function about(more: string): string {
  return more ? `${more.toLowerCase().replace('over', 'more than')} ` : ''
}

function doubling(verb: string): string {
  if (/ing$/u.test(verb)) return 'doubling'
  if (/^(?:increases|rises|grows)$/u.test(verb)) return 'doubles'
  return /^(?:increase|rise|grow)$/u.test(verb) ? 'double' : 'doubled'
}
