/** The package as others install it: its samples run as printed, compilers know its types, and bundlers make a page of it. */
import {spawnSync} from 'node:child_process'
import {cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build, type OutputChunk} from 'rolldown'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {guides} from '../guides.js'
import {cliForTests} from './cli.js'

const {writeDeclarations} = (await import(
  /* @vite-ignore */ new URL('../../tools/declarations.mjs', import.meta.url).href
)) as {writeDeclarations(dist: string): Promise<number>}

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
async function bundled(
  name: string,
  code: string,
  platform: 'browser' | 'neutral' | 'node',
  {conditionNames, minify = false}: {conditionNames?: string[]; minify?: boolean} = {}
): Promise<OutputChunk[]> {
  await writeFile(join(folder, `${name}.ts`), code)
  const {output} = await build({
    cwd: folder,
    input: `${name}.ts`,
    platform,
    logLevel: 'silent',
    ...(conditionNames && {resolve: {conditionNames}}),
    ...(platform !== 'browser' && {external: platform === 'node' ? /^[^./]/ : /^(?!wireproof)[^./]/}),
    output: {dir: join(folder, `out-${name}`), entryFileNames: `${name}.mjs`, chunkFileNames: '[name].mjs', minify}
  })
  return output.filter(part => part.type === 'chunk')
}

/** The TypeScript samples of a page. */
async function samplesOf(page: string): Promise<string[]> {
  return [...(await readFile(page, 'utf8')).matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, code]) => code!)
}

const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, `out-${name}/${name}.mjs`)).href)

describe('the samples', () => {
  const text = 'The minister said the the talks had failed.'
  const given = `const text = ${JSON.stringify(text)}\nconst item = ${JSON.stringify(JSON.stringify({headline: text}))}\n`

  it.each(['README.md', 'docs/guides/cms.md'])(
    'of %s run',
    async guide => {
      const samples = await samplesOf(guide)
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

describe('the declarations', () => {
  beforeAll(async () => {
    expect(await writeDeclarations(join(folder, 'node_modules/wireproof/dist'))).toBe(0)
  }, 60_000)

  /** What the compiler says of files, as strict as it can be. */
  function compiled(files: readonly string[], ...flags: readonly string[]): string {
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
    const common = ['--ignoreConfig', '--noEmit', '--target', 'es2022', '--lib', 'es2022,dom', '--types', '']
    const args = [resolve('node_modules/typescript/bin/tsc'), ...common, ...strict, ...flags, ...files]
    return spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'}).stdout
  }

  it('fit the samples of all guides', async () => {
    const names: string[] = []
    for (const page of ['README.md', ...guides]) {
      for (const code of await samplesOf(page)) {
        const name = `sample-${names.length}.ts`
        await writeFile(
          join(folder, name),
          `declare const text: string, item: string, html: string\n${code}\nexport {}`
        )
        names.push(name)
      }
    }
    expect(names.length).toBeGreaterThan(7)
    expect(compiled(names, '--module', 'nodenext')).toBe('')
  }, 60_000)

  it('are to be had from CommonJS under the settings that the guide names', async () => {
    const code = `import {createChecker, type Report} from 'wireproof'
import {retextWireproof} from 'wireproof/retext'
export const later = async (): Promise<Report> => (await createChecker()).check(retextWireproof.name)`
    await writeFile(join(folder, 'static.cts'), code)
    await writeFile(join(folder, 'late.cts'), `export const wireproof = import('wireproof')`)
    for (const flags of [
      ['--module', 'node20'],
      ['--module', 'nodenext'],
      ['--module', 'preserve', '--moduleResolution', 'bundler']
    ])
      expect(compiled(['static.cts', 'late.cts'], ...flags)).toBe('')
    expect(compiled(['late.cts'], '--module', 'node16')).toBe('')
    expect(compiled(['static.cts'], '--module', 'node16').match(/TS\d+/gu)).toEqual(['TS1479', 'TS1479'])
  }, 60_000)
})

describe('CommonJS', () => {
  it.each(['', '/retext', '/rules', '/house', '/fluency', '/fluency/node'])('loads wireproof%s', async entry => {
    const name = `wireproof${entry}`
    const require = createRequire(join(folder, 'page.js'))
    expect(Object.keys(require(name))).toEqual(expect.arrayContaining(Object.keys(await import(require.resolve(name)))))
  })
})

describe('a page', () => {
  it('is as large as the guide says', async () => {
    const chunks = await bundled('measured', `export {createChecker} from 'wireproof'`, 'browser', {minify: true})
    const all = Buffer.from(chunks.map(({code}) => code).join(''))
    const [, minified, gzipped] = /([\d.]+) MB of it, minified, and ([\d.]+) MB after `gzip`/u.exec(
      await readFile('docs/guides/cms.md', 'utf8')
    )!
    expect(Math.abs(all.length / 1e6 / Number(minified) - 1)).toBeLessThan(0.05)
    expect(Math.abs(gzipSync(all).length / 1e6 / Number(gzipped) - 1)).toBeLessThan(0.05)
  }, 60_000)

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

  it('reads house rules in a worker, whose bundler may not call it a browser', async () => {
    const code = `export * from 'wireproof/house'`
    const [{imports, exports}] = (await bundled('worker', code, 'neutral', {
      conditionNames: ['worker', 'import', 'default']
    })) as [OutputChunk]
    expect(imports.filter(name => name.startsWith('node:'))).toEqual([])
    expect([exports.includes('parseHouseRules'), exports.includes('loadHouseRules')]).toEqual([true, false])
  }, 60_000)

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
