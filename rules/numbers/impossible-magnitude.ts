import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/impossible-magnitude',
  summary: 'Find an earthquake stronger than any there was (`measured 55.4 on the Richter scale`).',
  why: 'A point got lost or a digit was printed twice; no earthquake has reached ten.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.97,
  messages: {strong: 'No earthquake has a magnitude of {figure}: check the figure'},
  pattern:
    /(?:\b(?:earth)?quakes?\b[^.;"“”]{0,40}?\bmagnitude (?:of )?|\b[Mm]agnitude[- ](?=\d\d+(?:\.\d)? (?:earth)?quake)|(?:measur(?:ed|ing)|registered) )(?<mark>[1-9]\d(?:\.\d)?)(?![\d.,]*\d)(?=(?<scale> on the Richter)?)/gu,
  found({groups, 0: found}) {
    const {mark = '', scale} = groups as Record<string, string | undefined>
    return /^(?:measur|registered)/u.test(found) && scale === undefined
      ? undefined
      : {message: 'strong', data: {figure: mark}}
  },
  examples: [
    {bad: 'The quake measured ⟦55.4⟧ on the Richter scale.'},
    {bad: 'An earthquake of magnitude ⟦64⟧ shook Orla.'},
    {good: 'The quake measured 5.4 on the Richter scale.'},
    {near: 'The plot measured 12 metres, and a quake of magnitude 5.1 shook 12 towns.'}
  ]
})
