/** Lets `import rows from './list.tsv'` and `import style from './page.css?raw'` work wherever the project's TypeScript runs: in the bundler and in the test runner. */
import {readFile} from 'node:fs/promises'
import {basename, dirname, resolve} from 'node:path'

export function textModules() {
  return {
    name: 'text-modules',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.startsWith('.') && source.endsWith('?raw')) return resolve(dirname(importer), source)
    },
    async load(id) {
      const path = id.split('?')[0]
      if (!/\.(tsv|txt)$/.test(path) && !id.endsWith('?raw')) return
      return {code: `export default ${JSON.stringify(await readFile(path, 'utf8'))}`, moduleType: 'js', map: null}
    }
  }
}

/** For the command line: what is too long to lie in code, which V8 must scan at each start, becomes files beside it. */
export function textFiles(folder) {
  const core = 'eng-core-web-model.json'
  const faster = [
    ['JSON.parse(JSON.stringify(originalModel))', 'JSON.parse(originalModel.default)'],
    [
      /bufferFromBase64=function\(data\)\{.*?return bytes\.buffer\}/u,
      "bufferFromBase64=data=>new Uint8Array(Buffer.from(data,'base64')).buffer"
    ]
  ]
  return {
    name: 'text-files',
    enforce: 'pre',
    async load(id) {
      const name = basename(id.split('?')[0])
      if (!['lexicon.txt', 'frequencies.tsv', 'senses.tsv', core].includes(name)) return
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
      const made = faster.reduce((before, [slow, fast]) => {
        const after = before.replace(slow, fast)
        if (after === before) throw new Error(`${id} no longer says ${slow}`)
        return after
      }, code)
      return {code: made, map: null}
    }
  }
}

/** Parts of the part-of-speech model that only its other uses ask for: sentiment, entities, lemmas. They are half of its code. */
const unused = [
  [/[\\/]wink-eng-lite-web-model[\\/].*eng-(?:sa|ner)-model\.json$/, '["[]"]'],
  [/[\\/]wink-eng-lite-web-model[\\/].*wn-\w+-exceptions\.js$/, '{}']
]

/** For the command line: puts something empty in the place of what it never asks for. */
export function withoutUnused() {
  return {
    name: 'without-unused',
    enforce: 'pre',
    load(id) {
      const [, empty] = unused.find(([path]) => path.test(id)) ?? []
      if (empty) return {code: `module.exports = ${empty}`, moduleType: 'js', map: null}
    }
  }
}

const compact = json => JSON.stringify(JSON.parse(json))
