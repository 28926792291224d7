/** The package as others install it: its samples run as printed, and bundlers make a page of it. */
import {cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build, type OutputChunk} from 'rolldown'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {cliForTests} from './cli.js'

const cli = cliForTests()
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(resolve('node_modules', '.package-test-'))
  const own = join(folder, 'node_modules/wireproof')
  await mkdir(own, {recursive: true})
  await cp(dirname(cli.path), join(own, 'dist'), {recursive: true})
  await cp('package.json', join(own, 'package.json'))
  await symlink(resolve('models'), join(own, 'models'))
  // Without one, `wireproof` would be the package that the folder lies in.
  await writeFile(join(folder, 'package.json'), '{"type": "module"}')
}, 60_000)
afterAll(() => rm(folder, {recursive: true, force: true}))

/** Bundles code as a page's, or leaves the packages that it imports outside. */
async function bundled(name: string, code: string, platform: 'browser' | 'node'): Promise<OutputChunk[]> {
  await writeFile(join(folder, `${name}.ts`), code)
  const {output} = await build({
    cwd: folder,
    input: `${name}.ts`,
    platform,
    logLevel: 'silent',
    ...(platform === 'node' && {external: /^[^./]/}),
    output: {dir: join(folder, `out-${name}`), entryFileNames: `${name}.mjs`, chunkFileNames: '[name].mjs'}
  })
  return output.filter(part => part.type === 'chunk')
}

const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, `out-${name}/${name}.mjs`)).href)

describe('the samples', () => {
  const text = 'The minister said the the talks had failed.'
  const given = `const text = ${JSON.stringify(text)}\nconst item = ${JSON.stringify(JSON.stringify({headline: text}))}\n`

  it.each(['README.md', 'docs/guides/cms.md'])(
    'of %s run',
    async guide => {
      const samples = [...(await readFile(guide, 'utf8')).matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, code]) => code!)
      expect(samples.length).toBeGreaterThan(0)
      for (const [at, code] of samples.entries()) {
        const name = `${guide.replaceAll(/\W/gu, '-')}-${at}`
        await bundled(name, `${given}${code}\nexport {}`, 'node')
        await load(name)
      }
    },
    60_000
  )
})

describe('a page', () => {
  it.each([
    ['checks', `export {createChecker} from 'wireproof'`],
    ['has the retext plugin', `export {retextWireproof} from 'wireproof/retext'`],
    ['reads house rules', `export {parseHouseRules} from 'wireproof/house'`],
    ['has a detector of its own', `export {createFluency, modelFiles, openSession} from 'wireproof/fluency'`]
  ])(
    '%s without the modules of Node',
    async (what, code) => {
      const chunks = await bundled(what.replaceAll(' ', '-'), code, 'browser')
      const outside = chunks.flatMap(({imports, dynamicImports}) => [...imports, ...dynamicImports])
      const own = new Set(chunks.map(({fileName}) => fileName))
      expect(outside.filter(name => !own.has(name))).toEqual([])
    },
    60_000
  )

  it('says that the language model must be handed over, and applies the rules', async () => {
    await bundled('page', `export {createChecker} from 'wireproof'`, 'browser')
    const {createChecker} = (await load('page')) as typeof import('../../src/index.js')
    const report = await (await createChecker()).check('The minister said the the talks had failed.')
    expect(report.findings.map(({rule}) => rule)).toEqual(['wording/repeated-word'])
    expect(report.notices).toEqual([
      'in a browser the language model must be handed over, as docs/fluency.md says, or switched off; only the rules were applied'
    ])
  }, 60_000)

  it('finds the model files by the names that the detector asks for', async () => {
    const {modelFiles} = await import('../../src/fluency/index.js')
    const {resolve: find} = createRequire(join(folder, 'page.js'))
    for (const name of modelFiles) expect((await stat(find(`wireproof/models/${name}`))).isFile()).toBe(true)
  })
})
