/** What the formats can be told. Readers of formats get the options as plain JSON. */
import {oneOrMore, type Schema} from './json-schema.js'

const text: Schema = {type: 'string', minLength: 1}

function format(description: string, properties: Readonly<Record<string, Schema>> = {}): Schema {
  return {description, type: 'object', properties, additionalProperties: false}
}

const column: Schema = {...text, description: 'The column that holds the text: its name in the first row.'}

/** By format: its options. */
export const formatOptions: Readonly<Record<string, Schema>> = {
  text: format('Plain text.'),
  markdown: format('Markdown.', {
    fields: oneOrMore(text, {description: 'Fields of the front matter to check.', examples: [['title', 'description']]})
  }),
  html: format('HTML.'),
  ninjs: format('ninjs 1, 2 and 3, and Superdesk’s dialect.'),
  nitf: format('NITF 3.'),
  newsml: format('NewsML-G2 and NewsML 1.2.'),
  iptc7901: format('IPTC 7901.'),
  ndjson: format('One JSON object a line.', {column: {...text, description: 'The key that holds the text.'}}),
  csv: format('Comma-separated values.', {column}),
  tsv: format('Tab-separated values.', {column})
}
