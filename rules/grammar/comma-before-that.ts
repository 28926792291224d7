import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'grammar/comma-before-that',
  summary: 'Find a comma between a verb and the clause with that which it takes (`She believes, that the law is bad`).',
  why: 'German, Russian, Persian and other languages part every such clause with a comma, and the engine keeps it.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.88,
  messages: {comma: 'Unexpected comma before `that`: a clause with that follows `{word}` without one'},
  examples: [
    {
      bad: 'The lawyer believes⟦,⟧ that the port should pay.',
      better: 'The lawyer believes that the port should pay.'
    },
    {
      bad: 'The mayor of Bergen confirmed⟦,⟧ that he would leave.',
      better: 'The mayor of Bergen confirmed that he would leave.'
    },
    {bad: 'It is clear⟦,⟧ that the ferry is late.', better: 'It is clear that the ferry is late.'},
    {bad: 'He spoke of the fact⟦,⟧ that nobody came.', better: 'He spoke of the fact that nobody came.'},
    {
      bad: 'OSLO - Agencies: The lawyer believes⟦,⟧ that platforms should pay.',
      better: 'OSLO - Agencies: The lawyer believes that platforms should pay.'
    },
    {good: 'The lawyer believes that the port should pay.'},
    {near: 'It is odd, the mayor added, that the ferry is late.'},
    {near: 'As the captain said, that the ferry was late was no secret.'},
    {near: 'She said, that is, that the port should pay.'},
    {near: 'The mayor said, that way, nobody would wait.'},
    {near: 'What he believes, that the port should pay, is wrong.'}
  ],
  needs: /\p{Ll}, that /u,
  scope: 'sentence',
  pattern:
    /^(?!(?:As|What|If|When|Whatever|Like|Whether|Just|Because|While|Though|Although|Where|How|Who)\b)[^,"“”;—–]{2,120}\b(?<word>said|says|believes?|believed|confirm(?:s|ed)?|state[sd]|noted|notes|stress(?:es|ed)|announce[sd]|adds|added|reports|reported|thinks|thought|hopes?|hoped|claim(?:s|ed)|knows?|knew|insist(?:s|ed)|argue[sd]|emphasi[sz]e[sd]|declare[sd]|assure[sd]|explain(?:s|ed)|warn(?:s|ed)|admit(?:s|ted)|den(?:ies|ied)|shows?|showed|means?|revealed|promise[sd]|found|decided|agreed|(?:is|was) (?:clear|known|likely|unlikely|possible|important|expected|obvious|true|certain|evident|necessary|reported|believed)|the (?:fact|opinion|view|idea|assumption))(?<mark>,) that (?!(?:is|was|were|are|will|would|can|could|may|might|must|should|has|had|have|does|did|much|day|night|time|way|year|week|month|morning|evening|afternoon|moment|point|alone|too|one|same|being|said|kind|sort|and|or|of|to|which|who|in (?:itself|turn))\b)[\p{L}\d]/dgu,
  found: ({groups}) => ({message: 'comma', data: {word: groups!.word!}, suggest: ['']})
})
