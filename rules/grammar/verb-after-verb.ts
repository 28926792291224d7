import {placeRule} from '../../src/core/place-rule.js'
import {isAgent} from '../../src/text/agents.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm, isOnlyVerb, isParticiple, readings, verbOf} from '../../src/text/verbs.js'
import {
  articles,
  determiners,
  objectPronouns,
  prepositions,
  sayingVerbs,
  subjectPronouns,
  whWords
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Verbs that link a participle to their subject (`remains committed`), or take one (`keeps informed`). */
const linking = wordSet(
  'get become remain seem appear look feel sound go come stay lie stand sit keep make let help have do turn prove taste smell grow run fall walk leave arrive return end start live die rest read'
)

/** Words that make what follows a relative clause or an inserted one: `what he says changed minds`. */
const relative = wordSet(
  'what whatever who whoever which that as if how where why everything anything nothing something all things thing one those whom than when time day way reason year moment so because since'
)

/** Verbs of saying whose past is not a participle before a noun's verb: `the minister said announced`. */
const intransitive = wordSet(
  'say state add agree decide warn hope argue insist reply respond happen arrive die appeal comment complain appear vow pledge rule conclude emerge explain stress reiterate emphasize emphasise remark'
)

export default placeRule({
  id: 'grammar/verb-after-verb',
  summary: 'Find a finite verb straight after another (`reiterates called for`, `said announced`).',
  why: 'Engines render one verb twice, or drop the word between two. Only one of them can stay, or a word is missing between them.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {collision: 'Unexpected verb `{second}` straight after `{first}`, keep one or link them'},
  examples: [
    {bad: 'The council ⟦stresses urged⟧ both sides to wait.', better: 'The council urged both sides to wait.'},
    {bad: 'The spokesman ⟦said announced⟧ a new date.', better: 'The spokesman announced a new date.'},
    {bad: 'The judge ⟦ruled ordered⟧ a second trial.', better: 'The judge ordered a second trial.'},
    {bad: 'He ⟦began decided⟧ to sell the farm.', better: 'He decided to sell the farm.'},
    {bad: 'The group ⟦denies attacked⟧ the convoy.', better: 'The group attacked the convoy.'},
    {bad: 'The union ⟦announced called⟧ a strike.', better: 'The union called a strike.'},
    {bad: 'The police ⟦informed said⟧ that he had fled.', better: 'The police said that he had fled.'},
    {bad: 'The scouts ⟦went took⟧ the hill.', better: 'The scouts took the hill.'},
    {good: 'The council reiterated its call for calm.'},
    {good: 'The team remains committed to the plan.'},
    {near: 'The plan announced called for cuts, and where the money went remained a riddle.'},
    {near: 'The man named accused his boss of lying.'},
    {near: 'What the mayor said changed minds.'},
    {near: 'The report says increased traffic is to blame.'},
    {near: 'People killed included two children.'},
    {near: 'The action he took led to a ban.'}
  ],
  concerns: mayCollide,
  found(place) {
    const [first, second] = [place.word(), place.word(1)]
    if (!isFiniteForm(second) || place.capital(1) || place.capital() || !collides(place, first)) return undefined
    return {
      message: 'collision',
      span: place.span(0, 1),
      data: {first: place.printed(), second: place.printed(1)},
      suggest: [place.printed(1), place.printed(), `${place.printed()} and ${place.printed(1)}`]
    }
  },
  unless: place =>
    (place.tag() !== 'VERB' && place.word() !== 'informed') ||
    place.tag(1) !== 'VERB' ||
    /^(?:ADJ|ADP|PART|SCONJ)$/u.test(place.tag(-1))
})

function isFiniteForm(word: string): boolean {
  return (isForm(word, 'past') && !isBase(word)) || (isForm(word, 'third') && isOnlyVerb(word))
}

function mayCollide(word: string): boolean {
  const verb = verbOf(word)
  return verb !== undefined && (!linking.has(verb.base) || moves.test(word)) && !isBase(word)
}

function collides(place: Place, first: string): boolean {
  const verb = verbOf(first)!
  if (place.after(relative, 7)) return false
  if (moves.test(first))
    return (
      !place.afterAnywhere(whWords) &&
      (/s$|men$/u.test(place.word(-1)) || place.here.index === 2) &&
      goesOn(place) &&
      takesObject(place)
    )
  if (isForm(first, 'third'))
    return (isOnlyVerb(first) || sayingVerbs.has(verb.base)) && !subjectOfRelative(place) && goesOn(place)
  if (!isForm(first, 'past')) return false
  if (!isParticiple(first)) return !subjectOfRelative(place) && goesOn(place)
  if (subjectPronouns.has(place.word(-1))) return !subjectOfRelative(place) && goesOn(place)
  if (saidTwice(place, verb.base) || speakerSaid(place, verb.base)) return true
  return intransitive.has(verb.base) && !subjectOfRelative(place) && goesOn(place)
}

/** `confirmed said`, `announced agreed`: two verbs of saying; people announced are rare. */
function saidTwice(place: Place, first: string): boolean {
  return (
    /^(?:announce|confirm|declare|reveal|state|report|reiterate|stress|note|reaffirm|disclose|acknowledge)$/u.test(
      first
    ) &&
    /^(?:said|agreed|decided|told|urged|warned|insisted|vowed|noted|added|stressed)$/u.test(place.word(1)) &&
    !subjectOfRelative(place)
  )
}

const moves = /^(?:went|came)$/u

const takesObject = (place: Place): boolean => determiners.has(place.word(2)) || objectPronouns.has(place.word(2))

/** `The union announced called the strike`, `The police informed said that`: a body is not announced. */
function speakerSaid(place: Place, first: string): boolean {
  const isBody = isAgent(place.word(-1)) || place.word(-1) === 'police'
  if (!isBody || !(articles.has(place.word(-2)) || /[’']s?$/u.test(place.word(-2))) || subjectOfRelative(place))
    return false
  if (first === 'inform' || first === 'tell') return /^(?:said|added|stated|announced|reported)$/u.test(place.word(1))
  if (first === 'confirm' && /^(?:announced|reported|declared)$/u.test(place.word(1))) return goesOn(place)
  return /^(?:announce|explain|claim|declare|disclose)$/u.test(first) && goesOn(place)
}

/** Whether the second verb cannot be an adjective before a noun: `says increased traffic`. */
function goesOn(place: Place): boolean {
  const second = place.word(1)
  if (/^(?:compared|provided|given|based|granted|saw|judged|limited)$/u.test(second)) return false
  if (!isParticiple(second)) return true
  const next = place.word(2)
  return (
    /^(?:that|both|all|new|no|two|three|four|more)$/u.test(next) ||
    next === 'to' ||
    next === 'for' ||
    next === 'on' ||
    determiners.has(next) ||
    objectPronouns.has(next) ||
    (second === 'said' && subjectPronouns.has(next))
  )
}

/** `the action he took`: a noun stands straight before the subject. */
function subjectOfRelative(place: Place): boolean {
  const subject = place.word(-1)
  if (subjectPronouns.has(subject))
    return place.word(-2) !== '' && !/^(?:and|but|or|then|later|also)$/u.test(place.word(-2))
  for (let offset = -2; offset >= -4; offset--) {
    const word = place.word(offset)
    if (word === '') return false
    if (articles.has(word))
      return (
        place.word(offset - 1) !== '' &&
        !/^(?:and|but)$/u.test(place.word(offset - 1)) &&
        !prepositions.has(place.word(offset - 1))
      )
  }
  return whWords.has(subject) || readings(subject).length > 0
}
