import {placeRule} from '../../src/core/place-rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {mayBePerson} from '../../src/text/persons.js'
import type {Place} from '../../src/text/places.js'
import type {Word} from '../../src/text/sentences.js'
import {readSet} from '../../src/text/table.js'
import {isPast, isThird} from '../../src/text/verbs.js'
import {beForms, countsMany, endsPhrase, finiteAuxiliaries, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './country-for-adjective.tsv'

const countries = readSet<'country' | 'adjective'>(table, 'country')
const vessels = wordSet('ship ferry vessel boat freighter tanker trawler submarine yacht frigate liner barge tug')
/** What is neither he nor she. */
const things = new Set([
  ...vessels,
  ...wordSet(
    'government company ministry bank firm airline hospital museum school factory organisation organization airport plant refinery mine port bridge newspaper channel satellite dam reactor river volcano storm typhoon hurricane island village town province economy plane aircraft train bus truck lorry helicopter rocket probe asteroid comet building hotel church cathedral mosque carmaker automaker chipmaker insurer broadcaster regulator retailer university commission committee parliament council agency court inquiry operator manufacturer union federation club party'
  )
])
/** More than one person. */
const people =
  /^(?:twins|brothers|sisters|climbers|hikers|refugees|farmers|villagers|residents|workers|miners|fishermen|sailors|students|teachers|nurses|doctors|soldiers|firefighters|passengers|tourists|protesters|prisoners|hostages|children|men|women|boys|girls|couple|scientists|researchers|astronomers|pilots|migrants|survivors|neighbours|voters|drivers|nuns|monks|teenagers|pensioners|parents)$/u
const counted = /^(?:the|these|all|some|several|many|most|dozens|hundreds|thousands|both|twin|about|around|more)$/u

export default placeRule({
  id: 'grammar/nobody-meant',
  summary:
    'Find `he` and `she` where a story has named no one person they could mean (`The bank said he would close`).',
  why: 'In other languages a ship or a bank is a he or a she, and one pronoun may stand for many; the engine keeps it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {nobody: 'Unexpected `{pronoun}` after `{subject}`, expected `{right}`'},
  examples: [
    {
      bad: 'Denmark’s oldest bank said ⟦he⟧ would close six branches.',
      better: 'Denmark’s oldest bank said it would close six branches.'
    },
    {
      bad: 'The twins were found in a barn on Monday, two days after ⟦he⟧ got lost.',
      better: 'The twins were found in a barn on Monday, two days after they got lost.'
    },
    {
      bad: 'The ferry lost power off Bergen, and ⟦his⟧ crew was taken off.',
      better: 'The ferry lost power off Bergen, and its crew was taken off.'
    },
    {good: 'The twins were found in a barn on Monday, two days after they got lost.'},
    {near: 'The ferry lost power off Bergen, and she was towed in. The twins met the mayor, and he wept.'},
    {near: 'The court heard that he had sold the ferry.'},
    {near: 'The bank owes Ida Lund 40 kroner, and she sued.'}
  ],
  concerns: word => word === 'he' || word === 'she' || word === 'his',
  found(place, context) {
    const {sentence} = place.here
    if (place.word() === 'his' ? !parts.test(place.word(1)) : !opensClause.has(place.word(-1))) return undefined
    if (!place.stopped || context.quotes.touches(place.span()) || /["“”]/u.test(place.textBefore)) return undefined
    const subject = openingOf(sentence.words)
    if (!subject || place.here.index <= subject.at + 1) return undefined
    if (place.word() === 'she' && vessels.has(subject.noun)) return undefined
    if (!isClear(place, subject) || isNamed(place, subject, context)) return undefined
    const right = rightFor(place.word(), subject.isMany)
    return {
      message: 'nobody',
      span: place.span(),
      data: {pronoun: place.printed(), subject: subject.noun, right},
      suggest: [right]
    }
  }
})

interface Subject {
  at: number
  noun: string
  isMany: boolean
}

/** The noun with which the sentence opens: `The cargo ship`, `Twin brothers`, `Iceland's largest bank`, `The five climbers`. */
function openingOf(words: readonly Word[]): Subject | undefined {
  const first = words[0]!
  const isOwned = /^\p{Lu}\p{L}+['’]s$/u.test(first.text) && countries.has(first.text.replace(/['’]s$/u, ''))
  const isOpen = /^(?:the|a|an|this)$/u.test(first.lower) || counted.test(first.lower) || countsMany(first.lower)
  for (let at = 0; at < 5 && words[at]; at++) {
    const {lower, text} = words[at]!
    if (people.test(lower) && (isOpen || at === 0)) return {at, noun: lower, isMany: true}
    if (things.has(lower) && at > 0 && (isOpen || isOwned) && text === lower && endsSubject(words, at + 1))
      return {at, noun: lower, isMany: false}
    if (at > 0 && (prepositions.has(lower) || finiteAuxiliaries.has(lower) || lower === 'and')) return undefined
  }
  return undefined
}

/** Whether a verb, a phrase or a name follows the noun: no second noun whose first half it is. */
function endsSubject(words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (!next) return false
  return (
    /^\p{Lu}/u.test(next.text) ||
    endsPhrase(next.lower) ||
    isPast(next.lower) ||
    isThird(next.lower) ||
    beForms.has(next.lower)
  )
}

/** What others do to somebody: the pronoun may be theirs. */
const byOthers =
  /(?<!\b(?:was|were|been|be) (?:\p{Ll}+ly )?)\b(?:heard|told|ruled|found|convicted|sentenced|jailed|fined|arrested|charged|acquitted|accused|named|sued|sacked|dismissed|suspended|banned|hired|appointed|released|signed|freed|treated|granted|refused|rejected|let|gave|paid|asked|invited|urged|quoted|accepted|allowed|stripped|ordered)\b|\b(?:whose|who|whom|each|one|every|man|any|another|which)\b/u
const opensClause = wordSet('after before when while until because and but said says that as if since although')

/** Whether the pronoun can only be the subject's: it opens a clause, or a ship has what follows. */
function isClear(place: Place, {noun}: Subject): boolean {
  const before = place.textBefore
  if (place.word() !== 'his') {
    const isSaid = place.word(-1) !== 'that' || /^(?:said|says|say)$/u.test(place.word(-2))
    return isSaid && !byOthers.test(before)
  }
  const isShip =
    vessels.has(noun) || /^(?:volcano|river|storm|typhoon|hurricane|dam|plane|aircraft|rocket)$/u.test(noun)
  return (isShip || /^(?:doors|gates)$/u.test(place.word(1))) && !/\b(?:whose|who|whom|man|one of the)\b/u.test(before)
}

/** What a ship has. */
const parts =
  /^(?:crew|engines?|cargo|hull|rudder|anchor|deck|bow|stern|propeller|captain|sails?|mast|course|passengers|first|maiden|ash|banks?|crater|level|waters|wings?|cockpit|path|strength|keel|port|holds?|flag|owners?|doors|gates)$/u

/** Whether anybody is named in the story up to the end of the sentence. */
function isNamed(place: Place, {at, isMany}: Subject, context: StoryViews): boolean {
  const {sentence} = place.here
  const all = context.words.filter(({end}) => end <= sentence.end)
  const from = all.length - sentence.words.length
  return all.some((word, index) => {
    if (word === place.here || index === from || index === from + at) return false
    if (
      /^(?:off|outside|around|toward|towards|through|leaving|between|over|on|of|south|north|east|west|via)$/u.test(
        all[index - 1]?.lower ?? ''
      ) &&
      /^\p{Lu}/u.test(word.text)
    )
      return false
    if (/^(?:he|she|him|his|her|himself|herself)$/u.test(word.lower)) return word.start < place.here.start
    if (!isMany && index === from + at + 1 && /^\p{Lu}/u.test(word.text)) return false
    if (/^\p{Lu}/u.test(word.text) && (countries.has(word.text) || things.has(word.lower))) return false
    if (things.has(word.lower) || (all[index - 1] === place.here && parts.test(word.lower))) return false
    return mayBePerson(all, index, context)
  })
}

function rightFor(pronoun: string, isMany: boolean): string {
  if (pronoun === 'his') return isMany ? 'their' : 'its'
  return isMany ? 'they' : 'it'
}
