import {placeRule} from '../../src/core/place-rule.js'
import {headOf} from '../../src/text/governors.js'
import type {Place} from '../../src/text/places.js'
import {finiteBe, isMidAdverb, months, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What nothing comes from: whoever stands behind it did it. */
const deeds = wordSet(
  'approved adopted rejected signed ratified passed vetoed accepted backed supported endorsed confirmed denied announced proposed written composed painted directed designed developed organised organized led headed chaired governed ruled owned founded established invented discovered criticised criticized condemned praised welcomed hailed attacked hit struck shot killed murdered assassinated wounded injured beaten stabbed bitten stung arrested detained questioned interrogated searched investigated examined inspected treated elected chosen appointed nominated defeated won sponsored financed funded published performed played sung filmed photographed seen watched attended visited used captured seized occupied besieged surrounded destroyed damaged devastated flooded ravaged caused triggered affected disrupted hosted managed controlled operated guarded protected accompanied followed chased pursued deceived cheated betrayed threatened insulted convicted sentenced acquitted fined punished sued accused built'
)
/** Of these, what one may also do from somewhere with an institution in it, or out of something. */
const sourced = wordSet(
  'seen watched chosen shot won financed funded hit struck played used published announced controlled operated managed directed elected appointed nominated captured seized built photographed filmed led killed attacked backed supported'
)
/** Who does things, as news speaks of them. */
const doers = wordSet(
  'sniper gunman gunmen attacker attackers soldier soldiers policeman policemen officer officers rebels militants terrorists terrorist bomber robbers robber thief thieves burglars nurse doctor doctors surgeon writer author poet composer painter artist architect journalist journalists reporter reporters critics critic director engineer engineers scientist scientists researchers historian historians teacher teachers student students pupils lawyer lawyers judge judges prosecutor prosecutors investigators detectives minister ministers president premier mayor governor king queen emperor lawmakers deputies senators mps voters residents neighbours neighbors protesters demonstrators supporters fans tourists visitors spectators volunteers experts inspectors guards firefighters paramedics pilot driver drivers stranger strangers dog dogs shark bear wolf snake husband wife father mother son brother him her them us men man woman women boy people bandits pirates smugglers kidnappers hackers troops'
)
/** Bodies, which a thing may also come from. */
const bodies = wordSet(
  'parliament government cabinet senate congress court police authorities ministry council commission committee army opposition assembly majority union unions activists opponents party parties'
)
/** What hits places. */
const forces = wordSet(
  'storm storms hurricane cyclone typhoon tornado earthquake quake flood floods fire fires blaze explosion blast bomb missile missiles shell shells drought tsunami avalanche landslide lightning hail car truck lorry train bus tram bullet bullets rocket drone wave heatwave'
)
const hits = wordSet(
  'hit struck destroyed damaged devastated ravaged flooded killed affected disrupted caused triggered'
)

export default placeRule({
  id: 'grammar/passive-from',
  summary: 'Find the doer of a passive with `from` (`approved from parliament`, `killed from a sniper`).',
  why: 'Where English has by before the doer, many languages have a word that also means from.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {from: 'Unexpected `{found}` before the doer after `{verb}`, expected `by`'},
  examples: [
    {bad: 'The budget was approved ⟦from⟧ parliament.', better: 'The budget was approved by parliament.'},
    {bad: 'The novel was written ⟦from⟧ a nurse.', better: 'The novel was written by a nurse.'},
    {bad: 'The port was hit ⟦from⟧ a heavy storm.', better: 'The port was hit by a heavy storm.'},
    {bad: 'He was stopped and searched ⟦from⟧ two officers.', better: 'He was stopped and searched by two officers.'},
    {good: 'The budget was approved by parliament.'},
    {near: 'The novel was written from a nurse’s notes, and he was shot from a car.'},
    {near: 'The scene was filmed from a drone, and the money was seized from two men.'}
  ],
  concerns: word => deeds.has(word),
  found(place) {
    const found = place.word(1)
    if (!/^(?:from|through)$/u.test(found) || !isPassive(place) || place.word(0) === '') return undefined
    const [verb, head] = [place.word(), headOf(place, 2)]
    if (weekdays.has(head) || months.has(head) || !isDoer(verb, head, found)) return undefined
    return {message: 'from', span: place.span(1), data: {found, verb: place.printed()}, suggest: ['by']}
  }
})

function isDoer(verb: string, head: string, found: string): boolean {
  if (forces.has(head))
    return hits.has(verb) && (found === 'from' || verb !== 'hit') && !/^(?:car|truck|train|drone|bus)$/u.test(head)
  if (doers.has(head)) return !/^(?:seized|captured|won|chosen|elected|used|appointed|built|hit|struck)$/u.test(verb)
  return bodies.has(head) && found === 'from' && !sourced.has(verb)
}

/** `has been largely approved`, `stopped and searched`, and a participle right behind its noun. */
function isPassive(place: Place): boolean {
  const back = isMidAdverb(place.word(-1)) ? -2 : -1
  const before = place.word(back)
  if (finiteBe.has(before) || /^(?:be|been|being|got|get)$/u.test(before)) return true
  return (
    before === 'and' &&
    [back - 1, back - 2, back - 3].some(at => finiteBe.has(place.word(at)) || place.word(at) === 'been')
  )
}
