import {placeRule} from '../../src/core/place-rule.js'
import {indefiniteFor} from '../../src/text/indefinite-article.js'
import type {Place} from '../../src/text/places.js'
import {closesNoun, isMidAdverb} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What there may be one of, with what then follows. */
const existing = new Map(
  Object.entries({
    possibility: 'that of to for',
    probability: 'that of',
    likelihood: 'that of',
    chance: 'that of to for',
    risk: 'that of',
    problem: 'with in of',
    way: 'out to of',
    attempt: 'to at',
    plan: 'to for',
    tendency: 'to for',
    shortage: 'of in',
    lack: 'of',
    surplus: 'of in',
    gap: 'between in',
    link: 'between to',
    contradiction: 'between in',
    ban: 'on',
    proposal: 'to for',
    feeling: 'that of',
    sense: 'that of',
    rumour: 'that',
    limit: 'to on',
    list: 'of',
    queue: 'of for at',
    crisis: 'in of',
    rule: 'that',
    reason: 'that'
  }).map(([noun, next]) => [noun, wordSet(next)] as const)
)
/** What somebody or something becomes, with the article it takes there. */
const become = new Map(
  (
    [
      [
        'a',
        'victim symbol source member citizen hub magnet haven threat burden danger problem nightmare obstacle participant prisoner supporter critic tool model place'
      ],
      ['the', 'scene target subject object centre center cause reason owner topic epicentre epicenter focus']
    ] as const
  ).flatMap(([article, nouns]) => nouns.split(' ').map(noun => [noun, article] as const))
)
/** What somebody has, needs or is given, with its article and what then follows. */
const had = new Map(
  Object.entries({
    chance: 'a to of',
    opportunity: 'an to for',
    problem: 'a with',
    right: 'the to',
    advantage: 'an over',
    contract: 'a with',
    idea: 'an of for how',
    solution: 'a to for',
    plan: 'a to for',
    tendency: 'a to',
    obligation: 'an to',
    impact: 'an on',
    relationship: 'a with',
    history: 'a of',
    reputation: 'a for of as',
    meeting: 'a with',
    conversation: 'a with',
    licence: 'a to',
    monopoly: 'a on over',
    population: 'a of',
    share: 'a of in',
    role: 'a in to'
  }).map(([noun, cell]) => {
    const [article, ...next] = cell.split(' ')
    return [noun, {article: article!, next: new Set(next)}] as const
  })
)
/** Adjectives of judgement before what is judged. */
const judging = wordSet(
  'important serious big difficult good bad historic huge major burdensome dangerous terrible sad strange tough unusual unique significant great hard new complex complicated key crucial decisive painful heavy beautiful wonderful excellent perfect clear delicate small long tragic shameful busy rare brave wrong fatal costly emotional unpleasant'
)
const judged = wordSet(
  'step problem mistake situation day decision moment question task example idea place story sign signal victory defeat result match game season achievement opportunity challenge blow event job error lesson subject reason issue gesture sentence player man woman person project process thing surprise disaster tragedy chapter message method procedure experience scandal verdict goal leader teacher coach topic'
)
const strong = wordSet('serious real big strong high huge acute severe growing clear good small new large major')

export default placeRule({
  id: 'grammar/predicate-article',
  summary:
    'Find a noun without its article behind `there is`, `become` and `it is` (`There is possibility that`, `became victim of`, `It was difficult decision`).',
  why: 'Languages without articles leave it to the engine to put them in, and behind a form of `be` it takes the noun for an adjective.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{article}` before `{phrase}`, expected `{article} {phrase}`'},
  examples: [
    {
      bad: 'There is ⟦possibility⟧ that the weir will burst.',
      better: 'There is a possibility that the weir will burst.'
    },
    {bad: 'There was ⟦serious shortage⟧ of nurses.', better: 'There was a serious shortage of nurses.'},
    {bad: 'The barn became ⟦scene⟧ of a fight.', better: 'The barn became the scene of a fight.'},
    {bad: 'It was ⟦difficult decision⟧ for the crew.', better: 'It was a difficult decision for the crew.'},
    {bad: 'This is very ⟦important step⟧ for us.', better: 'This is a very important step for us.'},
    {bad: 'The firm has ⟦contract⟧ with the port.', better: 'The firm has a contract with the port.'},
    {bad: 'Nurses were given ⟦chance⟧ to speak.', better: 'Nurses were given a chance to speak.'},
    {good: 'It was a difficult decision, and there is a chance of rain.'},
    {near: 'It is good news that there is reason to hope.'},
    {near: 'She became mayor of Bergen, and the mill became home to owls.'},
    {near: 'It was serious enough, and it is important that trains run.'},
    {near: 'It was big game hunting that made him rich.'}
  ],
  concerns: word => existing.has(word) || had.has(word) || become.has(word) || judged.has(word),
  found(place) {
    if (place.capital() || place.previous() !== ' ' || !place.stopped) return undefined
    return thereIs(place) ?? has(place) ?? becomes(place) ?? itIs(place)
  }
})

function report(place: Place, from: number, article: string) {
  const phrase = place.phrase(from, 0)
  const before = place.word(from - 1) === 'very' ? 'a very' : article
  const span = place.span(from, 0)
  const edits = [{span: place.span(from - 1, 0), text: `${before} ${phrase}`}]
  const suggest = before === 'a very' ? [{edits}] : [`${article} ${phrase}`]
  return {message: 'missing' as const, span, data: {phrase, article}, suggest}
}

/** `There is possibility that`. */
function thereIs(place: Place) {
  if (!existing.get(place.word())?.has(place.word(1))) return undefined
  const from = strong.has(place.word(-1)) ? -1 : 0
  const be = place.word(from - 1)
  if (place.word(from - 2) !== 'there' || !/^(?:is|was)$/u.test(be) || place.word(from - 3) === 'is') return undefined
  return report(place, from, indefiniteFor(place.word(from)))
}

/** `has contract with`, `were given chance to`. */
function has(place: Place) {
  const thing = had.get(place.word())
  if (!thing?.next.has(place.word(1))) return undefined
  const [verb, before] = [place.word(-1), place.word(-2)]
  const isHad = /^(?:have|has|had)$/u.test(verb)
    ? before !== '' && !/^(?:will|never|not|than|may)$/u.test(before)
    : verb === 'given' && /^(?:was|were|been|is|are|be)$/u.test(before)
  return isHad ? report(place, 0, thing.article) : undefined
}

/** `became victim of`. */
function becomes(place: Place) {
  const article = become.get(place.word())
  if (!article || !/^(?:become|becomes|became|becoming)$/u.test(place.word(-1))) return undefined
  const ends = /^(?:danger|threat|burden|symbol|nuisance)$/u.test(place.word()) && /^[.,]/u.test(place.next())
  if (place.word() === 'danger' && !ends) return undefined
  if (!(ends || /^(?:of|for|to|on)$/u.test(place.word(1))) || (place.word() === 'subject' && place.word(1) === 'to'))
    return undefined
  return report(place, 0, article === 'a' ? indefiniteFor(place.word()) : article)
}

/** `It was very difficult decision for the crew.` */
function itIs(place: Place) {
  if (!judged.has(place.word()) || !judging.has(place.word(-1)) || !closes(place)) return undefined
  let at = place.word(-2) === 'very' ? -3 : -2
  if (isMidAdverb(place.word(at))) at--
  if (!/^(?:is|was)$/u.test(place.word(at))) return undefined
  const subject = place.word(at - 1)
  const isOpen =
    /^(?:it|this|that|he|she)$/u.test(subject) && !/^(?:of|in|for|with|all|about)$/u.test(place.word(at - 2))
  return isOpen ? report(place, -1, indefiniteFor(place.word(-1))) : undefined
}

function closes(place: Place): boolean {
  const next = place.word(1)
  if (next === '') return /^[.,;]/u.test(place.next())
  return place.next() === ' ' && (closesNoun(next) || /^(?:to|and|if|as)$/u.test(next))
}
