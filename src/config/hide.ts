/** Takes directives out of what is checked. */
import {hiddenMark} from '../text/source-lines.js'
import {readDirectives} from './directives.js'

/** The source, as long as it was, with spaces in place of directives; those that have lines of their own are filled with `hiddenMark`. */
export function hideDirectives(source: string): string {
  const free = source.includes(hiddenMark) ? source.replaceAll(hiddenMark, '\uFFFD') : source
  const {list, problems} = readDirectives(source)
  const all = new Map([...problems, ...list].map(({span, alone}) => [span[0], {span, alone}]))
  const sorted = [...all.values()].toSorted((a, b) => a.span[0] - b.span[0])
  let out = ''
  let at = 0
  for (const {span, alone} of sorted) {
    out += free.slice(at, span[0]) + fill(free.slice(...span), alone ? hiddenMark : ' ')
    at = span[1]
  }
  return out + free.slice(at)
}

/** Line ends stay. */
function fill(text: string, mark: string): string {
  return text.replaceAll(/[^\n\r]/gu, each => mark.repeat(each.length))
}
