import {figureRule} from '../../src/core/figure-rule.js'
import {figureOf, number, percent} from '../../src/text/figures.js'

const fractions: Readonly<Record<string, number>> = {
  half: 50,
  'a third': 33.3,
  'one third': 33.3,
  'two thirds': 66.7,
  'a quarter': 25,
  'one quarter': 25,
  'three quarters': 75,
  'a fifth': 20,
  'one fifth': 20,
  'two fifths': 40,
  'a tenth': 10
}
const hedge = String.raw`(?:about\s|around\s|some\s|roughly\s|nearly\s|almost\s|just\s(?:over|under)\s|more\sthan\s)?`
const between = String.raw`(?:\s(?:of\s)?[^.;:,"“”\d]{3,60})?,\s(?:or\s|that\sis,?\s|i\.e\.,?\s)`

export default figureRule({
  id: 'numbers/share-mismatch',
  summary:
    'Find a share told twice in ways that differ (`one in four pupils, or 40 percent`, `half of the towns, or 30%`).',
  why: 'A word or a digit changed on the way; the reader sees that the two cannot both be right.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {share: '`{share}` makes {right} percent, not {printed}: check the figures'},
  examples: [
    {
      bad: '⟦One in five nurses on the island, or 35 percent⟧, works nights.',
      better: 'One in five nurses on the island, or 20 percent, works nights.'
    },
    {
      bad: 'The strike shut ⟦two-thirds of the mills, or 40%⟧ of them.',
      better: 'The strike shut two-thirds of the mills, or 67% of them.'
    },
    {
      bad: '⟦Every fourth nurse on the island, or 40 percent⟧, works nights.',
      better: 'Every fourth nurse on the island, or 25 percent, works nights.'
    },
    {
      bad: '⟦Nearly a third of the 90 mills in Orla, or 64%⟧, lost money.',
      better: 'Nearly a third of the 90 mills in Orla, or 33%, lost money.'
    },
    {good: 'One in five nurses on the island, or 20 percent, works nights.'},
    {near: 'One in three nurses on the island, or about 35 percent, works nights.'},
    {near: 'Almost half of the mills, or 41 percent, lost money.'},
    {near: 'Half of the mills lost money, or 40 percent of what they had.'}
  ],
  checks: [
    {
      needs: /\bin (?:two|three|four|five|six|seven|eight|nine|ten|\d)/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<share>(?<a>one|two|three|four)\s(?:in|out\sof)\s(?:every\s)?(?<b>${number}))${between}${hedge}(?<c>\d+(?:\.\d+)?)${percent})`,
        'giu'
      ),
      found: ({share = '', a, b, c = '', mark = ''}) => differs(share, (figureOf(a) / figureOf(b)) * 100, c, mark)
    },
    {
      needs: /\b[Ee]very (?:second|third|fourth|fifth|tenth)/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<share>every\s(?<nth>second|third|fourth|fifth|tenth))\s[^.;:,"“”\d]{3,40},\s(?:or|that\sis,?)\s${hedge}(?<c>\d+(?:\.\d+)?)${percent})`,
        'giu'
      ),
      found: ({share = '', nth = '', c = '', mark = ''}) =>
        differs(share, 100 / ({second: 2, third: 3, fourth: 4, fifth: 5}[nth.toLowerCase()] ?? 10), c, mark)
    },
    {
      needs: /\b(?:[Hh]alf|thirds?|quarters?|fifths?|tenth)\b/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<!(?:than|nearly|almost|over|under|about|and\sa)\s)\b(?<share>half|(?:a|one|two|three)[\s-](?:third|quarter|fifth|tenth)s?)(?:\sof\s[^.;:,"“”\d]{3,50})?,\sor\s${hedge}(?<c>\d+(?:\.\d+)?)${percent})(?!\s(?:more|less|fewer|higher|lower)|\sof\s(?:what|the)\b)`,
        'giu'
      ),
      found: ({share = '', c = '', mark = ''}) =>
        differs(share, fractions[share.toLowerCase().replace('-', ' ')] ?? Number.NaN, c, mark)
    },
    {
      needs: /\b(?:[Nn]early|[Aa]lmost|[Aa]bout|[Oo]ver|[Uu]nder|than) (?:half|a|one|two|three)\b/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?:nearly|almost|about|over|under|more\sthan|less\sthan)\s(?<share>half|(?:a|one|two|three)[\s-](?:third|quarter|fifth|tenth)s?)(?:\sof\s(?:the\s)?(?:[\d,]+\s)?[^.;:,"“”\d]{3,50})?,\sor\s${hedge}(?<c>\d+(?:\.\d+)?)${percent})(?!\s(?:more|less|fewer|higher|lower)|\sof\s(?:what|the)\b)`,
        'giu'
      ),
      found: ({share = '', c = '', mark = ''}) =>
        differs(share, fractions[share.toLowerCase().replace('-', ' ')] ?? Number.NaN, c, mark, vague)
    }
  ]
})

/** How far a share may be from its figure, in points; `nearly a third` may be 29 percent. */
const exactly = 4
const vague = 12

function differs(share: string, exact: number, printed: string, mark: string, least = exactly) {
  if (!Number.isFinite(exact) || Math.abs(exact - Number(printed)) <= Math.max(least, exact * 0.15)) return undefined
  const right = String(Math.round(exact))
  const at = mark.lastIndexOf(printed)
  const suggest = [mark.slice(0, at) + right + mark.slice(at + printed.length)]
  return {message: 'share' as const, data: {share, right, printed}, suggest}
}
