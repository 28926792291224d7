import {placeRule} from '../../src/core/place-rule.js'
import {adverbOf} from '../../src/text/adverbs.js'
import type {Place} from '../../src/text/places.js'
import {comparatives, determiners, finiteBe} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Adjectives that before a comparative mean by how much: `a considerable stronger harvest`. */
const degrees = wordSet(
  'considerable significant slight substantial marked noticeable notable dramatic relative appreciable'
)
/** What the second word of a fixed pair asks of the first: `mental ill`, `political motivated`. */
const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ill: 'mental terminal serious critical severe grave chronic violent physical',
    injured: 'serious severe critical slight fatal bad grave',
    wounded: 'serious severe critical slight fatal mortal bad',
    damaged: 'serious severe slight heavy bad extensive',
    motivated: 'political racial religious ideological sexual financial high economic',
    disabled: 'mental physical severe serious profound',
    friendly: 'environmental ecological',
    sensitive: 'political high commercial extreme environmental',
    modified: 'genetic',
    elected: 'democratic recent free direct popular',
    independent: 'financial economic political complete total full relative',
    active: 'political sexual economic physical particular extreme',
    dependent: 'heavy economic financial total entire complete',
    populated: 'dense sparse heavy thick',
    qualified: 'high poor proper',
    skilled: 'high',
    paid: 'high poor bad',
    developed: 'high recent',
    available: 'public ready wide free easy commercial',
    known: 'wide general common previous popular public',
    published: 'recent previous',
    appointed: 'recent',
    built: 'recent illegal hasty poor',
    opened: 'recent official',
    equipped: 'poor bad proper full',
    trained: 'high proper poor special',
    held: 'wide deep',
    owned: 'public private joint whole partial',
    funded: 'public private joint full',
    organised: 'high poor bad good',
    important: 'particular extreme equal strategic vital historical',
    difficult: 'particular extreme unusual',
    likely: 'high',
    unlikely: 'high extreme',
    high: 'extreme relative unusual exceptional particular',
    low: 'extreme relative unusual exceptional particular',
    new: 'relative complete entire absolute',
    rare: 'extreme relative',
    small: 'relative extreme',
    large: 'relative extreme unusual',
    different: 'complete total entire slight significant radical',
    wrong: 'complete total',
    similar: 'remarkable strange striking',
    clear: 'absolute perfect',
    safe: 'complete perfect absolute'
  }).map(([word, adjectives]) => [word, wordSet(adjectives)] as const)
)
const paired: ReadonlySet<string> = new Set([...pairs.values()].flatMap(adjectives => [...adjectives]))

/** Adjectives of a field: before the adjectives below, behind a verb, they say in what respect. */
const fields =
  /^(?:technical|economic|financial|political|physical|mental|emotional|legal|commercial|structural|ecological|environmental|historical|cultural|military|medical|ideological|technological|theoretical|practical|moral|ethical|sexual|racial|ethnic|religious|linguistic|geographical|logistical|statistical|tactical|strategic|constitutional|psychological)$/u
const respects = wordSet(
  'difficult possible impossible feasible viable weak strong stable unstable dependent independent sound secure vulnerable backward advanced unsound necessary justified unacceptable acceptable challenging demanding fragile diverse sensitive isolated bankrupt responsible irresponsible correct incorrect similar significant complex exhausted fit unfit dangerous questionable dubious binding valid invalid bound powerful irrelevant active'
)

export default placeRule({
  id: 'grammar/adverb-before-adjective',
  summary:
    'Find an adjective where another adjective asks for an adverb (`a considerable stronger harvest`, `mental ill`).',
  why: 'Adjective and adverb share one form in some languages; the engine picks the wrong one of ours.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {adverb: 'Unexpected adjective `{word}` before `{next}`, expected `{right}`'},
  examples: [
    {
      bad: 'Growers expect a ⟦considerable⟧ stronger harvest.',
      better: 'Growers expect a considerably stronger harvest.'
    },
    {bad: 'The ward is for ⟦mental⟧ ill patients.', better: 'The ward is for mentally ill patients.'},
    {bad: 'The attack was ⟦political⟧ motivated.', better: 'The attack was politically motivated.'},
    {bad: 'The plan is ⟦technical⟧ difficult to carry out.', better: 'The plan is technically difficult to carry out.'},
    {good: 'Growers expect a considerably stronger harvest.'},
    {near: 'A significant higher education fund and a relative newcomer.'}
  ],
  concerns: word => degrees.has(word) || paired.has(word) || fields.test(word),
  found(place) {
    const word = place.word()
    const next = place.word(1)
    if (place.capital(1) || place.capital() || place.next() !== ' ' || place.next(1) === '-') return undefined
    const isPair = (pairs.get(next)?.has(word) ?? false) || isRespect(place)
    if (!isPair && !(degrees.has(word) && isCompared(place))) return undefined
    if (isPair && !isPredicate(place)) return undefined
    const right = adverbOf(word)
    return {message: 'adverb', span: place.span(), data: {word, next, right}, suggest: [right]}
  }
})

/** `considerable stronger`, `slight more`: no compound such as higher education. */
function isCompared(place: Place): boolean {
  const [next, after] = [place.word(1), place.word(2)]
  if (/^(?:education|court|courts|house|back|class|level|limb|limbs|income)$/u.test(after)) return false
  return (
    (comparatives.has(next) && next !== 'later' && next !== 'earlier') ||
    (/^(?:more|less|fewer)$/u.test(next) && after !== '')
  )
}

/** `is terminal ill`, `a terminal ill patient`, but not `the new opened up`. */
function isPredicate(place: Place): boolean {
  const before = place.word(-1)
  const isVerb =
    finiteBe.has(before) ||
    /^(?:be|been|being|were|and|or|very|for|of|with|to|as|became|remain|remains|remained|seems|found|left|considered)$/u.test(
      before
    )
  if (!isVerb && !determiners.has(before)) return false
  // `the wide available`: before a noun, the pair needs one.
  return isVerb || /^[a-z]/u.test(place.printed(2))
}

/** `is economic dependent on`, `became financial weak`. */
function isRespect(place: Place): boolean {
  const after = place.word(2)
  const isEnd = after === '' || /^(?:to|on|for|from|and|but|because|than|enough|in|as|of|when|if)$/u.test(after)
  return fields.test(place.word()) && respects.has(place.word(1)) && isEnd && isLinked(place.word(-1))
}

const isLinked = (word: string): boolean =>
  finiteBe.has(word) ||
  /^(?:be|been|being|became|become|becomes|remain|remains|remained|seems|seemed|not|very)$/u.test(word)
