import {placeRule} from '../../src/core/place-rule.js'
import {isCountNoun} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, readings} from '../../src/text/verbs.js'
import {articles, endsPhrase, isMidAdverb, possessives} from '../../src/text/word-classes.js'

/** Words in -ly that stand before nouns. */
const printable =
  /^(?:nearly|only|early|formerly|newly|barely|really|simply|truly|[a-z]*(?:hour|night|month|fortnight)ly|family|wooly|woolly|chilly|hilly|smelly|deadly|leisurely|comely|sickly|measly|grisly|burly|surly|wily|wobbly|bubbly|curly|cuddly|prickly|disorderly|unruly|unfriendly|untimely|timely|stately|lordly|saintly|ghostly|ghastly|shapely|motherly|fatherly|brotherly|princely|kingly|worldly|otherworldly|unearthly|earthly|gangly|frilly|beastly|miserly|niggardly|northerly|southerly|easterly|westerly|likely|unlikely|sprightly|homily|assembly|anomaly|doily|lily|gully|bully|belly|jelly|brolly|trolley|dolly|folly|holly|jolly|tally|ally|rally|valley|supply|reply|fly|butterfly|barfly|monopoly|panoply|melancholy|poly|italy|july|sly|ply|multiply|approximately|roughly|scholarly|masterly|matronly|womanly|gentlemanly|pimply|[a-z]+-[a-z]+|manly|(?:un)?(?:lovely|friendly|sightly|seemly|godly|gainly|wieldly|kindly|ruly|lordly)|cowardly|dastardly|bodily|neighbourly|neighborly|elderly)$/u

export default placeRule({
  id: 'grammar/adverb-before-noun',
  summary: 'Find an adverb where a noun asks for an adjective (`a heavily storm`).',
  why: 'Adjective and adverb share one form in some languages; the engine picks the wrong one of ours.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {adverb: 'Unexpected adverb `{adverb}` before `{noun}`, expected `{adjective}`'},
  examples: [
    {bad: 'The town was hit by a ⟦strongly⟧ earthquake.', better: 'The town was hit by a strong earthquake.'},
    {bad: 'It was a ⟦heavily⟧ defeat for the party.', better: 'It was a heavy defeat for the party.'},
    {bad: 'Experts see a ⟦rapidly⟧ decline in prices.', better: 'Experts see a rapid decline in prices.'},
    {bad: 'Her most ⟦recently⟧ novel is out.', better: 'Her most recent novel is out.'},
    {good: 'The town was hit by a strong earthquake.'},
    {near: 'It was a heavily armed group.'},
    {near: 'The family moved to an early settlement.'},
    {near: 'A nearly man and an only child met at the monthly market.'},
    {near: 'The inn stands on an unlovely street.'}
  ],
  concerns: word => articles.has(word) || possessives.has(word),
  found(place) {
    if (possessives.has(place.word())) return mostRecently(place)
    const adverb = place.word(1)
    if (!adverb.endsWith('ly') || adverb.length < 6 || !isMidAdverb(adverb) || printable.test(adverb)) return undefined
    const noun = place.word(2)
    if (!noun || place.capital(1) || place.capital(2) || !endsPhrase(place.word(3))) return undefined
    if (/^(?:,| ?[-–])/u.test(place.rest(2))) return undefined
    const adjective = adjectiveOf(adverb)
    return {message: 'adverb', span: place.span(1), data: {adverb, noun, adjective}, suggest: [adjective]}
  },
  unless: place =>
    !possessives.has(place.word()) &&
    (!/^(?:ADV|ADJ)$/u.test(place.tag(1)) ||
      (place.tag(2) !== 'NOUN' && !isForm(place.word(2), 'base')) ||
      readings(place.word(2)).some(({form}) => form === 'past' || form === 'participle' || form === 'gerund'))
})

/** `her most recently exhibition`. */
function mostRecently(place: Place) {
  const [adverb, noun] = [place.word(2), place.word(3)]
  if (place.word(1) !== 'most' || !adverb.endsWith('ly') || !isMidAdverb(adverb) || printable.test(adverb))
    return undefined
  const isNoun = isCountNoun(noun)
  if (!isNoun || readings(noun).some(({form}) => form !== 'base' && form !== 'third') || /^[-–]/u.test(place.next(3)))
    return undefined
  const adjective = adjectiveOf(adverb)
  return {message: 'adverb' as const, span: place.span(2), data: {adverb, noun, adjective}, suggest: [adjective]}
}

function adjectiveOf(adverb: string): string {
  if (adverb.endsWith('ically')) return adverb.slice(0, -4)
  if (adverb.endsWith('ily')) return `${adverb.slice(0, -3)}y`
  if (/(?:ab|ib|pp|mp|ub)ly$/u.test(adverb)) return `${adverb.slice(0, -1)}e`
  return adverb.slice(0, -2)
}
