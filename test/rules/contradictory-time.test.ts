/** The second suggestion of `numbers/contradictory-time`, which the examples do not try. */
import {expect, it} from 'vitest'
import rule from '../../rules/numbers/contradictory-time.js'
import {runRules} from '../../src/core/run-rules.js'
import {loadResources} from '../../src/resources.js'
import {createStory} from '../../src/text/story.js'

it.each([
  ['The gates close at 18.00 p.m. Nobody may stay.', '18.00.'],
  ['The gates close at 18.00 p.m.', '18.00.'],
  ['The gates close at 18.00 p.m. on Fridays.', '18.00'],
  ['The gates close at 18.00 pm.', '18.00.']
])('keeps the full stop that a time in %s has', async (text, printed) => {
  const {findings} = await runRules(createStory(text), await loadResources(), {rules: [rule]})
  expect(findings[0]!.suggestions[1]!.text).toBe(printed)
})
