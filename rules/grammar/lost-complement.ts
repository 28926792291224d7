import {patternRule} from '../../src/core/kinds.js'

/** Verbs that judge their object with `as`, and never with a bare adjective. */
const judging =
  'describe|describes|described|describing|dismiss|dismisses|dismissed|dismissing|denounce|denounces|denounced|denouncing|condemn|condemns|condemned|condemning|regard|regards|regarded|regarding|characterise|characterised|characterises|characterize|characterized|characterizes|portray|portrays|portrayed|portraying|criticised|criticized|hail|hails|hailed|hailing|praised|rejected|denied|viewed|defined|classified|depicted|decried|slammed|assessed|recognised|recognized|attacked|lauded|welcomed|ridiculed|derided|interpreted|perceived'
const quality =
  'frank|useful|constructive|productive|fruitful|positive|negative|false|baseless|groundless|unfounded|absurd|ridiculous|untrue|illegal|unlawful|unconstitutional|unacceptable|unfair|unjust|cowardly|barbaric|inhumane|cruel|brutal|shameful|disgraceful|scandalous|outrageous|irresponsible|reckless|dangerous|risky|historic|unprecedented|successful|disappointing|insufficient|inadequate|excessive|disproportionate|necessary|unnecessary|essential|vital|crucial|important|serious|critical|stable|dire|catastrophic|disastrous|tragic|sad|difficult|hard|easy|tense|calm|complex|complicated|fair|honest|open|friendly|warm|cordial|helpful|encouraging|promising|worrying|alarming|disturbing|shocking|terrifying|horrific|terrible|dreadful|excellent|outstanding|brilliant|fantastic|sufficient|adequate|reasonable|realistic|unrealistic|premature|invalid|valid|void|biased|politically motivated|hypocritical|cynical|offensive|racist|sexist|anti-Semitic|undemocratic|humiliating|insulting|misleading|inaccurate|incorrect|inappropriate|senseless|pointless|provocative|hostile|intolerable|unsafe|unreliable|corrupt|lazy|weak|arrogant|quiet|polite|shy|modest|kind|generous|hard-working|gifted|hopeless|chaotic|apocalyptic|surreal|indescribable|incomprehensible|nonsense|propaganda|fake|fiction|lies|blackmail|terrorism|genocide|treason'
const end = '[.,;]|\\s*$| (?:and|but|or|after|in|on|at|because|during|yesterday|late|while|when)\\b'
const modal = 'should|would|could|will|can|must|might|ought to|is to|are to'
const money =
  '\\d[\\d,.]* (?:million |billion )?(?:euros?|dollars?|pounds?|francs|crowns|lira|rubles|roubles|yen|yuan|rupees|pesos|kronor|zlotys)'
const sums = `(?:${money}|[€$£]\\d[\\d,.]*(?: million| billion)?)`
const terms =
  '(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)(?: and a half)? (?:weeks|months|years|year|matches|games))'
/** What reports and fears are of. */
const rumours =
  'reports|rumours|rumors|allegations|accusations|suspicions|suggestions|fears|warnings|predictions|hopes|threats|hints|talk|speculation'
const matters =
  'rift|split|feud|quarrel|plot|coup|merger|takeover|deal|move|affair|cover-up|conflict|breakthrough|shortage|recession|strike|boycott|conspiracy|reshuffle|resignation|fraud|leak|explosion|crisis|collapse|truce|shift|change|rise|fall|drop|delay|backlash|famine|drought|war|invasion|attack|clash|transfer|divorce|romance|comeback'
const passive =
  'survived|preceded|surrounded|accompanied|escorted|followed|replaced|succeeded|joined|owned|funded|financed|run|written|painted|composed|directed|designed|built|founded|founded|attended|attacked|bitten|hit|struck|overtaken|rescued|saved|treated|examined|questioned|interviewed|arrested|trained|taught|raised|led|headed|chaired|watched|criticised|criticized|condemned|praised|welcomed|rejected|approved|supported|backed|opposed|endorsed|signed|injured|killed|caused|triggered|destroyed|damaged|shaken|hosted|organised|organized|driven|flown|used|visited|discovered|detained|beaten|overshadowed|inspired|haunted|robbed|stabbed|crushed|swallowed|buried|covered|represented|defended|adopted|guarded|protected|inhabited|watched'
/** Who or what does it: no time, no measure and no post. */
const doers =
  "(?:his|her|their) (?:late |second |first |former |elder |older |younger |two |three |four |five |six )?(?:wife|husband|widow|partner|sons?|daughters?|children|parents|mother|father|brothers?|sisters?|deputy|son-in-law|daughter-in-law|nephew|niece|lawyers?|coach|bodyguards?|teammates|neighbou?rs|colleagues|predecessor|successor|supporters|opponents|owner)|(?:the|a|an) (?:[\\p{Ll}-]+ )?(?:police|army|government|ministry|court|parliament|council|company|bank|firm|car|lorry|truck|bus|train|tram|van|motorcycle|dog|bear|shark|snake|wolf|bull|storm|hurricane|typhoon|earthquake|flood|fire|blast|explosion|tree|bullet|shell|missile|rocket|drone|avalanche|landslide|judge|prosecutor|mayor|governor|doctor|nurse|fisherman|farmer|neighbou?r|passer-by|gunman|mob|crowd|team|opposition|union|unions|state|city|church|regulator|commission|committee|fence|wall|forest|sea)(?![-'’]| (?:in which|where|when|he|she|it|they|that|before|after)\\b)"

const words: Readonly<Record<string, string>> = {
  as: 'as',
  both: 'as',
  whether: 'whether',
  fined: 'for',
  jailed: 'for',
  of: 'of',
  family: 'to',
  venue: 'at',
  whose: 'whose',
  by: 'by',
  club: 'from'
}

export default patternRule({
  id: 'grammar/lost-complement',
  summary:
    'Find verbs and nouns that lost the word their complement hangs on (`described the talks frank`, `fined 2 million euros dumping`, `rumours a rift`, `was survived his wife`).',
  why: 'Where English has a small word other languages have a case or nothing at all, and the engine prints none.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  scope: 'sentence',
  pattern: new RegExp(
    [
      String.raw`(?<=(?<![.\p{L}-])(?:${judging}) (?:the|his|her|their|its|this|these|those|them|it|him|such)(?: (?!(?:as|and|for|in|to|by|on|with|after|at|from|that|who|than|is|are|was|were)\b)[\p{L}'’-]+){0,3} )(?<as>${quality})(?= (?:and|but|but not|or|if not) (?:${quality}|life-threatening|fatal|decisive|final|conclusive)\b(?:${end}))`,
      String.raw`(?<=(?<![.\p{L}-])(?:${judging}) (?:(?:the|his|her|their|its|this|these|those|such)(?: (?!(?:as|and|for|in|to|by|on|with|after|at|from|that|who|than|is|are|was|were)\b)[\p{L}'’-]+){0,2} (?:claims?|allegations?|accusations?|charges?|reports?|rumours?|rumors?|talks|meeting|attack|raid|injuries|wounds|evidence|case|decision|ruling|verdict|move|plan|plans|proposal|law|bill|vote|election|result|deal|agreement|visit|remarks|comments|statement|criticism|demand|demands|situation|conditions?|operation|response|strike|sanctions|tariffs|measures|strikes|letter|story|video|documents?|arrests?|killings?|injuries|discussions?|negotiations|suggestion)|them|it|him) )(?<both>${quality})(?=[.,;]|\s*$)(?<!(?:described|describes|describe) (?:the|a|his|her) (?:${quality}))`,
      String.raw`(?<=\b(?:arguing|argued|argue|argues|debate|debating|debated|quarrelling|quarrelled|disagree|disagreed|disagreeing|undecided|divided|split|unsure|clashed|rowing|row|deliberating|voting|disagreement|dispute) (?:about|over|on) )(?<whether>the|a|an|his|her|its|their|it|he|she|they)(?= (?:(?!that\b|which\b|who\b|and\b|where\b|when\b|how\b|what\b|of whether\b)[\p{L}'’-]+ ){0,5}?(?:${modal}) \p{Ll}+)`,
      String.raw`(?<=\b(?:fined?|fines|fining|ordered|sued|billed) (?:the |a |an |its |his |her )?(?:[\p{L}-]+ ){0,3}?(?<!\b(?:was|were|been|be|is|are) )${sums} )(?<fined>(?!starting|beginning|including|following|according|pending|ranging|covering|using|counting|depending|excluding|relating|regarding|totalling|amid|owing|rising|falling)[\p{Ll}]{3,}ing)(?= (?:the|a|an|his|her|its|their|to|out|in|on|with|for|about|\p{Ll}+)\b)`,
      String.raw`(?<=\b(?:was|were|been|be|is|are) (?:fined ${sums}|jailed ${terms}|suspended ${terms}|banned ${terms}) )(?<jailed>(?!starting|beginning|including|following|according|pending|ranging|covering|using|counting|depending|excluding|relating|regarding|totalling|running|owing)[\p{Ll}]{3,}ing)(?= (?:the|a|an|his|her|its|their|to|out|in|on|with|for|about|\p{Ll}+)\b)`,
      String.raw`(?<=\b(?:in|of|amid|about|denied|deny|denies|dismissed|no|despite|after|on|over|by|rejected|the|new|growing|fresh|with) (?:${rumours}) )(?<of>an?)(?= (?:[\p{Ll}-]+ )?(?:${matters})(?: (?:with|between|in|at|to|over|within|among|against|for|on) (?:(?!(?:is|are|was|were|has|had|have|will|would|could|may|might|can|should|that|which)\b)[\p{L}\d'’-]+ ?){1,7}?)?(?:[.;]|\s*$|, (?:who|which|where|but|and|according|\p{Ll}+ (?:said|says)|\p{Ll}+ing)\b))`,
      String.raw`(?<=\b(?:was|were|been|being|is|are) (?:also |later |soon |now |then )?(?:${passive}) )(?<by>${doers})(?=[.,;]|\s*$| (?:and|in|on|at|from|with|after|who|which|near|outside|last|while|as|during|when|for|because)\b)`,
      String.raw`(?<=, (?:who )?(?:signed|bought|acquired|recruited|loaned|borrowed|poached) (?:in \p{Lu}\p{Ll}+|last (?:summer|winter|month|year|season|week|January|July|August)|this (?:summer|winter|month|season|year)|on loan|for ${sums}|on a free transfer) )(?<club>an?|the|\p{Lu}\p{Ll}+ club)(?= (?:[\p{L}-]+ ){0,3}(?:club|side|team|rivals|champions|outfit|academy|university)\b)`,
      String.raw`(?<=\b[Bb]orn (?:in (?:1[89]|20)\d\d|on (?:\p{Lu}\p{Ll}+ \d+|\d+ \p{Lu}\p{Ll}+)(?:,? (?:1[89]|20)\d\d)?|in \p{Lu}\p{Ll}+) )(?<family>an?|the)(?= (?:[\p{L}-]+ ){0,3}?(?:family|household|couple|father|mother|parents|village|town|suburb|hamlet|farm|district|clan)\b)`,
      String.raw`(?<=\b(?:perform|performed|performing|performs|sing|sang|singing|sleep|slept|sleeping|stay|stayed|staying|live|lived|living|arrive|arrived|arriving|gather|gathered|gathering|appear|appeared|appearing|work|worked|working|lie|lay|stand|stood|sit|sat|wait|waited|waiting|die|died|debuted|lecture|lectured) )(?<venue>the|an?)(?= (?:(?!(?:old|same|whole|entire|role|part)\b)[\p{L}-]+ ){0,2}?(?:opera house|concert hall|stadium|theatre|theater|arena|festival|hotel|airport|station|square|hospital|cathedral|church|museum|palace|castle|university|market|border|embassy|gym|shelter|tent|tents|courthouse)(?:[.,;]|\s*$| (?:on|in|at|for|after|before|next|last|this|during|until|when|and|since|with|where|every|again)\b))`,
      String.raw`(?<=(?:^The (?:[\p{L}-]+ )?(?:company|firm|group|bank|airline|agency|club|organisation|organization|foundation|carmaker|retailer|school|party|newspaper|charity|factory|mill|brewery|start-up|startup|manufacturer|university), ))(?<whose>headquarters|owner|owners|shares|founder|founders|products|customers|factories|head office|brands|members|shops|stores|clients|main office|parent company|chief executive|leader|chairman|workers|roots|stock)(?= (?:is|are|was|were|has|have|had|include|includes|come|comes|live|lives|range|date|fell|rose) [^,]{2,60}, (?:employs|has|had|is|was|said|says|will|plans|makes|sells|makes|operates|owns|runs|expects|announced|reported|won|lost|built|builds|produces|closed|opened|also|now|exports)\b)`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: next}) {
    const word = words[Object.keys(words).find(each => groups![each] !== undefined)!]!
    return {message: 'missing', data: {word, next}, suggest: [`${word} ${next}`]}
  },
  examples: [
    {bad: 'She described the talks ⟦frank⟧ and warm.', better: 'She described the talks as frank and warm.'},
    {bad: 'The abbot dismissed the rumours ⟦absurd⟧.', better: 'The abbot dismissed the rumours as absurd.'},
    {
      bad: 'The town is arguing about ⟦the⟧ old mill should be sold.',
      better: 'The town is arguing about whether the old mill should be sold.'
    },
    {
      bad: 'A judge fined the inn 9,000 euros ⟦dumping⟧ oil in the lake.',
      better: 'A judge fined the inn 9,000 euros for dumping oil in the lake.'
    },
    {bad: 'The coach denied rumours ⟦a⟧ rift.', better: 'The coach denied rumours of a rift.'},
    {bad: 'He is survived ⟦his wife⟧ and two sons.', better: 'He is survived by his wife and two sons.'},
    {
      bad: 'The keeper, signed in May ⟦a⟧ Danish club, saved it.',
      better: 'The keeper, signed in May from a Danish club, saved it.'
    },
    {bad: 'Born in 1931 ⟦a⟧ family of monks, she sang.', better: 'Born in 1931 to a family of monks, she sang.'},
    {
      bad: 'The choir will perform ⟦the⟧ opera house in May.',
      better: 'The choir will perform at the opera house in May.'
    },
    {
      bad: 'The firm, ⟦headquarters⟧ are in Oslo, employs nine monks.',
      better: 'The firm, whose headquarters are in Oslo, employs nine monks.'
    },
    {good: 'She described the talks as frank and warm, and he is survived by his wife.'},
    {near: 'The coach denied rumours a rift had grown, and the town argued about what the mill should be.'},
    {near: 'She described the frank and warm talks. The keeper was joined the day before.'}
  ]
})
