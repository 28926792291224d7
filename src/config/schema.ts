/** What a configuration may say: the one source of the checks, of the published JSON Schema and of the reference page. */
import {namedEncodings} from '../core/encodings.js'
import {presets, severities} from '../core/options.js'
import {packs} from '../core/packs.js'
import type {Rule} from '../core/rule.js'
import {ruleSettings} from '../core/rule-settings.js'
import {formatOptions} from './formats.js'
import {oneOrMore, oneWord, type Schema} from './json-schema.js'

const text: Schema = {type: 'string', minLength: 1}
const setting: Schema = {enum: ruleSettings}
const share: Schema = {type: 'number', minimum: 0, maximum: 1}

/** What every rule may be told. */
const ruleOptions: Readonly<Record<string, Schema>> = {
  severity: {
    ...setting,
    description:
      '`on` keeps the rule’s own severity. Any but `off` switches a rule on that is off by default, however unsure it is.'
  },
  minConfidence: {...share, description: 'Findings of this rule below it are left out.'},
  fix: {enum: ['suggest'], description: '`suggest`: `wireproof fix` leaves the repairs of this rule to a person.'}
}

/** How sure a finding must be, and what it does. */
const thresholds: Readonly<Record<string, Schema>> = {
  preset: {
    description:
      'How sure a finding must be. `desk`: at most one false alarm in 1,000 words. `strict`: up to five, with rules in trial. `sure`: only what `wireproof fix` repairs. It replaces a `minConfidence` that an earlier file or part has set.',
    enum: Object.keys(presets),
    default: 'desk'
  },
  minConfidence: {...share, description: 'Leaves out findings below it, in place of the preset’s threshold.'},
  failOn: {
    description: 'Findings that make the exit code 1.',
    enum: [...severities, 'never'],
    default: 'warning'
  },
  packs: oneOrMore(
    {enum: Object.keys(packs)},
    {description: 'House styles that many papers share.', examples: [['ap']]}
  )
}

/** What a newsroom says is right. */
const vocabulary: Readonly<Record<string, Schema>> = {
  words: oneOrMore(oneWord, {
    description:
      'Words that are spelled right. In lower case they may be printed with a capital, too. They add to those of earlier files and parts.',
    examples: [['Hafenmarkt', 'newsgathering']]
  }),
  dictionaries: oneOrMore(text, {
    description: 'Files of such words, one a line; what follows a `#` is a comment.',
    examples: ['desk/words.txt']
  }),
  house: {
    description:
      'House rules: files or npm packages, or false for none. Without it, the nearest `wireproof.rules.yaml` above a story counts.',
    anyOf: [text, {type: 'array', items: text}, {enum: [false]}],
    examples: [['./desk/house.yaml', '@paper/wireproof-house']]
  }
}

/** How stories are read. */
const reading: Readonly<Record<string, Schema>> = {
  fluency: {
    description: 'Whether the language model looks for words that do not fit.',
    type: 'boolean',
    default: true
  },
  format: {
    description: 'How to read the stories, where neither their name nor their content tells.',
    enum: Object.keys(formatOptions)
  },
  formats: {
    description: 'What to read in each format.',
    type: 'object',
    properties: formatOptions,
    additionalProperties: false,
    examples: [{markdown: {fields: ['title', 'description']}}]
  },
  encoding: {
    description: 'Of files without a byte order mark.',
    enum: namedEncodings,
    default: 'utf-8'
  }
}

/** What holds for all stories, or, in `overrides`, for some. */
function settings(rules: readonly Rule[]): Readonly<Record<string, Schema>> {
  return {
    ...thresholds,
    rules: {
      description:
        'By rule, or by group (`spelling`): a setting, or a map of severity and options. A rule beats its group; severity and options merge apart.',
      type: 'object',
      properties: ruleProperties(rules),
      additionalProperties: ruleSchema(ruleOptions),
      examples: [{'quotes/doubled': 'error', style: 'off', 'wording/sentence-too-long': {severity: 'query', words: 45}}]
    },
    ...vocabulary,
    ...reading
  }
}

function ruleSchema(options: Readonly<Record<string, Schema>>, description?: string): Schema {
  const map: Schema = {type: 'object', properties: options, additionalProperties: false}
  return {...(description !== undefined && {description}), anyOf: [setting, map]}
}

function ruleProperties(rules: readonly Rule[]): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    rules.map(({id, summary, options = {}}) => [id, ruleSchema({...ruleOptions, ...options}, summary)])
  )
}

function overridesSchema(rules: readonly Rule[]): Schema {
  return {
    description: 'Settings for some stories. Later ones beat earlier ones.',
    type: 'array',
    items: {
      type: 'object',
      required: ['files'],
      properties: {
        files: oneOrMore(
          text,
          {
            description:
              'Globs from this file’s folder; one without a slash matches names in every folder, one that begins with a slash only here, and `!` takes files out again.',
            examples: [['sport/**', '*.draft.md']]
          },
          {minItems: 1}
        ),
        ...settings(rules)
      },
      additionalProperties: false
    }
  }
}

/** The schema of a configuration over the rules there are; other rules, a newsroom’s own, may be named too. */
export function configSchema(rules: readonly Rule[]): Schema {
  return {
    title: 'wireproof configuration',
    description:
      'wireproof.config.yaml, .yml, .json, .js, .mjs, or the field `wireproof` of package.json. The reference is docs/configuration.md.',
    type: 'object',
    properties: {
      $schema: {type: 'string', description: 'For text editors.'},
      extends: oneOrMore(text, {
        description:
          'Configurations to begin with: files, from this one’s folder, or npm packages. A later one beats an earlier one, and this file beats them all.',
        examples: [['@paper/wireproof-config', '../wireproof.config.yaml']]
      }),
      ...settings(rules),
      ignores: oneOrMore(text, {
        description:
          'What not to check, as in .gitignore, from this file’s folder. `.wireproofignore` files beside it and in the working folder count as well.',
        examples: [['archive/', '*.draft.txt', '!keep.draft.txt']]
      }),
      baseline: {
        ...text,
        description: 'File of known findings, which reports leave out, from this file’s folder.'
      },
      overrides: overridesSchema(rules)
    },
    additionalProperties: false
  }
}
