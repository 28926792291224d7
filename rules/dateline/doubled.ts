import {patternRule} from '../../src/core/kinds.js'

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const day = `(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`
const caps = String.raw`\p{Lu}[\p{Lu}’'.-]+(?: \p{Lu}[\p{Lu}’'.-]+){0,3}`
const place = String.raw`\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}`
const agency = String.raw`(?: ?\([\p{Lu}][^()]{1,40}\))?`
/** A hyphen between letters is none: `SPA-FRANCORCHAMPS`. */
const dash = String.raw`(?:\s*(?:[–—]{1,3}|--+|:)\s*|\s+-\s*|-\s+)`
const first = `(?:${caps}(?:, ${place})?(?:,? ${day})?|${place}, (?:${place}, )?${day})${agency}`
const second = `(?:${caps}(?:, ${place})?,? ${day}|${caps}(?:, ${place})? ?\\([\\p{Lu}][^()]{1,40}\\)|${place}, (?:${place}, )?${day})${agency}`
/** Two dashes, and nothing before the first comma, bracket or dash that begins with a small letter: the pattern is slow. */
const needs = /^(?=(?:[\s\S]*?(?:[–—:]|--|\s-|-\s)){2})\s*(?:[^\sa-z][^\s,(–—:-]*\s+){0,7}[^\sa-z]?[^\s,(–—:-]*[,(–—:-]/

export default patternRule({
  id: 'dateline/doubled',
  summary: 'Find a story that opens with two datelines.',
  why: 'A wire story passed on by another desk keeps the old dateline behind the new one; only one can say where it was filed.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {doubled: 'Second dateline `{second}` in one lead: keep one'},
  examples: [
    {
      bad: 'OSLO, May 4 (Fjordwire) - ⟦Oslo, May 4 (Nordpress) - ⟧Norway will hold the vote in June.',
      better: 'OSLO, May 4 (Fjordwire) - Norway will hold the vote in June.'
    },
    {
      bad: 'OSLO — ⟦OSLO, May 4 — ⟧Norway will hold the vote in June.',
      better: 'OSLO — Norway will hold the vote in June.'
    },
    {bad: 'BERGEN, Norway (NP) - ⟦BERGEN, 4 May (Fjordwire) – ⟧Norway will hold the vote in June.'},
    {good: 'OSLO, May 4 (Fjordwire) - Norway will hold the vote in June.'},
    {good: 'OSLO - Norway will hold the vote on May 4 - a first.'},
    {near: 'OSLO, May 4 - Bergen, May 17 and Oslo, June 1 are the dates of the parades.'},
    {near: 'SPA-FRANCORCHAMPS, Belgium, July 26 - The race was stopped.'},
    {near: 'OSLO/BERGEN, May 4 - Norway will hold the vote in June.'},
    {near: 'OSLO - Bergen, May 17 - The date is in every diary.'},
    {near: 'OSLO - NATO will meet on May 4.'}
  ],
  needs,
  pattern: new RegExp(`^\\s*${first}${dash}(?<mark>${second}${dash})(?=["“‘]?\\p{Lu})`, 'gu'),
  found: match => {
    const second = (match.groups?.mark ?? '').replace(/[\s:–—-]+$/u, '')
    if (mayBeText(match[0], second)) return undefined
    return {message: 'doubled', data: {second}, suggest: ['']}
  }
})

/** `PARIS - Bordeaux, Sept. 5 - the date …`: another place that is not in capitals and without an agency. */
function mayBeText(lead: string, second: string): boolean {
  const [place = ''] = second.split(',')
  return (
    !second.includes('(') &&
    place !== place.toUpperCase() &&
    !lead.trimStart().toLowerCase().startsWith(place.toLowerCase())
  )
}
