import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/spaced-time',
  summary: 'Find a time of day with a space at its colon or an H in its place.',
  why: 'Tokenizers part the colon from the minutes and some languages write 08H00; English print sets 8:00 in one piece.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.8,
  messages: {
    spaced: 'Close up the time `{time}`: `{closed}`',
    hour: 'Write the time `{time}` with a colon: `{closed}`'
  },
  examples: [
    {bad: 'The train left at ⟦22: 05⟧ and never arrived.', better: 'The train left at 22:05 and never arrived.'},
    {bad: 'Polls open from ⟦08H00⟧ on Sunday.', better: 'Polls open from 08:00 on Sunday.'},
    {bad: 'The curfew begins at ⟦9 : 30⟧ p.m. each night.', better: 'The curfew begins at 9:30 p.m. each night.'},
    {bad: 'The siren sounded at ⟦7 :15⟧ in the morning.', better: 'The siren sounded at 7:15 in the morning.'},
    {good: 'The train left at 22:05 and never arrived.'},
    {good: 'The office is open from 8:00 to 17:30.'},
    {near: 'The vote was close in 2020: 51 for, 49 against.'},
    {near: 'He preached on Luke 19: 11 and 12.'},
    {near: 'The score after round 4: 10 to 3.'}
  ],
  needs: /\d(?:\s?:\s?|[Hh])[0-5]/u,
  pattern:
    /(?<![\p{L}\p{N}]|\d[.,:/-])(?:(?<lead>\p{L}[\p{L}.]*\s|[([–-]|^)(?<mark>(?<h>[01]?\d|2[0-4])(?:(?<colon>\s:\s?|:\s)|(?<letter>[Hh]))(?<m>[0-5]\d)))(?![\p{L}\p{N}:%]|[.,]\d)(?<tail>\s?[ap]\.?m\b|\s?(?:o['’]clock|hours|GMT|local))?/gu,
  found({groups}) {
    const {lead = '', h = '', m = '', mark = '', letter, tail} = groups as Record<string, string | undefined>
    const cue = /^(?:at|from|until|till|to|by|around|about|before|after|and|between|past|since|of)\s$/iu.test(lead)
    if (!letter && !tail && !cue && !/^[([]$/u.test(lead)) return undefined
    if (letter && Number(h) < 10 && h.length < 2 && !cue) return undefined
    const closed = `${h}:${m}`
    return {message: letter ? 'hour' : 'spaced', data: {time: mark, closed}, suggest: [closed]}
  }
})
