/** The commands and their options. Each command is loaded when it is called, so that --help does not wait for the word list. */
import {Command, CommanderError, Option} from 'commander'
import {namedEncodings} from '../core/encodings.js'
import {nearest} from '../core/option-error.js'
import {packs} from '../core/packs.js'
import {presets} from '../core/presets.js'
import {severities} from '../core/severities.js'
import {formats} from '../formats/types.js'
import {reporterNames} from '../reporters/index.js'
import {version} from '../version.js'
import {checkExamples, examples, fixExamples, pathsHelp, rulesExamples} from './help.js'
import {collect, collectRule, type Flags, namesIn, numberFrom, readConcurrency} from './settings.js'
import {Trouble} from './trouble.js'
import type {ExitCode, World} from './world.js'

type Action = (world: World) => Promise<ExitCode>

/** What the arguments ask for. Help and version are written while parsing. Throws a `Trouble` for arguments that make no sense. */
export function parseArguments(argv: readonly string[], world: World): {action: Action; debug: boolean} {
  let chosen: {action: Action; debug: boolean} | undefined
  const choose = (debug: boolean | undefined, action: Action): void => {
    chosen = {action, debug: debug ?? false}
  }
  const program = build(choose, world)
  try {
    if (argv.length === 0) program.help({error: true})
    program.parse([...argv], {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const code = error.exitCode === 0 ? 0 : 2
    if (code === 2 && error.code !== 'commander.help') throw new Trouble(oneLine(error.message))
    choose(false, async () => code)
  }
  return chosen!
}

function build(choose: (debug: boolean | undefined, action: Action) => void, world: World): Command {
  const program = new Command('wireproof')
    .description('Finds what machine translation broke in English news copy, says why, and offers the repair. Offline.')
    .usage('<command> [options]')
    .exitOverride()
    .configureOutput({
      writeOut: text => void world.stdout.write(text),
      writeErr: text => void world.stderr.write(text),
      outputError: () => {},
      getOutHasColors: () => false,
      getErrHasColors: () => false
    })
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', examples)
  addCheck(program, choose)
  addFix(program, choose)
  addInit(program, choose)
  addRules(program, choose)
  addExplain(program, choose)
  addHelp(program)
  program.argument('[command...]').action((given: string[]) => {
    throw new Trouble(unknownCommand(given[0] ?? '', program))
  })
  return program
}

type Choose = (debug: boolean | undefined, action: Action) => void

function addCheck(program: Command, choose: Choose): void {
  const command = program
    .command('check')
    .description('check stories and report what is wrong with them')
    .argument('[paths...]', pathsHelp)
    .addOption(failOn('findings that make the exit code 1 (default: warning)'))
    .option('--max-warnings <n>', 'warnings to put up with; then only errors and too many warnings exit with 1', whole)
    .option('-q, --quiet', 'show errors only, and nothing where there are none; the exit code stays the same')
    .addOption(
      new Option(
        '-r, --reporter <name[=file]>',
        `how to report, and where to: ${reporterNames.join(', ')}, ./yours.js or a package; may be repeated (default: pretty)`
      ).argParser(collect)
    )
    .option('-o, --output <file>', 'write the report to a file')
    .option('--ndjson', 'read {"id","text"} and write {"id","findings"}, one a line')
    .addHelpText('after', checkExamples)
  common(checking(comparing(command))).action((paths: string[], flags: Flags) => {
    choose(flags.debug, async world => (await import('./commands/check.js')).runCheck(paths, flags, world))
  })
}

/** Options for a repository: what is known, what has changed, and how to be fast. */
function comparing(command: Command): Command {
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

function addFix(program: Command, choose: Choose): void {
  const command = program
    .command('fix')
    .description('repair what is safe to repair: show it as a diff, or write it')
    .argument('[paths...]', pathsHelp)
    .option('-w, --write', 'write the repaired stories')
    .addOption(failOn('findings left over that make the exit code 1 (default: never)'))
    .option('-q, --quiet', 'leave out the summary')
    .addHelpText('after', fixExamples)
  common(checking(command)).action((paths: string[], flags: Flags) => {
    choose(flags.debug, async world => (await import('./commands/fix.js')).runFix(paths, flags, world))
  })
}

function addInit(program: Command, choose: Choose): void {
  const command = program
    .command('init')
    .description('write a first wireproof.config.yaml, with a baseline of what is found today')
    .argument('[folder]', 'the root of the repository (default: the working folder)')
    .addOption(new Option('-p, --preset <name>', 'as for check (default: desk)').choices(Object.keys(presets)))
    .option('--no-baseline', 'without a baseline')
    .option('--no-fluency', 'rules only, without the language model: in the configuration, too')
  common(command).action((folder: string | undefined, flags: Flags) => {
    // Commander sets what can only be denied.
    const {baseline, ...given} = flags as Flags & {baseline?: boolean}
    const chosen: Flags = baseline === false ? {...given, baseline} : given
    choose(flags.debug, async world => (await import('./commands/init.js')).runInit(folder, chosen, world))
  })
}

function addRules(program: Command, choose: Choose): void {
  const command = program
    .command('rules')
    .description('list the rules, and which are on with the options given')
    .option('--json', 'as JSON')
    .addHelpText('after', rulesExamples)
  command.usage('[options] [command]').helpCommand(false).argument('[command...]')
  common(selecting(command)).action((given: string[], flags: Flags) => {
    if (given[0] !== undefined) throw new Trouble(unknownCommand(given[0], command))
    choose(flags.debug, async world => (await import('./commands/rules.js')).listRules(flags, world))
  })
  const test = command
    .command('test')
    .description('try the examples of house rules: each fault found at its mark, repaired as shown, the rest silent')
    .argument('[files...]', 'house files or packages (default: the nearest wireproof.rules.yaml)')
  common(test).action((names: string[]) => {
    const flags: Flags = test.optsWithGlobals()
    choose(flags.debug, async world => (await import('./commands/rules-test.js')).runRulesTest(names, flags, world))
  })
}

function addExplain(program: Command, choose: Choose): void {
  const command = program
    .command('explain')
    .description('say what a rule finds, why, and what it does not take for a fault')
    .argument('<rule>', 'its id, as reports name it')
  common(housing(command)).action((name: string, flags: Flags) => {
    choose(flags.debug, async world => (await import('./commands/explain.js')).runExplain(name, flags, world))
  })
}

/** In the place of commander's own, which takes an unknown command for none. */
function addHelp(program: Command): void {
  program
    .command('help')
    .description('print the help of a command')
    .usage('[command]')
    .argument('[command...]')
    .action((names: string[]) => {
      let at = program
      for (const name of names) {
        const next = at.commands.find(command => command.name() === name)
        if (!next) throw new Trouble(unknownCommand(name, at))
        at = next
      }
      at.help()
    })
}

/** Options that choose the configuration and house rules. */
function housing(command: Command): Command {
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
function selecting(command: Command): Command {
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
function checking(command: Command): Command {
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

function common(command: Command): Command {
  return command
    .option('--color', 'colour even where no terminal is seen')
    .option('--no-color', 'no colour (NO_COLOR and FORCE_COLOR are heeded, too)')
    .option('--debug', 'show where an error came from')
}

function failOn(help: string): Option {
  return new Option('--fail-on <severity>', help).choices([...severities, 'never'])
}

const whole = numberFrom(0, Number.MAX_SAFE_INTEGER, 'a whole number from 0 up', true)

/** What to say of a word that is no command of a command: of the program, or of `rules`. */
function unknownCommand(given: string, command: Command): string {
  const names = command.commands.map(each => each.name())
  const begun = names.find(name => name.startsWith(given.slice(0, 2)) && given.length <= name.length + 2)
  const near = nearest(given, names) ?? begun
  const path = command.parent ? `wireproof ${command.name()}` : 'wireproof'
  const otherwise = command.parent
    ? `\`${path} --help\` lists them`
    : `to check files, write \`wireproof check ${given}\``
  return `unknown command "${given}"; ${near === undefined ? otherwise : `did you mean \`${path} ${near}\`?`}`
}

/** Commander's message without its prefix and line ends. */
function oneLine(message: string): string {
  return message
    .replace(/^error: /u, '')
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim()
}
