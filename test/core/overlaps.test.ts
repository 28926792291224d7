/** The repairs of findings that stand side by side can all be made, and leave good copy. */
import {beforeAll, describe, expect, it} from 'vitest'
import {type Checker, createChecker} from '../../src/checker.js'
import {applyEdits} from '../../src/core/edits.js'

let checker: Checker

beforeAll(async () => {
  checker = await createChecker({fluency: false})
})

async function withAllRepairs(text: string): Promise<string> {
  const {findings} = await checker.check(text)
  return applyEdits(
    text,
    findings.flatMap(({suggestions}) => suggestions[0]?.edits ?? [])
  )
}

describe('repairs made together', () => {
  it.each([
    ['The road will open in end of May.\n', 'The road will open at the end of May.\n'],
    ['The pier was shut because lack of evidences.\n', 'The pier was shut because of lack of evidence.\n'],
    ['The warden told to reporters that the pier is shut.\n', 'The warden told reporters that the pier is shut.\n'],
    ['The two sides discussed about the pier.\n', 'The two sides discussed the pier.\n'],
    ['Rescuers found a 15 years old girl.\n', 'Rescuers found a 15-year-old girl.\n'],
    ['The pierâ€™s owner was fined.\n', 'The pier’s owner was fined.\n'],
    ["The owner called it ``a shame'' and left.\n", 'The owner called it "a shame" and left.\n'],
    ['The road to the capi- tal is shut.\n', 'The road to the capital is shut.\n'],
    ['The two men were accused plotting a raid.\n', 'The two men were accused of plotting a raid.\n'],
    ['The pier is shut for good.\n\nREAD MORE: Ten ways to sail\n3 Comments\n', 'The pier is shut for good.\n\n'],
    ['The equipments in the mill was broken.\n', 'The equipment in the mill was broken.\n'],
    ['The garbages on the pier remains a problem.\n', 'The garbage on the pier remains a problem.\n'],
    ['These equipments were sold in May.\n', 'This equipment was sold in May.\n'],
    ['Many informations was lost.\n', 'Much information was lost.\n'],
    ['They has been held since May.\n', 'They have been held since May.\n']
  ])('%j', async (text, repaired) => {
    expect(await withAllRepairs(text)).toBe(repaired)
  })
})

describe('one fault', () => {
  it.each([
    ['The pier is shut.\n\n( Additional reporting by Ida Lund )\n', ['residue/reporter-byline']],
    ['The pier is shut.\n\n【Editor: Lund】\n', ['residue/editor-credit']],
    ['The party refused to has its books examined.\n', ['grammar/to-inflected']],
    ['The govern ment has shut the pier.\n', ['wording/split-word']],
    ['According they, the pier is shut.\n', ['grammar/missing-preposition']],
    ['The pier shuts at 17:30 p.m. in the evening.\n', ['numbers/contradictory-time']],
    ['The plan, in other hand, is slow.\n', ['grammar/function-word']]
  ])('%j is told once', async (text, rules) => {
    const {findings} = await checker.check(text)
    expect(findings.map(({rule}) => rule)).toEqual(rules)
  })

  it('is seen before a mark with a space too', async () => {
    const {findings} = await checker.check('It took 8 month , the owner said.\n')
    expect(findings.map(({rule}) => rule)).toEqual(['grammar/counted-singular', 'spacing/before-punctuation'])
  })
})
