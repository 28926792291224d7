import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {hasFiniteVerb, hasSentenceShape, isSaying} from '../../src/text/sentence-shape.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import type {PartOfSpeech} from '../../src/text/tagger.js'
import {isParticiple} from '../../src/text/verbs.js'
import {beForms, haveForms, subjectPronouns} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** No sentence of English ends on these, full stop or not. */
const open = wordSet(
  'the a an and or nor whose every my your our their its because although whereas unless amid despite regarding including'
)
/** With an article behind them they belong to what broke off. */
const leads = wordSet('of in on at to for by with from into and or')
/** Without a full stop a sentence breaks off on these, unless a clause before them leaves its preposition last. */
const prepositions = wordSet(
  'of in on at to for by with from into about against between among after before since until during under through towards toward upon within without via than as near per'
)
const auxiliaries = wordSet('is are was were has have had will would can could may might must should be been being')
const conjunctions = wordSet('but if when while where which who whom that whether')
/** Adjectives that want a noun behind them. */
const attributes = wordSet(
  'new main major recent various several certain many former fellow chief large small big important different political economic military international national nuclear financial federal presidential parliamentary serious possible huge heavy strong so-called three-day two-day illegal armed social public'
)
/** Verbs that want an object, in forms that cannot be participles, and forms in -ing that lead on. */
const transitive = wordSet(
  'includes include ensures ensure causes provides gives makes brings contains requires becomes seems causing including making giving ensuring providing becoming saying bringing containing requiring using according announcing such'
)
/** Behind a whole sentence of the same paragraph no sentence without a full stop ends on these, whatever it holds. */
const behindWhole = wordSet(
  'to of for with from at by into between among any some new other its their his her more most every each several many all such various certain additional further than as since during against toward towards without within upon'
)
/** Clauses with these words may end on a preposition or an auxiliary: `what they came for`, `more than there were`. */
const strands = wordSet('who whom which that what where how why when than as like so nor neither whatever whoever')
/** After a verb these are its particles: `police called in`, `a fight breaks out over`. */
const particles = wordSet('in on by over through about under for after to with at')

type Cut = readonly [first: Word, last: Word]

export default defineRule({
  id: 'wording/truncated-ending',
  summary: 'Find a paragraph that breaks off on a word that must go on: “… of the”.',
  why: 'A length limit or a cut segment lost the end of the sentence; the rest must come from the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {cut: 'The paragraph breaks off after `{word}`; get the rest of the sentence'},
  examples: [
    {bad: 'Turnout was high, said the head ⟦of the⟧'},
    {bad: 'The mayor thanked the crews ⟦and⟧\n\nThe port reopened on Sunday.'},
    {bad: 'Nobody was hurt when the roof of the old mill gave way ⟦because⟧.'},
    {bad: 'The ferry company is not yet able ⟦to⟧'},
    {bad: 'Doctors asked the ministry for more beds, mostly ⟦in⟧'},
    {bad: 'Crews said that many of the miners were ⟦still⟧'},
    {bad: 'The driver told the judge ⟦that he⟧'},
    {bad: 'The premier warned that if the two sides did not agree by ⟦noon, he⟧'},
    {bad: 'The storm will bring gusts of up to 160 kilometres ⟦per⟧'},
    {bad: 'The old ferry cost the town nine million crowns, and the council has said that it ⟦may⟧...'},
    {bad: 'The clerk of the old town council in Bergen has still not explained how the money ⟦was⟧'},
    {bad: 'The two sides signed the pact, but the mayor warned ⟦that any⟧'},
    {bad: 'The study found that crews who worked at night were more ⟦likely to⟧'},
    {bad: 'It rained. Those who hold a card need not ask for ⟦new⟧'},
    {bad: 'The warden promised that guests who had been robbed at the inn would ⟦be⟧'},
    {bad: 'The firm announced on Monday that it would close its mill ⟦in⟧'},
    {bad: 'The left won 61 seats. Its leader told fans in the main square ⟦that⟧'},
    {bad: 'The army said its troops had pulled back from two villages ⟦in order⟧'},
    {bad: 'Two people died in the crash. The driver of the lorry ⟦was⟧ ...'},
    {good: 'Turnout was high, said the head of the board.'},
    {good: 'The ferry company is not yet able to sail'},
    {near: 'Whom do you speak of?'},
    {near: 'Vitamins A and The list goes on.'},
    {near: 'The head of the …'},
    {near: 'The man would not say what the statue of the saint was made of.'},
    {near: 'What the new visitors to the coast should look out for'},
    {near: 'The permit ends when the licence is sold or revoked by the council; or'},
    {near: 'Police in riot gear were finally called in'},
    {near: 'It has all been done before'},
    {near: 'How a mill of the old coast went spectacularly under'},
    {near: 'THE HEAD OF THE'}
  ],
  mayFind: context => mayBreakOff(context),
  async check(context) {
    for (const [at, sentence] of context.sentences.entries()) {
      const {words, paragraph} = sentence
      if (words.length < 5 || context.sentences[at + 1]?.paragraph === paragraph) continue
      const rest = context.text.slice(words.at(-1)!.end, context.paragraphs[paragraph]?.[1]).trim()
      const isBehind = context.sentences[at - 1]?.paragraph === paragraph
      const isBare = rest === '' || isTrailing(sentence, rest, isBehind)
      if (!isBare && rest !== '.') continue
      const cut =
        cutOf(sentence, isBare, context) ??
        (isBare ? cutBehind(context.sentences[at - 1], sentence, rest !== '') : undefined) ??
        (isBare ? await looseCut(sentence, context) : undefined)
      if (!cut) continue
      const span = [cut[0].start, cut[1].end] as const
      context.report({message: 'cut', span, data: {word: context.text.slice(...span)}})
    }
  }
})

/** Whether a paragraph ends neither on a mark nor on a full stop behind any word but those that are `open`. */
function mayBreakOff({text, paragraphs}: StoryViews): boolean {
  return paragraphs.some(([, end]) => {
    if (text[end - 1] !== '.') return !/["”’'?!)\]]/u.test(text.charAt(end - 1))
    const last = /(?<word>\p{L}+|\.)\.$/u.exec(text.slice(Math.max(0, end - longestOpen), end))
    return last !== null && (last[0] === '..' || open.has(last.groups!.word!.toLowerCase()))
  })
}

/** Longer than any word that is `open` and its full stop. */
const longestOpen = 12

/** A long sentence outside quotes that dots end, or one behind another: no teaser. */
const isTrailing = ({words, text}: Sentence, rest: string, isBehind: boolean): boolean =>
  /^(?:\.{3}|…)$/u.test(rest) &&
  words.length > (isBehind && !words.some(({lower}) => strands.has(lower)) ? 5 : 11) &&
  !/[“”"]/u.test(text)

/** `It rained. The defence had not been given access to`. */
function cutBehind(whole: Sentence | undefined, {words, paragraph}: Sentence, hasDots: boolean): Cut | undefined {
  const last = words.at(-1)!
  const isBehind = whole?.paragraph === paragraph && /[.!?]["”’]?\s*$/u.test(whole.text)
  return isBehind && (hasDots ? auxiliaries : behindWhole).has(last.text) ? [last, last] : undefined
}

/** Longer than any headline. */
const long = 16

/** What the last words alone give away. */
function cutOf({words}: Sentence, isBare: boolean, context: StoryViews): Cut | undefined {
  const [before, last] = words.slice(-2) as [Word, Word]
  if (!open.has(last.lower) || last.text !== last.lower) return undefined
  const gap = context.text.slice(before.end, last.start)
  const links = isBare && /^(?:and|or|because|although|whose)$/u.test(last.lower)
  if (links ? gap.includes(';') : /[;,]\s*$/u.test(gap)) return undefined
  if (words.length < 6 && !(isBare && hasSentenceShape(words))) return undefined
  return [leads.has(before.lower) ? before : last, last]
}

/** Endings that are sure only where the words before them make a sentence. */
async function looseCut(sentence: Sentence, context: StoryViews): Promise<Cut | undefined> {
  const {words} = sentence
  const [before, last] = words.slice(-2) as [Word, Word]
  if (last.text !== last.lower || !hasSentenceShape(words)) return undefined
  if (!/^,?$/u.test(context.text.slice(before.end, last.start).trim())) return undefined
  const kind = [prepositions, auxiliaries, conjunctions, attributes, transitive, subjectPronouns].find(set =>
    set.has(last.lower)
  )
  const isNegated = /^(?:not|still|also|being)$/u.test(last.lower) && auxiliaries.has(before.lower)
  if (unfinished.test(`${before.lower} ${last.lower}`) || isSuperlative(words)) return [before, last]
  const isModifier = /^an?$/u.test(before.lower) && /(?:y|ous|ive|al|ful|less|ic|ed|ble)$/u.test(last.lower)
  if (!kind && !isNegated && !isModifier) return undefined
  const tags = await context.tags(sentence)
  if (isModifier && !kind)
    return tags.at(-1) === 'ADJ' && hasFiniteVerb(words.slice(0, -1), tags) ? [before, last] : undefined
  const isOpened =
    kind === auxiliaries && words.length > 6 && /, [\p{L}’' -]+$/u.test(sentence.text) && tags.at(-2) === 'NOUN'
  if (!isOpened && !hasFiniteVerb(words.slice(0, -1), tags)) return undefined
  return goesOn(words, tags, kind) ? [isTied(before, last) ? before : last, last] : undefined
}

/** `one of the most`, `among the`. */
function isSuperlative(words: readonly Word[]): boolean {
  const [of, the, most] = words.slice(-3).map(({lower}) => lower)
  return (of === 'of' || of === 'among') && the === 'the' && most === 'most'
}

/** Two words that lead on together. */
const unfinished =
  /^(?:at least|at most|more than|less than|such as|rather than|even though|as though|as if|due to|according to|because of|instead of|out of|up to|so that|one of|some of|most of|number of|part of|along with|together with|thanks to|and no|or no|with no|on behalf|with regard|in terms|prior to|subject to|owing to|similar to|not only|between the|by means|in spite|in favour|in favor|a total|a lack|tens of|dozens of|hundreds of|thousands of|millions of|including a|whether or|soon as|long as|well as|that any|that some|that each|that another|of any|for any|that several|that many|(?:with|in|by|from|for|on|at) his|(?:un)?likely to|(?:him|them) to|not yet|across from|next to|(?:children|patients|adults|men|women|workers|residents|citizens|girls|boys) over|(?:women|men|children|people|adults) aged|in order)$/u

function isTied(before: Word, last: Word): boolean {
  return subjectPronouns.has(last.lower) || (last.lower === 'that' && leads.has(before.lower))
}

/** What may stand between a verb of saying and its `that`: when, where, and to whom. */
const aside =
  /^(?:on|in|an?|the|late|early|earlier|this|last|week|month|today|yesterday|\p{L}+day|statement|interview|court|reporters|journalists)$/u

/** The `that` of `said that`, `told reporters that` and `announced on Monday that`. */
function isReported(words: readonly Word[], at: number): boolean {
  if (words[at]!.lower !== 'that') return false
  if (words.slice(Math.max(0, at - 2), at).some(({lower}) => isSaying(lower))) return true
  let before = at - 1
  while (before > 0 && aside.test(words[before]!.lower)) before--
  return before >= 0 && isSaying(words[before]!.lower)
}

/** `customers who had been charged twice would be`: a clause that has its verb, and what follows is that of another. */
function hasOwnVerb(words: readonly Word[], at: number): boolean {
  if (!/^(?:who|which)$/u.test(words[at]!.lower)) return false
  const [be, last] = words.slice(-2).map(({lower}) => lower)
  const isDouble =
    /^(?:would|will|could|may|might|should|must|had|has|have)$/u.test(be!) && /^(?:be|been|have)$/u.test(last!)
  return isDouble && auxiliaries.has(words[at + 1]?.lower ?? '') && at < words.length - 4
}

const asked = /\b(?:how|why|whether|if) (?:the|a|his|her|its|their) (?:\p{Ll}+ ){1,2}\p{Ll}+[.…]*\s*$/u
/** Verbs that go on, or in, without an object. */
const carriesOn =
  /^(?:go|goes|going|went|gone|carr\p{L}+|mov\p{L}+|called|log\p{L}*|look\p{L}*|liv\p{L}+|step\p{L}*|kick\p{L}*)$/u

/** What parts the last two words. */
function gapBefore(words: readonly Word[]): string {
  const [before, last] = words.slice(-2) as [Word, Word]
  const {text, start} = last.sentence
  return text.slice(before.end - start, last.start - start)
}

/** Whether the last word, of that kind, cannot be where the sentence ends. */
function goesOn(words: readonly Word[], tags: readonly PartOfSpeech[], kind?: ReadonlySet<string>): boolean {
  const last = words.at(-1)!.lower
  const before = words.at(-2)!.lower
  const tag = tags[words.length - 2]
  const isStranded =
    words
      .slice(Math.max(0, words.length - 9), -2)
      .some(
        ({lower, index}) =>
          strands.has(lower) && !isReported(words, index) && !(kind === auxiliaries && hasOwnVerb(words, index))
      ) ||
    words.slice(0, 2).some(({lower}) => strands.has(lower)) ||
    (words.at(-3)?.lower === 'if' && kind === auxiliaries)
  if (kind === transitive) return !isStranded
  if (kind === attributes) return /^(?:a|an|the|with|of|by|for|from|his|her|its|their)$/u.test(before)
  if (kind === subjectPronouns && /,\s*$/u.test(gapBefore(words)) && words.length > 7) return true
  if (kind === subjectPronouns && isSaying(before) && words.length > 5)
    return !/^(?:"|“)/u.test(words[0]!.sentence.text)
  if (kind === subjectPronouns) return /^(?:that|if|when|because|after|before|while|where|whether|until)$/u.test(before)
  // `told supporters in the main square that`
  const isTold =
    !/^(?:VERB|AUX|ADP|PRON|ADV|PART)$/u.test(tag ?? '') && words.slice(0, -2).some(({lower}) => isSaying(lower))
  if (kind === conjunctions)
    return last !== 'that' || isSaying(before) || /^(?:reporters|fact)$/u.test(before) || isTold
  // `had explained how the contractor was`
  if (kind === auxiliaries && words.length > 11 && asked.test(words[0]!.sentence.text)) return true
  if (kind === auxiliaries) return !isStranded || /^(?:who|which|that)$/u.test(before)
  if (!kind || isStranded) return !kind && !isStranded
  if (last === 'to') return tag !== 'PRON'
  // `A family firm goes spectacularly under`
  if (last === 'under' && words.some(({lower}) => /^(?:go|goes|going|went|gone)$/u.test(lower))) return false
  // `It has been done before`
  if (/^(?:before|since)$/u.test(last) && words.some(({lower}) => haveForms.has(lower))) return false
  // `whether the fire was started on`
  const isDone = isParticiple(before) && beForms.has(words.at(-3)?.lower ?? '')
  if (words.length > long && isDone && !carriesOn.test(before)) return true
  if (last === 'on' && words.slice(-6).some(({lower}) => lower === 'with')) return false
  return !(tag === 'VERB' || tag === 'AUX' || tag === 'PRON') || !particles.has(last)
}
