import {placeRule} from '../../src/core/place-rule.js'
import {mayBePerson} from '../../src/text/persons.js'
import type {Place} from '../../src/text/places.js'
import {wordSet} from '../../src/text/word-set.js'

/** What nobody lends a mind to: vessels, vehicles, buildings, weather, documents. Bodies and towns may stand for their people. */
const things = wordSet(
  'ship ferry tanker trawler freighter submarine yacht barge boat vessel aircraft plane helicopter jet drone airliner train bus tram lorry truck van car taxi bicycle motorcycle tractor satellite rocket missile probe spacecraft telescope asteroid comet cyclone hurricane typhoon storm earthquake tornado volcano glacier lighthouse castle palace cathedral church mosque temple monastery tower bridge dam tunnel canal railway motorway road runway pipeline factory plant refinery mine warehouse mill brewery reactor stadium museum library theatre theater cinema hotel restaurant hospital airport station port building skyscraper house villa farm vineyard reservoir river lake island mountain valley forest beach reef tree vaccine drug virus disease book novel film painting statue sculpture manuscript report study survey law treaty bill amendment tax tariff budget currency software app website bomb explosion blast fire blaze avalanche landslide flood drought crash collision festival tournament exhibition'
)

export default placeRule({
  id: 'grammar/who-for-thing',
  summary: 'Find `who` for a thing (`The windmill, who dates from 1780`).',
  why: 'Most languages have one relative pronoun for people and things, and the engine picks the wrong one of ours.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {thing: 'Unexpected `who` for a {thing}, expected `which`'},
  examples: [
    {
      bad: 'The castle, ⟦who⟧ was built in 1540, is for sale.',
      better: 'The castle, which was built in 1540, is for sale.'
    },
    {
      bad: 'Water has leaked into the museum, ⟦who⟧ opened in May.',
      better: 'Water has leaked into the museum, which opened in May.'
    },
    {
      bad: 'Typhoon Mira, ⟦who⟧ flooded two ports, has died down.',
      better: 'Typhoon Mira, which flooded two ports, has died down.'
    },
    {good: 'The castle, which was built in 1540, is for sale.'},
    {near: 'The owner of the castle, who lives in Rome, wants to sell.'},
    {near: 'The former head of the state railway, who was dismissed in June, denies it.'},
    {near: 'Those in the museum who saw the fire were not hurt.'},
    {near: 'At the museum, who pays is no secret.'},
    {near: 'She asked the pilot of the plane, who had no answer.'}
  ],
  concerns: word => word === 'who',
  found(place, context) {
    const {sentence, index} = place.here
    if (!/^[^“”"():;—–]*$/u.test(place.textBefore)) return undefined
    const thing = thingBefore(place)
    // `Typhoon Mira`: the name belongs to the thing.
    const before = sentence.words.slice(0, thing?.isNamed ? index - 1 : index)
    if (!thing || before.some(word => asides.has(word.lower))) return undefined
    if (before.some((_, at) => mayBePerson(before, at, context) && before[at]!.lower !== thing.noun)) return undefined
    if (before.some(({text}, at) => at > 0 && /^\p{Lu}/u.test(text) && !isDemonym(text))) return undefined
    const suggest = ['which']
    return {message: 'thing', span: place.span(), data: {thing: thing.noun}, suggest}
  }
})

/** Whom `who` may mean instead (`the head of the railway, who`), or what asks a question. */
const asides = wordSet(
  'of those they them people men women children others all many some several few anyone everyone we us i you my our your me him it there ask asked asks know knew knows decide see police crew staff family families passengers survivors dead'
)

const isDemonym = (text: string): boolean => /(?:ian|ean|ese|ish|ch|can|ani|i)$/u.test(text)

/** The thing right before, which opens the sentence or stands behind a verb and its preposition, and a clause after. */
function thingBefore(place: Place): {noun: string; isNamed: boolean} | undefined {
  const {sentence, index} = place.here
  const [noun, named] = [sentence.words[index - 1]?.lower ?? '', sentence.words[index - 2]?.lower ?? '']
  if (!isClause(place.word(1)) || index < 2) return undefined
  const comma = place.textBefore.endsWith(', ')
  if (/^(?:cyclone|hurricane|typhoon|storm)$/u.test(named) && comma && index <= 3) return {noun: named, isNamed: true}
  if (!things.has(noun)) return undefined
  const subject = /^(?:the|a|an|this)$/u.test(sentence.words[0]!.lower) && index <= 4
  return subject || comma ? {noun, isNamed: false} : undefined
}

const isClause = (word: string): boolean => word !== '' && !/^(?:to|pays|gets|the|a|he|she|they|we|it|i)$/u.test(word)
