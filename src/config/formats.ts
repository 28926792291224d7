/** What the formats can be told. Readers of formats get the options as plain JSON. */
import type {Format} from '../formats/types.js'
import {oneOrMore, type Schema} from './json-schema.js'

const text: Schema = {type: 'string', minLength: 1}

function format(description: string, properties: Readonly<Record<string, Schema>> = {}): Schema {
  return {description, type: 'object', properties, additionalProperties: false}
}

const fields = (what: string): Readonly<Record<string, Schema>> => ({
  fields: oneOrMore(text, {description: `${what} to check.`})
})

/** By format: its options. */
export const formatOptions: Readonly<Record<Format, Schema>> = {
  text: format('Plain text.'),
  markdown: format('Markdown.', fields('Fields of the front matter')),
  html: format('HTML.'),
  ninjs: format('ninjs 1, 2 and 3, Superdesk’s dialect, and other JSON.', fields('Keys of the items')),
  nitf: format('NITF 3.'),
  newsml: format('NewsML-G2 and NewsML 1.2.'),
  iptc7901: format('IPTC 7901.'),
  ndjson: format('One JSON object a line.', fields('Keys of the objects')),
  csv: format('Values in columns, with commas or tabs between.', fields('Columns, by name or by number from 1,'))
}
