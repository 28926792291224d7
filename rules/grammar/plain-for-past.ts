import {placeRule} from '../../src/core/place-rule.js'
import {titleAt} from '../../src/text/persons.js'
import type {Place} from '../../src/text/places.js'
import {isBehindNoun} from '../../src/text/time-clauses.js'
import {isForm, verbOf} from '../../src/text/verbs.js'
import {isMidAdverb} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** After these a plain form is right: `they demanded that he leave`, `if need be`, `and let it go`. */
const wishes = wordSet(
  'beg begs begged plead pleads pleaded demand demands demanded demanding insist insists insisted insisting recommend recommends recommended recommendation propose proposes proposed proposal suggest suggests suggested suggestion urge urges urged ask asks asked require requires required requirement order ordered orders request requests requested advise advised wish wishes lest essential important vital imperative necessary crucial condition prefer let lets make makes made help helps helped see saw watch watched hear heard do does did will would can could shall should must may might moved'
)
const links =
  /^(?:because|when|while|before|after|where|although|though|said|says|as|which|since|but|until|that|what|if|and|whom|how|why|whether|believes|believe|think|thinks)$/u
const speaking = wordSet('say tell announce add')

export default placeRule({
  id: 'grammar/plain-for-past',
  summary: 'Find a plain verb after he, she, it or a name (`“…,” he say`, `until he sign`, `Mr Lund say`).',
  why: 'The engine printed the dictionary form; after one person English has a past or an -s.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {form: 'Unexpected `{verb}` after `{subject}`, expected `{right}`'},
  examples: [
    {bad: '“The ford is shut,” she ⟦say⟧ on Monday.', better: '“The ford is shut,” she said on Monday.'},
    {bad: 'Nobody knew it until he ⟦sign⟧ the deed.', better: 'Nobody knew it until he signed the deed.'},
    {bad: 'She later ⟦win⟧ two medals.', better: 'She later won two medals.'},
    {bad: 'The ford is shut, Mr Lund ⟦say⟧.', better: 'The ford is shut, Mr Lund said.'},
    {good: '“The ford is shut,” she said on Monday.'},
    {near: 'The storm and the floods after it have cut the road.'},
    {near: 'They demanded that he leave, and he cut his hand.'},
    {near: 'Mr Lund and Mr Holm say that they made it go.'},
    {near: 'The baker said that he need never pay and it need not rain.'},
    {near: 'It put her off, and should it rain they let it run.'}
  ],
  concerns: word => /^(?:he|she|it)$/u.test(word) || speaking.has(word),
  found: place => (speaking.has(place.word()) ? said(place) : did(place))
})

/** `he say`, `until he sign`. */
function did(place: Place) {
  let at = 1
  while (at < 3 && (isMidAdverb(place.word(at)) || /^(?:first|later|soon|then|once)$/u.test(place.word(at)))) at++
  const verb = place.word(at)
  // `she need never ask`
  if (/^(?:need|dare)$/u.test(verb) && /^(?:not|never|only|hardly|scarcely|but)$/u.test(place.word(at + 1)))
    return undefined
  if (!isForm(verb, 'base') || isForm(verb, 'past') || isForm(verb, 'third') || place.capital(at)) return undefined
  const before = place.word(-1)
  if (isBehindNoun(place)) return undefined
  if (before !== '' ? !links.test(before) || place.afterAnywhere(wishes) : !opens(place)) return undefined
  return report(place, at, place.printed())
}

/** Behind a quotation or at the head of the sentence. */
const opens = (place: Place): boolean => /["”’'] $/u.test(place.textBefore) || (place.opens && place.word() !== 'it')

/** `Mr Lund say`, `Anna Brandt tell`. */
function said(place: Place) {
  const {sentence, index} = place.here
  if (index < 2 || !place.capital(-1) || place.capital() || /\b(?:and|or|both)\b/iu.test(place.textBefore.slice(-80)))
    return undefined
  const title = place.word(-2).replace(/\.$/u, '')
  const isOne =
    titleAt(sentence.words, index - 2) !== undefined ||
    /^(?:mr|mrs|ms|dr|president|minister|professor|spokesman|spokeswoman|secretary)$/u.test(title)
  return isOne && place.word(-2) !== '' ? report(place, 0, place.printed(-1)) : undefined
}

function report(place: Place, at: number, subject: string) {
  const {past, third} = verbOf(place.word(at))!
  const data = {verb: place.printed(at), subject, right: past[0]!}
  return {message: 'form' as const, span: place.span(at), data, suggest: [past[0]!, third]}
}
