import {figureRule} from '../../src/core/figure-rule.js'
import {excludeEachOther} from '../../src/text/exclusive-groups.js'
import {figureOf, number, withLast} from '../../src/text/figures.js'
import {digitString} from '../../src/text/numbers.js'

const people =
  'people|persons|suspects|men|women|civilians|officials|candidates|players|officers|students|workers|passengers|victims|tourists|soldiers|employees|others|children|lawmakers|journalists'

export default figureRule({
  id: 'numbers/parts',
  summary:
    'Find parts that are more or less than the whole (`of the five men, two were freed and the other seven stayed`).',
  why: 'A digit, a verb or a unit changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    parts: 'The parts make {sum}, more than the {whole} they are part of: check the figures',
    many: '{a} of {whole} is more than all of them: check the figures',
    rest: '{a} and the other {b} do not make {whole}: check the figures'
  },
  examples: [
    {bad: '⟦Fourteen people died in the mud, nine of them children and six adults⟧.'},
    {bad: 'Police said ⟦of the five men, two were freed and the other seven⟧ stayed in jail.'},
    {
      bad: '⟦Of the 28 passengers on the ferry, 31⟧ were hurt.',
      better: 'Of the 28 passengers on the ferry, 13 were hurt.'
    },
    {
      bad: 'The left won ⟦58 of the 101 seats, leaving the other 53⟧ to the right.',
      better: 'The left won 58 of the 101 seats, leaving the other 43 to the right.'
    },
    {near: 'Two of the six boats sank, one was towed to port and the other three sailed on.'},
    {near: 'Of the nine men, two were freed and the other seven stayed in jail.'},
    {near: 'Of the 62 lakes, 41 are all but empty, and 2,317 villages get water by lorry.'},
    {near: 'Fifteen people died in the mud, nine of them children and six adults.'},
    {bad: 'The crews saved ⟦19 of 14 boats⟧.', better: 'The crews saved 14 of 19 boats.'},
    {bad: 'Police freed ⟦nine of the six hostages⟧.', better: 'Police freed six of the nine hostages.'},
    {bad: 'The yacht had ⟦12 berths, of which 15⟧ were let.', better: 'The yacht had 15 berths, of which 12 were let.'},
    {
      bad: '⟦Of the 21 hikers, 14 were injured and nine⟧ were unhurt.',
      better: 'Of the 21 hikers, 14 were injured and seven were unhurt.'
    },
    {good: 'Of the nine men, two were freed and the other seven were jailed.'},
    {
      bad: '⟦Of the 30 passengers, 18 were men and 14⟧ were women.',
      better: 'Of the 30 passengers, 18 were men and 12 were women.'
    },
    {
      bad: 'The storm killed ⟦5 people, including 7⟧ children.',
      better: 'The storm killed 7 people, including 5 children.'
    },
    {
      near: 'The storm killed 5 people, including 7-year-old twins, and drove out 2 million people, including 700 children.'
    },
    {near: 'Of the 21 hikers, 14 were women and nine were over 60.'},
    {near: 'Seven divers died in the cave, five of them women and four of them Danes.'},
    {near: 'Three of the eight ministers resigned, blaming the other two parties of the left.'},
    {near: 'One of the five sisters said the other three had moved to Bergen.'},
    {near: 'Of the six boats, two sank, one was towed to port and the other three sailed on.'},
    {near: 'On May 19 of 2014 crews met, Article 30 of 12 laws was cut, and 36 of 24 hours were lost.'}
  ],
  checks: [
    {
      needs:
        /(?:\d|two|three|four|five|six|seven|eight|nine|ten) of (?:the |its |their )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)/u,
      pattern: new RegExp(
        String.raw`(?<![\p{L}\d.,/$€£-]|\d\s|\b(?:[Aa]rticles?|[Ss]ections?|[Cc]hapters?|[Dd]ay|[Pp]age|[Rr]ound|[Ww]eek|[Gg]roup|[Aa]ct|[Ll]aw|[Nn]o\.|[Pp]art|[Ss]tage|[Rr]ule|[Pp]aragraph|\p{Lu}\p{Ll}+)\s)(?<mark>(?<a>${number}|[A-Z](?:wo|hree|our|ive|ix|even|ight|ine|en))\sof\s(?:the\s|its\s|their\s)?(?<whole>${number})\s(?:\p{Ll}+\s)?(?!years|months|weeks|days|hours|minutes|points|times|percent)\p{Ll}{2,}s)(?!\p{L})`,
        'gu'
      ),
      found(groups) {
        const [all, some] = [figureOf(groups.whole), figureOf(groups.a)]
        return some > all && all >= 2 && some <= 20 * all && !isYear(groups.a) && !isYear(groups.whole)
          ? tooMany(groups)
          : undefined
      }
    },
    {
      needs: /, of (?:which|whom) /u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<whole>${number})\s(?:\p{Ll}+\s){0,2}(?:\p{Ll}{3,}s|people|men|women|children),\sof\s(?:which|whom)\s(?:at\sleast\s|about\s|only\s|as\smany\sas\s)?(?<a>${number}))(?=\s(?:were|was|are|is|had|have|died|belong|came|went|could|can|will|did|remain)\b)`,
        'giu'
      ),
      found: groups => (figureOf(groups.a) > figureOf(groups.whole) ? tooMany(groups) : undefined)
    },
    {
      needs: /, including (?:at least )?(?:\d|[a-z]+ [a-z])/u,
      pattern: new RegExp(
        String.raw`(?<![\p{L}\d.,/$€£-]|\b(?:in|every|per|each)\s|\d\s)(?<mark>(?<whole>${number})\s(?:(?!thousand|million|billion|hundred|lakh|crore|dozen)\p{Ll}+\s)?(?:${people}),\sincluding\s(?:at\sleast\s)?(?<a>${number}))(?=\s(?:\p{Ll}+\s)?(?:${people})\b)(?!\s(?:thousand|million|billion|of)\b)`,
        'giu'
      ),
      found: groups => (figureOf(groups.a) > figureOf(groups.whole) ? tooMany(groups) : undefined)
    },
    {
      needs: /of (?:them|whom)/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<whole>${number})\s(?:\p{Ll}+\s)?(?:people|persons|miners|workers|soldiers|passengers|civilians|students|victims|migrants|tourists|officers|children|prisoners|hostages|patients|players|suspects|deputies|women|men|villagers|residents|firefighters|fighters|protesters|crew)\b[^;:"“”.\d]{3,60}?,\s(?<a>${number})\sof\s(?:them|whom)\s(?<some>[\p{L} ]{2,30}?)\sand\s(?<b>${number})\s(?:of\s(?:them|whom)\s)?(?<last>[\p{L}]+))(?=[,.])`,
        'giu'
      ),
      found({whole, a, b = '', some = '', last = '', mark = ''}) {
        const [all, sum] = [figureOf(whole), figureOf(a) + figureOf(b)]
        return sum > all && excludeEachOther(some, last)
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
        String.raw`(?<!(?:${number})\s)(?<mark>\bof\sthe\s(?<whole>${number})\s[\p{L} -]{3,40}?,\s(?:only\s|just\s)?(?<a>${number})\s(?<middle>[^.;"“”\d]{3,80}?)\b(?:and|while)\s(?:(?<other>the\s(?:other|remaining|rest))\s)?(?<b>${number}))(?!\p{L}|\s(?:days|hours|minutes|months|years|percent|per)|[.,:]\d|%)(?=(?<next>[^.;"“”\d]{0,40}))`,
        'giu'
      ),
      found({whole, a, b = '', other, middle = '', next = '', mark = ''}) {
        const [all, sum] = [figureOf(whole), figureOf(a) + figureOf(b)]
        if (!Number.isFinite(sum) || counted.test(middle)) return undefined
        const suggest = withLast(mark, b, all - figureOf(a))
        if (other)
          return sum === all || isOfOthers(next, mark)
            ? undefined
            : {message: 'rest', data: {a: figureOf(a), b: figureOf(b), whole: all}, suggest}
        // `41 of the 62 are dry, and 2,317 villages`: no part of them.
        return sum > all && figureOf(b) <= all && excludeEachOther(middle, next)
          ? {message: 'parts', data: {sum, whole: all}, suggest}
          : undefined
      }
    },
    {
      needs: / of (?:the|its|their|his|her) .* the (?:other|remaining) /u,
      pattern: new RegExp(
        String.raw`(?<![\p{L}\d.,/$€£-])(?<mark>(?<a>${number})\sof\s(?:the|its|their|his|her)\s(?<whole>${number})\s(?<middle>[^;:"“”.\d]{3,90}?)\bthe\s(?:other|remaining)\s(?<b>${number}))(?!\p{L}|\s(?:days|hours|minutes|months|years|percent|per)\b|[.,:]\d|%)(?=(?<next>[^.;"“”\d]{0,40}))`,
        'giu'
      ),
      found({whole, a, b = '', middle = '', next = '', mark = ''}) {
        const [all, sum] = [figureOf(whole), figureOf(a) + figureOf(b)]
        if (!Number.isFinite(sum) || !(all > figureOf(a)) || sum === all) return undefined
        if (counted.test(middle) || tells.test(middle) || isOfOthers(next, mark)) return undefined
        const data = {a: figureOf(a), b: figureOf(b), whole: all}
        return {message: 'rest', data, suggest: withLast(mark, b, all - figureOf(a))}
      }
    }
  ]
})

/** More of them than there are: one figure may stand in the other's place. */
function tooMany({whole = '', a = '', mark = ''}: Readonly<Record<string, string>>) {
  const suggest = [mark.replace(a, '\0').replace(whole, a).replace('\0', whole)]
  return {message: 'many' as const, data: {a: figureOf(a), whole: figureOf(whole)}, suggest}
}

/** Others that are told between the part and the rest: `one was hurt and the other two fled`. */
const counted =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|another|others?|some|several|a (?:third|fourth|fifth|few))\b/iu

/** Who tells of the others may leave out a third part. */
const tells = /\b(?:said|says|saying|told|tells|telling|adding|added|testified|wrote)\b/u

/** `Two of the nine judges dissented; the other two branches …`: a plural that is not what was counted. */
function isOfOthers(next: string, mark: string): boolean {
  const noun = /^\s(\p{Ll}{3,}[^s\P{Ll}]s)\b/u.exec(next)?.[1]
  return noun !== undefined && !/^(?:was|has|does)$/u.test(noun) && !mark.includes(noun)
}

/** `19 of 1998 samples` may tell when. */
const isYear = (printed = ''): boolean => /^(?:1[89]|20)\d\d$/u.test(printed)

/** Two digits in each other's place, where that makes a part of the whole. */
function swapDigits(mark: string, figure: string, whole: number): string[] {
  const swapped = [...figure].toReversed().join('')
  return figure.length === 2 && !swapped.startsWith('0') && Number(swapped) < whole ? [mark.slice(0, -2) + swapped] : []
}
