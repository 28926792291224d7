/** The forms of 2,300 verbs of the news, from their spelling and a table of the irregular ones; words outside the list have no forms. */

import {doubling, irregularVerbs} from './verb-forms.js'
import table from './verbs.tsv'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

export interface Verb {
  base: string
  third: string
  /** The usual one first. */
  past: readonly string[]
  participle: readonly string[]
  gerund: string
  /** Whether base and third person are also printed as nouns (`calls`, `plans`). */
  noun: boolean
  /** Whether the base is printed as a noun without an article too (`work`, not `visit`). */
  mass: boolean
  /** Whether the base is also printed as an adjective (`open`). */
  adjective: boolean
}

export interface VerbReading {
  verb: Verb
  form: VerbForm
}

const be = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'])
const byForm = new Map<string, VerbReading[]>()
for (const verb of readVerbs()) {
  enter(verb, 'base', [verb.base])
  enter(verb, 'third', [verb.third])
  enter(verb, 'past', verb.past)
  enter(verb, 'participle', verb.participle)
  enter(verb, 'gerund', gerunds(verb.base))
}

function* readVerbs(): Generator<Verb> {
  const irregular = new Map<string, string[]>()
  for (const row of irregularVerbs.trim().split(/[|\n]/u)) {
    const [base = '', ...forms] = row.split(' ')
    irregular.set(base, forms)
  }
  const also = new Map<string, string>()
  for (const row of table.trim().split('\n').slice(1)) {
    const [base = '', readings = ''] = row.split('\t')
    also.set(base, readings)
  }
  for (const base of irregular.keys()) if (!also.has(base)) also.set(base, '')
  for (const [base, readings] of also) {
    yield conjugate(base, readings, irregular.get(base))
    if (base.length > 5 && base.endsWith('ize')) yield conjugate(base.replace(/ze$/u, 'se'), readings, undefined)
  }
}

function conjugate(base: string, also: string, irregular: readonly string[] | undefined): Verb {
  const regular = stems(base).map(stem =>
    stem.endsWith('e') ? `${stem}d` : `${stem.replace(/([^aeiou])y$/u, '$1i')}ed`
  )
  const [past, participle] = irregular?.map(forms => forms.split('/')) ?? []
  const third = base === 'have' ? 'has' : withS(base)
  const mass = also.includes('noun')
  const noun = mass || also.includes('count')
  return {
    base,
    third,
    past: past ?? regular,
    participle: participle ?? regular,
    gerund: gerunds(base)[0]!,
    noun,
    mass,
    adjective: also.includes('adjective')
  }
}

function gerunds(base: string): string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
  return stems(base).map(stem => `${stem.replace(/([^eoy])e$/u, '$1')}ing`)
}

/** What -ed and -ing are put to: `admitt`, `travel` or `travell`, `call`. */
function stems(base: string): string[] {
  if (doubling.has(base)) return base.endsWith('l') ? [base, base + base.at(-1)] : [base + base.at(-1)]
  if (/^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/u.test(base)) return [base + base.at(-1)]
  return [base]
}

/** The word with the -s of a third person or a plural. */
export function withS(word: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(word)) return `${word}es`
  return word.replace(/([^aeiou])y$/u, '$1ie').concat('s')
}

function enter(verb: Verb, form: VerbForm, words: readonly string[]): void {
  for (const word of words) {
    const readings = byForm.get(word)
    if (readings) readings.push({verb, form})
    else byForm.set(word, [{verb, form}])
  }
}

/** The forms of a verb, by rule where it is not on the list. */
export function formsOf(base: string): Verb {
  return readings(base).find(({form}) => form === 'base')?.verb ?? conjugate(base, '', undefined)
}

/** The readings of a lower-case word as a form of a verb other than `be`. */
export function readings(word: string): readonly VerbReading[] {
  return byForm.get(word) ?? []
}

/** Whether a word is the given form of some verb. */
export function isForm(word: string, form: VerbForm): boolean {
  return byForm.get(word)?.some(reading => reading.form === form) ?? false
}

/** Whether a word can be the plain form of a verb. */
export const isBase = (word: string): boolean => word === 'be' || isForm(word, 'base')
/** Whether a word can be the form in -s of a verb. */
export const isThird = (word: string): boolean => isForm(word, 'third')
/** Whether a word can be the past of a verb. */
export const isPast = (word: string): boolean => isForm(word, 'past')
/** Whether a word can be a past participle. */
export const isParticiple = (word: string): boolean => word === 'been' || isForm(word, 'participle')
/** Whether a word can be a form in -ing. */
export const isGerund = (word: string): boolean => word === 'being' || isForm(word, 'gerund')

/** Whether a word is a form in -ing of the list or looks like one of another verb: `drafting`, but not `nothing` or `evening`. */
export function looksGerund(word: string): boolean {
  return (
    isGerund(word) ||
    (/[^aeiou][aeiouy].*ing$/u.test(word) &&
      word.length > 5 &&
      !/(?:thing|evening|morning|during|building|king|ceiling|spring|string)$/u.test(word))
  )
}

/** The verb a word is a form of; of several (`found`, `lay`), the one whose base is not the word itself. */
export function verbOf(word: string): Verb | undefined {
  const all = byForm.get(word)
  return (all?.find(reading => reading.form !== 'base') ?? all?.[0])?.verb
}

/** The base of a form, `be` included. */
export function baseOf(word: string): string | undefined {
  return be.has(word) ? 'be' : verbOf(word)?.base
}

/** The third person of a form. */
export function thirdPersonOf(word: string): string | undefined {
  return be.has(word) ? 'is' : verbOf(word)?.third
}

/** The past participle of a form. */
export function participleOf(word: string): string | undefined {
  return be.has(word) ? 'been' : verbOf(word)?.participle[0]
}

/** Whether a word is a verb's base or third person and never printed as a noun or an adjective. */
export function isOnlyVerb(word: string): boolean {
  const all = byForm.get(word)
  return all?.every(({verb, form}) => (form === 'base' || form === 'third') && !verb.noun && !verb.adjective) ?? false
}

/** Whether a word without an article is a verb's base and cannot be a noun or an adjective. */
export function isBareVerb(word: string): boolean {
  const all = byForm.get(word)
  return all?.every(({verb, form}) => form === 'base' && !verb.mass && !verb.adjective) ?? false
}

/** Whether a word is a form of `be`. */
export const isBe = (word: string): boolean => be.has(word)
