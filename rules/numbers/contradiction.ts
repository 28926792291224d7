import {figureRule} from '../../src/core/figure-rule.js'
import {
  amount,
  currency,
  figureOf,
  isAlike,
  number,
  opposites,
  percent,
  printedLike,
  scale,
  when
} from '../../src/text/figures.js'
import {digitString} from '../../src/text/numbers.js'

const up = 'rose|risen|rises|grew|grown|climbed|increased|jumped|soared|surged|went up|accelerated'
const down =
  'fell|fallen|falls|dropped|declined|decreased|shrank|plunged|plummeted|slumped|sank|tumbled|slid|went down|slowed|eased|narrowed'

const rounded = (figure: number): number => Math.round(figure * 10) / 10

export default figureRule({
  id: 'numbers/contradiction',
  summary:
    'Find changes that do not fit their figures (`from 48 to 55 percent, a rise of seven percent`, `$3bn, down from $2bn`).',
  why: 'A digit, a verb or a unit changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    direction: '`{verb}` does not fit {a} and {b}: check the verb and the order of the figures',
    points: 'The difference of two shares is counted in points: print `{right}` for `{printed}`',
    change: '`{printed}` does not fit {from} and {to}, which make {right} percent: check the figures',
    multiple: '`{verb}` does not fit {a} and {b}: check the figures'
  },
  examples: [
    {bad: 'Growth ⟦slowed from 6.1% in March to 8.4%⟧ in April.'},
    {bad: 'Profit was ⟦$3bn, down from $2bn⟧ a year ago.'},
    {
      bad: 'Turnout rose from 40 to 46 percent, an increase of ⟦6 percent⟧.',
      better: 'Turnout rose from 40 to 46 percent, an increase of 6 percentage points.'
    },
    {bad: 'Fees rose from 200 to 300 euros, an increase of ⟦20 percent⟧.'},
    {bad: 'Prices ⟦doubled from 100 to 150 dollars⟧.'},
    {
      bad: 'The bank cut its rate by ⟦0.25%⟧ in May, from 4.5% to 4.25%.',
      better: 'The bank cut its rate by 0.25 percentage points in May, from 4.5% to 4.25%.'
    },
    {
      bad: 'Sales rose to ⟦40 million euros, half the 20 million⟧ of last year.',
      better: 'Sales rose to 40 million euros, double the 20 million of last year.'
    },
    {near: 'Sales rose to 40 million euros, twice the 20 million euros of last year.'},
    {good: 'Turnout rose from 40 to 46 percent, an increase of six points.'},
    {near: 'Growth slowed from 8.4% in March to 6.1% in April.'},
    {near: 'Prices more than doubled from 100 to 290 dollars.'},
    {good: 'Turnout rose from 40 to 46 percent, an increase of six points.'},
    {near: 'Growth slowed from 8.4% in March to 6.1% in April.'}
  ],
  checks: [
    {
      needs: /\bby .*(?:per\s?cent|%).*(?:from|to)/u,
      pattern: new RegExp(
        String.raw`\bby\s(?<mark>(?<c>${digitString})${percent})(?!age)[^.;:"“”\d]{0,40}?,?\s(?:from\s(?<a>${digitString})(?:${percent})?\sto\s(?<b>${digitString})${percent}|to\s(?<d>${digitString})${percent},?\sfrom\s(?<e>${digitString})${percent})`,
        'giu'
      ),
      found({a, b, c, d, e, mark = ''}) {
        const change = Math.abs(figureOf(b ?? d) - figureOf(a ?? e))
        if (!(Math.abs(change - figureOf(c)) <= 0.011)) return undefined
        const right = `${c} percentage point${change === 1 ? '' : 's'}`
        return {message: 'points', data: {printed: mark, right}, suggest: [right]}
      }
    },
    {
      needs: /, (?:half|double|twice|triple) (?:of )?(?:the )?[$€£¥\d]/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<a>${amount})(?:\s(?:yen|pounds|roubles|rubles|rupees|won|crowns))?[^.;:"“”\d]{0,30}?,\s(?<verb>half|double|twice|triple)\s(?:of\s)?(?:the\s)?(?<b>${amount}))(?!\p{L}|\s(?:more|less)\b)`,
        'giu'
      ),
      found({verb = '', a = '', b = '', mark = ''}) {
        const ratio = figureOf(a) / figureOf(b) / ({half: 0.5, triple: 3}[verb.toLowerCase()] ?? 2)
        if (!isAlike(bare(a), bare(b)) || (ratio > 0.75 && ratio < 1.34)) return undefined
        const word = {'0.5': 'half', '2': 'double', '3': 'triple'}[String(rounded(figureOf(a) / figureOf(b)))]
        const better = mark.replace(new RegExp(`\\b${verb}\\b(?=[^,]*$)`, 'u'), word ?? verb)
        return {message: 'multiple', data: {verb, a, b}, suggest: word ? [better] : []}
      }
    },
    {
      needs: /by \d.*from/u,
      pattern: new RegExp(
        String.raw`\bby\s(?<mark>(?<c>${digitString})${percent}),?\sfrom\s(?<a>${currency}(?:${digitString})${scale})(?:\s(?:euros|dollars|pounds|people|tonnes|jobs))?${when}\sto\s(?<b>${currency}(?:${digitString})${scale})(?!\p{L})`,
        'giu'
      ),
      found({a, b, c, mark = ''}) {
        const right = (Math.abs(figureOf(b) - figureOf(a)) / figureOf(a)) * 100
        if (
          !Number.isFinite(right) ||
          /%|per\s?cent/iu.test(`${a}${b}`) ||
          Math.abs(right - figureOf(c)) <= Math.max(2, right * 0.15)
        )
          return undefined
        const better = mark.replace(/^[\d.,]+/u, String(rounded(right)))
        return {message: 'change', data: {printed: mark, from: a!, to: b!, right: rounded(right)}, suggest: [better]}
      }
    },
    {
      needs: /to .* from/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<verb>${up}|${down})(?:\s(?:sharply|slightly|steadily))?\sto\s(?<b>${amount})(?:${when})\sfrom\s(?:about\s)?(?<a>${amount}))(?!\p{L})`,
        'giu'
      ),
      found({verb = '', a = '', b = '', mark = ''}) {
        if (!isAlike(a, b)) return undefined
        return runsAgainst(verb, figureOf(b) - figureOf(a)) ? direction(verb, a, b, mark) : undefined
      }
    },
    {
      needs: /from/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<verb>${up}|${down})(?:\s(?:sharply|slightly|steadily))?\sfrom\s(?<a>${amount})(?<when>${when})\sto\s(?<b>${amount}))(?!\p{L})`,
        'giu'
      ),
      found({verb = '', when: between = '', a = '', b = '', mark = ''}) {
        // Figures side by side are `numbers/range-direction`'s.
        if (between === '' || !isAlike(a, b)) return undefined
        return runsAgainst(verb, figureOf(b) - figureOf(a)) ? direction(verb, a, b, mark) : undefined
      }
    },
    {
      needs: /(?:up|down) from/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<b>${amount})[^.;:"“”\d]{0,50}?,?\s(?<verb>up|down)\sfrom\s(?<a>${amount}))(?!\p{L})`,
        'giu'
      ),
      found({verb = '', a = '', b = '', mark = ''}) {
        if (!isAlike(a, b)) return undefined
        const change = figureOf(b) - figureOf(a)
        return (verb.toLowerCase() === 'up' ? change < 0 : change > 0) ? direction(verb, a, b, mark) : undefined
      }
    },
    {
      needs: /(?:per\s?cent|%).*from|from.*(?:per\s?cent|%)/u,
      pattern: new RegExp(
        String.raw`\sfrom\s(?<a>${digitString})(?:${percent})?${when}\sto\s(?<b>${digitString})${percent}[^.;"“”]{0,30}?,\s(?:an?\s)?(?:increase|rise|gain|jump|drop|decrease|fall|decline|growth|up|down)\s(?:of\s|by\s)?(?<mark>(?<c>${number})${percent})(?!age|\p{L})`,
        'giu'
      ),
      found({a, b, c, mark = ''}) {
        const change = Math.abs(figureOf(b) - figureOf(a))
        if (Math.abs(change - figureOf(c)) > 0.051) return undefined
        const right = `${mark.replace(/\s?(?:%|per\s?cent)$/iu, '')} percentage point${change === 1 ? '' : 's'}`
        return {message: 'points', data: {printed: mark, right}, suggest: [right]}
      }
    },
    {
      needs: /from/u,
      pattern: new RegExp(
        String.raw`\sfrom\s(?<a>${currency}(?:${digitString})${scale})${when}\sto\s(?<b>${currency}(?:${digitString})${scale})[^.;"“”%]{0,30}?,\s(?:an?\s)(?:increase|rise|gain|jump|drop|decrease|fall|decline)\sof\s(?<mark>(?<c>${number})${percent})(?!age|\p{L})`,
        'giu'
      ),
      found({a, b, c, mark = ''}) {
        const right = (Math.abs(figureOf(b) - figureOf(a)) / figureOf(a)) * 100
        if (!Number.isFinite(right) || Math.abs(right - figureOf(c)) <= Math.max(2, right * 0.15)) return undefined
        const better = mark.replace(/^[\d.,]+/u, String(rounded(right)))
        return {
          message: 'change',
          data: {printed: mark, from: a!, to: b!, right: rounded(right)},
          suggest: /^\d/u.test(mark) ? [better] : []
        }
      }
    },
    {
      needs: /(?:doubled|tripled|trebled|quadrupled|halved)/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<verb>(?:more\sthan\s|nearly\s|almost\s)?(?:doubled|tripled|trebled|quadrupled|halved)),?\sfrom\s(?<a>${amount})${when}\sto\s(?<b>${amount}))(?!\p{L})`,
        'giu'
      ),
      found({verb = '', a = '', b = '', mark = ''}) {
        const times = {doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5}[verb.split(' ').at(-1)!] ?? 1
        const ratio = figureOf(b) / figureOf(a) / times
        if (!(ratio < 0.8 || ratio > (verb.startsWith('more') ? 1.6 : 1.25))) return undefined
        return {message: 'multiple', data: {verb, a, b}, suggest: multipleRepairs(mark, a, b, times)}
      }
    }
  ]
})

/** An amount without the words of its currency, which the second of two often leaves out. */
const bare = (printed: string): string =>
  printed.replace(/\s(?:dollars|euros|yuan|people|tonnes|jobs|barrels|cases)$/u, '')

/** The second figure as the verb has it, and the verb as the figures have it. */
function multipleRepairs(mark: string, a: string, b: string, times: number): string[] {
  const digits = /\d[\d.,]*/u
  const [first, second] = [digits.exec(a)?.[0], digits.exec(b)?.[0]]
  const right = figureOf(a) * times
  const isPlain = first && second && a.replace(digits, '') === b.replace(digits, '')
  const factor = figureOf(first ?? '1') * times
  const verb = {2: 'doubled', 3: 'tripled', 4: 'quadrupled'}[figureOf(b) / figureOf(a)]
  return [
    ...(isPlain && Number.isFinite(right)
      ? [
          mark.slice(0, mark.lastIndexOf(second)) +
            mark.slice(mark.lastIndexOf(second)).replace(second, printedLike(factor, second))
        ]
      : []),
    ...(verb ? [mark.replace(/\p{L}+ed(?=\sfrom)/u, verb)] : [])
  ]
}

function runsAgainst(verb: string, change: number): boolean {
  const rises = new RegExp(`^(?:${up})$`, 'iu').test(verb)
  return rises ? change < 0 : change > 0
}

function direction(verb: string, a: string, b: string, mark: string) {
  const opposite = verb === 'up' ? 'down' : verb === 'down' ? 'up' : opposites.get(verb.toLowerCase())
  const suggest = opposite ? [mark.replace(new RegExp(`\\b${verb}\\b`, 'u'), opposite)] : []
  return {message: 'direction' as const, data: {verb, a: a.trim(), b: b.trim()}, suggest}
}
