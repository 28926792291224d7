/** Whether two spellings are one name, written by two systems of letters: Arabic, Slavic and other names of which the sounds alone do not tell. */
import {wordSet} from './word-set.js'

/** Vowels that transcriptions of Arabic print for each other. */
const vowels: readonly ReadonlySet<string>[] = [
  wordSet('a aa e ei ai ey ay ae'),
  wordSet('i y e ee ei ai ey ie iy yi ii'),
  wordSet('u o ou oo w ow aw au uw')
]

const isVowel = (part: string): boolean => vowels.some(kind => kind.has(part))

/** What names have in common of which `isOneArabic` may be true: their consonants. */
export const arabicKey = (name: string): string =>
  partsOf(name)
    .map(part => (isVowel(part) ? '*' : part))
    .join(' ')

/** Whether two Arabic names have the same consonants and vowels of the same kinds: `Sharqawi` and `Sharkawi`, `Mohamed` and `Muhammad`. */
export function isOneArabic(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)]
  if (one.length !== other.length || one.length < 3) return false
  return one.every((part, at) => part === other[at] || vowels.some(kind => kind.has(part) && kind.has(other[at]!)))
}

/** Consonants and vowels by turns. */
function partsOf(name: string): readonly string[] {
  const plain = name
    .toLowerCase()
    .replaceAll('q', 'k')
    .replaceAll('ch', 'sh')
    .replaceAll('gh', 'g')
    .replaceAll('dh', 'd')
    .replaceAll('aoui', 'awi')
    .replaceAll(/ou(?=[aei])/gu, 'w')
    .replaceAll(/([^aeiou])\1/gu, '$1')
    .replace(/iy+a(?=h?$)/u, 'ia')
    .replace(/(?<=[ae])h$/u, '')
  return plain.match(/[aeiou]+y?|[^aeiouy]+|y/gu) ?? []
}

/** Whether two Japanese names have the same syllables, long vowels written or not, by Hepburn or the official system: `Onodera` and `Ohnodera`, `Sato` and `Satoh`. */
export const isOneJapanese = (a: string, b: string): boolean => japaneseKey(a) === japaneseKey(b)

/** What names have in common of which `isOneJapanese` is true. */
export function japaneseKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/o[hou](?=[^aeiouy]|$)/gu, 'o')
    .replaceAll('uu', 'u')
    .replaceAll('sh', 's')
    .replaceAll(/(?:ch|ts)/gu, 't')
    .replaceAll('fu', 'hu')
    .replaceAll('ji', 'zi')
    .replaceAll(/([szt])y(?=[aou])/gu, '$1')
}

/** Whether two names differ only in letters that systems print for each other: `Hoxha` and `Hodja`, `Izmir` and `Ismir`, `Khorram` and `Horram`. */
export const isRespelt = (a: string, b: string): boolean => respelt(a) === respelt(b)

/** What names have in common of which `isRespelt` is true. */
export function respelt(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/(?:dj|dzh|xh|j)/gu, 'j')
    .replaceAll('kh', 'h')
    .replaceAll(/(?:gh|g)/gu, 'g')
    .replaceAll(/(?:ck|c(?![hei])|q)/gu, 'k')
    .replaceAll('z', 's')
    .replaceAll(/(?:ei|ey|ay|ai)/gu, 'e')
    .replaceAll(/(?:ou|oo)/gu, 'u')
    .replaceAll(/(?:ee|y)/gu, 'i')
    .replaceAll(/(.)\1/gu, '$1')
    .replace(/(?<=[ae])h$/u, '')
}

/** Whether two Slavic place names differ in what Ukrainian and Russian write differently: `Chernihiv` and `Chernigov`. */
export const isOneSlavic = (a: string, b: string): boolean => slavicKey(a) === slavicKey(b)

/** What names have in common of which `isOneSlavic` is true. */
export function slavicKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('kh', 'x')
    .replaceAll(/([cs])h/gu, '$1')
    .replaceAll('h', 'g')
    .replace(/(?<=n)(?:o[iy]?e|[iy]?e)$/u, 'o')
    .replaceAll(/[aeiouy]+/gu, 'o')
    .replaceAll(/(.)\1+/gu, '$1')
}
