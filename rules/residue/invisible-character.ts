import {defineRule} from '../../src/core/rule.js'
import type {Invisible} from '../../src/text/invisible.js'
import type {Story} from '../../src/text/story.js'

const names: Readonly<Record<string, string>> = {
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2060': 'word joiner',
  '\uFEFF': 'byte order mark'
}

/** Controls are `residue/control-character`'s. */
const control = /^[\0-\x1F\x7F]+$/u
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

export default defineRule({
  id: 'residue/invisible-character',
  summary: 'Find characters that print nothing: soft hyphens, zero-width spaces, direction marks.',
  why: 'They come along when text is copied from web pages; search, spelling and line breaks go wrong on words that hold them.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.97,
  notes:
    'One finding for each paragraph, at the first. Joiners in emoji and in scripts that need them, and direction marks beside Hebrew or Arabic, are left alone.',
  messages: {
    one: 'Invisible character ({name}) in or after `{word}`; delete it',
    many: '{count} invisible characters in this paragraph, the first ({name}) in or after `{word}`; delete them'
  },
  examples: [
    {bad: 'The gov⟦\u00AD⟧ernment fell.', better: 'The government fell.'},
    {bad: 'The⟦\u200B⟧ government fell.', better: 'The government fell.'},
    {
      bad: 'It was⟦\u200E\u2060⟧ late, and the gov\u00ADern\u00ADment fell.',
      better: 'It was late, and the government fell.'
    },
    {bad: 'The vote was lost.⟦\uFEFF⟧', better: 'The vote was lost.'},
    {good: '\uFEFFThe government fell.'},
    {good: 'The government fell by 10\u00A0per cent.'},
    {near: 'The crew 👩‍🚒 saved the ❤️ of the town.'},
    {near: 'The paper is called Haaretz (\u200Fהארץ\u200E) in Hebrew.'}
  ],
  mayFind: ({story}) => story.invisible.length > 0,
  check(context) {
    for (const runs of byParagraph(context.story)) {
      const first = runs[0]!
      const {source, text} = context.story
      const count = runs.reduce((sum, run) => sum + run.source[1] - run.source[0], 0)
      const char = source.charAt(first.source[0])
      const name = names[char] ?? `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      const word = /[^\s]*\s?$/u.exec(text.slice(Math.max(0, first.at - 30), first.at))![0].trim()
      context.report({
        message: count > 1 ? 'many' : 'one',
        span: first.source,
        of: 'source',
        data: {name, word, count},
        suggest: [{text: '', edits: runs.map(run => ({span: run.source, text: ''}))}]
      })
    }
    return undefined
  }
})

function* byParagraph({source, text, paragraphs, invisible}: Story): Generator<Invisible[]> {
  let at = 0
  for (const [, end] of [...paragraphs, [0, text.length] as const]) {
    const runs: Invisible[] = []
    for (; at < invisible.length && invisible[at]!.at <= end; at++) {
      const run = invisible[at]!
      const near = text.slice(Math.max(0, run.at - 2), run.at + 2)
      if (!control.test(source.slice(...run.source)) && !rightToLeft.test(near)) runs.push(run)
    }
    if (runs.length > 0) yield runs
  }
}
