import {patternRule} from '../../src/core/kinds.js'

const things =
  'vehicle|car|bus|truck|lorry|boat|ferry|plane|helicopter|train|van|ship|house|building|roof|wall|bomb|mine|missile|shell|grenade|drone|tree|bridge|balcony|convoy|patrol|gunman|fire|explosion|avalanche|landslide|storm|tractor|minibus|motorbike|motorcycle|bicycle'
const happened =
  'hit|struck|collided|overturned|crashed|exploded|collapsed|fell|plunged|burst|rolled|skidded|caught|came|drove|opened|sank|blew|swept|tore|capsized|detonated|derailed'
const causes =
  'snow|rain|fog|ice|winds?|storms?|smoke|frost|heat|drought|flooding|floods|strikes?|illness|injury|weather|poor visibility|war|fighting|shelling|repairs|protests|traffic|ill health|technical problems|(?:a )?lack of \\p{Ll}+|fears? of \\p{Ll}+|safety concerns'
const gathered =
  'gather|gathers|gathered|gathering|rally|rallied|protest|protested|protesting|stand|stands|stood|standing|park|parked|kneel|knelt|queue|queued|perform|performed|appear|appeared|speak|spoke|exploded|stop|stopped|sit|sat|sitting|demonstrated|assembled'
const held = 'arrested|caught|detained|captured|hospitali[sz]ed|released|rescued|extradited|deported'
const currency = 'won|euros|dollars|US dollars|yen|pounds|rupees|yuan|roubles|rubles|lei|pesos|reais|lira|francs'

/** The lost word by the group that stands behind its place. */
const lost: Readonly<Record<string, string>> = {
  front: 'in',
  banks: 'its',
  place: 'place',
  calm: 'for',
  report: 'on',
  total: 'of',
  when: 'when',
  cause: 'of',
  plant: 'in',
  was: 'was',
  level: 'to',
  throwing: 'for',
  unclear: 'is',
  way: 'its',
  killed: 'was',
  half: 'by',
  out: 'for',
  from: 'from',
  by: 'by'
}

/** Whose way it is: that of the last subject. */
function ownerOf(before: string): string {
  const subject =
    /.*\b(?:(?<my>I)|(?<our>[Ww]e)|(?<your>[Yy]ou)|(?<her>[Ss]he|woman|girl|mother|wife|daughter)|(?<his>[Hh]e|man|boy|father|husband|son)|(?<their>[Tt]hey|people|men|women|children|were))\b/u.exec(
      before
    )
  return Object.entries(subject?.groups ?? {}).find(([, word]) => word)?.[0] ?? 'its'
}

export default patternRule({
  id: 'grammar/lost-in-turn',
  summary:
    'Find a small word lost in a turn of the news (`gathered front of`, `burst banks`, `called calm`, `a total 48 men`, `closed because snow`).',
  why: 'Such turns are one word, or have no small words, in other languages; the engine puts them together and drops one.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {
    missing: 'Missing `{word}` before `{next}`',
    nobody: '`{found}` does not say whom; print `said that`, or name them'
  },
  scope: 'sentence',
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?:${gathered}) )(?<front>front)(?= of\b)`,
      String.raw`(?<=\bburst )(?<banks>banks)(?=[.,]| (?:and|in|on|near|after|at|overnight)\b)`,
      String.raw`(?<=\b(?:talks|meeting|summit|match|final|ceremony|elections?|vote|trial|hearing|conference|festival|funeral|wedding|concert|exhibition|race|congress|referendum) (?:[\p{Ll}-]+ ){0,3}(?:(?:will|would|to|should) take|took) )(?<place>(?:in|at)(?= \p{Lu}))`,
      String.raw`(?<=(?<!\b(?:am|is|are|was|were|be|been|so) )\b(?:called|calls|calling) )(?<calm>calm|restraint|dialogue|unity|solidarity|patience|vigilance|moderation)(?=[.,]| (?:and|after|in|on|ahead|as|but|before|between|from)\b)`,
      String.raw`(?<=\b(?:refuse[sd]?|refusing|decline[sd]?|declining|unable|unwilling|reluctant|not|cannot|would not|did not|want|wanted) (?:to )?comment )(?<report>the|a|an|this|these|his|her|its|their)(?= \p{L})`,
      String.raw`(?<=\b[Aa] total )(?<total>\d[\d,.]*)(?= (?:\p{Ll}+ ){0,2}\p{Ll}+s\b| people\b)`,
      String.raw`(?<=\b(?:was|were|been|are|is|people|men|women|soldiers|workers|officers|children) (?:\p{Ll}+ly )?(?:killed|wounded|injured|hurt) )(?<when>their|his|her|the|a)(?= (?:\p{Ll}+ )?(?:${things}) (?:${happened})\b)`,
      String.raw`(?<=\bbecause )(?<cause>(?:heavy |thick |dense |strong |bad |high |severe )?(?:${causes}))(?=\.|, (?:the|a|an|said|according|\p{Lu}|officials|police|it|he|she)\b)`,
      String.raw`(?<=\binvest(?:s|ed|ing)? (?:about |some |around |nearly |more than |over |up to |another )?(?:[$€£¥] ?\d[\d.,]*(?: ?(?:m|bn|million|billion|trillion))?|\d[\d.,]* (?:million |billion |trillion )?(?:${currency})) )(?<plant>a|an|the|its|two|three|new)(?= \p{L})`,
      String.raw`(?<=^(?![^“”"]*\b(?:is|was|were|are|been|be|being|has|have|had|got|gets?)\b[^“”"]* and (?:${held}|felt) )[^“”"]{10,160} and )(?<was>(?:(?:${held})(?= (?:an hour|two hours|two days|hours|days|minutes|shortly|soon|later|on \p{Lu}\p{Ll}+day|near the)\b)|felt(?= as far)))`,
      String.raw`(?<=\b(?:fell|falls?|falling|rose|rises?|rising|dropped|drops?|climbed|climbs?|slid|slipped|sank) )(?<level>the|its|a)(?= (?:lowest|highest|weakest|strongest|level|levels|record) )`,
      String.raw`(?<=\bapologi[sz](?:e|es|ed|ing) to (?:the |his |her |its |their )?(?:\p{L}+ )?\p{L}+ )(?<!\b(?:for|after|of|with|by|while|without|before|over|about|when|not) )(?<throwing>(?!according|including|following|during|regarding|concerning)\p{Ll}{3,}ing)(?= (?:the|a|an|his|her|its|their|them|him)\b)`,
      String.raw`(?<=\b(?:he|He|she|She|they|They|minister|president|spokesman|spokeswoman|mayor|officials?|lawyer) (?:also )?)(?<told>told that)(?= (?:the|a|his|her|their|its|it|he|she|they|there)\b)`,
      String.raw`(?<=\b(?:was|were|been|is) (?:attended|watched|signed|joined) )(?<by>(?:more than|about|around|nearly|over|some|almost|at least) (?=\d[\d.,]* (?:million )?(?:people|fans|spectators|visitors|viewers|guests|delegates|supporters|residents|students|workers)\b))`,
      String.raw`(?<=\bon )(?<way>way)(?= (?:to|from|home|back)\b)`,
      String.raw`(?<=^(?:An?|One|The) (?:\d+-year-old )?(?:(?!(?:was|were|is|are|be|been|being|has|have|had|who|that) )\p{Ll}+ ){1,2})(?<killed>killed|injured|wounded|hurt)(?= and (?:\p{L}+ ){1,3}(?:was|were) (?:injured|wounded|hurt|killed|arrested|taken))`,
      String.raw`(?<=\b(?:fell|rose|dropped|declined|shrank|grew|increased|decreased|fallen|risen) )(?<half>half)(?= (?:in|over|since)\b)`,
      String.raw`(?<=\b(?:be|is|are|was|were) out )(?<out>at)(?= least (?:\p{Ll}+|\d+) (?:weeks|months|days|games|matches)\b)`,
      String.raw`(?<=\b(?:raised?|raising|cut|cutting|lower|lowered|lowering|increased?|increasing|reduced?|reducing) (?:the|its|their) (?:\p{Ll}+ ){0,3}(?:age|rate|limit|price|tax|threshold|fee|speed|wage|duty|quota|fare) )(?<from>\d[\d.,]*)(?= to \d)`,
      String.raw`(?<=^(?:Why|How|What|Who|Whether|Where) [^“”":;,.]{8,90}(?<!\b(?:is|are|was|were|remains?|be)) )(?<unclear>(?:still |not yet )(?=(?:unclear|unknown|known|clear|uncertain)(?=[.,])))`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: text, index, input}) {
    // `He told that he will come`: whom, the copy does not say.
    if (groups!.told)
      return {
        message: 'nobody',
        data: {found: text},
        suggest: [`said${text.slice(4)}`, `told reporters${text.slice(4)}`]
      }
    const [group] = Object.entries(groups!).find(([, part]) => part !== undefined)!
    const next = text.trim()
    const word = group === 'way' ? ownerOf(input.slice(0, index)) : lost[group]!
    return {message: 'missing', data: {word, next}, suggest: [text.replace(next, `${word} ${next}`)]}
  },
  examples: [
    {bad: 'Some 90 fans gathered ⟦front⟧ of the gate.', better: 'Some 90 fans gathered in front of the gate.'},
    {bad: 'The stream burst ⟦banks⟧ and cut the road.', better: 'The stream burst its banks and cut the road.'},
    {bad: 'The talks will take ⟦in⟧ Oslo in May.', better: 'The talks will take place in Oslo in May.'},
    {bad: 'The mayor called ⟦calm⟧ and went home.', better: 'The mayor called for calm and went home.'},
    {bad: 'The club refused to comment ⟦the⟧ deal.', better: 'The club refused to comment on the deal.'},
    {bad: 'A total ⟦48⟧ boats were lost.', better: 'A total of 48 boats were lost.'},
    {bad: 'Two clerks were hurt ⟦their⟧ van overturned.', better: 'Two clerks were hurt when their van overturned.'},
    {
      bad: 'The pass is shut because ⟦snow⟧, the clerk said.',
      better: 'The pass is shut because of snow, the clerk said.'
    },
    {
      bad: 'It will invest 3 trillion won ⟦a⟧ battery plant.',
      better: 'It will invest 3 trillion won in a battery plant.'
    },
    {
      bad: 'The thief ran from the shop and ⟦caught⟧ an hour later.',
      better: 'The thief ran from the shop and was caught an hour later.'
    },
    {bad: 'The krone fell ⟦the⟧ lowest point since May.', better: 'The krone fell to the lowest point since May.'},
    {
      bad: 'She apologised to the referee ⟦throwing⟧ her racket.',
      better: 'She apologised to the referee for throwing her racket.'
    },
    {bad: 'Why the ferry sailed ⟦still ⟧unclear.', better: 'Why the ferry sailed is still unclear.'},
    {bad: 'He ⟦told that⟧ the talks had failed.', better: 'He said that the talks had failed.'},
    {bad: 'The game was attended ⟦some ⟧9,000 fans.', better: 'The game was attended by some 9,000 fans.'},
    {bad: 'The ferry was on ⟦way⟧ to Crete.', better: 'The ferry was on its way to Crete.'},
    {bad: 'A woman of 30 was on ⟦way⟧ to work.', better: 'A woman of 30 was on her way to work.'},
    {bad: 'Two clerks were on ⟦way⟧ home.', better: 'Two clerks were on their way home.'},
    {
      bad: 'A clerk ⟦killed⟧ and two cooks were hurt in the fire.',
      better: 'A clerk was killed and two cooks were hurt in the fire.'
    },
    {bad: 'Sales fell ⟦half⟧ in two years.', better: 'Sales fell by half in two years.'},
    {bad: 'She will be out ⟦at⟧ least six weeks.', better: 'She will be out for at least six weeks.'},
    {bad: 'They raised the age ⟦60⟧ to 63.', better: 'They raised the age from 60 to 63.'},
    {good: 'Some 90 fans gathered in front of the gate, and the mayor called for calm.'},
    {near: 'It was called calm and stayed shut because snow fell.'},
    {near: 'A total eclipse came, and he was robbed and caught an hour later.'},
    {near: 'He was hurt the day the wall collapsed, and it is still unclear why.'}
  ]
})
