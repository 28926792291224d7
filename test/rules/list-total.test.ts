/** A log or a table that nobody ended with a full stop is one sentence: the rule must not go back over it. */
import {expect, it} from 'vitest'
import rule from '../../rules/numbers/list-total.js'
import {runRules} from '../../src/core/run-rules.js'
import {loadResources} from '../../src/resources.js'
import {createStory} from '../../src/text/story.js'

it('looks through a long sentence of figures, colons and `and` once', async () => {
  const story = createStory(`${'row 4: '.repeat(1600)}and none left`)
  const resources = await loadResources()
  const started = performance.now()
  await runRules(story, resources, {rules: [rule]})
  expect(performance.now() - started).toBeLessThan(5000)
})
