import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isOnlyVerb, isParticiple, verbOf} from '../../src/text/verbs.js'
import {
  isMidAdverb,
  months,
  objectPronouns,
  prepositions,
  subjectPronouns,
  weekdays,
  whWords
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** States that began one day and go on. */
const states = wordSet(
  'missing ill sick unemployed homeless vacant empty idle open married unconscious absent offline unavailable operational inactive active paralysed pregnant independent dead'
)
/** What one is in, under or without for a time. */
const inside = wordSet(
  'custody prison jail detention hospital exile hiding confinement office power force effect operation place talks mourning session quarantine isolation coma captivity arrest construction investigation siege control pressure curfew lockdown sanctions strike trial duty leave hold fire war electricity water food pay wages charge'
)
/** What is done over a long time. */
const lasting = wordSet(
  'lives works leads heads runs rules governs owns serves exists chairs teaches belongs operates manages occupies employs holds controls suffers plays coaches directs represents studies trains resides'
)
/** What one person does to a firm, a town or a team for years. */
const leading = wordSet(
  'leads heads runs rules owns chairs coaches manages directs lives works governs presides resides'
)
const livesHere = new Map([
  ['live', 'lived'],
  ['work', 'worked']
])
/** Posts that one is in for years. */
const posts = wordSet(
  'president director chairman chairwoman chair mayor governor minister coach captain manager secretary head member leader chief boss ambassador bishop judge owner editor conductor principal rector dean'
)
const spanned = wordSet('last yesterday early late mid the then')

/** What counts or compares up to now, and what a clause of its own follows. */
const counts = /^(?:first|second|third|only|highest|lowest|most|least|best|worst|time|biggest|largest|up|down)$|st$/u

export default placeRule({
  id: 'grammar/since-present',
  summary:
    'Find the present tense for what has gone on since a time (`is closed since Friday`, `works here since 2012`).',
  why: 'German, French and Slavic languages tell in the present what English tells in the perfect once `since` says when it began.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {perfect: 'Unexpected `{verb}` with `since`, expected `{right}`'},
  examples: [
    {bad: 'The pass ⟦is⟧ closed since Monday.', better: 'The pass has been closed since Monday.'},
    {bad: 'Two clerks ⟦are⟧ in custody since early May.', better: 'Two clerks have been in custody since early May.'},
    {bad: 'He ⟦works⟧ for the port since 2012.', better: 'He has worked for the port since 2012.'},
    {
      bad: 'Since last spring, the town ⟦is⟧ buying its gas abroad.',
      better: 'Since last spring, the town has been buying its gas abroad.'
    },
    {
      bad: 'Lena Brusk, who ⟦runs⟧ the mill since 2014, resigned.',
      better: 'Lena Brusk, who has run the mill since 2014, resigned.'
    },
    {
      bad: 'The vet, who since May ⟦leads⟧ the clinic, resigned.',
      better: 'The vet, who since May has led the clinic, resigned.'
    },
    {bad: 'They ⟦live⟧ in huts since 3 May.', better: 'They have lived in huts since 3 May.'},
    {bad: 'She ⟦is⟧ head of the port since 2014.', better: 'She has been head of the port since 2014.'},
    {near: 'She is head of the first port built since 2014.'},
    {near: 'The vet, who since May has led the clinic, runs fast.'},
    {good: 'The pass has been closed since Monday.'},
    {near: 'The pass is closed, and since Monday the tunnel is the only way.'},
    {near: 'It is the first dam built since 1990, and sales are up since May.'},
    {near: 'The road is in the best state since 1990.'},
    {near: 'Since the dam is closed the river is low.'}
  ],
  concerns: word => word === 'since',
  found(place) {
    if (!isTime(place)) return undefined
    if (place.word(-1) === 'who') return sinceBetween(place)
    return place.opens ? sinceFirst(place) : sinceLast(place)
  }
})

const places = wordSet('here there in on at from with together for as')

/** `who since 2012 heads the port`. */
function sinceBetween(place: Place) {
  for (let at = 2; at < 6; at++) {
    const word = place.word(at)
    if (!(leading.has(word) || lasting.has(word) || /^(?:is|are)$/u.test(word))) {
      if (word === '' || isOnlyVerb(word)) return undefined
      continue
    }
    return perfect(place, at)
  }
  return undefined
}

/** Whether a time follows, not a clause. */
function isTime(place: Place): boolean {
  const next = place.word(1)
  if (/^(?:childhood|birth)$/u.test(next)) return true
  if (/^\d{1,2}$/u.test(next) && months.has(place.word(2))) return true
  if (weekdays.has(next) || months.has(next) || /^(?:1[89]|20)\d\d$/u.test(next)) return true
  if (!spanned.has(next)) return false
  const then = place.word(2)
  if (next === 'yesterday') return true
  if (next === 'the' && /^(?:19|20)\d0s$/u.test(then)) return true
  if (next === 'the') return /^(?:beginning|start|end)$/u.test(then) && place.word(3) === 'of'
  return (
    months.has(then) ||
    weekdays.has(then) ||
    /^(?:week|month|year|summer|winter|autumn|spring|night|1[89]\d\d|20\d\d)$/u.test(then)
  )
}

/** `is closed since Friday`, `works here since 2012`: the verb is the last before it. */
function sinceLast(place: Place) {
  if (place.word(-1) === '' || place.word(-1) === 'ever') return undefined
  for (let at = -1; at > -9; at--) {
    const word = place.word(at)
    if (word === '' || counts.test(word) || whWords.has(word) || /^(?:that|than|and|but|or|because|as|if)$/u.test(word))
      return undefined
    if (word === 'is' || word === 'are') return isState(place, at) ? perfect(place, at) : undefined
    if (livesHere.has(word) && /^(?:we|they|i)$/u.test(place.word(at - 1)))
      return places.has(place.word(at + 1)) ? perfect(place, at) : undefined
    if (lasting.has(word)) return isSubject(place, at) ? perfect(place, at) : undefined
    if (isOnlyVerb(word) || (at < -1 && objectPronouns.has(word))) return undefined
  }
  return undefined
}

/** `is closed`, `are in custody`, `is waiting for`. */
function isState(place: Place, be: number): boolean {
  const at = isMidAdverb(place.word(be + 1)) ? be + 2 : be + 1
  if (at >= 0 || /^(?:it|this|that|there|here|what)$/u.test(place.word(be - 1)) || place.word(be - 1) === '')
    return false
  const word = place.word(at)
  const hasNoun = (): boolean => [at + 1, at + 2, at + 3].some(offset => offset < 0 && inside.has(place.word(offset)))
  if (/^(?:in|under|on|without|at)$/u.test(word)) return hasNoun()
  if (states.has(word)) return true
  if (place.word(be) === 'is' && posts.has(word) && /^(?:of|there|here|)$/u.test(at + 1 < 0 ? place.word(at + 1) : ''))
    return true
  return (
    isForm(word, 'gerund') ||
    (isParticiple(word) &&
      /^(?:closed|shut|blocked|detained|jailed|imprisoned|banned|suspended|occupied|divided|stranded|trapped|cut|locked|held|married|known|grounded|hospitalised|hospitalized|displaced|deployed|based|prohibited|separated|sealed|barred|employed|registered|involved|engaged|wanted)$/u.test(
        word
      ))
  )
}

const isSubject = (place: Place, at: number): boolean =>
  /^(?:he|she|it)$/u.test(place.word(at - 1)) ||
  (leading.has(place.word(at)) &&
    (place.word(at - 1) === 'who' ||
      (place.capital(at - 1) && !/^(?:there|here|now|then)$/u.test(place.word(at - 1))))) ||
  (place.word(at - 1) !== '' &&
    !looksPlural(place.word(at - 1)) &&
    !prepositions.has(place.word(at - 1)) &&
    /^(?:the|an?|his|her|its|their)$/u.test(place.word(at - 2)))

/** `Since last autumn, Moldova is buying`. */
function sinceFirst(place: Place) {
  const {sentence} = place.here
  const match =
    /^Since [\p{L}\d ]{3,30}?,? (?:the (?:[\p{Ll}-]+ ){1,3}|(?:\p{Lu}[\p{L}-]+ ){1,3}|he |she |it |they )(?<be>is|are) (?<next>\p{Ll}+)/du.exec(
      sentence.text
    )
  const be = match?.groups?.be
  if (!match || !be || !(isForm(match.groups!.next!, 'gerund') || states.has(match.groups!.next!))) return undefined
  const [from, to] = match.indices!.groups!.be!
  const before = sentence.words.filter(({end}) => end <= sentence.start + from)
  if (
    before
      .slice(1)
      .some(
        ({lower}) =>
          isOnlyVerb(lower) || whWords.has(lower) || (subjectPronouns.has(lower) && lower !== before.at(-1)!.lower)
      )
  )
    return undefined
  const right = be === 'is' ? 'has been' : 'have been'
  return {
    message: 'perfect' as const,
    span: [sentence.start + from, sentence.start + to] as const,
    data: {verb: be, right},
    suggest: [right]
  }
}

function perfect(place: Place, at: number) {
  const verb = place.word(at)
  const lived = livesHere.get(verb)
  const right =
    {is: 'has been', are: 'have been'}[verb] ?? (lived ? `have ${lived}` : `has ${verbOf(verb)!.participle[0]!}`)
  return {message: 'perfect' as const, span: place.span(at), data: {verb, right}, suggest: [right]}
}
