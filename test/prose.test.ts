/** Our own documentation is checked by our own tool, as Markdown. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {createChecker} from '../src/checker.js'
import {loadHouseRules} from '../src/house/index.js'
import {guides} from './guides.js'

const root = new URL('../', import.meta.url)
const files = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'corpus/README.md', 'bench/README.md', ...guides]

describe.each(files)('%s', file => {
  it('has no findings', async () => {
    const text = readFileSync(new URL(file, root), 'utf8')
    const house = await loadHouseRules(fileURLToPath(new URL('wireproof.rules.yaml', root)))
    const checker = await createChecker({fluency: false, house: [house]})
    const {findings} = await checker.check(text, {path: file})
    expect(findings.map(({rule, quote}) => `${rule} ${quote}`)).toEqual([])
  })
})
