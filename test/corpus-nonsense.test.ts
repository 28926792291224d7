/** The pairs of a nonsense word and the right one: each row is marked once, its halves are alike but for the word, and no good twin is flagged. */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {createChecker} from '../src/checker.js'

interface Pair {
  id: string
  split: string
  kind: string
  bad: string
  good: string
}

const [head = '', ...rows] = readFileSync(new URL('../corpus/nonsense.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const pairs = rows.map((row): Pair => {
  const [id = '', split = '', kind = '', bad = '', good = ''] = row.split('\t')
  return {id, split, kind, bad, good}
})

const marked = /⟦(\p{L}+)⟧/u
const plainSentence = /^[^⟦⟧]*⟦\p{L}+⟧[^⟦⟧]*$/u
const twin = ({bad, good}: Pair): string => bad.replace(marked, good)

const share = (part: readonly Pair[], key: 'split' | 'kind', value: string): number =>
  part.filter(pair => pair[key] === value).length / part.length

describe('corpus/nonsense.tsv', () => {
  it('has its five columns in every row and ids in order', () => {
    expect(head).toBe('id\tsplit\tkind\tbad\tgood')
    expect(rows.filter(row => row.split('\t').length !== 5)).toEqual([])
    expect(pairs.map(({id}) => id)).toEqual(pairs.map((_, index) => `n${String(index + 1).padStart(3, '0')}`))
    expect(pairs.length).toBeGreaterThanOrEqual(160)
  })

  it('marks exactly one word in a sentence of 8 to 40 words', () => {
    expect(pairs.filter(({bad}) => !plainSentence.test(bad))).toEqual([])
    expect(pairs.filter(({bad}) => bad.split(' ').length < 8 || bad.split(' ').length > 40)).toEqual([])
  })

  it('puts a single other word in its place, after the same article', () => {
    expect(pairs.filter(({good}) => !/^\p{L}+$/u.test(good))).toEqual([])
    expect(pairs.filter(({bad, good}) => marked.exec(bad)?.[1] === good)).toEqual([])
    const betrayed = pairs.filter(({bad, good}) => /\ba ⟦[aeio]|\ban ⟦[^aeio]/iu.test(bad.replace(marked, `⟦${good}⟧`)))
    expect(betrayed).toEqual([])
    expect(pairs.filter(({bad}) => /\ba ⟦[aeio]|\ban ⟦[^aeio]/iu.test(bad))).toEqual([])
  })

  it('repeats no sentence and no nonsense word', () => {
    expect(new Set(pairs.map(({bad}) => bad.replace(marked, ''))).size).toBe(pairs.length)
    expect(new Set(pairs.map(({bad}) => marked.exec(bad)?.[1])).size).toBe(pairs.length)
  })

  it('has half of each kind in each split, and nouns, verbs and adjectives in proportion', () => {
    expect(pairs.filter(({split}) => split !== 'dev' && split !== 'held')).toEqual([])
    for (const kind of ['noun', 'verb', 'adjective']) {
      const part = pairs.filter(pair => pair.kind === kind)
      expect(Math.abs(share(part, 'split', 'dev') - 0.5)).toBeLessThan(0.02)
    }
    expect(share(pairs, 'kind', 'noun')).toBeCloseTo(0.6, 1)
    expect(share(pairs, 'kind', 'verb')).toBeCloseTo(0.25, 1)
    expect(share(pairs, 'kind', 'adjective')).toBeCloseTo(0.15, 1)
  })

  it('has no good twin that a rule flags', async () => {
    const checker = await createChecker()
    const flagged: string[] = []
    for (const pair of pairs) {
      const {findings} = await checker.check(twin(pair))
      if (findings.length > 0) flagged.push(`${pair.id} ${findings[0]?.rule} ${twin(pair)}`)
    }
    expect(flagged).toEqual([])
  })
})
