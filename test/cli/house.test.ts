import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {cliForTests} from './cli.js'

const cli = cliForTests()

const rules = (id: string, word: string, better: string) => `rules:
  - id: house/${id}
    kind: phrase
    why: We print ${better}.
    fix: safe
    phrases: {${word}: ${better}}
    examples:
      - {bad: They ⟦${word}⟧ it., better: They ${better} it.}
      - {good: They ${better} it.}
`

async function put(name: string, text: string): Promise<void> {
  const file = join(cli.cwd, name)
  await mkdir(join(file, '..'), {recursive: true})
  await writeFile(file, text)
}

beforeAll(async () => {
  await put('.git/HEAD', '')
  await put('wireproof.rules.yaml', rules('use', 'utilize', 'use'))
  await put('sport/wireproof.rules.yaml', rules('win', 'triumph', 'win'))
  await put('news/a.txt', 'They utilize what they triumph over.\n')
  await put('sport/b.txt', 'They utilize what they triumph over.\n')
  await put('bad/wireproof.rules.yaml', 'rules:\n  - id: house/x\n    kind: phrse\n')
  await put('bad/c.txt', 'Nothing is wrong.\n')
})

describe('house rules', () => {
  it('are those of the nearest file above each story', async () => {
    const {code, stdout} = await cli(['check', 'news', 'sport', '--reporter', 'json'])
    const {files} = JSON.parse(stdout)
    const found = files.map(({path, findings}: {path: string; findings: {rule: string}[]}) => [
      path,
      ...findings.map(({rule}) => rule)
    ])
    expect([code, found]).toEqual([
      1,
      [
        ['news/a.txt', 'house/use'],
        ['sport/b.txt', 'house/win']
      ]
    ])
  })

  it('with a message last over many stories', async () => {
    await put(
      'many/wireproof.rules.yaml',
      'rules:\n  - {id: house/x, kind: pattern, why: W., pattern: zzz, message: m}\n'
    )
    for (let at = 0; at < 80; at++) await put(`many/s${at}.txt`, `The the one ${at}. Kyiv fell.\n\nHere was x${at}.\n`)
    expect((await cli(['check', '-r', 'json', 'many'], {once: true})).code).toBe(1)
  }, 60_000)

  it('can be named, switched off, left out, and repaired', async () => {
    const named = await cli(['check', '--house', 'sport/wireproof.rules.yaml', 'news'])
    expect(named.stdout).toContain('house/win')
    expect((await cli(['check', 'news', 'sport', '--rule', 'house/win=off', '--rule', 'use=off'])).code).toBe(0)
    expect((await cli(['check', 'news', '--no-house'])).code).toBe(0)
    expect((await cli(['fix', 'news'])).stdout).toContain('+They use what they triumph over.')
    const piped = await cli(['check', '--stdin-filename', 'sport/x.txt'], {input: 'They triumph over it.\n'})
    expect(piped.stdout).toContain('house/win')
    const lines = await cli(['check', '--ndjson'], {input: '{"id": 1, "text": "They utilize it."}\n'})
    expect(lines.stdout).toContain('house/use')
  })

  it('stop the run where the file is broken, with its place', async () => {
    const broken = 'bad/wireproof.rules.yaml:3:11: `kind` must be phrase, pattern, spelling or names, not `phrse`'
    expect(await cli(['check', 'news', 'bad'])).toEqual({code: 2, stdout: '', stderr: `wireproof: ${broken}\n`})
    const twice = await cli(['check', 'news', '--house', 'gone.yaml'])
    expect(twice).toEqual({code: 2, stdout: '', stderr: 'wireproof: gone.yaml: no such file\n'})
    const unknown = await cli(['check', 'news', '--rule', 'house/usee=off'])
    expect(unknown.stderr).toContain('did you mean "house/use"?')
  })

  it('say why they report nothing', async () => {
    const unsure = rules('vague', 'utilize', 'use').replace('    fix: safe\n', '    confidence: 0.2\n')
    await put('unsure/wireproof.rules.yaml', unsure)
    const silent = 'reports nothing: its confidence 0.2 is under the 0.5 that a finding needs'
    expect((await cli(['rules', '--house', 'unsure/wireproof.rules.yaml'])).stdout).toContain(`(${silent})`)
    const tried = await cli(['rules', 'test', 'unsure/wireproof.rules.yaml'])
    expect([tried.code, tried.stdout]).toEqual([0, expect.stringContaining(`note: house/vague ${silent} by default`)])
    const named = ['--house', 'unsure/wireproof.rules.yaml', '--rule', 'house/vague=on']
    expect((await cli(['rules', ...named])).stdout).not.toContain(silent)
    expect((await cli(['check', 'news', ...named])).stdout).toContain('house/vague')
  })

  it('are named as seen from the folder of the person, in init as well', async () => {
    expect((await cli(['init', 'bad'])).stderr).toMatch(/^wireproof: bad\/wireproof\.rules\.yaml:3:11: /u)
  })

  it('are explained without examples, once, and with the severity that counts', async () => {
    await put('bare/wireproof.config.yaml', 'rules: {house/bare: error}\nhouse: ./house.yaml')
    await put('bare/house.yaml', 'rules: [{id: house/bare, kind: phrase, why: We do not., phrases: [alas]}]')
    const {stdout} = await cli(['explain', 'house/bare', '--config', 'bare/wireproof.config.yaml'])
    expect(stdout).toMatch(/^house\/bare\nWe do not\.\n\n {2}severity {4}error\n/u)
    expect(stdout.match(/We do not|Examples/gu)).toEqual(['We do not'])
  })

  it('are listed and explained', async () => {
    expect((await cli(['rules'])).stdout).toMatch(/^house\/use +warning +stable +on +We print use\.$/mu)
    expect((await cli(['rules', '--json'])).stdout).toContain('docs/house-rules.md')
    expect((await cli(['explain', 'house/use'])).stdout).toContain('They use it.')
  })
})

describe('rules test', () => {
  it('lists what holds', async () => {
    const {code, stdout, stderr} = await cli(['rules', 'test'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`wireproof.rules.yaml  1 rule, 0 accepted words, 0 texts never flagged
  house/use
    ✔ bad: They ⟦utilize⟧ it.
    ✔ good: They use it.

2 passed, 0 failed
`)
  })

  it('lists what does not, and exits with 1; with 2 where the file is broken or missing', async () => {
    await put('wrong.yaml', rules('use', 'utilize', 'use').replace('better: They use', 'better: They employ'))
    const {code, stdout} = await cli(['rules', 'test', 'wrong.yaml'])
    expect(code).toBe(1)
    expect(stdout).toContain('✖ bad: They ⟦utilize⟧ it.\n      it comes out as: They use it.')
    expect(stdout).toContain('1 passed, 1 failed')
    expect((await cli(['rules', 'test', 'bad/wireproof.rules.yaml'])).code).toBe(2)
    expect((await cli(['rules', 'test', '--no-house'])).code).toBe(2)
  })
})

describe('packs', () => {
  it('switch their rules on, and unknown ones name the nearest', async () => {
    const on = await cli(['check', '--pack', 'ap'], {input: 'It rose 5 percent on Monday.\n'})
    expect(on.stdout).toContain('style/percent-sign')
    expect((await cli(['check', '--pack', 'brittish', 'news'])).stderr).toContain('did you mean "british"?')
  })
})
