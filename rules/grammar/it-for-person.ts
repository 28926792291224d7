import {patternRule} from '../../src/core/kinds.js'

const person =
  'boy|girl|man|woman|child|toddler|teenager|baker|driver|pilot|teacher|nurse|farmer|climber|hiker|skier|prisoner|suspect|victim|striker|goalkeeper|singer|actor|actress|patient|student|fisherman|pensioner|cyclist|gunman|hostage|soldier|defendant|passenger|tourist|miner|sailor|schoolboy|schoolgirl|mother|father|doctor|lawyer|waiter|cook|guard|swimmer|runner'
const people =
  'refugees|firefighters|farmers|villagers|workers|students|residents|miners|passengers|soldiers|prisoners|climbers|patients|migrants|sailors|teachers|nurses|children|tourists|strikers|fishermen|hostages'
/** What persons do or undergo, and no thing or body of persons. */
const personal =
  'smelled|smelt|slept|taken shelter|took shelter|sheltered|lost consciousness|regained consciousness|spent (?:\\d+|two|three|the|several) (?:hours|days|nights|night|weeks)|last been seen|been sleeping|been hiding|been walking|been playing|was playing|was walking|was hiding|was sleeping|was returning|been returning|fell asleep|fallen asleep|cried|wept|swam|drowned|died|been born|was born|woken|married|apologised|apologized|confessed|pleaded|fainted|been drinking|wore|studied|retired'
const animals =
  /\b(?:dog|cat|horse|bear|wolf|elephant|tiger|lion|bird|whale|panda|monkey|cow|snake|animal|calf|puppy|cub|seal|dolphin|shark|deer|goat|sheep)s?\b/u

export default patternRule({
  id: 'grammar/it-for-person',
  summary: 'Find `it` for a person (`The girl was found in a barn, where it had slept`).',
  why: 'Children, victims and persons are things of grammar in other languages; the engine keeps the pronoun.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {person: 'Unexpected `it` for the {person}, expected `{right}`'},
  scope: 'sentence',
  needs: / it /u,
  pattern: new RegExp(
    [
      String.raw`(?<=^(?:The|A|An) (?:[\p{Ll}\d-]+ ){0,3}?(?<one>${person})\b[^“”"():;?]*? (?:where|when|after|before|until|because|said|that|and|but|while) )it(?= (?:had |was |has |has been |had been |had last been )?(?:${personal})\b)`,
      String.raw`(?<=^(?:Guards|Police|Soldiers|Officers|Rescuers|Doctors|They) \p{Ll}+ (?:the|a) (?<other>${person})\b[^“”"():;?]*? (?:where|after|before|until|because) )it(?= (?:had |was )?(?:${personal})\b)`,
      String.raw`(?<=^(?:The|These|Some|Many|Several|Dozens of|Hundreds of|\d+) (?:\p{Ll}+ )?(?<many>${people}) (?:were told|complained|said|were promised|were warned|learned|feared|hoped) that )it(?= (?:had|would|will) (?:not )?(?:be |been )(?:sent|moved|taken|evacuated|forced|ordered|housed|told|beaten|paid|released|freed|promised|given|resettled|treated|detained|asked)\b)`,
      String.raw`(?<=^The (?:\p{Ll}+ )?(?<bodies>${people}|fans|players|unions|companies|countries|banks|airlines|parties|clubs|teachers|doctors|nurses|protesters|families|parents|sisters|brothers|twins) (?:said|announced|agreed|warned|promised|vowed) (?:on \p{Lu}\p{Ll}+day )?(?:that )?)it(?= (?:would|will) (?:not )?(?:boycott|appeal|sue|cooperate|meet|vote|strike|resume|refuse|oppose|protest|march|negotiate|compete|sign|merge|jointly|fight|invest|withdraw|file|seek)\b)`,
      String.raw`(?<=^The (?:\p{Ll}+ )?(?<victims>${people}|fans|protesters|families|parents|sisters|brothers|twins|victims|survivors) (?:said|complained|claimed) (?:that )?)it(?= had (?:lost|been (?:beaten|paid|told|arrested|detained|threatened|forced|promised|robbed|attacked|tortured|treated|given|sent|tricked|cheated))\b)`
    ].join('|'),
    'gu'
  ),
  found({groups, input}) {
    const {one, other, many, bodies, victims} = groups!
    const several = many ?? bodies ?? victims
    if (animals.test(input)) return undefined
    const noun = (one ?? other ?? several)!
    const isFemale = /^(?:girl|woman|actress|schoolgirl|mother)$/u.test(noun)
    const isMale = /^(?:boy|man|schoolboy|father|gunman|fisherman|actor|waiter)$/u.test(noun)
    const suggest = several ? ['they'] : isFemale ? ['she'] : isMale ? ['he'] : ['he', 'she']
    return {message: 'person', data: {person: noun, right: suggest[0]!}, suggest}
  },
  examples: [
    {
      bad: 'The missing girl was found in a barn, where ⟦it⟧ had taken shelter.',
      better: 'The missing girl was found in a barn, where she had taken shelter.'
    },
    {
      bad: 'The refugees were told that ⟦it⟧ would be moved inland.',
      better: 'The refugees were told that they would be moved inland.'
    },
    {good: 'The missing girl was found in a barn, where she had taken shelter.'},
    {near: 'The girl hid the dog because it had slept, and the man said it was cold.'},
    {near: 'The refugees were told that it would be safe to go.'}
  ]
})
