import {defineRule} from '../../src/core/rule.js'

export default defineRule({
  id: 'wraps/final-newline',
  summary: 'Find a story that does not end with a line end.',
  why: 'Tools that join files glue the last line of one story to the first of the next.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.99,
  optIn: 'Matters in repositories of stories, not in a field of a CMS.',
  messages: {missing: 'No line end after the last line; add one'},
  examples: [
    {bad: 'The pier closed.⟦⟧', better: 'The pier closed.\n'},
    {bad: 'The pier closed.\r\nIt will open in June.⟦⟧', better: 'The pier closed.\r\nIt will open in June.\r\n'},
    {bad: 'The pier closed.\n\nShare⟦⟧', better: 'The pier closed.\n\nShare\n'},
    {good: 'The pier closed.\n'},
    {good: 'The pier closed.\r\n'},
    {near: ''},
    {near: '\n'},
    {near: 'The pier closed.\r'}
  ],
  check(context) {
    const {source} = context.story
    if (!source || /[\r\n]$/u.test(source.slice(-1))) return undefined
    const lineEnd = /\r\n|[\r\n]/u.exec(source.slice(0, 100_000))?.[0] ?? '\n'
    const span = [source.length, source.length] as const
    context.report({message: 'missing', span, of: 'source', suggest: [lineEnd]})
    return undefined
  }
})
