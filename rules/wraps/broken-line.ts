import {defineRule} from '../../src/core/rule.js'
import type {Speller} from '../../src/spelling/speller.js'
import {joinsByParagraph} from '../../src/text/joins.js'

export default defineRule({
  id: 'wraps/broken-line',
  summary: 'Find paragraphs broken into lines in the middle of a sentence.',
  why: 'Mail and wire systems cut lines at a fixed width; pasted into a page, each cut shows as a break in the sentence.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.98,
  notes:
    'One finding for each paragraph, at its first break; the repair undoes them all. Wraps are recognised by sentences that run on and by the width the lines agree on. Verse, lists, tables, labels, datelines and bylines keep their breaks.',
  messages: {
    one: 'Line break inside a sentence after `{word}`; join the two lines',
    between: 'Line break within a paragraph after `{word}`; join the two lines',
    many: '{count} line breaks inside this paragraph, the first after `{word}`; join its lines'
  },
  examples: [
    {
      bad: 'The council voted on Monday to close the⟦\n⟧library for the whole of the summer.',
      better: 'The council voted on Monday to close the library for the whole of the summer.'
    },
    {
      bad: 'Farmers in the valley have waited for rain since⟦\n⟧the end of March, and many of them now fear that\nthe wheat will fail.',
      better:
        'Farmers in the valley have waited for rain since the end of March, and many of them now fear that the wheat will fail.'
    },
    {
      bad: 'The ferry was carrying at least⟦\r\n⟧80 passengers when it ran aground.',
      better: 'The ferry was carrying at least 80 passengers when it ran aground.'
    },
    {
      bad: 'The ministry said that the bridge, which was built in⟦ \n  ⟧wartime, would be closed to lorries.',
      better: 'The ministry said that the bridge, which was built in wartime, would be closed to lorries.'
    },
    {
      bad: 'The first trials of the new Norwegian vac⟦\n⟧cine will begin in Bergen next spring with nine hundred people.',
      better: 'The first trials of the new Norwegian vaccine will begin in Bergen next spring with nine hundred people.'
    },
    {good: 'The council closed the library.\nThe mayor said it would open again in June.'},
    {good: 'Harbour board closes pier after storms\nThe harbour board of the town has closed its pier.'},
    {near: 'The board agreed on these points:\n- close the pier until spring comes\n- ask the council for money'},
    {near: 'The rain came down,\nthe river rose,\nand no one knew\nwhere the old man goes'},
    {near: 'Hallam 2, Ellery 0\nMoor End 1, Carrick 1\nSouth Quay 3, Dunmore 2'},
    {near: 'The pier will close for the whole of the winter\nMayor: no money'}
  ],
  mayFind: ({story}) => story.joins.length > 0,
  check(context) {
    const {text} = context.story
    for (const joins of joinsByParagraph(context.story)) {
      const first = joins.find(join => join.text)
      if (!first) continue
      const edits = joins.map(join => ({
        span: join.source,
        text: isWithinWord(join.at, text, context.speller) ? '' : join.text
      }))
      const word = /\S{1,40}$/u.exec(text.slice(Math.max(0, first.at - 40), first.at))?.[0] ?? ''
      const endsSentence = /[.!?…)]['"’”]*$/u.test(word)
      context.report({
        message: joins.length > 1 ? 'many' : endsSentence ? 'between' : 'one',
        span: first.source,
        of: 'source',
        data: {count: joins.length, word},
        suggest: [{text: edits.some(edit => edit.text !== '') ? ' ' : '', edits}]
      })
    }
    return undefined
  }
})

/** `vac` and `cine`: the line was cut within a word, and no hyphen says so. */
function isWithinWord(at: number, text: string, speller: Speller): boolean {
  const head = /(?<![\p{L}'’-])\p{Ll}{2,}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0]
  const tail = /^\s*(\p{Ll}{2,})(?![\p{L}'’-])/u.exec(text.slice(at, at + 24))?.[1]
  if (!head || !tail || !speller.isWord(head + tail)) return false
  return !isCommon(head, speller) || !isCommon(tail, speller)
}

/** Short entries of a word list (`vac`, `som`) are hardly ever words of news. */
const isCommon = (part: string, speller: Speller): boolean =>
  speller.isWord(part) && (part.length > 4 || speller.frequency(part) > speller.frequency('harbour'))
