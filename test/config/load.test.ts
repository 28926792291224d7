import {symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {allRules} from '../../rules/index.js'
import {ConfigFinder} from '../../src/config/find.js'
import {loadConfig} from '../../src/config/load.js'
import {ignores, mergeParts, partsFor} from '../../src/config/resolve.js'
import {readDictionary, userDictionary} from '../../src/config/words.js'
import {folderForTests} from '../folder.js'

const folder = folderForTests()

async function problem(name: string): Promise<string> {
  return loadConfig(name, folder.path).then(
    () => '',
    error => String(error.message)
  )
}

/** What counts for a file, by key. */
async function settled(name: string, file: string): Promise<Record<string, unknown>> {
  const config = await loadConfig(name, folder.path)
  const merged = mergeParts(partsFor(config, join(folder.path, file)), allRules)
  return Object.fromEntries([...merged.values()].map(({path, value}) => [path.join(' '), value]))
}

describe('loadConfig', () => {
  it('merges what is extended key by key, severity apart from options', async () => {
    await folder.put('node_modules/@paper/config/package.json', '{"wireproof": {"config": "lib/news.json"}}')
    await folder.put(
      'node_modules/@paper/config/lib/news.json',
      '{"preset": "strict", "minConfidence": 0.4, "words": ["Ilmen"], "ignores": ["old/"], "rules": {"wording/repeated-word": {"severity": "query", "minConfidence": 0.6}}, "overrides": [{"files": "sport/**", "failOn": "never"}]}'
    )
    await folder.put('node_modules/plain/wireproof.config.yaml', 'failOn: query')
    await folder.put(
      'own.yaml',
      'extends: ["@paper/config", plain]\nwords: [Hafenmarkt]\nrules: {wording/repeated-word: error}'
    )
    expect(await settled('own.yaml', 'news/a.txt')).toEqual({
      preset: 'strict',
      minConfidence: 0.4,
      failOn: 'query',
      'words Ilmen': 'Ilmen',
      'words Hafenmarkt': 'Hafenmarkt',
      'rules wording/repeated-word severity': 'error',
      'rules wording/repeated-word minConfidence': 0.6
    })
    expect((await settled('@paper/config', 'sport/a.txt')).failOn).toBe('never')
    const config = await loadConfig('own.yaml', folder.path)
    expect(
      ['old/a.txt', 'news/old/a.txt', 'older/a.txt'].map(name => ignores(config, join(folder.path, name)))
    ).toEqual([true, true, false])
  })

  it('takes a preset as a new beginning for how sure a finding must be', async () => {
    await folder.put('sure.yaml', 'minConfidence: 0.9\noverrides: [{files: "*.md", preset: sure}]')
    expect(await settled('sure.yaml', 'a.md')).toEqual({preset: 'sure'})
    expect(await settled('sure.yaml', 'a.txt')).toEqual({minConfidence: 0.9})
  })

  it('lets a rule beat its group, and a later group beat the rule', async () => {
    await folder.put(
      'group.yaml',
      'rules: {wraps/broken-line: error, wraps: off}\noverrides: [{files: b.txt, rules: {wraps: warning}}]'
    )
    expect(await settled('group.yaml', 'a.txt')).toMatchObject({
      'rules wraps/broken-line severity': 'error',
      'rules wraps/final-newline severity': 'off'
    })
    expect(await settled('group.yaml', 'b.txt')).toMatchObject({'rules wraps/broken-line severity': 'warning'})
  })

  it.each([
    ['*.md', 'a/b/c.md', true],
    ['a/*.md', 'a/c.md', true],
    ['a/*.md', 'a/b/c.md', false],
    ['./a/', 'a/b/.c.md', true],
    ['**/*.{md,txt}', 'x.txt', true],
    ['*.md', '../c.md', false],
    ['/a.md', 'a.md', true],
    ['/a.md', 'b/a.md', false],
    ['!b.md', 'a/b.md', false],
    ['!b.md', 'a/c.md', true],
    ['!(b|c).md', 'a.md', true],
    ['!(b|c).md', 'a/c.md', false],
    [`${'*a'.repeat(25)}.md`, `${'a'.repeat(250)}.txt`, false],
    [`!${'*a'.repeat(25)}.md`, `${'a'.repeat(250)}.txt`, true]
  ])('reads the glob %s: %s is %s', async (glob, file, matches) => {
    await folder.put('glob.yaml', `overrides: [{files: '${glob}', preset: sure}]`)
    expect(await settled('glob.yaml', file)).toEqual(matches ? {preset: 'sure'} : {})
  })

  it('takes files out of an override, and in again', async () => {
    await folder.put('out.yaml', "overrides: [{files: ['**', '!sub/**', /sub/a.md], preset: sure}]")
    const of = async (file: string) => Object.keys(await settled('out.yaml', file)).length === 1
    expect([await of('b.md'), await of('sub/b.md'), await of('sub/a.md')]).toEqual([true, false, true])
  })

  it('lets a later file take back what an earlier one leaves out', async () => {
    await folder.put('base/wide.yaml', 'ignores: ["*.draft.txt"]')
    await folder.put('base/own.yaml', 'extends: ./wide.yaml\nignores: ["!keep.draft.txt"]')
    const config = await loadConfig('base/own.yaml', folder.path)
    const of = (name: string) => ignores(config, join(folder.path, name))
    expect([of('base/a.draft.txt'), of('base/x/keep.draft.txt'), of('a.draft.txt')]).toEqual([true, false, false])
  })

  it('runs JavaScript', async () => {
    await folder.put('wireproof.config.mjs', 'export default {preset: ["sure"][0], rules: {quotes: "off"}}')
    await folder.put('torn.mjs', 'export default {')
    await folder.put('thrown.mjs', 'throw new Error("no such desk")')
    await folder.put('empty.mjs', 'export const preset = "sure"')
    await folder.put('ring.mjs', 'const a = {}; a.words = a; export default a')
    await folder.put('wrong.mjs', 'export default {\n  presett: "sure"}')
    expect(await settled('wireproof.config.mjs', 'a.txt')).toMatchObject({preset: 'sure'})
    expect(await problem('torn.mjs')).toMatch(/^torn\.mjs: cannot load it: /u)
    expect(await problem('thrown.mjs')).toBe('thrown.mjs: cannot load it: no such desk')
    expect(await problem('empty.mjs')).toContain('it must export the configuration: `export default')
    expect(await problem('ring.mjs')).toContain('ring.mjs: it must export plain values')
    expect(await problem('wrong.mjs')).toBe(
      'wrong.mjs: unknown key `presett` in the configuration; did you mean `preset`?'
    )
  })

  it('reads TypeScript where Node does, and says what to do where it does not', async () => {
    await folder.put('ts/wireproof.config.ts', 'const preset: string = "sure"\nexport default {preset}')
    const {features} = process as {features: {typescript?: unknown}}
    if (features.typescript) expect(await settled('ts/wireproof.config.ts', 'a.txt')).toEqual({preset: 'sure'})
    else expect(await problem('ts/wireproof.config.ts')).toContain('cannot read TypeScript; use Node 22.18 or newer')
  })

  it('tells what is missing, and of circles', async () => {
    await folder.put('one.yaml', 'extends: ./two.yaml')
    await folder.put('two.yaml', 'extends:\n  - ./one.yaml')
    await folder.put('miss.yaml', '\nextends: [./gone.yaml]')
    await folder.put('lost.yaml', 'extends: "@paper/gone"')
    await folder.put('latin.yaml', Uint8Array.of(0x23, 0xe9))
    expect(await problem('one.yaml')).toBe(
      'two.yaml:2:3: `extends: ./one.yaml`: the files extend each other in a circle: one.yaml → two.yaml → one.yaml; take one `extends` out'
    )
    expect(await problem('miss.yaml')).toBe('miss.yaml:2:10: `extends: ./gone.yaml`: no such file')
    expect(await problem('lost.yaml')).toContain('package not found; run npm install @paper/gone')
    expect(await problem('none.yaml')).toBe('none.yaml: no such file')
    expect(await problem('latin.yaml')).toContain('not valid UTF-8')
  })

  it('names the nearest rule, with its place', async () => {
    await folder.put('rules.yaml', 'rules:\n  quots/doubled: off\n  stile: off\noverrides: []')
    await expect(settled('rules.yaml', 'a.txt')).rejects.toThrow(
      'rules.yaml:2:3: unknown rule `quots/doubled`; did you mean `quotes/doubled`?\nrules.yaml:3:3: unknown rule `stile`; did you mean `style`?'
    )
  })
})

describe('house', () => {
  it('is a file, a list or false', async () => {
    await folder.put('true.yaml', 'house: true')
    expect(await problem('true.yaml')).toBe('true.yaml:1:8: `house` must be a text, a list or false, not `true`')
  })
})

describe('words', () => {
  it('are words one by one', async () => {
    await folder.put('two.words.yaml', 'words: [Ilmen, Lake Ilmen, 7]')
    expect(await problem('two.words.yaml')).toBe(
      'two.words.yaml:1:16: an entry of `words` must be one word, not `Lake Ilmen`\ntwo.words.yaml:1:28: an entry of `words` must be one word, not `7`'
    )
  })
})

describe('ConfigFinder', () => {
  it('takes the nearest upward, to the root of the repository', async () => {
    const top = await folder.put('up/wireproof.config.json', '{}')
    const inPackage = await folder.put('up/shop/package.json', '{"wireproof": {"preset": "sure"}}')
    await folder.put('up/shop/pages/package.json', '{"wireproof": {"rules": "house.yaml"}}')
    await folder.put('up/repo/.git/HEAD', '')
    const finder = new ConfigFinder(folder.path)
    expect(await finder.find(join(folder.path, 'up/news/today'))).toBe(top)
    expect(await finder.find(join(folder.path, 'up/shop/pages'))).toBe(inPackage)
    expect(await finder.find(join(folder.path, 'up/repo/stories'))).toBeUndefined()
    await symlink(top, join(folder.path, 'up/repo/wireproof.config.json'))
    expect(await new ConfigFinder(folder.path).find(join(folder.path, 'up/repo/stories'))).toBe(
      join(folder.path, 'up/repo/wireproof.config.json')
    )
  })

  it('refuses two in one folder', async () => {
    await folder.put('twice/wireproof.config.yaml', '')
    await folder.put('twice/package.json', '{"wireproof": {}}')
    await folder.put('twice/wireproof.config.js', '')
    await expect(new ConfigFinder(folder.path).find(join(folder.path, 'twice/sub'))).rejects.toThrow(
      'twice/wireproof.config.yaml: wireproof.config.js beside it is a configuration too; keep one'
    )
  })
})

describe('dictionaries', () => {
  const origin = () => ({shown: 'c.yaml', line: 3, column: 4, base: folder.path})

  it('hold one word a line', async () => {
    await folder.put('words.txt', '\uFEFF# Places\nHafenmarkt\r\n\n  Ilmen’s # a lake\n')
    await folder.put('phrases.txt', 'Ilmen\nLake Ilmen\n')
    expect(await readDictionary('words.txt', origin(), folder.path)).toEqual(['Hafenmarkt', "Ilmen's"])
    await expect(readDictionary('phrases.txt', origin(), folder.path)).rejects.toThrow(
      'phrases.txt:2:1: `Lake Ilmen` is more than one word; give each a line'
    )
    await expect(readDictionary('gone.txt', origin(), folder.path)).rejects.toThrow(
      /^c\.yaml:3:4: `dictionaries: gone\.txt`: cannot read it: no such file or folder$/u
    )
    await folder.put('large.txt', '#'.repeat(4_000_001))
    await expect(readDictionary('large.txt', origin(), folder.path)).rejects.toThrow(
      'the file is too large; split it and name each part under `dictionaries`'
    )
  })

  it('of a person lie where settings of a person lie', () => {
    expect(userDictionary({HOME: '/home/ann'})).toBe('/home/ann/.config/wireproof/words.txt')
    expect(userDictionary({HOME: '/home/ann', XDG_CONFIG_HOME: '/x'})).toBe('/x/wireproof/words.txt')
    expect(userDictionary({})).toBeUndefined()
  })
})
