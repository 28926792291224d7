import {retellingRule} from '../../src/core/retelling-rule.js'

const says = 'said|says|announced|added|stated|declared|warned|told reporters'
const channel = 'statement|interview|report|speech|message|letter|tweet|post|release|address'
const occasion = 'conference|briefing|meeting|ceremony|rally|hearing'
/** `the Ministry of Transport and Ports`, which may do something else in the next clause. */
const bodyName = /^the \p{Lu}[\p{L}-]*(?: (?:\p{Lu}[\p{L}-]*|of|for|and|the|on))*$/u
const harm = 'dead|injured|wounded|hurt|homeless|missing'

export default retellingRule({
  id: 'wording/clause-twice',
  summary:
    'Find a clause that comes back at once (`said on Monday that he said on Monday that`, `killing 11 people and leaving 11 people dead`).',
  why: 'The decoder comes back to words of the source that it has rendered, and renders them in the same or in other words.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  patterns: [
    {
      needs: /\bthat (?:he|she|it|they|the \p{Ll}+) (?:said|says|announced|added|stated|declared|warned|told)\b/u,
      pattern: new RegExp(
        String.raw`\b(?<verb>${says})(?<where>(?: on \p{Lu}\p{Ll}+day| in an? \p{Ll}+)?)(?<mark> that (?:he|she|it|they|the \p{Ll}+) \k<verb>(?: on \p{Lu}\p{Ll}+day)?)(?= that\b)`,
        'du'
      )
    },
    {
      needs: /(?:leaving|left) .*(?:dead|injured|wounded|hurt|homeless|missing)/u,
      pattern: new RegExp(
        String.raw`\b(?:killing|injuring|wounding|killed|injured|wounded) (?<same>(?:at least |about |more than )?(?:\d+|\p{Ll}+)(?: (?:people|others|persons|civilians|soldiers|men|women|workers|passengers|divers|\p{Ll}{3,}s))?)(?: and (?:injuring|wounding|injured|wounded) [\p{Ll}\d ]{2,20})?(?<mark>,? and (?:leaving|left) \k<same>(?: people| others| \p{Ll}+)? (?:${harm}))(?!\p{L})`,
        'du'
      ),
      accepts: ({same = '', mark = ''}) => /dead$/u.test(mark) && !/^(?:it|him|her|them)$/u.test(same)
    },
    {
      needs:
        /\b(?:killed|killing) and (?:left|leaving) dead\b|\b(?:injured|wounded) and (?:left|leaving) (?:injured|wounded|hurt)\b/u,
      pattern:
        /\b(?:killed|killing|injured|wounded)(?<mark> and (?:left|leaving) (?:dead|injured|wounded|hurt))(?!\p{L})/du
    },
    {
      needs: /^(?:In|At|During) an? .* (?:in|at|during) an? /u,
      pattern: new RegExp(
        String.raw`^(?:In|At|During) an? (?:\p{Ll}+ )?(?<same>${channel}|${occasion})(?: [^,"“”]{2,60})?, [^"“”;]{3,60}?(?<mark> (?:in|at|during) an? (?:\p{Ll}+ )?\k<same>)(?= (?:that|on|in|with|for)\b|,|\.)`,
        'du'
      )
    },
    {
      needs: /[Tt]he .*, the /u,
      pattern:
        /\b[Tt]he (?<same>\p{Ll}+(?: \p{Ll}+){0,2}), \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?<mark>, the \k<same>)(?=,)/du
    },
    {
      needs: /\) \(/u,
      pattern: /(?:\((?<same>[^()]{2,30})\))(?<mark>,? \(\k<same>\))/du
    },
    {
      needs: /, and |and (?:they|he|she|it) /u,
      pattern:
        /(?<![\p{L}-])(?<same>\p{Ll}+(?: [\p{L}\d%$-]+){4,9})(?<mark>,? and (?:(?:they|he|she|it|also|then) )?\k<same>)(?![\p{L}'’-])/du,
      accepts: ({same = ''}) => !bodyName.test(same)
    },
    {
      needs: /, and (?:he|she|it|they|the) /u,
      pattern:
        /(?<![\p{L}-])(?<same>(?:is|was|are|were|has|have|had|will) [\p{L}\d%$-]+ [\p{L}\d%$-]+ [\p{L}\d%$-]+)(?<mark>,? and (?:he|she|it|they|the \p{Ll}+) \k<same>)(?![\p{L}'’-])/du
    },
    {
      needs: /, and (?:is|was|are|were|has|have|had|will) /u,
      pattern:
        /(?<![\p{L}-])(?<same>(?:is|was|are|were|has|have|had|will) [\p{L}\d%$-]+(?: [\p{L}\d%$-]+){3,9}) [^.,;:"“”]{2,40}(?<mark>, and \k<same>)(?![\p{L}'’-])/du
    },
    {
      needs: /, \p{Ll}+ing (?:the|its|this|that|their|his|her) /u,
      pattern:
        /\b(?<verb>\p{Ll}{3,}?)(?:e|es|s|ed|d|ing)? (?:its|the|an?|his|her|their) (?:\p{Ll}+ ){0,2}?(?<noun>\p{Ll}{3,})\b[^.;:"“”]{3,60}?(?<mark>, \k<verb>ing (?:its|the|this|that|his|her|their) \k<noun>)(?= (?:with|at|in|on|by|for|from|after|because|and|as)\b)/du
    },
    {
      needs: /, (?:the )?\p{Ll}+ of /u,
      pattern:
        /(?<![\p{L}-])(?<same>\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){0,3}?)(?:['’]s)? (?<role>\p{Ll}{4,}) \p{Lu}\p{L}+ (?:\p{Lu}[\p{L}’'-]+ ?){1,3}(?<mark>, (?:the |a )?\k<role> (?:of|at) (?:the )?\k<same>,)/du
    },
    {
      needs: /\bwho .* who /u,
      pattern:
        /\b(?:people|men|women|children|\p{Ll}{3,}s)(?<mark> who (?:was|were|had|have|has|is|are) [^,.;"“”]{0,20}?(?<same>\p{Ll}{4,}))(?= who (?:\p{Ll}+ ){0,3}\k<same>\b)/du
    }
  ],
  examples: [
    {
      bad: 'The warden said on Friday⟦ that he said on Friday⟧ that the pier would close.',
      better: 'The warden said on Friday that the pier would close.'
    },
    {
      bad: 'A mine went off near the pier, killing six divers⟦ and leaving six divers dead⟧.',
      better: 'A mine went off near the pier, killing six divers.'
    },
    {
      bad: 'The storm killed⟦ and left dead⟧ nine sailors off the coast.',
      better: 'The storm killed nine sailors off the coast.'
    },
    {
      bad: 'In a letter to members, the board said⟦ in a letter⟧ that the pier would close.',
      better: 'In a letter to members, the board said that the pier would close.'
    },
    {
      bad: 'At a press conference on Friday, the mayor said⟦ at a press conference⟧ that the pier would close.',
      better: 'At a press conference on Friday, the mayor said that the pier would close.'
    },
    {
      bad: 'The Coastal Rescue Board (CRB)⟦ (CRB)⟧ sent two boats.',
      better: 'The Coastal Rescue Board (CRB) sent two boats.'
    },
    {
      bad: 'Divers want a new boat for the port⟦, and they want a new boat for the port⟧ by May.',
      better: 'Divers want a new boat for the port by May.'
    },
    {
      bad: 'The pier is in good shape⟦, and it is in good shape⟧, and will reopen.',
      better: 'The pier is in good shape, and will reopen.'
    },
    {
      bad: 'The eel is expected to reach the coast in May⟦, and is expected to reach the coast⟧ with its young.',
      better: 'The eel is expected to reach the coast in May with its young.'
    },
    {
      bad: 'The firm will close its sawmill in the spring⟦, closing the sawmill⟧ with the loss of 40 jobs.',
      better: 'The firm will close its sawmill in the spring with the loss of 40 jobs.'
    },
    {
      bad: 'Fjord Bank chairman Ola Berg⟦, chairman of Fjord Bank,⟧ resigned.',
      better: 'Fjord Bank chairman Ola Berg resigned.'
    },
    {good: 'The warden said on Friday that the pier would close.'},
    {near: 'The warden said that he told the board on Friday that the pier would close.'},
    {near: 'The storm killed six divers and left six others injured.'},
    {
      near: 'The plan was made by the Ministry of Trade and Industry, and the Ministry of Trade and Industry will also pay for it.'
    },
    {near: 'Divers want a new boat for the port, and they want a new boat for the bay.'}
  ]
})
