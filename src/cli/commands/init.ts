/** `wireproof init`: looks at what lies in a repository, and writes a first configuration, and a baseline of what is found today. */
import {readFile, rm, stat} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {PassThrough} from 'node:stream'
import {parseBaseline} from '../../config/baseline.js'
import {ConfigFinder} from '../../config/find.js'
import {plural} from '../../reporters/wording.js'
import {shownFrom} from '../../user-files/files.js'
import {FileError} from '../../user-files/problems.js'
import {baselineName} from '../baselines.js'
import {findInputs, type InputFile} from '../io/inputs.js'
import {writeWhole} from '../io/write.js'
import {complain} from '../session.js'
import type {Flags} from '../settings.js'
import {type Survey, storyColumns, survey} from '../survey.js'
import {Trouble} from '../trouble.js'
import {type ExitCode, type World, write} from '../world.js'
import {runCheck} from './check.js'

const configName = 'wireproof.config.yaml'

/** Writes the configuration of a folder. Throws a `Trouble` where there is one. */
export async function runInit(name: string | undefined, flags: Flags, world: World): Promise<ExitCode> {
  const folder = resolve(world.cwd, name ?? '.')
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw new Trouble(`${name}: no such folder`)
  await refuseSecond(folder, world)
  let otherTables = false
  const hasColumns = async (table: string): Promise<boolean> => {
    const some = (await storyColumns(table)).length > 0
    otherTables ||= !some
    return some
  }
  const {files: all} = await findInputs(['.'], folder, true, {hasColumns})
  const files = await withoutOthers(all, folder, world)
  const found = await survey(files, folder, otherTables)
  const path = join(folder, configName)
  await writeWhole(path, configName, configText(found, flags))
  const here = {...world, cwd: folder}
  const stories = files.map(({shown}) => shown).filter(shown => !found.ignored.includes(shown))
  const wanted = stories.length > 0 && flags.baseline !== false
  const kept = wanted
    ? await withoutTraces(path, () => baseline(stories, flags, here).catch(error => renamed(error, folder, world)))
    : undefined
  if (kept?.code === 130) {
    await complain(world, 'interrupted; nothing was written')
    return 130
  }
  if (kept?.known) await writeWhole(path, configName, configText(found, flags, true))
  await write(world.stdout, summary(found, files, kept?.known ?? 0, relative(world.cwd, folder)))
  return kept?.code ?? 0
}

/** Without the stories of folders below that have configurations, and so baselines, of their own. */
async function withoutOthers(files: readonly InputFile[], folder: string, world: World): Promise<InputFile[]> {
  const finder = new ConfigFinder(world.cwd)
  const own: InputFile[] = []
  for (const file of files) {
    const config = await finder.find(dirname(file.path))
    if (config === undefined || relative(folder, config).startsWith('..')) own.push(file)
  }
  return own
}

async function refuseSecond(folder: string, world: World): Promise<void> {
  const there = await new ConfigFinder(world.cwd).find(folder)
  const own = there !== undefined && !relative(folder, there).includes(sep) && !relative(folder, there).startsWith('..')
  if (own) throw new Trouble(`${relative(world.cwd, there)} is there already; init writes a first configuration only`)
}

/** Names a broken file as the person wrote the folder: it was read from within. */
function renamed(error: unknown, folder: string, {cwd}: World): never {
  if (!(error instanceof FileError)) throw error
  const {name, path, problems} = error
  throw Object.assign(new FileError(shownFrom(resolve(folder, path), cwd), problems), {name})
}

/** Takes the configuration away again where its baseline fails, so that init can be run once more. */
async function withoutTraces<T extends {code: ExitCode}>(path: string, make: () => Promise<T>): Promise<T> {
  let code: ExitCode = 130
  try {
    const made = await make()
    code = made.code
    return made
  } finally {
    if (code === 130) await rm(path, {force: true})
  }
}

/** Takes down what is found today; nothing is left behind where that is nothing. */
async function baseline(
  stories: readonly string[],
  flags: Flags,
  world: World
): Promise<{known: number; code: ExitCode}> {
  const file = join(world.cwd, baselineName)
  const stdout = new PassThrough().resume()
  const checking: Flags = {
    ...flags,
    config: configName,
    baseline: baselineName,
    updateBaseline: true,
    reporter: ['json']
  }
  const code = await runCheck(stories, checking, {...world, stdout})
  if (code === 130) return {known: 0, code}
  const known = [...parseBaseline(await readFile(file, 'utf8'), baselineName).values()].flat()
  if (known.length === 0) await rm(file)
  return {known: known.reduce((sum, {count}) => sum + count, 0), code}
}

function configText(
  {places, ignored, formats, tables}: Survey,
  {preset = 'desk', fluency}: Flags,
  withBaseline = false
): string {
  const lines = [
    '# yaml-language-server: $schema=node_modules/wireproof/schema/config.schema.json',
    ...places.map(place => `# Found here: ${place}.`),
    `preset: ${preset}`,
    'failOn: warning',
    ...(fluency === false ? ['fluency: false'] : []),
    ...(ignored.length > 0 ? ['ignores:', ...ignored.map(file => `  - ${JSON.stringify(globOf(file))}`)] : []),
    ...(formats.length > 0 ? ['formats:', ...formats.map(line => `  ${line}`)] : []),
    ...(tables.length > 0 ? ['overrides:', ...tables.flatMap(overrideLines)] : []),
    ...(withBaseline
      ? [
          '# Findings of the first day, which are not reported; repair them when there is time.',
          `baseline: ${baselineName}`
        ]
      : [])
  ]
  return `${lines.join('\n')}\n`
}

/** A pattern for one file, whatever it is called. */
const globOf = (file: string): string => `/${file.replaceAll(/[\\*?[\]{}()!+@|]/gu, String.raw`\$&`)}`

function overrideLines({files, fields}: Survey['tables'][number]): string[] {
  const globs = files.map(file => JSON.stringify(globOf(file)))
  return [`  - files: [${globs.join(', ')}]`, `    formats: {csv: {fields: [${fields.join(', ')}]}}`]
}

function summary({places, ignored}: Survey, files: readonly InputFile[], known: number, below: string): string {
  const stories = files.length - ignored.length
  const name = (file: string) => (below === '' ? file : join(below, file).split(sep).join('/'))
  const lines = [
    stories === 0 ? 'No stories found yet.' : `Found ${plural(stories, 'story', 'stories')}: ${places.join(', ')}.`,
    `Wrote ${name(configName)}.`,
    ...(known > 0
      ? [
          `Wrote ${name(baselineName)}: ${plural(known, 'finding is', 'findings are')} known now, and only new ones will be reported.`
        ]
      : []),
    `Next: wireproof check ${below === '' ? '.' : asTyped(below.split(sep).join('/'))}`
  ]
  return `${lines.join('\n')}\n`
}

/** A path for the command line. */
const asTyped = (path: string): string => (/\s/u.test(path) ? `"${path}"` : path)
