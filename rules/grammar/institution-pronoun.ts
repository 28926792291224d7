import {placeRule} from '../../src/core/place-rule.js'
import {wordSet} from '../../src/text/word-set.js'

const institutions = wordSet(
  'government company ministry party bank firm army council parliament university agency airline hospital club union commission committee court region city country state museum school factory organisation organization airport'
)
/** What an institution has, and a man in the news seldom. */
const possessions = wordSet(
  'new policy plan plans office offices staff employees workers workforce shares budget decision headquarters members troops forces borders profit profits losses forecast services branches factory factories operations subsidiary position statement citizens population territory flights fleet ranks accounts report website first own annual main'
)

export default placeRule({
  id: 'grammar/institution-pronoun',
  summary: 'Find a person’s pronoun for an institution (`the company raised his forecast`).',
  why: 'In languages whose nouns have a gender a company is he or she; the engine keeps the gender.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {person: 'Unexpected `{pronoun}` for the {institution}, expected `its`'},
  examples: [
    {bad: 'The company raised ⟦his⟧ forecast on Monday.', better: 'The company raised its forecast on Monday.'},
    {bad: 'The party will choose ⟦her⟧ new leader in May.', better: 'The party will choose its new leader in May.'},
    {good: 'The company raised its forecast on Monday.'},
    {near: 'The company said Mr Lund had raised his forecast.'},
    {near: 'The court heard that the driver left his office at six.'},
    {near: 'She waited. The bank closed her accounts.'}
  ],
  found(place, {text}) {
    if (!/^(?:his|her)$/u.test(place.word()) || !possessions.has(place.word(1))) return undefined
    const {sentence, index} = place.here
    const [first, institution] = [sentence.words[0]!.lower, sentence.words[1]?.lower ?? '']
    if (first !== 'the' || !institutions.has(institution) || index > 5 || index < 3) return undefined
    const between = sentence.words.slice(2, index)
    if (
      between.some(
        ({text: word, lower}) =>
          /^\p{Lu}/u.test(word) ||
          /^(?:of|that|who|and|for|to|with|by|heard|told|named|ordered|upheld|rejected|praised|said)$/u.test(lower)
      )
    )
      return undefined
    if (/\p{L}/u.test(text.slice(Math.max(0, sentence.start - 300), sentence.start))) return undefined
    return {message: 'person', span: place.span(), data: {pronoun: place.printed(), institution}, suggest: ['its']}
  }
})
