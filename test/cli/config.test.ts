import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {cliForTests} from './cli.js'

const cli = cliForTests()

async function put(name: string, text: string): Promise<void> {
  const file = join(cli.cwd, name)
  await mkdir(dirname(file), {recursive: true})
  await writeFile(file, text)
}

const doubled = 'The the minister was snorfling.\n'

/** The rules that found something, by story. */
async function found(args: readonly string[], env: Record<string, string> = {}): Promise<unknown> {
  const {code, stdout, stderr} = await cli(['check', '--reporter', 'json', ...args], {env})
  if (code === 2) return stderr
  const {files} = JSON.parse(stdout)
  return [
    code,
    Object.fromEntries(
      files.map(({path, findings}: {path: string; findings: {rule: string; severity: string}[]}) => [
        path,
        findings.map(({rule, severity}) => `${rule} ${severity}`).join(', ')
      ])
    )
  ]
}

beforeAll(async () => {
  await put('.git/HEAD', '')
  await put(
    'wireproof.config.yaml',
    `words: [snorfling]
rules: {wording/repeated-word: warning}
failOn: error
ignores: [archive/]
overrides:
  - files: '*.draft.txt'
    rules: {wording/repeated-word: off}
  - files: front/**
    failOn: query
`
  )
  await put('news/a.txt', doubled)
  await put('news/b.draft.txt', doubled)
  await put('front/c.txt', doubled)
  await put('archive/d.txt', doubled)
  await put(
    'sport/wireproof.config.json',
    '{"extends": "../wireproof.config.yaml", "rules": {"wording/repeated-word": "query"}}'
  )
  await put('sport/e.txt', doubled)
  await put('.wireproofignore', 'skipped.txt\n')
  await put('sport/skipped.txt', doubled)
  await put('broken/wireproof.config.yaml', 'rules:\n  wording/repeated-wort: off\n')
  await put('broken/f.txt', doubled)
  await put('empty/wireproof.config.yaml', '')
  await put('empty/g.txt', doubled)
})

describe('a configuration', () => {
  it('is the nearest one above each story, with overrides and what it ignores', async () => {
    expect(await found(['news', 'sport', 'archive'])).toEqual([
      0,
      {
        'news/a.txt': 'wording/repeated-word warning',
        'news/b.draft.txt': '',
        'sport/e.txt': 'wording/repeated-word query'
      }
    ])
    expect(await found(['empty'])).toEqual([
      1,
      {'empty/g.txt': 'wording/repeated-word error, spelling/unknown-word error'}
    ])
  })

  it('settles for each story what fails', async () => {
    expect(await found(['news', 'front'])).toMatchObject([1, {'front/c.txt': 'wording/repeated-word warning'}])
    expect(await found(['news', 'front', '--fail-on', 'never'])).toMatchObject([0, {}])
    expect((await found(['news', '--max-warnings', '0'])) as unknown[]).toMatchObject([1, {}])
  })

  it('says what it leaves out of the files that are named', async () => {
    expect(await cli(['check', 'archive/d.txt', 'sport/skipped.txt'])).toEqual({
      code: 0,
      stdout: 'Nothing was checked.\n',
      stderr:
        'wireproof: sport/skipped.txt is left out by .wireproofignore\nwireproof: archive/d.txt is left out by wireproof.config.yaml\n'
    })
    expect(await found(['archive/d.txt', '--no-ignore'])).toMatchObject([0, {'archive/d.txt': expect.any(String)}])
  })

  it('gives way to flags, and can be named or left out', async () => {
    expect(await found(['news/a.txt', '--rule', 'repeated-word=off'])).toEqual([0, {'news/a.txt': ''}])
    expect(await found(['news/a.txt', '--config', 'sport/wireproof.config.json'])).toEqual([
      0,
      {'news/a.txt': 'wording/repeated-word query'}
    ])
    expect(await found(['news/a.txt', '--no-config'])).toMatchObject([
      1,
      {'news/a.txt': 'wording/repeated-word error, spelling/unknown-word error'}
    ])
    expect(await found(['news', '--config', 'gone.yaml'])).toBe('wireproof: gone.yaml: no such file\n')
  })

  it('counts for fix, rules, piped stories and lines as well', async () => {
    expect((await cli(['fix', 'news'])).stdout).toBe(
      '--- a/news/a.txt\n+++ b/news/a.txt\n@@ -1 +1 @@\n-The the minister was snorfling.\n+The minister was snorfling.\n'
    )
    expect((await cli(['rules'])).stdout).toMatch(/^wording\/repeated-word +warning +stable +on /mu)
    const piped = await cli(['check', '--stdin-filename', 'sport/x.draft.txt'], {input: doubled})
    expect(piped.stdout).toContain('? query')
    const line = await cli(['check', '--ndjson'], {input: `${JSON.stringify({id: 1, text: doubled})}\n`})
    expect([line.code, line.stdout]).toEqual([0, expect.stringContaining('"severity":"warning"')])
  })

  it('stops the run where it is broken, with the place', async () => {
    expect(await cli(['check', 'news', 'broken'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'wireproof: broken/wireproof.config.yaml:2:3: unknown rule `wording/repeated-wort`; did you mean `wording/repeated-word`?\n'
    })
  })

  it('may name a house rule that not all of its stories have', async () => {
    await put('paper/.git/HEAD', '')
    await put(
      'paper/wireproof.config.yaml',
      "rules: {house/alas: error, house/local: query}\noverrides: [{files: '*.md', house: false}]"
    )
    const alas = 'rules: [{id: house/alas, kind: phrase, why: y, phrases: [alas]}]'
    await put('paper/wireproof.rules.yaml', alas)
    await put('paper/local/wireproof.rules.yaml', alas.replaceAll('alas', 'local'))
    await put('paper/a.txt', 'They lost, alas.\n')
    await put('paper/b.md', 'They lost, alas.\n')
    await put('paper/local/c.txt', 'The local team lost, alas.\n')
    const all = {'paper/a.txt': 'house/alas error', 'paper/b.md': '', 'paper/local/c.txt': 'house/local query'}
    expect(await found(['paper'])).toEqual([1, all])
    expect(await found(['paper/a.txt', '--no-house'])).toEqual([0, {'paper/a.txt': ''}])
    await put('paper/wireproof.config.yaml', 'rules: {house/alas: error}')
    expect(await found(['paper/local'])).toEqual([1, {'paper/local/c.txt': 'house/local warning'}])
    await put('paper/wireproof.config.yaml', 'rules: {house/alass: error, wordin: off}')
    expect(await found(['paper/local'])).toBe(
      'wireproof: paper/wireproof.config.yaml:1:9: unknown rule `house/alass`; `wireproof rules` lists them\npaper/wireproof.config.yaml:1:29: unknown rule `wordin`; did you mean `wording`?\n'
    )
  })

  it('knows the words of the person who works', async () => {
    await put('person/wireproof/words.txt', 'snorfling\n')
    const env = {XDG_CONFIG_HOME: join(cli.cwd, 'person')}
    expect(await found(['empty'], env)).toEqual([1, {'empty/g.txt': 'wording/repeated-word error'}])
    expect(await found(['empty', '--no-config'], env)).toMatchObject([1, {'empty/g.txt': expect.stringContaining(',')}])
  })
})

describe('--print-config', () => {
  it('shows each value and where it comes from', async () => {
    await put('desk.yaml', 'words: [Ilmen]\nhouse: ./house.yaml')
    await put('house.yaml', 'never-flag: [Walla Walla]')
    await put(
      'guide/wireproof.config.yaml',
      `extends: ../desk.yaml
packs: [ap]
rules:
  wording/sentence-too-long: {severity: query, words: 45}
overrides:
  - files: [sport/**]
    preset: strict
`
    )
    const args = ['check', '--print-config', 'guide/sport/derby.txt', '--pack', 'british', '--rule', 'doubled=off']
    expect(await cli([...args.slice(0, -2)])).toEqual({
      code: 0,
      stderr: '',
      stdout: `# guide/sport/derby.txt: guide/wireproof.config.yaml
preset: strict  # guide/wireproof.config.yaml:7:13
minConfidence: 0.3  # preset strict
failOn: warning  # default
words:
  - Ilmen  # desk.yaml:1:8
house: ./house.yaml  # desk.yaml:2:8
packs: [british]  # --pack
rules:
  wording/sentence-too-long:
    severity: query  # guide/wireproof.config.yaml:4:41
    words: 45  # guide/wireproof.config.yaml:4:55
`
    })
  })

  it('shows a word that JavaScript has for itself', async () => {
    await put('proto/wireproof.config.yaml', 'words: [__proto__, constructor]\n')
    expect((await cli(['check', '--print-config', 'proto/a.txt'])).stdout).toContain(
      'words:\n  - __proto__  # proto/wireproof.config.yaml:1:8\n  - constructor  # '
    )
  })

  it('shows what the guide prints', async () => {
    const guide = await readFile(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
    const [, yaml] = /^```yaml\n([\s\S]*?)^```/mu.exec(guide)!
    const [, command, printed] = /^```console\n\$ wireproof (.*)\n([\s\S]*?)^```/mu.exec(guide)!
    await put('printed/wireproof.config.yaml', yaml!)
    const folder = await cli(command!.replace(' sport/', ' printed/sport/').split(' '))
    expect(folder.stdout.replaceAll('printed/', '')).toBe(printed)
  })

  it('shows what flags say of house rules and baselines', async () => {
    await put('flags/wireproof.config.yaml', 'house: ./none.yaml\nbaseline: b.json\n')
    const print = async (...flags: string[]) =>
      (await cli(['check', '--print-config', 'flags/a.txt', ...flags])).stdout.split('\n').slice(-3)
    expect(await print('--no-house', '--no-baseline')).toEqual([
      'house: false  # --no-house',
      'baseline: false  # --no-baseline',
      ''
    ])
    expect(await print('--house', 'house.yaml')).toEqual([
      'house: [house.yaml]  # --house',
      'baseline: b.json  # flags/wireproof.config.yaml:2:11',
      ''
    ])
  })

  it('shows the defaults where there is no configuration', async () => {
    await put('bare/.git/HEAD', '')
    await put('bare/wireproof.rules.yaml', '')
    expect((await cli(['check', '--print-config', 'bare/x.txt'])).stdout).toBe(
      `# bare/x.txt: no configuration file
preset: desk  # default
minConfidence: 0.5  # preset desk
failOn: warning  # default
house: [bare/wireproof.rules.yaml]  # found
`
    )
    expect((await cli(['check', '--print-config', 'archive/d.txt'])).stdout).toContain(
      '# left out by wireproof.config.yaml\n'
    )
  })
})
