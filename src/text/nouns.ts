/** Count nouns of the news, singular and plural; nouns that also stand without an article (`business`, `time`) are left out. */
import table from './nouns.tsv'
import {wordSet} from './word-set.js'

const plurals = new Map<string, string>()
const singulars = new Map<string, string>()
for (const row of table.trim().split('\n').slice(1)) {
  const [singular, plural] = row.split('\t') as [string, string]
  plurals.set(singular, plural)
  singulars.set(plural, singular)
}

/** The plural of a count noun in the singular. */
export const pluralOf = (word: string): string | undefined => plurals.get(word)

/** The singular of a count noun in the plural. */
export const singularOf = (word: string): string | undefined => singulars.get(word)

/** Whether a word is a singular or a plural of the list. */
export const isCountNoun = (word: string): boolean => plurals.has(word) || singulars.has(word)

const irregular = wordSet(
  'men women children people mice geese teeth feet oxen lice woodlice dormice titmice cherubim seraphim bureaux plateaux tableaux chateaux gateaux châteaux gâteaux portmanteaux trousseaux beaux fungi alumni loci radii cacti nuclei stimuli'
)

/** Whether a word is a plural without an -s, on the list or not; what is also one (`dice`) is not. */
export const isIrregularPlural = (word: string): boolean => irregular.has(word)

/** Whether a word is a plural of the list or looks like one: for places where nothing but a noun can stand, since the list is short. */
export const looksPlural = (word: string): boolean => singulars.has(word) || irregular.has(word) || /[^s]s$/u.test(word)
