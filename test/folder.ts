/** A folder of its own for the tests of a file. */
import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll} from 'vitest'

export interface Folder {
  readonly path: string
  /** Writes a file, and the folders that it needs; tells its path. */
  put(name: string, content: string | Uint8Array): Promise<string>
}

/** Makes the folder before the tests and removes it after them. */
export function folderForTests(): Folder {
  let path = ''
  beforeAll(async () => {
    path = await realpath(await mkdtemp(join(tmpdir(), 'wireproof-')))
  })
  afterAll(() => rm(path, {recursive: true, force: true}))
  return {
    get path() {
      return path
    },
    async put(name, content) {
      const file = join(path, name)
      await mkdir(dirname(file), {recursive: true})
      await writeFile(file, content)
      return file
    }
  }
}
