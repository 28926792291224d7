import {placeRule} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import {massPlurals} from '../../src/text/mass-nouns.js'
import type {Place} from '../../src/text/places.js'
import {uncountedBehind} from '../../src/text/uncounted.js'
import {isBase} from '../../src/text/verbs.js'
import {countsMany, determiners, finiteBe} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

export default placeRule({
  id: 'grammar/uncountable-article',
  summary: 'Find nouns that are not counted with `a` or with a plural (`a damage`, `informations`).',
  why: 'Damage, information, advice and their like are counted in other languages, and the engine counts them in ours.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    article: 'Unexpected `{article}` before `{noun}`, which is not counted, expected it without',
    plural: 'Unexpected plural `{noun}`, expected `{right}`'
  },
  examples: [
    {bad: 'The flood caused ⟦a⟧ damage to dozens of shops.', better: 'The flood caused damage to dozens of shops.'},
    {bad: 'Her lawyer gave her ⟦an⟧ advice.', better: 'Her lawyer gave her advice.'},
    {bad: 'She passed on ⟦a⟧ information.', better: 'She passed on information.'},
    {bad: 'The talks made ⟦a⟧ significant progress.', better: 'The talks made significant progress.'},
    {bad: 'The agency collects ⟦informations⟧ on smugglers.', better: 'The agency collects information on smugglers.'},
    {bad: 'Many ⟦informations⟧ were lost.', better: 'Much information was lost.'},
    {bad: 'The lab lost five ⟦equipments⟧.', better: 'The lab lost five pieces of equipment.'},
    {bad: 'The ⟦researches⟧ show that it works.', better: 'The studies show that it works.'},
    {good: 'The flood caused damage to dozens of shops.'},
    {near: 'A damage assessment and an aid convoy were planned.'},
    {near: 'He runs a research and training centre.'},
    {near: 'A traffic jam and a weather front met on an evidence-free day.'},
    {near: 'It was a good news day.'}
  ],
  concerns: word => word === 'a' || word === 'an' || word === 'researches' || massPlurals.has(word),
  found(place) {
    const word = place.word()
    const right = massPlurals.get(word)
    if (right && !place.capital())
      return {
        message: 'plural',
        span: place.span(),
        data: {noun: word, right: inPieces(place, right)},
        suggest: [{edits: singularEdits(place, right), text: inPieces(place, right)}]
      }
    if (word === 'researches') return researches(place)
    if (word !== 'a' && word !== 'an') return undefined
    const at = uncountedBehind(place)
    if (at === undefined) return undefined
    const first = place.opens ? capitalised(place.printed(1)) : place.printed(1)
    const edits = [{span: place.span(0, 1), text: first}]
    return {message: 'article', span: place.span(), data: {article: word, noun: place.word(at)}, suggest: [{edits}]}
  },
  unless: place =>
    /^an?$/u.test(place.word()) && /^(?:NOUN|ADJ|PROPN)$/u.test(place.tag((uncountedBehind(place) ?? 0) + 1))
})

const ones = new Map(
  Object.entries({many: 'much', these: 'this', those: 'that', few: 'little', are: 'is', were: 'was', have: 'has'})
)

/** `Five equipments`: what is counted are its pieces. */
const inPieces = (place: Place, right: string): string =>
  countsMany(place.word(-1)) && place.previous() === ' ' && pieces.has(right) ? `pieces of ${right}` : right

const pieces = wordSet(
  'information advice evidence equipment furniture luggage baggage legislation machinery software hardware clothing jewellery homework'
)

/** The noun, and what counts it beside it: `Many informations were lost`. */
function singularEdits(place: Place, right: string) {
  const [before, next] = [place.word(-1), place.word(1)]
  const edits = [{span: place.span(), text: inPieces(place, right)}]
  if (edits[0]!.text !== right) return edits
  const one = ones.get(before)
  if (one) edits.unshift({span: place.span(-1), text: place.capital(-1) ? capitalised(one) : one})
  const {index, sentence} = place.here
  const first = sentence.words[0]!.lower
  // `Those who stole informations were jailed`
  const isSubject =
    index === 0 || (index < 3 && (determiners.has(first) || /^(?:many|few|some|all|most)$/u.test(first)))
  const verb = finiteBe.has(next) || next === 'have' ? ones.get(next) : undefined
  if (verb && isSubject) edits.push({span: place.span(1), text: verb})
  return edits
}

const studied = wordSet(
  'the these those his her their its our many several some recent new scientific previous other various numerous all earlier of medical historical'
)

/** `the researches show`, but not `he researches bees`. */
function researches(place: Place) {
  const isNoun = studied.has(place.word(-1)) || (place.opens && isBase(place.word(1)))
  if (!isNoun || place.capital()) return undefined
  return {
    message: 'plural' as const,
    span: place.span(),
    data: {noun: 'researches', right: 'studies'},
    suggest: ['studies']
  }
}
