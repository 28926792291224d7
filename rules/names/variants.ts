import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {hasUnknownName} from '../../src/spelling/unknown.js'
import {repeatsCapital} from '../../src/text/capitals.js'
import {familySlips, familyVariants, hasFamilyName} from '../../src/text/family-spellings.js'
import {NameIndex} from '../../src/text/name-index.js'
import {isLone, koreanVariants, type Slip, slips} from '../../src/text/name-slips.js'
import {isJumbled, isOneEdit, type Name, namesOf, plainName, sound, soundsAlike} from '../../src/text/names.js'
import {readTable} from '../../src/text/table.js'
import {areTwo} from '../../src/text/two-bearers.js'
import {wordSet} from '../../src/text/word-set.js'
import table from '../spelling/misspelt-name.tsv'

/** A title or given name and a surname, with nothing of the name behind it. */
const fullName = /(?<![\p{L}-])(\p{Lu}\p{Ll}+\.?) (\p{Lu}\p{Ll}{2,})(?:['’]s?)?(?![\p{L}-])(?! (?!I )\p{Lu}\p{Ll})/gu
/** Points of the compass and heads of place names go before many places. */
const noGiven = wordSet(
  'North South East West Northern Southern Eastern Western Central New Old Saint St. San Santa Great Upper Lower The In At From For Of And But While When After Since As By Mount Lake Port Fort Los Las El La Le'
)
const endings = /(?:s|n|an|ian|ese|ish|i)$/u
/** Names a letter apart that mean two places or two people. */
const apart = new Set(
  readTable<'one' | 'other'>(table).flatMap(({one, other}) => [`${one} ${other}`, `${other} ${one}`])
)

export default defineRule({
  id: 'names/variants',
  summary: 'Find a person’s name spelled in two ways (`Hassan Moradi`, then `Hassan Muradi`; `Rossi`, then `Rosi`).',
  why: 'An engine spells a name anew in each sentence; readers take two spellings for two people.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.7,
  messages: {two: '`{name}` stands before as `{first}`: one person or two?'},
  examples: [
    {
      bad: 'Hassan Moradi spoke first. ⟦Hassan Muradi⟧ left early.',
      better: 'Hassan Moradi spoke first. Hassan Moradi left early.'
    },
    {
      bad: 'Police named Anna Weisel. Neighbours of ⟦Anna Weiser⟧ wept.',
      better: 'Police named Anna Weisel. Neighbours of Anna Weisel wept.'
    },
    {bad: 'Ivan Tsekhov won. Fans of ⟦Ivan Tsehov⟧ sang.', better: 'Ivan Tsekhov won. Fans of Ivan Tsekhov sang.'},
    {bad: 'Mr. Olsen drove. Police freed ⟦Mr. Olson⟧ later.', better: 'Mr. Olsen drove. Police freed Mr. Olsen later.'},
    {bad: 'Sviatlana Harbuz won. Judges gave ⟦Svitlana Harbuz⟧ a medal.'},
    {
      bad: 'Marco Rossilli met the envoy. Mr ⟦Rosilli⟧ then left.',
      better: 'Marco Rossilli met the envoy. Mr Rossilli then left.'
    },
    {
      bad: 'Judge Olha Hrychenko rose. ⟦Grichenko⟧ then left.',
      better: 'Judge Olha Hrychenko rose. Hrychenko then left.'
    },
    {bad: 'Park Ji-hoon won. Fans of ⟦Park Jee-hun⟧ sang.', better: 'Park Ji-hoon won. Fans of Park Ji-hoon sang.'},
    {bad: 'Choi Min-seok saved it. ⟦Choe⟧ had been hurt.', better: 'Choi Min-seok saved it. Choi had been hurt.'},
    {
      bad: 'Zhang Weidong won. Fans of ⟦Chang Weidong⟧ sang.',
      better: 'Zhang Weidong won. Fans of Zhang Weidong sang.'
    },
    {
      bad: 'Lawyer Tran Thi Bich Ngoan rose. ⟦Ngan⟧ said no.',
      better: 'Lawyer Tran Thi Bich Ngoan rose. Ngoan said no.'
    },
    {
      bad: 'Jana Dvorakova won. It was ⟦Dvorak⟧’s first win since she came back.',
      better: 'Jana Dvorakova won. It was Dvorakova’s first win since she came back.'
    },
    {
      bad: 'Olga Tarasova counts eels. ⟦Tarasov⟧ said few were left.',
      better: 'Olga Tarasova counts eels. Tarasova said few were left.'
    },
    {
      bad: 'Oleg Tarasov counts eels. ⟦Tarasova⟧ said few were left.',
      better: 'Oleg Tarasov counts eels. Tarasov said few were left.'
    },
    {
      bad: 'Harriet Holloway reached the last 16. ⟦Golloway⟧ next faces the top seed.',
      better: 'Harriet Holloway reached the last 16. Holloway next faces the top seed.'
    },
    {bad: 'Oleh Bilyk was held. A court will say whether ⟦Belyk⟧ must stay in jail.'},
    {good: 'Hassan Moradi spoke first. Hassan Moradi left early.'},
    {near: 'Anna Weisel and Ana Kos sang; Ana won.'},
    {near: 'South Korea and South Korean firms gained.'},
    {near: 'Anna Weisel met Anne Weiser.'},
    {near: 'Jana Dvorakova won. It was her husband Petr Dvorak who drove. Dvorak was calm.'},
    {near: 'Olga Tarasova won. Tarasov, her coach, wept, and the widow of Ilya Tarasov was there.'},
    {near: 'Anna Weisel and her sister Anne Weisel sang.'},
    {near: 'President Mahamadou Issa met President Muhamadou Bello.'},
    {near: 'Hassan Moradi beat Hassan Muradi 6-2. Anna Weisel, 34, won gold. Anna Weiser, 41, was third.'},
    {near: 'Rep. Olsen voted for it. Rep. Olson voted against.'},
    {near: 'East Jiangsu and East Jiangxi flooded.'},
    {near: 'Marko Petrov and Marka Petrova sang.'}
  ],
  check(context) {
    const report = ({first, name, at}: Slip): void => {
      if (!areTwo({first, name, at, text: context.text}) && !areLawmakers(first, name))
        context.report({message: 'two', span: [at, at + name.length], data: {name, first}, suggest: [first]})
    }
    if (repeatsCapital(context)) for (const slip of fullVariants(context)) report(slip)
    const isUnknown = context.view(hasUnknownName)
    if (isUnknown) for (const slip of lettersApart(context)) report(slip)
    if (hasFamilyName(context)) {
      for (const slip of koreanVariants(context)) report(slip)
      for (const slip of familySlips(context)) report(slip)
      for (const slip of familyVariants(context)) report(slip)
    }
    if (isUnknown) for (const slip of slips(context)) report(slip)
    return undefined
  }
})

/** Many in one story have this title. */
const areLawmakers = (...names: readonly string[]): boolean => names.every(name => /^(?:Rep|Sen)\.? /u.test(name))

/** People of whose two names one comes back with another spelling of the other. */
function* fullVariants(context: StoryViews): Generator<Slip> {
  const byGiven = new Others()
  const bySurname = new Others()
  for (const {1: given = '', 2: surname = '', index} of context.matches(fullName)) {
    if (noGiven.has(given)) continue
    const other = byGiven.find(given, surname, isVariant)
    const otherGiven = other ? undefined : bySurname.find(surname, given, (a, b) => isGivenVariant(a, b, context))
    const first = other ? `${given} ${other}` : otherGiven && `${otherGiven} ${surname}`
    if (first && !isCommon(given, surname, first, context)) yield {first, name: `${given} ${surname}`, at: index}
  }
}

/** Surnames of which the later doubles a letter that the first does not, or the other way round, and that nobody else bears. */
function* lettersApart(context: StoryViews): Generator<Slip> {
  const names = context.view(namesOf)
  if (!shareInitial(names)) return
  const seen = new Map<string, Name>()
  for (const name of names) {
    const key = levelled(name.text)
    const first = seen.get(key)
    if (!first) seen.set(key, name)
    else if (first.before.size > 0 && isLone(name) && !context.speller.isWord(name.text))
      yield {first: first.text, name: name.text, at: name.words[0]!.start}
  }
}

/** Whether two names have one initial, or initials that `levelled` makes one; letters beyond English count as one. */
function shareInitial(names: readonly Name[]): boolean {
  let seen = 0
  for (const {text} of names) {
    const bit =
      1 << (initials.indexOf(text.charAt(0) === 'H' ? 'G' : text.charAt(0) === 'Y' ? 'I' : text.charAt(0)) + 1)
    if (seen & bit) return true
    seen |= bit
  }
  return false
}

const initials = 'ABCDEFGIJKLMNOPQRSTUVWXZ'

/** Without doubled letters; surnames of Ukraine with the letters that Russian and Ukrainian write differently made one. */
function levelled(name: string): string {
  const single = name.replaceAll(/(\p{L})\1+/gu, '$1')
  return ukrainian.test(single) ? single.toLowerCase().replaceAll('h', 'g').replaceAll(/[yi]+/gu, 'i') : single
}

const ukrainian = /(?:enko|chuk|uk|sk[yi]+i?|ko)$/u

/** Two English words, or a right spelling after a wrong one: spelling rules see to these. */
function isCommon(given: string, surname: string, first: string, {speller}: StoryViews): boolean {
  const [firstGiven = '', firstSurname = ''] = first.split(' ')
  const [one, other] = firstSurname === surname ? [firstGiven, given] : [firstSurname, surname]
  return speller.isWord(other.toLowerCase()) || (speller.isWord(other) && !speller.isWord(one))
}

/** Names seen beside others. */
class Others {
  readonly #seen = new Set<string>()
  readonly #index = new NameIndex<string>()

  /** A name seen before beside the same one that is a variant of this name; notes this one. Variants begin or sound alike. */
  find(beside: string, name: string, alike: (a: string, b: string) => boolean): string | undefined {
    if (this.#seen.has(`${beside} ${name}`)) return undefined
    this.#seen.add(`${beside} ${name}`)
    const keys = [`${beside} ${name.charAt(0)}`, `${beside} sound ${sound(name)}`]
    const found = this.#index.first(keys, other => alike(other, name))
    this.#index.add(keys, name)
    return found
  }
}

/** Same first letter, and one slip or one system of letters apart; adjectives, plurals and wives are no variants. */
function isVariant(a: string, b: string): boolean {
  if (apart.has(`${a} ${b}`) || a.charAt(0) !== b.charAt(0) || plainName(a) === plainName(b)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(short)) return soundsAlike(a, b) && !endings.test(long) && !/(?:a|ova)$/u.test(long)
  if (a.slice(0, -1) === b.slice(0, -1) && /[aeiouy]$/u.test(a) && /[aeiouy]$/u.test(b)) return false
  return soundsAlike(a, b) || isOneEdit(a, b) || isJumbled(a, b)
}

/** Given names that the dictionaries have are two people's. */
function isGivenVariant(a: string, b: string, {speller}: StoryViews): boolean {
  if (a.length < 5 || b.length < 5) return false
  if (speller.isWord(a) && speller.isWord(b)) return a.length === b.length && soundsAlike(a, b) && a.at(-1) === b.at(-1)
  return isVariant(a, b)
}
