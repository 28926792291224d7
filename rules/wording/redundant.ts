import {phraseRule} from '../../src/core/kinds.js'
import {expandRow} from '../../src/text/phrase-table.js'

/** One word of each says it all. */
const pairs: readonly (readonly [string, string])[] = [
  ['(return/returned/returns/returning) back', '(return/returned/returns/returning)'],
  ['atm machine', 'ATM'],
  ['pin number', 'PIN'],
  ['hiv virus', 'HIV'],
  ['advance warning', 'warning'],
  ['(repeat/repeated/repeats) again', '(repeat/repeated/repeats)'],
  ['(revert/reverted) back', '(revert/reverted)'],
  ['(unite/united/uniting) together', '(unite/united/uniting)'],
  ['(cooperate/cooperated/collaborate/collaborated) together', '(cooperate/cooperated/collaborate/collaborated)'],
  ['new (innovation/innovations)', '(innovation/innovations)'],
  ['unexpected (surprise/surprises)', '(surprise/surprises)'],
  ['completely (destroyed/eliminated/unanimous)', '(destroyed/eliminated/unanimous)'],
  ['final outcome', 'outcome'],
  ['end result', 'result'],
  ['past history', 'history'],
  ['future plans', 'plans'],
  ['free gift', 'gift'],
  ['mutual cooperation', 'cooperation'],
  ['close proximity', 'proximity'],
  ['each and every', 'every'],
  ['first and foremost', 'first'],
  ['joint cooperation', 'cooperation'],
  ['reason is because', 'reason is that'],
  ['(continue/continued/continues) to remain', '(remain/remained/remains)'],
  ['armed gunman', 'gunman'],
  ['dead (corpse/corpses)', '(corpse/corpses)'],
  ['fatal death', 'death'],
  ['general consensus', 'consensus'],
  ['(merge/merged/join/joined) together', '(merge/merged/join/joined)'],
  [
    '(enter/entered/enters) into the (building/country/city/house)',
    '(enter/entered/enters) the (building/country/city/house)'
  ]
]

export default phraseRule({
  id: 'wording/redundant',
  summary: 'Find words that say what their neighbour has said.',
  why: 'Translation keeps both halves of a pair that English needs once.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.5,
  optIn: 'a matter of style: good papers print some of these',
  messages: {redundant: '`{phrase}` says it twice; `{replacement}` is enough'},
  message: 'redundant',
  phrases: pairs.flatMap(([phrase, replacement]) => expandRow({phrase, replacement, reason: ''})),
  examples: [
    {bad: 'The refugees ⟦returned back⟧ in June.', better: 'The refugees returned in June.'},
    {bad: 'The ⟦ATM machine⟧ was stolen.', better: 'The ATM was stolen.'},
    {bad: 'Both navies seek ⟦mutual cooperation⟧.', better: 'Both navies seek cooperation.'},
    {good: 'The refugees returned in June.'},
    {near: 'The team returned, back on form.'},
    {near: 'The machine swallowed the card.'},
    {near: 'The end of the result list was cut.'}
  ]
})
