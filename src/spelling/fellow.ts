/** Finds a word's fellow in the other English by its ending, and asks the word list whether it is one. */
import type {Speller, Variant} from './speller.js'

/** American endings and their British fellows; -ize is left out, for Oxford prints it too. */
const pairs: readonly (readonly [american: RegExp, british: string])[] = [
  [/or(?=$|s$|ed$|ing$|able$|ful$|ite$|ites$|less$|hood)/u, 'our'],
  [/er(?=$|s$)/u, 're'],
  [/ered$/u, 'red'],
  [/yz(?=e|ing)/u, 'ys'],
  [/ens(?=e$|es$|eless$|ive$)/u, 'enc'],
  [/og(?=$|s$)/u, 'ogue'],
  [/l(?=ed$|ing$|er$|ers$|or$|ous$|ery$)/u, 'll'],
  [/ll(?=$|s$|ment$|ful$)/u, 'l'],
  [/e(?=d)/u, 'ae'],
  [/e(?=[mst])/u, 'ae'],
  [/e(?=[tdr])/u, 'oe'],
  [/gray/u, 'grey'],
  [/old(?=$|s$|er$|ed$|ing$|y$)/u, 'ould'],
  [/program$/u, 'programme'],
  [/theater/u, 'theatre'],
  [/plow/u, 'plough'],
  [/^tire/u, 'tyre'],
  [/^curb/u, 'kerb'],
  [/^pajama/u, 'pyjama'],
  [/^aluminum/u, 'aluminium']
]

/** The same word in the other English. */
export function fellowOf(word: string, variant: 'american' | 'british', speller: Speller): string | undefined {
  const wanted: Variant = variant === 'american' ? 'british' : 'american'
  for (const [american, british] of pairs) {
    const guess =
      variant === 'american'
        ? word.replace(american, british)
        : word.replace(new RegExp(british, 'u'), plainOf(american))
    if (guess !== word && speller.variant(guess) === wanted) return guess
  }
  return undefined
}

/** The letters of a pattern without its anchors and conditions. */
function plainOf(pattern: RegExp): string {
  return pattern.source.replaceAll(/\(\?=[^)]*\)+|[$^]/gu, '')
}
