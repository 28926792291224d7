import {patternRule} from '../../src/core/kinds.js'
import {matchCase} from '../../src/text/phrases.js'

export default patternRule({
  id: 'quotes/irregular-possessive',
  summary: 'Find possessives of irregular plurals with a misplaced apostrophe or none (`womens’ team`).',
  why: 'Plurals without -s take -’s. Engines that know the plural by heart put the apostrophe where other plurals have it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  messages: {possessive: 'Unexpected `{found}`, expected `{right}`'},
  pattern:
    /(?<![\p{L}'’-])(?<mark>(?<plural>women|men|children|policemen|firemen|gentlemen|fishermen|grandchildren|schoolchildren)s(?<tail>['’]?))(?=\s\p{L})/giu,
  found({groups}) {
    const {mark = '', plural = '', tail = ''} = groups!
    // `Murdoch Childrens Institute` is a name.
    if (/^\p{Lu}/u.test(plural) || (/^men$/iu.test(plural) && tail === '')) return undefined
    const right = matchCase(`${plural.toLowerCase()}${tail || "'"}s`, plural)
    return {message: 'possessive', data: {found: mark, right}, suggest: [right]}
  },
  examples: [
    {bad: "The ⟦womens'⟧ team won.", better: "The women's team won."},
    {bad: 'The ⟦childrens’⟧ ward was full.', better: 'The children’s ward was full.'},
    {bad: 'The ⟦womens⟧ final is on Sunday.', better: "The women's final is on Sunday."},
    {good: "The women's team won."},
    {near: 'The mens rea of the accused was plain.'},
    {near: 'The peoples of the valley met.'}
  ]
})
