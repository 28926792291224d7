import {patternRule} from '../../src/core/kinds.js'
import {beforeStop, byTwelve} from '../../src/text/clock.js'

export default patternRule({
  id: 'numbers/contradictory-time',
  summary: 'Find a time told on two clocks at once: `14:00 pm`, `12 noon o’clock`, `15:30 in the morning`.',
  why: 'The 24-hour clock of the source was kept and an English word added; one of the two is enough, and where they disagree one is wrong.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.93,
  messages: {
    both: '`{printed}` mixes the 24-hour and the 12-hour clock: write `{once}`',
    clash: '`{printed}` contradicts itself: check the source',
    noon: '`{printed}` says the hour twice: write `{once}`'
  },
  examples: [
    {bad: 'The match starts at ⟦14:00 pm⟧ today.', better: 'The match starts at 2:00 pm today.'},
    {bad: 'The office closes at ⟦17.30 p.m.⟧ on Fridays.', better: 'The office closes at 5.30 p.m. on Fridays.'},
    {bad: 'It shuts at ⟦17:30 p.m. in the evening⟧.', better: 'It shuts at 5:30 p.m.'},
    {bad: 'Flights resume at ⟦15:00 am⟧ tomorrow.'},
    {bad: 'The bell rings at ⟦12 noon o’clock⟧.', better: 'The bell rings at 12 noon.'},
    {bad: 'He was seen at ⟦18:20 in the morning⟧.'},
    {bad: 'The shift ends at ⟦3 pm in the morning⟧.'},
    {bad: 'The gates close at ⟦18 o’clock⟧ sharp.', better: 'The gates close at 6 p.m. sharp.'},
    {bad: 'The gates close at ⟦18 Clock⟧ sharp.', better: 'The gates close at 6 p.m. sharp.'},
    {bad: 'The gates close at ⟦18 o’clock⟧.', better: 'The gates close at 6 p.m.'},
    {bad: 'The gates close at ⟦24 o’clock⟧ sharp.', better: 'The gates close at midnight sharp.'},
    {bad: 'The market shuts at ⟦18.00 p.m.⟧', better: 'The market shuts at 6.00 p.m.'},
    {good: 'The match starts at 2:00 pm today.'},
    {good: 'Flights resume at 15:00 tomorrow.'},
    {near: 'He was seen at 8:20 in the morning and at 18:20 in the evening.'},
    {near: 'It rose to 14.50, PM Singh said.'},
    {near: 'They left at 12:30 pm and 12:30 am.'},
    {near: 'Work begins at 3 am in the morning market.'}
  ],
  needs: /\d/u,
  pattern:
    /(?<![\p{L}\p{N}]|\d[.,:/-])(?:(?<h>\d{1,2})(?<minutes>[:.][0-5]\d)?\s?(?<half>[ap]\.?m(?:\.|(?!\p{L})))(?:\sin\sthe\s(?<part>morning|afternoon|evening))?|(?<h2>\d{1,2})[:.][0-5]\d\sin\sthe\s(?<part2>morning|afternoon)|(?<noon>12\s(?:noon|midnight)|(?:noon|midnight))\so['’]clock|(?<late>1[3-9]|2\d)\s(?:o['’]|(?<=\b(?:at|by|until|till|from|around|about|before|after|to)\s\d\d\s))clock)(?!\p{L})/giu,
  found(match) {
    const printed = match[0]
    const {h, minutes = '', half = '', part, h2, part2, noon, late} = match.groups as Record<string, string | undefined>
    if (noon) return {message: 'noon', data: {printed, once: noon}, suggest: [noon]}
    const rest = match.input.slice(match.index + printed.length)
    if (late) return lateHour(printed, Number(late), rest)
    if (h2) return disagrees(Number(h2), part2!) ? {message: 'clash', data: {printed}} : undefined
    if (half === 'PM' && minutes === '' && !part) return undefined
    const [hour, afternoon] = [Number(h), /^p/iu.test(half)]
    if (hour > 24) return undefined
    if (part && (afternoon ? part.toLowerCase() === 'morning' : part.toLowerCase() !== 'morning'))
      return {message: 'clash', data: {printed}}
    if (hour <= 12) return undefined
    if (!afternoon || hour === 24) return {message: 'clash', data: {printed}}
    const clock = printed.slice(h!.length).replace(/\sin\sthe\s\w+$/u, '')
    const once = `${hour - 12}${beforeStop(clock, rest)}`
    // The stop of `p.m.` may end the sentence.
    const stop = printed.endsWith('.') && /^["”’)]?(?:$|\s\p{Lu})/u.test(rest)
    return {message: 'both', data: {printed, once}, suggest: [once, `${h}${minutes || ':00'}${stop ? '.' : ''}`]}
  }
})

function lateHour(printed: string, hour: number, rest: string) {
  if (hour === 24) return {message: 'both' as const, data: {printed, once: 'midnight'}, suggest: ['midnight', '24:00']}
  if (hour > 24) return {message: 'clash' as const, data: {printed}}
  const once = beforeStop(byTwelve(hour), rest)
  return {message: 'both' as const, data: {printed, once}, suggest: [once, `${hour}:00`]}
}

function disagrees(hour: number, part: string): boolean {
  return part.toLowerCase() === 'morning' ? hour > 12 && hour < 24 : hour < 11 && hour > 6
}
