import {describe, expect, it} from 'vitest'
import {allRules} from '../../rules/index.js'
import {LiteralScreen} from '../../src/text/literals.js'
import {PatternGroups} from '../../src/text/pattern-groups.js'

const groups = [
  [/cold press/iu, /hot (?:press|dog)/iu],
  [/\d+ parsnips/u],
  [/“[^”]+$/u],
  [/\w+ \w+/u],
  undefined,
  [/never seen (?:here|there)/u]
]
const texts = [
  'A cold press and 14 parsnips',
  'Hot Dogs were never seen there',
  'He said “no more',
  '',
  'parsnips without a figure',
  ...allRules.slice(0, 60).map(({examples: [example]}) => Object.values(example!)[0]!)
]
const asked = (screen: LiteralScreen) =>
  groups.map(patterns => ((patterns?.some(pattern => screen.mayMatch(pattern)) ?? true) ? 1 : 0))

describe('PatternGroups', () => {
  it('finds the groups of which a pattern may match, as if each were asked', () => {
    const made = new PatternGroups(groups)
    for (const text of texts) {
      const screen = new LiteralScreen(text)
      expect([...made.in(screen)], text).toEqual(asked(screen))
    }
    expect([...made.in(new LiteralScreen('A cold press'))]).toEqual([1, 0, 0, 1, 1, 0])
  })

  it('serves a text that was looked through before the groups were made', () => {
    const screen = new LiteralScreen('Seldom picked quinces were never weighed')
    const late = new PatternGroups([[/seldom picked quinces/iu], [/often picked quinces/iu]])
    expect([...late.in(screen)]).toEqual([1, 0])
  })
})
