/** Lets `import rows from './list.tsv'` work wherever the project's TypeScript runs: in the bundler and in the test runner. */
import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'

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

/** For the command line: what is too long to lie in code, which V8 must scan at each start, becomes files beside it. */
export function textFiles(folder) {
  const core = 'eng-core-web-model.json'
  const copied = 'JSON.parse(JSON.stringify(originalModel))'
  return {
    name: 'text-files',
    enforce: 'pre',
    async load(id) {
      const name = basename(id.split('?')[0])
      if (!['lexicon.txt', 'frequencies.tsv', core].includes(name)) return
      const source = await readFile(id, 'utf8')
      this.emitFile({type: 'asset', fileName: `${folder}/${name}`, source: name === core ? compact(source) : source})
      const path = `new URL('./${name}', import.meta.url)`
      return {
        code: `import {readFileSync} from 'node:fs'\nexport default readFileSync(${path}, 'utf8')`,
        moduleType: 'js',
        map: null
      }
    },
    transform(code, id) {
      if (!id.endsWith('read-core-model.js')) return
      if (!code.includes(copied)) throw new Error(`${id} no longer says ${copied}`)
      return {code: code.replace(copied, 'JSON.parse(originalModel.default)'), map: null}
    }
  }
}

const compact = json => JSON.stringify(JSON.parse(json))
