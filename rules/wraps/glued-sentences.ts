import {patternRule} from '../../src/core/kinds.js'
import {wordSet} from '../../src/text/word-set.js'

/** What follows a dot in names of sites, files, products and firms. */
const afterDot = wordSet(
  'com net org gov edu info biz io tv fm ai js ts py md html htm pdf doc docx txt jpg png mp exe csv app eu us uk ru ua by cn de fr co me news media online shop today direct'
)

/** Names printed with a mark in the middle. */
const names =
  /^(?:yahoo|jeopardy|oklahoma|guess|panic|wham|airplane|mamma|e|kahoot|joomla|yum|asp|vb|node|vue|next|amazon|booking|last|will|ph|d|wow|www|yandex|th|st\.\w*)[.!?]/iu

/** Names with a capital on both sides of the mark. */
const twoCapitals = /^(?:Go\.Compare|Will\.I)$/u

/** A mark at a sentence's end, perhaps with the closing quotation mark, and the next word with no space between. */
const glue =
  /(?<![\p{L}\p{N}@/\\._#&=+-])(?<left>\p{L}[\p{L}\p{M}’'-]{0,40}\p{L}|\p{N}{2,20}%?|\p{L}[\p{L}\p{M}’'-]{0,40}\p{L}["”]|[\p{L}\p{N}]{2,40}\))(?<stop>[.?!…]["”]?|,["”]|[:;])(?<right>["“‘]?\p{L}[\p{L}\p{M}’'-]{0,40})(?![\p{L}\p{M}\p{N}’'-]|[@/\\=_]|\.[\p{Ll}\p{N}])/gu

export default patternRule({
  id: 'wraps/glued-sentences',
  summary: 'Find sentences printed together with no space between.',
  why: 'When lines or paragraphs are joined by a machine, the space between two sentences gets lost.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {glued: 'No space between `{left}` and `{right}`; add one'},
  examples: [
    {bad: 'The report raised ⟦concern.Russia⟧ denied it.', better: 'The report raised concern. Russia denied it.'},
    {bad: 'The talks have ⟦ended.The⟧ envoys left.', better: 'The talks have ended. The envoys left.'},
    {bad: '"All is ⟦fine."He⟧ then left the room.', better: '"All is fine." He then left the room.'},
    {bad: '“All is ⟦fine,”he⟧ said.', better: '“All is fine,” he said.'},
    {bad: 'Who will ⟦pay?Nobody⟧ knows.', better: 'Who will pay? Nobody knows.'},
    {bad: 'The minister ⟦said:The⟧ talks go on.', better: 'The minister said: The talks go on.'},
    {bad: 'The firm was founded in ⟦1998.It⟧ has 40 staff.', better: 'The firm was founded in 1998. It has 40 staff.'},
    {bad: 'He called it the "⟦end".She⟧ did not.', better: 'He called it the "end". She did not.'},
    {bad: 'The court ⟦said:"no⟧ more."', better: 'The court said: "no more."'},
    {good: 'The talks have ended. The envoys left.'},
    {good: 'The site Example.Com and the tool Node.js were down.'},
    {near: 'The U.S.Army base and Yahoo!Japan were named.'},
    {near: 'Write to J.Smith@example.org or see www.example.org/News.Html now.'},
    {near: 'The worm Grew.A, the firms oOh!media and Go.Compare and the service Yandex.Direct were named.'},
    {near: 'He holds a Ph.D. in law, e.g. from Yale.'},
    {near: 'The tool is written in ASP.NET and VB.Net.'}
  ],
  // Whatever is neither white space nor an ASCII sign may be a letter.
  needs: /(?:[.?!…:;]["”]?|,["”])["“‘]?[^\0-@[-`{-~\s]/,
  pattern: glue,
  found(match) {
    const {left = '', stop = '', right = ''} = match.groups ?? {}
    const word = right.replace(/^["“‘]/u, '')
    const capital = /^\p{Lu}/u.test(word)
    if (afterDot.has(word.toLowerCase()) || names.test(left + stop) || twoCapitals.test(left + stop + right))
      return undefined
    const hasQuote = /["”]/u.test(stop)
    const opened = stop === ':' && word !== right
    if (!capital && !hasQuote && !opened && !/^[?!]$/u.test(stop)) return undefined
    if (/^\p{L}\p{Ll}*\p{Lu}/u.test(left) && /\p{Ll}/u.test(left)) return undefined
    if (/^[.:;]$/u.test(stop) && !startsSentence(left, word)) return undefined
    const [before, after] = splitAt(match, stop, right)
    return {message: 'glued', data: {left: before, right: after}, suggest: [`${before} ${after}`]}
  }
})

/** `concern.Russia`, `said:The`, not `ASP.NET`, `Vitamin:B`. */
function startsSentence(left: string, word: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return /^[AI]$/u.test(word) && !/^\p{Lu}/u.test(left)
  return !/^\p{Lu}+$/u.test(word) || /\p{Ll}{2}$/u.test(left)
}

/** A straight quotation mark belongs to what it opens or closes: an odd one closes. A curly one closes what was opened. */
function splitAt(match: RegExpExecArray, stop: string, right: string): [string, string] {
  const before = match.input.slice(Math.max(0, match.index - 2000), match.index)
  const opens = stop.endsWith('"') ? before.split('"').length % 2 === 1 : stop.endsWith('”') && !before.includes('“')
  const cut = match[0].length - right.length - (opens ? 1 : 0)
  return [match[0].slice(0, cut), match[0].slice(cut)]
}
