import {describe, expect, it, vi} from 'vitest'
import {createChecker} from '../../src/checker.js'
import {RuleError} from '../../src/core/run-rules.js'
import {folderForTests} from '../folder.js'
import {type CliOptions, within} from './cli.js'

vi.mock('../../rules/index.js', async original => {
  const {allRules} = await original<typeof import('../../rules/index.js')>()
  const {defineRule} = await import('../../src/core/rule.js')
  const failing = defineRule({
    id: 'wording/failing',
    summary: 'Fail on one word.',
    why: 'To see what becomes of the others.',
    severity: 'error',
    stage: 'stable',
    fix: 'none',
    confidence: 1,
    messages: {seen: '`{word}` seen'},
    examples: [],
    check(context) {
      for (const {start, end, lower} of context.words) {
        if (lower === 'kettle') throw new TypeError('no such thing')
        if (lower === 'gannet') context.report({message: 'seen', span: [start, end], data: {word: lower}})
      }
    }
  })
  return {allRules: [failing, ...allRules]}
})

const folder = folderForTests()
/** Within the test: the built command line has no such rule. */
const cli = (args: string[], options?: CliOptions) =>
  within([...args, ...(args[0] === 'check' ? ['--no-fluency'] : [])], folder.path, options)
const broken = 'The gannet saw the the old kettle.\n'
const said =
  'rule wording/failing failed: no such thing; this is a defect of wireproof, --rule wording/failing=off goes round it\n'

describe('a rule that fails', () => {
  it('rejects unless somebody asks to be told', async () => {
    const checker = await createChecker({fluency: false})
    await expect(checker.check(broken)).rejects.toThrow(RuleError)
    const failures: string[] = []
    const {findings} = await checker.check(broken, {onFailure: ({rule}) => failures.push(rule)})
    expect(failures).toEqual(['wording/failing'])
    expect(findings.map(({rule}) => rule)).toEqual(['wording/repeated-word'])
  })

  it('leaves the other findings of a story, and ends the run with 2', async () => {
    await folder.put('broken.txt', broken)
    await folder.put('clean.txt', 'The gannet saw the tern.\n')
    const {code, stdout, stderr} = await cli(['check', '-r', 'compact', 'broken.txt', 'clean.txt'])
    expect(code).toBe(2)
    expect(stdout).toContain('wording/repeated-word')
    expect(stdout).toContain('clean.txt:1:5')
    expect(stderr).toBe(`wireproof: broken.txt: ${said}`)
  })

  it('is not kept in the cache', async () => {
    const run = () => cli(['check', '--cache', '-r', 'compact', 'broken.txt'])
    await run()
    expect((await run()).stderr).toContain(said)
  })

  it('is told of a line of NDJSON, and of a story to fix', async () => {
    const line = await cli(['check', '--ndjson'], {input: `${JSON.stringify({id: 'a', text: broken})}\n`})
    expect(line.code).toBe(2)
    expect(JSON.parse(line.stdout).findings).toHaveLength(1)
    expect(line.stderr).toBe(`wireproof: line 1: ${said}`)
    const fixed = await cli(['fix', 'broken.txt'])
    expect(fixed.code).toBe(2)
    expect(fixed.stdout).toContain('+The gannet saw the old kettle.')
    expect(fixed.stderr).toContain(said)
  })

  it('leaves what the baseline knows of the story', async () => {
    await folder.put('known.txt', 'The gannet saw the kite.\n')
    const check = (...flags: string[]) => cli(['check', '-r', 'compact', ...flags, 'known.txt'])
    await check('--update-baseline')
    await folder.put('known.txt', 'The gannet saw the the kettle.\n')
    expect((await check('--update-baseline')).stderr).toContain('2 known findings, 1 new, 0 gone')
    await folder.put('known.txt', 'The gannet saw the kite.\n')
    expect((await check('--update-baseline')).stderr).toContain('1 known finding, 0 new, 1 gone')
  })
})
