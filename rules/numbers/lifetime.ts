import {figureRule} from '../../src/core/figure-rule.js'
import {anyMonth, monthNames} from '../../src/text/dates.js'
import {kin} from '../../src/text/full-names.js'
import {matchesIn} from '../../src/text/literals.js'

const monthName = new RegExp(anyMonth, 'gu')
const month = String.raw`(?:(?:on )?(?:\d{1,2} )?(?:${anyMonth})(?: \d{1,2},?)? )?`

/** `born in Chernivtsi in 1950`, `born on 3 May 1950`. */
const birth = String.raw`\b[Bb]orn\s(?:in\s\p{Lu}[\p{L}'’ -]{2,30}\s)?(?:on\s|in\s)?${month}(?:in\s)?(?<a>(?:1[89]|20)\d\d)\b`

export default figureRule({
  id: 'numbers/lifetime',
  summary: 'Find years of a life that cannot be right (`born in 1961, died in 2020 at the age of 71`).',
  why: 'A digit, a verb or a unit changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    age: 'Age {age} does not fit the years {born} and {died}, which make {right}: check the figures',
    lifetime: 'Born in {born}, died in {died}: check the years',
    before: 'Born in {born} and already busy in {year}: check the years'
  },
  examples: [
    {
      bad: '⟦Born in 1961, the singer died in Oslo in 2020 at the age of 71⟧.',
      better: 'Born in 1961, the singer died in Oslo in 2020 at the age of 59.'
    },
    {
      bad: 'The poet, ⟦born in Bergen in 1950, died on 3 May 2024 at the age of 62⟧.',
      better: 'The poet, born in Bergen in 1950, died on 3 May 2024 at the age of 74.'
    },
    {bad: 'He was ⟦born in 1998, won a first title in 1986⟧ and left.'},
    {
      bad: '⟦Born in 1930, the poet won a first prize at the age of 22, in 1941⟧.',
      better: 'Born in 1930, the poet won a first prize at the age of 22, in 1952.'
    },
    {near: 'Born in 1930, the poet won a first prize in 1951, aged 20, and sang.'},
    {near: 'Born in 1961, the singer died in 2020 aged 58.'},
    {near: 'Born in 1932, she wed a sailor who died in 1988 aged 63.'},
    {near: 'Born in 1957, he was the nephew of a bishop who was shot in 1941 and killed in 1943.'},
    {near: 'Born in 1991, she sings for the choir that won the prize in 1984, and joined the club founded in 1902.'},
    {near: 'Born in 1936, he grew up on a farm that his grandmother had made known in 1919.'},
    {
      bad: '⟦Born in 1950, the poet, who won two prizes, died in 2020 at the age of 80⟧.',
      better: 'Born in 1950, the poet, who won two prizes, died in 2020 at the age of 70.'
    },
    {good: 'Born in 1961, the singer died in 2020 at the age of 59.'}
  ],
  checks: [
    {
      needs: /\b[Bb]orn\b/u,
      pattern: new RegExp(
        String.raw`(?<mark>${birth}(?<life>[^;"“”.\d]{0,120}?)\b(?:(?:at\sthe\sage\sof|aged|at\sage|when\s(?:he|she)\swas)\s(?<c>\d{1,2}),?\sin\s(?<b>(?:1[89]|20)\d\d)|in\s(?<b2>(?:1[89]|20)\d\d),?\s(?:at\sthe\sage\sof|aged|at\sage|when\s(?:he|she)\swas)\s(?<c2>\d{1,2})))(?![\d%]|\.\d|\s(?:months|weeks))`,
        'gu'
      ),
      found({a, b, b2, c, c2, life = '', mark = ''}) {
        const [year, age] = [b ?? b2!, c ?? c2!]
        const right = Number(year) - Number(a)
        if (Number(age) === right || Number(age) === right - 1 || /\b(?:died|killed|dead)\b/u.test(mark))
          return undefined
        if (isOfAnother(life)) return undefined
        return {
          message: 'age',
          data: {age, born: a!, died: year, right},
          suggest: [mark.replace(new RegExp(`${year}(?!.*${year})`, 'u'), String(Number(a) + Number(age)))]
        }
      }
    },
    {
      needs: /\b[Bb]orn\b/u,
      pattern: new RegExp(
        String.raw`${birth}(?<life>[^;"“”]{0,80}?\b(?:won|joined|married|graduated|became|moved|made|began|started|founded|served|represented|entered|published)\b[^;"“”.]{0,60}?)\bin\s(?<b>(?:1[89]|20)\d\d)\b`,
        'gu'
      ),
      found: ({a, b, life = ''}) =>
        Number(b) < Number(a) + 3 && !isOfAnother(life) && !made.test(life)
          ? {message: 'before', data: {born: a!, year: b!}}
          : undefined
    },
    {
      needs: /\b[Bb]orn\b/u,
      pattern: new RegExp(
        String.raw`(?<mark>${birth}(?<life>[^;"“”]{0,160}?)\b(?:died|dies|dead|killed|passed\saway)\b[^;"“”.]{0,60}?\b(?<b>(?:1[89]|20)\d\d)\b(?:[^;"“”.]{0,24}?\b(?:at\sthe\sage\sof|aged|at\sage|at|after\sturning)\s(?<c>\d{1,3}))?)(?![\d:%]|\.\d|\s(?:a\.?m|p\.?m|km|per))`,
        'gu'
      ),
      found({a, b, c, life = '', mark = ''}) {
        if (isOfAnother(life)) return undefined
        const lived = Number(b) - Number(a)
        if (lived < 0) return {message: 'lifetime', data: {born: a!, died: b!}}
        if (c === undefined || Number(c) === lived || Number(c) === lived - 1) return undefined
        const right = ageAtDeath(mark, lived)
        return {
          message: 'age',
          data: {age: c, born: a!, died: b!, right: right === undefined ? `${lived - 1} or ${lived}` : right},
          suggest: [mark.replace(/\d+$/u, String(right ?? lived))]
        }
      }
    }
  ]
})

/** `she married a pilot who died`, `the house that her father had made famous`: a clause still open at its end tells of somebody else. */
const isOfAnother = (life: string): boolean => another.test(life.slice(life.lastIndexOf(',') + 1))

const another = new RegExp(
  String.raw`\b(?:who|that|which|whose|whom|where|when|while|because|after|before)\b|\b(?:his|her|their)\s(?:\p{Ll}+\s)?(?:${kin}|grandfather|grandmother|widow|widower|partner|mentor|teacher)\b`,
  'u'
)
/** `joined the club founded in 1921`: something else began that year. */
const made =
  /[^,]\s(?:founded|built|opened|set up|created|established|formed|launched|written|signed|begun|laid|discovered|abolished|disbanded)\s$/u

/** The age itself, where the months tell whether the birthday had come. */
function ageAtDeath(life: string, years: number): number | undefined {
  const names = [...matchesIn(life, monthName)].map(([name]) => monthNames.indexOf(name as (typeof monthNames)[number]))
  if (names.length !== 2 || names[0] === names[1]) return undefined
  return names[1]! > names[0]! ? years : years - 1
}
