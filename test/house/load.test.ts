import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {loadHouseRules} from '../../src/house/load.js'
import {findHouseFile} from '../../src/user-files/find.js'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wireproof-house-'))
})
afterAll(() => rm(root, {recursive: true, force: true}))

async function put(name: string, text: string | Uint8Array): Promise<string> {
  const file = join(root, name)
  await mkdir(dirname(file), {recursive: true})
  await writeFile(file, text)
  return file
}

const rule = (id: string, word: string) =>
  `  - {id: ${id}, kind: phrase, why: "It says ${word}.", phrases: [${word}]}\n`

async function problem(name: string): Promise<string> {
  return loadHouseRules(name, {from: root}).then(
    () => '',
    error => String(error.message)
  )
}

describe('loadHouseRules', () => {
  it('takes the rules of extended files and packages, its own over theirs', async () => {
    await put('node_modules/@paper/house/package.json', '{"wireproof": {"rules": "rules/all.yaml"}}')
    await put(
      'node_modules/@paper/house/rules/all.yaml',
      `rules:\n${rule('house/a', 'alpha')}${rule('house/b', 'beta')}`
    )
    await put('node_modules/plain/wireproof.rules.yaml', 'never-flag: [Walla Walla]')
    await put('desk/base.yaml', `extends: plain\nrules:\n${rule('house/c', 'gamma')}`)
    await put('desk/own.yaml', `extends: ["@paper/house", ./base.yaml]\nrules:\n${rule('house/b', 'better')}`)
    const house = await loadHouseRules('desk/own.yaml', {from: root})
    expect(house.path).toBe('desk/own.yaml')
    expect(house.rules.map(({id, why}) => [id, why])).toEqual([
      ['house/a', 'It says alpha.'],
      ['house/b', 'It says better.'],
      ['house/c', 'It says gamma.']
    ])
    expect(house.neverFlag).toEqual([{text: 'Walla Walla'}])
    expect((await loadHouseRules('@paper/house', {from: join(root, 'desk')})).rules.length).toBe(2)
    expect((await loadHouseRules('@paper/house/rules/all.yaml', {from: root})).rules.length).toBe(2)
  })

  it('tells of circles', async () => {
    await put('one.yaml', 'extends: ./two.yaml')
    await put('two.yaml', 'extends:\n  - ./one.yaml')
    expect(await problem('one.yaml')).toBe(
      'two.yaml:2:5: `extends: ./one.yaml`: the files extend each other in a circle: one.yaml → two.yaml → one.yaml; take one `extends` out'
    )
  })

  it('tells where a missing file or package is asked for', async () => {
    await put('miss.yaml', '\nextends: [./gone.yaml]')
    await put('lost.yaml', 'extends: "@paper/gone"')
    await put('node_modules/empty/package.json', '{}')
    await put('node_modules/leaky/package.json', '{"wireproof": {"rules": "../../one.yaml"}}')
    await put('node_modules/odd/package.json', '{"wireproof": {"rules": 1}}')
    await put('node_modules/torn/package.json', '{')
    expect(await problem('miss.yaml')).toBe('miss.yaml:2:11: `extends: ./gone.yaml`: no such file')
    expect(await problem('lost.yaml')).toContain('package not found; run npm install @paper/gone')
    expect(await problem('none.yaml')).toBe('none.yaml: no such file')
    expect(await problem('./desk')).toContain('it is a folder; name the file')
    expect(await problem('@paper')).toContain('a package is named as in @paper/wireproof-house')
    expect(await problem('empty')).toContain('the package has no wireproof.rules.yaml')
    expect(await problem('leaky')).toContain('lies outside the package')
    expect(await problem('odd')).toContain('must be a file name')
    expect(await problem('torn')).toContain('not valid JSON')
  })

  it('tells of files that are too large or not UTF-8', async () => {
    await put('large.yaml', '#'.repeat(4_000_001))
    await put('latin.yaml', Uint8Array.of(0x23, 0xe9))
    expect(await problem('large.yaml')).toBe('large.yaml: the file is too large; split it and use extends')
    expect(await problem('latin.yaml')).toBe('latin.yaml: not valid UTF-8; save the file as UTF-8')
  })

  it('reads a file that begins with a byte order mark', async () => {
    await put('bom.yaml', `\uFEFFrules:\n${rule('house/a', 'alpha')}never-flag: [Alpha]\n`)
    expect((await loadHouseRules('bom.yaml', {from: root})).rules.length).toBe(1)
  })
})

describe('findHouseFile', () => {
  it('looks upward, to the root of the repository', async () => {
    const file = await put('up/wireproof.rules.yaml', '')
    await put('up/repo/.git/HEAD', '')
    await put('up/repo/stories/a.txt', '')
    await put('up/other/stories/a.txt', '')
    expect(await findHouseFile(join(root, 'up/other/stories'))).toBe(file)
    expect(await findHouseFile(join(root, 'up/repo/stories'))).toBeUndefined()
    await symlink(file, join(root, 'up/repo/wireproof.rules.yaml'))
    expect(await findHouseFile(join(root, 'up/repo/stories'))).toBe(join(root, 'up/repo/wireproof.rules.yaml'))
  })
})
