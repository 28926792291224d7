import {patternRule} from '../../src/core/kinds.js'

const body =
  'wrists?|ankles?|arms?|legs?|knees?|hips?|shoulders?|nose|ribs|collarbone|elbow|foot|feet|hands?|fingers?|hamstring|thigh|thumb|jaw|back|neck'
const harm = 'broke|injured|hurt|twisted|fractured|dislocated|tore|sprained|bruised|lost|cut'
const own =
  'protest|campaign|career|title|studies|training|season|hunger strike|world tour|recovery|treatment|retirement|apprenticeship|degree|doctorate|sentence|shift'
const kin =
  'parents|children|daughters|sons|brothers|sisters|grandchildren|grandparents|teachers|students|colleagues|fans|supporters|voters|neighbours|teammates|team-mates'

export default patternRule({
  id: 'grammar/mixed-gender',
  summary:
    'Find `his` and `her` for one person in one clause (`after he slipped and broke her wrist`, `her parents and his first teacher`).',
  why: 'Languages without gendered pronouns make engines guess, and they guess anew at every pronoun.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {mixed: '`{word}` and `{other}` seem to be one person; check who is meant'},
  scope: 'sentence',
  needs: /\b(?:her|she)\b.*\b(?:his|he)\b|\b(?:his|he)\b.*\b(?:her|she)\b|^An? [^,]* and (?:his|her) /u,
  pattern: new RegExp(
    [
      String.raw`(?<=\bhe (?:had )?(?:(?!and |her |she |who )[\p{Ll}-]+ ){1,7}and (?:${harm}) )her(?= (?:left |right |lower |upper )?(?:${body})\b)`,
      String.raw`(?<=\bshe (?:had )?(?:(?!and |his |he |who )[\p{Ll}-]+ ){1,7}and (?:${harm}) )his(?= (?:left |right |lower |upper )?(?:${body})\b)`,
      String.raw`(?<=\b[Hh]e (?:would|will|had|has|could|wants to|plans to|hopes to) (?:continue|resume|finish|finished|complete|completed|postpone|interrupt|defend|defended|end|ended|start|started|begin|begun) )her(?= (?:${own})\b)`,
      String.raw`(?<=\b[Ss]he (?:would|will|had|has|could|wants to|plans to|hopes to) (?:continue|resume|finish|finished|complete|completed|postpone|interrupt|defend|defended|end|ended|start|started|begin|begun) )his(?= (?:${own})\b)`,
      String.raw`(?<=^(?!.*\b(?:he|him|man|father|son|husband|brother|boy|Mr)\b)[^“”"]*\bher (?:${kin}) and )his(?= (?!own )(?:[\p{Ll}-]+ )?[\p{Ll}-]+)`,
      String.raw`(?<=^(?!.*\b(?:she|her|woman|mother|daughter|wife|sister|girl|Mrs|Ms)\b(?! (?:${kin}|first|own|former|old)\b))[^“”"]*\bhis (?:${kin}) and )her(?= (?:[\p{Ll}-]+ )?(?:${kin}|teacher|coach|mother|father|trainer|agent)\b)`,
      String.raw`(?<=^An? (?:\d+-year-old )?(?:woman|mother|grandmother|girl) and )his(?= (?:two |three |four |young |small |infant |unborn )?(?:children|sons?|daughters?|child|baby|husband|grandson|granddaughter|grandchildren)\b)`,
      String.raw`(?<=^An? (?:\d+-year-old )?(?:man|father|grandfather|boy) and )her(?= (?:two |three |four |young |small |infant )?(?:children|sons?|daughters?|child|wife|grandson|granddaughter|grandchildren)\b)`
    ].join('|'),
    'gu'
  ),
  found({0: word}) {
    const other = word === 'her' ? 'he' : 'she'
    return {message: 'mixed', data: {word, other}, suggest: [word === 'her' ? 'his' : 'her']}
  },
  examples: [
    {
      bad: 'The cellist cancelled a concert after he slipped on ice and broke ⟦her⟧ left wrist.',
      better: 'The cellist cancelled a concert after he slipped on ice and broke his left wrist.'
    },
    {
      bad: 'The physicist thanked her parents and ⟦his⟧ first teacher.',
      better: 'The physicist thanked her parents and her first teacher.'
    },
    {bad: 'A woman and ⟦his⟧ two children were saved.', better: 'A woman and her two children were saved.'},
    {good: 'The physicist thanked her parents and her first teacher.'},
    {near: 'He fell on her and broke her wrist, and Ole thanked her parents and his own father.'},
    {near: 'He said she would end her protest.'}
  ]
})
