import {placeRule} from '../../src/core/place-rule.js'
import {singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBareVerb, isForm, isOnlyVerb, verbOf} from '../../src/text/verbs.js'
import {countsMany, endsPhrase, objectPronouns, possessives} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const takesGerund = wordSet('without after before by of for from despite upon about at in since against into on')
/** Of these, what hardly stands before a bare noun. */
const deeds = wordSet('by without after before from despite upon against')
/** Nouns of set turns that are verbs too (`in order`, `by mistake`), and verbs that stand there for themselves. */
const fixed = wordSet(
  'print travel order charge turn return hold show mistake call example fear lack start protest answer release review repair rescue win approach arrest capture link cancel let part place sale course hand foot first night day general effect light work public private like go come do have be double include concern record rank abandon wear view write debate reply remark interview swap restructure stage phase step recount plan'
)
/** Whose `of` an -ing form follows. */
const ofDoing = wordSet(
  'way ways chance chances risk risks possibility possibilities hope hopes means method methods task process aim goal idea ideas purpose purposes intention intentions capable incapable instead tired guilty accused accuses accuse suspected convicted habit danger dangers point prospect dream dreams dreamed dreamt practice policy art step act importance difficulty benefit benefits advantage advantages problem job thought think thinks thinking cost costs fond afraid proud aware charge business experience target campaign sound'
)
/** Whose `for`, `about` or `in` it follows. */
const forDoing = wordSet(
  'active arrested bad better blamed careful concerned condemned criticised criticized deadline evidence famous fined fund good guidelines interest interested involved jailed known method methods need paid part penalty praised progress reason responsible reward role serious step succeed succeeded success talk talking thanked think thinking tool tools used useful way worried'
)
/** Verbs that hardly begin a compound, though some are nouns too. */
const plainVerbs = wordSet(
  'sell buy keep help make give take put lose find build think meet leave throw send hire say cause drive break hold'
)
const particles = wordSet('up out off down away back over together along aside apart forward ahead')
/** Verbs that are nouns too, with the words that show them to be verbs. */
const takes = new Map(
  Object.entries({
    look: 'for at into after like forward',
    search: 'for through',
    deal: 'with',
    turn: 'to into',
    return: 'to',
    click: 'on',
    fall: 'from off into through behind',
    wait: 'for',
    talk: 'to about with',
    think: 'about of',
    live: 'in on with here there',
    play: 'with for against in',
    fight: 'for against with',
    travel: 'to from through',
    move: 'to into from',
    stay: 'in at with here there',
    run: 'for into through',
    walk: 'to through into along',
    try: 'to',
    plan: 'to',
    need: 'to',
    hope: 'to',
    drive: 'to through into',
    speak: 'to with',
    ask: 'for',
    aim: 'at',
    focus: 'on',
    benefit: 'from',
    drink: 'from',
    rely: 'on',
    reply: 'to',
    point: 'to at',
    work: 'with for on',
    cut: 'down',
    vote: 'for against',
    call: 'for on'
  }).map(([verb, words]) => [verb, wordSet(words)] as const)
)

export default placeRule({
  id: 'grammar/plain-after-preposition',
  summary:
    'Find a plain verb after a preposition by what follows or governs it (`by look for`, `the risk of lose it`).',
  why: 'After a preposition English has the -ing form. Engines print the dictionary form, which is often a noun too.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {plain: 'Unexpected `{verb}` after `{preposition}`, expected `{right}`'},
  examples: [
    {bad: 'They found the leak by ⟦look⟧ for bubbles.', better: 'They found the leak by looking for bubbles.'},
    {bad: 'The clerk ran the risk of ⟦lose⟧ his post.', better: 'The clerk ran the risk of losing his post.'},
    {bad: 'The firm is known for ⟦discover⟧ wells.', better: 'The firm is known for discovering wells.'},
    {bad: 'They drove off after ⟦loot⟧ a shop.', better: 'They drove off after looting a shop.'},
    {bad: 'He spoke about ⟦halt⟧ the ferry.', better: 'He spoke about halting the ferry.'},
    {bad: 'She fed the town by ⟦sell⟧ bread cheaply.', better: 'She fed the town by selling bread cheaply.'},
    {bad: 'He has led since ⟦begin⟧ of the race.', better: 'He has led since the beginning of the race.'},
    {good: 'They found the leak by looking for bubbles.'},
    {near: 'By mistake they left in order to find work for profit.'},
    {near: 'The work goes by plan, and by plan or by luck all got home.'},
    {near: 'Months of debate over pay, and from start to finish a risk of fire and of theft.'},
    {near: 'Pages for print; the cost of travel by land; a nurse back from leave noticed it.'},
    {near: 'He led after stage six, and the mayor won by ten votes after recount.'},
    {near: 'He got the post after interview by the board, left without reply and came by the boat by swap.'},
    {near: 'They sort of sit there, and what they asked for help the firm refused.'}
  ],
  concerns: word => takesGerund.has(word),
  found(place) {
    const verb = place.word(1)
    if (!isForm(verb, 'base') || place.capital(1) || place.next(1) === '-') return undefined
    if (isForm(verb, 'past') && verb !== 'put') return undefined
    if (
      /^(?:sort|kind|ever)$/u.test(place.word(-1)) ||
      (verb === 'leave' && /^(?:from|on|of|after|before)$/u.test(place.word()))
    )
      return undefined
    if (!isAlone(place) && !hasObject(place) && !hasParticle(place)) return undefined
    const {gerund} = verbOf(verb)!
    // `since begin of the talks`: a noun, which takes its article.
    const right = verb === 'begin' && place.word(2) === 'of' ? `the ${gerund}` : gerund
    return {message: 'plain', span: place.span(1), data: {verb, preposition: place.word(), right}, suggest: [right]}
  }
})

/** Whether what governs the preposition makes a deed of what follows. */
function takesDeed(place: Place): boolean {
  if (deeds.has(place.word())) return true
  return (place.word() === 'of' ? ofDoing : forDoing).has(place.word(-1))
}

/** `without say`: a verb and no noun; `the way of think.`: a noun that would need its article. */
function isAlone(place: Place): boolean {
  const verb = place.word(1)
  if (fixed.has(verb) || isForm(verb, 'participle') || place.word(-1) === 'case') return false
  return isOnlyVerb(verb) || (takesDeed(place) && isBareVerb(verb) && endsNoun(place))
}

/** Headlines print bare nouns behind some prepositions: `after recount – as it happened`. */
const endsNoun = (place: Place): boolean =>
  endsPhrase(place.word(2)) && (place.word(2) !== '' || /^(?:by|without|of)$/u.test(place.word()))

/** `after loot a shop`, `by sell bread`. */
function hasObject(place: Place): boolean {
  const [verb, next] = [place.word(1), place.word(2)]
  if (fixed.has(verb) && !plainVerbs.has(verb)) return false
  if (/^(?:for|about)$/u.test(place.word()) && !/^(?:double|help|half)$/u.test(verb) && opensObject(next)) return true
  if (!takesDeed(place)) return false
  if (opensObject(next) || objectPronouns.has(next) || next === 'it') return true
  // `after stage six`
  if (countsMany(next) && !verbOf(verb)!.noun) return true
  if (isBareVerb(verb) && singularOf(next) !== undefined) return true
  return plainVerbs.has(verb) && next !== '' && !endsPhrase(next) && !/^(?:after|before)$/u.test(place.word())
}

const opensObject = (word: string): boolean =>
  /^(?:the|a|an|hundreds|thousands|many|several|some)$/u.test(word) || possessives.has(word)

/** `by look for`, `after miss out`. */
function hasParticle(place: Place): boolean {
  const [verb, next] = [place.word(1), place.word(2)]
  if (!takesDeed(place)) return false
  return (particles.has(next) && !fixed.has(verb) && verb !== 'start') || (takes.get(verb)?.has(next) ?? false)
}
