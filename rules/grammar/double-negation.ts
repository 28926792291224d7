import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {formsOf, isBase, isParticiple, isPast, readings} from '../../src/text/verbs.js'
import {auxiliaries, negatedDo, negatedModals, subjectPronouns, whWords} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What stands for a negative word behind another. */
const positive = new Map([
  ['nothing', 'anything'],
  ['nobody', 'anybody'],
  ['nowhere', 'anywhere'],
  ['none', 'any'],
  ['no', 'any']
])
/** Before `nothing` and its like these are printed: `that does not mean nothing happened`. */
const figures = wordSet('be do mean come cost go count been is')
/** Verbs whose object is not there at all when it is denied: `did not have no money`. */
const objectVerbs = wordSet(
  'have find see get give make show receive offer leave take need know buy bring hold provide pay hear report cause'
)
const opens = wordSet('that said says because and but although though while when if')

export default placeRule({
  id: 'grammar/double-negation',
  summary: 'Find a negation said twice (`Nobody did not see it`, `did not say nothing`, `without no reason`).',
  why: 'Spanish, Russian, Polish, Persian and many other languages deny every word of a clause; English denies one.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {twice: 'Unexpected second negation `{found}`, expected `{right}`'},
  examples: [
    {bad: 'Nobody ⟦did not see⟧ the boat.', better: 'Nobody saw the boat.'},
    {bad: 'No guards ⟦were not⟧ hurt in the fire.', better: 'No guards were hurt in the fire.'},
    {bad: 'The mayor did not say ⟦nothing⟧ about it.', better: 'The mayor did not say anything about it.'},
    {bad: 'They had never met ⟦no one⟧ like her.', better: 'They had never met anyone like her.'},
    {bad: 'He left the party without ⟦no⟧ reason.', better: 'He left the party without any reason.'},
    {good: 'Nobody saw the boat, and the mayor did not say anything about it.'},
    {near: 'Nobody who did not see it will know, and nothing that is not seen is lost.'},
    {near: 'That does not mean nothing was done, nor is it for nothing.'},
    {near: 'He did not say no to it, and will not do nothing.'}
  ],
  ...shapesByWord<'twice'>([
    [['nobody', 'nothing', 'no', 'none', 'neither'], nobodyNot],
    [['nothing', 'nobody', 'nowhere', 'no', 'none'], notNothing],
    [['hardly', 'barely', 'scarcely'], hardly]
  ])
})

/** `Nobody did not see it`, `No guards were not hurt`, `None of the men did not speak`. */
function nobodyNot(place: Place) {
  const isHead = place.opens || opens.has(place.word(-1)) || place.word(-1) === ''
  if (!isHead || place.word(1) === 'matter') return undefined
  const last = subjectEnd(place)
  const auxiliary = last === undefined ? '' : place.word(last + 1)
  if (last === undefined || !auxiliaries.has(auxiliary)) return undefined
  const isShort = negatedDo.has(auxiliary) || negatedModals.has(auxiliary) || auxiliary.endsWith("n't")
  if (!isShort && place.word(last + 2) !== 'not') return undefined
  const not = isShort ? last + 1 : last + 2
  if (/^(?:only|just|merely|all|every|to|be|necessarily)$/u.test(place.word(not + 1))) return undefined
  const bare = auxiliary.replace(/n't$/u, '')
  if (!/^(?:did|do|does)$/u.test(bare)) return isShort ? undefined : report(place, last + 1, not, auxiliary)
  const verb = place.word(not + 1)
  if (!isBase(verb)) return undefined
  const {past, third} = formsOf(verb)
  return report(place, last + 1, not + 1, {did: past[0]!, does: third}[bare] ?? verb)
}

/** Where the denied subject ends: `no one`, `no guards`, `none of the men`, `nobody in the old town`. */
function subjectEnd(place: Place): number | undefined {
  const [word, next] = [place.word(), place.word(1)]
  if (subjectPronouns.has(next) || (/^(?:none|neither)$/u.test(word) && next !== 'of')) return undefined
  for (let at = 1; at < 8 && place.word(at) !== ''; at++) {
    if (auxiliaries.has(place.word(at))) return at > 1 || word !== 'no' ? at - 1 : undefined
    if (whWords.has(place.word(at)) || subjectPronouns.has(place.word(at)) || place.word(at) === 'that')
      return undefined
  }
  return undefined
}

/** `did not say nothing`, `without no reason`, `had never met no one`. */
function notNothing(place: Place) {
  if (place.word(-1) === 'without') return positively(place)
  const isNo = place.word() === 'no' && place.word(1) !== 'one'
  const at = /^(?:to|with|about|from|for|at)$/u.test(place.word(-1)) ? -2 : -1
  const verb = place.word(at)
  const base = readings(verb)[0]?.verb.base ?? verb
  if (!negated(place, at) || figures.has(base) || figures.has(verb)) return undefined
  if (at === -2 && place.word(-1) === 'for') return undefined
  if (isNo ? !objectVerbs.has(base) || at === -2 : place.word() === 'none' && place.word(1) !== 'of') return undefined
  if (isNo && /^(?:deal|more|less|longer|fewer|and|or|for|to|vote|votes|)$/u.test(place.word(1))) return undefined
  return isBase(verb) || isParticiple(verb) || isPast(verb) ? positively(place) : undefined
}

/** Whether the verb at an offset is denied: `did not say`, `never said`. */
function negated(place: Place, at: number): boolean {
  const [before, first] = [place.word(at - 1), place.word(at - 2)]
  if (negatedDo.has(before) || negatedModals.has(before) || before === 'cannot') return true
  return before === 'never' || (before === 'not' && auxiliaries.has(first))
}

function positively(place: Place) {
  const isPerson = place.word() === 'no' && place.word(1) === 'one'
  if (place.word() === 'no' && !isPerson && place.word(1) === '') return undefined
  return isPerson ? report(place, 0, 1, 'anyone') : report(place, 0, 0, positive.get(place.word())!)
}

/** `could not hardly walk`, `hardly no water`. */
function hardly(place: Place) {
  const next = place.word(1)
  if (/^(?:no|nothing|nobody)$/u.test(next)) return report(place, 1, 1, positive.get(next)!)
  if (place.word(-1) !== 'not' || !/^(?:can|could|did|do|does|would|will)$/u.test(place.word(-2))) return undefined
  return isBase(place.word(1)) ? report(place, -1, 0, place.word()) : undefined
}

function report(place: Place, from: number, to: number, right: string) {
  const found = place.phrase(from, to)
  return {message: 'twice' as const, span: place.span(from, to), data: {found, right}, suggest: [right]}
}
