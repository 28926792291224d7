/** Options that several commands have, in groups. */
import {type Command, Option} from 'commander'
import {namedEncodings} from '../core/encodings.js'
import {packs} from '../core/packs.js'
import {presets} from '../core/presets.js'
import {severities} from '../core/severities.js'
import {formats} from '../formats/types.js'
import {collect, collectRule, namesIn, numberFrom, readConcurrency} from './settings.js'

/** Options for a repository: what is known, what has changed, and how to be fast. */
export function comparing(command: Command): Command {
  return command
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .option('--no-baseline', 'report what the baseline of the configuration knows, too')
    .option('--update-baseline', 'report what is new, and write all that is found into the baseline')
    .option('--fail-on-stale', 'exit with 1 where the baseline knows findings that are gone')
    .option('--changed [ref]', 'only findings in lines changed since a commit, staged or not (default: HEAD)')
    .option('--cache', 'remember what was found in texts that do not change')
    .option('--cache-location <folder>', 'where to (default: node_modules/.cache/wireproof)')
    .option(
      '--concurrency <n>',
      'threads; auto uses several where there are hundreds of stories (default: 1)',
      readConcurrency
    )
    .option('--timing', 'show on standard error which rules take how long')
    .option('--report-unused-suppressions', 'find `wireproof-ignore…` that suppress nothing')
    .option('--require-reason', 'find `wireproof-ignore…` that give no reason')
    .option('--print-config <file>', 'show what counts for a story, and where each value comes from')
}

/** Options that choose the configuration and house rules. */
export function housing(command: Command): Command {
  return command
    .option(
      '--config <file>',
      'configuration: a file or an npm package (default: the nearest wireproof.config.yaml, .json or .js above a story)'
    )
    .option('--no-config', 'without a configuration')
    .addOption(
      new Option(
        '--house <file>',
        'house rules: a YAML file or an npm package; may be repeated (default: the nearest wireproof.rules.yaml)'
      ).argParser(collect)
    )
    .option('--no-house', 'without house rules')
}

/** Options that choose rules. */
export function selecting(command: Command): Command {
  return housing(command)
    .addOption(
      new Option(
        '--pack <name>',
        `house style that many papers share: ${Object.keys(packs).join(', ')}; may be repeated`
      ).argParser(collect)
    )
    .addOption(
      new Option(
        '-p, --preset <name>',
        'desk: at most 1 false alarm in 1,000 words; strict: up to 5; sure: only what fix repairs (default: desk)'
      ).choices(Object.keys(presets))
    )
    .option('--min-confidence <n>', 'leave out findings below this, 0 to 1', numberFrom(0, 1, 'a number from 0 to 1'))
    .addOption(
      new Option('--rule <id=setting>', 'off, on, error, warning or query for one rule; may be repeated').argParser(
        collectRule
      )
    )
}

/** Options that choose what to read and how. */
export function checking(command: Command): Command {
  return selecting(command)
    .option('--no-fluency', 'rules only, without the language model that finds words that do not fit')
    .addOption(
      new Option('--encoding <name>', 'of files without a byte order mark (default: utf-8)').choices(namedEncodings)
    )
    .addOption(new Option('--format <name>', 'how to read the stories (default: by name and content)').choices(formats))
    .option('--fields <names>', 'what to check: front matter, JSON keys or CSV columns, as in title,text', namesIn)
    .option('--stdin-filename <name>', 'what to call standard input in the report; its ending tells the format')
    .option('--no-ignore', 'check what .wireproofignore leaves out, too')
    .option(
      '--max-size <mb>',
      'largest story in megabytes (default: 6)',
      numberFrom(0.001, 400, 'a number from 0.001 to 400')
    )
}

/** Options that every command has. */
export function common(command: Command): Command {
  return command
    .option('--color', 'colour even where no terminal is seen')
    .option('--no-color', 'no colour (NO_COLOR and FORCE_COLOR are heeded, too)')
    .option('--debug', 'show where an error came from')
}

/** Which findings make the command fail. */
export function failOn(help: string): Option {
  return new Option('--fail-on <severity>', help).choices([...severities, 'never'])
}

/** A whole number. */
export const whole = numberFrom(0, Number.MAX_SAFE_INTEGER, 'a whole number from 0 up', true)
