/** `npm run new-rule group/name` writes the skeleton of a rule; its examples fail until it works. */
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {writeRuleIndex} from './generate-index.mjs'

const id = process.argv[2] ?? ''
if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id)) {
  console.error(
    'Usage: npm run new-rule group/name   (lower case, hyphens; name it after the fault, as in quotes/doubled)'
  )
  process.exit(2)
}
const file = `rules/${id}.ts`
const skeleton = `import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: '${id}',
  summary: 'Find ….',
  why: '…',
  severity: 'warning',
  stage: 'nursery',
  fix: 'suggest',
  confidence: 0.5,
  messages: {found: 'Unexpected \`{text}\`, expected …'},
  examples: [
    {bad: 'A sentence with the ⟦fault⟧ in it.', better: 'A sentence without it.'},
    {good: 'A sentence in good English.'},
    {near: 'A sentence that almost has it.'}
  ],
  pattern: /\\bfault\\b/gu,
  found: match => ({message: 'found', data: {text: match[0]}, suggest: []})
})
`
await mkdir(path.dirname(file), {recursive: true})
try {
  await writeFile(file, skeleton, {flag: 'wx'})
} catch (error) {
  if (error.code !== 'EEXIST') throw error
  console.error(`${file} exists already; ids are never reused.`)
  process.exit(2)
}
await writeRuleIndex()
console.log(`Wrote ${file}. Its tests: npx vitest run test/rules.test.ts -t ${id}`)
