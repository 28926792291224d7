/** HTML put together from text: what is not marked as markup is escaped. */
import {visible} from '../paint.js'

/** Text that is HTML already. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | boolean | undefined | Markup | readonly Value[]

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** A template whose values are escaped; arrays are joined, `false` and `undefined` leave nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + show(values[index - 1]) + string))
}

/** Stands in the page as it is: for text of our own. */
export function raw(text: string): Markup {
  return new Markup(text)
}

function show(value: Value): string {
  if (value === undefined || typeof value === 'boolean') return ''
  if (value instanceof Markup) return value.text
  if (Array.isArray(value)) return value.map(show).join('')
  return visible(String(value)).replaceAll(/[&<>"']/gu, character => entities[character]!)
}
