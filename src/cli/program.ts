/** The commands and their options. Each command is loaded when it is called, so that --help does not wait for the word list. */
import {Command, CommanderError, Option} from 'commander'
import {nearest} from '../core/option-error.js'
import {presets} from '../core/presets.js'
import {reporterNames} from '../reporters/index.js'
import {version} from '../version.js'
import {checkExamples, examples, fixExamples, pathsHelp, rulesExamples} from './help.js'
import {checking, common, comparing, failOn, housing, selecting, whole} from './option-groups.js'
import {collect, type Flags} from './settings.js'
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
