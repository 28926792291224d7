import {placeRule} from '../../src/core/place-rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {mayBePerson} from '../../src/text/persons.js'
import type {Place} from '../../src/text/places.js'
import {articles, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const institutions = wordSet(
  'government company ministry party bank firm army council parliament university agency airline hospital club union commission committee court region city country state museum school factory organisation organization airport plant refinery mine port bridge theatre theater stadium newspaper channel festival project law treaty bill programme program system vaccine drug virus satellite tower dam reactor river volcano storm typhoon hurricane earthquake lake island village town province sea economy ship ferry vessel boat plane aircraft train bus truck helicopter tanker trawler freighter submarine yacht frigate steelmaker carmaker automaker chipmaker brewer insurer network broadcaster regulator watchdog developer lender retailer startup start-up orchestra choir ballet ensemble brewery winery shipyard studio federation association league assembly senate foundation charity cooperative monastery abbey cinema casino restaurant hotel'
)
/** What an institution has, and a man in the news seldom. */
const possessions = wordSet(
  'new policy plan plans office offices staff employees workers workforce shares budget decision headquarters members troops forces borders profit profits losses forecast services branches factory factories operations subsidiary position statement citizens population territory flights fleet ranks accounts report website crew cargo hull engine engines passengers bow deck wing wings orbit first own annual main banks bank ash path force strength level course only lead seats'
)

/** What a person has, and an institution has not. */
const isPersonal = (word: string): boolean =>
  /^(?:wife|husband|mother|father|sons?|daughters?|brothers?|sisters?|parents|child|children|uncle|aunt|cousins?|widow|nephew|niece|family|overdraft|mortgage|fare|visa|passport|scholarship|wages|salary|pension|luggage|suitcase|ticket|wheelchair|injury|injuries|birthday|funeral|grave|memory|fee|fees)$/u.test(
    word
  )

export default placeRule({
  id: 'grammar/institution-pronoun',
  summary: 'Find a person’s pronoun for an institution (`the company raised his forecast`).',
  why: 'In languages whose nouns have a gender a company is he or she; the engine keeps the gender.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {person: 'Unexpected `{pronoun}` for the {institution}, expected `{right}`'},
  examples: [
    {bad: 'The company raised ⟦his⟧ forecast on Monday.', better: 'The company raised its forecast on Monday.'},
    {bad: 'The party will choose ⟦her⟧ new leader in May.', better: 'The party will choose its new leader in May.'},
    {
      bad: 'The cement plant stood still after a fire in ⟦her⟧ kiln.',
      better: 'The cement plant stood still after a fire in its kiln.'
    },
    {
      bad: 'The commission said ⟦she⟧ would publish the list.',
      better: 'The commission said it would publish the list.'
    },
    {
      bad: 'The council passed the budget late on Monday, but ⟦she⟧ rejected the new fees.',
      better: 'The council passed the budget late on Monday, but it rejected the new fees.'
    },
    {
      bad: 'Norway’s largest party held on to ⟦her⟧ lead in the north.',
      better: 'Norway’s largest party held on to its lead in the north.'
    },
    {good: 'The company raised its forecast on Monday.'},
    {near: 'The council backed Ida Lund in May, but she rejected the fees.'},
    {near: 'The company said Mr Lund had raised his forecast.'},
    {near: 'The court heard that the driver left his office at six.'},
    {near: 'She waited. The bank closed her accounts.'},
    {near: 'The hospital has sent her a card and waived his fee.'},
    {near: 'The school has found places for her two brothers.'}
  ],
  concerns: word => /^(?:he|she|his|her)$/u.test(word),
  found(place, context) {
    if (/^(?:he|she)$/u.test(place.word())) return speaker(place, context)
    // `the accounts of the heir and his sons`: the pronoun goes with the nearer noun.
    if (place.word(1) === '' || place.word(-1) === 'and') return undefined
    // `upgraded her to first class`, `waived his fee`, `for her two sisters`
    const next = place.word(1)
    if (place.word() === 'her' && (articles.has(next) || prepositions.has(next))) return undefined
    // `the street will bear his name`
    if (next === 'name' && /^(?:bears?|bore|bearing|carry|carries|carrying)$/u.test(place.word(-1))) return undefined
    if (isPersonal(next) || isPersonal(place.word(2)) || isPersonal(place.word(3))) return undefined
    const {sentence, index} = place.here
    const {words} = sentence
    if (index < 3 || !/^(?:the|a|an|this)$|^\p{Ll}+['’]s$/u.test(words[0]!.lower)) return undefined
    const at = [1, 2, 3].find(other => institutions.has(words[other]?.lower ?? '')) ?? 0
    if (at === 0 || words[at + 1]?.lower === 'of') return undefined
    const institution = words[at]!.lower
    // A new paragraph or story may go on about somebody; where any person is near the pronoun is theirs.
    const isOwn = possessions.has(place.word(1))
    const end = place.span()[1] + (isOwn ? 0 : 60)
    const near = context.words.filter(word => word.end > sentence.start - 400 && word.start < end)
    if (near.some((word, other) => word !== place.here && word !== words[0] && mayBePerson(near, other, context)))
      return undefined
    if (!isOwn && /\p{L}/u.test(context.text.slice(0, sentence.start))) return undefined
    return {
      message: 'person',
      span: place.span(),
      data: {pronoun: place.printed(), institution, right: 'its'},
      suggest: ['its']
    }
  }
})

/** `The Danish commission announced that she would`: an institution that speaks of what it will do. */
function subjectOf(place: Place, back: number): string | undefined {
  const {sentence, index} = place.here
  const noun = sentence.words[index + back - 1]
  if (index + back < 2 || index + back > 5 || sentence.words[0]!.lower !== 'the' || !noun || place.word(-index) === '')
    return undefined
  if (!/^(?:said|announced|added|says|confirmed)$/u.test(place.word(back)) || !institutions.has(noun.lower))
    return undefined
  return /^(?:will|would|plans|expects|intends)$/u.test(place.word(1)) ||
    (back === -1 && /^(?:has|had)$/u.test(place.word(1)) && index === 3)
    ? noun.lower
    : undefined
}

/** `The ship lost power, and he drifted`: a thing that goes on by itself. */
function drifted(place: Place): string | undefined {
  const {sentence, index} = place.here
  if (!/^(?:and|but)$/u.test(place.word(-1)) || index < 4 || sentence.words[0]!.lower !== 'the') return undefined
  const noun = [1, 2, 3].map(at => sentence.words[at]!.lower).find(word => things.has(word))
  return noun &&
    /^(?:drifted|sank|capsized|crashed|exploded|erupted|burst|collapsed|overturned|derailed|ran|hit|flooded|rose|fell|grew|burned|burnt|caught|spread|weakened|strengthened)$/u.test(
      place.word(1)
    )
    ? noun
    : undefined
}

/** `The parliament passed the bill, but she rejected`: what bodies do. */
function voted(place: Place, context: StoryViews): string | undefined {
  const {sentence, index} = place.here
  if (!/[^,“”"]{20}, (?:and|but) $/u.test(place.textBefore) || index > 18 || sentence.words[0]!.lower !== 'the')
    return undefined
  const noun = [1, 2].map(at => sentence.words[at]!.lower).find(word => bodies.test(word))
  const before = sentence.words.slice(0, index)
  if (before.some(({lower}, at) => at > 0 && lower !== noun && mayBePerson(before, at, context))) return undefined
  return noun &&
    /^(?:rejected|approved|adopted|postponed|reported|expects|plans|raised|cut|lowered|closed)$/u.test(place.word(1))
    ? noun
    : undefined
}

const bodies =
  /^(?:parliament|council|commission|committee|bank|company|ministry|airline|regulator|retailer|refinery)$/u

const things = wordSet(
  'ship ferry vessel boat plane aircraft train bus truck helicopter river volcano storm typhoon hurricane bridge tower dam satellite fire tanker trawler rocket'
)

/** `The commission said she would publish`. */
function speaker(place: Place, context: StoryViews) {
  const {sentence, index} = place.here
  const back = place.word(-1) === 'that' ? -2 : -1
  const institution = subjectOf(place, back) ?? drifted(place) ?? voted(place, context)
  if (institution === undefined || (place.word() === 'she' && /^(?:ship|ferry|vessel|boat)$/u.test(institution)))
    return undefined
  const near = context.words.filter(({end}) => end <= sentence.start)
  if (near.some(({lower}, at) => !institutions.has(lower) && mayBePerson(near, at, context))) return undefined
  if (
    sentence.words
      .slice(1, index)
      .some(
        (word, at, all) => !institutions.has(word.lower) && !/^\p{Lu}/u.test(word.text) && mayBePerson(all, at, context)
      )
  )
    return undefined
  return {
    message: 'person' as const,
    span: place.span(),
    data: {pronoun: place.printed(), institution, right: 'it'},
    suggest: ['it']
  }
}
