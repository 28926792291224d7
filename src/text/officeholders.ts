/** Who holds office in a story, by what the story itself says; sense rules ask this before they call a sentence a contradiction. */
import type {StoryViews} from '../core/story-views.js'

const name =
  "((?:\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{Lu}?[\\p{L}\\p{M}]+)*\\.? ){0,3}?\\p{Lu}[\\p{L}\\p{M}]+(?:-\\p{Lu}[\\p{L}\\p{M}]+)?)(?=['’]s|[^\\p{L}'’-]|['’]|$)(?! \\p{Lu})"
const titled = new RegExp(
  `(?<![\\p{L}-])(\\p{L}+[ -])?(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor|[Rr]uler|[Ll]eader|[Dd]ictator|[Kk]ing|[Ee]mir|[Ss]ultan|[Gg]overnor|[Mm]ayor) ${name}`,
  'gu'
)
const ruling = new RegExp(
  `${name}['’]s? (?:\\d+-year |long |decades-long |authoritarian |iron )?(?:rule|re-election|presidency|regime|reign)`,
  'gu'
)
const notInOffice =
  /^(?:former|ex|late|opposition|party|rebel|union|vice|deputy|then|ousted|deposed|exiled|toppled|protest|guild|community|church|would-be|religious|spiritual|separatist|militant|tribal|gang|cult|faction)[ -]$/iu
const fallen =
  /(?:[Ff]ormer|[Ee]x|[Oo]usted|[Dd]eposed|[Ee]xiled|[Tt]oppled|[Oo]verthrown|[Ll]ate|[Jj]ailed|[Oo]pposition)[ -](?:(?:\p{Lu}[\p{L}-]*|president|prime|minister|premier|leader|chancellor|king|ruler|dictator|politician|candidate|figure|chief) )*$/u

/** Surnames of presidents, premiers and other rulers whom the story treats as in office. */
export function officeholders(context: StoryViews): ReadonlySet<string> {
  const {text} = context
  const found = new Set<string>()
  for (const match of context.matches(titled)) if (!notInOffice.test(match[1] ?? '')) found.add(surname(match[2]!))
  for (const match of context.matches(ruling)) found.add(surname(match[1]!))
  return new Set([...found].filter(person => !isFallen(person, text)))
}

function surname(full: string): string {
  return full.split(' ').at(-1)!
}

function isFallen(person: string, text: string): boolean {
  for (let at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + person.length)) {
    if (fallen.test(text.slice(Math.max(0, at - 60), at))) return true
  }
  return false
}

/** What may mean an officeholder of the story, as the source of a regular expression: a title, or a `person` for `meansRuler`. */
export const rulerPattern =
  '(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[\\p{L}-]+ )?(?:president|prime minister|premier|ruler|leader|incumbent|government|regime|junta|authorities)|(?<person>\\p{Lu}[\\p{L}\\p{M}]+(?:[^\\s\\p{L}][\\p{L}\\p{M}]+)?)'

/** Whether the person of a match of `rulerPattern`, if it names one, holds office in the story. */
export function meansRuler({groups}: RegExpExecArray, context: StoryViews): boolean {
  const person = groups?.person
  return person === undefined || context.view(officeholders).has(person)
}
