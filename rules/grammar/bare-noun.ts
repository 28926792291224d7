import {placeRule} from '../../src/core/place-rule.js'
import {isPerson} from '../../src/text/agents.js'
import {indefiniteFor} from '../../src/text/indefinite-article.js'
import {pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {readSet, readTable} from '../../src/text/table.js'
import {isBase, isGerund, isPast} from '../../src/text/verbs.js'
import {determiners, finiteBe, objectPronouns, possessives, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './bare-noun.tsv'

const nouns = readSet<'noun' | 'use'>(table, 'noun')
/** Sure even after `of`, which joins many a noun in the singular (`window of opportunity`). */
const afterOf = readSet<'noun' | 'use'>(table, 'noun', ({use}) => use.includes('of'))
/** What somebody is one of many of. */
const roles = readSet<'noun' | 'use'>(table, 'noun', ({use}) => use.includes('role'))

const before = wordSet(
  'in at on for from with against near inside into during after before under towards behind outside without of over through about around across throughout within beside alongside among upon beneath despite regarding'
)
/** What may follow a noun that ends its phrase. */
const after = new Set([
  ...prepositions,
  ...wordSet('that which who is was has had will would could when where while because whose yesterday today')
])
const adjectives = wordSet(
  'new big large small old young long short major local national joint official special public private military political nuclear federal central final early second third emergency brief main foreign regional peaceful successful strong serious heavy deadly huge powerful famous well-known similar different good bad important urgent'
)
const counted = wordSet(
  'sort kind type form kinds types sorts lack amount piece level number between as from by per cost change'
)

/** Turns in which a noun stands without its article: `changed without warning`, `held on deposit`. */
const turns: ReadonlySet<string> = new Set(
  readTable<'noun' | 'use'>(table).flatMap(({noun, use}) => use.split(' ').map(preposition => `${preposition} ${noun}`))
)

/** What an adjective may follow: `the first cloned sheep`. */
const ordinals = wordSet('first second third last only new old other same next several many few two three four')

export default placeRule({
  id: 'grammar/bare-noun',
  summary: 'Find a thing that can be counted without its article (`issued statement on`, `control of city`).',
  why: 'Many languages have no articles; the engine has to guess them, and where it leaves one out English stumbles.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  notes:
    'The nouns are those that edited news prints with an article or another determiner in at least 96 of 100 places where they end their phrase.',
  messages: {
    bare: 'Missing `{article}` before `{noun}`, expected `{article} {noun}`',
    number: 'Unexpected `{noun}` for all of them, expected `{many}`'
  },
  examples: [
    {bad: 'The envoy, who was ⟦in visit⟧ to Oslo, left.', better: 'The envoy, who was on a visit to Oslo, left.'},
    {
      bad: 'The ministry issued ⟦statement⟧ on Monday evening.',
      better: 'The ministry issued a statement on Monday evening.'
    },
    {
      bad: 'Rebels have taken control of ⟦city⟧ in the north.',
      better: 'Rebels have taken control of the city in the north.'
    },
    {bad: 'They climbed to the top of ⟦tower⟧ at noon.', better: 'They climbed to the top of the tower at noon.'},
    {bad: 'He is ⟦member⟧ of the board and a former judge.', better: 'He is a member of the board and a former judge.'},
    {bad: 'The crowd gathered near ⟦embassy⟧ on Sunday.', better: 'The crowd gathered near the embassy on Sunday.'},
    {
      bad: 'Nine were hurt when ⟦truck⟧ hit a bus near Lyon.',
      better: 'Nine were hurt when a truck hit a bus near Lyon.'
    },
    {bad: 'The bag was found by ⟦driver⟧ on Monday.', better: 'The bag was found by the driver on Monday.'},
    {
      bad: 'They sold the mill after ⟦owner⟧ agreed to leave.',
      better: 'They sold the mill after an owner agreed to leave.'
    },
    {bad: 'The aide said ⟦truck⟧ was empty.', better: 'The aide said a truck was empty.'},
    {bad: 'The pool has a discount for ⟦teenager⟧.', better: 'The pool has a discount for teenagers.'},
    {
      bad: 'She denied it in ⟦interview⟧ with the Gazette.',
      better: 'She denied it in an interview with the Gazette.'
    },
    {bad: 'The tram collided with ⟦van⟧ on Monday.', better: 'The tram collided with a van on Monday.'},
    {good: 'The ministry issued a statement on Monday evening.'},
    {near: 'The islanders gave warning of it in May.'},
    {near: 'The bill died in committee, and the plum came into flower without ceremony.'},
    {near: 'The doll is sold complete with passport, and the jar was wrapped in newspaper.'},
    {near: 'She was in conversation with the author, and he was in audience with the king.'},
    {near: 'Minister issues statement on Monday'},
    {near: 'They went from island to island in a small boat.'},
    {near: 'He rebuilt the farmer’s Grade II listed tower.'},
    {near: 'The horse drew the outside barrier, and the market is in surplus.'},
    {near: 'She was owner of the mill.'},
    {near: 'It was a kind of palace in the woods.'},
    {near: 'The lab worked on museum pieces and on gene therapy.'},
    {near: 'The roof fell in without warning, and a nurse ran for governor of the province.'},
    {near: 'Pupils went by coach to the port, where the trawlers were in harbour, and a frigate had left harbour.'},
    {near: 'He rose from clerk to manager, and prices vary by supplier.'},
    {near: 'She was twice voted player of the year, and was later made captain of the side.'},
    {near: 'Rumours of decision fatigue spread at embassy level.'}
  ],
  concerns: word => nouns.has(word),
  found(place) {
    const before = place.word(-1)
    if (before === '' || determiners.has(before) || place.capital() || !place.stopped) return undefined
    if (isSubject(place)) return bare(place, 0, indefiniteFor(place.word()))
    // `who is in visit to Oslo`
    if (place.word() === 'visit' && before === 'in' && place.word(1) === 'to') {
      const data = {article: 'a', noun: 'visit'}
      return {message: 'bare', span: place.span(-1, 0), data, suggest: ['on a visit']}
    }
    const article = endsHere(place) ? articleOf(place) : undefined
    if (!article || isPaired(place)) return undefined
    const at = opens(place)
    if (at === -1 && isForAny(place)) {
      const many = pluralOf(place.word())!
      return {message: 'number', span: place.span(), data: {noun: place.word(), many}, suggest: [many]}
    }
    const isHit = /^(?:with|into)$/u.test(place.word(at)) && hits.has(place.word(at - 1))
    return bare(place, at + 1, isHit ? indefiniteFor(place.word(at + 1)) : article)
  },
  unless(place) {
    if (isSubject(place)) return false
    if (place.tag() !== 'NOUN') return true
    const at = opens(place)
    if (isLed(place, at)) return !/^(?:ADP|PART)$/u.test(place.tag(at)) || place.tag(at - 1) === 'ADP'
    if (/^(?:is|was|became|be)$/u.test(place.word(at))) return false
    return place.tag(at) !== 'VERB' || !/^(?:NOUN|PROPN|PRON|AUX|ADV)$/u.test(place.tag(at - 1))
  }
})

/** What is meant for all of a kind: `a discount for teenager`. */
const meant = wordSet(
  'discount discounts ticket tickets class classes course courses training school schools camp camps benefits aid rights prices hotline clinic clinics guide fee fees'
)
const isForAny = (place: Place): boolean =>
  place.word(-1) === 'for' &&
  meant.has(place.word(-2)) &&
  isPerson(place.word()) &&
  pluralOf(place.word()) !== undefined
/** What meets its thing for the first time: `collided with van`. */
const hits = wordSet(
  'collide collides collided colliding collision crash crashes crashed crashing ploughed smashed slammed'
)

/** `when truck hit a bus`: the subject of a clause. */
function isSubject(place: Place): boolean {
  if (place.next() !== ' ') return false
  const verb = place.word(1)
  if (
    clauses.has(place.word(-1)) &&
    !prepositions.has(place.word(-2)) &&
    place.word(-2) !== 'amidst' &&
    /^(?:is|was|has|had|will|would|could)$/u.test(verb)
  )
    return true
  if (!/^(?:when|after|because|while|before|where|that|although|since|until|whether|if)$/u.test(place.word(-1)))
    return false
  // `after owner agreed to sell`
  if (isPerson(place.word()) && /^(?:agreed|refused|decided|died|failed|said|told|began|left|lost|found)$/u.test(verb))
    return place.word(-1) !== 'that'
  return (
    isPast(verb) &&
    !isGerund(verb) &&
    /^(?:a|an|the|his|her|its|their|into|on|at|in|near|two|three)$/u.test(place.word(2))
  )
}

/** Behind these a clause opens; `that` points at things too. */
const clauses = wordSet('when because while where although since until whether if unless though said says')

function bare(place: Place, from: number, article: string) {
  const noun = from < 0 ? `${place.printed(-1)} ${place.printed()}` : place.printed()
  return {message: 'bare' as const, span: place.span(from, 0), data: {article, noun}, suggest: [`${article} ${noun}`]}
}

function endsHere(place: Place): boolean {
  const next = place.word(1)
  if (place.word() === 'body') return next === 'of'
  if (next === '') return /^[.,]/u.test(place.next()) || place.next() === ''
  return place.next() === ' ' && after.has(next)
}

/** `from island to island`, `from clerk to manager`, `between teacher and student`. */
function isPaired(place: Place): boolean {
  if (place.word(-1) === 'from' && place.word(1) === 'to' && !determiners.has(place.word(2))) return true
  if (place.word(-1) === 'to' && place.word(-3) === 'from' && !determiners.has(place.word(-2))) return true
  const {sentence, index} = place.here
  const near = sentence.words.slice(Math.max(0, index - 5), index + 6)
  return near.filter(({lower}) => lower === place.word()).length > 1 || near.some(({lower}) => lower === 'between')
}

/** Where the word before the phrase stands: one adjective may come between. */
const opens = (place: Place): number => (isAdjective(place.word(-1)) && place.previous() === ' ' ? -2 : -1)

function isAdjective(word: string): boolean {
  return adjectives.has(word) || (/(?:[tn]ial|ional|ative|ous|ical)$/u.test(word) && word.length > 6)
}

function articleOf(place: Place): string | undefined {
  const at = opens(place)
  const previous = place.word(at)
  // `the Grade II listed barn`
  if (previous === 'listed' && place.capital(at - 1)) return undefined
  // `She won second prize.`
  if (/^(?:second|third)$/u.test(place.printed(-1)) && /^(?:prize|place|gear|base|class|grade)$/u.test(place.printed()))
    return undefined
  if (previous === 'of')
    return (afterOf.has(place.word()) && !counted.has(place.word(at - 1))) || isPart(place, at - 1) ? 'the' : undefined
  if (isLed(place, at)) {
    if (counted.has(place.word(at - 1)) || place.previous() !== ' ' || isIdiom(place, at)) return undefined
    return previous === 'in' && told.has(place.word()) ? indefiniteFor(place.word(at + 1)) : 'the'
  }
  const isFitting = /^(?:is|was|became)$/u.test(previous) ? isRole(place, at) : isObject(place, at)
  return isFitting && !isIdiom(place, at) ? indefiniteFor(place.word(at + 1)) : undefined
}

/** What a story has not mentioned before it quotes from it: `in interview with the paper`. */
const told = wordSet('interview statement speech letter article message telegram report tweet')

/** `the top of tower`: where one of the parts of a thing is named, the thing is known. */
const isPart = (place: Place, at: number): boolean =>
  thingParts.has(place.word(at)) && /^(?:the|its|of)$/u.test(place.word(at - 1))
const thingParts = wordSet(
  'top roof foot edge middle centre center bottom base entrance walls wreckage ruins crew owner captain summit basement doors windows construction collapse reopening'
)

/** `the outside barrier`, `back into surplus`, `before warning that`. */
function isIdiom(place: Place, at: number): boolean {
  const previous = place.word(at)
  if (turns.has(`${previous} ${place.word()}`)) return true
  // `complete with passport`
  if (previous === 'with' && place.word(at - 1) === 'complete') return true
  if (isGerund(place.word()) && place.word(1) === 'that') return true
  if (/^(?:outside|inside|near|under)$/u.test(previous)) return determiners.has(place.word(at - 1))
  return /^(?:in|into)$/u.test(previous) && /^(?:surplus|deficit)$/u.test(place.word())
}

/** `shelved by author`, `Prices vary by supplier`, `broken down by employer`. */
const sorted =
  /^(?:sort|shelv|arrang|list|rank|group|order|organis|organiz|index|catalogu|fil|class|classifi|count|vari|var|differ|break|broke|broken|divid|split|search|brows|down|up|out)(?:e|es|y|ies|ed|ied|ing|s)?$/u

/** `by postman`, `to widow of a mechanic`, where `by` names no means and `to` opens no infinitive. */
function isLed(place: Place, at: number): boolean {
  const previous = place.word(at)
  if (previous === 'by' && sorted.test(place.word(at - 1))) return false
  if (/^(?:by|to)$/u.test(previous)) return isPerson(place.word()) && !isBase(place.word(at + 1))
  return before.has(previous) && !(isGerund(place.word()) && place.word(1) !== 'of')
}

/** `he is member of`. */
function isRole(place: Place, at: number): boolean {
  const subject = place.word(at - 1)
  // `owner of the bank`: there may be no other
  if (!roles.has(place.word()) || place.word() === 'owner' || place.word(1) !== 'of') return false
  return /^(?:he|she|who)$/u.test(subject) || place.capital(at - 1)
}

const often = wordSet('later once twice never again also soon then first often already even long since now always thus')

/** `issued statement on`: a finite verb that is no adjective (`the limited ability`). */
function isObject(place: Place, at: number): boolean {
  const [verb, subject] = [place.word(at), place.word(at - 1)]
  if (isBase(verb) && /^(?:to|will|would|can|could|must|should|may)$/u.test(subject))
    return !/^(?:be|change|switch|part)$/u.test(verb)
  if (verb === 'found' && /^(?:\p{L}+s|police|have|has|had|he|she|they|who)$/u.test(subject)) return true
  if (!isPast(verb) && !/[^e]ed$/u.test(verb)) return false
  // `parted company`, `voted player of the year`
  if (/^(?:changed|switched|parted|voted|crowned|declared|proclaimed|hailed|chosen)$/u.test(verb)) return false
  // `was later made captain`
  if (often.has(subject) && finiteBe.has(place.word(at - 2))) return false
  // `the seriously injured woman`, `a man-made lake`
  if (
    subject.endsWith('ly') ||
    ordinals.has(subject) ||
    /['’]s?$/u.test(subject) ||
    verb.includes('-') ||
    (subject === 'man' && verb === 'made')
  )
    return false
  if (isBase(verb) || isGerund(verb) || subject === '' || possessives.has(subject) || objectPronouns.has(subject))
    return false
  return (
    !/^(?:a|an|the|this|that|these|those|of|in|for|with|by|to|and|or|no|any|some|most|very|more|is|was|are|were|be|been|being|called|named)$/u.test(
      subject
    ) && !/^(?:called|named|said|says|became|turned|remained|elected|appointed|dubbed)$/u.test(verb)
  )
}
