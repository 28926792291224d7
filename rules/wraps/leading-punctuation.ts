import {defineRule} from '../../src/core/rule.js'
import {matchesIn} from '../../src/text/literals.js'

/** A line end before the mark that belongs to the line above. */
const stray = /(?<=[\p{L}\p{N})"”’%])[^\S\r\n]*(?:\r\n?|\n)+[^\S\r\n]*(?=[,;:.!?](?:\s|$))/gu

export default defineRule({
  id: 'wraps/leading-punctuation',
  summary: 'Find a line that begins with the comma or full stop of the line before.',
  why: 'A break was put before the mark instead of behind it, or a link that stood there was taken out with its own line.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {mark: 'Line end before `{mark}`; join the lines'},
  examples: [
    {
      bad: 'The strike began at midnight⟦\n⟧, and by noon eleven ships were waiting.',
      better: 'The strike began at midnight, and by noon eleven ships were waiting.'
    },
    {good: 'The strike began at midnight,\nand by noon eleven ships were waiting.'},
    {near: 'The strike began at midnight.\n...\nBy noon eleven ships were waiting.'},
    {near: 'The strike began.\n\n.htaccess files were lost.'}
  ],
  mayFind: ({story}) => /[\r\n][^\S\r\n]*[,;:.!?]/.test(story.source),
  check(context) {
    const {source} = context.story
    for (const match of matchesIn(source, stray)) {
      const span = [match.index, match.index + match[0].length] as const
      const mark = source[span[1]]!
      context.report({message: 'mark', span, of: 'source', data: {mark}, suggest: ['']})
    }
    return undefined
  }
})
