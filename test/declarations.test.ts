/** Which declarations the package ships. */
import {readdir} from 'node:fs/promises'
import {expect, it} from 'vitest'
import {folderForTests} from './folder.js'

const folder = folderForTests()
const {prune} = (await import(/* @vite-ignore */ new URL('../tools/declarations.mjs', import.meta.url).href)) as {
  prune(folder: string, entries: readonly string[]): Promise<void>
}

it('keeps what the entries lead to, however it is imported, and nothing else', async () => {
  const entry = await folder.put('src/index.d.ts', `export type { A } from './a.js';\nexport * from "../b/index.js";\n`)
  await folder.put('src/a.d.ts', `import './side.js';\nexport type A = import('./deep/c.js').C;\n`)
  await folder.put('src/side.d.ts', 'export {};\n')
  await folder.put('src/deep/c.d.ts', `import type { A } from '../a.js';\nexport type C = A[];\n`)
  await folder.put('b/index.d.ts', `import { VFile } from 'vfile';\n`)
  await folder.put('b/unused.d.ts', `import type { A } from '../src/a.js';\n`)
  await folder.put('cli/main.d.ts', 'export {};\n')
  await prune(folder.path, [entry])
  const kept = (await readdir(folder.path, {recursive: true})).filter(name => name.endsWith('.ts')).sort()
  expect(kept).toEqual(['b/index.d.ts', 'src/a.d.ts', 'src/deep/c.d.ts', 'src/index.d.ts', 'src/side.d.ts'])
})

it('deletes nothing where one that is imported is missing', async () => {
  const entry = await folder.put('lost/index.d.ts', `export * from './gone.js';\n`)
  await folder.put('lost/other.d.ts', 'export {};\n')
  await expect(prune(folder.path, [entry])).rejects.toThrow('gone.d.ts')
  expect(await readdir(`${folder.path}/lost`)).toEqual(['index.d.ts', 'other.d.ts'])
})
