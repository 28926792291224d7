import {patternRule} from '../../src/core/kinds.js'
import {isBase, isForm, isPast, isThird} from '../../src/text/verbs.js'
import {finiteAuxiliaries} from '../../src/text/word-classes.js'

const opens =
  '(?:The|A|An|His|Her|Its|Their|Wheat|Oil|Gas|Food|Prices|Exports|Sales|Shares|Output|Imports|Inflation|Production|Unemployment|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*) '

export default patternRule({
  id: 'grammar/comma-splice',
  summary:
    'Find a clause of a source that lost its `but` or `and` (`The bank kept its rate, its governor, Ole Dahl, warned that`).',
  why: 'Many languages join two sentences with a comma; English needs a word between them.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {join: 'Missing `but` or `and` before `{next}`: a comma does not join two sentences'},
  examples: [
    {
      bad: 'The bank kept its rate, ⟦its⟧ governor, Ole Dahl, warned that it may rise.',
      better: 'The bank kept its rate, but its governor, Ole Dahl, warned that it may rise.'
    },
    {
      bad: 'The price of maize fell in June, ⟦millers⟧ in Ghent expect it to recover by May.',
      better: 'The price of maize fell in June, but millers in Ghent expect it to recover by May.'
    },
    {good: 'The bank kept its rate, but its governor, Ole Dahl, warned that it may rise.'},
    {near: 'The bank kept its rate, its governor, Ole Dahl, said.'},
    {near: 'When the bank kept its rate, its governor, Ole Dahl, warned that it may rise.'},
    {near: 'The price of maize fell in June, millers say in a letter.'}
  ],
  needs: /, (?:its|his|her|their|\p{Ll}+s) /u,
  scope: 'sentence',
  pattern: new RegExp(
    `(?<=^(?<first>${opens}[^,“”":;?]{8,90}), )(?:(?:its|his|her|their)(?= (?:[\\p{Ll}-]+ ){0,3}?\\p{Ll}+, (?:\\p{Lu}[\\p{L}.'’-]+ ?){2,4}, (?:warned|said|told|added|promised|insisted|denied|predicted|cautioned|argued) (?:that|it|he|she|they|reporters|the|lawmakers|parliament) \\p{Ll}+ \\p{Ll}+)|(?:traders|analysts|economists|officials|experts|farmers|growers|investors|scientists|millers|producers|exporters|unions|doctors|residents|organisers|organizers|engineers|forecasters|rescuers|police)(?= (?:(?:in|at|from|near) (?:the )?\\p{Lu}[\\p{L}-]+ )?(?:expect|hope|fear|believe|say|warn) (?:that |the |it |a |an |more |further |another )(?!day |week |month |year )[\\p{L}-]+ [^,]{8,}\\.\\s*$))`,
    'gu'
  ),
  found({groups, 0: next}) {
    const words = groups!.first!.split(' ')
    if (words.some(word => /^(?:who|which|that|whose|where|when|as|because|if)$/iu.test(word))) return undefined
    const isClause = words.some(
      (word, at) =>
        at > 0 &&
        /^\p{Ll}/u.test(word) &&
        (finiteAuxiliaries.has(word) ||
          (isPast(word) && (!isBase(word) || /^(?:its|the|his|her|rates)$/u.test(words[at + 1] ?? ''))) ||
          (isThird(word) && !isForm(word, 'base') && words[at + 1] === 'to'))
    )
    // `Two tunnels built in May, engineers expect …` has no verb before its comma.
    if (
      !isClause ||
      /^(?:In|On|At|After|Before|Since|During|With|For|From|By|Under|When|While|If|As|Although|Because|Despite|Asked|Speaking|Unless|Once|Until|Though|Among)$/u.test(
        words[0]!
      )
    )
      return undefined
    return {message: 'join', data: {next}, suggest: [`but ${next}`]}
  }
})
