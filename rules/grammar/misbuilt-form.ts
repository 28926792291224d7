import {patternRule} from '../../src/core/kinds.js'
import {formsOf, isForm, verbOf} from '../../src/text/verbs.js'
import {comparatives} from '../../src/text/word-classes.js'

/** What is no plural in English, and what to say instead. */
const plurals: Readonly<Record<string, string>> = {
  photographies: 'photographs',
  arrestations: 'arrests',
  publicities: 'publicity',
  poetries: 'poetry',
  musics: 'music',
  researches: 'research',
  progresses: 'progress',
  supports: 'support',
  helps: 'help',
  harms: 'harm'
}
const always = 'photographies|arrestations|publicities|poetries|musics'
const weaker: Readonly<Record<string, string>> = {
  weaken: 'weakening',
  soften: 'softening',
  strengthen: 'strengthening',
  worsen: 'worsening',
  deepen: 'deepening',
  widen: 'widening',
  tighten: 'tightening',
  slow: 'slowing',
  shrink: 'shrinking',
  decline: 'declining',
  soar: 'soaring',
  rise: 'rising',
  fall: 'falling',
  grow: 'growing',
  increase: 'increasing',
  dwindle: 'dwindling',
  stagnate: 'stagnating',
  fluctuate: 'fluctuating',
  surge: 'surging',
  slump: 'slumping',
  plummet: 'plummeting'
}
const matters =
  'demand|prices|growth|exports|imports|sales|confidence|inflation|output|tensions|pressure|profits|margins|ties|conditions|relations|unemployment|production|consumption|consumer|oil|energy|food|trade|costs|rents|wages|interest|investment|support|competition|currency|yen|euro|dollar|deficits?|debts?'
const adjectives: Readonly<Record<string, string>> = {
  contradiction: 'contradictory',
  danger: 'dangerous',
  importance: 'important',
  necessity: 'necessary',
  absurdity: 'absurd',
  illegality: 'illegal',
  success: 'successful',
  tragedy: 'tragic',
  injustice: 'unjust',
  racism: 'racist',
  fairness: 'fair',
  hypocrisy: 'hypocritical',
  arrogance: 'arrogant',
  insufficiency: 'insufficient',
  brutality: 'brutal',
  cruelty: 'cruel',
  legality: 'legal',
  safety: 'safe',
  secrecy: 'secret',
  urgency: 'urgent',
  validity: 'valid',
  satisfaction: 'satisfactory',
  peace: 'peaceful',
  convenience: 'convenient',
  credibility: 'credible',
  democracy: 'democratic'
}
const quick: Readonly<Record<string, string>> = {
  slow: 'slowly',
  quick: 'quickly',
  rapid: 'rapidly',
  sharp: 'sharply',
  steep: 'steeply',
  strong: 'strongly',
  gradual: 'gradually',
  steady: 'steadily',
  moderate: 'moderately',
  slight: 'slightly',
  easy: 'easily',
  frequent: 'frequently',
  severe: 'severely',
  effective: 'effectively',
  efficient: 'efficiently',
  careful: 'carefully',
  dramatic: 'dramatically',
  significant: 'significantly',
  quiet: 'quietly',
  aggressive: 'aggressively',
  cautious: 'cautiously',
  violent: 'violently'
}
const moved =
  'rose|fell|grew|climbed|dropped|declined|increased|decreased|spread|moved|expanded|shrank|recovered|slowed|rise|fall|grow|climb|drop|decline|increase|spread|move|expand|recover|rising|falling|growing|spreading|worked|acted|reacted|responded|played|spoke|developed|changed|melted|melting|melt|advanced|aged|travelled|drove|driving|drive|work|act|react|respond'
const state =
  'dangerous|safe|quiet|calm|empty|difficult|impossible|possible|necessary|serious|critical|stable|clear|hopeful|careful|cautious|optimistic|pessimistic|angry|silent|normal|active|weak|available|ready|free|strong|valid|legal|illegal|slippery|tense|unstable|vulnerable|inadequate|successful|dependent|independent|popular|responsible'
const stated = state
  .split('|')
  .map(word =>
    /y$/u.test(word) ? word.replace(/y$/u, 'ily') : /ble$/u.test(word) ? word.replace(/e$/u, 'y') : `${word}ly`
  )
  .join('|')
const made =
  'building|founding|constructing|painting|writing|making|designing|producing|establishing|discovering|composing|publishing|launching|carving|creating|manufacturing|signing|adopting|restoring|rebuilding|inventing|filming|recording|commissioning|printing|forging|donating'
const since =
  '(?:in |early |late |mid-)?(?:19|20)\\d\\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\\d\\d)?|last (?:year|month|week|spring|summer|autumn|winter)|the (?:start|beginning|end|outbreak) of (?:the )?(?:\\p{L}+ ?){1,3}|the (?:war|pandemic|revolution|coup|invasion|earthquake|flood)|then'
/** In such clauses something is said to go on. */
const ongoing =
  'loses|gains|grows|shrinks|rises|falls|increases|decreases|declines|costs|kills|attracts|produces|sells|employs|opens|closes|wins|publishes|receives|spends|invests|builds|trains|visits|helps|leads|runs|works|lives|plays|serves|holds|rules|governs|fights|suffers|struggles|campaigns|teaches|owns|makes|pays|earns|drops|climbs|doubles|moves|recovers|treats|supplies|exports|imports|offers|organises|organizes|supports|demands|appears|performs|collects'

export default patternRule({
  id: 'grammar/misbuilt-form',
  summary:
    'Find words in a form that their place rules out (`more slow`, `since 2019 it loses`, `the mill, building in 1802`, `60 photographies`, `financial supports`).',
  why: 'Parts of speech, numbers and tenses are marked in other places in other languages, and the engine prints the form it knows.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {form: 'Unexpected `{found}`, expected `{right}`'},
  scope: 'sentence',
  pattern: new RegExp(
    [
      String.raw`(?<=\p{L} |\d |^)(?<plural>${always}|(?<=\b(?:financial|humanitarian|public|moral|technical|psychological|legal|state|economic|medical|political) )(?:supports|helps|harms)|(?<=\b(?:scientific|recent|new|latest|medical|many|their|several|these) )researches|(?<=\b(?:made|make|much|great|big|several|some|significant) )progresses)(?=[ .,;])`,
      String.raw`(?<=\b(?:(?:warned|said|says|added|reported|fears|feared) that|amid|despite|due to|because of|of|from|with|by|against|about) )(?<weak>weaken|soften|strengthen|worsen|deepen|widen|tighten|shrink|soar|dwindle|stagnate|fluctuate|surge|slump|plummet)(?= (?:global |domestic |foreign |consumer |oil |energy |food |house |local )?(?:${matters})\b)`,
      String.raw`(?<=\b(?:look|looks|looked|looking) forward to )(?<forward>welcome|open|host|meet|present|greet|visit|start|work|play|return|celebrate|cooperate|continue|hear|receive|share)(?= (?:the|a|an|his|her|its|their|our|this|these|with|from|to|in|on|at|all|more|new|\p{Ll}+s|\p{Lu}\p{Ll}+)\b)`,
      String.raw`(?<=^If (?:[^,]*?)\bhad (?:not )?(?:been )?\p{Ll}+(?:ed|en|n|t|d|ne|ld|un|ade|ome)\b[^,]*, [^.]*?\b(?:would|could|might) (?:not )?)(?<have>(?!have\b|be\b|now\b|still\b|never\b|not\b|only\b|also\b)\p{Ll}+)(?= [^.]*\b(?:last (?:year|month|week|season|night|spring|summer|autumn|winter)|yesterday|at the time|back then)\.)`,
      String.raw`(?<=\b(?:be|is|are|was|were|been|remain|remains|remained|become|became|becoming|seem|seems|seemed|look|looks|looked|feel|felt|stay|stayed) (?:very |extremely |more |too |so |still )?)(?<adverb>${stated})(?=[.;]|,? (?:until|because|for (?:the|a|several|at|weeks|days|months|years|many)|when|despite|as long as|at least|during|if|but (?:he|she|it|they|the))\b)(?<!\b(?:clearly|seriously|normally|possibly|safely|quietly|freely|calmly|successfully|legally|independently|actively|strongly|silently|angrily|carefully|cautiously|illegally|responsibly|weakly|readily|validly|critically)(?=,| for| during| when| if| until| because| at least| despite).*)`,
      String.raw`(?<=^Since (?:${since}),? (?:the|its|his|her|a|an|\p{Lu}\p{Ll}+)(?: [\p{L}-]+){0,3} )(?<loses>${ongoing})(?= (?:\p{Ll}|\d|\p{Lu}))`,
      String.raw`(?<=(?:^The |\bthe |\bThe ))(?<comparative>\p{Ll}+er)(?= [\p{Ll}-]+ (?:to (?:hit|strike|win|reach|be|become|play|serve|hold|climb|visit|lead|swim|cross|score|run) [^.,]{0,30}?in (?:a|decades|years|more|at|living|history|nearly|almost|over|\d+)|in (?:a decade|a century|decades|living memory|history|(?:more than |nearly |almost |over |at least )?(?:a|\d+|two|three|four|five|ten|twenty|thirty|\p{Ll}+) (?:decades?|years|century))|on record|since (?:records began|(?:19|20)\d\d)|ever (?:recorded|seen|found|built|made|held))\b)`,
      String.raw`(?<=\b(?:describe|describes|described|describing|dismiss|dismissed|regard|regarded|regards|criticised|criticized|condemned|denounced|rejected|viewed|praised|portrayed|see|saw|sees|seen|characterised|characterized) (?:the|his|her|its|their|this|these|it|them)(?: [\p{L}-]+){0,3} as )(?<quality>contradiction|danger|importance|absurdity|illegality|success|injustice|racism|hypocrisy|arrogance|insufficiency|brutality|cruelty|legality|safety|secrecy|urgency|validity|satisfaction|convenience|credibility)(?=[.,;]| (?:and|but|for|to|in|on)\b)`,
      String.raw`(?<=\b(?:${moved}) (?:(?:\d[\d.]* ?(?:%|percent|per cent)|far|much|even|a little|slightly|considerably) )?(?:more|less|too|so|very|most|increasingly) )(?<slow>${Object.keys(quick).join('|')})(?=[.,;]| (?:than|in|on|to|and|this|last|over|during|at|after|because|that|as|by|since|across|through)\b)`,
      String.raw`(?<=^(?:The|His|Her|Its|Their) (?:[\p{Ll}-]+ ){0,3}?(?<!\b(?:is|are|was|were|been|by|of|in|for|after|before) )[\p{Ll}-]+, )(?<made>${made})(?= (?:in (?:the (?:early |late |mid-)?(?:\d+(?:st|nd|rd|th)|nineteenth|eighteenth|seventeenth|sixteenth|fifteenth|19\d\ds|1\d\d\ds)|(?:1\d|20)\d\d)|by (?:the |an? )?\p{L}+))`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: found, input, index}) {
    const {plural, weak, forward, have, adverb, loses, comparative, quality, slow, made: built} = groups!
    const report = (right: string) => ({message: 'form' as const, data: {found, right}, suggest: [right]})
    if (plural) return report(plurals[found]!)
    if (weak) return report(weaker[found]!)
    if (forward) return report(formsOf(found).gerund)
    if (have) return isForm(found, 'base') ? report(`have ${verbOf(found)!.participle[0]}`) : undefined
    if (adverb)
      return report(
        state
          .split('|')
          .find(word => found.startsWith(word.replace(/(?:y|le|e)$/u, '')) && stated.split('|').includes(found)) ??
          found
      )
    if (loses) return report(`has ${verbOf(found)!.participle[0]}`)
    if (comparative) {
      if (!comparatives.has(found)) return undefined
      // `the older man to win`: of two.
      return /\b(?:two|both|twins|brothers|sisters)\b/u.test(input) ? undefined : report(superlativeOf(found))
    }
    if (quality) return report(adjectives[found]!)
    if (slow) return report(quick[found]!)
    if (built)
      return /\b(?:start|began|planned|plans|risk|cost|consider)\b/u.test(input.slice(0, index))
        ? undefined
        : report(verbOf(found)!.participle[0]!)
    return undefined
  },
  examples: [
    {bad: 'The inn shows 60 ⟦photographies⟧ by a doctor.', better: 'The inn shows 60 photographs by a doctor.'},
    {
      bad: 'It warned that ⟦weaken⟧ demand for rye would cut its profit.',
      better: 'It warned that weakening demand for rye would cut its profit.'
    },
    {
      bad: 'The abbot looks forward to ⟦welcome⟧ pilgrims.',
      better: 'The abbot looks forward to welcoming pilgrims.'
    },
    {
      bad: 'If the bill had been passed in time, the inns would ⟦receive⟧ 4 million euros last year.',
      better: 'If the bill had been passed in time, the inns would have received 4 million euros last year.'
    },
    {bad: 'The roads would be ⟦dangerously⟧ until Sunday.', better: 'The roads would be dangerous until Sunday.'},
    {
      bad: 'Since 2019, the glacier ⟦loses⟧ a tenth a year.',
      better: 'Since 2019, the glacier has lost a tenth a year.'
    },
    {
      bad: 'The ⟦stronger⟧ quake to hit the coast in a decade woke them.',
      better: 'The strongest quake to hit the coast in a decade woke them.'
    },
    {
      bad: 'The judge described the proof as ⟦contradiction⟧ and left.',
      better: 'The judge described the proof as contradictory and left.'
    },
    {bad: 'Rents rose more ⟦slow⟧ in May than in June.', better: 'Rents rose more slowly in May than in June.'},
    {
      bad: 'The tower, ⟦building⟧ in the 14th century, will open.',
      better: 'The tower, built in the 14th century, will open.'
    },
    {good: 'Rents rose more slowly in May, and the roads would be dangerous until Sunday.'},
    {near: 'Policies that weaken demand cost votes, and the older man won in a day.'}
  ]
})

/** `strongest`, `best`. */
function superlativeOf(comparative: string): string {
  if (comparative === 'better') return 'best'
  if (comparative === 'worse') return 'worst'
  return comparative.replace(/r$/u, 'st')
}
