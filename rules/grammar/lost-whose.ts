import {placeRule} from '../../src/core/place-rule.js'
import {isAgents, isPerson} from '../../src/text/agents.js'
import {lostBefore} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {baseOf, isGerund, isPast} from '../../src/text/verbs.js'
import {finiteBe, haveForms, prepositions, sayingVerbs} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What people have, and never the first or second half of what they are. */
const owned = wordSet(
  'houses homes flats apartments crops children relatives sons daughters husbands wives parents accounts contracts properties visas passports phones cars lands fields boats livestock wages tickets flights claims applications savings pensions loans bodies names belongings documents permits licences licenses orders luggage harvests roofs'
)
/** What one man or woman has. */
const part = wordSet(
  'leg arm hand house car son daughter husband wife father mother brother sister passport home flat name'
)
const others = wordSet('families people customers those passengers tenants residents victims men women parents owners')

export default placeRule({
  id: 'grammar/lost-whose',
  summary: 'Find people and what they have with no `whose` between (`pay farmers crops were damaged`).',
  why: 'Relative words carry little meaning, and the engine leaves one out where its own grammar has another.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {
      bad: 'The bank will repay clients ⟦accounts⟧ were frozen.',
      better: 'The bank will repay clients whose accounts were frozen.'
    },
    {bad: 'She met a man ⟦wife⟧ had died at sea.', better: 'She met a man whose wife had died at sea.'},
    {good: 'The bank will repay clients whose accounts were frozen.'},
    {near: 'The bank told clients accounts were frozen, and farmers crops have failed.'},
    {near: 'A man called his wife had died.'}
  ],
  concerns: word => owned.has(word) || part.has(word),
  found(place) {
    const next = place.word(1)
    if (place.previous() !== ' ' || place.capital()) return undefined
    const isOne = part.has(place.word())
    const isClause = isOne ? /^(?:has|had|was|is)$/u.test(next) : finiteBe.has(next) || haveForms.has(next)
    if (!isClause || !isOwner(place, isOne)) return undefined
    return lostBefore(place, 0, 'whose')
  }
})

/** Whether persons stand before it, behind a preposition or a verb that takes them as its object. */
function isOwner(place: Place, isOne: boolean): boolean {
  const who = place.word(-1)
  if (place.previous(-1) !== ' ' || place.capital(-1)) return false
  if (isOne)
    return (
      /^an?$/u.test(place.word(-2)) &&
      (isPerson(who) || /^(?:man|woman|boy|girl)$/u.test(who)) &&
      governs(place.word(-3))
    )
  return (
    (isAgents(who) || others.has(who)) &&
    governs(/^(?:the|some|many|two|three)$/u.test(place.word(-2)) ? place.word(-3) : place.word(-2))
  )
}

/** A preposition, or a verb that no clause follows. */
function governs(word: string): boolean {
  if (prepositions.has(word)) return !/^(?:than|as|like|after|before|since|until)$/u.test(word)
  const base = baseOf(word)
  if (base === undefined || sayingVerbs.has(base) || clausal.has(base)) return false
  return isPast(word) || isGerund(word) || helping.has(base)
}

const clausal = wordSet(
  'know see feel find hear show mean fear learn understand ensure be have do make let ask complain write read inform assure convince remind notify'
)
const helping = wordSet(
  'pay repay protect help visit meet compensate treat rescue evacuate reimburse support house fine punish'
)
