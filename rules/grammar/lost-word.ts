import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {isCountNoun, pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBareVerb, isForm} from '../../src/text/verbs.js'
import {
  determiners,
  doForms,
  endsPhrase,
  finiteAuxiliaries,
  haveForms,
  modals,
  objectPronouns
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What makes a plain verb after `not` right: an auxiliary, or words that ask for a bare form. */
const governs: ReadonlySet<string> = new Set([
  ...doForms,
  ...modals,
  ...wordSet(
    'to let lets that if whether or and but than rather better why please do must insist demand demanded demands recommended recommend requested request required urged ordered asked proposed lest should help helped make made'
  )
])

/** Verbs that always have an object, so that a clause that ends with their past form is a passive without `be`. */
const transitive = wordSet(
  'reinstated released arrested appointed approved adopted abolished banned repaired evacuated identified convicted acquitted sentenced replaced rescued captured destroyed restored lifted published detained deported installed dismissed nominated notified imposed cancelled canceled postponed'
)

const clauseOpeners = wordSet('unless until once before after because although whether when if')

/** What there is none of. */
const unseen = wordSet(
  'danger risk sign signs threat need evidence reason plan plans hope doubt word indication chance'
)

const suspects = wordSet(
  'arrested detained released hospitalised hospitalized evacuated rescued deported sentenced acquitted convicted'
)

const phrasal = wordSet('brought taken put carried called handed torn knocked shut set paid sent pulled')

export default placeRule({
  id: 'grammar/lost-word',
  summary:
    'Find clauses that lost an auxiliary or the word that links them (`The mayor not attend`, `It the third time`).',
  why: 'Small words that the source language does not have, or puts elsewhere, are those that engines leave out.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {bad: 'The singer, who is ill, not ⟦attend⟧ the gala.', better: 'The singer, who is ill, did not attend the gala.'},
    {bad: 'Wax can be stored cold, ⟦makes⟧ it useful.', better: 'Wax can be stored cold, which makes it useful.'},
    {bad: 'Crews will strike unless the man ⟦reinstated⟧.', better: 'Crews will strike unless the man is reinstated.'},
    {near: 'Had the tap not been left on, nobody would know.'},
    {near: 'She asked that he not attend the gala, and why not attend it?'},
    {near: 'The law, a bad one, makes it worse.'},
    {bad: 'It ⟦the⟧ third time this year.', better: 'It is the third time this year.'},
    {good: 'The singer, who is ill, did not attend the gala.'},
    {near: 'The fares will fall if a bill approved by the council on Tuesday gets through.'}
  ],
  ...shapesByWord<'missing'>([
    [['not'], notBare],
    [['not'], notBeen],
    [wordSet('makes means allows leaves gives helps forces enables'), makesIt],
    [transitive, unlessDone],
    [phrasal, unlessDone],
    [wordSet('is was are were'), thereIsNo],
    [suspects, butArrested],
    [['born'], whoBorn],
    [['it'], itThe]
  ]),
  unless: place => place.word() === 'not' && place.word(1) !== 'been' && place.tag(1) !== 'VERB'
})

/** `The singer not attend the gala`: a verb that nothing makes a bare one. */
function notBare(place: Place) {
  const [before, verb] = [place.word(-1), place.word(1)]
  if (place.opens || place.capital(1) || !isBareVerb(verb)) return undefined
  if (before === '' && !/,\s$/u.test(place.textBefore)) return undefined
  if (before !== '' && pluralOf(before) === undefined && singularOf(before) === undefined && !place.capital(-1))
    return undefined
  const isHaving =
    verb === 'have' && /^(?:access|enough|electricity|power|water|food|money|shelter)$/u.test(place.word(2))
  if (!isHaving && !determiners.has(place.word(2)) && !objectPronouns.has(place.word(2)) && !place.capital(2))
    return undefined
  const {sentence, index} = place.here
  if (sentence.words.slice(0, index).some(({lower}) => governs.has(lower) || lower.endsWith("n't"))) return undefined
  return lost(place, 1, 'did', -1)
}

/** `whose identity not been released`. */
function notBeen(place: Place) {
  // `Had the camera not been left running, …`
  if (place.word(1) !== 'been' || place.here.sentence.words[0]!.lower === 'had') return undefined
  const before = place.word(-1)
  if (endsPhrase(before) || haveForms.has(before) || modals.has(before) || place.capital(-1)) return undefined
  return lost(place, 0, singularOf(before) === undefined ? 'has' : 'have')
}

/** `Wax can be stored cold, makes it useful`: a second verb behind the only comma. */
function makesIt(place: Place) {
  const next = place.word(1)
  if (place.word(-1) !== '' || !/^[^,;:“”"()–—-]+, $/u.test(place.textBefore)) return undefined
  if (!determiners.has(next) && !objectPronouns.has(next) && !/^(?:it|that)$/u.test(next)) return undefined
  const opensWith = /^(?:what|if|when|while|as|because|although|though|whatever|whoever|who|since|after|before|once)$/u
  const isClause = place.afterAnywhere(finiteAuxiliaries) && !opensWith.test(place.here.sentence.words[0]!.lower)
  return isClause ? lost(place, 0, 'which') : undefined
}

/** `unless the man reinstated.` */
function unlessDone(place: Place) {
  const at = phrasal.has(place.word()) ? 1 : 0
  if (at === 1 && !/^(?:down|up|off|out|in|back|over)$/u.test(place.word(1))) return undefined
  const next = place.word(at + 1)
  if (next === '' ? !/[.,;]/u.test(place.next(at)) : next !== 'by') return undefined
  const noun = place.word(-1)
  const many = singularOf(noun) !== undefined
  if (!many && pluralOf(noun) === undefined) return undefined
  const opener = [-2, -3, -4].find(back => clauseOpeners.has(place.word(back)))
  if (opener === undefined || (!many && !determiners.has(place.word(opener + 1)))) return undefined
  // `if a bill approved by the council gets through`: the verb of the clause is still to come.
  const goesOn = [2, 3, 4, 5, 6, 7].some(
    ahead => isForm(place.word(at + ahead), 'third') && !isCountNoun(singularOf(place.word(at + ahead)) ?? '')
  )
  return goesOn ? undefined : lost(place, 0, many ? 'are' : 'is')
}

/** `no damage was reported and is no danger`. */
function thereIsNo(place: Place) {
  return /^(?:and|but)$/u.test(place.word(-1)) && place.word(1) === 'no' && unseen.has(place.word(2))
    ? lost(place, 0, 'there')
    : undefined
}

/** `fled but arrested two hours later`, but not `was found and arrested by police`, where one auxiliary does for both. */
function butArrested(place: Place) {
  const isLater = [1, 2, 3].some(at => place.word(at) === 'later')
  if (!/^(?:and|but)$/u.test(place.word(-1)) || (place.word(1) !== 'by' && !isLater)) return undefined
  return place.afterAnywhere(finiteAuxiliaries) ? undefined : lost(place, 0, 'was')
}

/** `The man, who born in Aleppo`. */
function whoBorn(place: Place) {
  return place.word(-1) === 'who' && /^(?:in|on|at|to|into|near)$/u.test(place.word(1))
    ? lost(place, 0, 'was')
    : undefined
}

/** `It the third time`. */
function itThe(place: Place) {
  return place.opens &&
    /^(?:the|a|an)$/u.test(place.word(1)) &&
    place.stopped &&
    /^(?:first|second|third|fourth|fifth|only|last|largest|biggest|latest|worst|best)$/u.test(place.word(2))
    ? lost(place, 1, 'is')
    : undefined
}

/** Reports the word at a place and puts the lost one before it, or `words` further back. */
function lost(place: Place, at: number, word: string, back = 0) {
  const [span, next] = [place.span(at), place.printed(at)]
  const from = place.span(at + back)[0]
  const edits = [{span: [from, from] as const, text: `${word} `}]
  const repair = back === 0 ? `${word} ${next}` : {edits, text: `${word} not ${next}`}
  return {message: 'missing' as const, span, data: {word, next}, suggest: [repair]}
}
