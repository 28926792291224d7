import {placeRule} from '../../src/core/place-rule.js'
import {isCountNoun} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, readings} from '../../src/text/verbs.js'
import {articles, endsPhrase, isMidAdverb, possessives} from '../../src/text/word-classes.js'

/** Words in -ly that stand before nouns. */
const printable =
  /^(?:nearly|only|early|formerly|newly|barely|really|simply|truly|[a-z]*(?:hour|night|month|fortnight)ly|family|wooly|woolly|chilly|hilly|smelly|deadly|leisurely|comely|sickly|measly|grisly|burly|surly|wily|wobbly|bubbly|curly|cuddly|prickly|disorderly|unruly|unfriendly|untimely|timely|stately|lordly|saintly|ghostly|ghastly|shapely|motherly|fatherly|brotherly|princely|kingly|worldly|otherworldly|unearthly|earthly|gangly|frilly|beastly|miserly|niggardly|northerly|southerly|easterly|westerly|likely|unlikely|sprightly|homily|assembly|anomaly|doily|lily|gully|bully|belly|jelly|brolly|trolley|dolly|folly|holly|jolly|tally|ally|rally|valley|supply|reply|fly|butterfly|barfly|monopoly|panoply|melancholy|poly|italy|july|sly|ply|multiply|approximately|roughly|scholarly|masterly|matronly|womanly|gentlemanly|pimply|[a-z]+-[a-z]+|(?:un)?(?:lovely|holy|manly|friendly|sightly|seemly|godly|gainly|wieldly|kindly|ruly|lordly)|cowardly|dastardly|bodily|neighbourly|neighborly|elderly)$/u

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
    {near: 'The inn stands on an unlovely street and bakes an unholy number of cakes.'}
  ],
  concerns: word => word.endsWith('ly') && isMidAdverb(word) && !printable.test(word),
  found(at) {
    const owner = at.word(-1) === 'most' ? at.on(-2) : undefined
    if (owner && possessives.has(owner.word())) return mostRecently(owner)
    const adverb = at.word()
    const place = at.on(-1)
    if (!place || adverb.length < 6 || !articles.has(place.word())) return undefined
    const noun = place.word(2)
    if (!noun || place.capital(1) || place.capital(2) || !endsPhrase(place.word(3))) return undefined
    if (/^(?:,| ?[-–])/u.test(place.rest(2))) return undefined
    const adjective = adjectiveOf(adverb)
    return {message: 'adverb', span: place.span(1), data: {adverb, noun, adjective}, suggest: [adjective]}
  },
  unless: place =>
    place.word(-1) !== 'most' &&
    (!/^(?:ADV|ADJ)$/u.test(place.tag()) ||
      (place.tag(1) !== 'NOUN' && !isForm(place.word(1), 'base')) ||
      readings(place.word(1)).some(({form}) => form === 'past' || form === 'participle' || form === 'gerund'))
})

/** `her most recently exhibition`. */
function mostRecently(place: Place) {
  const [adverb, noun] = [place.word(2), place.word(3)]
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
