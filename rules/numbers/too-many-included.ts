import {patternRule} from '../../src/core/kinds.js'
import {figureOf, number} from '../../src/text/figures.js'
import {readNumbers} from '../../src/text/numbers.js'

const people =
  'people|persons|passengers|victims|civilians|residents|students|pupils|workers|soldiers|hostages|prisoners|migrants|tourists|patients|villagers'
/** Groups of which nobody belongs to two. */
const group = '(?:men|man|women|woman|children|child|boys?|girls?|babies|baby|infants?|teenagers?)'
const item = `${number} (?:\\p{Ll}+ )?${group}`

export default patternRule({
  id: 'numbers/too-many-included',
  summary:
    'Find more people included than there were (`14 people died, including nine men, four women and two children`).',
  why: 'One of the figures changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.88,
  messages: {sum: 'Those included make {sum}, more than the {whole} they are part of: check the figures'},
  examples: [
    {bad: 'Nine people died in the crash near Ghent, including ⟦five men, four women and two children⟧, police said.'},
    {bad: 'The bus carried 20 passengers from the north, among them ⟦14 women and eight children⟧.'},
    {bad: 'The storm killed 12 people in Ghent, among them ⟦15 children⟧.'},
    {near: 'It hurt two soldiers on a ferry with 90 people, including 12 children.'},
    {good: 'Nine people died in the crash near Ghent, including four men and four women.'},
    {near: 'Nine people died, including two women aged 43 and 61, and six were hurt.'},
    {near: 'Nine people died, including five children and five girls.'},
    {near: 'Nine people died, including six women, three children and two tourists.'}
  ],
  needs: /including|among them/u,
  scope: 'sentence',
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<whole>${number})(?: (?!million|billion|trillion|thousand|hundred|dozen)\p{Ll}+)? (?:${people})\b(?<between>[^,.;:“”"]{0,80}), (?:including|among them) (?:at least )?(?<mark>${item}(?:,? and ${item}|, ${item})*)(?!\p{L}| (?:from|in) each|,? and ${number} \p{Ll})`,
    'giu'
  ),
  found({groups}) {
    const {whole = '', mark = '', between = ''} = groups!
    // `two guards of a ferry with 90 passengers, including 12 children`
    if (readNumbers(between).length > 0) return undefined
    if (/child/iu.test(mark) && /boy|girl|bab|infant|teen/iu.test(mark)) return undefined
    const all = figureOf(whole)
    const sum = readNumbers(mark).reduce((total, {value}) => total + value, 0)
    return sum > all ? {message: 'sum', data: {sum, whole: all}} : undefined
  }
})
