/** Elements of HTML within a line of Markdown, and links to notes. */
import {htmlRoles} from './html.js'
import {isEnglish} from './markup.js'
import {noteMark} from './raised.js'

/** An element in raw markup within a line whose content is not read. */
export interface RawElement {
  name: string
  role: 'skip' | 'stand-in' | 'picture' | 'raised'
  start: number
  contentStart: number
  /** How many of its name are open. */
  open: number
}

/** What to do with an element; nothing where its content is read as if it were not there. */
export function roleOf(name: string, tag: string): RawElement['role'] | undefined {
  const role = htmlRoles[name]
  if (role === 'skip' || role === 'gap') return 'skip'
  if (role === 'picture' || role === 'raised') return role
  const language = /\s(?:xml:)?lang\s*=\s*["']?([^\s"'>]*)/iu.exec(tag)?.[1]
  return role === 'stand-in' || !isEnglish(language) ? 'stand-in' : undefined
}

/** A link to a note of the page: `[2](#n)`, `[[1]](#fn1)`. */
export function isNoteLink(source: string): boolean {
  const [, label] = /^\s*\[([^\r\n]{1,12}?)\]\(#[^()\s]*\)\s*$/u.exec(source) ?? []
  return label !== undefined && noteMark.test(label.replaceAll('\\', ''))
}
