/** The model that ships, really run: by WebAssembly everywhere, and by the native runtime where that is installed. */
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createChecker} from '../../src/checker.js'
import type {Fluency, Judgement, OwnFluency} from '../../src/fluency/fluency.js'
import {FluencyError} from '../../src/fluency/hashes.js'
import {loadFluency} from '../../src/fluency/node.js'
import {findSpots, leastOfPart} from '../../src/fluency/spots.js'
import {loadSpeller, type Speller} from '../../src/spelling/speller.js'

const broken =
  'The company said its piano rose by 12 percent in the first quarter. The talks ended an agreement on Sunday.'
const sound =
  'The company said its profit rose by 12 percent in the first quarter. The talks ended without agreement on Sunday.'

let fluency: OwnFluency
let speller: Speller
const scratch: string[] = []

beforeAll(async () => {
  fluency = await loadFluency({runtime: 'web'})
  speller = await loadSpeller()
}, 60_000)

afterAll(async () => {
  await fluency?.close()
  for (const folder of scratch) await rm(folder, {recursive: true, force: true})
})

describe('the model by WebAssembly', () => {
  it('finds a word that makes no sense, and offers others', async () => {
    const checker = await createChecker({fluency, preset: 'strict'})
    const {findings} = await checker.check(broken)
    const piano = findings.find(({quote}) => quote === 'piano')
    expect(piano).toMatchObject({rule: 'fluency/nonsense-word', severity: 'query'})
    expect(piano!.message).toContain('`piano` does not fit here')
    expect(piano!.suggestions.length).toBeGreaterThan(0)
    expect(piano!.suggestions.every(({confidence}) => confidence > 0 && confidence <= 1)).toBe(true)
  })

  it('leaves good copy alone', async () => {
    const checker = await createChecker({fluency, preset: 'strict'})
    expect((await checker.check(sound)).findings).toEqual([])
  })

  it('knows what translation confuses, offers it first and says why', async () => {
    const checker = await createChecker({fluency, rules: {'sense/slot': 'off'}})
    const {findings} = await checker.check('The cargo pear ran aground off the southern coast late on Monday.')
    const [pear] = findings
    expect(pear).toMatchObject({rule: 'fluency/nonsense-word', quote: 'pear'})
    expect(pear!.suggestions[0]!.text).toBe('ship')
    expect(pear!.why).toContain('Korean 배')
  })

  it('puts in the small word that was lost', async () => {
    const checker = await createChecker({fluency, preset: 'strict'})
    const {findings} = await checker.check('The island is known the Pearl of the Lake, and tourists arrive in May.')
    const lost = findings.find(({rule}) => rule === 'fluency/missing-word')
    expect(lost?.suggestions[0]?.edits[0]?.text).toBe('as ')
    expect(lost?.message).toContain('`as`')
  })

  it('finds the same where it reads a second time only what may count', async () => {
    const text = `${broken} ${sound} The cargo pear ran aground. The island is known the Pearl of the Lake, and tourists arrive in May.`
    const spans = [...text.matchAll(/[^.]+\./gu)].map(({0: {length}, index}): [number, number] => [
      index,
      index + length
    ])
    for (const least of [0.3, 0.6, 0.9]) {
      const [whole, short] = await Promise.all(
        [0, leastOfPart(least)].map(bar => fluency.judge(text, spans, {speller, least: bar}))
      )
      const spotsOf = ({words}: Judgement) =>
        findSpots(words, least).map(({kind, confidence, worst}) => [worst.text, kind, confidence])
      expect(spotsOf(short!)).toEqual(spotsOf(whole!))
      if (least < 0.5) expect(spotsOf(short!).length).toBeGreaterThan(1)
    }
  })

  it('reads few sentences to the end where nothing is wrong, and finds the same', async () => {
    const good =
      'The harbour reopened on Monday after a week of storms. Rain is expected in the north on Friday evening.'
    const text = `${sound} The cargo pear ran aground. ${good}`
    const spans = [...text.matchAll(/[^.]+\./gu)].map(({0: {length}, index}): [number, number] => [
      index,
      index + length
    ])
    const {readOn} = fluency.session
    let rows = 0
    fluency.session.readOn = (batch, places) => {
      rows += batch.rows
      return readOn(batch, places)
    }
    const read = async (whole: boolean) => {
      rows = 0
      const {words} = await fluency.judge(text, spans, {speller, least: leastOfPart(0.5), whole})
      return {rows, spots: findSpots(words, 0.5).map(({kind, worst}) => [worst.text, kind])}
    }
    const [glanced, whole] = [await read(false), await read(true)]
    fluency.session.readOn = readOn
    expect(glanced.spots).toEqual([['pear', 'nonsense']])
    expect(glanced.spots).toEqual(whole.spots)
    expect(glanced.rows).toBeLessThan(whole.rows - 1)
  })

  it('is not asked where the caller does not want it', async () => {
    const checker = await createChecker({fluency: false, preset: 'strict'})
    expect((await checker.check(broken)).findings.filter(({rule}) => rule.startsWith('fluency/'))).toEqual([])
  })

  it('lowers the score of a story that it doubts', async () => {
    const checker = await createChecker({fluency})
    const scores = [await checker.check(broken), await checker.check(sound)].map(({score}) => score.value)
    expect(scores[0]).toBeLessThan(scores[1]!)
  })
})

describe('the model by the native runtime', async () => {
  const isThere = await import('onnxruntime-node' as string).then(
    () => true,
    () => false
  )
  if (!isThere && process.env.WIREPROOF_REQUIRE_ALL) it('is required', () => expect.fail('onnxruntime-node is missing'))
  if (!isThere)
    console.warn('████ SKIPPED: the native runtime; npm install --no-save --ignore-scripts onnxruntime-node ████')

  it.skipIf(!isThere)('judges as WebAssembly does', async () => {
    const native = await loadFluency({runtime: 'node'})
    for (const text of [broken, sound]) {
      const judge = (by: Fluency) => by.judge(text, [[0, text.length]], {speller})
      const [ours, theirs] = [await judge(fluency), await judge(native)]
      expect(ours.words.map(({text: word}) => word)).toEqual(theirs.words.map(({text: word}) => word))
      for (const [index, word] of ours.words.entries()) {
        const other = theirs.words[index]!
        for (const [head, chance] of word.chances.entries())
          expect(Math.abs(chance - other.chances[head]!)).toBeLessThan(0.05)
        // The judges weigh log-odds, in which the same difference counts for more.
        expect(Math.abs(word.confidence - other.confidence)).toBeLessThan(0.15)
      }
    }
    await native.close()
  })
})

describe('a model that cannot be had', () => {
  async function damaged(change: (folder: string) => Promise<void>): Promise<URL> {
    const folder = await mkdtemp(join(tmpdir(), 'wireproof-models-'))
    scratch.push(folder)
    await cp('models', folder, {recursive: true})
    await change(folder)
    return pathToFileURL(`${folder}/`)
  }

  it('is told by the name of the damaged file', async () => {
    const models = await damaged(folder => writeFile(join(folder, 'calibration.json'), '{}'))
    await expect(loadFluency({models, runtime: 'web'})).rejects.toThrow(
      'the model file calibration.json is damaged or of another version; install wireproof again'
    )
  })

  it.each(['{"encoder-first.onnx": "0f', 'null', ''])(
    'is told where the list of hashes is damaged: `%s`',
    async json => {
      const models = await damaged(folder => writeFile(join(folder, 'hashes.json'), json))
      const loaded = loadFluency({models, runtime: 'web'})
      await expect(loaded).rejects.toThrow(FluencyError)
      await expect(loaded).rejects.toThrow('the model file hashes.json is damaged; install wireproof again')
    }
  )

  it('is told by the name of the missing file', async () => {
    const models = await damaged(folder => rm(join(folder, 'encoder-rest.onnx')))
    await expect(loadFluency({models, runtime: 'web'})).rejects.toThrow(/incomplete: .*encoder-rest\.onnx/u)
  })

  it('leaves the rules at work, with one notice', async () => {
    const models = await damaged(folder => rm(join(folder, 'pieces.bin')))
    const missing = {judge: () => loadFluency({models, runtime: 'web'})} as unknown as Fluency
    const checker = await createChecker({fluency: missing})
    const report = await checker.check('The minister said the the talks had failed.')
    expect(report.findings.map(({rule}) => rule)).toEqual(['wording/repeated-word'])
    expect(report.notices).toEqual([
      expect.stringMatching(/^the language model is incomplete: .*; only the rules were/u)
    ])
  })
})
