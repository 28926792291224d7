import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {closesNoun, months} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What a body bears in its name. */
const bodies = wordSet(
  'ministry department bureau institute academy school faculty chamber journal college minister secretary proceedings society association board centre center committee union'
)
/** What such bodies are for; never counted, so that no article stands before it. */
const fields = wordSet(
  'defence defense health education finance culture agriculture justice science commerce labour labor energy transport transportation trade economics technology medicine engineering law psychiatry psychology criminology hygiene tourism sport sports statistics internal industry information communications communication research chemistry physics biology geology mathematics philosophy history music art dentistry nursing pharmacy theology architecture astronomy meteorology surgery public social emergency foreign home human veterans housing homeland mines mining forestry fisheries fishing women youth digital economic land water nutrition archaeology anthropology neurology oncology paediatrics pediatrics cardiology virology epidemiology clinical nuclear applied advanced computer medical political management business accounting journalism'
)
/** Months that are other words, too. */
const isOther = /^(?:march|may)$/u
/** With these the name may have its article: `the Ministry of the Public Purse`. */
const isArticled = /^(?:purse|interior|land|state)$/u

export default placeRule({
  id: 'grammar/article-in-name',
  summary: 'Find `the` within names of bodies and before months (`Ministry of the Defence`, `by the January`).',
  why: 'Languages without articles leave the engine to guess, and in these names English has none.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {extra: 'Unexpected `the` before `{next}`, expected none'},
  examples: [
    {
      bad: 'The Ministry of ⟦the⟧ Defence bought two ships.',
      better: 'The Ministry of Defence bought two ships.'
    },
    {bad: 'She teaches at the School of ⟦the⟧ Law.', better: 'She teaches at the School of Law.'},
    {
      bad: 'He led the Department of Trade and ⟦the⟧ Industry.',
      better: 'He led the Department of Trade and Industry.'
    },
    {bad: 'The mill must close by ⟦the⟧ January.', better: 'The mill must close by January.'},
    {bad: 'Prices rose from ⟦the⟧ June to August.', better: 'Prices rose from June to August.'},
    {bad: 'As of ⟦the⟧ June 30, six clinics had closed.', better: 'As of June 30, six clinics had closed.'},
    {good: 'The Ministry of Defence and the Ministry of the Interior agreed by January.'},
    {near: 'The ministry of the defence team met by the January deadline.'},
    {near: 'He wrote of the June 30 vote and of the April of his life.'}
  ],
  concerns: word => fields.has(word) || (months.has(word) && !isOther.test(word)),
  found(place) {
    const article = place.on(-1)
    return article?.word() === 'the' ? inName(article) : undefined
  }
})

function inName(place: Place) {
  if (!place.capital(1) || place.capital()) return undefined
  return isField(place) || isMonth(place)
    ? {
        message: 'extra' as const,
        span: place.span(),
        data: {next: place.printed(1)},
        suggest: [{edits: [{span: [place.span()[0], place.span(1)[0]] as const, text: ''}]}]
      }
    : undefined
}

/** `Ministry of the Defence`, `Department of Trade and the Industry`. */
function isField(place: Place): boolean {
  if (!fields.has(place.word(1)) || isArticled.test(place.word(2)) || place.capital(2)) return false
  // `the Journal of the Science of Food`, `a branch of the Housing and Works Authority`
  if (place.word(2) === 'of' || (place.word(2) === 'and' && place.capital(3) && place.capital(4))) return false
  const at = place.word(-1) === 'and' && place.capital(-2) ? -3 : -1
  if (at === -3 && !fields.has(place.word(-2))) return false
  return /^(?:of|for)$/u.test(place.word(at)) && bodies.has(place.word(at - 1)) && place.capital(at - 1)
}

/** `by the January`, `as of the June 30`: no noun follows. */
function isMonth(place: Place): boolean {
  const month = place.word(1)
  if (!months.has(month) || isOther.test(month)) return false
  if (!/^(?:by|from|since|until|till|of|during|through)$/u.test(place.word(-1))) return false
  const isDated = /^\d/u.test(place.word(2))
  const [next, mark] = [place.word(isDated ? 3 : 2), place.next(isDated ? 2 : 1)]
  if (next === '' ? !/[,.;]/u.test(mark) : next === 'of' || !(closesNoun(next) || next === 'to' || next === 'and'))
    return false
  // `from the December 15, 2021 issue`
  if (isDated && /^, \d{4} \p{Ll}/u.test(place.textAfter(2))) return false
  return /[ ,.;]/u.test(mark) && (place.word(-1) !== 'of' || (place.word(-2) === 'as' && isDated))
}
