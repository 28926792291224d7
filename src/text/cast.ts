/** Whom the pronouns of a story may mean: its persons in the order in which they come up, until a pronoun could be more than one of them. */
import type {StoryViews} from '../core/story-views.js'
import {type Phrase, personFrom} from './cast-phrases.js'
import {openingThing, type Thing} from './cast-things.js'
import type {Gender} from './persons.js'
import type {Word} from './sentences.js'
import {determiners, endsPhrase, finiteAuxiliaries, finiteBe, prepositions} from './word-classes.js'
import {wordSet} from './word-set.js'

/** A pronoun that agrees with nobody whom the story has brought up before it. */
export interface Misfit {
  at: number
  /** The one that it would have to mean: a person of the other gender, or a thing or several persons where no one person came up. */
  referent: {at: number; gender?: Gender; isMany?: boolean; phrase: string}
  /** How the gender of the person is known: by a title, name or noun, or by a pronoun before. */
  by?: 'word' | 'pronoun'
}

interface Person extends Phrase {
  at: number
  by?: 'word' | 'pronoun'
}

const pronouns = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female']
])
/** One of them may be meant. */
const few = wordSet(
  'couple pair duo trio family spouses newlyweds lovers death funeral arrest murder killing killer autopsy burial obituary birthday career diagnosis resignation candidacy conviction indictment retirement memoir autobiography album novel inquest trial estate biography whoever whose god'
)
/** `the injured`: one or many. */
const isGroup = /^(?:dead|injured|wounded|deceased|accused|arrested|detained|latter|former|other)$/u
const isOwner = /^(?:his|her)$/u
/** Those who in the news deal with somebody else, who may be meant. */
const dealers = wordSet(
  'army court committee council commission police judges officers doctors nurses city town village region country state province municipality authority researchers scientists astronomers experts lawyers journalists ministers senators deputies trustees engineers firefighters soldiers guards investors teachers rescuers divers hospital government ministry parliament agency party club team company bank university school airline newspaper union federation association embassy regulator board'
)
/** Those who speak of others: `Prosecutors said he had fled`. */
const speakers = wordSet(
  'police judges officers doctors nurses researchers scientists experts lawyers journalists prosecutors officials authorities investigators detectives witnesses relatives friends colleagues neighbours neighbors critics supporters fans aides rivals opponents voters rescuers firefighters soldiers guards teachers rangers medics paramedics observers biographers historians parents reporters sources classmates teammates councillors lawmakers'
)
const says = /^(?:says?|said|adds|added|explains|explained|notes|noted|told|tells|thinks|believes|wrote|writes)$/u
const vessels =
  /^(?:ship|ferry|vessel|boat|tanker|trawler|freighter|submarine|yacht|frigate|liner|barge|tug|schooner|destroyer|warship|car|cat|dog|mare|cow|country|nation|bear|horse|whale|wolf|lion|tiger|elephant|panda|animal|calf|puppy|cub|seal|dolphin|shark|deer|goat|sheep|bird|monkey|moon|storm|hurricane)$/u

/** The first pronoun of a story that agrees with nobody. */
export function misfitOf({words, text, quotes}: StoryViews): Misfit | undefined {
  const cast = new Cast(words, text)
  const last = words.findLastIndex(({lower}) => pronouns.has(lower))
  for (let at = 0; at <= last && !cast.isFull; at++) {
    const {lower, start, end} = words[at]!
    const gender = pronouns.get(lower)
    if (gender === undefined) at = cast.enter(at)
    else if (isEither(words, at, text)) return undefined
    else if (!cast.fits(at, gender)) {
      const found = quotes.touches([start, end]) ? undefined : cast.misfit(at, gender)
      const whom = found && words[found.referent.at]!
      return whom && quotes.touches([whom.start, whom.end]) ? undefined : found
    }
  }
  return undefined
}

/** `he or she`, `his/her`, `Her Majesty`. */
function isEither(words: readonly Word[], at: number, text: string): boolean {
  if (text[words[at]!.start - 1] === '/' || text[words[at]!.end] === '/') return true
  const near = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]].map(word => word?.lower ?? '')
  return /^(?:or|and)$/u.test(near[1]!)
    ? pronouns.has(near[0]!)
    : /^(?:or|and)$/u.test(near[2]!) && pronouns.has(near[3]!)
}

/** Of more than these somebody may be meant of whom too little is told. */
const mostPersons = 100

class Cast {
  readonly #all: readonly Word[]
  readonly #text: string
  readonly #persons: Person[] = []
  /** The first thing or group with which a sentence opens. */
  #thing: Thing | undefined
  /** Whether a pronoun of either gender could mean somebody: nothing more can be told. */
  isFull = false

  constructor(all: readonly Word[], text: string) {
    this.#all = all
    this.#text = text
  }

  /** Takes in what begins with a word; the index of its last word. */
  enter(at: number): number {
    const all = this.#all
    const {lower, index} = all[at]!
    if (few.has(lower) || (isGroup.test(lower) && all[at - 1]?.lower === 'the')) this.isFull = true
    if (index === 0) this.#thing ??= openingThing(all, at)
    const phrase = personFrom(all, at, this.#text)
    if (typeof phrase === 'number') return phrase
    const known = this.#knownBy(phrase, at)
    if (known) {
      known.gender ??= phrase.gender
      known.end = phrase.end
      known.names = [...known.names, ...phrase.names]
      return phrase.end
    }
    this.#persons.push({...phrase, at, ...(phrase.gender && {by: 'word' as const})})
    this.isFull ||= this.#persons.length > mostPersons || !isOneKind(this.#persons)
    return phrase.end
  }

  /** The person of a name that comes back, or of whom a phrase in commas or behind `is` tells more. */
  #knownBy({names, gender}: Phrase, at: number): Person | undefined {
    const same = this.#persons.find(person => person.names.some(name => names.includes(name)))
    if (same) return same
    const last = this.#persons.at(-1)
    if (!last || last.end >= at || (last.gender && gender && last.gender !== gender)) return undefined
    if (last.names.length > 0 && names.length > 0) return undefined
    const between = this.#text.slice(this.#all[last.end]!.end, this.#all[at]!.start)
    return /^(?:, (?:aged )?\d+)?, (?:(?:an?|the|one of the|\p{Lu}\p{L}+['’]s) )?(?:[\p{L}\d-]+ ){0,3}$|^(?: \([^)]*\))? (?:is|was|became|as|works as) (?:an?|the|its) (?:[\p{L}\d-]+ ){0,3}$|^(?: (?:of|at|for|in|from) (?:the |an? |its )?(?:[\p{L}\d-]+ ?){1,4})?, $/u.test(
      between
    ) && !/ (?:and|who|said|his|her|with|by|told|but|was|for|of) $/u.test(between.replace(/^ (?:of|at|for) /u, ' '))
      ? last
      : undefined
  }

  /** Whether a pronoun may mean somebody; tells the gender of one person alone. */
  fits(at: number, gender: Gender): boolean {
    if (/^H/u.test(this.#all[at]!.text) && this.#all[at]!.index > 0) {
      this.isFull = true
      return true
    }
    const possible = this.#persons.filter(person => person.gender === undefined || person.gender === gender)
    const [only] = possible
    if (possible.length === 1 && only!.gender === undefined) {
      only!.gender = gender
      only!.by = 'pronoun'
      this.isFull ||= !isOneKind(this.#persons)
    }
    return possible.length > 0
  }

  misfit(at: number, gender: Gender): Misfit | undefined {
    const person = this.#persons[0]
    // `by himself, said Ole Roy`: a reflexive is of somebody named before.
    if (!this.#all[at]!.lower.endsWith('self') && this.#isNamedBehind(at, gender)) return undefined
    if (!person) {
      const thing = this.#thing
      return thing && this.#isNobody(thing, at, gender) ? {at, referent: {...thing, phrase: thing.noun}} : undefined
    }
    if (isObject(this.#all, at) || this.#isOther(at, person)) return undefined
    const phrase = this.#text.slice(this.#all[person.at]!.start, this.#all[person.end]!.end)
    return {at, referent: {at: person.at, gender: person.gender!, phrase}, by: person.by ?? 'word'}
  }

  /** Whether the pronoun does something to the person (`where he had left her`), or is of somebody whom the police or the dying had to do with. */
  #isOther(at: number, {gender, at: from}: Person): boolean {
    const {sentence, lower, index} = this.#all[at]!
    const next = sentence.words[index + 1]?.lower ?? ''
    if (isOwner.test(lower))
      return endsPhrase(next) || finiteAuxiliaries.has(next) || /^(?:arms|hands|embrace)$/u.test(next)
    if (/^police(?:wo)?man$/u.test(this.#all[from]!.lower)) return true
    const behind = sentence.words.slice(index + 1)
    return behind.some((word, step) => pronouns.get(word.lower) === gender && (step < 3 || isWhole(word)))
  }

  /** Whether a pronoun must be the thing's, since nobody has come up. */
  #isNobody({noun, at: from, isKnown}: Thing, at: number, gender: Gender): boolean {
    const {sentence, start, index} = this.#all[at]!
    const first = this.#all[from]!
    const before = this.#text.slice(0, start)
    if (/["“”„«]|(?:^|\s)[‘']/u.test(before)) return false
    if (gender === 'female' && this.#all.slice(0, at).some(word => vessels.test(word.lower))) return false
    // `But he says people run`, `Fuel is dear, he added`: whoever speaks may have been named where this copy was cut.
    if (index > 0 && says.test(this.#all[at + 1]?.lower ?? '') && !/\b(?:said|that) $/u.test(before)) return false
    if (sentence !== first.sentence) return true
    return isKnown && !speakers.has(noun) && (!dealers.has(noun) || this.#isOwn(at, first))
  }

  /** Whether the pronoun is the subject of a clause of its own behind the thing's: `The bank raised rates, but she expects`, `said he would`. */
  #isOwn(at: number, first: Word): boolean {
    const {lower, sentence, start} = this.#all[at]!
    if (!/^(?:he|she)$/u.test(lower) || says.test(this.#all[at + 1]?.lower ?? '')) return false
    return /(?:, (?:and|but|or)|\b(?:said|announced|warned|promised|saying|added|agreed|believe|expect|say|think|hope)(?: on \p{Lu}\p{Ll}+day)?(?: that)?) $/u.test(
      sentence.text.slice(first.end - sentence.start, start - sentence.start)
    )
  }

  /** Whether the sentence goes on to somebody else: `in his speech Mr Roy said`. What is owned does not count. */
  #isNamedBehind(at: number, gender: Gender): boolean {
    const {sentence} = this.#all[at]!
    // `his Danish counterpart`, `He had been a teacher`
    const [next, after] = [this.#all[at + 1]?.lower ?? '', this.#all[at + 2]?.lower ?? '']
    const owned = isOwner.test(this.#all[at]!.lower)
      ? 4
      : finiteBe.has(next) || next === 'became' || after === 'been'
        ? 7
        : 0
    for (let other = at + 1; this.#all[other]?.sentence === sentence; other++) {
      const phrase = personFrom(this.#all, other, this.#text)
      if (typeof phrase === 'number') {
        other = phrase
        continue
      }
      const isOwned = phrase.names.length === 0 && other <= at + owned
      // `his grandsons … her late husband`
      const isTheirs = [1, 2].some(step => pronouns.has(this.#all[other - step]?.lower ?? '') && other - step > at)
      const isKnown = isTheirs || this.#persons.some(person => person.names.some(name => phrase.names.includes(name)))
      if (!isOwned && !isKnown && (phrase.gender === undefined || phrase.gender === gender)) return true
      other = phrase.end
    }
    return false
  }
}

/** All of one known gender, or one person of whom that is not known. */
const isOneKind = (persons: readonly Person[]): boolean =>
  persons.length < 2 || (persons[0]!.gender !== undefined && persons.every(({gender}) => gender === persons[0]!.gender))

/** `her` and `him` as objects. */
const isWhole = ({lower, index, sentence: {words}}: Word): boolean =>
  lower === 'him' || (lower === 'her' && endsPhrase(words[index + 1]?.lower ?? ''))

/** `told her that`: whoever does something does it to somebody else. */
function isObject(all: readonly Word[], at: number): boolean {
  const {lower, index, sentence} = all[at]!
  const before = sentence.words[index - 1]?.lower ?? ''
  // `gave her rollers`, `was his donor`
  if (
    isOwner.test(lower) &&
    (finiteBe.has(before) ||
      /^(?:gave|gives|give|giving|told|showed|taught|asked|offered|sent|bought|made|called|paid)$/u.test(before))
  )
    return true
  if (
    says.test(sentence.words[index + 1]?.lower ?? '') &&
    /[,"”]/u.test(sentence.text[all[at]!.start - sentence.start - 2] ?? '')
  )
    return true
  const next = sentence.words[index + 1]?.lower ?? ''
  return lower === 'him' || (lower === 'her' && (determiners.has(next) || prepositions.has(next) || endsPhrase(next)))
}
