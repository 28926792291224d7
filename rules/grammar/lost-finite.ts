import {patternRule} from '../../src/core/kinds.js'
import {isPerson} from '../../src/text/agents.js'
import {personNoun} from '../../src/text/person-nouns.js'
import {isForm, isParticiple, readings} from '../../src/text/verbs.js'

const kin =
  'father|mother|brother|sister|husband|wife|son|daughter|uncle|aunt|grandfather|grandmother|cousin|neighbou?r|boss|teacher|best friend'
const trade =
  'baker|teacher|nurse|doctor|farmer|miner|driver|fisherman|soldier|cook|butcher|carpenter|tailor|shepherd|lawyer|engineer|priest|sailor|policeman|policewoman|shopkeeper|mechanic|electrician|bricklayer|builder|plumber|seamstress|cleaner|musician|painter|writer|poet|singer|dancer|judge|pilot|journalist|gardener|student|refugee|widow|widower|migrant|communist|catholic|muslim|drunk|hero|saint|strict man|quiet man|good man|kind man'
/** Whom others pay, feed and tell. */
const paid =
  'nurses|teachers|workers|staff|employees|miners|soldiers|players|pensioners|doctors|cleaners|drivers|police officers|firefighters|dockers|actors|musicians|journalists|civil servants|crew|crews|farmhands|guards|lecturers|sailors|suppliers|contractors|creditors|victims|relatives|families|residents|patients|prisoners|hostages|the men|the women'
/** Of these the subject is the one to whom it is done, where nothing is said of an object. */
const done = 'paid|reimbursed|compensated|informed|notified|consulted|vaccinated|fed|told|promoted|rehired|reinstated'
/** What things do not do by themselves. */
const repaired =
  'repaired|cleaned|painted|repainted|replaced|updated|restored|inspected|identified|released|published|named|recovered|located|confirmed|verified|renovated|refurbished|rebuilt|serviced|maintained|insured|translated|digitised|digitized|catalogued|enforced|implemented|ratified|disclosed|delivered|installed|dredged|exhumed|claimed|used'
const things =
  'road|roads|bridge|bridges|roof|church|building|buildings|bodies|body|names|name|report|law|treaty|painting|paintings|machine|machines|ship|ferry|lift|lifts|elevator|pipes|pipeline|dam|tunnel|track|tracks|walls|wall|windows|hall|pool|boiler|engine|equipment|system|software|documents|files|letters|manuscript|manuscripts|figures|results|victim|victims|remains|statue|harbour|harbor|canal|river|luggage|parcels|vaccines|ballots'
const ready = 'likely|unlikely|set|due|bound|poised|certain|expected|unable|able|going|about|ready|keen|willing'
const mass =
  'inflation|unemployment|growth|demand|turnout|traffic|rain|snow|output|production|consumption|support|temperatures|prices|wages|rates|exports|imports|sales|profits|talks|elections|rents|losses|revenue|revenues|negotiations|costs|investors|rain|flooding'
const feats =
  'scored|won|appeared|raced|competed|featured|performed|fought|played|run|walked|worked|trained|spoken|eaten|started|sung|danced|ridden|skied|jumped|bowled|batted'
const hurt =
  'breaking|injuring|tearing|suffering|undergoing|rupturing|damaging|being|fracturing|dislocating|hurting|losing|spraining|straining|picking up|twisting|having|falling'
const contests = 'race|contest|duel|runoff|run-off|rivalry|battle|choice|fight|match|final|dispute|feud|debate|election'

const isSomebody = (word: string): boolean =>
  isPerson(word) ||
  personNoun(word)?.kind === 'person' ||
  personNoun(word)?.kind === 'title' ||
  /.{3}(?:teacher|chief|woman|man|ist|maker|keeper|player|mayor)$/u.test(word)

/** The same, with a capital or without. */
const anyCase = (list: string): string =>
  list.replace(/(?<=^|\|)\p{Ll}/gu, letter => `[${letter.toUpperCase()}${letter}]`)

export default patternRule({
  id: 'grammar/lost-finite',
  summary:
    'Find clauses that lost `has`, `been`, `is`, `there`, `not` or `between` (`who not scored`, `nurses have not paid since May`, `said that rain likely to`, `where are no doctors`).',
  why: 'Languages that say without an auxiliary what English says with one leave the engine with half a verb.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{word}` before `{next}`', not: 'Missing `not` behind `{next}`'},
  scope: 'sentence',
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?<who>who|which)(?: also| still)? )(?<has>not)(?= (?:yet )?(?<past>\p{Ll}{3,})\b)`,
      String.raw`(?<=\b(?:${anyCase(paid)})(?: (?:at|in|of|from) (?:[\p{L}-]+ ){1,4}?| )(?:have|has|had) (?:not |never |still not )(?:yet )?)(?<been>${done})(?= (?:since|for|in (?:two|three|four|five|six|\d+|months|weeks)|yet|until|on time)\b|[.,])`,
      String.raw`(?<=\b(?:${anyCase(things)})(?: (?:of|in|on|at) (?:[\p{L}-]+ ){1,4}?| )(?:have|has|had) (?:not |never |still not )(?:yet )?)(?<fixed>${repaired})(?= (?:since|for (?:years|months|decades|two|three|four|five|\d+)|in (?:two|three|four|five|six|years|decades|\d+)|yet|until|by the|because)\b|[.,])`,
      String.raw`(?<=\b(?:that|because|although|though|while|if|as) (?:(?:the|his|her|its|their) [\p{Ll}-]+|(?:${mass})) )(?<is>${ready})(?= to (?:(?!(?:that|which|who|is|are|was|were|has|had|have|will|would|should|could|can|may|might|must|and|said|did)\b)[\p{L}\d'’-]+ ?){2,12}[.,]?\s*$)`,
      `(?<=(?:["“]|said: ["“]?|^)(?:My|His|Her|Our|Their) (?:${kin}) )(?<was>an?)(?= (?:${trade})(?:, | and (?:my|his|her|our|their) ))`,
      String.raw`(?<=(?:\bwhere|, that|\bbecause|\balthough|\bsince|\bin which|\bwhich says) )(?<there>is|are|was|were|has been|have been|will be)(?= (?:no(?! (?:longer|reason|thief|more|other|match))|few|hardly any|still no|only (?:a|one|two|three|four|five|\d+)|neither|plenty of|enough|more than (?:\d|a))\b(?![^.;]*\?))`,
      String.raw`(?<=\b(?:[Ww]e|[Tt]hey|I|\p{Ll}+s) )(?<single>do|did|does)(?= (?:have|get|receive|see|own|hear|find|sell|win|score|lose|spend) a single\b)`,
      String.raw`(?<=\b(?:who|he|she) )(?<played>has|had)(?= (?:${feats}) since (?:${hurt})\b)`,
      String.raw`(?<=\b(?:${contests}) (?:is|was|will be) )(?<between>an?|the)(?= (?<one>(?:[\p{L}-]+ ){1,5}?)and (?:an?|the) (?<two>(?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?:[.,]| (?:who|from|with|of|and)\b))`
    ].join('|'),
    'gu'
  ),
  found({groups, 0: next, input, index}) {
    const {has, past, been, fixed, is, was, there, single, played, between, one, two} = groups!
    if (has) {
      if (!isParticiple(past!) || isForm(past!, 'base') || readings(past!).length === 0) return undefined
      const many = /(?:[^s]s|people|men|women|children),? (?:who|which)(?: also| still)? $/u.test(input.slice(0, index))
      const word = many ? 'have' : 'has'
      return {message: 'missing', data: {word, next}, suggest: [`${word} ${next}`]}
    }
    if (single || played) return {message: 'not', data: {next}, suggest: [`${next} not`]}
    if (between) {
      const nouns = [one!.trim().split(' ').at(-1)!, two!.split(' ').find(isSomebody) ?? '']
      if (!nouns.every(isSomebody)) return undefined
      return {message: 'missing', data: {word: 'between', next}, suggest: [`between ${next}`]}
    }
    if (there) return {message: 'missing', data: {word: 'there', next}, suggest: [`there ${next}`]}
    const noun = /(\p{Ll}+) $/u.exec(input.slice(0, index))?.[1] ?? ''
    const word = been || fixed ? 'been' : was ? 'was' : is && /[^su]s$/u.test(noun) ? 'are' : 'is'
    return {message: 'missing', data: {word, next}, suggest: [`${word} ${next}`]}
  },
  examples: [
    {
      bad: 'The keeper, who ⟦not⟧ played since May, is back.',
      better: 'The keeper, who has not played since May, is back.'
    },
    {bad: 'Nurses at the inn have not ⟦paid⟧ since May.', better: 'Nurses at the inn have not been paid since May.'},
    {bad: 'The road has not ⟦repaired⟧ since 1998.', better: 'The road has not been repaired since 1998.'},
    {bad: 'She said that rain ⟦likely⟧ to fall by noon.', better: 'She said that rain is likely to fall by noon.'},
    {
      bad: '“My father ⟦a⟧ baker, my mother a nurse,” he said.',
      better: '“My father was a baker, my mother a nurse,” he said.'
    },
    {
      bad: 'In the valley, where ⟦are⟧ no doctors, she fell ill.',
      better: 'In the valley, where there are no doctors, she fell ill.'
    },
    {bad: 'We ⟦do⟧ have a single goat left.', better: 'We do not have a single goat left.'},
    {
      bad: 'The race is ⟦a⟧ retired general and a former mayor.',
      better: 'The race is between a retired general and a former mayor.'
    },
    {good: 'The keeper, who has not played since May, is back.'},
    {near: 'Those who not only sing but dance, and measures likely to help, are rare.'},
    {near: 'She said that the measures likely to help were few.'},
    {near: 'The race is a test and a joy, and the guests have not paid since May.'}
  ]
})
