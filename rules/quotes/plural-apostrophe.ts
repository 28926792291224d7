import {patternRule} from '../../src/core/kinds.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'

export default patternRule({
  id: 'quotes/plural-apostrophe',
  summary:
    'Find plain plurals with an apostrophe before a plural verb, and owners with a second -s (`the passenger’s were taken off`, `the teachers’s union`).',
  why: 'An -s was taken for a possessive one. An editor is asked about it by every second reader.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {
    apostrophe: 'Unexpected apostrophe in the plural `{word}`, expected `{right}`',
    twice: 'Unexpected second -s in `{word}`, expected `{right}`'
  },
  needs: /\p{Ll}['’]s(?: |[,.;])|\ds?['’]s?['’]/u,
  pattern:
    /(?<=(?:\p{L}['’]s|\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]ll|[Mm]any|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Mm]ost|\d+)) )(?<word>(?<noun>\p{Ll}{3,})['’]s)(?= (?:were|are|have) \p{Ll}{2,})|(?<=^|[.!?] )(?<opener>(?<agent>\p{Lu}\p{Ll}+(?:er|or|ist|ian|ant|ent|man|nurse|pupil))['’]s)(?= (?:from (?:the |\p{Lu}|across|all)|across |who (?:were|are|have|had|live|work)|were |are (?!n)|have (?!n)))|(?<=\b(?:[Tt]housands|[Hh]undreds|[Dd]ozens|[Ss]cores|[Gg]roups|[Mm]illions) of )(?<crowd>(?<one>\p{Ll}{3,})['’]s)(?= (?:from|who|were|are|have|had|in|at|across|and|took|marched|gathered|blocked)\b|[,.;])|(?<![\p{L}’'-])(?<owners>(?<plural>\p{L}\p{Ll}{3,}[^s\P{Ll}]s)['’]s)(?= \p{L})|(?<![\p{L}\d])(?<years>(?<decade>(?:1[5-9]|20)\d0)['’]s['’])(?=\s|[.,;])/gu,
  found({groups}, {speller}) {
    const {opener, agent, crowd, one, years, decade, owners, plural, ...rest} = groups as Record<
      string,
      string | undefined
    >
    if (plural !== undefined) return owned(owners!, plural)
    const [word = '', noun = ''] = [rest.word ?? opener ?? crowd, rest.noun ?? agent ?? one]
    if (years) return {message: 'apostrophe', data: {word: years, right: `${decade}s`}, suggest: [`${decade}s`]}
    if (opener !== undefined && !speller.isWord(noun.toLowerCase())) return undefined
    const right = pluralOf(noun) ?? (speller.isWord(`${noun.toLowerCase()}s`) ? `${noun}s` : undefined)
    return right ? {message: 'apostrophe', data: {word, right}, suggest: [right]} : undefined
  },
  examples: [
    {
      bad: 'All of the ⟦passenger’s⟧ were taken off by lifeboat.',
      better: 'All of the passengers were taken off by lifeboat.'
    },
    {
      bad: "Both of the harbour's ⟦crane's⟧ were idle.",
      better: "Both of the harbour's cranes were idle."
    },
    {bad: "⟦Farmer's⟧ from the delta blocked a bridge.", better: 'Farmers from the delta blocked a bridge.'},
    {bad: "Hundreds of ⟦driver's⟧ gathered at noon.", better: 'Hundreds of drivers gathered at noon.'},
    {bad: "In the ⟦1990's'⟧ the mill was sold.", better: 'In the 1990s the mill was sold.'},
    {bad: 'The ⟦teachers’s⟧ union will meet.', better: 'The teachers’ union will meet.'},
    {near: 'The species’s range, Mr Hastings’s boat and the lens’s edge were seen.'},
    {good: 'All of the passengers were taken off by lifeboat.'},
    {near: 'The passenger’s bags were lost, and the bank’s is safe.'}
  ]
})

/** `the teachers’s`, but not `the species’s` or `Hastings’s`. */
function owned(word: string, plural: string) {
  const right = word.slice(0, -1)
  const one = singularOf(plural.toLowerCase())
  return one === undefined || one === plural.toLowerCase() || /^\p{Lu}/u.test(plural)
    ? undefined
    : {message: 'twice' as const, data: {word, right}, suggest: [right]}
}
