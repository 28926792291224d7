import {patternRule} from '../../src/core/kinds.js'
import {anyMonth} from '../../src/text/dates.js'

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const ones = 'two|three|four|five|six|seven|eight|nine|[2-9]'
const lives =
  'and (?:(?:has|had) already|has (?:been|worked|lived|played|won|sold|two|three|four|a (?:son|daughter|wife|husband|child))|had (?:been|worked|lived|two|three|a (?:son|daughter|wife|husband|child))|(?:lives?|lived|works?|worked|studies|studied|plays?|comes?|is|was|suffers?|suffered) (?:an?|the|in|at|as|for|with|from|near|married|single|already|still|his|her))\\b'

export default patternRule({
  id: 'calque/age-verb',
  summary: 'Find ages that somebody has (`he has 35 years and lives in Rome`, `who makes 60 years in May`).',
  why: 'In Romance languages one has years; in English one is so many years old.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {age: 'Unexpected age `{found}`, expected `{right}`'},
  needs: /\b(?:has|have|had|makes?|made|fulfil(?:l?s|l|led)?|turn(?:s|ed)?) [\w-]+ years\b/iu,
  pattern: new RegExp(
    `(?<= )(?<verb>has|had|(?<=who )have) (?<years>[1-9]\\d|(?:${tens})(?:-[a-z]+)?|${teens}|${ones}) years(?: (?:old|of age)\\b|(?<=who \\S+ \\S+ years)(?= (?:is|was|has|died|lives|lived)\\b)|(?= ${lives})|(?=, (?:is|was|lives|lived|works|worked) (?:an?|the|in|at|as|from|found|killed|hurt|taken|born|rescued|arrested)\\b))|(?<= )(?<reach>makes?|made|fulfils?|fulfills?|fulfilled|turns|turned|turn) (?<reached>[1-9]\\d|100|(?:${tens})(?:-[a-z]+)?) years(?= (?:in (?:${anyMonth})\\b(?! (?:19|20)\\d\\d)|on (?:\\p{L}+day|${anyMonth}|\\d)|today\\b|tomorrow\\b|yesterday\\b|(?:this|next|last) (?:week|month|year|spring|summer|autumn|winter)\\b)|[,.](?: |$))`,
    'giu'
  ),
  found({groups, 0: found, index, input}) {
    const {verb = '', years = ''} = groups!
    const {reach, reached} = groups as Record<string, string | undefined>
    if (reach !== undefined) {
      const right = `${turned(reach.toLowerCase())} ${reached}`
      return {message: 'age', data: {found, right}, suggest: [right]}
    }
    const before = input.slice(Math.max(0, index - 60), index)
    if (
      !/(?:\b[Hh]e|\b[Ss]he|\bwho|\p{Lu}\p{Ll}+|\b(?:[Tt]he|[Aa]n?) (?:\p{Ll}+ )?\p{Ll}+(?:er|or|ist|ian|man|woman|boy|girl|ess|suspect|victim|student|patient|president)) $/u.test(
        before
      )
    )
      return undefined
    if (
      new RegExp(`^(?:${ones})$`, 'u').test(years) &&
      !/\b(?:boy|girl|child|son|daughter|twin|pupil)(?:, who)? $/u.test(before)
    )
      return undefined
    // `those who have 20 years`: in the job
    if (verb === 'have' && !/\b(?:[Aa]n?|[Tt]he) (?:\p{Ll}+ )?\p{Ll}*[^s\s,],? who $/u.test(before)) return undefined
    const right = `${verb === 'had' ? 'was' : 'is'} ${years}`
    return {message: 'age', data: {found, right}, suggest: [right]}
  },
  examples: [
    {bad: 'He ⟦has 35 years⟧ and lives in Rome.', better: 'He is 35 and lives in Rome.'},
    {bad: 'The suspect, who ⟦has 42 years old⟧, was held.', better: 'The suspect, who is 42, was held.'},
    {bad: 'Rosa Lind ⟦had forty years⟧ and worked in a mill.', better: 'Rosa Lind was forty and worked in a mill.'},
    {
      bad: 'The singer, who ⟦makes 60 years⟧ in May, will give a concert.',
      better: 'The singer, who turns 60 in May, will give a concert.'
    },
    {bad: 'A fisher who ⟦have 46 years⟧ was found.', better: 'A fisher who is 46 was found.'},
    {good: 'He is 35 and lives in Rome.'},
    {near: 'He has 35 years in the job and has 20 years left.'},
    {near: 'The author makes 60 years in Oslo come alive, and she made 20 years of it in jail.'},
    {near: 'The teachers who have 20 years are paid more.'},
    {near: 'The bank had 20 years of growth.'},
    {near: 'The judge said she has 20 years to pay.'}
  ]
})

const turned = (verb: string): string => (/de?$/u.test(verb) ? 'turned' : verb.endsWith('s') ? 'turns' : 'turn')
