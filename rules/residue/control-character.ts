import {defineRule} from '../../src/core/rule.js'
import {matchesIn} from '../../src/text/literals.js'

/** Controls but tab and line ends, private use, and code points that are no characters; C1 controls are `residue/mojibake`'s. */
const control =
  /(?:[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uE000-\uF8FF\uFDD0-\uFDEF\uFFF9-\uFFFB\uFFFE\uFFFF]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF]))+/g

export default defineRule({
  id: 'residue/control-character',
  summary: 'Find control characters and symbols of private fonts.',
  why: 'They steer printers and wire receivers or draw icons on one site; in copy they show as boxes, or stop a feed.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.97,
  messages: {found: 'Control character {code}; delete it'},
  examples: [
    {bad: 'The government⟦\u0002⟧ fell.', better: 'The government fell.'},
    {bad: '⟦\uF0B7⟧ The government fell.', better: 'The government fell.'},
    {bad: 'The vote⟦\u001F⟧was lost.', better: 'The vote was lost.'},
    {good: 'The government fell.\tIt was late.'},
    {good: 'The government fell.\r\n'},
    {near: 'Prices rose … said the “Kurier”.'},
    {near: 'The crew waved a 🏴󠁧󠁢󠁳󠁣󠁴󠁿 flag.'}
  ],
  check(context) {
    const {source} = context.story
    for (const match of matchesIn(source, control)) {
      let end = match.index + match[0].length
      const before = source.charAt(match.index - 1)
      const after = source.charAt(end)
      const glues = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
      const code = `U+${match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      const edges = (!before || /\s/u.test(before)) && after === ' '
      if (edges) end++
      const span = [match.index, match.index + match[0].length] as const
      const text = glues ? (/[\v\f]/u.test(match[0]) ? '\n' : ' ') : ''
      const edits = [{span: [match.index, end] as const, text}]
      context.report({message: 'found', span, of: 'source', data: {code}, suggest: [{text, edits}]})
    }
    return undefined
  }
})
