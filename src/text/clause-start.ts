/** Where the clause of a verb begins, read off the words before it. */
import type {Place} from './places.js'
import {baseOf, isGerund, readings} from './verbs.js'
import {
  doForms,
  finiteAuxiliaries,
  negatedModals,
  objectPronouns,
  prepositions,
  sayingVerbs,
  subjectPronouns
} from './word-classes.js'
import {wordSet} from './word-set.js'

/** Where the subject of a clause begins behind one of these. */
const openers = wordSet(
  'that because if when while although though whether where which since until unless but said says what how why'
)
/** What prices and hopes are by themselves, so that their noun is the subject: `Rising prices has`. */
export const states = wordSet(
  'rising falling growing soaring surging declining mounting shrinking dwindling remaining existing leading ongoing'
)
const reach = 14

/** Where the clause of a verb begins whose subject ends at `last`, in words from the verb: behind an opener or where the run of words does; nothing where that cannot be told. */
export function startOf(place: Place, last: number): number | undefined {
  for (let at = last; at > last - reach; at--) {
    const word = place.word(at)
    if (!isTelling(word)) {
      if (word.includes("'") && /'(?:re|ve|ll|d)$/u.test(word)) return undefined
      continue
    }
    const isOpener = openers.has(word) && !(word === 'that' && prepositions.has(place.word(at - 1)))
    // `Nobody but the pilots was`
    if (word === 'but' && excepted.has(place.word(at - 1))) return undefined
    // `Not since the war have so many …`
    if (isOpener && /^(?:not|only|never)$/u.test(place.word(at - 1))) return undefined
    if (/^(?:since|until)$/u.test(word) && place.word(at - 1) !== '') {
      const isBehind = verbBefore(place, at)
      if (isBehind === undefined) return undefined
      if (!isBehind) continue
    }
    if (word === '' || isOpener) return opensClause(place, at + 1) ? at + 1 : undefined
    if (/^(?:and|but)$/u.test(word) && place.word(at - 1) === '') return opensSecond(place, at) ? at + 1 : undefined
    if (word === 'that' || word === 'cent' || (word === 'along' && place.word(at + 1) === 'with')) return undefined
    if ((stops.has(word) && !isDamageTo(place, at)) || finiteAuxiliaries.has(word) || doForms.has(word))
      return undefined
    if (subjectPronouns.has(word) && (at !== last || !/^(?:he|she|it)$/u.test(word))) return undefined
    if (objectPronouns.has(word) || negatedModals.has(word)) return undefined
  }
  return undefined
}

/** Whether the clause before `since` has its verb (`He left since the bridge was shut`) or `since` belongs to a noun (`Prices since the war have`); nothing where a form leaves a doubt. */
function verbBefore(place: Place, at: number): boolean | undefined {
  let start = at
  while (place.word(start - 1) !== '' && !openers.has(place.word(start - 1)) && place.word(start - 1) !== 'who') start--
  let hasVerb = subjectPronouns.has(place.word(start))
  let isDoubtful = false
  for (let word = start; word < at; word++) {
    const printed = place.word(word)
    // `He told us prices since the war`, `Prices they have seen since the war`
    if (sayingVerbs.has(baseOf(printed) ?? '') || (word > start && subjectPronouns.has(printed))) return undefined
    if (finiteAuxiliaries.has(printed) || doForms.has(printed)) hasVerb = true
    if (readings(printed).some(({form}) => form !== 'gerund')) isDoubtful = true
  }
  if (!hasVerb) return isDoubtful ? undefined : false
  return /^(?:that|which|who|where)$/u.test(place.word(start - 1)) ? undefined : true
}

let telling: ReadonlySet<string> | undefined

/** Whether a word says where a clause begins, or that there is no telling: most do not. */
function isTelling(word: string): boolean {
  telling ??= new Set(
    [
      openers,
      stops,
      finiteAuxiliaries,
      doForms,
      subjectPronouns,
      objectPronouns,
      negatedModals,
      ['', 'and', 'cent']
    ].flatMap(words => [...words])
  )
  return telling.has(word)
}

/** `…, and a second expedition are`: the only comma, behind a clause of its own. */
function opensSecond(place: Place, at: number): boolean {
  const {sentence, index} = place.here
  const before = sentence.text.slice(0, sentence.words[index + at]!.start - sentence.start)
  return (
    /^[^,;:“”"()]+, $/u.test(before) && place.afterAnywhere(finiteAuxiliaries) && !prepositions.has(place.word(at + 1))
  )
}

/** `damage to the roof`: no infinitive. */
export const isDamageTo = (place: Place, at: number): boolean =>
  place.word(at) === 'to' && /^(?:damage|access|aid|harm)$/u.test(place.word(at - 1))

const excepted = wordSet('nobody nothing none everybody everyone everything anybody anyone anything one all any')

const stops = wordSet(
  'or nor not to than as like who whom whose you there only also both either neither such so including plus with together along then here if'
)

/** Whether a subject may begin there: a sentence, a word that opens a clause, or a comma behind a short phrase of time. */
function opensClause(place: Place, from: number): boolean {
  const word = place.word(from)
  if (
    prepositions.has(word) ||
    (isGerund(word) && !states.has(word)) ||
    // `Those taking the drug were`
    (/^(?:those|these)$/u.test(word) && isGerund(place.word(from + 1)) && !states.has(place.word(from + 1))) ||
    /^(?:having|being|all|what|no|none|any|half|most|some|one)$/u.test(word)
  )
    return word === 'one' && place.word(from + 1) === 'of'
  if (place.word(from - 1) !== '') return true
  const {sentence, index} = place.here
  const first = index + from
  if (first === 0) return true
  const before = sentence.text.slice(0, sentence.words[first]!.start - sentence.start)
  return /^(?:In|On|At|After|Before|During|Since|By|For|Meanwhile|However|Later|Earlier|Last|This|Next|But|Despite|According|Under|As)\b[^,“”"]{0,60}, $/u.test(
    before
  )
}
