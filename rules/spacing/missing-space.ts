import {patternRule} from '../../src/core/kinds.js'
import {wordSet} from '../../src/text/word-set.js'

/** Ends of host names, and of file and product names, printed close to a full stop. */
const suffixes = wordSet('com org net gov edu info co uk eu js io ai tv nl de fr ru ua cn jp us pdf txt doc html')

/** Words that begin a sentence, and no product's second name. */
const starters = wordSet(
  'The He She It They We In On At As An This That These Those But And However Its His Her Their There According After Before When While If For From With'
)

/** The same where the capital was lost too; none is the end of a host name. */
const smallStarters = wordSet('the then they this that these those but and however because after before when while')

/** Small words that follow a comma behind a figure. */
const afterFigure = wordSet(
  'a an in on at of to by for from with as he she it we who which where while said according after was were is are has have had will would its their his her including'
)

export default patternRule({
  id: 'spacing/missing-space',
  summary: 'Find a comma or a full stop with no space after it.',
  why: 'Two words or two sentences run into each other where the engine, or the paste, lost a space.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {missing: 'No space after `{mark}` in `{text}`; put one in'},
  examples: [
    {bad: 'The ⟦port,closed⟧ since May, is open again.', better: 'The port, closed since May, is open again.'},
    {bad: 'The port is ⟦open.Ships⟧ wait outside.', better: 'The port is open. Ships wait outside.'},
    {bad: 'Ships came from ⟦Genoa,Split⟧ and Izmir.', better: 'Ships came from Genoa, Split and Izmir.'},
    {bad: 'The port is ⟦open;ships⟧ wait outside.', better: 'The port is open; ships wait outside.'},
    {bad: 'The ferry ⟦left.then⟧ the storm came.', better: 'The ferry left. Then the storm came.'},
    {bad: 'The port was shut on May ⟦14,the⟧ warden said.', better: 'The port was shut on May 14, the warden said.'},
    {good: 'The port, closed since May, is open again. Ships wait outside.'},
    {good: 'Some 12,500 people work there; 3.5 percent are women.'},
    {near: 'Book at Booking.com or Harbour.Info, or write to port,sea@harbour.example.'},
    {near: 'The story ran on Yahoo!News and Harbour.Today.'},
    {near: 'The cells carry 1,2-glycol and 3,a-acid.'},
    {near: 'He holds a Ph.D and runs Node.js on Sundays.'},
    {near: 'The tags are news,port,ships and sea.'},
    {near: 'Read www.harbour.example/port,closed today.'}
  ],
  needs: /[,;.?!]\p{L}/u,
  pattern:
    /(?<![^\s("“'‘[])(?<mark>(?:(?<left>\p{L}[\p{L}’'-]*\p{L})(?<point>[,;.?!])|(?<figure>\d{1,4})(?<comma>[,;]))(?<right>\p{L}[\p{L}’'-]+))(?=$|[\s,;:.!?"”)])(?![.,]\p{L})/gu,
  found({groups}) {
    const {mark = '', figure, comma = '', right = '', ...words} = groups as Record<string, string | undefined>
    if (figure)
      return smallStarters.has(right) || afterFigure.has(right)
        ? {message: 'missing', data: {mark: comma, text: mark}, suggest: [`${figure}${comma} ${right}`]}
        : undefined
    const {left = '', point = ''} = words
    if (left.length < (point === ',' ? 2 : 3)) return undefined
    if (point !== ',' && point !== ';' && !startsSentence(left, right)) return undefined
    if (/^\p{Ll}/u.test(right) && point !== ',' && point !== ';')
      return {
        message: 'missing',
        data: {mark: point, text: mark},
        suggest: [`${left}${point} ${right[0]!.toUpperCase()}${right.slice(1)}`]
      }
    return {message: 'missing', data: {mark: point, text: mark}, suggest: [`${left}${point} ${right}`]}
  }
})

/** `open.Ships` and `Oslo.The`, but not `Node.js`, `U.S.Army`, `Harbour.Info` or `Yahoo!News`. */
function startsSentence(left: string, right: string): boolean {
  if (/^\p{Ll}{4,}$/u.test(left) && right.length > 2 && /^\p{Ll}/u.test(right)) return smallStarters.has(right)
  if (!/\p{Ll}{3}$/u.test(left) || !/^\p{Lu}\p{Ll}/u.test(right) || suffixes.has(right.toLowerCase())) return false
  return /^\p{Ll}/u.test(left) || starters.has(right)
}
