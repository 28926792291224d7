import {figureRule} from '../../src/core/figure-rule.js'
import {figureOf, number, printedLike} from '../../src/text/figures.js'
import {digitString} from '../../src/text/numbers.js'

const people =
  'people|persons|suspects|men|women|civilians|officials|candidates|players|officers|students|workers|passengers|victims|tourists|soldiers|employees|others|children|lawmakers|journalists'
const item = String.raw`(?:an?|${number})\s[\p{L}-]+(?:\s(?!and\b)[\p{L}-]+){0,3}`

/** What a colon counts out: `four gold`, `nine in the ambush`. */
const part = String.raw`(?:${number})\s(?!of\b|percent\b|per\b|million\b|billion\b|years?\b|kilo|met)[\p{Ll}-]+(?:\s(?!and\b)[\p{L}-]+){0,4}`

export default figureRule({
  id: 'numbers/parts',
  summary:
    'Find parts that do not make the whole (`three brothers, aged 4, 7, 9 and 12`, `110 votes to 82, a margin of 38`).',
  why: 'A digit, a verb or a unit changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    list: 'The list makes {sum}, not {whole}: check the figures',
    parts: 'The parts make {sum}, more than the {whole} they are part of: check the figures',
    rest: '{a} and the other {b} do not make {whole}: check the figures',
    share: '{a} is not {part} of {b}: check the figures',
    margin: '{a} to {b} is a margin of {margin}: check the figures',
    turnout: '{share} percent is more than all voters: check the figure'
  },
  examples: [
    {bad: 'It will cut ⟦4,000 jobs, half of its workforce of 80,000⟧.'},
    {bad: '⟦Fourteen people died in the mud, nine of them children and six adults⟧.'},
    {bad: 'Police said ⟦of the five men, two were freed and the other seven⟧ stayed in jail.'},
    {bad: '⟦Four people were hurt, the clinic said: two guards, a cook and two waiters⟧.'},
    {
      bad: 'The house passed it by ⟦110 votes to 82, a margin of 38⟧.',
      better: 'The house passed it by 110 votes to 82, a margin of 28.'
    },
    {bad: '⟦Turnout reached 614 percent⟧ by noon.'},
    {
      bad: '⟦Three brothers, aged 4, 7, 9 and 12⟧, were found.',
      better: 'Four brothers, aged 4, 7, 9 and 12, were found.'
    },
    {
      bad: '⟦Of the 28 passengers on the ferry, 31⟧ were hurt.',
      better: 'Of the 28 passengers on the ferry, 13 were hurt.'
    },
    {
      bad: 'The island won ⟦nine medals: two gold, three silver and five bronze⟧.',
      better: 'The island won ten medals: two gold, three silver and five bronze.'
    },
    {near: 'The island won nine medals: two gold, three silver and four bronze.'},
    {near: 'Of the nine men, two were freed and the other seven stayed in jail.'},
    {near: 'Fifteen people died in the mud, nine of them children and six adults.'},
    {good: 'Of the nine men, two were freed and the other seven were jailed.'}
  ],
  checks: [
    {
      needs: /[,:].* and /u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<whole>${number})\s(?:\p{Ll}+\s)?(?:${people})(?<middle>,\s|\s[^:;.,"“”\d]{3,60}(?:,\s[\p{L} ]{3,30})?:\s)(?<items>${item}(?:,\s${item}){0,4}\sand\s${item}))(?=[,.])`,
        'giu'
      ),
      found({whole = '', items = '', middle = '', mark = ''}) {
        const counts = items.split(/,\s|\sand\s/u).map(part => (/^an?\s/iu.test(part) ? 1 : figureOf(part)))
        const [all, sum] = [figureOf(whole), counts.reduce((a, b) => a + b, 0)]
        // Behind a comma, a shorter list may name only some of them.
        if (!Number.isFinite(sum) || sum === all || (middle === ', ' && (counts.length < 2 || all > 6)))
          return undefined
        return {message: 'list', data: {sum, whole: all}, suggest: [withWhole(mark, whole, sum)]}
      }
    },
    {
      needs: /: .* and /u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<whole>${number})\s(?:\p{Ll}+\s)?\p{Ll}{3,}s:\s(?<items>${part}(?:,\s${part}){0,4},?\sand\s${part}))(?=[.;]|$)`,
        'giu'
      ),
      found({whole = '', items = '', mark = ''}) {
        const counts = items.split(/,?\sand\s|,\s/u).map(figureOf)
        const [all, sum] = [figureOf(whole), counts.reduce((a, b) => a + b, 0)]
        return Number.isFinite(sum) && sum !== all
          ? {message: 'list', data: {sum, whole: all}, suggest: [withWhole(mark, whole, sum)]}
          : undefined
      }
    },
    {
      needs: /[Aa]ll \d|[Aa]ll of the/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b[Aa]ll\s(?:of\sthe\s)?(?<whole>${digitString})\s[^.;"“”\d]{3,60}?(?<a>${digitString})\s[\p{L} ]{3,40},\s(?<b>${digitString})\s[\p{L} ]{3,40}\sand\s(?<c>${digitString}))\s(?:abstained|were|did|voted|was)`,
        'gu'
      ),
      found({whole, a, b, c = '', mark = ''}) {
        const [all, sum] = [figureOf(whole), figureOf(a) + figureOf(b) + figureOf(c)]
        const rest = all - figureOf(a) - figureOf(b)
        return sum === all ? undefined : {message: 'list', data: {sum, whole: all}, suggest: withLast(mark, c, rest)}
      }
    },
    {
      needs: /aged \d/u,
      pattern:
        /(?<mark>\b(?<whole>two|three|four|five|six|\d)\s(?:\p{Ll}+\s)?\p{Ll}+,?\s(?:all\s)?aged\s(?<items>\d{1,2}(?:,\s\d{1,2}){0,5}\sand\s\d{1,2}))(?![\d-])/giu,
      found({whole = '', items = '', mark = ''}) {
        const [all, sum] = [figureOf(whole), items.split(/,\s|\sand\s/u).length]
        return sum === all
          ? undefined
          : {message: 'list', data: {sum, whole: all}, suggest: [withWhole(mark, whole, sum)]}
      }
    },
    {
      needs: /margin of/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<a>${number})\s(?:votes\s|seats\s)?to\s(?<b>${number}),?\s[^.;"“”\d]{0,20}?margin\sof\s(?<c>${number}))(?!\p{L}|[.,]\d|%)`,
        'giu'
      ),
      found({a, b, c = '', mark = ''}) {
        const margin = Math.abs(figureOf(a) - figureOf(b))
        return Number.isFinite(margin) && margin !== figureOf(c)
          ? {message: 'margin', data: {a: a!, b: b!, margin}, suggest: withLast(mark, c, margin)}
          : undefined
      }
    },
    {
      needs: /[Tt]urnout/u,
      pattern:
        /(?<mark>\b[Tt]urnout\s(?:was|reached|stood at|hit|is|of)\s(?:about\s|around\s|a record\s)?(?<a>\d+(?:\.\d+)?)\s?(?:%|per\s?cent))/gu,
      found: ({a = '', mark = ''}) =>
        figureOf(a) > 100
          ? {
              message: 'turnout',
              data: {share: a},
              suggest: /^\d{3}$/u.test(a) ? [mark.replace(a, `${a.slice(0, 2)}.${a[2]}`)] : []
            }
          : undefined
    },
    {
      needs: /\bout of\b/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<part>half|a\sthird|a\squarter|a\sfifth|a\stenth)\sof\s[\p{L}’' -]{3,40},\s(?:or\s)?(?<a>${digitString})\sout\sof\s(?<b>${digitString}))(?![\d%])`,
        'gu'
      ),
      found({a, b, part = '', mark = ''}) {
        const share = {half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10}[part.split(/\s/u).at(-1)!] ?? 1
        const ratio = (figureOf(a) * share) / figureOf(b)
        return ratio < 0.8 || ratio > 1.25
          ? {message: 'share', data: {part, a: a!, b: b!}, suggest: withPart(mark, part, figureOf(b) / figureOf(a))}
          : undefined
      }
    },
    {
      needs: /\b(?:half|a third|a quarter|a fifth|a tenth)\b/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<a>${digitString})\s[\p{L} ]{3,24},\s(?:about\s|around\s|nearly\s|almost\s|or\s|some\s)?(?<part>half|a\sthird|a\squarter|a\sfifth|a\stenth)\sof\s[\p{L}’' -]{3,40}\sof\s(?<b>${digitString}))(?![\d%]|\s(?:per|million|billion))`,
        'gu'
      ),
      found({a, b = '', part = '', mark = ''}) {
        const share = {half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10}[part.split(/\s/u).at(-1)!] ?? 1
        const ratio = (figureOf(a) * share) / figureOf(b)
        return ratio < 0.75 || ratio > 1.33
          ? {message: 'share', data: {part, a: a!, b}, suggest: withLast(mark, b, figureOf(a) * share)}
          : undefined
      }
    },
    {
      needs: /of (?:them|whom)/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<whole>${number})\s(?:\p{Ll}+\s)?(?:people|persons|miners|workers|soldiers|passengers|civilians|students|victims|migrants|tourists|officers|children|prisoners|hostages|patients|players|suspects|deputies|women|men|villagers|residents|firefighters|fighters|protesters|crew)\b[^;:"“”.\d]{3,60}?,\s(?<a>${number})\sof\s(?:them|whom)\s[\p{L} ]{2,30}?\sand\s(?<b>${number})\s(?:of\s(?:them|whom)\s)?(?<last>[\p{L}]+))(?=[,.])`,
        'giu'
      ),
      found({whole, a, b = '', mark = ''}) {
        const [all, sum] = [figureOf(whole), figureOf(a) + figureOf(b)]
        return sum > all
          ? {message: 'parts', data: {sum, whole: all}, suggest: withLast(mark, b, all - figureOf(a))}
          : undefined
      }
    },
    {
      needs: /\b[Oo]f the \S/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?:^|[,;]\s|\bthat\s)of\sthe\s(?<whole>${digitString})\s(?:${people}|\p{Ll}{3,}s)(?:\s[\p{L} -]{2,40})?,\s(?:only\s|just\s|at\sleast\s)?(?<a>${digitString}))(?=\s(?:were|was|are|had|have|died|voted|tested|said|did|supported|rejected|backed|survived)\b)`,
        'giu'
      ),
      found: ({whole, a, mark = ''}) =>
        figureOf(a) > figureOf(whole)
          ? {
              message: 'parts',
              data: {sum: figureOf(a), whole: figureOf(whole)},
              suggest: swapDigits(mark, a!, figureOf(whole))
            }
          : undefined
    },
    {
      needs: /^Of the|\bof the\b/iu,
      pattern: new RegExp(
        String.raw`(?<mark>\bof\sthe\s(?<whole>${number})\s[\p{L} -]{3,40}?,\s(?:only\s|just\s)?(?<a>${number})\s[^.;"“”\d]{3,80}?\b(?:and|while)\s(?:(?<other>the\s(?:other|remaining|rest))\s)?(?<b>${number}))(?!\p{L}|\s(?:days|hours|minutes|months|years|percent|per)|[.,:]\d|%)`,
        'giu'
      ),
      found({whole, a, b = '', other, mark = ''}) {
        const [all, sum] = [figureOf(whole), figureOf(a) + figureOf(b)]
        return Number.isFinite(sum) && (other ? sum !== all : sum > all)
          ? {
              message: 'rest',
              data: {a: figureOf(a), b: figureOf(b), whole: all},
              suggest: withLast(mark, b, all - figureOf(a))
            }
          : undefined
      }
    }
  ]
})

/** The match with the figure that counts them all put right. */
const withWhole = (mark: string, whole: string, sum: number): string => mark.replace(whole, printedLike(sum, whole))

/** The match with its last figure put right; nothing where nobody would be left. */
function withLast(mark: string, figure: string, right: number): string[] {
  const at = mark.lastIndexOf(figure)
  if (!Number.isInteger(right) || right <= 0 || at < 0) return []
  return [mark.slice(0, at) + printedLike(right, figure) + mark.slice(at + figure.length)]
}

/** Two digits in each other's place, where that makes a part of the whole. */
function swapDigits(mark: string, figure: string, whole: number): string[] {
  const swapped = [...figure].toReversed().join('')
  return figure.length === 2 && !swapped.startsWith('0') && Number(swapped) < whole ? [mark.slice(0, -2) + swapped] : []
}

/** The match with the share that its figures make, where that has a name. */
function withPart(mark: string, part: string, share: number): string[] {
  const name = {2: 'half', 3: 'a third', 4: 'a quarter', 5: 'a fifth', 10: 'a tenth'}[Math.round(share * 100) / 100]
  return name ? [mark.replace(part, name)] : []
}
