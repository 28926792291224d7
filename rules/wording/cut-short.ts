import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {subjectPronouns} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Nothing ends on these, ellipsis or not. */
const open = wordSet('and or the of a an with for from by at its their his')
/** What a sentence of some length does not end on either. */
const leading = wordSet(
  'that which who whose when while because but if than until although unless to in on is are was were has have had will would be been'
)
/** Beginnings of words that the dictionary takes for words, and that news does not print. */
const stubs = wordSet(
  'rec con com pro pre pol gov dis exp imp int par per res sub sup tra inc med min reg rep ref rem nat cap cur dec def del dem des det dev dip div inf ins inv lib lim mod neg opp pos pub sec sel sen sig sim soc tech tel temp var vol'
)
/** With a full stop behind one of these an object may be lost. */
const governing = wordSet('to of from into than per during among between until for by with')
/** With one of these the last word may be left without its object. */
const strands = wordSet(
  'who whom which that what where how why when than as like so nor neither whatever whoever there'
)
/** Persons and things that stand behind a verb, before its preposition comes. */
const objects =
  /(?:er|or|ist|ian|ment|tion|sion|ness|ity|ance|ence|ee|ors|ers)$|^(?:people|mayor|company|court|bank|board|party|group|team|man|woman|police|army|state|city|country|children|men|women|amount|value|cost|price|chief|rate|level|case|result|victim|suspect|president|student|resident|club|union|family|church|school|firm|banks|companies)$/u

export default defineRule({
  id: 'wording/cut-short',
  summary:
    'Find a sentence that was cut and closed with a full stop or an ellipsis (`ordered the former mayor to.`, `would have to rec...`).',
  why: 'A teaser or a length limit ended the sentence, and a full stop was put behind it; the rest must come from the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {cut: 'The sentence breaks off after `{word}`; get the rest of it'},
  examples: [
    {bad: 'The mayor named a shortage of steel, late deliveries ⟦and⟧...'},
    {bad: 'Shares fell after the firm said that it would have to ⟦rec⟧...'},
    {bad: 'Exports of salt fell in May, as shipments ⟦of⟧...'},
    {bad: 'The court in Bergen rejected the appeal and ordered the former ⟦mayor to⟧.'},
    {bad: 'The climbers were found on the northern slope at an ⟦altitude of⟧. They are well.'},
    {bad: 'The firm will close two of its mills and move the rest abroad, a plan ⟦that⟧ ...'},
    {bad: 'Rivers are falling, but the warden said that the alert would remain in ⟦force until⟧.'},
    {bad: 'Although the frost had eased on the coast by noon, ⟦forecasters⟧...'},
    {good: 'The mayor named a shortage of steel, late deliveries and a strike.'},
    {near: 'That is the village that the mayor was born in, and the office she was elected to.'},
    {near: 'I do not know what I am going to...'},
    {near: 'It was not the answer the lawyers had asked for.'},
    {near: 'Nobody asked which of the towns the mayor came from.'}
  ],
  check(context) {
    for (const sentence of context.sentences) {
      const {words, end} = sentence
      const last = words.at(-1)!
      if (words.length < 6 || (context.text[end - 1] === '.' && end === last.end + 1 && !governing.has(last.lower)))
        continue
      const rest = context.text.slice(last.end, end).trim()
      const cut = rest === '.' ? lacksObject(sentence) : /^(?:\.{3}|…)$/u.test(rest) && trailsOff(sentence, context)
      if (!cut) continue
      const span = [(rest === '.' ? words.at(-2)! : last).start, last.end] as const
      context.report({message: 'cut', span, data: {word: context.text.slice(...span)}})
    }
    return undefined
  }
})

/** An ellipsis behind half a word or a word that must go on; people who tell of themselves do trail off. */
function trailsOff({words, text}: Sentence, context: StoryViews): boolean {
  const last = words.at(-1)!
  if (/["“”]/u.test(text) || words.some(({lower}) => /^(?:i|you|we|my|your|our)$/u.test(lower))) return false
  if (
    /^(?:compared with|compared to|according to|along with|together with|due to|because of|instead of)$/u.test(
      `${words.at(-2)!.lower} ${last.lower}`
    )
  )
    return true
  if (isTeaser(words) || lacksVerb(text)) return true
  if (open.has(last.text))
    return (
      /^(?:and|or|the|an?)$/u.test(last.text) ||
      !words.some((word, index) => strandsAt(words, index) && !isConjunction(word))
    )
  if (words.length < 8 || !/^\p{Lu}/u.test(words[0]!.text)) return false
  return leading.has(last.text) || isHalf(words, context)
}

/** `into the final stage, which will be ridden...`: a clause of news of which the end was left to a link. */
function isTeaser(words: readonly Word[]): boolean {
  const at = words.findLastIndex(({lower}) => /^(?:which|who|whose|where)$/u.test(lower))
  const rest = words.slice(at + 1)
  const [link, determiner] = words.slice(-3).map(({lower}) => lower)
  if (words.length > 11 && /^(?:that|because|if|whether)$/u.test(link!) && /^(?:its|the|his|their)$/u.test(determiner!))
    return true
  if (words.length < 14 || at < 6 || rest.length > 6 || rest.length < 2) return false
  return /^(?:will|would|has|have|had|is|are|was|were)$/u.test(rest[0]!.lower) && /(?:ed|en)$/u.test(rest.at(-1)!.lower)
}

/** `Although the frost eased at noon, forecasters...`: behind a clause, who does something and nothing that is done. */
const lacksVerb = (text: string): boolean =>
  /^(?:Although|Though|While|When|After|Because|Before|Despite|As|Even though|If|Since|Once|Until|Unless|In|On|During|With|Under|According to) [^,;:]{20,160}, (?:\p{Ll}{4,} )?\p{Ll}{4,}(?<!s)s\s?(?:\.{3}|…)\s*$/u.test(
    text
  )

/** `would have to rec...` */
function isHalf(words: readonly Word[], {speller}: StoryViews): boolean {
  const [before, last] = words.slice(-2) as [Word, Word]
  if (!/^\p{Ll}{2,}$/u.test(last.text) || leading.has(last.text)) return false
  return (
    !speller.isWord(last.text) || (stubs.has(last.text) && /^(?:to|the|a|an|of|be|will|would)$/u.test(before.lower))
  )
}

/** `ordered the former mayor to.`: nothing before the preposition can be what it governs. */
function lacksObject({words, text}: Sentence): boolean {
  const [before, noun, last] = words.slice(-3).map(({lower}) => lower) as [string, string, string]
  if (!governing.has(last) || words.length < 8) return false
  if (/["“”?]/u.test(text) || words.some((_, index) => strandsAt(words, index))) return false
  if (
    /^(?:until|during|among|between|per|than)$/u.test(last) &&
    words.length > 11 &&
    words.some(({lower}) => /^(?:said|told|announced|will|would|was|were|has|had)$/u.test(lower))
  )
    return true
  if (words.slice(-9, -1).some(({lower}) => subjectPronouns.has(lower) || lower === 'you' || lower === 'to'))
    return false
  if (last === 'of' && /^(?:the|a|an)$/u.test(before)) return !/ed$/u.test(noun)
  return words.slice(-5, -2).some(({lower}) => /^(?:the|a|an|its|their|his|her)$/u.test(lower)) && objects.test(noun)
}

/** `fell for a month, as shipments of...` */
const isConjunction = ({lower, start, sentence}: Word): boolean =>
  lower === 'as' && sentence.text.slice(0, start - sentence.start).endsWith(', ')

/** `said that the price of.`: that `that` strands nothing. */
function strandsAt(words: readonly Word[], at: number): boolean {
  const {lower} = words[at]!
  return (
    strands.has(lower) &&
    !(lower === 'that' && /(?:said|says|told|announced|warned|added)$/u.test(words[at - 1]?.lower ?? ''))
  )
}
