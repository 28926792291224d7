import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {
  determiners,
  isMidAdverb,
  objectPronouns,
  prepositions,
  subjectPronouns,
  whWords
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Participles that are passive before such a word: the active has an object there. */
const passives = new Map(
  Object.entries({
    born: 'in at on into near to',
    forced: 'to',
    compelled: 'to',
    obliged: 'to',
    permitted: 'to',
    sentenced: 'to',
    scheduled: 'to for',
    instructed: 'to',
    convicted: 'of',
    accused: 'of',
    suspected: 'of',
    acquitted: 'of',
    deprived: 'of',
    arrested: 'in on for after at',
    detained: 'in on for after at since',
    jailed: 'for in since',
    imprisoned: 'for in since',
    injured: 'in by when after',
    wounded: 'in by when after',
    hospitalised: 'in with for since after',
    hospitalized: 'in with for since after',
    postponed: 'until till because due for to',
    cancelled: 'because due',
    canceled: 'because due',
    suspended: 'until because due since',
    banned: 'from since',
    diagnosed: 'with',
    displaced: 'by from since',
    deported: 'to from',
    extradited: 'to from',
    elected: 'as',
    exiled: 'to from',
    blocked: 'since by because',
    damaged: 'by in',
    destroyed: 'by in',
    located: 'in on at',
    situated: 'in on at',
    placed: 'under on in',
    taken: 'to into',
    put: 'under on',
    out: 'since with',
    away: 'since',
    ill: 'since with',
    absent: 'since',
    sidelined: 'since with by for'
  }).map(([participle, next]) => [participle, wordSet(next)] as const)
)
/** Who arrests and bans: `the men police have arrested in Rome`. */
const agents = wordSet(
  'police officers authorities court judge prosecutors army troops government soldiers officials council agents state regime jury tribunal party they it we he she i you voters parliament'
)
const openers = new Set([
  ...whWords,
  ...wordSet('that because if while although though since until after before but and or said says')
])

export default placeRule({
  id: 'grammar/missing-been',
  summary:
    'Find a perfect passive that lost its `been` (`has born in`, `have forced to leave`, `has postponed until`).',
  why: 'The engine builds the passive of the source without a word of its own, and English keeps two of its three.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {been: 'Missing `been` before `{verb}`, expected `been {verb}`'},
  examples: [
    {bad: 'The singer has ⟦born⟧ in Lagos.', better: 'The singer has been born in Lagos.'},
    {bad: 'Many farmers have ⟦forced⟧ to sell land.', better: 'Many farmers have been forced to sell land.'},
    {bad: 'The race has already ⟦postponed⟧ until May.', better: 'The race has already been postponed until May.'},
    {bad: 'The editor has ⟦placed⟧ under house arrest.', better: 'The editor has been placed under house arrest.'},
    {
      bad: 'The striker, who has ⟦out⟧ since March, is back.',
      better: 'The striker, who has been out since March, is back.'
    },
    {good: 'Many farmers have been forced to sell land.'},
    {near: 'The junta has placed under house arrest two editors.'},
    {near: 'The farmers the drought has forced to sell land left.'},
    {near: 'The men police have arrested in Rome are brothers.'},
    {near: 'The plan has born fruit, and the court has convicted him of fraud.'}
  ],
  concerns: word => passives.has(word),
  found(place) {
    const have = isMidAdverb(place.word(-1)) ? -2 : -1
    if (!/^(?:has|have|had)$/u.test(place.word(have)) || !passives.get(place.word())!.has(place.word(1)))
      return undefined
    if (place.capital() || !hasOneSubject(place, have) || takesLateObject(place)) return undefined
    const verb = place.printed()
    return {message: 'been', span: place.span(), data: {verb}, suggest: [`been ${verb}`]}
  }
})

/** Where somebody is placed or taken. */
const states =
  /^(?:under (?:house arrest|arrest|surveillance|quarantine|curfew|lockdown|police protection|investigation)|on (?:leave|probation|trial|bail|remand|standby|high alert|alert)|in (?:custody|quarantine|isolation|detention|intensive care)|to (?:hospital|a hospital)|into custody)(?= (?:in|on|at|until|for|after|since|with|where|when|and|last|by|over|because|as|pending)\b|[.,])/u

/** `has placed under house arrest two editors`: of what is placed and taken, only the states go without an object. */
const takesLateObject = (place: Place): boolean =>
  /^(?:placed|taken|put)$/u.test(place.word()) && !states.test(place.textAfter().trimStart())

/** Whether one subject and no other noun stands before the verb: the second would make the first an object. */
function hasOneSubject(place: Place, have: number): boolean {
  if (agents.has(place.word(have - 1)) && place.word() !== 'born') return false
  for (let at = have - 1; at > have - 10; at--) {
    const [before, word] = [place.word(at - 1), place.word(at)]
    if (word === '') return at < have - 1
    if (openers.has(word)) return word === 'who' || (word !== 'that' && !whWords.has(word) && at < have - 1)
    const isSecond = determiners.has(word) || subjectPronouns.has(word) || objectPronouns.has(word) || place.capital(at)
    if (isSecond && before !== '' && !prepositions.has(before) && !openers.has(before) && !place.capital(at - 1))
      return false
  }
  return false
}
