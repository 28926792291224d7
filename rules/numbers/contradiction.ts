import {defineRule, type Observation} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {digitString, readNumbers, wordString} from '../../src/text/numbers.js'

const currency = String.raw`(?:(?:US|HK|A|C)?[$€£¥]\s?)?`
const scale = String.raw`(?:\s?(?:thousand|million|billion|trillion|mn|bn|tn|m)\b)?`
const unit = String.raw`(?:\s?%|\sper\s?cent\b|\spercentage\spoints\b|\s(?:dollars|euros|yuan|people|tonnes|jobs|degrees|points|barrels|cases)\b)?`
const amount = `${currency}(?:${digitString})${scale}${unit}`
const number = `(?:${digitString}|${wordString})`
const percent = String.raw`(?:\s?%|\sper\s?cent)`
const up = 'rose|risen|rises|grew|grown|climbed|increased|jumped|soared|surged|went up|accelerated'
const down =
  'fell|fallen|falls|dropped|declined|decreased|shrank|plunged|plummeted|slumped|sank|tumbled|slid|went down|slowed|eased|narrowed'
const when = String.raw`(?:\s(?:in|at|on|last|a|during)\s[\p{L}\d ]{2,28}?)?`
const month =
  '(?:(?:on )?(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{1,2},?)? )?'

type Message =
  | 'direction'
  | 'points'
  | 'change'
  | 'multiple'
  | 'age'
  | 'lifetime'
  | 'share'
  | 'parts'
  | 'rest'
  | 'list'
  | 'square'
  | 'before'
  | 'margin'
  | 'fahrenheit'
  | 'degrees'
  | 'turnout'
  | 'money'
type Found = Pick<Observation<Message>, 'message' | 'data' | 'suggest'>

interface Check {
  needs: RegExp
  pattern: RegExp
  found(groups: Record<string, string>): Found | undefined
}

/** The value of a printed figure. */
const value = (printed: string | undefined): number =>
  readNumbers((printed ?? '').replace(/(?<=\d)(?=\p{L})/u, ' '))[0]?.value ?? Number.NaN

/** Figures of one kind: the same currency, magnitude and unit, so that they may be held against each other. */
function isAlike(a: string, b: string): boolean {
  const kind = (printed: string) => printed.replaceAll(/[\d.,]+/gu, '#').replaceAll(/\s/gu, '')
  return kind(a) === kind(b) && /[^\d.,]/u.test(a)
}

const rounded = (figure: number): number => Math.round(figure * 10) / 10

const people =
  'people|persons|suspects|men|women|civilians|officials|candidates|players|officers|students|workers|passengers|victims|tourists|soldiers|employees|others|children|lawmakers|journalists'
const item = String.raw`(?:an?|${number})\s[\p{L}-]+(?:\s(?!and\b)[\p{L}-]+){0,3}`

const checks: readonly Check[] = [
  {
    needs: /,|:/u,
    pattern: new RegExp(
      String.raw`\b(?<whole>${number})\s(?:\p{Ll}+\s)?(?:${people})(?<middle>,\s|\s[^:;.,"“”\d]{3,60}(?:,\s[\p{L} ]{3,30})?:\s)(?<items>${item}(?:,\s${item}){0,4}\sand\s${item})(?=[,.])`,
      'giu'
    ),
    found({whole, items = '', middle = ''}) {
      const counts = items.split(/,\s|\sand\s/u).map(part => (/^an?\s/iu.test(part) ? 1 : value(part)))
      const [all, sum] = [value(whole), counts.reduce((a, b) => a + b, 0)]
      // Behind a comma, a shorter list may name only some of them.
      if (!Number.isFinite(sum) || sum === all || (middle === ', ' && (counts.length < 2 || all > 6))) return undefined
      return {message: 'list', data: {sum, whole: all}}
    }
  },
  {
    needs: /[Aa]ll \d|[Aa]ll of the/u,
    pattern: new RegExp(
      String.raw`\b[Aa]ll\s(?:of\sthe\s)?(?<whole>${digitString})\s[^.;"“”\d]{3,60}?(?<a>${digitString})\s[\p{L} ]{3,40},\s(?<b>${digitString})\s[\p{L} ]{3,40}\sand\s(?<c>${digitString})\s(?:abstained|were|did|voted|was)`,
      'gu'
    ),
    found({whole, a, b, c}) {
      const [all, sum] = [value(whole), value(a) + value(b) + value(c)]
      return sum === all ? undefined : {message: 'list', data: {sum, whole: all}}
    }
  },
  {
    needs: /by \d.*from/u,
    pattern: new RegExp(
      String.raw`\bby\s(?<mark>(?<c>${digitString})${percent}),?\sfrom\s(?<a>${currency}(?:${digitString})${scale})(?:\s(?:euros|dollars|pounds|people|tonnes|jobs))?${when}\sto\s(?<b>${currency}(?:${digitString})${scale})(?!\p{L})`,
      'giu'
    ),
    found({a, b, c, mark = ''}) {
      const right = (Math.abs(value(b) - value(a)) / value(a)) * 100
      if (
        !Number.isFinite(right) ||
        /%|per\s?cent/iu.test(`${a}${b}`) ||
        Math.abs(right - value(c)) <= Math.max(2, right * 0.15)
      )
        return undefined
      return {message: 'change', data: {printed: mark, from: a!, to: b!, right: rounded(right)}}
    }
  },
  {
    needs: /Celsius.*Fahrenheit|C \(.*F\)/u,
    pattern:
      /(?<a>-?\d+(?:\.\d+)?)\s?(?:degrees\s|°\s?)(?:Celsius|C)\b[^.;\d]{0,12}\(?(?<b>-?\d+(?:\.\d+)?)\s?(?:degrees\s|°\s?)(?:Fahrenheit|F)\b/gu,
    found({a, b}) {
      const right = Math.round(Number(a) * 1.8 + 32)
      return Math.abs(right - Number(b)) <= 2
        ? undefined
        : {message: 'fahrenheit', data: {celsius: a!, printed: b!, right}}
    }
  },
  {
    needs: /aged \d/u,
    pattern:
      /\b(?<whole>two|three|four|five|six|\d)\s(?:\p{Ll}+\s)?\p{Ll}+,?\s(?:all\s)?aged\s(?<items>\d{1,2}(?:,\s\d{1,2}){0,5}\sand\s\d{1,2})(?![\d-])/giu,
    found({whole, items = ''}) {
      const [all, sum] = [value(whole), items.split(/,\s|\sand\s/u).length]
      return sum === all ? undefined : {message: 'list', data: {sum, whole: all}}
    }
  },
  {
    needs: /margin of/u,
    pattern: new RegExp(
      String.raw`(?<a>${number})\s(?:votes\s|seats\s)?to\s(?<b>${number}),?\s[^.;"“”\d]{0,20}?margin\sof\s(?<c>${number})(?!\p{L}|[.,]\d|%)`,
      'giu'
    ),
    found({a, b, c}) {
      const margin = Math.abs(value(a) - value(b))
      return Number.isFinite(margin) && margin !== value(c)
        ? {message: 'margin', data: {a: a!, b: b!, margin}}
        : undefined
    }
  },
  {
    needs: /temperature|minus/u,
    pattern:
      /\b(?:temperatures?|thermometers?)\s[^.;\d]{0,30}(?:minus\s|-)?\d+(?:\.\d+)?\s(?<mark>kilomet(?:re|er)s|met(?:re|er)s|kilograms|per\s?cent|euros|hours|litres)\b|\bminus\s\d+\s(?<mark2>kilomet(?:re|er)s|kilograms)\b/giu,
    found: ({mark = '', mark2 = ''}) => ({message: 'degrees', data: {unit: mark || mark2}})
  },
  {
    needs: /[Tt]urnout/u,
    pattern:
      /\b[Tt]urnout\s(?:was|reached|stood at|hit|is|of)\s(?:about\s|around\s|a record\s)?(?<a>\d+(?:\.\d+)?)\s?(?:%|per\s?cent)/gu,
    found: ({a}) => (value(a) > 100 ? {message: 'turnout', data: {share: a!}} : undefined)
  },
  {
    needs: /[$€£¥]/u,
    pattern:
      /(?<a>[$€£¥])\d[\d,.]*(?:\s(?:million|billion|thousand))?\s(?<b>euros|pounds|yuan|yen|zlotys|roubles|rubles|hryvnias|lira|lei|forints|crowns|rupees|won|dirhams|dinars)\b/gu,
    found: ({a = '', b = ''}) =>
      (({'€': 'euros', '£': 'pounds', '¥': 'yen yuan'})[a] ?? '').split(' ').includes(b)
        ? undefined
        : {message: 'money', data: {sign: a, word: b}}
  },
  {
    needs: /square/u,
    pattern:
      /\b(?<mark>square)\s(?:kilomet(?:re|er)s?|met(?:re|er)s?|feet|miles?)\s(?:per\s(?:hour|second)|of\s(?:water|gas|oil|petrol|fuel|timber|wood|concrete|earth|sewage))\b/giu,
    found: ({mark = ''}) => ({message: 'square', data: {mark}})
  },
  {
    needs: /\b[Bb]orn\b/u,
    pattern: new RegExp(
      String.raw`\b[Bb]orn\s(?:on\s|in\s)?${month}(?:in\s)?(?<a>(?:1[89]|20)\d\d)\b[^;"“”]{0,80}?\b(?:won|joined|married|graduated|became|moved|made|began|started|founded|served|represented|entered|published)\b[^;"“”.]{0,60}?\bin\s(?<b>(?:1[89]|20)\d\d)\b`,
      'gu'
    ),
    found: ({a, b}) => (Number(b) < Number(a) + 3 ? {message: 'before', data: {born: a!, year: b!}} : undefined)
  },
  {
    needs: /to .* from/u,
    pattern: new RegExp(
      String.raw`\b(?<verb>${up}|${down})(?:\s(?:sharply|slightly|steadily))?\sto\s(?<b>${amount})(?:${when})\sfrom\s(?:about\s)?(?<a>${amount})(?!\p{L})`,
      'giu'
    ),
    found({verb = '', a = '', b = ''}) {
      if (!isAlike(a, b)) return undefined
      return runsAgainst(verb, value(b) - value(a)) ? direction(verb, a, b) : undefined
    }
  },
  {
    needs: /\bout of\b/u,
    pattern: new RegExp(
      String.raw`\b(?<part>half|a\sthird|a\squarter|a\sfifth|a\stenth)\sof\s[\p{L}’' -]{3,40},\s(?:or\s)?(?<a>${digitString})\sout\sof\s(?<b>${digitString})(?![\d%])`,
      'gu'
    ),
    found({a, b, part = ''}) {
      const share = {half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10}[part.split(/\s/u).at(-1)!] ?? 1
      const ratio = (value(a) * share) / value(b)
      return ratio < 0.8 || ratio > 1.25 ? {message: 'share', data: {part, a: a!, b: b!}} : undefined
    }
  },
  {
    needs: /from/u,
    pattern: new RegExp(
      String.raw`\b(?<verb>${up}|${down})(?:\s(?:sharply|slightly|steadily))?\sfrom\s(?<a>${amount})(?<when>${when})\sto\s(?<b>${amount})(?!\p{L})`,
      'giu'
    ),
    found({verb = '', when: between = '', a = '', b = ''}) {
      // Figures side by side are `numbers/range-direction`'s.
      if (between === '' || !isAlike(a, b)) return undefined
      return runsAgainst(verb, value(b) - value(a)) ? direction(verb, a, b) : undefined
    }
  },
  {
    needs: /(?:up|down) from/u,
    pattern: new RegExp(
      String.raw`(?<b>${amount})[^.;:"“”\d]{0,50}?,?\s(?<verb>up|down)\sfrom\s(?<a>${amount})(?!\p{L})`,
      'giu'
    ),
    found({verb = '', a = '', b = ''}) {
      if (!isAlike(a, b)) return undefined
      const change = value(b) - value(a)
      return (verb.toLowerCase() === 'up' ? change < 0 : change > 0) ? direction(verb, a, b) : undefined
    }
  },
  {
    needs: /(?:per\s?cent|%).*from|from.*(?:per\s?cent|%)/u,
    pattern: new RegExp(
      String.raw`\sfrom\s(?<a>${digitString})(?:${percent})?${when}\sto\s(?<b>${digitString})${percent}[^.;"“”]{0,30}?,\s(?:an?\s)?(?:increase|rise|gain|jump|drop|decrease|fall|decline|growth|up|down)\s(?:of\s|by\s)?(?<mark>(?<c>${number})${percent})(?!age|\p{L})`,
      'giu'
    ),
    found({a, b, c, mark = ''}) {
      const change = Math.abs(value(b) - value(a))
      if (Math.abs(change - value(c)) > 0.051) return undefined
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
      const right = (Math.abs(value(b) - value(a)) / value(a)) * 100
      if (!Number.isFinite(right) || Math.abs(right - value(c)) <= Math.max(2, right * 0.15)) return undefined
      return {message: 'change', data: {printed: mark, from: a!, to: b!, right: rounded(right)}}
    }
  },
  {
    needs: /(?:doubled|tripled|trebled|quadrupled|halved)/u,
    pattern: new RegExp(
      String.raw`\b(?<verb>(?:more\sthan\s|nearly\s|almost\s)?(?:doubled|tripled|trebled|quadrupled|halved))\sfrom\s(?<a>${amount})${when}\sto\s(?<b>${amount})(?!\p{L})`,
      'giu'
    ),
    found({verb = '', a = '', b = ''}) {
      const times = {doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5}[verb.split(' ').at(-1)!] ?? 1
      const ratio = value(b) / value(a) / times
      if (!(ratio < 0.8 || ratio > (verb.startsWith('more') ? 1.6 : 1.25))) return undefined
      return {message: 'multiple', data: {verb, a, b}}
    }
  },
  {
    needs: /\b[Bb]orn\b/u,
    pattern: new RegExp(
      String.raw`\b[Bb]orn\s(?:on\s|in\s)?${month}(?:in\s)?(?<a>(?:1[89]|20)\d\d)\b[^;"“”]{0,160}?\b(?:died|dies|dead|killed|passed\saway)\b[^;"“”.]{0,60}?\b(?<b>(?:1[89]|20)\d\d)\b(?:[^;"“”.]{0,24}?\b(?:at\sthe\sage\sof|aged|at\sage|at)\s(?<mark>(?<c>\d{1,3})))?(?![\d:%]|\.\d|\s(?:a\.?m|p\.?m|km|per))`,
      'gu'
    ),
    found({a, b, c}) {
      const lived = Number(b) - Number(a)
      if (lived < 0) return {message: 'lifetime', data: {born: a!, died: b!}}
      if (c === undefined || Number(c) === lived || Number(c) === lived - 1) return undefined
      return {message: 'age', data: {age: c, born: a!, died: b!, right: `${lived - 1} or ${lived}`}}
    }
  },
  {
    needs: /\b(?:half|a third|a quarter|a fifth|a tenth)\b/u,
    pattern: new RegExp(
      String.raw`(?<a>${digitString})\s[\p{L} ]{3,24},\s(?:about\s|around\s|nearly\s|almost\s|or\s|some\s)?(?<part>half|a\sthird|a\squarter|a\sfifth|a\stenth)\sof\s[\p{L}’' -]{3,40}\sof\s(?<b>${digitString})(?![\d%]|\s(?:per|million|billion))`,
      'gu'
    ),
    found({a, b, part = ''}) {
      const share = {half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10}[part.split(/\s/u).at(-1)!] ?? 1
      const ratio = (value(a) * share) / value(b)
      return ratio < 0.75 || ratio > 1.33 ? {message: 'share', data: {part, a: a!, b: b!}} : undefined
    }
  },
  {
    needs: /of (?:them|whom)/u,
    pattern: new RegExp(
      String.raw`(?<whole>${number})\s(?:\p{Ll}+\s)?(?:people|persons|miners|workers|soldiers|passengers|civilians|students|victims|migrants|tourists|officers|children|prisoners|hostages|patients|players|suspects|deputies|women|men|villagers|residents|firefighters|fighters|protesters|crew)\b[^;:"“”.\d]{3,60}?,\s(?<a>${number})\sof\s(?:them|whom)\s[\p{L} ]{2,30}?\sand\s(?<b>${number})\s(?:of\s(?:them|whom)\s)?(?<last>[\p{L}]+)(?=[,.])`,
      'giu'
    ),
    found({whole, a, b}) {
      const [all, sum] = [value(whole), value(a) + value(b)]
      return sum > all ? {message: 'parts', data: {sum, whole: all}} : undefined
    }
  },
  {
    needs: /^Of the|\bof the\b/iu,
    pattern: new RegExp(
      String.raw`\bof\sthe\s(?<whole>${number})\s[\p{L} -]{3,40}?,\s(?:only\s|just\s)?(?<a>${number})\s[^.;"“”\d]{3,80}?\b(?:and|while)\s(?:(?<other>the\s(?:other|remaining|rest))\s)?(?<b>${number})(?!\p{L}|\s(?:days|hours|minutes|months|years|percent|per)|[.,:]\d|%)`,
      'giu'
    ),
    found({whole, a, b, other}) {
      const [all, sum] = [value(whole), value(a) + value(b)]
      return Number.isFinite(sum) && (other ? sum !== all : sum > all)
        ? {message: 'rest', data: {a: value(a), b: value(b), whole: all}}
        : undefined
    }
  }
]

export default defineRule({
  id: 'numbers/contradiction',
  summary: 'Find figures of a sentence that cannot all be right (`from 48 to 55 percent, a rise of seven percent`).',
  why: 'A digit, a verb or a unit changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    direction: '`{verb}` does not fit {a} and {b}: check the verb and the order of the figures',
    points: 'The difference of two shares is counted in points: print `{right}` for `{printed}`',
    change: '`{printed}` does not fit {from} and {to}, which make {right} percent: check the figures',
    multiple: '`{verb}` does not fit {a} and {b}: check the figures',
    age: 'Age {age} does not fit the years {born} and {died}, which make {right}: check the figures',
    lifetime: 'Born in {born}, died in {died}: check the years',
    share: '{a} is not {part} of {b}: check the figures',
    parts: 'The parts make {sum}, more than the {whole} they are part of: check the figures',
    list: 'The list makes {sum}, not {whole}: check the figures',
    square: '`square` counts an area, not a speed or a volume: check the unit',
    before: 'Born in {born} and already busy in {year}: check the years',
    fahrenheit: '{celsius} degrees Celsius are {right} degrees Fahrenheit, not {printed}',
    margin: '{a} to {b} is a margin of {margin}: check the figures',
    degrees: 'A temperature is not measured in {unit}: check the unit',
    turnout: '{share} percent is more than all voters: check the figure',
    money: '`{sign}` and `{word}` are two currencies: check which is meant',
    rest: '{a} and the other {b} do not make {whole}: check the figures'
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
    {bad: '⟦Born in 1961, the singer died in Oslo in 2020 at the age of 71⟧.'},
    {bad: 'It will cut ⟦4,000 jobs, half of its workforce of 80,000⟧.'},
    {bad: '⟦Fourteen people died in the mud, nine of them children and six adults⟧.'},
    {bad: 'Police said ⟦of the five men, two were freed and the other seven⟧ stayed in jail.'},
    {bad: '⟦Four people were hurt, the clinic said: two guards, a cook and two waiters⟧.'},
    {bad: 'The gusts reached 140 ⟦square kilometres per hour⟧ at noon.'},
    {bad: 'He was ⟦born in 1998, won a first title in 1986⟧ and left.'},
    {bad: 'The house passed it by ⟦110 votes to 82, a margin of 38⟧.'},
    {bad: '⟦Turnout reached 614 percent⟧ by noon.'},
    {bad: 'A flat costs ⟦€4,200 zlotys⟧ here.'},
    {bad: 'It reached ⟦42 degrees Celsius (76 degrees Fahrenheit⟧) on Sunday.'},
    {bad: '⟦Three brothers, aged 4, 7, 9 and 12⟧, were found.'},
    {good: 'Turnout rose from 40 to 46 percent, an increase of six points.'},
    {near: 'Growth slowed from 8.4% in March to 6.1% in April.'},
    {near: 'Born in 1961, the singer died in 2020 aged 58.'},
    {near: 'Of the nine men, two were freed and the other seven stayed in jail.'},
    {near: 'Fifteen people died in the mud, nine of them children and six adults.'},
    {near: 'Prices more than doubled from 100 to 290 dollars.'}
  ],
  check(context) {
    for (const {text, start} of context.sentences) {
      if (!/\d|\b(?:of|and)\b/u.test(text)) continue
      for (const {needs, pattern, found} of checks) {
        if (!needs.test(text)) continue
        for (const match of text.matchAll(pattern)) {
          const groups = match.groups as Record<string, string>
          const observation = found(groups)
          if (observation) context.report({...observation, span: spanOf(match, groups, start, observation)})
        }
      }
    }
    return undefined
  }
})

/** What the suggestion replaces, or the whole match. */
function spanOf(match: RegExpMatchArray, {mark}: Record<string, string>, start: number, {message}: Found): Span {
  const from = start + match.index!
  if (mark === undefined || !/^(?:points|change)$/u.test(message)) return [from, from + match[0].length]
  const at = from + match[0].lastIndexOf(mark)
  return [at, at + mark.length]
}

function runsAgainst(verb: string, change: number): boolean {
  const rises = new RegExp(`^(?:${up})$`, 'iu').test(verb)
  return rises ? change < 0 : change > 0
}

function direction(verb: string, a: string, b: string): Found {
  return {message: 'direction', data: {verb, a: a.trim(), b: b.trim()}}
}
