import {defineRule} from '../../src/core/rule.js'
import {isUnmarked} from '../../src/text/clauses.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {isForm, isGerund, isOnlyVerb, isParticiple, isPast, readings, verbOf} from '../../src/text/verbs.js'
import {
  auxiliaries,
  determiners,
  finiteAuxiliaries,
  modals,
  prepositions,
  sayingVerbs,
  subjectPronouns
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Verbs that always have an object: their past with none behind it is a passive without `be`. */
const transitive = wordSet(
  'arrested detained injured wounded killed charged sentenced released rescued captured destroyed damaged banned approved adopted rejected built founded discovered found held seen taken hospitalised hospitalized evacuated deported extradited acquitted convicted elected appointed dismissed sacked cancelled canceled postponed delayed suspended shelved scrapped unveiled launched published designed invited forced ordered'
)
const afterPassive = /^(?:in|at|on|by|from|after|during|near|outside|for|with|to|into|until|under|because)$/u
/** What a sentence that never says `is` says of its subject. */
const predicates = /^(?:scheduled|supposed|due|likely|unlikely|set|able|unable|ready|poised|designed|bound) to$/u
/** What a source is named with in the middle of a sentence. */
const says: ReadonlySet<string> = new Set([
  ...sayingVerbs,
  ...wordSet('write joke quip recall note agree seem appear ask reply complain tell mean go')
])
const subordinators = wordSet('as when after before while because although though since where until once if unless')

export default defineRule({
  id: 'grammar/lost-relative',
  summary:
    'Find a subject parted from its verb by a clause without `which` or `who`, and sentences whose one verb lacks its `be`.',
  why: 'Relative pronouns and forms of `be` carry little meaning; the engine leaves them out where its own grammar has none.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {
    relative: 'Missing `which` or `who` before `{verb}`',
    be: 'Missing a form of `be` before `{verb}`: the sentence has no other verb',
    lost: 'The subject has no verb: one is missing before `{verb}`'
  },
  examples: [
    {bad: 'The Danish firm, ⟦makes⟧ ropes for ferries, will close two mills.'},
    {bad: 'The keeper, 22, ⟦joined⟧ the club in May, has not let in a goal.'},
    {bad: 'The sailor, ⟦had⟧ been asleep below deck, told police he heard nothing.'},
    {bad: 'The chapel, which opened in 1931, ⟦home⟧ to nine old organs.'},
    {bad: 'The thief ⟦arrested⟧ at the port on Friday as he tried to flee.'},
    {bad: 'The thief ⟦arrested⟧ late on Friday at a small port near Riga, police said.'},
    {bad: 'The bill on dogs in the old town ⟦scheduled⟧ to pass in May.'},
    {good: 'The Danish firm, which makes ropes for ferries, will close two mills.'},
    {near: 'The thief arrested at the port on Friday told the court he was ill.'},
    {near: 'The chapel, which opened in 1931, home to nine organs, was sold.'},
    {near: 'The thief arrested late on Friday at a small port near Riga pleaded guilty, police said.'},
    {near: 'The thief arrested on Friday walks free, police said.'},
    {near: 'The keeper, 22, joined the club in May and has not let in a goal.'},
    {near: 'The final, should one be needed, will be held in May.'},
    {near: 'The treaty, had the king signed it, would have ended the war.'},
    {near: 'The twins, having no boat, have swum to the island.'},
    {near: 'The dog, hit by a car, was found. Thief arrested at the port.'}
  ],
  check(context) {
    for (const sentence of context.sentences) {
      if (!isPlain(sentence)) continue
      const found = sentence.text.includes(',') ? (inserted(sentence) ?? attributed(sentence)) : loneVerb(sentence)
      if (found)
        context.report({
          message: found.message,
          span: [found.word.start, found.word.end],
          data: {verb: found.word.text}
        })
    }
    return undefined
  }
})

interface Found {
  message: 'relative' | 'be' | 'lost'
  word: Word
}

const isPlain = (sentence: Sentence): boolean =>
  sentence.words.length > 7 &&
  /^(?:The|A|An|His|Her|Its|Their) [\p{Ll}\p{Lu}]/u.test(sentence.text) &&
  isUnmarked(sentence)

/** Whether a word can be nothing but the verb of a clause. */
function mayBeFinite(lower: string): boolean {
  if (finiteAuxiliaries.has(lower) || auxiliaries.has(lower) || /['’](?:s|ve|d|ll|re)$|n['’]t$/u.test(lower))
    return true
  return readings(lower).some(({form}) => form === 'past') || isOnlyVerb(lower) || /[a-z]{2}ed$/u.test(lower)
}

const isSurelyFinite = (lower: string): boolean =>
  finiteAuxiliaries.has(lower) ||
  (isPast(lower) && !isParticiple(lower)) ||
  (isOnlyVerb(lower) && isForm(lower, 'third'))

/** `The firm, makes ropes, will close`, `The keeper, 22, joined the club, has`, `The chapel, which opened, home to`. */
function inserted({text, words, start}: Sentence): Found | undefined {
  const at = (offset: number) => words.findIndex(word => word.start - start >= offset)
  const parts = text.split(', ')
  const ages = parts.length > 2 && /^\d\d?$/u.test(parts[1]!)
  const head = parts[0]!.split(' ').slice(1)
  if (
    head.length > 6 ||
    head.some((word, index) => index > 0 && /^(?:and|of|in|who|that|which|to|on|at|for|with)$/u.test(word)) ||
    head.some(word => isSurelyFinite(word.toLowerCase()))
  )
    return undefined
  const from = at(parts[0]!.length + 2 + (ages ? parts[1]!.length + 2 : 0))
  const rest = parts.slice(ages ? 2 : 1)
  if (from < 1 || rest.length < 2 || rest.length > 3) return undefined
  const first = words[from]!
  // `The plan, says Olsen, will be dropped.`
  if (says.has(verbOf(first.lower)?.base ?? '')) return undefined
  const opens = rest[1]!.split(' ')[0]!
  // `The driver, had been asleep, told`
  const isTold =
    /^(?:had been|has been|have been|was|were) /u.test(rest[0]!) && isPast(opens) && says.has(verbOf(opens)?.base ?? '')
  const isClosed = finiteAuxiliaries.has(opens) || isSurelyFinite(opens) || isTold
  if (isGerund(first.lower) || isTurned(words, from)) return undefined
  const isThird = isForm(first.lower, 'third') && !prepositions.has(words[from + 1]?.lower ?? '')
  if (isSurelyFinite(first.lower) || isThird || (ages && isPast(first.lower)))
    return isClosed && rest.length === 2 && !/\b(?:and|but|or)\b/u.test(`${rest[0]!.split(' ').slice(-3).join(' ')}`)
      ? {message: 'relative', word: first}
      : undefined
  if (!/^(?:which|who|whose|where)$/u.test(first.lower) || rest.length !== 2) return undefined
  const tail = words[at(text.length - rest[1]!.length)]!
  const isPredicate =
    /^(?:home to|one of|part of|responsible for|still|also|now|likely|unlikely|able|unable|expected|scheduled|due|set) /u.test(
      rest[1]!
    ) && !/^(?:also known|now known|part of which|one of whom|one of which)/u.test(rest[1]!)
  const hasVerb = words
    .slice(words.indexOf(tail))
    .some(({lower}) => mayBeFinite(lower) && !predicates.test(`${lower} to`))
  return isPredicate && !hasVerb ? {message: 'lost', word: tail} : undefined
}

/** `The thief arrested late on Friday at the port, police said.` */
function attributed({text, words, start}: Sentence): Found | undefined {
  const said = /^[^,]+(?=, (?:the )?(?:\p{L}+ ){1,3}said(?: on \p{Lu}\p{Ll}+| in a statement)?\.$)/u.exec(text)?.[0]
  if (said === undefined) return undefined
  const main = words.filter(word => word.end - start <= said.length)
  const at = main.findIndex(
    ({lower}, index) =>
      index > 1 &&
      index < 4 &&
      transitive.has(lower) &&
      /^(?:late|early|overnight|on|in|at)$/u.test(main[index + 1]?.lower ?? '')
  )
  if (at < 0 || main.length < 6) return undefined
  const hasOther = main.some(
    ({lower, text: printed}, index) =>
      index > 0 &&
      index !== at &&
      !/^\p{Lu}/u.test(printed) &&
      (mayBeFinite(lower) ||
        readings(lower).some(({form}) => form === 'third') ||
        subordinators.has(lower) ||
        /^(?:who|which|that|whose|where|what|and)$/u.test(lower))
  )
  return hasOther ? undefined : {message: 'be', word: main[at]!}
}

/** `The race, should there be one, will`, `The treaty, had it been signed, would`, `The village, can you believe it, has`. */
function isTurned(words: readonly Word[], at: number): boolean {
  const [first, next] = [words[at]!.lower, words[at + 1]?.lower ?? '']
  if (!finiteAuxiliaries.has(first) && first !== 'did') return false
  if (subjectPronouns.has(next) || /^(?:there|one|this|that)$/u.test(next)) return true
  if (modals.has(first) || /^(?:do|does|did)$/u.test(first))
    return !isForm(next, 'base') && !/ly$|^(?:not|also)$/u.test(next)
  // `had the judge agreed`, `were the judge to agree`
  if (!/^(?:had|were)$/u.test(first) || !determiners.has(next)) return false
  return words.slice(at + 2, at + 7).some(({lower}) => (first === 'were' && lower === 'to') || isParticiple(lower))
}

/** `The thief arrested at the port as he tried to flee`, `The bill on dogs scheduled to pass`. */
function loneVerb({words}: Sentence): Found | undefined {
  const cut = words.findIndex(
    ({lower}, index) => index > 3 && subordinators.has(lower) && !isSurelyFinite(words[index + 1]?.lower ?? '')
  )
  const end = cut < 0 ? words.length : cut
  if (cut > 0 && words.slice(cut).filter(({lower}) => isSurelyFinite(lower) || /[a-z]{2}ed$/u.test(lower)).length !== 1)
    return undefined
  const main = words.slice(0, end)
  const at = main.findIndex(({lower}, index) => {
    const next = main[index + 1]?.lower ?? ''
    return index > 1 && ((transitive.has(lower) && afterPassive.test(next)) || predicates.test(`${lower} ${next}`))
  })
  if (at < 0 || main.length < 6) return undefined
  const isPassive = transitive.has(main[at]!.lower)
  const others = main.filter(
    ({lower, text: printed}, index) =>
      index !== at &&
      !/^\p{Lu}/u.test(printed) &&
      index > 0 &&
      main[index - 1]!.lower !== 'to' &&
      (mayBeFinite(lower) || /^(?:who|which|that|whose|where|what|and)$/u.test(lower))
  )
  if (others.some(({lower}, index) => !(isGerund(lower) && index > 0))) return undefined
  return cut < 0 && isPassive ? undefined : {message: 'be', word: main[at]!}
}
