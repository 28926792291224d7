import {patternRule} from '../../src/core/kinds.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import {matchCase} from '../../src/text/phrases.js'
import {isBase, isPast} from '../../src/text/verbs.js'
import {auxiliaries, prepositions} from '../../src/text/word-classes.js'

/** What a man or a woman has, and does not do. */
const isOwned = (thing: string): boolean => pluralOf(thing) !== undefined && !isBase(thing)

/** `The childrens who`, `her three childrens hid`: what follows is no thing of theirs. */
const actsThere = (next: string): boolean =>
  /^(?:and|or|that|who)$|\p{Ll}ed$/u.test(next) || (isPast(next) && pluralOf(next) === undefined)

/** `The mans car`; a team is that of many. */
function ofOne(found: string, thing: string, mark: string) {
  const one = `${found.slice(0, -1)}${mark}s`
  const many = one.replace(/man(?=.s$)/u, 'men')
  const isSport = /^(?:team|league|club|final|football|tournament|title|champion|cup|record|race|squad)$/u.test(thing)
  const suggest = one === many ? [one] : isSport ? [many, one] : [one, many]
  return {message: 'possessive' as const, data: {found, right: suggest[0]!}, suggest}
}

export default patternRule({
  id: 'quotes/irregular-possessive',
  summary:
    'Find possessives of plurals with a misplaced apostrophe, none, or an s too many (`womens’ team`, `two brothers’s farm`).',
  why: 'Plurals without -s take -’s. Engines that know the plural by heart put the apostrophe where other plurals have it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  messages: {possessive: 'Unexpected `{found}`, expected `{right}`'},
  needs: /(?:m[ae]n|child(?:ren)?|wife)s['’]?\s|ys['’]\s|s['’]s/iu,
  pattern:
    /(?<![\p{L}'’-])(?<mark>(?<plural>women|men|children|policemen|firemen|gentlemen|fishermen|grandchildren|schoolchildren)s(?<tail>['’]?))(?=\s(?<next>\p{L}+))|(?<=\b(?:the|a|an|this|that|his|her|its|another|every|each|old|young|dead) )(?<single>(?:wo|police|fire)?mans|childs|wifes)(?=\s(?<thing>\p{Ll}+))|(?<![\p{L}'’-])(?<wrong>\p{Ll}{2,}[^aeiou\P{L}]ys['’])(?=\s\p{Ll})|(?<twice>(?<owner>(?<!\p{L})\p{L}{2,}['’]s)['’]s)(?!\p{L})|(?<=\b(?:two|three|four|five|six|both|several|many|these|those|all|their|his|her) )(?<doubled>\p{Ll}{3,}s['’])s(?=\s\p{Ll})/giu,
  found({groups, input}) {
    const {
      mark = '',
      plural = '',
      tail = '',
      next = '',
      single,
      thing = '',
      doubled,
      wrong,
      twice,
      owner = ''
    } = groups!
    if (twice !== undefined) return {message: 'possessive', data: {found: twice, right: owner}, suggest: [owner]}
    if (wrong !== undefined) {
      const right = `${wrong.slice(0, -2)}${wrong.at(-1)}s`
      return {
        message: 'possessive',
        data: {found: wrong, right},
        suggest: [right, `${wrong.slice(0, -3)}ies${wrong.at(-1)}`]
      }
    }
    if (doubled !== undefined) {
      const noun = doubled.slice(0, -1)
      if (/(?:ss|us|is|as|news|lens|series)$/u.test(noun) || singularOf(noun) === undefined) return undefined
      return {message: 'possessive', data: {found: `${doubled}s`, right: doubled}, suggest: [doubled]}
    }
    if (single !== undefined)
      return /^\p{Ll}/u.test(single) && isOwned(thing)
        ? ofOne(single, thing, input.includes('’') ? '’' : "'")
        : undefined
    if (tail === '' && (prepositions.has(next) || auxiliaries.has(next) || actsThere(next)))
      return {message: 'possessive', data: {found: mark, right: plural}, suggest: [plural]}
    // `Murdoch Childrens Institute` is a name.
    if (/^\p{Lu}/u.test(plural) || (/^men$/iu.test(plural) && tail === '')) return undefined
    const right = matchCase(`${plural.toLowerCase()}${tail || "'"}s`, plural)
    return {message: 'possessive', data: {found: mark, right}, suggest: [right]}
  },
  examples: [
    {bad: "The ⟦womens'⟧ team won.", better: "The women's team won."},
    {bad: 'The ⟦childrens’⟧ ward was full.', better: 'The children’s ward was full.'},
    {bad: 'The ⟦womens⟧ final is on Sunday.', better: "The women's final is on Sunday."},
    {bad: "Her two ⟦brothers's⟧ farm was sold.", better: "Her two brothers' farm was sold."},
    {bad: "The ⟦companys'⟧ shares fell.", better: "The company's shares fell."},
    {bad: "The ⟦women's's⟧ team won.", better: "The women's team won."},
    {bad: 'The ⟦fishermens⟧ of the valley met.', better: 'The fishermen of the valley met.'},
    {bad: 'The three ⟦childrens⟧ hid in a barn.', better: 'The three children hid in a barn.'},
    {bad: 'The ⟦mans⟧ car was found.', better: "The man's car was found."},
    {bad: 'The ⟦womans⟧ team won.', better: "The women's team won."},
    {good: "The women's team won."},
    {near: 'The mens rea of the accused was plain.'},
    {near: 'The peoples of the valley met.'}
  ]
})
