import {residueRule} from '../../src/core/residue.js'

const sentences = [
  /(?:we|this (?:web ?)?site|our (?:web ?)?site|this page|we and our (?:\d+ )?(?:trusted )?partners)(?: (?:may|also|and our (?:\d+ )?partners))? (?:use|uses|store|stores|set|sets|place)\b[^.]{0,60}\bcookies\b.{0,200}/iu,
  /by (?:continuing|using|clicking|browsing|closing|visiting|accessing)\b.{2,100}\byou (?:agree|accept|consent|are agreeing|acknowledge)\b.{0,140}/iu,
  /we (?:value|respect|care about) your privacy\b.{0,120}/iu,
  /(?:(?:please )?read|see|view) our (?:cookie|privacy)(?: and \w+)? (?:policy|notice|statement).{0,80}/iu,
  /this (?:content|video|map|embed|post) is (?:hosted|provided|supplied|served) by .{2,100}\b(?:cookies|third part(?:y|ies))\b.{0,140}/iu,
  /by (?:loading|viewing|showing|playing) (?:it|this (?:content|video|post|map)),? you (?:accept|agree|consent)\b.{0,140}/iu,
  /this (?:web ?)?site is protected by recaptcha.{0,120}/iu,
  /you can (?:change|manage|withdraw|update) your (?:cookie |consent |privacy )?(?:settings|preferences|consent|choices).{0,100}/iu
]
const buttons =
  /(?:accept|allow|reject|refuse|decline|deny|agree to|manage|customi[sz]e|review|save|confirm)(?: (?:all|my|your|and close|only))?(?: (?:necessary|essential|optional|non-essential))?(?: (?:cookies?|preferences|settings|choices|consent|options|selection|partners))?(?: (?:and|&) (?:close|continue|proceed))?|(?:cookie|privacy|consent|tracking) (?:settings|policy|preferences|notice|consent|statement|options|choices|manager|center|centre)|(?:i agree|i accept|got it!?|i understand|agree and (?:close|continue|proceed))|terms (?:of (?:use|service)|and conditions|& conditions)|do not (?:sell|share) my (?:personal )?(?:information|data|info)|your (?:privacy|ad) choices|strictly necessary cookies|legitimate interest/iu

export default residueRule({
  id: 'residue/cookie-notice',
  summary: 'Find cookie and privacy notices that a web page left in the story.',
  why: 'The notice belongs to the site the story was copied from.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {notice: 'Cookie or privacy notice `{label}` left in the story: delete it'},
  examples: [
    {
      bad: 'The mine will close.\n⟦We use cookies to improve your experience on our site.⟧\nUnions were told on Monday.',
      better: 'The mine will close.\nUnions were told on Monday.'
    },
    {bad: 'The mine will close.\n\n⟦Accept all cookies⟧', better: 'The mine will close.'},
    {
      bad: 'The mine will close. ⟦By continuing to browse, you agree to our terms.⟧',
      better: 'The mine will close.'
    },
    {bad: 'The mine will close.\n⟦Privacy policy⟧\nUnions were told on Monday.'},
    {
      bad: 'The mine will close. ⟦Accept all Reject all Manage preferences⟧ Unions were told on Monday.',
      better: 'The mine will close. Unions were told on Monday.'
    },
    {near: 'The mine will close. Save Our Coast was told on Monday.'},
    {good: 'The regulator said the firm set cookies without consent.'},
    {good: 'The privacy policy was rewritten last year.'},
    {near: '"We use cookies like everyone else," the firm said.'},
    {near: 'We use cookies and milk to win over children, the baker said.'},
    {near: 'Accept defeat, rivals tell him'},
    {near: 'By using less water, farmers saved the crop.'}
  ],
  message: 'notice',
  line: [...sentences, buttons],
  tail: sentences,
  lead: /(?:(?:Accept|Allow|Reject|Decline|Deny|Manage|Customi[sz]e|Save)(?: (?:all|my))?(?: (?:cookies|preferences|settings|choices|options))?(?:[\s|,]+|$)){2,5}|(?:(?:Terms of (?:use|service|Use|Service)|Privacy [Pp]olicy|Cookie [Pp]olicy|Cookie [Ss]ettings|Your [Pp]rivacy [Cc]hoices)(?:[\s|,•·]+|$)){2,5}/u,
  unless: label =>
    /\b(?:said|says|told)\b/u.test(label) ||
    /^(?:accept|allow|reject|refuse|decline|deny|save|manage|confirm|review|agree to)$/iu.test(label)
})
