import {figureRule} from '../../src/core/figure-rule.js'
import {figureOf, withLast} from '../../src/text/figures.js'
import {digitString} from '../../src/text/numbers.js'

/** A figure with one of these behind it is read only in part. */
const size = String.raw`(?:hundred|thousand|million|billion|trillion|lakh|crore)\b`

export default figureRule({
  id: 'numbers/part-share',
  summary:
    'Find figures that are not the share of the whole that is named (`4,000 jobs, half of its workforce of 80,000`).',
  why: 'A digit, a verb or a unit changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    share: '{a} is not {part} of {b}: check the figures'
  },
  examples: [
    {bad: 'It will cut ⟦4,000 jobs, half of its workforce of 80,000⟧.'},
    {
      bad: 'The storm destroyed ⟦half of the mills, 20 out of 80⟧.',
      better: 'The storm destroyed a quarter of the mills, 20 out of 80.'
    },
    {near: 'The flood killed 90 people, half of them over the age of 70.'},
    {near: 'It will cut 4,000 jobs, about half of its workforce of 8,100.'},
    {bad: '⟦Half of the 600 crews, 400⟧ in all, will go.'},
    {bad: '⟦Two thirds of the seats, 30 of 90⟧, went to the left.'},
    {good: 'The storm destroyed a quarter of the mills, 20 out of 80.'},
    {
      near: 'A third of the 1.5 million euros, 500,000, came from Oslo, and 2 thousand jobs, half of its workforce of 4,000, will go.'
    },
    {near: 'Half of the 600 sailors, 70 of them women, are Danes.'},
    {near: 'Half of the 600 crews, 300 in all, will go, and two thirds of the seats, 60 of 90, went to the left.'}
  ],
  checks: [
    {
      needs: /\b(?:[Hh]alf|thirds?|quarters?) of /u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<!(?:than|nearly|almost|over|under|about)\s)\b(?<part>[Hh]alf|(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree)[\s-](?:third|quarter|fifth|tenth)s?)\sof\s(?:the|its|their)\s(?:(?<b>${digitString})\s(?!${size})[\p{Ll} ]{3,24},\s(?:or\s)?(?<a>${digitString})(?=\sin\sall|\sof\sthem(?=[,.;]|$)|,)|[\p{Ll} ]{3,24},\s(?:or\s)?(?<c>${digitString})\sof\s(?:the\s)?(?<d>${digitString})))(?![\d%]|\s(?:per|million|billion))`,
        'gu'
      ),
      found({part = '', a, b, c, d, mark = ''}) {
        const [some, all] = [(a ?? c)!, (b ?? d)!]
        const [many, nth] = part.toLowerCase().split(/[\s-]/u) as [string, string?]
        const share = nth ? figureOf(many === 'a' ? 'one' : many) / divisorOf(nth.replace(/s$/u, '')) : 0.5
        const ratio = figureOf(some) / figureOf(all) / share
        return ratio < 0.85 || ratio > 1.15
          ? {
              message: 'share',
              data: {part: part.toLowerCase(), a: some, b: all},
              suggest: withLast(mark, some, figureOf(all) * share)
            }
          : undefined
      }
    },
    {
      needs: /\bout of\b/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<part>half|a\sthird|a\squarter|a\sfifth|a\stenth)\sof\s[\p{L}’' -]{3,40},\s(?:or\s)?(?<a>${digitString})\sout\sof\s(?<b>${digitString}))(?![\d%])`,
        'gu'
      ),
      found({a, b, part = '', mark = ''}) {
        const share = divisorOf(part)
        const ratio = (figureOf(a) * share) / figureOf(b)
        return ratio < 0.8 || ratio > 1.25
          ? {message: 'share', data: {part, a: a!, b: b!}, suggest: withPart(mark, part, figureOf(b) / figureOf(a))}
          : undefined
      }
    },
    {
      needs: /\b(?:half|a third|a quarter|a fifth|a tenth)\b/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<a>${digitString})\s(?!${size})[\p{L} ]{3,24},\s(?:about\s|around\s|nearly\s|almost\s|or\s|some\s)?(?<part>half|a\sthird|a\squarter|a\sfifth|a\stenth)\sof\s(?!them\b)[\p{L}’' -]{3,40}\sof\s(?<b>${digitString}))(?![\d%]|\s(?:per|million|billion))`,
        'gu'
      ),
      found({a, b = '', part = '', mark = ''}) {
        const share = divisorOf(part)
        const ratio = (figureOf(a) * share) / figureOf(b)
        return ratio < 0.75 || ratio > 1.33
          ? {message: 'share', data: {part, a: a!, b}, suggest: withLast(mark, b, figureOf(a) * share)}
          : undefined
      }
    }
  ]
})

/** Into how many parts a whole is cut for `half` or `a third`. */
const divisorOf = (part: string): number =>
  ({half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10})[part.split(/\s/u).at(-1)!] ?? 1

/** The match with the share that its figures make, where that has a name. */
function withPart(mark: string, part: string, share: number): string[] {
  const name = {2: 'half', 3: 'a third', 4: 'a quarter', 5: 'a fifth', 10: 'a tenth'}[Math.round(share * 100) / 100]
  return name ? [mark.replace(part, name)] : []
}
