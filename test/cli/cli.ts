/** Runs the built command line as its users do; and once more within the test, where it must do the same. */
import {spawn} from 'node:child_process'
import {chmod, mkdtemp, readdir, rm, stat, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {PassThrough, type Readable, Writable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect} from 'vitest'
import {run} from '../../src/cli/run.js'
import type {World} from '../../src/cli/world.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

export interface CliOptions {
  input?: string | Uint8Array
  env?: Record<string, string>
  /** For commands that change what they work on. */
  once?: boolean
  /** Runs as this user; only root can. */
  uid?: number
  /** With the language model, which takes a second to load. */
  fluency?: boolean
}

export interface Cli {
  /** A fresh folder, the working folder of the commands. */
  readonly cwd: string
  readonly path: string
  file(name: string, content: string | Uint8Array): Promise<string>
  (args: readonly string[], options?: CliOptions): Promise<Outcome>
}

/** The command line in a folder of its own for the tests of a file. */
export function cliForTests(): Cli {
  let path = ''
  let built: string | undefined
  let cwd = ''
  beforeAll(async () => {
    path = join(root, 'dist/cli.js')
    if (!(await isFresh(path))) {
      built = await mkdtemp(join(root, 'node_modules', '.cli-test-'))
      await chmod(built, 0o755)
      path = join(built, 'dist/cli.js')
      await build(dirname(path))
      await symlink(join(root, 'models'), join(built, 'models'))
    }
    cwd = await mkdtemp(join(tmpdir(), 'wireproof-cli-'))
    await chmod(cwd, 0o755)
  }, 60_000)
  afterAll(async () => {
    if (built) await rm(built, {recursive: true, force: true})
    if (cwd) await rm(cwd, {recursive: true, force: true})
  })
  const cli = async (given: readonly string[], options: CliOptions = {}): Promise<Outcome> => {
    const isRun = ['check', 'init'].includes(given[0] ?? '') && !given.includes('--print-config')
    const args = isRun && !options.fluency ? [...given, '--no-fluency'] : given
    const outcome = await spawned(path, args, cwd, options)
    if (!options.once && options.uid === undefined) expect(await within(args, cwd, options)).toEqual(outcome)
    return outcome
  }
  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(join(cwd, name), content)
    return join(cwd, name)
  }
  const cliWithFields = Object.assign(cli, {file})
  Object.defineProperty(cliWithFields, 'cwd', {get: () => cwd})
  Object.defineProperty(cliWithFields, 'path', {get: () => path})
  return cliWithFields as unknown as Cli
}

async function isFresh(path: string): Promise<boolean> {
  const built = await stat(path).catch(() => undefined)
  if (!built) return false
  for (const folder of ['src', 'rules', 'tools']) {
    for (const entry of await readdir(join(root, folder), {recursive: true})) {
      if ((await stat(join(root, folder, entry))).mtimeMs > built.mtimeMs) return false
    }
  }
  return true
}

async function build(out: string): Promise<void> {
  const child = spawn(process.execPath, ['tools/build.mjs', '--out', out], {cwd: root, stdio: 'inherit'})
  const code = await new Promise(resolve => child.on('close', resolve))
  if (code !== 0) throw new Error('The command line could not be built')
}

/** What the tests' own surroundings must not decide. */
const neutral = {
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  TERM: 'xterm',
  NODE_V8_COVERAGE: undefined,
  HOME: undefined,
  XDG_CONFIG_HOME: undefined,
  GITHUB_STEP_SUMMARY: undefined
}

export async function spawned(
  path: string,
  args: readonly string[],
  cwd: string,
  {input, env, uid}: CliOptions
): Promise<Outcome> {
  const child = spawn(process.execPath, [path, ...args], {
    cwd,
    env: {...process.env, ...neutral, ...env},
    ...(uid !== undefined && {uid})
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>(resolve => child.on('close', resolve))
  ])
  return {code, stdout, stderr}
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** Runs the command line within the test, with streams that may be made terminals. */
export async function within(
  args: readonly string[],
  cwd: string,
  {input, env}: CliOptions = {},
  world: Partial<World> = {}
): Promise<Outcome> {
  const stdout = sink()
  const stderr = sink()
  const stdin = new PassThrough()
  stdin.end(input === undefined ? '' : Buffer.from(input as Uint8Array))
  const code = await run(args, {
    stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: {TERM: 'xterm', ...env},
    cwd,
    signal: new AbortController().signal,
    ...world
  })
  return {code, stdout: stdout.text(), stderr: stderr.text()}
}

/** A stream that keeps what is written to it. */
export function sink(fields: {isTTY?: boolean; columns?: number} = {}) {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk))
      done()
    }
  })
  return {stream: Object.assign(stream, fields), text: () => Buffer.concat(chunks).toString('utf8')}
}
