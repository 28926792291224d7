/** Renders the schema of a configuration, as JSON for text editors and as the reference page. */
import {stringify} from 'yaml'
import {allRules} from '../../rules/index.js'
import type {Json, Schema} from '../config/json-schema.js'
import {configSchema} from '../config/schema.js'

/** schema/config.schema.json: what all rules and overrides have in common is said once. */
export function configSchemaFile(): string {
  const {type, properties = {}, additionalProperties, ...head} = configSchema(allRules)
  const {rules, overrides} = properties
  const item = overrides!.items!
  const common = rules!.additionalProperties as Schema
  const ofRules = Object.entries(rules!.properties!).map(([id, schema]) => [
    id,
    allRules.some(rule => rule.id === id && rule.options) ? schema : {description: schema.description, ...ref('rule')}
  ])
  const shared = Object.keys(item.properties!).filter(key => key in properties)
  const inOverrides = Object.fromEntries(shared.map(key => [key, {$ref: `#/properties/${key}`}]))
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/wireproof/schema/config.schema.json',
    ...head,
    type,
    additionalProperties,
    properties: {
      ...properties,
      rules: {...rules, properties: Object.fromEntries(ofRules), additionalProperties: ref('rule')},
      overrides: {...overrides, items: {...item, properties: {files: item.properties!.files, ...inOverrides}}}
    },
    $defs: {rule: common}
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

const ref = (name: string) => ({$ref: `#/$defs/${name}`})

const begin = '<!-- Generated from src/config/schema.ts by npm run generate: do not edit below. -->'
const end = '<!-- End of what is generated. -->'

/** docs/configuration.md with its reference made anew. Throws when its marks are missing. */
export function withReference(page: string): string {
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error('docs/configuration.md has lost the marks of its generated part')
  return `${page.slice(0, from + begin.length)}\n\n${reference()}\n\n${page.slice(to)}`
}

function reference(): string {
  const {properties = {}} = configSchema([])
  const {overrides, rules, formats, ...plain} = properties
  const {files} = overrides!.items!.properties!
  return [
    ...Object.entries(plain).map(([key, schema]) => section(key, schema)),
    section('rules', rules!),
    table('What every rule may be told', rules!.additionalProperties as Schema),
    ownOptions(),
    section('overrides', overrides!),
    `Each has \`files\` (${lowerFirst(files!.description!)}), and any key above but \`$schema\`, \`extends\`, \`ignores\`, \`baseline\` and \`overrides\`.\n`,
    section('formats', formats!),
    formatTable(formats!.properties!)
  ].join('\n')
}

function section(key: string, schema: Schema): string {
  const value = schema.default === undefined ? '' : `\`${String(schema.default)}\``
  const facts = `| Value | Default |\n| --- | --- |\n| ${kindOf(schema)} | ${value} |\n`
  const examples = (schema.examples ?? []).map(example => `\n\`\`\`yaml\n${yaml({[key]: example})}\`\`\`\n`)
  return `### \`${key}\`\n\n${schema.description ?? ''}\n\n${facts}${examples.join('')}`
}

function table(title: string, {anyOf = []}: Schema): string {
  const {properties = {}} = anyOf.find(({type}) => type === 'object') ?? {}
  const rows = Object.entries(properties).map(
    ([name, schema]) => `| \`${name}\` | ${kindOf(schema)} | ${schema.description ?? ''} |`
  )
  return `${title}:\n\n| Option | Value | Meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

/** Options that only one rule has. */
function ownOptions(): string {
  const rows = allRules.flatMap(({id, options = {}}) =>
    Object.entries(options).map(
      ([name, option]) =>
        `| \`${id}\` | \`${name}\` | ${kindOf(option)}, default ${option.default} | ${option.description} |`
    )
  )
  return `What single rules may be told:\n\n| Rule | Option | Value | Meaning |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

function formatTable(formats: Readonly<Record<string, Schema>>): string {
  const rows = Object.entries(formats).map(([name, {description, properties = {}}]) => {
    const options = Object.entries(properties).map(
      ([option, schema]) => `\`${option}\` (${kindOf(schema)}): ${lowerFirst(schema.description ?? '')}`
    )
    return `| \`${name}\` | ${description} | ${options.join('; ')} |`
  })
  return `| Format | Is | Options |\n| --- | --- | --- |\n${rows.join('\n')}`
}

function kindOf({anyOf, enum: values, type, minimum, maximum, items}: Schema): string {
  if (anyOf) return [...new Set(anyOf.map(kindOf))].join(', or ')
  if (values) return values.map(value => `\`${String(value)}\``).join(', ')
  if (type === 'array') return items?.type === 'object' ? 'a list of maps' : 'a list of such'
  if (type === 'object') return 'a map'
  if (type === 'boolean') return '`true` or `false`'
  if (type === 'string') return 'a text'
  const range = minimum === undefined ? '' : ` from ${minimum}${maximum === undefined ? ' up' : ` to ${maximum}`}`
  return `${type === 'integer' ? 'a whole number' : 'a number'}${range}`
}

const yaml = (value: Json): string => stringify(value, {lineWidth: 0, singleQuote: true})
const lowerFirst = (text: string): string =>
  (/^[A-Z][a-z]/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text).replace(/\.$/u, '')
