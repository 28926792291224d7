import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural, pluralOf, singularOf} from '../../src/text/nouns.js'
import {disagreement} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {mayBeSubject} from '../../src/text/possible-subjects.js'
import {links, taggedSubject} from '../../src/text/tagged-subjects.js'
import {isGerund, isParticiple} from '../../src/text/verbs.js'
import {
  auxiliaries,
  determiners,
  isMidAdverb,
  pluralVerbs,
  prepositions,
  singularVerbs,
  subjectPronouns
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What makes a plain form right: `demanded that the bank have`, `if the bridge were`. */
const wishes = wordSet(
  'if wish wishes wished as unless though suppose imagine demand demands demanded insist insists insisted recommend recommends recommended urge urges urged propose proposes proposed request requests requested require requires required suggest suggests suggested ask asks asked essential important necessary vital crucial lest would should could let make makes made help helps helped see sees saw'
)

export default placeRule({
  id: 'grammar/subject-number',
  summary:
    'Find verbs that do not agree with the noun that the parts of speech show to be their subject (`the apology were`).',
  why: 'Engines take the number of a verb from the source or from the nearest noun.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {
    agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`',
    far: 'Unexpected `{verb}`, which does not agree with its subject, expected `{right}`'
  },
  examples: [
    {bad: 'He said the answer to the unions ⟦were⟧ kept.', better: 'He said the answer to the unions was kept.'},
    {
      bad: 'He left because the price of the tickets ⟦are⟧ too high.',
      better: 'He left because the price of the tickets is too high.'
    },
    {
      bad: 'He said the apologies to the union ⟦was⟧ late.',
      better: 'He said the apologies to the union were late.'
    },
    {
      bad: 'The searches made by police in the seat of the bank ⟦has⟧ ended.',
      better: 'The searches made by police in the seat of the bank have ended.'
    },
    {bad: 'A number of cooks ⟦has⟧ left.', better: 'A number of cooks have left.'},
    {bad: 'He said that lorries and trains ⟦is⟧ cheap.', better: 'He said that lorries and trains are cheap.'},
    {bad: 'He stayed until the talks ⟦was⟧ over.', better: 'He stayed until the talks were over.'},
    {bad: 'He said the fungi ⟦was⟧ rare.', better: 'He said the fungi were rare.'},
    {good: 'He said the answer to the unions was kept.'},
    {near: 'Cutting taxes is hard, and talks last week were slow.'},
    {near: 'All the goats in that shed were sold, and anything that falls into the pit is lost.'},
    {near: 'The dice were cast, the dormice were asleep and the bureaux were shut.'},
    {near: 'Whether the maths itself was to blame is unclear.'},
    {near: 'Sales until the fire were good.'},
    {near: 'If the vow were kept, the good news is that the team are back.'}
  ],
  concerns: word => pluralVerbs.has(word) || singularVerbs.has(word),
  found(place) {
    const verb = place.word()
    if (place.capital() || place.opens || !mayEnd(place)) return undefined
    const isOne = pluralVerbs.has(verb)
    if (place.word(-1) === 'this' ? !isThis(place) : agreesWithNext(place) || !mayBeSubject(place, isOne))
      return undefined
    if (!isOne && verb !== 'are' && place.afterAnywhere(wishes)) return undefined
    const head = headBefore(place, isOne)
    const found = disagreement(place, 0, head, pluralVerbs.get(verb) ?? singularVerbs.get(verb))
    const isFar = found && looksPlural(head.toLowerCase()) !== isOne && !/^(?:people|police)$/iu.test(head)
    return isFar ? {...found, message: 'far' as const} : found
  },
  unless(place) {
    if (place.word(-1) === 'this') return false
    const subject = taggedSubject(place)
    return !subject || subject.isPlural !== pluralVerbs.has(place.word())
  }
})

/** Whether a subject may end before the verb: cheap, since most verbs agree. */
function mayEnd(place: Place): boolean {
  const before = place.word(isMidAdverb(place.word(-1)) ? -2 : -1)
  return (
    before !== '' &&
    !subjectPronouns.has(before) &&
    !prepositions.has(before) &&
    (!determiners.has(before) || before === 'this') &&
    !auxiliaries.has(before) &&
    !/^(?:there|who|which|that|what|say|says|said|think|believe|to|and|or|not|they|you|it|them)$/u.test(before)
  )
}

/** Whether the noun before the verb agrees with it and is all its subject, since nothing leads to it from another: cheap, and nearly all are such. */
function agreesWithNext(place: Place): boolean {
  const last = isMidAdverb(place.word(-1)) ? -2 : -1
  const numberOf = pluralVerbs.has(place.word()) ? pluralOf : singularOf
  if (numberOf(place.word(last)) === undefined) return false
  for (let at = last - 1; place.word(at) !== ''; at--) {
    if (determiners.has(place.word(at))) return !leadsOn(place.word(at - 1))
    if (leadsOn(place.word(at))) return false
  }
  return true
}

/** The noun that the verb should agree with: of those that lead on to one another the first that does not, else the nearest. */
function headBefore(place: Place, isOne: boolean): string {
  let head = -1
  for (let at = -1; at > -16 && !opensClause.test(place.word(at)); at--) {
    if (links.has(place.word(at)) && links.has(place.word(at - 1))) break
    if (links.has(place.word(at))) {
      // `the searches made by police`
      const isReduced = isParticiple(place.word(at - 1)) && !determiners.has(place.word(at - 2))
      const noun = isReduced ? at - 2 : at - 1
      if (looksPlural(place.word(noun)) === isOne) head = noun
    } else if (determiners.has(place.word(at)) && !leadsOn(place.word(at - 1))) break
  }
  return place.printed(head)
}

const opensClause = /^(?:|that|because|when|while|where|although|though|whether|say|says|said|and|but)$/u

const leadsOn = (word: string): boolean => links.has(word) || word === 'and' || word === 'or' || isGerund(word)

/** `we know this are wrong`: no object of the verb before. */
const isThis = (place: Place): boolean =>
  place.word() === 'are' &&
  (/^(?:|that|because|but|if|when|while|say|says|said|think|thinks|thought|know|knows|believe|believes|hope|hopes|although)$/u.test(
    place.word(-2)
  ) ||
    (place.word(-2) === 'and' && place.word(-3) === '')) &&
  (place.word(-2) !== '' || place.here.index === 1 || /[,“"] ?this $/iu.test(place.textBefore))
