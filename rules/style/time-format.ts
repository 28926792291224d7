import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'style/time-format',
  summary: 'Find a time of day in another form than 4 p.m. or 4:30 p.m.',
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
    {good: 'Polls close at 4 p.m. on Sunday.'},
    {good: 'The quake struck at 10:45 a.m.'},
    {near: 'The 16:00 train was late.'},
    {near: 'Listen to 810 AM or 98.5 FM.'},
    {near: 'The PM met 12 PMs at noon.'}
  ],
  needs: /\d ?[ap]\.? ?m/iu,
  pattern:
    /(?<![\p{L}\p{N}.,:$€£])(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap])(?:\.? ?m)(?![\p{L}\p{N}])\.?/giu,
  found(match) {
    const {hour, minute, half} = match.groups as Record<string, string | undefined>
    const time = `${hour}${minute && minute !== '00' ? `:${minute}` : ''} ${half!.toLowerCase()}.m.`
    if (time === match[0]) return undefined
    return {message: 'form', data: {time, text: match[0]}, suggest: [time]}
  }
})
