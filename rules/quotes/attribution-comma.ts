import {patternRule} from '../../src/core/kinds.js'

const who = String.raw`(?:he|she|they|the \p{Ll}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,3}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})`

export default patternRule({
  id: 'quotes/attribution-comma',
  summary:
    'Find a quotation that ends on a full stop, or on nothing, before the words that say who spoke (`"It is late." she said.`).',
  why: 'In the source the quotation is a sentence of its own; in English the attribution goes on with a comma.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    stop: 'Full stop before `{who}`; print a comma',
    none: 'No comma between the quotation and `{who}`',
    dash: 'Dash between the quotation and `{who}`; print a comma'
  },
  examples: [
    {bad: '"The road will stay closed⟦."⟧ he said.', better: '"The road will stay closed," he said.'},
    {
      bad: '“The road will stay closed until May⟦”⟧ said the mayor of Orla.',
      better: '“The road will stay closed until May,” said the mayor of Orla.'
    },
    {bad: '"The pier is shut⟦" - ⟧the warden said.', better: '"The pier is shut," the warden said.'},
    {good: '"The road will stay closed," he said. "It is late." He left.'},
    {near: '"It is late." The mayor said no more.'},
    {near: '“Go” said the sign.'},
    {near: 'He called it "a bad law" said to be old.'}
  ],
  needs: /["”],? (?:\p{Ll}|\p{Lu}\p{Ll}+ |[-–—] )/u,
  pattern: new RegExp(
    // The look back comes behind the mark: before it, it would be tried at every letter.
    String.raw`(?<mark>\.["”])(?<=(?:^|[.!?]["”]? )["“][^"“”]{8,300}\.["”])(?= (?<one>(?:he|she|they) (?:said|says|added|explained|warned)|(?:said|says|added) ${who})\b)|(?<bare>["”])(?<=(?:^|[.!?]["”]? )["“]\p{Lu}[^"“”.!?]{18,300}[\p{Ll}\d]["”])(?= (?<two>(?:said|says|added|explained|warned) (?:the \p{Ll}|\p{Lu}\p{Ll})[\p{L}-]*|(?:he|she) (?:said|says|added)(?! (?:that|he|she|it|they))))|(?<dash>[,.]?["”],? [-–—] )(?<=["“][^"“”]{8,300}["”],? [-–—] )(?=(?<three>(?:the \p{Ll}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,2}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}|he|she) (?:said|says|added|noted|explained|stressed|emphasi[sz]ed|told|stated))\b(?! (?:that|he|she|it|they)\b))`,
    'gu'
  ),
  found({groups}) {
    const {mark, bare, one, two, dash, three} = groups as Record<string, string | undefined>
    if (mark) return {message: 'stop', data: {who: one!}, suggest: [mark.replace('.', ',')]}
    if (dash) return {message: 'dash', data: {who: three!}, suggest: [`,${/["”]/u.exec(dash)![0]} `]}
    return {message: 'none', data: {who: two!}, suggest: [`,${bare}`]}
  }
})
