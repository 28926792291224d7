import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {capitalsOf} from '../../src/text/capitals.js'
import {remembered} from '../../src/text/remembered.js'
import {readTable} from '../../src/text/table.js'
import table from './organisation-variants.tsv'

/** Words in names of firms and bodies, by the foreign word in lower case. */
const english = new Map(readTable<'foreign' | 'english'>(table).map(row => [row.foreign, row.english]))

/** Two or more capitalised words with the small words that names have inside. */
const run = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}-]*\p{Ll}(?:(?: (?:of|for|and|on|&))* \p{Lu}[\p{L}-]*\p{Ll})+(?![\p{L}-])/gu
const heads =
  /^(?:Ministry|Department|Institute|Office|Bureau|Agency|Committee|Council|Board|Commission|Directorate) of /u
const opening = /^(?:The|In|At|For|From|But|And|When|While|After|Before|Since|As|By|On|With|If|To) /u

/** What a name may be shortened to end on: `the Federal Border Service … the Border Service`. */
const shortened =
  /^\p{Lu}[\p{L}-]+ (\p{Lu}[\p{L}-]+ (?:Service|Commission|Office|Agency|Board|Council|Committee|Bureau|Authority|Department|Inspectorate|Directorate))$/u

interface Mention {
  name: string
  at: number
  /** Whether it is the end of a name. */
  isEnd?: boolean
}

export default defineRule({
  id: 'names/organisation-variants',
  summary:
    'Find a firm or body whose name is printed in two ways (`Kaplan Holding … Holding Kaplan`, `World Health Organisation … Organization`).',
  why: 'An engine translates a name anew in each sentence, now half of it, now in another order; readers look for two bodies.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {two: '`{name}` stands before as `{first}`; choose one'},
  examples: [
    {
      bad: 'The builder Yalman Insaat won the tender. ⟦Yalman Construction⟧ has 400 workers.',
      better: 'The builder Yalman Insaat won the tender. Yalman Insaat has 400 workers.'
    },
    {
      bad: 'Grupo Arenal bought the mine. Shares of ⟦Arenal Group⟧ rose.',
      better: 'Grupo Arenal bought the mine. Shares of Grupo Arenal rose.'
    },
    {
      bad: 'The firm Yalman Chemical makes soap. Shares of ⟦Yalman Chemistry⟧ rose.',
      better: 'The firm Yalman Chemical makes soap. Shares of Yalman Chemical rose.'
    },
    {
      bad: 'The Central Election Board met. The ⟦Central Electoral Board⟧ has nine members.',
      better: 'The Central Election Board met. The Central Election Board has nine members.'
    },
    {
      bad: 'The Federal Frontier Service shut the road. The firm sued the ⟦Border Service⟧ in May.',
      better: 'The Federal Frontier Service shut the road. The firm sued the Frontier Service in May.'
    },
    {
      bad: 'The Islands Labour Organisation met. The ⟦Islands Labor Organization⟧ has 40 members.',
      better: 'The Islands Labour Organisation met. The Islands Labour Organisation has 40 members.'
    },
    {
      bad: 'The Ministry of Trade and Industry said no. Later the ⟦Ministry of Industries and Trade⟧ said yes.',
      better: 'The Ministry of Trade and Industry said no. Later the Ministry of Trade and Industry said yes.'
    },
    {good: 'Yalman Insaat won the tender. Yalman Insaat has 400 workers.'},
    {near: 'The Ministry of Trade and the Ministry of Industry met the Bank of Sweden and Bank Sweden.'},
    {near: 'Yalman Bank sued Yalman Construction, and Arenal Group bought Arenal Foods.'},
    {near: 'The Labour Party in Norland and the Labor Party in Sudland met.'},
    {near: 'The Ministry of Defence in Oslo agreed. So did the Ministry of Defense in Riga.'},
    {near: 'The University of Leiden and Leiden University Hospital gave it a name.'},
    {near: 'The National Election Board met the State Electoral Board; the Electoral Board will count.'},
    {near: 'Yalman Insaat (Yalman Construction) has 400 workers.'}
  ],
  patterns: [run],
  mayFind: context => mayDiffer(context),
  check(context) {
    const seen = new Map<string, Mention>()
    const mentions = alikeInLength([...context.matches(run)].flatMap(mentionsIn))
    const ends = new Set(mentions.filter(({isEnd}) => isEnd).map(({name}) => name))
    for (const mention of mentions) {
      const key = keyOf(mention.name)
      const first = seen.get(key)
      if (!first) seen.set(key, mention)
      else if (first.name !== mention.name && !ends.has(mention.name) && isTwice(first, mention, context.text)) {
        const {name, at} = mention
        const data = {name, first: first.name}
        context.report({message: 'two', span: [at, at + name.length], data, suggest: [first.name]})
      }
    }
    return undefined
  }
})

/** Whether two names may stand in the story, and a word of them that is not printed everywhere alike. */
function mayDiffer(context: StoryViews): boolean {
  const {words, joined} = context.view(capitalsOf)
  return joined > 1 && (words.some(isVaried) || /-[a-z]*z/.test(context.text))
}

/** Those of as many words as another: only they can be one name. */
function alikeInLength(mentions: readonly Mention[]): readonly Mention[] {
  const counts: number[] = []
  const length = ({name}: Mention): number => name.split(' ').length
  for (const mention of mentions) counts[length(mention)] = (counts[length(mention)] ?? 0) + 1
  return mentions.filter(mention => counts[length(mention)]! > 1)
}

/** A run of capitalised words, and what is left of it behind an `of` (`Shares of Arenal Group`), of two words at least. */
function mentionsIn({0: printed, index}: RegExpExecArray): readonly Mention[] {
  const opener = opening.exec(printed)?.[0].length ?? 0
  const whole = {name: printed.slice(opener), at: index + opener}
  const of = heads.test(whole.name) ? -1 : whole.name.indexOf(' of ')
  const mentions: Mention[] = of < 0 ? [whole] : [whole, {name: whole.name.slice(of + 4), at: whole.at + of + 4}]
  const end = shortened.exec(whole.name)?.[1]
  if (end) mentions.push({name: end, at: whole.at + whole.name.length - end.length, isEnd: true})
  return mentions.filter(({name}) => name.includes(' '))
}

/** The words of a name in English and British spelling, in no order; names of ministries without their endings too. */
function keyOf(name: string): string {
  const isBody = heads.test(name)
  return name
    .split(' ')
    .map(word => {
      const plain = plainOf(word)
      return isBody ? plain.replace(/(?:ies|es|[esy])$/u, '') : plain
    })
    .toSorted()
    .join(' ')
}

/** In English, and in one of the two Englishes. */
const plainOf = remembered(word => spelt(english.get(word.toLowerCase()) ?? word.toLowerCase()))

/** Whether a word of a name may be printed in two ways, or begins the name of a ministry, whose words may. */
const isVaried = remembered(word => heads.test(`${word} of `) || plainOf(word) !== word.toLowerCase())

function spelt(word: string): string {
  return word
    .replace(/z(?=ation|ed$|ing$|e$)/u, 's')
    .replace(/^(?:cent|theat)er$/u, found => found.replace('er', 're'))
    .replace(/^(?:lab|harb)or$/u, found => found.replace('or', 'our'))
    .replace(/^(?:def|off)ense$/u, found => found.replace('nse', 'nce'))
    .replace(/^program$/u, 'programme')
}

/** Not where a bracket or a comma gives the other name, and a new order only where a word changed too or the body is a ministry. */
function isTwice(first: Mention, {name, at}: Mention, text: string): boolean {
  const between = text.slice(first.at + first.name.length, at)
  if (/^ ?(?:\(|,? (?:or|known|called|also|meaning|in English)\b)/u.test(between) || /^['’]s?$/u.test(between))
    return false
  if (areOfTwoLands(text, first.at + first.name.length, at + name.length)) return false
  const isBody = heads.test(name) && heads.test(first.name)
  if (isBody) return name.split(' ')[0] === first.name.split(' ')[0]
  const shared = (one: string) => one.toLowerCase().split(' ').toSorted().join(' ')
  return shared(name) !== shared(first.name)
}

/** `the Labour Party in Britain … the Labor Party in Australia`: each with a place of its own behind it. */
function areOfTwoLands(text: string, ...ends: readonly number[]): boolean {
  const [one, other] = ends.map(end => /^ (?:in|of) (?:the )?(\p{Lu}\p{L}+)/u.exec(text.slice(end, end + 40))?.[1])
  return one !== undefined && other !== undefined && one !== other
}
