import {patternRule} from '../../src/core/kinds.js'

/** What happens at an hour, however its minutes are parted from it. */
const shown =
  /\b(?:shown|aired|airs|broadcast|screened|begins?|starts?|started|leaves?|departs?|arrives?|land(?:ed|s)|took off|kicks? off)(?: \p{L}+){0,3} $/u

/** Where a clock counts minutes and seconds. */
const counted =
  /\b(?:overtime|periods?|goals?|scored|beaten|quarters?|half|race|ran|runs?|running|marathon|finished|treadmill|laps?|record|equali[sz]ed|goalkeeper|match|game|timetables?)\b/iu

export default patternRule({
  id: 'numbers/impossible-time',
  summary: 'Find a time of day that no clock shows: 25:00, 24:30, 10:75 p.m.',
  why: 'A digit was changed on the way; the reader cannot know when.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.92,
  messages: {impossible: 'No clock shows `{time}`: check the source'},
  examples: [
    {bad: 'The train leaves at ⟦25:00⟧ each night.'},
    {bad: 'The blast was heard at ⟦10:75 pm⟧.'},
    {bad: 'The shop is open until ⟦24:30⟧ on Fridays.'},
    {bad: 'Doors open at ⟦7.60 p.m.⟧ sharp.'},
    {bad: 'The siren sounded at ⟦8:64⟧ this morning.'},
    {bad: 'Sirens were heard at ⟦16:85⟧, then silence.'},
    {bad: 'The last part will be shown at ⟦25.30⟧ on Sunday.'},
    {near: 'They sold it at 20:80, and the ratio was set at 15:75.'},
    {good: 'The train leaves at 23:50 each night.'},
    {good: 'The shop is open until 24:00 on Fridays.'},
    {near: 'He ran the race in 25:40.'},
    {near: 'The winner came after 24:50 of overtime; the keeper had been beaten at 25:30 before.'},
    {near: 'The last train leaves at 24:15, the board says.'},
    {near: 'The song is 4:75 in the listing by the label.'},
    {near: 'The ratio stood at 30:70 after the vote.'},
    {near: 'They lost 24:30 in handball.'}
  ],
  needs: /\d/u,
  pattern:
    /(?<![\p{L}\p{N}]|\d[.,:/-])(?<lead>\b(?:at|until|till|by|before|after|around|about|from|since)\s)?(?<mark>(?<h>\d{1,2})(?<sep>[:.])(?<m>\d{2})(?<half>\s?(?:[ap]m(?!\p{L})|[ap]\.m\.?))?)(?![\p{N}%]|[:.,]\d)(?<tail>\s(?:local|GMT|UTC|each|every|this|on\s(?:\p{Lu}\p{Ll}+days?)|o['’]clock|in\sthe\s(?:morning|evening|afternoon)|tonight|today|tomorrow|yesterday|\p{Lu}\p{Ll}+\stime))?/giu,
  found(match) {
    const {lead, h = '', sep, m = '', half, tail, mark = ''} = match.groups as Record<string, string | undefined>
    const [hour, minute] = [Number(h), Number(m)]
    const isShown = tail !== undefined && shown.test(match.input.slice(0, match.index))
    if (!half && (!lead || (sep === '.' && !isShown) || (!tail && hour > 24 && (hour > 29 || minute % 5 > 0))))
      return undefined
    // `after 24:50 of overtime` and `beaten at 24:50` count minutes; timetables run on past 24:00.
    if (!half && !tail && hour > 23 && (hour === 24 || /^after/iu.test(lead!) || counted.test(match.input)))
      return undefined
    // `opened at 20:80`: shares that make a hundred are no time.
    if (
      !half &&
      !tail &&
      minute > 59 &&
      (hour > 23 ||
        h.length < 2 ||
        minute < 60 ||
        hour + minute === 100 ||
        /closed|won|lost|ratio|split|rate/u.test(match.input))
    )
      return undefined
    if (half && sep === '.' && minute < 60 && hour <= 24) return undefined
    const possible = minute < 60 && (hour < 24 || (hour === 24 && minute === 0))
    if (possible) return undefined
    return {message: 'impossible', data: {time: mark}}
  }
})
