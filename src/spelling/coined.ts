/** Words that no dictionary has, yet anyone may build: compounds, and known stems with a prefix or an ending. */
import type {Speller} from './speller.js'

/** Words that build no compounds. */
export const functionWords: ReadonlySet<string> = new Set(
  'the of to and that is was are were be been an from which has have had but his her their this these those they we you our its it he she who with for in on at by as or not a if so than then when what there will would can could about because'.split(
    ' '
  )
)

const prefixes =
  'aero agri agro anti astro auto bi bio cardio circum contra co counter cross cryo cyber de dis down eco electro endo ex exo extra fore geo hydro hyper im in inter intra kilo macro mega meta micro mid mini mis mono multi nano neo neuro non off out over pan para peri photo poly post pre pro proto pseudo psycho radio re retro self semi socio sub super tele thermo trans tri ultra un under up'.split(
    ' '
  )
const endings =
  'able ability ably ality ation ations ative ee ees isation ization iser izer ings ing ed er ers or ors es s ly ily ist ists ism ity ary ory ic al ally ise ised ising ises ize ized izing y ier iest ies ian ians ous ful fully ship ness less like'
    .split(' ')
    .toSorted((a, b) => b.length - a.length)

/** Whether an unknown lower-case word is made of known ones as English makes words. */
export function isCoined(printed: string, speller: Speller): boolean {
  const word = printed.replace(/['’]s$/u, '')
  const known = (part: string): boolean => part.length > 2 && speller.isWord(part)
  return isCompound(word, speller) || isPrefixed(word, known) || isDerived(word, known)
}

function isCompound(word: string, speller: Speller): boolean {
  for (let at = 3; at <= word.length - 3; at++) {
    if (isPart(word.slice(0, at), speller) && isPart(word.slice(at), speller)) return true
  }
  return false
}

/** Short parts must be common, or any jumble of letters would be a compound. */
function isPart(part: string, speller: Speller): boolean {
  if (functionWords.has(part) || !speller.isWord(part)) return false
  return speller.frequency(part) > (part.length === 3 ? 20 : 0.5)
}

function isPrefixed(word: string, known: (part: string) => boolean): boolean {
  return prefixes.some(prefix => {
    const least = prefix.length < 4 ? 5 : 4
    return word.startsWith(prefix) && word.length - prefix.length >= least && known(word.slice(prefix.length))
  })
}

function isDerived(word: string, known: (part: string) => boolean): boolean {
  return endings.some(ending => {
    const stem = word.slice(0, -ending.length)
    if (!word.endsWith(ending) || stem.length < 3) return false
    if (known(stem) || known(`${stem}e`) || known(`${stem}y`)) return true
    return stem.at(-1) === stem.at(-2) && known(stem.slice(0, -1))
  })
}
