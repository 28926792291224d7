/** Whether a story that prints two names nearly alike shows that they are two people or places. */
import {wordSet} from './word-set.js'

/** An age behind a name. */
const age = /^(?:,| \(|, aged) ?(?<age>\d{1,2})(?=[,).]| years)/u
/** What opens a clause, or reports what somebody says: both names may be of one behind it. */
const clause =
  /["“”:;–—]|[.!?]\s|\n|\b(?:and (?!\p{Lu}|(?:in|near|at|from|to|of|by|with|the|his|her)\s)|but|when|while|where|which|who|whose|that|as|because|since|after|before|until|if|so|said|says|saying|told|added|announced|wrote that)\b/u
/** Things that bear the name of a person or place. */
const things = wordSet(
  'hospital mosque school street hotel bridge square university camp club bank market brigade brigades airport stadium tower centre center church clinic college company firm group road station newspaper agency channel'
)
/** What joins two who act together or against each other. */
const links =
  /^(?: (?:and|or|nor|beat|beats|met|meets|defeated|faced|faces|against|versus|vs\.?|with|from|to|than|not)(?: (?:in|near|at|from|to|with|the|against))?(?: (?:\p{Lu}\p{L}*\.? ){1,2}| ))$/u

/** How two mentions of names stand to each other: the first begins before the other. */
export interface Mentions {
  first: string
  name: string
  /** Where the later name stands. */
  at: number
  text: string
}

/** Of the nearest mention of the first, what stands between the two. */
function betweenOf({first, at, text}: Mentions): string {
  const from = text.lastIndexOf(first, at - 1)
  return from < 0 ? '.\n' : text.slice(from + first.length, at)
}

/** `Ding Junhui beat Ding Junhai`, `Amina Mohammed and Amina Mohamed`. */
export function areLinked(mentions: Mentions): boolean {
  return links.test(withoutAside(betweenOf(mentions)))
}

/** Two ages, a verb or a place between them in one clause, or two things that bear the names. */
export function areTwo(mentions: Mentions): boolean {
  const {first, name, at, text} = mentions
  const [one, other] = [ageBehind(first, text, 0), ageBehind(name, text, at)]
  if (one !== undefined && other !== undefined && Math.abs(one - other) > 1) return true
  const between = withoutAside(betweenOf(mentions))
  if (links.test(between)) return true
  if (/^ \p{L}/u.test(between) && between.length < 48 && !between.includes(',') && !clause.test(between)) return true
  const from = text.lastIndexOf(first, at - 1)
  const after = [text.slice(from + first.length), text.slice(at + name.length)].map(rest => rest.slice(0, 60))
  if (wins.test(after[0]!) && follows.test(after[1]!)) return true
  const [thing1, thing2] = after.map(thingIn)
  // `Omar al-Salem was held. The Al-Salam bridge was shut.`
  if (thing1 !== thing2 && (thing1 ?? first.includes(' ')) && (thing2 ?? name.includes(' '))) return true
  const [place1, place2] = after.map(rest => /^,? (?:in|of) (?:the )?(\p{Lu}\p{L}+)/u.exec(rest)?.[1])
  return place1 !== undefined && place2 !== undefined && place1 !== place2
}

/** `won … was second`: two who ran against each other. */
const wins = /^[^.!?]{0,40}\b(?:won|wins|gold|victory|first)\b/u
const follows =
  /^ (?:was|came|finished|ended|took) (?:the )?(?:second|third|fourth|fifth|sixth|last|runner-up|silver|bronze)\b/u

function thingIn(after: string): string | undefined {
  const word = /^ (\p{L}+)/u.exec(after)?.[1]?.toLowerCase()
  return word && things.has(word) ? word : undefined
}

/** `, a lawyer in Kyiv, is often taken for`: without what is put in behind the first. */
const withoutAside = (between: string): string =>
  between
    .replace(/^(?:,(?! (?:and|but|or|who|which|that)\b)[^,.;:"“”]{1,40},| \([^()]{1,40}\))/u, '')
    .replace(/^, (?=(?:is|was|met|beat)\b)/u, ' ')

/** The age told behind a name, from a place on. */
function ageBehind(name: string, text: string, from: number): number | undefined {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const found = age.exec(text.slice(at + name.length, at + name.length + 14))
    if (found) return Number(found.groups!.age)
  }
  return undefined
}
