import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isParticiple} from '../../src/text/verbs.js'
import {finiteBe, isMidAdverb} from '../../src/text/word-classes.js'

/** Adjectives mistaken for their relatives, with the nouns that tell. */
const relatives: ReadonlyMap<string, {right: string; nouns: RegExp}> = new Map(
  Object.entries({
    economical: {
      right: 'economic',
      nouns:
        /^(?:growth|crisis|policy|policies|sanctions|development|situation|reforms?|cooperation|relations|ties|zone|ministry|union|activity|indicators|recovery|downturn|damage|losses|model|system|forum|problems|difficulties|conditions|interests|consequences|decline|slump|stability|aid|power|output|slowdown)$/u
    },
    politic: {
      right: 'political',
      nouns: /^(?:parties|party|crisis|leaders?|life|prisoners?|system|situation|scene|will|opponents?)$/u
    },
    historic: {right: 'historical', nouns: /^(?:novels?|fiction|records|archives?|truth|research|sources|figures?)$/u},
    juridical: {right: 'legal', nouns: /^(?:advice|costs|system|action|proceedings|status|adviser|team)$/u},
    electrical: {right: 'electric', nouns: /^(?:cars?|vehicles?|buses|bus|scooters?|guitar|chair)$/u},
    nuclearly: {right: 'nuclear', nouns: /./u},
    democratical: {right: 'democratic', nouns: /./u},
    strategical: {right: 'strategic', nouns: /./u},
    problematical: {right: 'problematic', nouns: /./u},
    specifical: {right: 'specific', nouns: /./u},
    climatical: {right: 'climatic', nouns: /./u},
    touristic: {right: 'tourist', nouns: /^(?:season|attractions?|destinations?|sites?|area|industry|sector)$/u}
  })
)

/** After `made it` these are adjectives: `made it clearly that`. */
const afterMadeIt = new Map(
  Object.entries({
    clearly: 'clear',
    difficulty: 'difficult',
    necessity: 'necessary',
    possibility: 'possible',
    impossibility: 'impossible',
    easily: 'easy',
    difficultly: 'difficult',
    possibly: 'possible',
    impossibly: 'impossible',
    necessarily: 'necessary',
    publicly: 'public',
    safely: 'safe',
    worsely: 'worse'
  })
)

/** Nouns in -ness and their like that stand where a compared adjective should. */
const adjectiveOf = new Map(
  Object.entries({
    importance: 'important',
    significance: 'significant',
    difference: 'different',
    difficulty: 'difficult',
    violence: 'violent',
    relevance: 'relevant',
    safety: 'safe',
    success: 'successful',
    danger: 'dangerous',
    popularity: 'popular',
    stability: 'stable',
    severity: 'severe',
    efficiency: 'efficient',
    strength: 'strong',
    power: 'powerful',
    beauty: 'beautiful',
    confidence: 'confident',
    patience: 'patient',
    caution: 'cautious',
    ambition: 'ambitious'
  })
)

const become = /^(?:proved|become|becomes|became|becoming|remain|remains|remained|seems|seemed|looks|looked)$/u

const superlativeOf = new Map(
  Object.entries({
    poor: 'poorest',
    high: 'highest',
    low: 'lowest',
    bad: 'worst',
    good: 'best',
    large: 'largest',
    big: 'biggest',
    small: 'smallest',
    strong: 'strongest',
    weak: 'weakest',
    hot: 'hottest',
    cold: 'coldest',
    dry: 'driest',
    wet: 'wettest',
    heavy: 'heaviest',
    deadly: 'deadliest',
    long: 'longest',
    slow: 'slowest',
    fast: 'fastest',
    warm: 'warmest',
    serious: 'most serious',
    severe: 'most severe',
    expensive: 'most expensive'
  })
)

const positiveOf = new Map(
  Object.entries({
    longer: 'long',
    shorter: 'short',
    bigger: 'big',
    larger: 'large',
    smaller: 'small',
    higher: 'high',
    lower: 'low',
    faster: 'fast',
    slower: 'slow',
    better: 'good',
    worse: 'bad',
    stronger: 'strong',
    weaker: 'weak',
    heavier: 'heavy',
    cheaper: 'cheap',
    older: 'old',
    younger: 'young',
    richer: 'rich',
    poorer: 'poor',
    harder: 'hard',
    easier: 'easy',
    deeper: 'deep',
    wider: 'wide',
    closer: 'close',
    safer: 'safe',
    warmer: 'warm',
    colder: 'cold',
    earlier: 'early',
    later: 'late'
  })
)

export default placeRule({
  id: 'grammar/word-form',
  summary:
    'Find adjectives and adverbs in the form of a relative (`economical growth`, `the most powerfully storm`, `twice as longer as`).',
  why: 'The engine finds the word and not the form that its place asks for.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {form: 'Unexpected `{word}`, expected `{right}`'},
  examples: [
    {bad: 'The ⟦economical⟧ crisis hit all ports.', better: 'The economic crisis hit all ports.'},
    {bad: 'The judge made it ⟦clearly⟧ that he agreed.', better: 'The judge made it clear that he agreed.'},
    {bad: 'The drug proved more ⟦importance⟧ than rest.', better: 'The drug proved more important than rest.'},
    {bad: 'It was the most ⟦powerfully⟧ storm since May.', better: 'It was the most powerful storm since May.'},
    {near: 'An economical car, and a deal made it clearly visible.'},
    {bad: 'It is twice as ⟦longer⟧ as the old one.', better: 'It is twice as long as the old one.'},
    {bad: 'This is the ⟦worse⟧ drought in two decades.', better: 'This is the worst drought in two decades.'},
    {good: 'The economic crisis hit all ports.'},
    {near: 'The old one is longer, and things are the worse for it.'}
  ],
  ...shapesByWord<'form'>([
    [relatives.keys(), relative],
    [['it'], madeIt],
    [['more', 'less'], compared],
    [['most', 'more', 'very'], mostAdverb],
    [superlativeOf.keys(), superlative],
    [positiveOf.keys(), asLonger],
    [positiveOf.keys(), theWorse]
  ])
})

function relative(place: Place) {
  const known = relatives.get(place.word())
  return known?.nouns.test(place.word(1)) && !place.capital() ? report(place, 0, known.right) : undefined
}

function madeIt(place: Place) {
  if (!/^(?:make|makes|made|making)$/u.test(place.word(-1))) return undefined
  const right = afterMadeIt.get(place.word(1))
  return right && /^(?:that|to|for|)$/u.test(place.word(2)) ? report(place, 1, right) : undefined
}

/** `proved considerably more effectiveness than`. */
function compared(place: Place) {
  if (!/^(?:than|and|for|in|)$/u.test(place.word(2))) return undefined
  const noun = place.word(1)
  const right = adjectiveOf.get(noun) ?? (/.{4}ness$/u.test(noun) ? noun.replace(/ness$/u, '') : undefined)
  if (!right || right.endsWith('i') || /^(?:business|witness|harness|illness)$/u.test(noun)) return undefined
  const before = isMidAdverb(place.word(-1)) || /^(?:much|far|even)$/u.test(place.word(-1)) ? -2 : -1
  return become.test(place.word(before)) && place.word(2) === 'than' ? report(place, 1, right) : undefined
}

/** `the most powerfully storm`. */
function mostAdverb(place: Place) {
  const word = place.word(1)
  if (!/^(?:the|a|an)$/u.test(place.word(-1))) return undefined
  if (!/.{3}ly$/u.test(word) || !isMidAdverb(word) || place.capital(1) || word.endsWith('ily')) return undefined
  const noun = place.word(2)
  if ((pluralOf(noun) === undefined && singularOf(noun) === undefined) || isBase(noun) || isParticiple(noun))
    return undefined
  return report(place, 1, word.replace(/ly$/u, ''))
}

/** `is the poor in a decade`. */
function superlative(place: Place) {
  const right = superlativeOf.get(place.word())
  if (!right || place.word(-1) !== 'the') return undefined
  const at = /^(?:in|for|since)$/u.test(place.word(1)) ? 1 : 2
  const span = at === 1 || (pluralOf(place.word(1)) !== undefined && /^(?:in|for)$/u.test(place.word(2)))
  if (!span || !/^(?:a|more|two|three|four|five|ten|\d+|almost|nearly|its|living)$/u.test(place.word(at + 1)))
    return undefined
  const time = [2, 3, 4].some(offset =>
    /^(?:decade|decades|years|year|months|century|history|memory|weeks)$/u.test(place.word(at + offset))
  )
  return time && (at === 1 || finiteBe.has(place.word(-2))) ? report(place, 0, right) : undefined
}

/** `twice as longer as`. */
function asLonger(place: Place) {
  const right = positiveOf.get(place.word())
  return right && place.word(-1) === 'as' && place.word(1) === 'as' ? report(place, 0, right) : undefined
}

/** `the worse in two decades`. */
function theWorse(place: Place) {
  const right = superlativeOf.get(positiveOf.get(place.word()) ?? '')
  if (!right || place.word(-1) !== 'the') return undefined
  const at = /^(?:in|for|since)$/u.test(place.word(1)) ? 1 : 2
  if (at === 2 && !/^(?:in|for)$/u.test(place.word(2))) return undefined
  const time = [1, 2, 3].some(offset =>
    /^(?:decade|decades|years|months|century|history|memory|weeks)$/u.test(place.word(at + offset))
  )
  return time ? report(place, 0, right) : undefined
}

function report(place: Place, at: number, right: string) {
  return {message: 'form' as const, span: place.span(at), data: {word: place.printed(at), right}, suggest: [right]}
}
