/** Text for XML 1.0, which has no way to write most control characters. */
import {nameOf} from './paint.js'
import {wellFormed} from './units.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
}

/** Escapes a text for an attribute or an element; what XML cannot say is spelled out as `<U+0001>`. */
export function xml(text: string | number): string {
  return wellFormed(String(text))
    .replaceAll(/[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, nameOf)
    .replaceAll(/[&<>"'\t\n\r]/gu, character => entities[character]!)
}

/** ` name="value"` for each field. */
export function attributes(fields: Readonly<Record<string, string | number>>): string {
  return Object.entries(fields)
    .map(([name, value]) => ` ${name}="${xml(value)}"`)
    .join('')
}
