/** Shortcodes of WordPress in HTML: the site may still run them, so that to delete one is a person's choice. */
import type {Strand} from './types.js'

const shortcode =
  /\[(\/?)([a-z][a-z\d_-]{0,40})((?:\s+[\w-]{1,40}=(?:"[^"\]]{0,400}"|'[^'\]]{0,400}'|[^\s\]"']{1,400})){0,40})\s*\/?\]/giu

/** Marks shortcodes with attributes, or with an end, and an address between the two, as live. */
export function markShortcodes(strands: readonly Strand[]): Strand[] {
  return strands.flatMap(strand => (strand.whole || !strand.text.includes('[') ? [strand] : cut(strand)))
}

function cut(strand: Strand): Strand[] {
  const out: Strand[] = []
  let at = 0
  const add = (to: number, isLive: boolean): void => {
    const [text, start] = [strand.text.slice(at, to), strand.start + at]
    if (text) out.push({...strand, text, start, end: start + text.length, ...(isLive && {hold: 'live'})})
    at = to
  }
  const found = [...strand.text.matchAll(shortcode)]
  const closed = new Set(found.filter(match => match[1]).map(match => match[2]!.toLowerCase()))
  for (const {0: code, 2: name, 3: attributes, index} of found) {
    if (!attributes && !closed.has(name!.toLowerCase())) continue
    const isJoined = /^\s*(?:https?:\/\/\S{1,400}\s*)?$/u.test(strand.text.slice(at, index))
    add(index, at > 0 && isJoined)
    add(index + code.length, true)
  }
  add(strand.text.length, false)
  return out
}
