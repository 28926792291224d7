import type {Context} from '../../src/core/context.js'
import {defineRule, type Observation} from '../../src/core/rule.js'
import {plainSpeller, type Speller} from '../../src/spelling/speller.js'
import {isCapital} from '../../src/text/capitalised.js'
import {matchCase} from '../../src/text/phrases.js'
import {adjacent} from '../../src/text/runs.js'
import type {Word} from '../../src/text/sentences.js'
import {wordSet} from '../../src/text/word-set.js'

/** Pairs that are one word wherever they meet. */
const always = new Map(
  `al though,al ready,al most,al ways,some what,never the less,none the less,not with standing,there fore,what so ever,
  in stead,be cause,be fore,be tween,with in,with out,who ever,through out,under stand,more over,further more,how ever,
  your self,my self,him self,them selves,our selves,it self,an other,to gether,to wards,what ever,where as,where by,
  other wise,like wise,up on,un til,news paper,gov ernment,govern ment,pre sident,presi dent,parlia ment,minis ter,
  trans port,trans ports,trans action,trans actions,trans mission,trans fer,trans fers,trans plant,sup port,sup ports,im ports,ex ports,con tract,con tracts,pro test,pro tests,
  mon day,tues day,wednes day,thurs day,fri day,satur day,elec tion,coun try,peo ple,po lice,mil lion,bil lion,per cent age,mean while`
    .split(/,\s*/u)
    .map(pair => [pair, pair.replaceAll(' ', '')] as const)
)
/** Of these the parts are words too, and do meet: `what ever happened`, `be fore and aft`, `those with in-laws`. */
const chance = new Set([
  'how ever',
  'with in',
  'be fore',
  'what ever',
  'who ever',
  'some what',
  'up on',
  'more over',
  'like wise',
  'other wise',
  'where as',
  'under stand',
  'an other',
  'in stead',
  'where by',
  'mean while',
  'there fore',
  'further more'
])
const firstHalves = new Set(['can', ...[...always.keys()].map(pair => pair.slice(0, pair.indexOf(' ')))])
/** Times in a million words of news. */
const commonWord = 20
const rare = 0.5
const prefixes = wordSet(
  'non anti pre post pro re co ex mid semi multi inter al el de la le di da van von bin ibn st vs mr ms dr'
)

export default defineRule({
  id: 'wording/split-word',
  summary: 'Find one word printed as two, such as `can not` or `govern ment`.',
  why: 'A stray space, often where a line or a page ended, cuts a word in two.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {split: '`{phrase}` is one word, `{word}`'},
  examples: [
    {bad: 'The council ⟦can not⟧ raise the rates.', better: 'The council cannot raise the rates.'},
    {bad: '⟦Al though⟧ the vote was close, it stood.', better: 'Although the vote was close, it stood.'},
    {bad: 'The ⟦govern ment⟧ fell on Monday.', better: 'The government fell on Monday.'},
    {bad: 'They left ⟦with out⟧ a word.', better: 'They left without a word.'},
    {bad: 'The board will print its ⟦re port⟧ in May.', better: 'The board will print its report in May.'},
    {bad: 'Snow ⟦de layed⟧ the last train.', better: 'Snow delayed the last train.'},
    {bad: 'The board has ⟦sus pended⟧ him.', better: 'The board has suspended him.'},
    {bad: 'Two men were ⟦ar rested⟧ in Orla.', better: 'Two men were arrested in Orla.'},
    {bad: 'The ⟦trans port⟧ unions met.', better: 'The transport unions met.'},
    {good: 'The council cannot raise the rates.'},
    {near: 'A de facto halt followed, and no word came re pigs.'},
    {near: 'She can not only sing but also dance.'},
    {near: 'The plan can, not surprisingly, fail.'},
    {near: 'You can not go if you like, can you not?'},
    {near: 'What ever happened to the old mill?'},
    {near: 'No matter how ever small the fee, those with in-laws pay.'}
  ],
  concerns: word =>
    firstHalves.has(word) ||
    word === 're' ||
    (/^\p{L}{2,20}$/u.test(word) && (plainSpeller().frequency(word) < rare || !plainSpeller().isWord(word))),
  check(context) {
    const {words, concerned} = context
    for (let i = 0; i < concerned.length; i++) {
      const word = words[concerned[i]!]!
      const {sentence, index} = word
      // A word before it that is no half is common: with that, only what is no word makes one.
      if (index > 0 && concerned[i - 1] !== concerned[i]! - 1 && !context.speller.isWord(word.text))
        look(sentence.words[index - 1]!, word, context)
      if (index + 1 < sentence.words.length) look(word, sentence.words[index + 1]!, context)
    }
    return undefined
  }
})

function look(left: Word, right: Word, context: Context<'split'>): void {
  if (!adjacent(context.text, left, right)) return
  const observation = read(left, right, left.sentence.words[left.index + 2], context)
  if (observation) context.report(observation)
}

function read(
  left: Word,
  right: Word,
  next: Word | undefined,
  context: Context<'split'>
): Observation<'split'> | undefined {
  if (firstHalves.has(left.lower)) {
    const pair = `${left.lower} ${right.lower}`
    if (pair === 'can not') return cannot(left, right, next, context)
    const word = always.get(pair)
    if (word && !chance.has(pair)) return seen(left, right, word, context)
  }
  return isTorn(left, right, context) ? seen(left, right, left.text + right.text, context, 0.75) : undefined
}

/** `can not only`, and `can not go` where not going is what one can do. */
function cannot(
  left: Word,
  right: Word,
  next: Word | undefined,
  context: Context<'split'>
): Observation<'split'> | undefined {
  if (next && /^(?:only|just|merely|simply)$/u.test(next.lower)) return undefined
  if (left.sentence.words[left.index - 1]?.lower === 'you' && / if you (?:like|want|wish)/u.test(left.sentence.text))
    return undefined
  return {...seen(left, right, 'cannot', context), fix: 'safe'}
}

/** `re port`, `de layed`: nothing but the head of a word that is common. */
function isStump(left: Word, right: Word, speller: Speller): boolean {
  if (left.lower === 're') return speller.frequency(left.lower + right.lower) >= commonWord
  return left.lower === 'de' && !speller.isWord(right.text)
}

/** Whether a word does not begin with a capital or a figure. */
const mayBeSmall = (word: string): boolean => word.charCodeAt(0) > 96 && !isCapital(word)

/** Halves that no dictionary has, of a word that it has. */
function isTorn(left: Word, right: Word, {speller}: Context<'split'>): boolean {
  const length = left.text.length + right.text.length
  if (length < 6 || right.text.length < 2 || left.text.length < 2 || !mayBeSmall(right.text)) return false
  if (isRareHalf(left, right, speller)) return true
  if (left.lower !== 're' && speller.isWord(right.text) && (right.text.length > 4 || speller.isWord(left.text)))
    return false
  const printed = left.text + right.text
  if (
    (prefixes.has(left.lower) && !isStump(left, right, speller)) ||
    !/^\p{L}+\p{Ll}$/u.test(printed) ||
    /\p{Lu}/u.test(right.text)
  )
    return false
  return speller.frequency(printed.toLowerCase()) >= 1 && speller.isWord(printed)
}

/** `sus pended`: two words that hardly anybody prints make one that everybody does. */
function isRareHalf(left: Word, right: Word, speller: Speller): boolean {
  if (isCapital(left.text) || right.text.length < 3 || prefixes.has(left.lower)) return false
  if (speller.frequency(left.lower) >= rare) return false
  if (!/^\p{Ll}{2,}$/u.test(left.text) || !/^\p{Ll}{3,}$/u.test(right.text)) return false
  const tail = speller.frequency(right.lower)
  const whole = speller.frequency(left.lower + right.lower)
  return whole >= commonWord && (tail < rare || (left.text.length === 2 && right.text.length > 4 && whole > 10 * tail))
}

function seen(
  left: Word,
  right: Word,
  word: string,
  {text}: Context<'split'>,
  confidence?: number
): Observation<'split'> {
  const span = [left.start, right.end] as const
  const phrase = text.slice(...span)
  const base = {message: 'split' as const, span, data: {phrase, word}, suggest: [matchCase(word, phrase)]}
  return confidence === undefined ? base : {...base, confidence}
}
