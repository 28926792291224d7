import {retellingRule} from '../../src/core/retelling-rule.js'

const kinds =
  'University|Ministry|Bank|Institute|Republic|Academy|Museum|Province|Municipality|City|County|Gulf|Port|Kingdom|Region|District'
const causes = 'because of|due to|owing to|as a result of|on account of|thanks to'
const bodies = 'club|team|company|firm|university|court|police|government|hospital|side|newspaper|airport|municipality'

export default retellingRule({
  id: 'wording/fact-twice',
  summary: 'Find a place, a cause, a size or a number told a second time (`40 kilos of amber weighing 40 kilos`).',
  why: 'The engine forgets what it has already rendered: causes, places and quantities come back at the end of the sentence.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  patterns: [
    {
      needs: / capital/u,
      pattern:
        /(?<![\p{L}-])(?<same>\p{Lu}\p{Ll}{3,}), the (?:\p{L}+ )?capital(?: of \p{Lu}\p{Ll}+)?(?<mark>,? \k<same>)(?![\p{L}’'-]| \p{Lu})/du
    },
    {needs: /first time for the first/u, pattern: /\bthe first time(?<mark> for the first time)(?!\p{L})/du},
    {
      needs: /['’]s \p{Ll}+, the /u,
      pattern:
        /(?<![\p{L}-])(?<whole>\p{L}{3,})['’]s (?<part>\p{Ll}{4,})(?<mark>, the \k<part> of (?:the )?\k<whole>,?)(?![\p{L}’'-])/du
    },
    {
      needs: /, (?:his|her|its|their|the|this) \p{Ll}+ (?:to|of|in|from) \p{Lu}/u,
      pattern:
        /(?<![\p{L}-])(?<same>\p{Ll}{4,} (?:to|of|in|from) \p{Lu}\p{L}+)(?<mark>, (?:his|her|its|their|the|this) \k<same>,?)(?![\p{L}’'-]| \p{Lu})/du
    },
    {
      needs: /(?:[Nn]obody|[Nn]o one) was /u,
      pattern:
        /\b(?:[Nn]obody|[Nn]o one) was (?:injured|hurt|wounded|harmed)(?<mark>,? and (?:there were )?(?:no (?:injuries|casualties)|no one was (?:injured|hurt)|nobody was (?:injured|hurt))(?: were reported)?)(?!\p{L})/du
    },
    {
      needs: /\bwill .* will /u,
      pattern:
        /(?<!\b(?:who|which|that|what) )\bwill(?: (?!(?:that|who|which|what|and|or|but|if|when|as|than|where|because|while|so|until|before|after|then|how|whose|whom|the|those|not|mean|know|say|see|think|believe|hope)\b)[\p{Ll}\d]+){2,6}(?<mark> will (?!(?:by|far|also|always|not|never)\b)(?:be )?\p{Ll}+(?: into force)?)(?= \p{Ll}|[,.])/du
    },
    {
      needs: /^Because .*, because /u,
      pattern: /^Because (?<one>[^,.;:"“”]{5,80})(?<mark>, because (?<two>[^,.;:"“”]{4,60}))(?=, )/du,
      accepts: ({one = '', two = ''}) => one.split(' ').some(word => word.length > 3 && two.split(' ').includes(word))
    },
    {
      needs: /(?:ed|ilt|eld) (?:in|at|near) \p{Lu}.* (?:was|were|been) /u,
      pattern:
        /(?<=\p{Ll})(?<mark> (?<verb>opened|launched|inaugurated|unveiled|completed|built|reopened|published|released))(?= (?:in|at|near) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:was|were|has been|have been) \k<verb>\b)/du
    },
    {
      needs: new RegExp(`\\b(?:${causes})`, 'iu'),
      pattern: new RegExp(
        String.raw`\b(?:${causes}) (?<same>(?:the |a |an |its |this )?[\p{L}-]{4,})(?=[,\s])[^"“”;:]{5,200}?(?<mark> (?:${causes}) \k<same>)(?![\p{L}'’-])`,
        'diu'
      )
    },
    {
      needs: new RegExp(`\\b(?:${causes})`, 'iu'),
      pattern: new RegExp(
        String.raw`\b(?:${causes}) (?:\p{Ll}+ ){0,2}(?<same>\p{Ll}{4,})(?<mark>,? (?:${causes}) (?:\p{Ll}+ ){0,2}\k<same>)(?![\p{L}'’-])`,
        'diu'
      )
    },
    {
      needs: /\bdebut,? in \p{Ll}+ first /u,
      pattern:
        /\bon (?:his|her|their|its) (?:[\p{Ll}-]+ )?debut(?<mark>,? in (?:his|her|their|its) first (?:match|game|appearance|start|race|fight))(?!\p{L})/du
    },
    {
      needs: /Minister|Secretary|Commissioner/u,
      pattern:
        /\b(?<office>Minister|Secretary|Commissioner) (?:of|for) (?<field>\p{Lu}\p{Ll}+)(?<mark> \k<field> \k<office>)(?= \p{Lu}\p{Ll})/du
    },
    {
      needs: /\d/u,
      pattern:
        /(?<![\d.,])(?<same>\d[\d.,]* \p{L}+)(?= )[^."“”;:]{0,80}?(?<mark>,? (?:weighing|measuring|totall?ing|worth|with a (?:total )?(?:weight|length|height|value|width|volume|area|capacity) of) \k<same>)(?![\p{L}-])/du
    },
    {
      needs: /\d-/u,
      pattern:
        /(?<size>\d+)-(?<unit>kilomet(?:re|er)|met(?:re|er)|mile|foot|storey|story|kilogram|tonne|ton|page|hour)(?:-long)? [\p{L} ]{3,30}?(?<mark>,? (?:which is )?\k<size> (?:\k<unit>s?|feet) (?:long|high|deep|wide|tall|in length|in height|in weight)(?:,(?= ))?)(?!\p{L})/du
    },
    {
      needs: /\d .* (?:in|at|from|near) \p{Lu}.* and /u,
      pattern:
        /(?<![\d.,])(?<count>\d[\d,]*) \p{Ll}+(?<place> (?:in|at|from|near) \p{Lu}\p{L}+)(?<mark> and [\p{Ll} ]{3,25} \k<count> \p{Ll}+\k<place>)(?![\p{L}’'-])/du
    },
    {
      needs: /^(?:In|At|On) \p{Lu}/u,
      pattern:
        /^(?:In |At |On )(?<same>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?), [^"“”;.]{3,120}?(?<mark>(?: in | at | on )\k<same>)(?![\p{L}'’-]| \p{Lu})/du
    },
    {
      needs: / (?:from|in|of) \p{Lu}/u,
      pattern: new RegExp(
        String.raw`(?<![\p{L}-])(?<same>\p{Lu}\p{Ll}{3,}) (?:${bodies})(?<mark> (?:from|in|of) \k<same>)(?![\p{L}'’-])`,
        'du'
      )
    },
    {
      needs: /-based\b/u,
      pattern: /(?<same>\p{Lu}[\p{L}]+)-based [\p{L} ]{3,40}?(?<mark>, (?:which is )?based in \k<same>,?)(?!\p{L})/du
    },
    {
      needs: new RegExp(kinds, 'u'),
      pattern: new RegExp(
        String.raw`\b(?<kind>${kinds}) of (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?<mark> \k<kind>)(?![\p{L}'’-])`,
        'du'
      )
    },
    {
      needs: / and not /u,
      pattern:
        /\b(?:in|on|at|inside|outside|with|without|within) (?<same>[\p{L}]+(?: [\p{L}]+)?)(?<mark>,? and not (?:in|on|at|inside|outside|with|without|off) \k<same>)(?![\p{L}’'-])/du
    },
    {
      needs: /\bbest .*\bfor (?:the )?best /u,
      pattern:
        /\bbest (?<same>\p{Ll}+) (?:award|prize)(?<mark> and the (?:award|prize) for (?:the )?best \k<same>)(?!\p{L})/du
    },
    {
      needs: /ed\b.* and \p{Ll}+ed\b/u,
      pattern:
        /\b(?<verb>\p{Ll}{3,}ed) [^.,;:"“”]{3,40}?(?<tail> (?:to|for|from|in|with) [\p{L}\d]+ [\p{L}\d ]{3,30})(?<mark> and \k<verb> [^.,;:"“”]{2,25}?\k<tail>)(?!\p{L})/du
    },
    {
      needs: / (?:in|at) (?:the )?\p{Lu}/u,
      pattern:
        /\b(?:in|at) (?:the )?(?<same>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)(?<mark> (?:in|at) (?:the )?\k<same>)(?![\p{L}'’-]| \p{Lu})/du
    },
    {
      needs: /\b(?:half|halved|halving) by /u,
      pattern: /\b(?:in half|by half|halved|halving)(?<mark> by (?:50|fifty) ?(?:%|per ?cent))(?!\p{L})/du
    },
    {
      needs: /\bagain .*once more|\bonce more .*again/u,
      pattern:
        /\b(?:again(?: (?!and\b)[^,.;:"“”–-]{1,30}?)?(?<mark> once more)|once more(?: (?!and\b)[^,.;:"“”–-]{1,30}?)?(?<other> again))(?![\p{L}-])/du
    },
    {
      needs: /s, .* and /u,
      pattern:
        /(?<![\p{L}’'-])(?<item>\p{Ll}{4,}s), (?:\p{Ll}+(?: \p{Ll}+)?, ){1,4}\p{Ll}+(?: \p{Ll}+)?(?<mark>,? and \k<item>)(?=[,.]| (?:in|from|on|at|under|beneath)\b)/du
    },
    {
      needs: /,.* and /u,
      pattern:
        /(?<![\p{L}-])(?<item>(?:two|three|four|five|an?|\d+) \p{Ll}{3,}), (?:[^,.;:"“”]{3,40}, )?[^,.;:"“”]{3,40}(?<mark> and \k<item>)(?=[,.])/du
    }
  ],
  examples: [
    {
      bad: 'Because of the strike, no ferries sail today⟦ because of the strike⟧.',
      better: 'Because of the strike, no ferries sail today.'
    },
    {
      bad: 'The mill closed because of weak demand⟦ due to low demand⟧.',
      better: 'The mill closed because of weak demand.'
    },
    {
      bad: 'Because the bay was frozen⟦, because of the frozen bay⟧, no ferry sailed.',
      better: 'Because the bay was frozen, no ferry sailed.'
    },
    {
      bad: 'Two new bridges⟦ opened⟧ in Orla were opened on Friday.',
      better: 'Two new bridges in Orla were opened on Friday.'
    },
    {
      bad: 'The ferry’s mate⟦, the mate of the ferry,⟧ was hurt.',
      better: 'The ferry’s mate was hurt.'
    },
    {
      bad: 'In Bergen, the old capital⟦ Bergen⟧, trams stood still.',
      better: 'In Bergen, the old capital, trams stood still.'
    },
    {
      bad: 'Nobody was hurt⟦ and there were no injuries⟧ in the fire.',
      better: 'Nobody was hurt in the fire.'
    },
    {
      bad: 'Tickets will go on sale⟦ will be sold⟧ online from Sunday.',
      better: 'Tickets will go on sale online from Sunday.'
    },
    {
      bad: 'Danish Minister of Health⟦ Health Minister⟧ Ida Lund left.',
      better: 'Danish Minister of Health Ida Lund left.'
    },
    {
      bad: 'Police found 40 kilos of amber⟦ weighing 40 kilos⟧ in a van.',
      better: 'Police found 40 kilos of amber in a van.'
    },
    {
      bad: 'She studied at the University of Bergen⟦ University⟧ for a year.',
      better: 'She studied at the University of Bergen for a year.'
    },
    {
      bad: 'A 12-storey hotel⟦, 12 storeys high,⟧ burned down.',
      better: 'A 12-storey hotel burned down.'
    },
    {
      bad: 'The final at the Harbour Arena⟦ in Harbour Arena⟧ sold out.',
      better: 'The final at the Harbour Arena sold out.'
    },
    {
      bad: 'The frost cut the crop in half⟦ by 50 per cent⟧ this year.',
      better: 'The frost cut the crop in half this year.'
    },
    {
      bad: 'The boards will meet again in Bergen⟦ once more⟧ in May.',
      better: 'The boards will meet again in Bergen in May.'
    },
    {bad: 'Divers found coins, glass beads, bronze pins⟦ and coins⟧ on the wreck.'},
    {good: 'Because of the strike, no ferries sail today.'},
    {near: 'Because of the strike no ferry sails, and because of the storm no plane flies.'},
    {near: 'In Bergen, trams stood still for an hour in Bergen Street.'},
    {near: 'The Minister of Health thanked Health Minister Ida Lund on his debut in her first season.'},
    {near: 'They live in tents, and not in houses.'}
  ]
})
