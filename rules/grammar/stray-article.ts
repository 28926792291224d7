import {patternRule} from '../../src/core/kinds.js'
import {indefiniteFor} from '../../src/text/indefinite-article.js'

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
  messages: {
    article: 'Unexpected `{found}`, expected `{right}`',
    needless: 'Unexpected `{found}`: what follows takes no article here'
  },
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
      String.raw`(?<=\b(?:[Oo]nly|[Jj]ust|[Ww]ithin|[Ii]n|[Aa]fter|[Ff]or) )(?<few>few(?= (?:hours|days|weeks|months|minutes|years|seconds)\b))`,
      String.raw`(?<=\b(?:by|to|of|from) )(?<sum>an? (?=\d[\d.,]* (?:basis points|percentage points|percent|per cent|euros|dollars|people|kilometres|kilometers|tonnes|litres|degrees)(?: (?:on|in|at|after|from|to|last|this|since|and)\b|[.,])))`,
      String.raw`(?<=\b(?:produce|produces|produced|need|needs|of|with|without|drink|get|supply|supplied|no|for|their|provide|lack|lacked) )(?<mass>an? (?=(?:heavy|drinking|clean|fresh|running|bottled|tap|sea|salt|hot|cold) water(?:[.,]| (?:for|to|from|in|and|at|on|is|was|since)\b)))`,
      String.raw`(?<=\b(?:became|become|becoming|into|to) )(?<storm>tropical storm|tropical depression|hurricane)(?=[.,]| (?:by|on|in|as|at|before|after|late|early|and|over|near)\b)`,
      String.raw`(?<=\b(?:lost|has|have|had|made|caused|spent|put|saw|need|needs|takes|took|brought|gave|got|receive|received|drank|drink|buy|bought|invested) )(?<lot>the lot of)(?= (?:blood|money|people|time|water|work|problems|damage|attention|pressure|interest|trouble|energy|support|food|jobs|questions|patience|experience|fans|goals)\b)`,
      String.raw`(?<=\b(?:has|have|had) (?:confirmed|reported|recorded|registered|announced|detected|won|scored|suffered|opened|signed|launched|held|made|received|achieved|published|completed) )(?<ordinal>first|second|third)(?= (?:case|cases|death|deaths|victory|defeat|goal|win|title|flight|attack|meeting|victim|medal|conviction|deal|plant|store|film|album|novel|match|infection|outbreak|fatality|fatalities|agreement|shop|factory)\b)`,
      String.raw`(?<=^(?:The|A|An) [\p{Ll}\d -]{3,40}, )(?<kin>father|mother)(?= of (?:two|three|four|five|six|seven|eight|nine|ten|\d+),)`,
      String.raw`(?<=\p{Lu}\p{L}+, )(?<trade>teacher|farmer|driver|engineer|student|worker|pensioner|nurse|lawyer|doctor|carpenter|fisherman|plumber|baker|shepherd|taxi driver|bus driver|lorry driver|truck driver|mechanic|accountant|miner|tailor|fisherman|librarian|electrician|firefighter|journalist|painter|schoolteacher)(?= from \p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?,)`,
      String.raw`(?<=\b(?:is|was|remains|became) )(?<super>largest|biggest|oldest|tallest|longest|smallest|busiest|richest|youngest|deadliest|worst)(?= (?:in the (?:country|world|region|continent|province|district|city|town)(?! of)|in its history|of its kind|since \d{4}))`,
      String.raw`(?<=\b(?:in|during|since|of|from) )(?<decade>(?:1[5-9]\d0|20\d0)s(?=[.,]| (?:and|by|for|as|when|to|with|on|in|at|or)\b))`,
      String.raw`(?<=\b(?:has|have|had|with|is|are|was) )(?<whole>total(?= of \d))`,
      String.raw`(?<=\b(?:destroyed|in|for|by|with|from|lost|made|spent|covers|has|have|had|control|controls|controlled|damaged|to) )(?<bulk>(?:large|big|great|significant|small|major|huge|vast|considerable|substantial) (?:part|number|portion|share)(?= of\b))`,
      String.raw`(?<=\b(?:at|during) )(?<meeting>(?:meeting|ceremony|press conference|news conference|rally)(?= (?:with|of|in|on|for)\b))`,
      String.raw`(?<=\b(?:in front of|near|outside) )(?<building>(?:police station|railway station|bus station|train station|bus stop|petrol station|shopping centre|border crossing|football stadium|power plant|nuclear plant|construction site|presidential palace|foreign ministry|court building|government building|parliament building|military base|refugee camp)(?=\.|, (?!\p{Lu})| (?:in|on|at|and|after|when|where|that|which)\b))`,
      String.raw`(?<=\b(?:[Ii]s|was|remains|remained|became|be) (?:still |now )?)(?<only>only)(?= (?:candidate|country|nation|city|team|club|company|party|province|region|town|village|survivor|witness|suspect|bidder|airline|hospital|supplier|athlete|driver|rider|species|lawmaker|senator|contender|defendant|airport|newspaper|museum|bridge|route) (?:to|who|that|in|with|whose|which)\b)`,
      String.raw`(?<=\b(?:[Aa]bout|[Aa]lmost|[Nn]early|[Aa]round|than|(?<!\b(?:the|first|second|an?|last|each|every|next|this) )[Hh]alf) )(?<unit>(?:kilomet(?:re|er)|met(?:re|er)|mile|hour|week|month|year|decade|century|minute)(?= (?:from|away|off|ago|later|before|after|long|wide|deep|above|below|north|south|east|west|since|earlier)\b|[.,]))`,
      String.raw`(?<=(?:^The [\p{Ll} -]{3,30}|\p{Lu}\p{L}+), )(?<apposed>expert (?:on|in)|specialist (?:in|on)|graduate of|supporter of|critic of|opponent of|survivor of|friend of|relative of|fan of)(?= [^,.;"“”]{3,60}, (?:has|had|is|was|will|would|said|says|\p{Ll}+ed)\b)`,
      String.raw`^(?<head>(?:President|Vice-president|Chairman|Chairwoman|Head|Deputy head|Director|Leader|Chief|Secretary|Spokesman|Spokeswoman|Owner|Founder)(?= of (?:the|a|this|that) (?:\p{Ll}[\p{L}’'-]* ){1,7}?(?:said|told|announced|warned|confirmed|added|noted|stressed|resigned|denied|called|urged)\b[^.]{20,}\.))`,
      String.raw`(?<=\b(?:was|is|marked|marks) )(?<time>an?)(?= (?:first|second|third|last|only) time (?:in|since|that)\b)`,
      String.raw`(?<=\b[Oo]nly )the(?= few of (?:the|his|her|its|their)\b)`,
      String.raw`(?<=\b(?:rise|fall|increase|drop|decline|jump|surge|change|reduction|decrease) in )(?<rise>(?:price|value|volume|proportion|level)(?= of \p{Ll}))`,
      String.raw`(?<=\binto )(?<space>(?:air|sky|sea|ocean)(?= (?:on|and|at|after|near|off|when|as|before)\b|\.))`,
      String.raw`(?<=\bin )(?<health>an? (?=(?:good|poor|ill|excellent|perfect|fragile) health\b))`,
      String.raw`(?<=\bto (?:build|open|create|establish|set up|launch|buy|hire|introduce|acquire|form|construct|design|appoint) )(?<fresh>new (?:\p{Ll}+ )?(?:school|hospital|bridge|factory|plant|airport|stadium|road|station|line|ship|boat|bank|museum|park|church|mosque|library|clinic|pipeline|dam|tunnel|terminal|coach|director|party|company|agency|law|tax|ministry|court|prison|theatre|theater|centre|center)(?= (?:on|in|at|near|for|by|to|with|from|that|which|before|after)\b))`,
      String.raw`(?<=^(?:The [\p{Ll} -]{3,30}|\p{Lu}\p{L}+ \p{Lu}\p{L}+), )(?<man>(?:unemployed|retired|former|local|young|self-employed|married|trained|qualified) (?:teacher|farmer|driver|engineer|student|worker|pensioner|nurse|lawyer|doctor|carpenter|fisherman|plumber|baker|shepherd|mechanic|accountant|miner|tailor|librarian|electrician|firefighter|journalist|painter|policeman|officer|soldier|builder|waiter|cook|musician|postman)(?= (?:from|of|in|at|with|and|who)\b))`,
      String.raw`(?<=\b(?:by|almost|nearly|about) )(?<share>fifth|third|quarter|tenth)(?= (?:after|in|of the|last|since|this|from|compared)\b|[.,](?! \p{Lu}))`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: found}) {
    const {
      the,
      world,
      same,
      span,
      leave,
      share,
      few,
      sum,
      mass,
      storm,
      lot,
      ordinal,
      kin,
      trade,
      super: most,
      decade,
      whole,
      bulk,
      meeting,
      building,
      only,
      unit,
      apposed,
      head,
      time,
      rise,
      space,
      health,
      fresh,
      man
    } = groups!
    if (head !== undefined) return stray(found, `The ${head.toLowerCase()}`)
    const one = whole ?? bulk ?? meeting ?? few ?? storm ?? kin ?? trade ?? unit ?? apposed ?? fresh ?? man
    if (one !== undefined) return stray(found, `${indefiniteFor(one)} ${one}`)
    if ((most ?? ordinal ?? decade ?? building ?? only ?? rise ?? space) !== undefined)
      return stray(found, `the ${found}`)
    if (lot !== undefined) return stray(found, 'a lot of')
    if ((sum ?? mass ?? health) !== undefined) return {message: 'needless', data: {found: found.trim()}, suggest: ['']}
    const right = the || world || same || time ? 'the' : span || leave ? found.slice(2) : share ? `a ${share}` : 'a'
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
    {bad: 'Only ⟦few⟧ hours later the dam broke.', better: 'Only a few hours later the dam broke.'},
    {bad: 'The bank cut its rate by ⟦a ⟧25 basis points.', better: 'The bank cut its rate by 25 basis points.'},
    {bad: 'The plant will produce ⟦a ⟧heavy water for sale.', better: 'The plant will produce heavy water for sale.'},
    {bad: 'It became ⟦tropical storm⟧ by dusk.', better: 'It became a tropical storm by dusk.'},
    {bad: 'The boy lost ⟦the lot of⟧ blood.', better: 'The boy lost a lot of blood.'},
    {bad: 'Malta has confirmed ⟦first⟧ case of it.', better: 'Malta has confirmed the first case of it.'},
    {bad: 'The man, ⟦father⟧ of three, sold maps.', better: 'The man, a father of three, sold maps.'},
    {bad: 'Ida Lund, ⟦teacher⟧ from Oslo, won it.', better: 'Ida Lund, a teacher from Oslo, won it.'},
    {bad: 'The mill is ⟦largest⟧ in the country.', better: 'The mill is the largest in the country.'},
    {bad: 'The inn was built in ⟦1970s⟧ for monks.', better: 'The inn was built in the 1970s for monks.'},
    {bad: 'The school has ⟦total⟧ of 90 pupils.', better: 'The school has a total of 90 pupils.'},
    {bad: 'It destroyed ⟦large part⟧ of the mill.', better: 'It destroyed a large part of the mill.'},
    {bad: 'He spoke at ⟦meeting⟧ with clerks.', better: 'He spoke at a meeting with clerks.'},
    {bad: 'It exploded near ⟦police station⟧ in Lille.', better: 'It exploded near the police station in Lille.'},
    {bad: 'Lund is ⟦only⟧ candidate to have paid.', better: 'Lund is the only candidate to have paid.'},
    {bad: 'The bus stood about ⟦mile⟧ from the inn.', better: 'The bus stood about a mile from the inn.'},
    {
      bad: 'The rector, ⟦expert on⟧ old law, has left.',
      better: 'The rector, an expert on old law, has left.'
    },
    {
      bad: '⟦President⟧ of the guild said that the price of milk would rise.',
      better: 'The president of the guild said that the price of milk would rise.'
    },
    {bad: 'It was ⟦a⟧ first time in ages that she sang.', better: 'It was the first time in ages that she sang.'},
    {bad: 'Only ⟦the⟧ few of the clerks agreed.', better: 'Only a few of the clerks agreed.'},
    {bad: 'A rise in ⟦price⟧ of tin hurt them.', better: 'A rise in the price of tin hurt them.'},
    {bad: 'Ash rose a mile into ⟦air⟧ on Monday.', better: 'Ash rose a mile into the air on Monday.'},
    {bad: 'The mare was in ⟦a ⟧good health.', better: 'The mare was in good health.'},
    {bad: 'They voted to build ⟦new school⟧ in Lund.', better: 'They voted to build a new school in Lund.'},
    {bad: 'The suspect, ⟦retired nurse⟧ from Lund, fled.', better: 'The suspect, a retired nurse from Lund, fled.'},
    {good: 'It is one of the largest lakes in Chad, and pickers earn 900 euros a month.'},
    {near: 'He paid 900 euros the month before, and spoke about the hundred or so clerks.'},
    {near: 'By third place was a same-sex couple, and a two-hour talk.'}
  ]
})

const stray = (found: string, right: string) => ({message: 'article' as const, data: {found, right}, suggest: [right]})
