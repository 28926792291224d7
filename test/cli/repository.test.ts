/** A Git repository of stories, from the first day to a green build. */
import {execFileSync} from 'node:child_process'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {cliForTests, within} from './cli.js'

const cli = cliForTests()

async function put(name: string, text: string): Promise<void> {
  const file = join(cli.cwd, name)
  await mkdir(dirname(file), {recursive: true})
  await writeFile(file, text)
}

const read = (name: string) => readFile(join(cli.cwd, name), 'utf8')
const wireproof = (...args: string[]) => within(args, cli.cwd)

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, ...args], {cwd: cli.cwd, stdio: 'pipe'})
}

function commit(): void {
  git('add', '-A')
  git('commit', '-q', '-m', 'Stories')
}

/** Rules and quotes by story. */
async function found(...args: string[]): Promise<unknown> {
  const {code, stdout, stderr} = await wireproof('check', '--reporter', 'json', ...args)
  if (code === 2) return stderr
  const findings = JSON.parse(stdout).files.flatMap(
    ({path, findings}: {path: string; findings: {rule: string; quote: string}[]}) =>
      findings.map(({rule, quote}) => `${path} ${rule} ${quote}`)
  )
  return [code, findings, stderr]
}

const fire = `The fire broke out in the the old mill on Monday evening.

Nobody was hurt, but twelve families had to leave their homes.
`
const vote = `The council will recieve the report next week.
`

beforeAll(async () => {
  git('init', '-q', '-b', 'main')
  await put('news/fire.txt', fire)
  await put('news/vote.txt', vote)
  await put('sport/derby.txt', 'The home side won by two goals on Saturday.\n')
  await put('README.txt', 'This is is no story.\n')
  commit()
})

describe('a repository of stories', () => {
  it('begins with a configuration and a baseline', async () => {
    expect(await cli(['init'], {once: true})).toEqual({
      code: 0,
      stdout: `Found 3 stories: 2 .txt in news, 1 .txt in sport.
Wrote wireproof.config.yaml.
Wrote wireproof.baseline.json: 2 findings are known now, and only new ones will be reported.
Next: wireproof check .
`,
      stderr: 'wireproof: wrote wireproof.baseline.json: 2 known findings, 2 new, 0 gone\n'
    })
    expect(
      await read('wireproof.config.yaml')
    ).toBe(`# yaml-language-server: $schema=node_modules/wireproof/schema/config.schema.json
# Found here: 2 .txt in news.
# Found here: 1 .txt in sport.
preset: desk
failOn: warning
fluency: false
ignores:
  - "/README.txt"
# Findings of the first day, which are not reported; repair them when there is time.
baseline: wireproof.baseline.json
`)
    expect(await wireproof('init')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'wireproof: wireproof.config.yaml is there already; init writes a first configuration only\n'
    })
    commit()
  })

  it('is green then, from any folder', async () => {
    expect(await cli(['check', '.'])).toEqual({code: 0, stdout: 'No findings in 3 files (40 words).\n', stderr: ''})
    expect((await within(['check', '../sport', '.', '--no-fluency'], join(cli.cwd, 'news'))).code).toBe(0)
    expect(await found('.', '--no-baseline')).toEqual([
      1,
      ['news/fire.txt wording/repeated-word the the', 'news/vote.txt spelling/unknown-word recieve'],
      ''
    ])
  })

  it('takes nothing for gone that a run does not look for', async () => {
    const before = await read('wireproof.baseline.json')
    for (const flags of [
      ['--rule', 'wording/repeated-word=off'],
      ['--min-confidence', '0.99'],
      ['--preset', 'sure']
    ])
      expect(await found('.', '--fail-on-stale', ...flags)).toEqual([0, [], ''])
    await wireproof('check', '.', '--update-baseline', '--rule', 'wording/repeated-word=off')
    expect(await read('wireproof.baseline.json')).toBe(before)
  })

  it('is red where a change brings a fault, and only there', async () => {
    await put('news/fire.txt', `Police met the the mayor.\n\n${fire}`)
    expect(await found('.')).toEqual([1, ['news/fire.txt wording/repeated-word the the'], ''])
    expect(await found('.', '--no-baseline', '--changed')).toEqual([
      1,
      ['news/fire.txt wording/repeated-word the the'],
      ''
    ])
  })

  it('is green again when the fault is suppressed with a reason', async () => {
    await put(
      'news/fire.txt',
      `wireproof-ignore-next-line wording/repeated-word -- as the police wrote it\nPolice met the the mayor.\n\n${fire}`
    )
    expect(await found('.', '--require-reason', '--report-unused-suppressions')).toEqual([0, [], ''])
    commit()
    expect(await found('.', '--changed')).toEqual([0, [], ''])
  })

  it('tells which suppression and which known finding the repair made needless', async () => {
    expect((await wireproof('fix', '--write', 'news')).stderr).toContain(
      'made 1 repair in 1 file; 1 finding left for a person'
    )
    const fixed = await read('news/fire.txt')
    expect(fixed).toContain('met the the mayor')
    expect(fixed).toContain('in the old mill')
    await put('news/vote.txt', vote.replace('recieve', 'receive'))
    await put('news/fire.txt', fixed.replace('the the', 'the'))
    const gone =
      'wireproof: wireproof.baseline.json: 2 known findings are gone from news/fire.txt (wording/repeated-word), news/vote.txt (spelling/unknown-word); --update-baseline takes them out\n'
    expect(await found('.')).toEqual([0, [], gone])
    expect(await found('.', '--fail-on-stale')).toEqual([1, [], gone])
    expect(await found('news/fire.txt', '--report-unused-suppressions')).toMatchObject([
      1,
      ['news/fire.txt suppression/unused wireproof-ignore-next-line wording/repeated-word -- as the police wrote it'],
      expect.stringContaining('1 known finding is gone')
    ])
  })

  it('is green without any of them in the end', async () => {
    await put('news/fire.txt', (await read('news/fire.txt')).split('\n').slice(1).join('\n'))
    expect(await wireproof('check', '.', '--update-baseline')).toEqual({
      code: 0,
      stdout: 'No findings in 3 files (43 words).\n',
      stderr: 'wireproof: wrote wireproof.baseline.json: 0 known findings, 0 new, 2 gone\n'
    })
    expect(await read('wireproof.baseline.json')).toBe('{\n  "version": 1,\n  "files": {}\n}\n')
    expect(await found('.', '--fail-on-stale', '--report-unused-suppressions')).toEqual([0, [], ''])
    commit()
  })

  it('knows what a branch has changed, committed, staged or not, and new files', async () => {
    git('checkout', '-q', '-b', 'desk')
    await put('news/vote.txt', 'The the council met.\nIt will recieve a report.\n')
    commit()
    await put('news/vote.txt', 'The the council met.\nIt will recieve a report.\nNobody nobody came.\n')
    git('add', '-A')
    await put('news/new.txt', 'A dog dog barked.\n')
    const words = async (...args: string[]) =>
      ((await found('.', ...args)) as [number, string[]])[1].map(each => each.replace(/^(\S+) \S+ /u, '$1: '))
    expect(await words('--changed')).toEqual(['news/new.txt: dog dog', 'news/vote.txt: Nobody nobody'])
    expect(await words('--changed', 'main')).toEqual([
      'news/new.txt: dog dog',
      'news/vote.txt: The the',
      'news/vote.txt: recieve',
      'news/vote.txt: Nobody nobody'
    ])
  })

  it('says what is wrong with what it is asked', async () => {
    expect(await found('--changed', 'news')).toContain('--changed took "news" for a commit; write it last')
    expect(await found('news', '--changed=nosuch')).toContain('--changed nosuch: Git knows no such commit')
    expect(await found('news', '--changed=--output=x')).toContain('Git knows no such commit')
    expect(await found('news', '--changed', '--update-baseline')).toContain('do not go together')
    expect(await found('news', '--baseline', 'gone.json')).toBe(
      'wireproof: gone.json: no such baseline; --update-baseline makes it, --no-baseline goes without\n'
    )
    await rm(join(cli.cwd, '.git'), {recursive: true})
    expect(await found('news', '--changed')).toBe(
      'wireproof: --changed needs a Git repository, and this folder is in none\n'
    )
  })

  it('says that Git is missing', async () => {
    const path = process.env.PATH
    process.env.PATH = '/nonexistent'
    try {
      expect(await found('news', '--changed')).toContain('--changed needs Git, which is not installed here')
    } finally {
      process.env.PATH = path
    }
  })
})

describe('init', () => {
  it('writes no baseline where nothing is found, or none is wanted', async () => {
    await put('clean/a.txt', 'The council met on Monday.\n')
    expect((await wireproof('init', 'clean')).stdout).toBe(
      'Found 1 story: 1 .txt here.\nWrote clean/wireproof.config.yaml.\nNext: wireproof check clean\n'
    )
    await put('two words/a.txt', 'The council met on Monday.\n')
    expect((await wireproof('init', 'two words')).stdout).toContain('Next: wireproof check "two words"\n')
    await expect(read('clean/wireproof.baseline.json')).rejects.toThrow('ENOENT')
    await put('dirty/a.txt', 'The the council met on Monday.\n')
    expect((await wireproof('init', 'dirty', '--no-baseline', '--preset', 'sure')).code).toBe(0)
    expect(await read('dirty/wireproof.config.yaml')).toContain('preset: sure\n')
    expect((await wireproof('check', 'dirty')).code).toBe(1)
    await mkdir(join(cli.cwd, 'empty'))
    expect((await wireproof('init', 'empty')).stdout).toContain('No stories found yet.\n')
    expect(await read('empty/wireproof.config.yaml')).not.toContain('fluency')
    expect((await wireproof('init', 'nowhere')).stderr).toBe('wireproof: nowhere: no such folder\n')
  })

  it('takes no folder’s name for a setting or a pattern', async () => {
    await put('odd/a\npreset: sure/a.txt', 'The the council met on Monday.\n')
    await put('odd/b[1]/README.md', 'The the council met on Monday.\n')
    expect((await wireproof('init', 'odd')).stdout).toContain('Found 1 story: 1 .txt in a<U+000A>preset: sure.\n')
    expect(await read('odd/wireproof.config.yaml')).toContain('.txt in a<U+000A>preset: sure.\npreset: desk\n')
    expect((await wireproof('check', 'odd')).stdout).toMatch(/^No findings in 1 file /u)
    await rm(join(cli.cwd, 'odd'), {recursive: true})
  })

  it('takes tables for stories that have a column of them', async () => {
    await put('tables/a.csv', 'id,body\n1,They saw the the mayor.\n')
    await put('tables/b.csv', 'id,body\n1,They left.\n')
    expect((await wireproof('init', 'tables')).stdout).toBe(
      'Found 2 stories: 2 .csv here.\nWrote tables/wireproof.config.yaml.\nWrote tables/wireproof.baseline.json: 1 finding is known now, and only new ones will be reported.\nNext: wireproof check tables\n'
    )
    expect(await found('tables')).toEqual([0, [], ''])
    await put('mixed/a.csv', 'id,body\n1,They saw the the mayor.\n')
    await put('mixed/b/text.csv', 'id,text\n1,They left.\n')
    await put('mixed/b/sums.csv', 'id,sum\n1,2\n')
    expect((await wireproof('init', 'mixed')).code).toBe(0)
    expect(await read('mixed/wireproof.config.yaml')).toContain(
      'overrides:\n  - files: ["/a.csv"]\n    formats: {csv: {fields: [body]}}\n  - files: ["/b/text.csv"]\n    formats: {csv: {fields: [text]}}\n'
    )
    expect(await found('mixed')).toEqual([0, [], ''])
  })

  it('leaves a folder below to its own configuration', async () => {
    const story = 'They saw the the mayor.\n'
    await put('all/a.txt', story)
    await put('all/sub/a.txt', story)
    expect((await wireproof('init', 'all/sub')).code).toBe(0)
    const before = await read('all/sub/wireproof.baseline.json')
    expect((await wireproof('init', 'all')).stdout).toContain('Found 1 story: 1 .txt here.\n')
    expect(Object.keys(JSON.parse(await read('all/wireproof.baseline.json')).files)).toEqual(['a.txt'])
    expect(await read('all/sub/wireproof.baseline.json')).toBe(before)
    expect(await found('all')).toEqual([0, [], ''])
  })
})
