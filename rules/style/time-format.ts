import {patternRule} from '../../src/core/kinds.js'

function clock(hour: string, minute: string | undefined): string {
  return minute && minute !== '00' ? `${hour}:${minute}` : hour
}

const observation = (time: string, text: string) => ({message: 'form', data: {time, text}, suggest: [time]}) as const

export default patternRule({
  id: 'style/time-format',
  summary: 'Find a time of day in another form than 4 p.m. or 4:30 p.m. have.',
  why: 'Agency style prints a.m. and p.m. in small letters with points, and no :00.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the packs ap and reuters.',
  fix: 'safe',
  confidence: 0.97,
  messages: {form: 'Print `{time}`, not `{text}`'},
  examples: [
    {bad: 'Polls close at ⟦4:00 PM⟧ on Sunday.', better: 'Polls close at 4 p.m. on Sunday.'},
    {bad: 'The quake struck at ⟦10.45am⟧ near Aba.', better: 'The quake struck at 10:45 a.m. near Aba.'},
    {bad: 'Doors open at ⟦7 pm.⟧', better: 'Doors open at 7 p.m.'},
    {bad: 'The office is open ⟦4:00-5:30 PM⟧ daily.', better: 'The office is open 4-5:30 p.m. daily.'},
    {bad: 'It rained from ⟦4:00 to 5:00 PM⟧ in Bonn.', better: 'It rained from 4 to 5 p.m. in Bonn.'},
    {bad: 'Lunch is at ⟦12:00 p.m.⟧ on Friday.', better: 'Lunch is at noon on Friday.'},
    {good: 'Polls close at 4 p.m. on Sunday.'},
    {good: 'The quake struck at 10:45 a.m.'},
    {near: 'The 16:00 train was late.'},
    {near: 'Listen to 810 AM or 98.5 FM.'},
    {near: 'The PM met 12 PMs at noon.'}
  ],
  needs: /\d ?[ap]\.? ?m/iu,
  pattern:
    /(?<![\p{L}\p{N}.,:$€£])(?:(?<first>1[0-2]|[1-9])(?:[:.](?<past>[0-5]\d))(?<join> ?[-–—] ?| to | and | until ))?(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap])(?:\.? ?m)(?![\p{L}\p{N}])\.?/giu,
  found(match) {
    const {first, past, join = '', hour, minute, half} = match.groups as Record<string, string | undefined>
    const start = first ? clock(first, past) + join : ''
    const time = `${start}${clock(hour!, minute)} ${half!.toLowerCase()}.m.`
    if (time === match[0]) return undefined
    if (time.startsWith('12 '))
      return {...observation(half!.toLowerCase() === 'p' ? 'noon' : 'midnight', match[0]), fix: 'suggest'}
    return observation(time, match[0])
  }
})
