import {patternRule} from '../../src/core/kinds.js'

const spans = 'hours|days|weeks|months|years|minutes'
const counts = 'two|three|four|five|six|seven|eight|nine|ten|several'
const money = 'euros|dollars|pounds|roubles|rubles|yuan|francs|kronor|kroner|zlotys|lei|lira|rupees|reais|pesos'

export default patternRule({
  id: 'grammar/stray-article',
  summary:
    'Find the wrong article, or none, in turns that have one only (`one of a largest`, `900 euros the month`, `a same firm`).',
  why: 'Languages without articles leave the engine to guess, and in set turns English has only one choice.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {article: 'Unexpected `{found}`, expected `{right}`'},
  scope: 'sentence',
  pattern: new RegExp(
    [
      String.raw`(?<=\b[Oo]ne of )(?<the>a)(?= (?:most|[\p{Ll}]{2,}est) \p{Ll})`,
      String.raw`(?<=\b(?:\p{Ll}{2,}est|most \p{Ll}+) (?:\p{Ll}+ )?in )(?<world>a)(?= world\b(?! (?:of|that|where|which|cup|without)))`,
      String.raw`(?<=\b(?:by|on|at|in|from|to|of|with) )(?<same>a)(?= same \p{L})`,
      String.raw`(?<=\b(?:[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost) )(?<dozen>the)(?= (?:dozen|hundred|thousand) (?!or\b)\p{Ll})`,
      String.raw`(?<=\b\d[\d,.]* (?:million |billion )?(?:${money}) )(?<rate>the)(?= (?:month|year|week|day|hour|night|litre|kilo|tonne|barrel)\b(?! (?:before|after|that|he|she|they|earlier)))`,
      String.raw`(?<=\b(?:[Aa]fter|[Ff]or|[Ww]ithin|[Ll]asted|[Aa]bout|[Nn]early) )(?<span>a (?:${counts}) (?:${spans}))(?=[.,]| (?:and|but|in|at|on|of talks|of fighting)\b)`,
      String.raw`(?<=\b(?:had|have|has|got|without|obtained|received|given|asked for|seek|sought|granted|gave) (?:him |her |them )?)(?<leave>a permission)(?= (?:to|from|for)\b|[.,])`,
      String.raw`(?<=\b(?:is|was|are|were|remains|remained) in )(?<state>the)(?= (?:stable|serious|critical|good|bad|poor|satisfactory) condition\b(?! (?:of|that|which|it|they|he|she)))`,
      String.raw`(?<=\b(?:by|almost|nearly|about) )(?<share>fifth|third|quarter|tenth)(?= (?:after|in|of the|last|since|this|from|compared)\b|[.,](?! \p{Lu}))`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: found}) {
    const {the, world, same, span, leave, share} = groups!
    const right = the || world || same ? 'the' : span || leave ? found.slice(2) : share ? `a ${share}` : 'a'
    return {message: 'article', data: {found, right}, suggest: [right]}
  },
  examples: [
    {bad: 'It is one of ⟦a⟧ largest lakes in Chad.', better: 'It is one of the largest lakes in Chad.'},
    {bad: 'Both mills were built by ⟦a⟧ same firm.', better: 'Both mills were built by the same firm.'},
    {bad: 'Pickers earn 900 euros ⟦the⟧ month.', better: 'Pickers earn 900 euros a month.'},
    {bad: 'About ⟦the⟧ dozen clerks left.', better: 'About a dozen clerks left.'},
    {bad: 'The port opened after ⟦a two hours⟧.', better: 'The port opened after two hours.'},
    {bad: 'They had ⟦a permission⟧ to use the hall.', better: 'They had permission to use the hall.'},
    {bad: 'The skier is in ⟦the⟧ stable condition.', better: 'The skier is in a stable condition.'},
    {bad: 'Shares fell by almost ⟦fifth⟧ in May.', better: 'Shares fell by almost a fifth in May.'},
    {good: 'It is one of the largest lakes in Chad, and pickers earn 900 euros a month.'},
    {near: 'He paid 900 euros the month before, and spoke about the hundred or so clerks.'},
    {near: 'By third place was a same-sex couple, and a two-hour talk.'}
  ]
})
