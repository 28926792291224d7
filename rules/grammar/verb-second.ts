import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isParticiple, isPast} from '../../src/text/verbs.js'
import {determiners, months, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const auxiliaries = wordSet('has have had will did')
const dayWords = wordSet(
  'yesterday today tomorrow recently meanwhile therefore thereby thereupon afterwards previously'
)
const articles = wordSet('the its his her their')

export default placeRule({
  id: 'grammar/verb-second',
  summary: 'Find a verb before its subject after a time or place at the start (`Yesterday has the court ruled`).',
  why: 'In German, Dutch and the Nordic languages the verb comes second whatever opens the sentence; English puts the subject first.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {order: 'Unexpected order `{found}`: the subject stands before `{verb}`'},
  examples: [
    {
      bad: 'Recently ⟦has the court⟧ freed a miner.',
      better: 'Recently the court has freed a miner.'
    },
    {bad: 'In 2019 ⟦had the firm⟧ been sold to a rival.', better: 'In 2019 the firm had been sold to a rival.'},
    {bad: 'On Monday ⟦will the union⟧ hold a vote.', better: 'On Monday the union will hold a vote.'},
    {good: 'Recently the court has freed a miner.'},
    {near: 'Only on Monday will the union hold a vote.'},
    {near: 'In May had the highest yield, and the court in June the lowest.'},
    {near: 'On Monday, will the court rule?'},
    {near: 'Not since 2019 has the firm made a profit.'}
  ],
  concerns: word => auxiliaries.has(word),
  found(place) {
    const verb = place.word()
    if (place.capital() || !articles.has(place.word(1)) || place.capital(2) || !place.stopped) return undefined
    if (!opensWithTime(place) || place.here.sentence.text.trimEnd().endsWith('?')) return undefined
    const end = subjectEnd(place)
    if (end === undefined) return undefined
    const subject = place.phrase(1, end)
    const data = {found: `${verb} ${subject}`, verb}
    return {message: 'order', span: place.span(0, end), data, suggest: [`${subject} ${verb}`]}
  }
})

/** Nothing but a day, a month or a year before the verb: `Yesterday`, `In March`, `On Friday`, `In 2019`. */
function opensWithTime(place: Place): boolean {
  const {index} = place.here
  if (index === 1) return dayWords.has(place.word(-1)) && place.next(-1) === ' '
  if (index !== 2 || place.next(-1) !== ' ') return false
  const time = place.word(-1)
  return (
    /^(?:in|on|since|at)$/u.test(place.word(-2)) && (weekdays.has(time) || months.has(time) || /^\d{4}$/u.test(time))
  )
}

/** Where the subject ends: before the rest of the verb; at most two words follow its article. */
function subjectEnd(place: Place): number | undefined {
  const wantsBase = place.word() === 'will' || place.word() === 'did'
  const isVerb = (word: string) =>
    wantsBase ? isBase(word) : isPast(word) || isParticiple(word) || word.endsWith('ed')
  for (const at of [3, 4]) {
    const next = place.word(at)
    if (/^(?:been|be|have|not|already|also)$/u.test(next) || isVerb(next)) return at - 1
    if (at === 3 && !wantsBase && determiners.has(next)) return 2
  }
  return undefined
}
