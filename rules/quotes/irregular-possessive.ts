import {patternRule} from '../../src/core/kinds.js'
import {singularOf} from '../../src/text/nouns.js'
import {matchCase} from '../../src/text/phrases.js'

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
  needs: /(?:men|children)s['’]?\s|ys['’]\s|s['’]s/iu,
  pattern:
    /(?<![\p{L}'’-])(?<mark>(?<plural>women|men|children|policemen|firemen|gentlemen|fishermen|grandchildren|schoolchildren)s(?<tail>['’]?))(?=\s\p{L})|(?<![\p{L}'’-])(?<wrong>\p{Ll}{2,}[^aeiou\P{L}]ys['’])(?=\s\p{Ll})|(?<twice>(?<owner>(?<!\p{L})\p{L}{2,}['’]s)['’]s)(?!\p{L})|(?<=\b(?:two|three|four|five|six|both|several|many|these|those|all|their|his|her) )(?<doubled>\p{Ll}{3,}s['’])s(?=\s\p{Ll})/giu,
  found({groups}) {
    const {mark = '', plural = '', tail = '', doubled, wrong, twice, owner = ''} = groups!
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
    {good: "The women's team won."},
    {near: 'The mens rea of the accused was plain.'},
    {near: 'The peoples of the valley met.'}
  ]
})
