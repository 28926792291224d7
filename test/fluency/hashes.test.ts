import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {checkHash, FluencyError} from '../../src/fluency/hashes.js'

const bytes = new TextEncoder().encode('weights')
const hash = createHash('sha256').update(bytes).digest('hex')

describe('checkHash', () => {
  it('lets the right bytes pass', async () => {
    await expect(checkHash('encoder-rest.onnx', bytes, hash)).resolves.toBeUndefined()
  })

  it('names the file whose bytes are others', async () => {
    const wrong = checkHash('encoder-rest.onnx', bytes.subarray(1), hash)
    await expect(wrong).rejects.toThrow(FluencyError)
    await expect(wrong).rejects.toThrow('encoder-rest.onnx is damaged or of another version; install wireproof again')
    await expect(checkHash('x.bin', bytes, undefined)).rejects.toThrow('x.bin is not listed in hashes.json')
  })
})
