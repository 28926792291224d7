import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {prepositions} from '../../src/text/word-classes.js'

/** Verbs that no noun is spelled like, with the nouns of their families. */
const nouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    agree: 'agreement',
    disagree: 'disagreement',
    govern: 'government',
    develop: 'development',
    propose: 'proposal',
    threaten: 'threat',
    protect: 'protection',
    decide: 'decision',
    lose: 'loss',
    believe: 'belief',
    advise: 'advice',
    succeed: 'success',
    choose: 'choice',
    sell: 'sale',
    defend: 'defence',
    analyse: 'analysis',
    analyze: 'analysis',
    speak: 'speech',
    destroy: 'destruction',
    arrive: 'arrival',
    announce: 'announcement',
    invest: 'investment',
    achieve: 'achievement',
    employ: 'employment',
    enforce: 'enforcement',
    appoint: 'appointment',
    argue: 'argument',
    compare: 'comparison',
    connect: 'connection',
    consume: 'consumption',
    contribute: 'contribution',
    create: 'creation',
    deliver: 'delivery',
    describe: 'description',
    discover: 'discovery',
    discuss: 'discussion',
    educate: 'education',
    equip: 'equipment',
    exist: 'existence',
    expand: 'expansion',
    explain: 'explanation',
    explode: 'explosion',
    identify: 'identification',
    inform: 'information',
    introduce: 'introduction',
    invade: 'invasion',
    marry: 'marriage',
    negotiate: 'negotiation',
    observe: 'observation',
    occupy: 'occupation',
    operate: 'operation',
    oppose: 'opposition',
    organise: 'organisation',
    organize: 'organization',
    participate: 'participation',
    prepare: 'preparation',
    react: 'reaction',
    recognise: 'recognition',
    recover: 'recovery',
    reduce: 'reduction',
    remove: 'removal',
    require: 'requirement',
    resist: 'resistance',
    respond: 'response',
    restrict: 'restriction',
    satisfy: 'satisfaction',
    solve: 'solution',
    survive: 'survival',
    behave: 'behaviour',
    celebrate: 'celebration',
    collide: 'collision',
    communicate: 'communication',
    compete: 'competition',
    complain: 'complaint',
    conclude: 'conclusion',
    confirm: 'confirmation',
    cooperate: 'cooperation',
    declare: 'declaration',
    deny: 'denial',
    depart: 'departure',
    evolve: 'evolution',
    imagine: 'imagination',
    improve: 'improvement',
    inspect: 'inspection',
    investigate: 'investigation',
    involve: 'involvement',
    refuse: 'refusal',
    resign: 'resignation',
    treat: 'treatment',
    prosecute: 'prosecution',
    eliminate: 'elimination',
    evacuate: 'evacuation',
    execute: 'execution',
    extend: 'extension',
    intervene: 'intervention',
    liberate: 'liberation',
    obey: 'obedience',
    perform: 'performance',
    prevent: 'prevention',
    produce: 'production',
    grow: 'growth',
    die: 'death'
  })
)
/** Of these, what is a noun now and then. */
const loose = /^(?:produce|grow|die|treat|refuse|extend|execute)$/u
const owner = /^(?:the|a|an|his|their|our|my|its|your|every|another|no)$|['’]s$/u
/** Before `of` any word behind an article describes a noun but these. */
const undescribed = /^(?:to|who|that|which|they|we|you|i|people|not|will|would|can|could|may|might|must|should)$|s$/u
const describing =
  /.{3}(?:al|ic|ous|ive|ful|able|ible)$|^(?:new|big|great|recent|further|first|final|early|late|good|bad|strong|major|long|draft|cooperation|population|crop|food|property|horn|research)$/u

export default placeRule({
  id: 'grammar/verb-as-noun',
  summary:
    'Find a verb for its noun behind a determiner or an adjective (`the federal govern`, `a draft propose from`).',
  why: 'Noun and verb share their stem; the engine picked the verb.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {noun: 'Unexpected verb `{verb}` after `{before}`, expected the noun `{right}`'},
  examples: [
    {bad: 'The federal ⟦govern⟧ was late.', better: 'The federal government was late.'},
    {bad: 'They took a medical ⟦decide⟧ in May.', better: 'They took a medical decision in May.'},
    {bad: 'The rise of mutual ⟦believe⟧ of monks is new.', better: 'The rise of mutual belief of monks is new.'},
    {bad: 'The rapid ⟦grow⟧ of the port has begun.', better: 'The rapid growth of the port has begun.'},
    {bad: 'The mill gave no ⟦explain⟧ for it.', better: 'The mill gave no explanation for it.'},
    {good: 'The federal government was late.'},
    {near: 'They hope to further develop it, and the sell off goes on.'},
    {near: 'They sold the local produce of the farm, and the public see it.'}
  ],
  concerns: word => nouns.has(word),
  found(place) {
    if (place.capital() || /^[-–]/u.test(place.next()) || /[-–]/u.test(place.previous())) return undefined
    if (place.capital(-1) && !place.opens && place.here.index > 1) return undefined
    if (!isOwned(place) && !isDescribed(place)) return undefined
    const [before, verb] = [place.printed(-1), place.word()]
    const right = nouns.get(verb)!
    return {message: 'noun', span: place.span(), data: {verb, before, right}, suggest: [right]}
  }
})

/** `the govern`, `farmers’ agree` is none. */
const isOwned = (place: Place): boolean =>
  owner.test(place.word(-1)) &&
  !loose.test(place.word()) &&
  !/^(?:off|out|up|over|button|key|command|function|option|tool|mode)$/u.test(place.word(1))

/** `the federal govern`, `the growing threaten of`. */
function isDescribed(place: Place): boolean {
  const [before, verb] = [place.word(-2), place.word()]
  // `the rapid grow of the city`
  if (place.word(1) === 'of' && owner.test(before) && place.previous() === ' ' && !undescribed.test(place.word(-1)))
    return !/^(?:die|complain|inform|produce|treat)$/u.test(verb)
  if (!describing.test(place.word(-1))) return false
  if (place.word(1) === 'of' && before !== 'to') return !/^(?:die|complain|inform|produce)$/u.test(verb)
  return !loose.test(verb) && (owner.test(before) || (prepositions.has(before) && before !== 'to'))
}
