import {retellingRule} from '../../src/core/retelling-rule.js'

const says = 'said|says|added|reported|announced|noted|stated'
const firms = 'company|firm|group|bank|airline|club|ministry|agency|party|carmaker|union|university|lender|retailer'
/** Those who speak without an article. */
const sources =
  'police|officials|authorities|prosecutors|rescuers|firefighters|doctors|witnesses|residents|organisers|organizers|investigators'
const channel = 'statement|report|release|tweet|post|letter|interview|message|speech'

export default retellingRule({
  id: 'wording/source-twice',
  summary: 'Find who said it told a second time (`according to the bank …, the bank said`).',
  why: 'The engine forgets that it has named the source, and names it again where English often has it.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  patterns: [
    {
      needs: /^According to/u,
      pattern: new RegExp(
        String.raw`^According to (?:the |a |an )?(?<one>[^,"“”]{3,60}), [^"“”]{15,300}?(?<mark>, (?:the |he|she|it|they)(?<two>[\p{L}-]*(?: [\p{L}-]+){0,3})(?: (?:${says}|say)))(?=\.$)`,
        'du'
      ),
      accepts: isSame
    },
    {
      needs: /^According to/u,
      pattern: new RegExp(
        String.raw`^According to (?<one>[^,"“”]{3,60}), [^"“”]{15,300}?(?<mark>, (?<two>${sources}) (?:${says}|say)(?: on \p{Lu}\p{Ll}+day)?)(?=\.$)`,
        'du'
      ),
      accepts: isSame
    },
    {
      needs: /\b(?:sa(?:id|y|ys)|added|reported|announced|noted|stated)\b.* according to/u,
      pattern: new RegExp(
        String.raw`(?:^|, )(?:[Tt]he )?(?<one>[\p{L}-]+(?: [\p{L}-]+){0,3}?) (?:${says}|say)(?: on \p{Lu}\p{Ll}+day)?(?: that [^"“”]{10,300}?| (?!that\b)[^,"“”]{10,200}?)?(?<mark>, according to (?:the )?(?<two>[\p{L}-]+(?: [\p{L}-]+){0,2}))(?=\.$)`,
        'du'
      ),
      accepts: isSame
    },
    {
      needs: new RegExp(`, (?:${sources}) `, 'u'),
      pattern: new RegExp(
        String.raw`^(?<one>${sources}) (?:${says}|say) (?:on \p{L}+day )?(?:that )?[^"“”]{15,300}?(?<mark>, (?<two>${sources}) (?:${says}|say))(?=\.$)`,
        'diu'
      ),
      accepts: isSame
    },
    {
      needs: /^According to .*according to/u,
      pattern:
        /^According to (?:the |a )?(?<one>[^,"“”]{3,60}), [^"“”]{15,300}?(?<mark>, according to (?:the )?(?<two>[\p{L}-]+(?: [\p{L}-]+){0,3}))(?=\.$)/du,
      accepts: isSame
    },
    {
      needs: /\b(?:said|announced|warned|added)\b.* said\.$/u,
      pattern:
        /^[^"“”]{3,80} (?:said|announced|warned|added)(?: on \p{Lu}\p{Ll}+day)? that [^"“”]{20,300}?(?<mark>, (?:he|she|it|they) said)(?=\.$)/du
    },
    {
      needs: /^[^,]{3,60} (?:said|announced).* said\.$/u,
      pattern:
        /^(?:The )?(?<one>[^,"“”]{3,50}?) (?:said|announced)(?: on \p{Lu}\p{Ll}+day)? (?:that )?[^"“”]{15,300}?(?<mark>, (?:the )?(?<two>[\p{L}-]+(?: [\p{L}-]+){0,2}) said)(?=\.$)/du,
      accepts: isSame
    },
    {
      needs: /\bsaid\b.* that it .* said(?: on \p{Lu}\p{Ll}+day)?\.$/u,
      pattern: new RegExp(
        String.raw`^[^"“”,]{3,80} said(?: on \p{Lu}\p{Ll}+day)? that it [^"“”]{15,300}?(?<mark>, the (?:${firms}) said(?: on \p{Lu}\p{Ll}+day)?)(?=\.$)`,
        'du'
      )
    },
    {
      needs: /(?:said|announced|stated|confirmed|reported)\b.* (?:said|says|announced|reported)\b/u,
      pattern: new RegExp(
        String.raw`\b(?:said|announced|stated|confirmed|reported)(?: (?:on \p{Lu}\p{Ll}+day|late|early))?(?: in an? (?:\p{Ll}+ )?(?:${channel})| on \p{Lu}\p{Ll}+day)(?<mark> (?:said|says|announced|reported)(?: that)?)(?= (?!by\b)\p{Ll})`,
        'du'
      )
    },
    {
      needs: /sa(?:id|ys), \p{Ll}+ sa|added, \p{Ll}+ (?:said|says|added)/u,
      pattern: /\b(?:said|says|added)(?<mark>, (?:it|he|she|they) (?:said|says|added)(?:,(?= that\b))?)(?=,| that\b)/du
    },
    {
      needs: /(?:said|says|added|warned), (?:he|she|it|they) (?:said|says|added)\./u,
      pattern:
        /, (?!(?:he|she|it|they|I|we|you) )[^,"“”]{2,60} (?:said|says|added|warned|explained|announced)(?: on \p{Lu}\p{Ll}+day)?(?<mark>, (?:it|he|she|they) (?:said|says|added|explained))(?=\.(?:$|\s))/du
    }
  ],
  examples: [
    {
      bad: 'According to the coastguard, nine people were saved from the sinking ferry⟦, the coastguard said⟧.',
      better: 'According to the coastguard, nine people were saved from the sinking ferry.'
    },
    {
      bad: 'Danish builder Lund said on Monday that it had won a contract for a bridge⟦, the company said on Monday⟧.',
      better: 'Danish builder Lund said on Monday that it had won a contract for a bridge.'
    },
    {
      bad: 'Officials said in a statement⟦ said⟧ the port was shut.',
      better: 'Officials said in a statement the port was shut.'
    },
    {
      bad: 'The minister said⟦, he said,⟧ that no school would close.',
      better: 'The minister said that no school would close.'
    },
    {
      bad: 'Nine people were saved from the ferry, the harbour master said⟦, he said⟧.',
      better: 'Nine people were saved from the ferry, the harbour master said.'
    },
    {
      bad: 'According to port officials, the ferry sank within an hour⟦, officials say⟧.',
      better: 'According to port officials, the ferry sank within an hour.'
    },
    {
      bad: 'Police said the captain was drunk⟦, according to police⟧.',
      better: 'Police said the captain was drunk.'
    },
    {
      bad: 'Officials said the ferry was safe⟦, officials added⟧.',
      better: 'Officials said the ferry was safe.'
    },
    {good: 'According to the coastguard, nine people were saved, and the owner said it was luck.'},
    {near: 'According to police, nine people were saved, witnesses said.'},
    {near: 'Police said the captain was drunk, according to the harbour police log.'},
    {near: 'The board said fares would rise, according to a member of the board.'},
    {near: 'According to the coastguard, nine people were saved from the sinking ferry, the owner said.'},
    {near: 'The minister said in an interview reported by the local radio that no school would close.'}
  ]
})

/** `According to the ministry of health …, the ministry said`. */
function isSame({one, two}: Readonly<Partial<Record<string, string>>>): boolean {
  const words = one?.toLowerCase().split(' ') ?? []
  const again = two?.toLowerCase() ?? ''
  return again === '' || again.split(' ').every(word => words.includes(word))
}
