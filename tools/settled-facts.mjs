import {importTypeScript} from './run-ts.mjs'

/** For the command line: what the rules' patterns tell, read at build time. */
export function settledFacts(folder) {
  return {
    name: 'settled-facts',
    async load(id) {
      if (!/[\\/]settled-facts\.ts$/.test(id)) return
      const {readRuleFacts} = await importTypeScript('src/tools/rule-facts.ts')
      this.emitFile({type: 'asset', fileName: `${folder}/facts.json`, source: JSON.stringify(await readRuleFacts())})
      const read = `JSON.parse(readFileSync(new URL('./facts.json', import.meta.url), 'utf8'))`
      const code = `import {readFileSync} from 'node:fs'\nexport const settledFacts = () => ${read}`
      return {code, moduleType: 'js', map: null}
    }
  }
}
