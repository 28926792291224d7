import {defineRule} from '../../src/core/rule.js'
import {plainStatements} from '../../src/text/clauses.js'
import {isBehindComma, mayBePresent} from '../../src/text/hidden-presents.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import type {PartOfSpeech} from '../../src/text/tagger.js'
import {isGerund, isParticiple, readings} from '../../src/text/verbs.js'
import {auxiliaries, demonstratives, determiners, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What an unfinished sentence opens with. */
const openers = wordSet(
  'the a an this these those its his her their in on at after before during despite following according between under with by from since over throughout amid because although while whereas as among to exports imports sales prices shares officials residents experts police researchers'
)
const contracted = /^(?:it|he|she|that|there|here|what|who|where|how|let|one)'s$/u
/** Fewer words make a caption or an answer. */
const fewest = 10

export default defineRule({
  id: 'grammar/missing-main-clause',
  summary: 'Find a sentence that ends before its verb came (`After the collapse of the talks and the strike.`).',
  why: 'The engine cut the sentence at a comma or lost its second half; the source has the rest.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.8,
  messages: {
    none: 'The sentence from `{opening}` on seems to have no verb; see in the source what is missing',
    relative: 'The sentence ends within the clause with `{opening}`: its subject has no verb'
  },
  examples: [
    {bad: '⟦After the⟧ collapse of the talks and the long strike of the two unions. Shares fell.'},
    {bad: 'The jars, ⟦which⟧ were found by two divers near the old port in May. They are on show.'},
    {good: 'After the collapse of the talks and the strike of the two unions, shares fell.'},
    {near: 'The jars, which were found by divers near the old port, are on show.'},
    {near: 'According to a survey published on Monday, most voters back the reform of the bank.'},
    {near: 'In many of the villages, the young leave home for work in the mills of Turin.'},
    {near: 'The couple plan to open a small bakery by the old harbour of Lund next spring.'},
    {near: 'In the low hills, shepherd Ola Lund grades each fleece by the length of its hairs.'},
    {near: 'A thick coat shields them from the cold winds of the long winter on the plain.'},
    {near: 'The Ministry of Mines in Lund and the Mill Ministry in Riga count apart.'},
    {near: 'The satellite circles at 35,786 km above the plains and the sea.'},
    {near: 'Consider Ida Lund, who is 84 and whose sight is failing as fast as her legs.'},
    {near: 'From the archive: the great storm of the year and the flood after it.'},
    {near: 'The coins, most of them rare, range in date from the reign of Nero to that of Titus.'},
    {near: 'The medics in the north of the valley zap hundreds of ticks in a week of May.'},
    {near: 'The bank’s own clerks, more hopeful as a rule, ink in roughly twice that.'},
    {near: 'The nurses in the south of the valley triage dozens of hikers in a week of May.'},
    {near: 'The calves, male and female, weighs 40 kg and 38 kg at the farm of Ola Lund.'},
    {near: 'The bus seats 52, with room for 20 to stand at the back.'},
    {near: 'Police found the jars, which were sold by divers near the old port last year.'}
  ],
  async check(context) {
    for (const sentence of context.view(plainStatements)) {
      const {words} = sentence
      const at = relativeAt(sentence)
      if (!isUnfinished(sentence, at)) continue
      const subject = at === undefined ? words : words.slice(0, at)
      if (subject.some(({lower}) => auxiliaries.has(lower))) continue
      // Most sentences have a verb that its form gives away; only the others wait for parts of speech.
      if (subject.some((_, index) => isPastForm(words, index))) continue
      const tags = await context.tags(sentence)
      if (subject.some((_, index) => isVerb(words, index, tags))) continue
      const [first, last] = at === undefined ? [words[0]!, words[1]!] : [words[at]!, words[at]!]
      const span = [first.start, last.end] as const
      const data = {opening: context.text.slice(...span)}
      context.report({message: at === undefined ? 'none' : 'relative', span, data})
    }
  }
})

/** A statement that opens as unfinished ones do. */
function isUnfinished({words, text}: Sentence, at: number | undefined): boolean {
  if (words.length < fewest) return false
  if (!openers.has(words[0]!.lower) && !isOwner(words[0]!) && !isCalled(words, at)) return false
  return !/^An? .*, an? /u.test(text)
}

/** `Zambia's finance ministry`, not `It's a ministry`. */
const isOwner = ({text, lower}: Word): boolean => /['’]s$/u.test(text) && !contracted.test(lower.replace('’', "'"))

/** `Rescue teams, who had been at work`, but not `Consider Ida Lund, who is 84`; with `where` such a line is a note. */
const isCalled = (words: readonly Word[], at: number | undefined): boolean =>
  at !== undefined && at < 7 && words[at]!.lower !== 'where' && !commands.has(words[0]!.lower)

const commands = wordSet(
  'consider take imagine meet see remember recall picture ask call join spare think look enter forget thank blame pity'
)

const relatives = wordSet('which who whose where')

/** Where a relative clause opens that runs to the end of the sentence. */
function relativeAt({words, text, start}: Sentence): number | undefined {
  const at = words.findIndex(({lower}) => relatives.has(lower))
  if (at < 2 || !/^[^,]*, $/u.test(text.slice(0, words[at]!.start - start))) return undefined
  return text.slice(words[at]!.start - start).includes(', ') ? undefined : at
}

/** Whether a word, other than a name, is the past of some verb or looks like one. */
function isPastForm(words: readonly Word[], at: number): boolean {
  const {lower, text} = words[at]!
  if (at === 0 || words[at - 1]!.lower === 'to' || /^\p{Lu}/u.test(text) || isGerund(lower)) return false
  // `According to figures released on Wednesday`: what was released is named before it.
  if (isSourceAlone(words) && isReduced(words, at)) return false
  return /[a-z]ed$/u.test(lower) || readings(lower).some(({form}) => form === 'past' || form === 'participle')
}

/** `According to figures …, Lima.`: no stretch behind a comma is long enough for a clause. */
const isSourceAlone = ([first]: readonly Word[]): boolean =>
  first!.lower === 'according' && !/, \S+(?: \S+){2}/u.test(first!.sentence.text)

const hasComma = ({start, sentence}: Word): boolean => sentence.text.slice(0, start - sentence.start).includes(', ')

function isReduced(words: readonly Word[], at: number): boolean {
  return (
    at < 7 &&
    !hasComma(words[at]!) &&
    isParticiple(words[at]!.lower) &&
    /^(?:by|on|in|at|from|last|this)$/u.test(words[at + 1]?.lower ?? '')
  )
}

/** Whether a word may be the verb: in doubt it is. */
function isVerb(words: readonly Word[], at: number, tags: readonly PartOfSpeech[]): boolean {
  const {lower, text} = words[at]!
  if (at === 0) return false
  if (
    lower.includes("'") &&
    (!/s'$|'s$/u.test(lower) || contracted.test(lower) || isGerund(words[at + 1]?.lower ?? ''))
  )
    return true
  const before = words[at - 1]?.lower ?? ''
  if (isGerund(lower) || before === 'to' || /^\p{Lu}/u.test(text)) return false
  if (isSourceAlone(words) && isReduced(words, at)) return false
  if (tags[at] === 'VERB' || tags[at] === 'AUX' || mayBePresent(words, at, tags)) return true
  const isNoun = prepositions.has(before) || (determiners.has(before) && !demonstratives.has(before))
  // `The coins, most of them silver, range in date from …`
  const maySayPlural = plural.test(before) || isBehindComma(words[at]!) || isBehindPair(words, at)
  // `The company plan to opening a shop`, `The cubs, male and female, weights 15 kg`
  const next = words[at + 1]
  if (next?.lower === 'to' && !isNoun && readings(lower).length > 0) return true
  if ((isBehindComma(words[at]!) || holds.has(lower)) && lower.endsWith('s') && /^\d/u.test(next?.text ?? ''))
    return true
  return readings(lower).some(({form}) => (form === 'base' ? tags[at] !== 'NOUN' || maySayPlural : !isNoun))
}

/** `The bus seats 52` */
const holds = wordSet('seats sleeps houses numbers measures weighs totals averages rates costs scores nets')

/** What may be the subject of a plain verb: `men`, `the young`. */
const plural =
  /[^s]s$|^(?:men|women|children|people|young|old|poor|rich|elderly|wealthy|sick|unemployed|homeless|police|few|many|others|couple|pair|trio|majority)$/u

/** `The mayor of Lund and the mayor of Riga count alone`. */
const isBehindPair = (words: readonly Word[], at: number): boolean =>
  /^\p{Lu}/u.test(words[at - 1]!.text) && words.slice(1, at).some(({lower}) => lower === 'and')
