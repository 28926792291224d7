import {defineRule} from '../../src/core/rule.js'
import {isUnmarked} from '../../src/text/clauses.js'
import {type Bare, passives, reportBare} from '../../src/text/lost-be.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Sentence, Word} from '../../src/text/sentences.js'
import {opensFinite} from '../../src/text/sole-verbs.js'
import {isBase, isParticiple, isPast} from '../../src/text/verbs.js'
import {conjunctions, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What a plan is, and never does, before `to`. */
const predicates = wordSet('expected scheduled supposed due likely unlikely set poised bound')
/** Behind the last comma: who said it. */
const source =
  /, (?:(?:the|a|an|its|his|her|their) )?[^,]{3,90} (?:said|says|announced|reported|confirmed)(?: on \p{Lu}\p{Ll}+day| in a statement)?\.\s*$|, according to [^,]+\.\s*$/u

export default defineRule({
  id: 'grammar/lost-be',
  summary: 'Find a sentence whose one verb lost its `be` (`The talks between the two expected to resume in May.`).',
  why: 'Headlines leave the verb `be` out, and some languages have none in the present; the engine leaves it out in a whole sentence.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {be: 'Missing `{be}` before `{verb}`: the sentence has no other verb'},
  examples: [
    {
      bad: 'Talks between the two towns ⟦expected⟧ to end in May, an aide said.',
      better: 'Talks between the two towns are expected to end in May, an aide said.'
    },
    {
      bad: 'More than 40 guests ⟦rescued⟧ from a hotel on Monday, the coastguard said.',
      better: 'More than 40 guests were rescued from a hotel on Monday, the coastguard said.'
    },
    {
      bad: 'Three climbers ⟦rescued⟧ from the north face on Sunday after a night in the snow.',
      better: 'Three climbers were rescued from the north face on Sunday after a night in the snow.'
    },
    {
      bad: 'Nobody knows how many men ⟦still⟧ trapped in the shaft.',
      better: 'Nobody knows how many men are still trapped in the shaft.'
    },
    {
      bad: 'Four of the guests ⟦taken⟧ to a clinic with burns, and a fifth is still in the hotel.',
      better: 'Four of the guests were taken to a clinic with burns, and a fifth is still in the hotel.'
    },
    {near: 'Four of the guests taken to a clinic, and a fifth who is still there, were cooks.'},
    {good: 'Talks between the two towns are expected to end in May, an aide said.'},
    {near: 'Talks expected to end in May were put off, an aide said.'},
    {near: 'More than 40 guests rescued from a hotel left, the coastguard said.'},
    {near: 'Forty guests rescued from hotel'}
  ],
  concerns: word => predicates.has(word) || done.has(word) || word === 'still',
  check: context =>
    reportBare(
      context,
      sentence => howMany(sentence) ?? (isUnmarked(sentence) ? (loneVerb(sentence) ?? firstOfTwo(sentence)) : undefined)
    )
})

/** `Peace talks between the two factions expected to resume`. */
function loneVerb({words, text, start}: Sentence): Bare | undefined {
  const cut = source.exec(text)?.index ?? text.length
  if (text.slice(0, cut).includes(',')) return undefined
  const main = words.filter(({end}) => end - start <= cut)
  const at = main.findIndex(
    ({lower}, index) =>
      index > 1 &&
      ((predicates.has(lower) && main[index + 1]?.lower === 'to' && isBase(main[index + 2]?.lower ?? '')) ||
        (passives.has(lower) && prepositions.has(main[index + 1]?.lower ?? '') && isCounted(main, index)))
  )
  if (at < 2 || at > 8 || main.length < at + 4 || !/^\p{Ll}/u.test(main[at]!.text)) return undefined
  const isPassive = passives.has(main[at]!.lower)
  const noun = isPassive ? main[at - 1]! : headOf(main, at)
  const isSubject =
    isPassive ||
    /(?:talks|match|game|election|vote|trial|summit|meeting|bill|law|storm|results?|report|ruling|verdict|decision|work|construction|service|services|flights|elections|negotiations|prices|hearing|deal|agreement|tunnel|bridge|plan|strike|ceremony|festival|conference|launch|rain|temperatures|production|exports|rules|measures)$/u.test(
      noun.lower
    )
  if (!isSubject) return undefined
  const rest = main.slice(0, at).concat(isPassive ? beforeClause(main.slice(at + 1)) : main.slice(at + 3))
  const others = rest.some(
    ({lower, text: printed, index}) => index > 0 && /^\p{Ll}/u.test(printed) && opensFinite(lower)
  )
  if (others) return undefined
  const plural = looksPlural(noun.lower) || noun.lower === 'people'
  return {word: main[at]!, be: isPassive ? (plural ? 'were' : 'was') : plural ? 'are' : 'is'}
}

/** `More than 200 passengers rescued`: a count, so that no report about them follows. */
const isCounted = (words: readonly Word[], at: number): boolean =>
  /^(?:at|more|some|about|around|nearly|over|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)$/u.test(
    words[0]!.lower
  ) && /^(?:[a-z]+s|people|children|men|women)$/u.test(words[at - 1]!.lower)

/** `Two of the guests taken to hospital with burns, and a third is missing`: the first of two clauses has no other verb. */
function firstOfTwo({words, text, start}: Sentence): Bare | undefined {
  const match =
    /^[^,]{20,120}, (?:and|but|while) (?:(?!who |that |which )[\p{L}\d-]+ ){1,6}?(?:is|are|was|were|has|have|had|remains?|remained|died|escaped) [^,]*/u.exec(
      text
    )
  if (!match) return undefined
  const cut = text.indexOf(',')
  const main = words.filter(({end}) => end - start <= cut)
  const at = main.findIndex(
    ({lower}, index) => index > 1 && done.has(lower) && prepositions.has(main[index + 1]?.lower ?? '')
  )
  const noun = main[at - 1]
  if (!noun || at > 7 || !(looksPlural(noun.lower) || /^(?:people|men|women|children|them)$/u.test(noun.lower)))
    return undefined
  const isOne = /^(?:one|another)$/u.test(main[0]!.lower)
  const opens = isCounted(main, at) || /^(?:the|several|many|some)$/u.test(main[0]!.lower)
  if (!isOne && !opens) return undefined
  const hasOther = main.some(
    ({lower, text: printed}, index) =>
      index > 0 && index !== at && /^\p{Ll}/u.test(printed) && (opensFinite(lower) || lower === 'and')
  )
  return hasOther ? undefined : {word: main[at]!, be: isOne ? 'was' : 'were'}
}

const done: ReadonlySet<string> = new Set([
  ...passives,
  ...wordSet(
    'taken found given sent flown brought moved treated held questioned charged sentenced shot buried pulled saved carried rushed transferred accused ordered forced seen stabbed beaten admitted freed housed destroyed damaged flooded cancelled canceled sheltered burned infected poisoned'
  )
])

/** Up to a relative clause, which has a verb of its own. */
function beforeClause(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({lower}) => /^(?:that|which|who|when|after|as|where|because)$/u.test(lower))
  return end < 0 ? words : words.slice(0, end)
}

/** The noun before the first preposition. */
function headOf(words: readonly Word[], at: number): Word {
  const link = words.findIndex(({lower}, index) => index > 0 && index < at && prepositions.has(lower))
  return words[link < 1 ? at - 1 : link - 1]!
}

/** `how many people still trapped`. */
function howMany({words}: Sentence): Bare | undefined {
  for (const [at, {lower}] of words.entries()) {
    if (lower !== 'still' || words[at - 3]?.lower !== 'how' || words[at - 2]?.lower !== 'many') continue
    const next = words[at + 1]?.lower ?? ''
    const isState =
      next === 'missing' ||
      (isParticiple(next) && !isPast(next)) ||
      passives.has(next) ||
      /^(?:alive|buried|stranded|stuck|under|in|inside)$/u.test(next)
    return isState && !conjunctions.has(next) ? {word: words[at]!, be: 'are'} : undefined
  }
  return undefined
}
