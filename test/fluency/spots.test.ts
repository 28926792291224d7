import {describe, expect, it} from 'vitest'
import {heads} from '../../src/fluency/encoder.js'
import {findSpots, type JudgedWord} from '../../src/fluency/spots.js'
import {splitWords} from '../../src/fluency/words.js'

/** Words of sentences parted by `/`; `~word=0.7` or `~word=0.7:form` says how sure the model is. */
function judge(marked: string): JudgedWord[] {
  const words: JudgedWord[] = []
  let at = 0
  for (const [sentence, part] of marked.split(' / ').entries()) {
    for (const token of part.split(' ')) {
      const [, text = token, confidence = '0', kind] = /^~(.+)=([\d.]+)(?::(\w+))?$/u.exec(token) ?? []
      const chances = new Float32Array(heads.length)
      if (kind) chances[heads.indexOf(kind as 'form')] = 0.9
      const [word] = splitWords(text, at)
      words.push({
        ...word!,
        at: 0,
        pieces: 1,
        sentence,
        window: 0,
        chances,
        confidence: Number(confidence),
        expert: 'any'
      })
      at += text.length + 1
    }
  }
  return words
}

const shown = (marked: string, least = 0.1) =>
  findSpots(judge(marked), least).map(({kind, words}) => `${kind}: ${words.map(word => word.text).join(' ')}`)

describe('findSpots', () => {
  it('names a single word by the head that is sure of it', () => {
    expect(shown('he met a key ~thief=0.7 on Monday')).toEqual(['nonsense: thief'])
    expect(shown('he ~reiterates=0.7:form called')).toEqual(['form: reiterates'])
    expect(shown('due ~the=0.7:missing epidemic')).toEqual(['missing: the'])
    expect(shown('he ~then=0.7:extra said')).toEqual(['extra: then'])
  })

  it('leaves out what is less sure than asked', () => {
    expect(shown('a key ~thief=0.4 spoke', 0.5)).toEqual([])
  })

  it('puts neighbours that fit about as little together', () => {
    expect(shown('they ~stop=0.5 ~the=0.4 ~situation=0.6 in town today again')).toEqual(['garbled: stop the situation'])
    expect(shown('they ~stop=0.2 the ~situation=0.6 in town')).toEqual(['nonsense: stop', 'nonsense: situation'])
  })

  it('never reaches over a sentence or a mark', () => {
    expect(shown('so ~bad=0.6 / ~worse=0.6 still')).toEqual(['nonsense: bad', 'nonsense: worse'])
    expect(shown('so ~bad=0.6 ~,=0.6 ~worse=0.6 still')).toEqual(['nonsense: bad', 'nonsense: worse'])
  })

  it('makes one spot of a sentence that is wrong from end to end', () => {
    const words = 'these words have lost every thread of sense'.split(' ').map(word => `~${word}=0.6`)
    expect(shown(`${words.join(' ')} .`)).toEqual(['garbled: these words have lost every thread of sense'])
  })

  it('keeps other stretches short', () => {
    const sure = Array.from({length: 9}, (_, index) => `~wrong${index}=0.6`).join(' ')
    const good = 'and all of the rest of this sentence is good plain copy'
    const spots = findSpots(judge(`${sure} ${good}`), 0.1)
    expect(spots.every(({words}) => words.length <= 6)).toBe(true)
    expect(spots.flatMap(({words}) => words).length).toBe(9)
  })
})
