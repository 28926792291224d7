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
    {bad: 'The catch ⟦fell by 2 times⟧ in a year.', better: 'The catch halved in a year.'},
    {bad: 'The catch has ⟦fallen by three times⟧ since May.', better: 'The catch has fallen to a third since May.'},
    {good: 'Sales have more than doubled since spring.'},
    {near: 'The cup fell three times, by chance, and was cut by two times tables.'},
    {good: 'He was late more than one time.'},
    {near: 'Its shares trade at less than one times book value.'},
    {near: 'It rose 1.5 times as fast.'},
    {near: 'More than 11 times he tried.'},
    {near: 'They met one time in May.'}
  ],
  pattern:
    /\b(?:(?<verb>increas(?:ed|es?|ing)|ris(?:es?|en|ing)|rose|gr(?:ew|ows?|own|owing)|jumped|climbed|went up|expanded)\s(?:by\s)?)?(?:(?<more>more than|over|nearly|almost|about|less than|at least)\s)?(?:1|one)\s(?<times>times?)(?!\p{L}|-|\s(?:as|of|that|when))|\b(?<fall>fell|fallen|falls|dropped|drops|declined|decreased|decreases|shrank|shrunk)\sby\s(?:(?<about>more than|almost|nearly|about|over)\s)?(?<parts>2|3|4|5|10|two|three|four|five|ten)\stimes(?!\p{L}|-|\s(?:as|of|that|when|tables?)\b)/giu,
  found(match) {
    const {
      verb,
      more = '',
      times = '',
      fall,
      parts = '',
      about: degree = ''
    } = match.groups as Record<string, string | undefined>
    const printed = match[0]
    if (fall) {
      const plain = fallTo(fall, parts.toLowerCase(), degree && `${degree} `)
      return {message: 'doubled', data: {printed, plain}, suggest: [plain]}
    }
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

const shares: Readonly<Record<string, string>> = {
  2: 'half',
  two: 'half',
  3: 'a third',
  three: 'a third',
  4: 'a quarter',
  four: 'a quarter',
  5: 'a fifth',
  five: 'a fifth',
  10: 'a tenth',
  ten: 'a tenth'
}

/** `fell by 3 times`: to a third of what it was. */
function fallTo(verb: string, parts: string, degree: string): string {
  if (shares[parts] !== 'half') return `${verb} to ${degree}${shares[parts]}`
  if (/^(?:falls|drops|decreases)$/u.test(verb)) return `${degree}halves`
  return `${degree}halved`
}
