import {patternRule} from '../../src/core/kinds.js'

const person =
  'boy|girl|man|woman|child|toddler|teenager|baker|driver|pilot|teacher|nurse|farmer|climber|hiker|skier|prisoner|suspect|victim|striker|goalkeeper|singer|actor|actress|patient|student|fisherman|pensioner|cyclist|gunman|hostage|soldier|defendant|passenger|tourist|miner|sailor|schoolboy|schoolgirl|mother|father|doctor|lawyer|waiter|cook|guard|swimmer|runner'
const people =
  'refugees|firefighters|farmers|villagers|workers|students|residents|miners|passengers|soldiers|prisoners|climbers|patients|migrants|sailors|teachers|nurses|children|tourists|strikers|fishermen|hostages'
/** Bodies that speak for themselves, in the plural. */
const bodies =
  'unions|companies|firms|countries|banks|airlines|parties|clubs|hospitals|schools|universities|ministries|insurers|lenders|operators|retailers|carriers|suppliers|manufacturers|carmakers|brewers|newspapers|charities|agencies|councils|groups|federations|associations|governments|embassies|museums|factories|governors|mayors|ministers|senators|lawyers|prosecutors|families|parents|trustees|owners|organisers|organizers|shareholders|creditors|doctors|nurses|teachers|traders|dealers|bakers|tenants|neighbours|trainers|coaches|brothers'
const opening = String.raw`(?:(?:The|Both|All|Several|Many|Some|Most|These|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens of|Hundreds of|Thousands of|\d+) )?(?:(?:the|of|two|three|four|five|six|seven|eight|nine|ten|other|all) )*(?:[\p{L}-]+ ){0,2}?(?<![^ ](?:the|a|an|his|her|its|their|one|of) )`
const where = String.raw`(?: (?:in|from|around|near|across) (?!Russia|China|Japan|America|France|Germany|Britain|India|Israel|Iran|Ukraine|Turkey)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?`
const said = String.raw`(?:said|say|announced|warned|promised|vowed|insisted|agreed|complained|claimed|added|confirmed)(?: on \p{Lu}\p{Ll}+day)?(?: that)?`
/** What those do who can will something. */
const planned =
  'boycott|appeal|sue|cooperate|meet|vote|strike|resume|refuse|oppose|protest|march|negotiate|compete|sign|merge|fight|invest|withdraw|file|seek|stop|cover|stay|accept|reject|support|open|build|hire|recruit|raise|lower|cut|pay|buy|sell|share|publish|launch|join|leave|return|continue|keep|defend|challenge|apply|ask|demand|send|suspend|close|reopen|cancel|offer|provide|stand|wait|remain|back|honour|deliver'
const done =
  '(?:lost|stopped|agreed|decided|signed|received|reached|asked|warned|reported|filed|found|seen|heard|met|sent|begun|started|ordered|paid|raised|refused|run|been (?:beaten|paid|told|arrested|detained|threatened|forced|promised|robbed|attacked|tortured|treated|given|sent|tricked|cheated|asked|ordered|invited|refused|denied))'
const speakers =
  'minister|mayor|governor|judge|captain|coach|headmaster|principal|spokesman|spokeswoman|actor|actress|novelist|pianist|president|senator|neighbour|witness|policeman|officer|prosecutor|surgeon|engineer|journalist|photographer|shopkeeper|landlord|tenant|widow|widower|daughter|son|brother|sister|bishop|priest|imam|monk|nun'
const personally =
  '(?:warned|seen|heard|met|tried|asked|called|wanted|bought|noticed|felt|known|thought|gone|decided|refused|slept|fallen|eaten|spoken|told|lived|studied|resigned|retired|apologised|apologized|voted|trained|written|forgotten|recognised|recognized|woken|learned|learnt|married|hidden|dreamed|always wanted)'
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
      String.raw`(?<=^${opening}(?<bodies>${people}|${bodies}|fans|players|protesters|families|sisters|brothers|twins)${where} (?:${said}) )it(?= (?:would|will) (?:not |also |soon |jointly )?(?:${planned})\b)`,
      String.raw`(?<=^${opening}(?<victims>${people}|${bodies}|fans|protesters|families|sisters|brothers|twins|victims|survivors)${where} (?:${said}) )it(?= (?:had|has|have) (?:not |already |also |never )?(?:${done})\b)`,
      String.raw`(?<=^(?:The|A|An) (?:[\p{Ll}\d-]+ ){0,3}?(?<speaker>${person}|${speakers})(?: \p{Lu}[\p{L}-]+){0,3}(?:,? ?who is \d+,|, \d+,|, (?:an?|the) [\p{L}\d -]{3,40},)? (?:said|says|told police|told reporters|claimed|insisted|added|admitted)(?: on \p{Lu}\p{Ll}+day)? (?:that )?)it(?= (?:had|has) (?:not |already |also |never )?(?:${personally})\b)`,
      String.raw`(?<=\b(?:found|rescued|freed|arrested|pulled|saved|caught|seized|detained) (?:the|a|an) (?:(?!and )[\p{Ll}\d-]+ ){0,2}?(?<taken>${person})(?: (?!with |carrying |holding |wearing |driving |whose |hiding )[\p{Ll}-]+)*? and (?:took|brought|carried|drove|flew|rushed|handed|escorted|questioned|released) )it(?= (?:(?:back |over )?(?:to|into|home)\b|for questioning|on bail))`
    ].join('|'),
    'gu'
  ),
  found({groups, input}) {
    const {one, many, bodies, victims} = groups!
    const other = groups!.other ?? groups!.speaker ?? groups!.taken
    const several = many ?? bodies ?? victims
    if (animals.test(input)) return undefined
    const noun = (one ?? other ?? several)!
    const isFemale = /^(?:girl|woman|actress|schoolgirl|mother|widow|nun|sister|daughter|spokeswoman)$/u.test(noun)
    const isMale =
      /^(?:boy|man|schoolboy|father|gunman|fisherman|actor|waiter|priest|imam|monk|brother|son|widower|spokesman|policeman|bishop)$/u.test(
        noun
      )
    const she = groups!.taken ? 'her' : 'she'
    const he = groups!.taken ? 'him' : 'he'
    const suggest = several ? ['they'] : isFemale ? [she] : isMale ? [he] : [he, she]
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
    {
      bad: 'Three banks in Oslo announced that ⟦it⟧ had stopped lending.',
      better: 'Three banks in Oslo announced that they had stopped lending.'
    },
    {
      bad: 'The insurers said ⟦it⟧ would not cover the boats.',
      better: 'The insurers said they would not cover the boats.'
    },
    {
      bad: 'The widow told reporters that ⟦it⟧ had warned the mayor.',
      better: 'The widow told reporters that she had warned the mayor.'
    },
    {
      bad: 'Rescuers found the boy in a well and took ⟦it⟧ to a hospital.',
      better: 'Rescuers found the boy in a well and took him to a hospital.'
    },
    {good: 'The missing girl was found in a barn, where she had taken shelter.'},
    {near: 'The insurers said it would be late, and the firms said it had been hard.'},
    {near: 'Police found the boy with a knife and took it away.'},
    {near: 'Officials in Russia said it would close the port.'},
    {near: 'The girl hid the dog because it had slept, and the man said it was cold.'},
    {near: 'The refugees were told that it would be safe to go.'}
  ]
})
