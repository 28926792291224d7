/** Lets `import rows from './list.tsv'` work wherever the project's TypeScript runs: in the bundler and in the test runner. */
import {readFile} from 'node:fs/promises'

export function textModules() {
  return {
    name: 'text-modules',
    enforce: 'pre',
    async load(id) {
      const path = id.split('?')[0]
      if (!/\.(tsv|txt)$/.test(path)) return
      return {code: `export default ${JSON.stringify(await readFile(path, 'utf8'))}`, moduleType: 'js', map: null}
    }
  }
}
