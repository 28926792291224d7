import {placeRule} from '../../src/core/place-rule.js'
import {singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {countsMany, finiteAuxiliaries} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Plurals that count and take `of` before any plural noun. */
const hordes = new Set(['thousands', 'hundreds', 'millions', 'billions', 'dozens', 'scores', 'tens'])

/** After an article, nouns of quantity that take `of`. */
const quantities = wordSet(
  'number majority lot handful range series variety group amount percentage proportion host string'
)

/** What asks for `of` before an article: `one the men`, `most the seats`. */
const parts = wordSet('one two three four five most many several none each')

/** Shares that take `of` before their whole, and what they measure without it: `a third the size`. */
const fractions = wordSet(
  'third quarter fifth sixth seventh eighth ninth tenth thirds quarters fifths sixths sevenths eighths ninths tenths'
)
const measures =
  /^(?:size|length|height|width|depth|price|cost|number|rate|weight|speed|distance|amount|shape|colour|color|thickness|population|volume|area|value|level|age|total|average)s?$/u

/** `he won two the year before` */
const times = wordSet(
  'day days week month year morning evening night time moment following next same previous last first season'
)

/** What stands or walks in a row, and what it is made of. */
const lines = wordSet('queue convoy crowd column fleet flock herd')
const queued = wordSet(
  'trucks lorries cars vehicles buses people residents passengers voters customers protesters migrants refugees tanks ships boats birds cows soldiers fans tourists women men children supporters trailers'
)

export default placeRule({
  id: 'grammar/missing-of',
  summary: 'Find quantities that lost their `of` (`a number officials`, `thousands people`, `one the men`).',
  why: 'Languages that put the counted noun straight after the quantity leave English without its of.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {missing: 'Missing `of` after `{quantity}`, expected `{quantity} of`'},
  examples: [
    {bad: 'A ⟦number⟧ officials have left the ministry.', better: 'A number of officials have left the ministry.'},
    {
      bad: '⟦Thousands⟧ people marched through the capital.',
      better: 'Thousands of people marched through the capital.'
    },
    {bad: 'The ⟦majority⟧ voters rejected the plan.', better: 'The majority of voters rejected the plan.'},
    {
      bad: 'Police arrested ⟦one⟧ the suspects at the border.',
      better: 'Police arrested one of the suspects at the border.'
    },
    {bad: 'She was ⟦one⟧ the first women to fly there.', better: 'She was one of the first women to fly there.'},
    {bad: 'Fire destroyed ⟦most⟧ the old town.', better: 'Fire destroyed most of the old town.'},
    {bad: 'The list won 40 ⟦percent⟧ the vote.', better: 'The list won 40 percent of the vote.'},
    {bad: 'Only a ⟦third⟧ the flats are let.', better: 'Only a third of the flats are let.'},
    {bad: 'Two ⟦thirds⟧ the flats are let.', better: 'Two thirds of the flats are let.'},
    {bad: 'The firm said ⟦one⟧ its suppliers had failed.', better: 'The firm said one of its suppliers had failed.'},
    {bad: '⟦Residents⟧ the hill district slept in tents.', better: 'Residents of the hill district slept in tents.'},
    {bad: 'A ⟦queue⟧ cars stretched to the river.', better: 'A queue of cars stretched to the river.'},
    {near: 'The queue cars wait in is long.'},
    {good: 'A number of officials have left the ministry.'},
    {good: 'Hundreds marched through the capital.'},
    {near: 'He is the one the voters wanted. In the centre the houses are older.'},
    {near: 'What troubled them most the mayor did not say.'},
    {near: 'A couple thousand fans stayed to the end.'},
    {near: 'It has two thirds the size of Malta and won a fifth the next day.'},
    {near: 'Divers found one the shape of a pear.'},
    {near: 'The group members met in Oslo.'}
  ],
  concerns: word =>
    lines.has(word) ||
    hordes.has(word) ||
    quantities.has(word) ||
    parts.has(word) ||
    heads.has(word) ||
    fractions.has(word) ||
    word === 'percent' ||
    word === 'cent',
  found(place) {
    if (!lacksOf(place)) return undefined
    const quantity = place.printed()
    return {message: 'missing', span: place.span(), data: {quantity}, suggest: [`${quantity} of`]}
  },
  unless(place) {
    const word = place.word()
    if (word === 'number' && place.word(-1) === 'the') return false
    if (/^percent$|^cent$/u.test(word)) return false
    if (word === 'one' && linking.test(place.word(-1))) return false
    if (heads.has(word) || lines.has(word) || fractions.has(word)) return false
    if (hordes.has(word) || quantities.has(word)) return place.tag(1) === 'VERB' || place.tag(1) === 'ADV'
    return /^(?:VERB|AUX|ADV)$/u.test(place.tag(2))
  }
})

/** Heads and parts of a whole, before what they are the head or the part of. */
const heads = wordSet(
  'mayor governor director leader chairman chairwoman chairperson president head member members leaders capital owner owners founder editor author resident residents citizens citizen king queen roof edge centre center outskirts suburb suburbs mouth bottom foot entrance entrances banks coast shores supporters opponents employees most'
)
const wholes = wordSet(
  'city country region company party club bank university hospital union province village town district committee council parliament church museum school team island state federation organisation organization building river road government opposition ministry movement lake sea airport station factory commission board army coalition delegation population victims residents houses money people seats votes'
)

function lacksOf(place: Place): boolean {
  const [word, next] = [place.word(), place.word(1)]
  if (/^percent$|^cent$/u.test(word)) return next === 'the' && shared.test(place.word(2)) && place.previous() === ' '
  if (fractions.has(word))
    return (
      (word.endsWith('s') ? countsMany(place.word(-1)) : /^(?:a|one)$/u.test(place.word(-1))) &&
      /^(?:the|its|their|these|those|his|her|our)$/u.test(next) &&
      !times.has(place.word(2)) &&
      !measures.test(place.word(2)) &&
      place.next() === ' '
    )
  if (place.opens && heads.has(word) && next === 'the' && isPlural(word) && place.previous() === '')
    return [2, 3].some(
      at => wholes.has(place.word(at)) || /^(?:district|neighbourhood|suburb|block)$/u.test(place.word(at))
    )
  // `In the centre the houses are older.`
  if (place.here.index === 2 && /^(?:in|at)$/u.test(place.word(-2)) && finiteAuxiliaries.has(place.word(3)))
    return false
  if (heads.has(word) && next === 'the' && wholes.has(place.word(2)) && word !== 'most')
    return /^(?:the|a|an|former|new|deputy|current|and|of|on|in|at|by|near)$/u.test(place.word(-1))
  if (word === 'tens') return /^(?:thousands|millions)$/u.test(next)
  if (lines.has(word))
    return (
      /^an?$/u.test(place.word(-1)) &&
      queued.has(place.word(1)) &&
      /^(?:stretching|waiting|stretched|waited|formed|in|at|on|outside|along|from|near|gathered|was|were|entered|crossed)$/u.test(
        place.word(2)
      )
    )
  if (hordes.has(word))
    return word !== 'scores' && isPlural(next) && place.word(-1) !== 'of' && place.word(-1) !== 'hundred'
  if (word === 'number' && place.word(-1) === 'the' && oftenCounted.test(next)) return true
  return quantities.has(word) ? lacksOfAfterQuantity(place) : lacksOfAfterPart(place)
}

const oftenCounted =
  /^(?:people|victims|deaths|cases|casualties|students|visitors|passengers|children|women|refugees|migrants|tourists|infections|patients|workers|jobs|houses|accidents|attacks|countries|voters|companies|soldiers)$/u

/** `a handful ministers`, `the majority voters`. */
function lacksOfAfterQuantity(place: Place): boolean {
  if (!isPlural(place.word(1))) return false
  if (place.word(-1) === 'a') return true
  return place.word(-1) === 'the' && place.word() === 'majority'
}

/** What shares are of. */
const shared =
  /^(?:vote|votes|population|market|shares|seats|total|electorate|workforce|budget|territory|land|companies|victims|students|patients|respondents|voters|members|students|residents|deputies)$/u

/** `is one the first women`. */
const linking = /^(?:is|are|was|were|be|been|being|become|becomes|became|remains|remained)$/u

/** `one its suppliers`. */
const ofOwn = wordSet('one two three four five several some')
const singularEnds = /(?:ss|ics|age|sons)$/u

/** `one the men`, `most the seats`. */
function lacksOfAfterPart(place: Place): boolean {
  const [word, noun] = [place.word(), place.word(2)]
  if (ofOwn.has(word) && /^(?:its|their|his|our)$/u.test(place.word(1)))
    return (
      isPlural(noun) &&
      !singularEnds.test(noun) &&
      /^(?:said|that|and|with|to|by|but|in|sold|closed|lost|)$/u.test(place.word(-1))
    )
  if (!parts.has(word) || place.word(1) !== 'the' || place.capital(1)) return false
  if (
    word === 'one' &&
    linking.test(place.word(-1)) &&
    /^(?:world|country|region|city|nation|continent|party|club)['’]s$/u.test(noun)
  )
    return true
  if (
    /^(?:best|worst|most|biggest|largest|main|oldest|richest|poorest|leading|few|first|last)$/u.test(noun) &&
    word === 'one' &&
    linking.test(place.word(-1))
  )
    return true
  // `The lad brought one the size of a plum.`
  if (measures.test(noun) && place.word(3) === 'of') return false
  if (times.has(noun) || /^(?:wiser|better|worse|less|more)$/u.test(noun)) return false
  return !/^(?:the|this|that|no|any|every|each|last|next|at|for|and|or|what|which|as|than|are|is|was|were|whom|like|perhaps|only|rank|be|me|them|him|us|her|it|you|day|week)$/u.test(
    place.word(-1)
  )
}

function isPlural(word: string): boolean {
  return word === 'people' || singularOf(word) !== undefined
}
