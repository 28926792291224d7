import {patternRule} from '../../src/core/kinds.js'
import {readSet} from '../../src/text/table.js'
import countries from './country-for-adjective.tsv'

const names = [...readSet<'country' | 'adjective'>(countries, 'country')].filter(name => name !== 'Georgia').join('|')
const verbs = 'will|are|were|have|agreed|signed|met|would|had|take|took|joined|voted'
/** What one noun phrase is made of, without another link in it. */
const inside = String.raw`(?:(?!(?:but|and|or|nor|by|from|because|for|to|with|that|who|which|just|only)\b)[\p{L}’'-]+ ){1,6}?`
const periods = 'year|month|week|season|quarter|summer|winter'

export default patternRule({
  id: 'grammar/lost-conjunction',
  summary:
    'Find `but`, `and` and `than` lost between two of a kind (`caused not by snow by a shortage`, `Brazil, Egypt, Japan will`).',
  why: 'Some languages put such things side by side with nothing between; the engine does as well.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  needs:
    /\bnot (?:by|because|from|to|for|with)\b|, \p{Lu}\p{L}+, \p{Lu}|\b(?:more|less|fewer|higher|lower)\b.* (?:year|month|week|season|quarter|summer|winter) in /u,
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?:[\p{Ll}]{2,}(?:ed|en|ne|nt|de|ght)|is|was|are|were|been|be|comes?|came|went|goes) not (?<first>by|because of|from|for|with|to) (?:a|an|the|his|her|its|their) ${inside})(?<but>\k<first>)(?= (?:a|an|the|his|her|its|their) )`,
      String.raw`(?<=\bnot (?<bare>by|because of) ${inside})(?<second>\k<bare>)(?= )`,
      String.raw`(?<=(?<!\p{L}[,’'] ?)(?:^|\p{Ll}+ )(?:${names}), (?:${names}), )(?<and>${names})(?= (?:${verbs})\b)`,
      String.raw`(?<=\b(?:more|less|fewer|higher|lower) (?:[\p{Ll}-]+ ){1,4}(?:last|this) (?:${periods}) )(?<than>in)(?= (?:19|20)\d\d\b)`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: next}) {
    const {and, than} = groups!
    const word = and ? 'and' : than ? 'than' : 'but'
    return {message: 'missing', data: {word, next}, suggest: [`${word} ${next}`]}
  },
  examples: [
    {
      bad: 'The delays were caused not by snow ⟦by⟧ a shortage of drivers.',
      better: 'The delays were caused not by snow but by a shortage of drivers.'
    },
    {
      bad: 'Teams from Brazil, Egypt, ⟦Japan⟧ will meet in May.',
      better: 'Teams from Brazil, Egypt, and Japan will meet in May.'
    },
    {
      bad: 'It sold 9 percent more herbs last year ⟦in⟧ 2022.',
      better: 'It sold 9 percent more herbs last year than in 2022.'
    },
    {good: 'The delays were caused not by snow but by a shortage of drivers.'},
    {near: 'It was not by chance, by the way, that it sold more herbs last year, in 2022.'},
    {near: 'They asked him not to go to the mill with the men of Iran, Iraq and Turkey.'}
  ]
})
