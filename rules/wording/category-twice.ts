import {patternRule} from '../../src/core/kinds.js'
import {isPast} from '../../src/text/verbs.js'
import {auxiliaries, endsPhrase} from '../../src/text/word-classes.js'

const kind =
  'city|town|village|municipality|province|region|district|county|state|prefecture|oblast|island|peninsula|republic|kingdom|ministry|department|university|institute|airport|port|bridge|church|street|square|museum|hospital|club|company|bank|agency|committee|commission|council|gulf|strait|bay'
/** What stands before a name without `of`. */
const heads = 'Lake|Mount|River|Cape|Fort'

export default patternRule({
  id: 'wording/category-twice',
  summary:
    'Find what a place or a body is, said before and behind its name (`the city of Odesa city`, `Lake Como lake`).',
  why: 'The source says it behind the name; the engine adds the English way and keeps the other.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.93,
  messages: {twice: '`{kind}` is said twice; delete the second'},
  needs:
    /(?:city|town|village|province|region|district|county|state|island|ministry|university|department|gulf|strait|bay) of |\b(?:lake|mount|river|cape|fort) \p{L}+(?: \p{L}+)? (?:lake|mount|river|cape|fort)/iu,
  pattern: new RegExp(
    String.raw`\b(?:(?<kind>${kind}|${kind.replaceAll(/(?:^|\|)\p{Ll}/gu, first => first.toUpperCase())}) of (?:the )?(?:[\p{L}’'-]+ ){0,1}[\p{L}’'-]+|(?<head>${heads}) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?<mark> (?<again>lake|mount|mountain|river|cape|fort|fortress|${kind}|${kind.replaceAll(/(?:^|\|)\p{Ll}/gu, first => first.toUpperCase())}))(?= (?:\p{Ll}|$)|[,.;])(?! (?:of|and)\b)`,
    'gu'
  ),
  found({groups, 0: found, index, input}) {
    const {head, kind = head ?? '', again = ''} = groups!
    if (kind.toLowerCase() !== again.toLowerCase().replace(head ? /ain$|ress$/u : '', '')) return undefined
    // `the city of Kansas City`, `the village of Greenwich Village`: so they are called.
    if (isLower(kind) && !isLower(again)) return undefined
    const next = /^ (\p{Ll}+)/u.exec(input.slice(index + found.length))?.[1] ?? ''
    // `the city of Bergen city council`
    if (!endsPhrase(next) && !auxiliaries.has(next) && !isPast(next)) return undefined
    return {message: 'twice', data: {kind: again}, suggest: ['']}
  },
  examples: [
    {bad: 'The city of Bergen⟦ city⟧ was hit.', better: 'The city of Bergen was hit.'},
    {bad: 'The ministry of health⟦ ministry⟧ said so.', better: 'The ministry of health said so.'},
    {bad: 'Two boats sank on Lake Orta⟦ lake⟧ on Sunday.', better: 'Two boats sank on Lake Orta on Sunday.'},
    {bad: 'Snow fell on Mount Ida⟦ mountain⟧ in May.', better: 'Snow fell on Mount Ida in May.'},
    {bad: 'Tankers crossed the Gulf of Riga⟦ gulf⟧.', better: 'Tankers crossed the Gulf of Riga.'},
    {good: 'The city of Bergen was hit.'},
    {near: 'Fort Ida fort guides and Lake Orta lake levels were praised; so was the Mount Ida mountain railway.'},
    {near: 'The city of Iowa City and the village of Notting Village met.'},
    {near: 'The city of Bergen city council and the district of Moss district court met.'},
    {near: 'The island of Ven and the city of New York City Hall fame were named.'}
  ]
})

const isLower = (word: string): boolean => word === word.toLowerCase()
