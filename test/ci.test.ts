/** What we hand to other people's CI: the files parse, the commands in them are commands of ours, and the action does what it says. */
import {spawnSync} from 'node:child_process'
import {chmod, mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {parseArguments} from '../src/cli/program.js'
import {isReporterName} from '../src/reporters/index.js'
import {version} from '../src/version.js'
import {cliForTests, sink} from './cli/cli.js'
import {guides} from './guides.js'

const read = (file: string) => readFile(new URL(`../${file}`, import.meta.url), 'utf8')
const templates = ['ci/github.yml', 'ci/gitlab.yml', 'ci/reviewdog.yml', '.pre-commit-hooks.yaml', 'action.yml']
const documents = ['README.md', ...guides]
/** Those without a command: the action passes on what it is given. */
const silent = new Set(['action.yml', 'docs/data.md'])
const commandsOf = async (file: string) => commandsIn(codeOf(file, await read(file)))

/** The arguments of every `wireproof …` in code; what follows `|`, `<`, `>`, `&` or `#` is the shell's. */
function commandsIn(text: string): string[][] {
  const joined = text.replaceAll(/\\\n\s*/gu, ' ')
  const found = joined.matchAll(
    /(?<=^|[\s`(])(?:npx (?:--yes )?)?wireproof(?:@\S+)? ((?:check|fix|rules|explain|init)\b[^\n`|<>&#]*)/gmu
  )
  return Array.from(found, ([, words]) => tokens(words!))
}

function tokens(words: string): string[] {
  return Array.from(words.matchAll(/'([^']*)'|"([^"]*)"|(\$\{\{[^}]*\}\}\S*|\S+)/gu), ([, single, double, bare]) => {
    return single ?? double ?? bare!
  })
}

/** Parses without running. */
function understand(args: readonly string[]): void {
  const {stream} = sink()
  const world = {stdin: process.stdin, stdout: stream, stderr: stream, env: {}, cwd: '/', signal: AbortSignal.abort()}
  parseArguments(args, world)
  for (const [index, word] of args.entries()) {
    if (!['--reporter', '-r'].includes(word)) continue
    const [name] = args[index + 1]!.split('=')
    if (!name!.startsWith('.')) expect(name).toSatisfy(isReporterName)
  }
}

/** Code in Markdown, with the prompts of consoles taken off. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.md')) return text
  const code = text.match(/^```[\s\S]*?^```|`[^`\n]+`/gmu) ?? []
  return code.join('\n').replaceAll(/^\$ /gmu, '')
}

describe.each([...templates, ...documents])('%s', file => {
  it('has only commands that wireproof understands', async () => {
    const commands = await commandsOf(file)
    expect(commands.length > 0).toBe(!silent.has(file))
    for (const args of commands) {
      const shown = args.map(word => word.replaceAll(/\$\{\{[^}]*\}\}|\$\w+/gu, 'x'))
      expect(() => understand(shown), shown.join(' ')).not.toThrow()
    }
  })

  it('has YAML that parses, and asks for this version', async () => {
    const text = await read(file)
    const blocks = file.endsWith('.md')
      ? Array.from(text.matchAll(/^```ya?ml\n([\s\S]*?)^```/gmu), ([, yaml]) => yaml!)
      : [text]
    for (const block of blocks) expect(() => parse(block)).not.toThrow()
    for (const [, asked] of text.matchAll(/wireproof@v?(\d[\w.-]*)/gu)) expect(asked).toBe(version)
  })
})

describe('commandsIn', () => {
  it('finds what the documents hold', async () => {
    const text = await read('docs/ci/gitlab.md')
    expect(commandsIn(codeOf('a.md', text))).toHaveLength(1)
    const all = await Promise.all([...templates, ...documents].map(commandsOf))
    expect(all.flat().length).toBeGreaterThan(75)
    expect(commandsIn('npx --yes wireproof@1.0.0 check "a b" --reporter x \\\n  --quiet | reviewdog')).toEqual([
      ['check', 'a b', '--reporter', 'x', '--quiet']
    ])
    expect(() => understand(['check', '--no-such-option'])).toThrow()
    expect(() => understand(['check', '--reporter', 'sarf'])).toThrow()
  })
})

describe('the GitLab template', () => {
  it('collects the files that the command writes', async () => {
    const {wireproof} = parse(await read('ci/gitlab.yml'))
    const [command] = wireproof.script
    const {paths, reports} = wireproof.artifacts
    for (const file of [...paths, reports.codequality, reports.junit]) expect(command).toContain(`=${file} `)
    expect(wireproof.variables.WIREPROOF_VERSION).toBe(version)
    for (const name of Object.keys(wireproof.variables)) expect(command).toContain(`$${name}`)
  })
})

describe('the pre-commit hooks', () => {
  it('take the files that pre-commit names', async () => {
    const hooks: {id: string; entry: string; language: string}[] = parse(await read('.pre-commit-hooks.yaml'))
    expect(hooks.map(({id, language}) => [id, language])).toEqual([
      ['wireproof', 'node'],
      ['wireproof-fix', 'node']
    ])
    for (const {entry} of hooks)
      expect(() => understand([...entry.split(' ').slice(1), 'a.txt', 'b.txt'])).not.toThrow()
  })
})

describe('the GitHub action', async () => {
  const cli = cliForTests()
  const action = parse(await read('action.yml'))
  const [step] = action.runs.steps

  /** Runs its script as a runner would, with the command line of this repository in the place of a package. */
  async function run(inputs: Record<string, string>) {
    const bin = join(cli.cwd, 'node_modules/.bin')
    await mkdir(bin, {recursive: true})
    await writeFile(join(bin, 'wireproof'), `#!/bin/sh\nexec "${process.execPath}" "${cli.path}" "$@"\n`)
    await chmod(join(bin, 'wireproof'), 0o755)
    const given = Object.entries(step.env as Record<string, string>).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/u.exec(value)![1]!
      return [name, inputs[input] ?? String(action.inputs[input].default)]
    })
    const env = {...process.env, GITHUB_STEP_SUMMARY: '', ...Object.fromEntries(given)}
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run]
    const {status, stdout, stderr} = spawnSync('bash', args, {cwd: cli.cwd, env, encoding: 'utf8'})
    return {status, stdout, stderr}
  }

  it('annotates, writes what it is asked for, and fails for findings', async () => {
    await mkdir(join(cli.cwd, 'stories'), {recursive: true})
    await cli.file('stories/a b.txt', 'The minister said the the talks had failed.\n')
    const outcome = await run({
      paths: 'stories\n',
      sarif: 'out.sarif',
      html: 'out $x.html',
      options: '--preset=strict\n'
    })
    expect([outcome.status, outcome.stderr]).toEqual([1, ''])
    expect(outcome.stdout).toMatch(/^::error file=stories\/a b\.txt,line=1,/u)
    expect(JSON.parse(await readFile(join(cli.cwd, 'out.sarif'), 'utf8')).runs[0].results).not.toEqual([])
    expect(await readFile(join(cli.cwd, 'out $x.html'), 'utf8')).toContain('wording/repeated-word')
    expect((await run({'fail-on': 'never'})).status).toBe(0)
  })

  it('knows each of its inputs, and runs this version', () => {
    const used = new Set(JSON.stringify(action.runs).match(/inputs\.[\w-]+/gu))
    expect([...used].sort()).toEqual(
      Object.keys(action.inputs)
        .map(name => `inputs.${name}`)
        .sort()
    )
    expect(action.inputs.version.default).toBe(version)
    expect(action.runs.using).toBe('composite')
  })
})
