import {describe, expect, it} from 'vitest'
import {check} from '../../src/checker.js'
import {removal} from '../../src/core/residue.js'

/** The text without the label in ⟦ ⟧ and what goes with it. */
function without(marked: string): string {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const text = marked.replace('⟦', '').replace('⟧', '')
  const [from, to] = removal(text, [start, end])
  return text.slice(0, from) + text.slice(to)
}

describe('removal', () => {
  it.each([
    ['One.\n⟦Label⟧\nTwo.', 'One.\nTwo.'],
    ['One.\n\n⟦Label⟧\n\nTwo.', 'One.\n\nTwo.'],
    ['One.\r\n\r\n⟦Label⟧\r\n\r\nTwo.', 'One.\r\n\r\nTwo.'],
    ['One.\n\n⟦Label⟧\nTwo.', 'One.\n\nTwo.'],
    ['One.\n  ⟦Label⟧ \nTwo.', 'One.\nTwo.'],
    ['One.\n⟦Label⟧', 'One.'],
    ['One.\n\n⟦Label⟧\n', 'One.\n'],
    ['⟦Label⟧\n\nOne.', 'One.'],
    ['⟦Label⟧', ''],
    ['⟦Label⟧\n', ''],
    [' ⟦Label⟧ One.', 'One.'],
    ['One. ⟦Label⟧', 'One.'],
    ['One - ⟦Label⟧\nTwo.', 'One\nTwo.'],
    ['One ⟦(Label)⟧ two.', 'One two.'],
    ['One ⟦(Label)⟧, two.', 'One, two.']
  ])('%j → %j', (marked, expected) => {
    expect(without(marked)).toBe(expected)
  })
})

describe('a label that runs into the story', () => {
  it('is taken out alone where it is a sentence of its own', async () => {
    const text =
      'The town has no heating. Click here to subscribe to our channel. Repairs will take another month or so.'
    const {findings} = await check(text, {fluency: false})
    expect(findings.map(({quote}) => quote)).toEqual(['Click here to subscribe to our channel.'])
  })

  it('is never taken out unasked where it fills a paragraph with a sentence of the story', async () => {
    const text =
      'The town has no heating.\n\nRead more: Repairs at the old mill. The mayor says they will take another month.'
    const {findings} = await check(text, {fluency: false})
    expect(findings.map(({fix}) => fix)).not.toContain('safe')
    expect(findings).not.toEqual([])
  })
})
