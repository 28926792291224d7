import {figureRule} from '../../src/core/figure-rule.js'
import {
  amount,
  figureOf,
  isAlike,
  isOtherUnit,
  lent,
  printedLike,
  tellsWhen,
  unitWords,
  when
} from '../../src/text/figures.js'

const rounded = (figure: number): number => Math.round(figure * 10) / 10

export default figureRule({
  id: 'numbers/multiple',
  summary:
    'Find multiples that do not fit their figures (`doubled from 100 to 150 dollars`, `40 million, half the 20 million`).',
  why: 'A digit, a verb or a unit changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    multiple: '`{verb}` does not fit {a} and {b}: check the figures'
  },
  examples: [
    {bad: 'Prices ⟦doubled from 100 to 150 dollars⟧.'},
    {
      bad: 'Sales rose to ⟦40 million euros, half the 20 million⟧ of last year.',
      better: 'Sales rose to 40 million euros, double the 20 million of last year.'
    },
    {near: 'Sales rose to 40 million euros, twice the 20 million euros of last year.'},
    {near: 'Prices more than doubled from 100 to 290 dollars.'},
    {bad: 'Sales ⟦tripled to 30 million crowns from 15 million⟧.'},
    {bad: 'The catch was ⟦190,000 tonnes, almost double the 198,000 tonnes⟧ of last year.'},
    {near: 'Rents more than doubled from 2010 to 2020.'},
    {good: 'Prices doubled from 100 to 200 dollars.'},
    {near: 'The fee doubled to 1 dollar from 50 cents, and the load halved from 1 tonne to 500 kg.'},
    {near: 'Sales tripled to 45 million crowns from 15 million, and fares doubled to 20 from 11.'}
  ],
  checks: [
    {
      needs:
        /, (?:almost |nearly |about |roughly |more than |over )?(?:half|double|twice|triple) (?:of )?(?:the )?[$€£¥\d]/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<a>${amount})[^.;:"“”\d]{0,30}?,\s(?:almost\s|nearly\s|about\s|roughly\s|more\sthan\s|over\s)?(?<verb>half|double|twice|triple)\s(?:of\s)?(?:the\s)?(?<b>${amount}))(?!\p{L}|\s(?:more|less)\b)`,
        'giu'
      ),
      found({verb = '', a = '', b = '', mark = ''}) {
        const ratio = figureOf(a) / figureOf(b) / ({half: 0.5, triple: 3}[verb.toLowerCase()] ?? 2)
        if (!(isAlike(a, b) || isAlike(bare(a), bare(b))) || (ratio > 0.75 && ratio < 1.34)) return undefined
        const word = {'0.5': 'half', '2': 'double', '3': 'triple'}[String(rounded(figureOf(a) / figureOf(b)))]
        const better = mark.replace(new RegExp(`\\b${verb}\\b(?=[^,]*$)`, 'u'), word ?? verb)
        return {message: 'multiple', data: {verb, a, b}, suggest: word ? [better] : []}
      }
    },
    {
      needs: /(?:doubled|tripled|trebled|quadrupled|halved)\s.* from/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<verb>(?:more\sthan\s|nearly\s|almost\s)?(?:doubled|tripled|trebled|quadrupled|halved))\sto\s(?<b>${amount})(?<unit>(?:\s(?!from\b)\p{Ll}+){0,2})${when},?\sfrom\s(?<a>${amount}))(?!\p{L})`,
        'giu'
      ),
      found: ({verb = '', a = '', b = '', unit = '', mark = ''}, {after}) =>
        isOtherUnit(b + unit, a, after) ? undefined : unlike(verb, a, b, mark)
    },
    {
      needs: /(?:doubled|tripled|trebled|quadrupled|halved)/u,
      pattern: new RegExp(
        String.raw`(?<mark>\b(?<verb>(?:more\sthan\s|nearly\s|almost\s)?(?:doubled|tripled|trebled|quadrupled|halved)),?\sfrom\s(?<a>${amount})(?:\sin\s\d{4}|${when})\sto\s(?<b>${amount}))(?!\p{L})`,
        'giu'
      ),
      found: ({verb = '', a = '', b = '', mark = ''}, {after}) =>
        isOtherUnit(a, b, after) ? undefined : unlike(verb, a, b, mark, multipleRepairs)
    }
  ]
})

/** What to say where the second figure is not that multiple of the first. */
function unlike(verb: string, a: string, b: string, mark: string, repairs?: typeof multipleRepairs) {
  const times = {doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5}[verb.split(' ').at(-1)!] ?? 1
  const ratio = figureOf(b) / figureOf(lent(a, b)) / times
  if (tellsWhen(a, b) || !(ratio < 0.8 || ratio > (verb.startsWith('more') ? 1.6 : 1.25))) return undefined
  return {message: 'multiple' as const, data: {verb, a, b}, suggest: repairs?.(mark, a, b, times) ?? []}
}

/** An amount without the words of its currency, which the second of two often leaves out. */
const bare = (printed: string): string => printed.replace(new RegExp(String.raw`\s(?:${unitWords})$`, 'u'), '')

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
