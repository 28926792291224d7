import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isBase, isForm, isGerund, isParticiple, readings, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  endsPhrase,
  finiteBe,
  isMidAdverb,
  objectPronouns,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

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

/** Nouns that an infinitive follows: `the first attempt to involve`. */
const takesInfinitive = wordSet(
  'attempt attempts decision decisions bid plan plans effort efforts ability inability refusal failure order permission willingness readiness intention desire agreed decided refused tried wants want wanted hopes hoped expected likely unlikely able unable ready willing unwilling forced ordered asked told urged allowed failed managed threatened promised began begins vowed pledged seeks sought arrangement chance'
)
/** Of these, those that also end a phrase before `to`: `subject to a plan to winning`. */
const takesInfinitiveVerb =
  /^(?:considering|suggesting|suggested|recommended|avoiding|avoided|finished|denied|denying)$/u

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

export default placeRule({
  id: 'grammar/word-form',
  summary:
    'Find a word in the form of its relative (`economical growth`, `Having sign the deal`, `the most powerfully`, `an attempt to winning`).',
  why: 'The engine finds the word and not the form that its place asks for.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {form: 'Unexpected `{word}`, expected `{right}`'},
  examples: [
    {bad: 'The ⟦economical⟧ crisis hit all ports.', better: 'The economic crisis hit all ports.'},
    {bad: 'Having ⟦sign⟧ the deal, both envoys left.', better: 'Having signed the deal, both envoys left.'},
    {bad: 'The judge made it ⟦clearly⟧ that he agreed.', better: 'The judge made it clear that he agreed.'},
    {bad: 'The novel, ⟦wrote⟧ in exile, won a prize.', better: 'The novel, written in exile, won a prize.'},
    {bad: 'The drug proved more ⟦importance⟧ than rest.', better: 'The drug proved more important than rest.'},
    {bad: 'It was the first attempt to ⟦involving⟧ a bank.', better: 'It was the first attempt to involve a bank.'},
    {bad: 'The port is considering ⟦to raise⟧ fees.', better: 'The port is considering raising fees.'},
    {
      bad: 'He was accused of ⟦channel⟧ public funds abroad.',
      better: 'He was accused of channelling public funds abroad.'
    },
    {bad: 'She has not ⟦score⟧ since May.', better: 'She has not scored since May.'},
    {bad: 'It was the most ⟦powerfully⟧ storm since May.', better: 'It was the most powerful storm since May.'},
    {bad: 'The port vowed to ⟦strength⟧ its walls.', better: 'The port vowed to strengthen its walls.'},
    {good: 'The economic crisis hit all ports.'},
    {near: 'An economical car, and a deal made it clearly visible.'},
    {near: 'The man, broke in May, was fined; the novel he wrote in exile won.'},
    {near: 'They look forward to winning, and the key to winning is calm.'},
    {near: 'He was accused of theft last year and of rape on Monday.'},
    {near: 'The party has not time for it.'}
  ],
  found: place =>
    relative(place) ??
    having(place) ??
    madeIt(place) ??
    apposition(place) ??
    compared(place) ??
    toGerund(place) ??
    considering(place) ??
    accusedOf(place) ??
    hasNot(place) ??
    mostAdverb(place) ??
    toNoun(place) ??
    attribution(place) ??
    superlative(place) ??
    remains(place) ??
    risePrices(place) ??
    ifWould(place) ??
    beDone(place) ??
    asLonger(place) ??
    theWorse(place) ??
    voteTo(place) ??
    interesting(place)
})

function relative(place: Place) {
  const known = relatives.get(place.word())
  return known?.nouns.test(place.word(1)) && !place.capital() ? report(place, 0, known.right) : undefined
}

/** `Having sign the deal`. */
function having(place: Place) {
  const verb = place.word(1)
  if (place.word() !== 'having' || isParticiple(verb) || place.capital(1)) return undefined
  const past = readings(verb).length > 0 && readings(verb).every(({form}) => form === 'past')
  if (past) return report(place, 1, verbOf(verb)!.participle[0]!)
  if (!isForm(verb, 'base')) return undefined
  return determiners.has(place.word(2)) || objectPronouns.has(place.word(2))
    ? report(place, 1, verbOf(verb)!.participle[0]!)
    : undefined
}

function madeIt(place: Place) {
  if (place.word() !== 'it' || !/^(?:make|makes|made|making)$/u.test(place.word(-1))) return undefined
  const right = afterMadeIt.get(place.word(1))
  return right && /^(?:that|to|for|)$/u.test(place.word(2)) ? report(place, 1, right) : undefined
}

/** `The novel, wrote in exile,`. */
function apposition(place: Place) {
  const verb = place.word()
  if (place.word(-1) !== '' || !/^(?:in|by|at|from|on|under|during)$/u.test(place.word(1))) return undefined
  const all = readings(verb)
  if (all.length === 0 || !all.every(({form}) => form === 'past') || verb === 'broke') return undefined
  const {sentence} = place.here
  const before = sentence.text.slice(0, place.span()[0] - sentence.start)
  if (!/^(?:The|A|An|His|Her|Its|Their)(?: [\p{L}-]+){1,3}, $/u.test(before)) return undefined
  return report(place, 0, verbOf(verb)!.participle[0]!)
}

/** `proved considerably more effectiveness than`. */
function compared(place: Place) {
  if (!/^(?:more|less)$/u.test(place.word()) || !/^(?:than|and|for|in|)$/u.test(place.word(2))) return undefined
  const noun = place.word(1)
  const right = adjectiveOf.get(noun) ?? (/.{4}ness$/u.test(noun) ? noun.replace(/ness$/u, '') : undefined)
  if (!right || right.endsWith('i') || /^(?:business|witness|harness|illness)$/u.test(noun)) return undefined
  const before = isMidAdverb(place.word(-1)) || /^(?:much|far|even)$/u.test(place.word(-1)) ? -2 : -1
  return become.test(place.word(before)) && place.word(2) === 'than' ? report(place, 1, right) : undefined
}

/** `the first attempt to involving a bank`. */
function toGerund(place: Place) {
  const verb = place.word(1)
  if (place.word() !== 'to' || !isGerund(verb) || !takesInfinitive.has(place.word(-1)) || place.capital(1))
    return undefined
  const next = place.word(2)
  const object = determiners.has(next) || objectPronouns.has(next) || (/[^s]s$/u.test(next) && !prepositions.has(next))
  return object ? report(place, 1, baseOf(verb)!) : undefined
}

/** `is considering to raise fees`. */
function considering(place: Place) {
  if (!takesInfinitiveVerb.test(place.word()) || place.word(1) !== 'to' || !isForm(place.word(2), 'base'))
    return undefined
  // `it is recommended to keep`
  if (finiteBe.has(place.word(-1)) && !place.word().endsWith('ing')) return undefined
  if (!finiteBe.has(place.word(-1)) && !/ing$|^(?:has|have|had|he|she|they|also)$/u.test(place.word(-1)))
    return undefined
  if (prepositions.has(place.word(2)) || place.word(2) === 'be') return undefined
  const right = verbOf(place.word(2))!.gerund
  const data = {word: `to ${place.word(2)}`, right}
  return {message: 'form' as const, span: place.span(1, 2), data, suggest: [right]}
}

/** `accused of channel public funds`. */
function accusedOf(place: Place) {
  if (place.word() !== 'of' || place.capital(1)) return undefined
  const [verb, next] = [place.word(1), place.word(2)]
  const whom = [-1, -2, -3, -4, -5].some(at =>
    /^(?:accused|accuses|accuse|accusing|suspected|convicted|guilty)$/u.test(place.word(at))
  )
  if (!whom || !isForm(verb, 'base') || crimes.test(verb) || isForm(verb, 'past')) return undefined
  // `of murder charges`: a compound; an object has its own adjective or article.
  const object = determiners.has(next) || (/[^s]s$/u.test(place.word(3)) && !endsPhrase(next))
  return object ? report(place, 1, gerundOf(verb)) : undefined
}

/** British copy doubles the l. */
const gerundOf = (verb: string): string => verbOf(verb)!.gerund.replace(/(?<=[ae])ling$/u, 'lling')

/** What one has or has not, and what one is accused of. */
const owned = /^(?:work|help|need|time|power|support|access|hope|trust|control|cause|reason|interest|respect|contact)$/u
const crimes = /^(?:murder|rape|assault|abuse|torture|fraud|plot|neglect|misuse|corrupt)$/u

/** `has not score since`. */
function hasNot(place: Place) {
  const verb = place.word(1)
  if (place.word() !== 'not' || !/^(?:has|have|had)$/u.test(place.word(-1))) return undefined
  if (!isForm(verb, 'base') || isParticiple(verb) || owned.test(verb) || place.capital(1)) return undefined
  const before = place.word(-2)
  if (/^(?:to|who|do|does|did|,|i)$/u.test(before) && before !== 'who') return undefined
  const next = place.word(2)
  return prepositions.has(next) || determiners.has(next) || next === 'yet'
    ? report(place, 1, verbOf(verb)!.participle[0]!)
    : undefined
}

/** `the most powerfully storm`. */
function mostAdverb(place: Place) {
  const word = place.word(1)
  if (!/^(?:most|more|very)$/u.test(place.word()) || !/^(?:the|a|an)$/u.test(place.word(-1))) return undefined
  if (!/.{3}ly$/u.test(word) || !isMidAdverb(word) || place.capital(1) || word.endsWith('ily')) return undefined
  const noun = place.word(2)
  if ((pluralOf(noun) === undefined && singularOf(noun) === undefined) || isBase(noun) || isParticiple(noun))
    return undefined
  return report(place, 1, word.replace(/ly$/u, ''))
}

/** Nouns that an engine prints for their verbs. */
const verbOfNoun = new Map(
  Object.entries({
    strength: 'strengthen',
    success: 'succeed',
    decision: 'decide',
    choice: 'choose',
    loss: 'lose',
    sale: 'sell',
    proof: 'prove',
    belief: 'believe',
    growth: 'grow',
    life: 'live',
    threat: 'threaten',
    solution: 'solve',
    agreement: 'agree',
    development: 'develop',
    protection: 'protect',
    production: 'produce',
    investment: 'invest',
    management: 'manage',
    payment: 'pay',
    reduction: 'reduce',
    improvement: 'improve',
    analysis: 'analyse',
    response: 'respond',
    defence: 'defend',
    defense: 'defend',
    advice: 'advise',
    discussion: 'discuss',
    depth: 'deepen',
    length: 'lengthen',
    weakness: 'weaken',
    education: 'educate',
    information: 'inform',
    invitation: 'invite',
    destruction: 'destroy',
    construction: 'build',
    election: 'elect',
    protest: 'protest',
    arrival: 'arrive',
    withdrawal: 'withdraw',
    expansion: 'expand',
    explanation: 'explain',
    prevention: 'prevent',
    provision: 'provide',
    resolution: 'resolve',
    restriction: 'restrict',
    selection: 'select',
    cooperation: 'cooperate',
    participation: 'participate',
    investigation: 'investigate',
    negotiation: 'negotiate',
    celebration: 'celebrate',
    evacuation: 'evacuate',
    creation: 'create',
    introduction: 'introduce'
  })
)

/** `pledged to strength its defences`. */
function toNoun(place: Place) {
  const right = verbOfNoun.get(place.word(1))
  if (place.word() !== 'to' || !right || right === place.word(1) || place.capital(1)) return undefined
  if (!/^(?:the|a|an|its|his|her|their|this|these|all)$/u.test(place.word(2))) return undefined
  return takesInfinitive.has(place.word(-1)) || /^(?:is|are|was|were|have|has|had|in|order)$/u.test(place.word(-1))
    ? report(place, 1, right)
    : undefined
}

/** `…, the council announcement on Tuesday.` */
function attribution(place: Place) {
  const right = /^(?:announcement|statement|confirmation|explanation)$/u.test(place.word())
    ? {announcement: 'announced', statement: 'said', confirmation: 'confirmed', explanation: 'explained'}[place.word()]
    : undefined
  if (!right || !/^(?:on|)$/u.test(place.word(1))) return undefined
  const {sentence} = place.here
  const [before, after] = [
    sentence.text.slice(0, place.span()[0] - sentence.start),
    sentence.text.slice(place.span()[1] - sentence.start)
  ]
  const isSource =
    /^[^,]{20,}, (?!(?:in|after|with|by|according|despite|following|the first|a|an) )[\p{L} ]{3,40} $/u.test(before)
  return isSource &&
    /^(?: on \p{Lu}\p{Ll}+day)?\.$/u.test(after) &&
    !/\b(?:in|of|a|an)\b[^,]*$/u.test(before.slice(before.lastIndexOf(',')))
    ? report(place, 0, right)
    : undefined
}

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

/** States that a place remains in. */
const states = new Map(
  Object.entries({
    closing: 'closed',
    suspending: 'suspended',
    blocking: 'blocked',
    detaining: 'detained',
    dividing: 'divided',
    opening: 'open',
    limiting: 'limited',
    locking: 'locked'
  })
)

/** `will remain closing until spring`. */
function remains(place: Place) {
  const right = states.get(place.word(1))
  return right &&
    /^(?:remain|remains|remained|stay|stays|stayed|kept|keep)$/u.test(place.word()) &&
    endsPhrase(place.word(2))
    ? report(place, 1, right)
    : undefined
}

/** `forced them to rise prices`: what somebody raises. */
function risePrices(place: Place) {
  const right = {rise: 'raise', rises: 'raises', rose: 'raised'}[place.word()]
  const object =
    /^(?:prices|taxes|wages|fees|money|funds|questions|concerns|awareness|salaries|tariffs|pensions|fares|rents|doubts|eyebrows|alarm|hopes|fears)$/u
  const at = /^(?:the|its|their|his|her)$/u.test(place.word(1)) ? 2 : 1
  if (!right || !object.test(place.word(at)) || !endsPhrase(place.word(at + 1))) return undefined
  const isVerb =
    place.word() === 'rise'
      ? /^(?:to|will|would|could|must|should|can|may)$/u.test(place.word(-1))
      : place.word(-1) !== ''
  return isVerb && !determiners.has(place.word(-1)) && place.word(-1) !== 'of' ? report(place, 0, right) : undefined
}

/** `If the council would have approved`. */
function ifWould(place: Place) {
  if (place.word() !== 'would' || place.word(1) !== 'have' || !isParticiple(place.word(2))) return undefined
  const {sentence, index} = place.here
  if (index > 8 || sentence.words[0]!.lower !== 'if' || place.word(-index) === '') return undefined
  return {message: 'form' as const, span: place.span(0, 1), data: {word: 'would have', right: 'had'}, suggest: ['had']}
}

/** `would be drain by Thursday`: a noun that counts cannot stand there without an article. */
function beDone(place: Place) {
  const verb = place.word(1)
  if (place.word() !== 'be' || !/^(?:will|would|can|could|must|should|may|might|to|cannot)$/u.test(place.word(-1)))
    return undefined
  if (!isForm(verb, 'base') || isParticiple(verb) || verbOf(verb)!.mass || verbOf(verb)!.adjective || place.capital(1))
    return undefined
  return /^(?:by|in|on|at|from|until|within|after|before|during|to)$/u.test(place.word(2)) &&
    !place.afterAnywhere(wordSet('do does did what all thing'))
    ? report(place, 1, verbOf(verb)!.participle[0]!)
    : undefined
}

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

/** `has vote to censure`. */
function voteTo(place: Place) {
  const verb = place.word(1)
  if (
    !/^(?:has|have|had)$/u.test(place.word()) ||
    !/^(?:vote|pledge|promise|offer|start|threaten|refuse|fail|decide|agree|begin|move|seek|struggle)$/u.test(verb)
  )
    return undefined
  return place.word(2) === 'to' && isBase(place.word(3)) && !/^(?:to|do|does|did|who)$/u.test(place.word(-1))
    ? report(place, 1, verbOf(verb)!.participle[0]!)
    : undefined
}

/** Feelings and actions in -ing where somebody has them or suffers them, by the preposition that tells. */
const passives = new Map(
  Object.entries({
    interesting: {right: 'interested', with: /^in$/u},
    exciting: {right: 'excited', with: /^(?:about|by)$/u},
    surprising: {right: 'surprised', with: /^(?:at|by)$/u},
    informing: {right: 'informed', with: /^(?:about|of|that)$/u},
    concerning: {right: 'concerned', with: /^(?:about|by|that)$/u},
    disappointing: {right: 'disappointed', with: /^(?:by|with|at)$/u},
    satisfying: {right: 'satisfied', with: /^with$/u},
    worrying: {right: 'worried', with: /^(?:by|that)$/u},
    locating: {right: 'located', with: /^(?:in|on|near)$/u},
    situating: {right: 'situated', with: /^(?:in|on|near)$/u},
    basing: {right: 'based', with: /^(?:in|on)$/u},
    scheduling: {right: 'scheduled', with: /^(?:for|to)$/u},
    involving: {right: 'involved', with: /^in$/u},
    shocking: {right: 'shocked', with: /^(?:by|at)$/u},
    accusing: {right: 'accused', with: /^of$/u},
    suspecting: {right: 'suspected', with: /^of$/u}
  })
)

/** `They are interesting in the offer`. */
function interesting(place: Place) {
  const known = passives.get(place.word())
  if (!known?.with.test(place.word(1)) || place.capital()) return undefined
  const at = place.word(-1) === 'not' || isMidAdverb(place.word(-1)) || place.word(-1) === 'very' ? -2 : -1
  if (!/^(?:is|are|was|were|been|be)$/u.test(place.word(at))) return undefined
  const subject = place.word(at - 1)
  // `The result is interesting in itself`: people have feelings.
  const isPerson = /^(?:he|she|they|we|i|who|people|police|not)$/u.test(subject) || /[^s]s$/u.test(subject)
  const isThing = /^(?:informing|locating|situating|basing|scheduling|involving|accusing|suspecting)$/u.test(
    place.word()
  )
  return isPerson || isThing ? report(place, 0, known.right) : undefined
}

function report(place: Place, at: number, right: string) {
  return {message: 'form' as const, span: place.span(at), data: {word: place.printed(at), right}, suggest: [right]}
}
