import {patternRule} from '../../src/core/kinds.js'

/** The mark that belongs to the other end. */
const partners: Readonly<Record<string, string>> = {'“': '“', '”': '“', '"': '"'}

export default patternRule({
  id: 'quotes/odd-partner',
  summary:
    'Find a quotation that opens with one kind of mark and closes with another (`‘We lost it all," she said`, `«Nobody asked us,” he said`).',
  why: 'One of the two marks was carried over from the source or mistyped; the reader cannot tell which quotation it ends.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {odd: 'Quotation opened with `{open}` closes with `{close}`; print the same kind at both ends'},
  needs: /["”„»]/u,
  pattern:
    /(?<=^(?:[^"“”„«»]* )?)(?<mark>['‘])(?!(?:[Tt]is|[Tt]was|[Ee]m|[Cc]ause|[Bb]out|[Tt]il|[Nn])\b)(?=\p{L}(?:[^'’‘"“”„«»\n]|(?<=\p{L})['’](?=\p{L}))*(?<single>["”])(?:\s|[,.;:]|$)[^"“”]*$)|(?<=^(?:[^"“”„«»]* )?)(?<angle>«|``)(?=\p{L}[^"“”„«»\n]{2,300}(?<double>["”])(?:\s|[,.;:]|$))|(?<=(?:^|\s)(?<opened>“)[^"“”„«»\n]{2,300})(?<closed>[»„])(?=\s|[,.;:]|$)/gu,
  found({groups}) {
    const {mark, single, angle, double, opened, closed} = groups as Record<string, string | undefined>
    if (opened) return {message: 'odd', data: {open: opened, close: closed!}, suggest: ['”']}
    const [open, close] = mark ? [mark, single!] : [angle!, double!]
    return {message: 'odd', data: {open, close}, suggest: [partners[close]!]}
  },
  examples: [
    {
      bad: '⟦\'⟧The goats are all that we have left," the shepherd said.',
      better: '"The goats are all that we have left," the shepherd said.'
    },
    {bad: '⟦«⟧Nobody asked the crews,” the pilot said.', better: '“Nobody asked the crews,” the pilot said.'},
    {bad: '“Nobody asked the crews,⟦„⟧ said Ana Lind.', better: '“Nobody asked the crews,” said Ana Lind.'},
    {bad: 'Her novel ⟦‘⟧The Salt Road” won a prize.', better: 'Her novel “The Salt Road” won a prize.'},
    {good: '"The goats are all that we have left," the shepherd said.'},
    {near: 'Fans in the ’90s called it "the crews\' record".'},
    {near: '“She sang ‘Yesterday’ to us,” he said. The \'90s were "good".'}
  ]
})
