import {retellingRule} from '../../src/core/retelling-rule.js'

const day = String.raw`\p{Lu}\p{Ll}+day`
const part = 'night|morning|afternoon|evening'
/** Words of one clause: beyond these begins another that the second time may speak of. */
const clause = String.raw`(?:(?!\b(?:and|but|or|who|which|that|said|while|until|then|than|as|before|after|from|since|compared|when)\b)[^";:“”])`

export default retellingRule({
  id: 'wording/time-twice',
  summary: 'Find a day, an hour, a year or an age told a second time (`on Friday night … on Friday`).',
  why: 'The engine renders one piece of the source twice, once in each place that English has for it.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  patterns: [
    {
      needs: /\b[Oo]n \p{Lu}\p{Ll}+day\b.* on \p{Lu}/u,
      pattern: new RegExp(
        String.raw`\b[Oo]n (?<same>${day})(?: (?:${part}))? (?!(?:or|to)\b)${clause}{3,160}?(?<mark>,? on \k<same>)(?![’'-]| (?:${part}|to|and)\b)`,
        'du'
      )
    },
    {
      needs: /\b[Oo]n \p{Lu}\p{Ll}+day \p{Ll}+.* on \p{Lu}/u,
      pattern: new RegExp(
        String.raw`\b[Oo]n (?<same>${day} (?:${part})),? ${clause}{3,160}?(?<mark>,? on \k<same>)(?![’'-]| (?:to|and)\b)`,
        'du'
      )
    },
    {
      needs: /\bon \p{Lu}\p{Ll}+day, on/u,
      pattern: new RegExp(String.raw`\bon (?<same>${day})(?<mark>, on \k<same>)(?![’'-]| (?:${part})\b)`, 'du')
    },
    {
      needs: /\bat \d{1,2}[.:]\d\d.*\bat \d/u,
      pattern:
        /\bat (?<same>\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\b\.?)?)(?!\d)(?= )(?:(?!\b(?:and|but|or|then|while)\b)[^;:“”"]){1,80}?(?<mark>,? at \k<same>)(?![\d:]|\.\d)/du
    },
    {
      needs: /\bat (?:around |about )?\d{1,2} ?[ap]\.?m/u,
      pattern:
        /\bat (?:around |about )?(?<same>\d{1,2} ?(?:a\.?m|p\.?m)\b\.?)(?= )(?:(?!\b(?:and|but|or|then|while)\b)[^;:“”"]){1,80}?(?<mark>,? at (?:around |about )?\k<same>)(?![\d:]|\.\d)/du
    },
    {
      needs: /\d\s?[ap]\.?m\.?\s/u,
      pattern:
        /\d\s?(?:a\.?m\.?(?<mark> in the (?:early )?morning)|p\.?m\.?(?<other> (?:in the (?:afternoon|evening)|at night)))(?=[.,;]|$| (?:on|and|to|for|at|local|when|as|but|in|until|with|by|from|after|near|once|before|because|if|though|so|since|under|amid|following|where|while|during|shortly|just|unless|despite|the|a|an|of|without|over|through|outside|inside|between|GMT|his|her|their|its|he|she|they|it)\b)/du
    },
    {
      needs: /\b[Ii]n (?:19|20)\d\d\b.* in (?:19|20)\d\d/u,
      pattern: new RegExp(
        String.raw`\b[Ii]n (?<same>(?:19|20)\d\d),? (?:(?!,|\b(?:to|for)\b)${clause}){3,60}?(?<mark>,? in \k<same>)(?![\d-])`,
        'du'
      )
    },
    {
      needs: /\b(?:last|this|next) (?:week|month|year)\b.*(?:week|month|year)/u,
      pattern: new RegExp(
        String.raw`\b(?<same>(?:last|this|next) (?:week|month|year)) (?:(?!,|\b(?:to|for)\b)${clause}){3,60}?(?<mark>,? \k<same>)(?=[.,])`,
        'du'
      )
    },
    {
      needs: /-on-|\bon (?:year|month|quarter)\b/u,
      pattern:
        /\b(?<unit>year|month|quarter)[- ]on[- ]\k<unit>(?=[,\s])[^,"“”;:]{3,80}?(?<mark> \k<unit>[- ]on[- ]\k<unit>)(?![\p{L}-])/diu
    },
    {
      needs: /-year-old/u,
      pattern:
        /(?<age>\d{1,3})-year-old [\p{L} -]{3,40}?(?<mark>,? (?:(?:who (?:is|was) )?aged \k<age>(?: years? (?:old|of age))?|(?:who (?:is|was) )?\k<age> years? (?:old|of age)|who (?:is|was) \k<age>)(?:,(?= ))?)(?![\p{L}\d-]| to\b)/du
    },
    {
      needs: /-year-old/u,
      pattern: /, (?<age>\d{1,3}), (?<mark>an? \k<age>-year-old )(?=\p{L})/du
    }
  ],
  examples: [
    {
      bad: 'A fire broke out on Friday night in a mill near Bonn⟦ on Friday⟧.',
      better: 'A fire broke out on Friday night in a mill near Bonn.'
    },
    {
      bad: 'Rates were left as they were on Monday⟦, on Monday⟧, as expected.',
      better: 'Rates were left as they were on Monday, as expected.'
    },
    {
      bad: 'On Friday evening, Ana Lind named a crew of nine⟦ on Friday evening⟧, leaving out her son.',
      better: 'On Friday evening, Ana Lind named a crew of nine, leaving out her son.'
    },
    {
      bad: 'Voting begins at 7 a.m.⟦ in the morning⟧ once the hall is open.',
      better: 'Voting begins at 7 a.m. once the hall is open.'
    },
    {bad: 'Voting begins at 7 a.m.⟦ in the morning⟧ on Sunday.', better: 'Voting begins at 7 a.m. on Sunday.'},
    {
      bad: 'A quake shook Orla at 4.12 am on Tuesday⟦ at 4.12 am⟧, killing nobody.',
      better: 'A quake shook Orla at 4.12 am on Tuesday, killing nobody.'
    },
    {
      bad: 'Year-on-year growth slowed to 2 percent⟦ year on year⟧ in May.',
      better: 'Year-on-year growth slowed to 2 percent in May.'
    },
    {
      bad: 'Police held a 25-year-old baker from Orla⟦, aged 25⟧.',
      better: 'Police held a 25-year-old baker from Orla.'
    },
    {good: 'A fire broke out on Friday night, and the mill was shut on Saturday.'},
    {near: 'He slept on Sunday night and sailed on Sunday.'},
    {near: 'Trains left at 4.12 am on Tuesday and at 4.12 am on Friday.'},
    {near: 'The rate was lower in 2019 than in 2019 prices.'},
    {near: 'Prices rose 2 percent year on year in May, and wages 3 percent year on year.'}
  ]
})
