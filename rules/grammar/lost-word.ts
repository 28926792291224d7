import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isBareVerb, isGerund, readings} from '../../src/text/verbs.js'
import {
  determiners,
  doForms,
  endsPhrase,
  finiteBe,
  haveForms,
  modals,
  numbers,
  objectPronouns,
  prepositions,
  weekdays
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What makes a plain verb after `not` right: an auxiliary, or words that ask for a bare form. */
const governs: ReadonlySet<string> = new Set([
  ...doForms,
  ...modals,
  ...wordSet(
    'to let lets that if whether or and but than rather better why if please do must insist demand demanded demands recommended recommend requested request required urged ordered asked proposed lest should help helped make made'
  )
])
const finite: ReadonlySet<string> = new Set([...finiteBe, ...haveForms, ...modals])
/** Verbs that always have an object, so that a clause that ends with their past form is a passive without `be`. */
const transitive = wordSet(
  'reinstated released arrested appointed approved adopted abolished banned repaired evacuated identified convicted acquitted sentenced replaced rescued captured destroyed restored lifted published detained deported installed dismissed nominated notified imposed cancelled canceled postponed'
)
const clauseOpeners = wordSet('unless until once before after because although whether when if')

export default placeRule({
  id: 'grammar/lost-word',
  summary:
    'Find clauses that lost a preposition, pronoun or auxiliary (`take part the talks`, `The mayor not attend`).',
  why: 'Small words that the source language does not have, or puts elsewhere, are those that engines leave out.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {missing: 'Missing `{word}` before `{next}`', nobody: 'Missing subject before `{next}`: who?'},
  examples: [
    {bad: 'She will not take part ⟦the⟧ race.', better: 'She will not take part in the race.'},
    {bad: 'The envoy thanked Oman ⟦its⟧ help.', better: 'The envoy thanked Oman for its help.'},
    {bad: 'They gave the firm until Friday ⟦explain⟧ why.', better: 'They gave the firm until Friday to explain why.'},
    {bad: 'The singer, who is ill, not ⟦attend⟧ the gala.', better: 'The singer, who is ill, did not attend the gala.'},
    {bad: 'He apologised, saying ⟦was⟧ ashamed of it.'},
    {bad: 'Wax can be stored cold, ⟦makes⟧ it useful.', better: 'Wax can be stored cold, which makes it useful.'},
    {bad: 'Crews will strike unless the man ⟦reinstated⟧.', better: 'Crews will strike unless the man is reinstated.'},
    {bad: 'They found a chest full ⟦silver⟧ coins.', better: 'They found a chest full of silver coins.'},
    {bad: 'Crews are still searching ⟦two⟧ miners.', better: 'Crews are still searching for two miners.'},
    {bad: '⟦Said⟧ on Monday that the dam was safe.'},
    {good: 'She will not take part in the race, and he took part last year.'},
    {near: 'She asked that he not attend the gala, and why not attend it?'},
    {near: 'What he was saying was true, and as the saying is old it stays.'},
    {near: 'The law, a bad one, makes it worse.'},
    {near: 'They waited until the trains stopped, and until Friday open shops were few.'},
    {near: 'The glass is half full, and full employment is near.'}
  ],
  found: place =>
    takePart(place) ??
    thanked(place) ??
    untilThen(place) ??
    notBare(place) ??
    saidWas(place) ??
    makesIt(place) ??
    unlessDone(place) ??
    searching(place) ??
    saidWho(place) ??
    fromTo(place) ??
    thereIsNo(place) ??
    butArrested(place) ??
    whoBorn(place) ??
    notBeen(place) ??
    complainNoise(place) ??
    possibleSay(place) ??
    lookForward(place) ??
    suspectedOf(place) ??
    fullOf(place),
  unless: place => place.word() === 'not' && place.tag(1) !== 'VERB'
})

/** `take part the talks`. */
function takePart(place: Place) {
  if (place.word() !== 'part' || !/^(?:take|takes|took|taken|taking)$/u.test(place.word(-1))) return undefined
  const next = place.word(1)
  const isObject = determiners.has(next) || (/[^s]s$/u.test(next) && !prepositions.has(next) && !weekdays.has(next))
  const isTime = /^(?:day|week|month|year|time|morning|evening|weekend|season|afternoon|night)s?$/u.test(place.word(2))
  return isObject && !isTime && place.word(2) !== 'of' ? lost(place, 1, 'in') : undefined
}

/** `thanked Oman its help`. */
function thanked(place: Place) {
  if (!/^(?:thank|thanks|thanked|thanking|congratulated|praised|blamed|criticised|criticized)$/u.test(place.word()))
    return undefined
  for (let at = 2; at < 5; at++) {
    if (!place.capital(at - 1)) return undefined
    if (/^(?:its|his|her|their)$/u.test(place.word(at)) && place.word(at + 1) !== '') return lost(place, at, 'for')
  }
  return undefined
}

/** `gave the firm until Friday explain`. */
function untilThen(place: Place) {
  if (!weekdays.has(place.word()) && !/^(?:midnight|noon|tomorrow|tonight)$/u.test(place.word())) return undefined
  if (!/^(?:until|till)$/u.test(place.word(-1)) || !isBareVerb(place.word(1)) || place.capital(1)) return undefined
  return place.after(wordSet('give gives gave given giving has have had'), 8) ? lost(place, 1, 'to') : undefined
}

/** `The singer not attend the gala`: a verb that nothing makes a bare one. */
function notBare(place: Place) {
  const [before, verb] = [place.word(-1), place.word(1)]
  if (place.word() !== 'not' || place.opens || place.capital(1) || !isBareVerb(verb)) return undefined
  const {sentence, index} = place.here
  const printed = sentence.text.slice(0, place.span()[0] - sentence.start)
  if (before === '' && !/,\s$/u.test(printed)) return undefined
  if (before !== '' && pluralOf(before) === undefined && singularOf(before) === undefined && !place.capital(-1))
    return undefined
  if (!determiners.has(place.word(2)) && !objectPronouns.has(place.word(2)) && !place.capital(2)) return undefined
  if (sentence.words.slice(0, index).some(({lower}) => governs.has(lower) || lower.endsWith("n't"))) return undefined
  return lost(place, 1, 'did', -1)
}

/** `apologised, saying was ashamed`. */
function saidWas(place: Place) {
  if (!/^(?:saying|adding|claiming|insisting|stressing|arguing|believing)$/u.test(place.word())) return undefined
  const next = place.word(1)
  if (!finite.has(next) || next === 'be' || next === 'having') return undefined
  const {sentence} = place.here
  const before = sentence.text.slice(0, place.span()[0] - sentence.start)
  if (!/(?:,|\p{L}{3}(?:ed|rs|ts|es)) $/u.test(before) || /\b(?:what|who|which|that)\b[^,]*$/iu.test(before))
    return undefined
  return {message: 'nobody' as const, span: place.span(1), data: {next: place.printed(1)}}
}

/** `Wax can be stored cold, makes it useful`: a second verb behind the only comma. */
function makesIt(place: Place) {
  if (!/^(?:makes|means|allows|leaves|gives|helps|forces|enables)$/u.test(place.word()) || place.word(-1) !== '')
    return undefined
  if (!determiners.has(place.word(1)) && !objectPronouns.has(place.word(1)) && !/^(?:it|that)$/u.test(place.word(1)))
    return undefined
  const {sentence, index} = place.here
  const before = sentence.text.slice(0, place.span()[0] - sentence.start)
  if (!/^[^,;:"“”()–—-]+, $/u.test(before)) return undefined
  const words = sentence.words.slice(0, index)
  const isClause = words.some(({lower}) => finite.has(lower))
  const opensWith = /^(?:what|if|when|while|as|because|although|though|whatever|whoever|who|since|after|before|once)$/u
  return isClause && !opensWith.test(words[0]!.lower) ? lost(place, 0, 'which') : undefined
}

/** `unless the man reinstated.` */
function unlessDone(place: Place) {
  const phrasal = /^(?:brought|taken|put|carried|called|handed|torn|knocked|shut|set|paid|sent|pulled)$/u.test(
    place.word()
  )
  const at = phrasal && /^(?:down|up|off|out|in|back|over)$/u.test(place.word(1)) ? 1 : 0
  if ((at === 0 && !transitive.has(place.word())) || !(place.word(at + 1) === '' || place.word(at + 1) === 'by'))
    return undefined
  const noun = place.word(-1)
  const many = singularOf(noun) !== undefined
  if (!many && pluralOf(noun) === undefined) return undefined
  const opener = [-2, -3, -4].find(back => clauseOpeners.has(place.word(back)))
  if (opener === undefined || (!many && !determiners.has(place.word(opener + 1)))) return undefined
  if (place.word(at + 1) === '' && !/[.,;]/u.test(place.next(at))) return undefined
  return lost(place, 0, many ? 'are' : 'is')
}

/** `still searching two miners`: places are searched, people are searched for. */
function searching(place: Place) {
  if (
    !/^(?:searching|waiting|looking)$/u.test(place.word()) ||
    !/^(?:is|are|was|were|still|been)$/u.test(place.word(-1))
  )
    return undefined
  const at = /^(?:the|a|any|more|other|missing)$/u.test(place.word(2)) || numbers.has(place.word(1)) ? 2 : 1
  const whom = place.word(at)
  const isWhom =
    /^(?:miners|survivors|victims|people|passengers|sailors|fishermen|climbers|hikers|crew|bodies|children|suspects|gunmen|news|answers|results|help|rescue)$/u.test(
      whom
    )
  return isWhom && (at === 2 || /^(?:survivors|victims|people|bodies|news|answers|results|help|rescue)$/u.test(whom))
    ? lost(place, 1, 'for')
    : undefined
}

/** `Said on Thursday that`: a sentence that lost its subject. */
function saidWho(place: Place) {
  if (
    place.opens &&
    /^(?:Have|Has|Had)$/u.test(place.printed()) &&
    place.word(1) === 'been' &&
    /\.["”]?\s*$/u.test(place.here.sentence.text)
  )
    return {message: 'nobody' as const, span: place.span(), data: {next: place.printed()}}
  if (!place.opens || !/^(?:Said|Announced|Confirmed|Warned|Stated|Noted|Told)$/u.test(place.printed()))
    return undefined
  const isReport = place.word(1) === 'that' || (place.word(1) === 'on' && weekdays.has(place.word(2)))
  return isReport && place.stopped
    ? {message: 'nobody' as const, span: place.span(), data: {next: place.printed()}}
    : undefined
}

/** `will travel Amman to Doha`. */
function fromTo(place: Place) {
  if (
    !/^(?:travel|travels|travelled|traveled|travelling|fly|flies|flew|flying|drive|drove|walk|walked|sail|sailed|march|marched|move|moved)$/u.test(
      place.word()
    )
  )
    return undefined
  return place.capital(1) && place.word(2) === 'to' && place.capital(3) && !weekdays.has(place.word(1))
    ? lost(place, 1, 'from')
    : undefined
}

/** `no damage was reported and is no danger`. */
function thereIsNo(place: Place) {
  if (!/^(?:and|but)$/u.test(place.word(-1)) || !/^(?:is|was|are|were)$/u.test(place.word()) || place.word(1) !== 'no')
    return undefined
  return /^(?:danger|risk|sign|signs|threat|need|evidence|reason|plan|plans|hope|doubt|word|indication|chance)$/u.test(
    place.word(2)
  )
    ? lost(place, 0, 'there')
    : undefined
}

/** `fled but arrested two hours later`. */
function butArrested(place: Place) {
  if (
    !/^(?:and|but)$/u.test(place.word(-1)) ||
    !/^(?:arrested|detained|released|hospitalised|hospitalized|evacuated|rescued|deported|sentenced|acquitted|convicted)$/u.test(
      place.word()
    )
  )
    return undefined
  const next = place.word(1)
  const later = [1, 2, 3].some(at => place.word(at) === 'later')
  if (next !== 'by' && !later) return undefined
  const {sentence, index} = place.here
  // Another participle before the conjunction has its own auxiliary: `was found and arrested by police`.
  return sentence.words.slice(0, index).some(({lower}) => finite.has(lower)) ? undefined : lost(place, 0, 'was')
}

/** `The man, who born in Aleppo`. */
function whoBorn(place: Place) {
  return place.word() === 'born' && place.word(-1) === 'who' && /^(?:in|on|at|to|into|near)$/u.test(place.word(1))
    ? lost(place, 0, 'was')
    : undefined
}

/** `whose identity not been released`. */
function notBeen(place: Place) {
  if (place.word() !== 'not' || place.word(1) !== 'been') return undefined
  const before = place.word(-1)
  if (haveForms.has(before) || modals.has(before) || before === '' || place.capital(-1)) return undefined
  return lost(place, 0, singularOf(before) === undefined ? 'has' : 'have')
}

/** `have long complained the noise`. */
function complainNoise(place: Place) {
  if (
    !/^(?:complained|complain|complaining|complains)$/u.test(place.word()) ||
    !determiners.has(place.word(1)) ||
    place.word(1) === 'that'
  )
    return undefined
  for (let at = 2; at < 9; at++)
    if (finite.has(place.word(at)) || readings(place.word(at)).some(({form}) => form === 'past')) return undefined
  return lost(place, 1, 'about')
}

/** `it was not yet possible say when`. */
function possibleSay(place: Place) {
  if (!/^(?:possible|impossible|difficult|necessary|easy|hard|important|dangerous|unable)$/u.test(place.word()))
    return undefined
  const verb = place.word(1)
  if (
    !isBareVerb(verb) ||
    place.capital(1) ||
    !/^(?:when|how|what|whether|why|the|a|an|its|their|his|her|if|where|who|that|all)$/u.test(place.word(2))
  )
    return undefined
  return [-1, -2, -3].some(at => finiteBe.has(place.word(at)) || /^(?:be|been|makes|made|make)$/u.test(place.word(at)))
    ? lost(place, 1, 'to')
    : undefined
}

/** `was looking forward returning`. */
function lookForward(place: Place) {
  if (place.word() !== 'forward' || !/^(?:look|looks|looked|looking)$/u.test(place.word(-1))) return undefined
  return isGerund(place.word(1)) || determiners.has(place.word(1)) ? lost(place, 1, 'to') : undefined
}

/** `two men suspected setting fire to`. */
function suspectedOf(place: Place) {
  if (!/^(?:suspected|accused|convicted|guilty)$/u.test(place.word()) || !isGerund(place.word(1))) return undefined
  const next = place.word(2)
  return determiners.has(next) ||
    /^(?:fire|money|drugs|funds|arms|weapons|people|bribes|secrets)$/u.test(next) ||
    numbers.has(next)
    ? lost(place, 1, 'of')
    : undefined
}

/** `a chest full silver coins`. */
function fullOf(place: Place) {
  if (place.word() !== 'full' || !/^(?:a|an|the)$/u.test(place.word(-2))) return undefined
  const [next, noun] = [place.word(1), place.word(2)]
  const isContent = isPlural(next) || (isPlural(noun) && !endsPhrase(next))
  return isContent ? lost(place, 1, 'of') : undefined
}

/** Whether a word looks like a plural: the list of nouns is short. */
const isPlural = (word: string): boolean => singularOf(word) !== undefined || /[^s]s$/u.test(word)

/** Reports the word at a place and puts the lost one before it, or `words` further back. */
function lost(place: Place, at: number, word: string, back = 0) {
  const [span, next] = [place.span(at), place.printed(at)]
  const from = place.span(at + back)[0]
  const edits = [{span: [from, from] as const, text: `${word} `}]
  const repair = back === 0 ? `${word} ${next}` : {edits, text: `${word} not ${next}`}
  return {message: 'missing' as const, span, data: {word, next}, suggest: [repair]}
}
