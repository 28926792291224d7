import {residueRule} from '../../src/core/residue.js'

const mail =
  '(?:newsletters?|mailing list|e-?mails?|(?:e-?mail |news |breaking news |daily )?alerts?|updates|podcast|digest|briefings?|(?:youtube |telegram |whatsapp )?channel|app|push notifications|bulletin|rss feed|magazine|feed)'
const lines = [
  /(?:click|tap|press) here (?:and|to) (?:receive|get|subscribe|sign up|join|register|follow|download)\b.{0,120}/iu,
  new RegExp(
    `(?:sign up|subscribe|register|join|opt in)(?: (?:here|now|today|free|for free|below))? (?:for|to|up for) (?:our|the|your|my|a|free|[\\p{L}’' ]{2,30}['’]s?) (?:[\\p{L}\\d’'-]+ ){0,6}${mail}\\b.{0,120}`,
    'iu'
  ),
  /get (?:the |our |all the |your |more )?(?:latest|best|top|biggest|breaking|daily|free|weekly|must-read|essential|morning|day['’]s)\b.{2,100}\b(?:inbox|by e-?mail|to your (?:phone|e-?mail|device|door)|newsletters?|sent to you|straight to you|with our|on our|alerts?|on (?:telegram|whatsapp|google news))\b.{0,60}/iu,
  /.{2,80}\b(?:delivered|sent|straight|direct)(?: (?:straight|directly|right|direct|daily|weekly))? (?:to|into) your (?:inbox|e-?mail|phone)\b.{0,60}/iu,
  /(?:download|install|get) (?:the|our) (?:(?!\b(?:and|to)\b)[\p{L}\d’']+ ){0,4}app\b(?: (?:now|today|here|for|to|on|from).{0,80})?[.!]?/iu,
  /(?:follow|join|subscribe to) (?:our|us on|the) (?:[\p{L}\d’']+ ){0,3}(?:telegram|whatsapp|youtube|viber|google news|rss)\b(?: (?:channel|group|community|feed|page))?.{0,80}/iu,
  /(?:enter|type|your|please enter your) (?:your )?e-?mail(?: address)?(?: (?:here|below|to (?:subscribe|sign up|register|receive|get|join).{0,40}|\*))?/iu,
  /by (?:signing up|subscribing|registering|submitting|entering your e-?mail)\b.{0,60}\byou (?:agree|accept|consent|confirm|acknowledge)\b.{0,160}/iu,
  /we use your (?:sign-?up|e-?mail(?: address)?|information|data) to (?:provide|send|deliver|give)\b.{0,160}/iu,
  /(?:thank you|thanks) for (?:subscribing|signing up).{0,60}|you (?:have been|are now|have) (?:successfully )?subscribed.{0,40}|(?:you can )?unsubscribe (?:at any ?time|here).{0,40}/iu,
  /never miss (?:a|another|an) (?:story|beat|update|moment|article|headline)\b.{0,80}/iu,
  /(?:stay|keep) (?:up[- ]to[- ]date|informed|in the loop|connected|tuned|updated)(?: (?:with (?:our|the latest|us)|on the go).{0,80}|[.!])?/iu,
  /(?:our|the|free|daily|weekly) (?:free )?newsletters?|newsletter(?:s| sign[- ]?up)?|sign up(?: for (?:free|newsletters?))?|turn on notifications|enable notifications/iu
]

export default residueRule({
  id: 'residue/newsletter-line',
  summary: 'Find newsletter and app promotions that a web page left in the story.',
  why: 'The promotion belongs to the site the story was copied from.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {promotion: 'Promotion `{label}` left in the story: delete it'},
  examples: [
    {
      bad: 'Snow is forecast.\n⟦Sign up for our free morning newsletter⟧\nRoads may close.',
      better: 'Snow is forecast.\nRoads may close.'
    },
    {bad: 'Snow is forecast. ⟦Subscribe to our YouTube channel.⟧', better: 'Snow is forecast.'},
    {bad: 'Snow is forecast.\n\n⟦Get the latest headlines delivered to your inbox.⟧', better: 'Snow is forecast.'},
    {bad: 'Snow is forecast.\n⟦Download our app⟧\nRoads may close.'},
    {bad: 'Snow is forecast.\n⟦+ Click here and receive the forecast by e-mail⟧', better: 'Snow is forecast.'},
    {bad: 'Snow is forecast.\n⟦Never miss a story⟧'},
    {
      bad: 'Snow is forecast. ⟦Get the biggest stories straight to your inbox.⟧ Roads may close, the warden said.',
      better: 'Snow is forecast. Roads may close, the warden said.'
    },
    {
      bad: 'Snow is forecast. ⟦By signing up you agree to our terms of use.⟧ Roads may close at noon.',
      better: 'Snow is forecast. Roads may close at noon.'
    },
    {
      bad: 'Snow is forecast. ⟦Get it on Google Play⟧ Roads may close.',
      better: 'Snow is forecast. Roads may close.'
    },
    {near: 'By signing up, recruits agree to serve for a year.'},
    {good: 'Residents can sign up for the scheme until May.'},
    {good: 'The clinic sends its patients a newsletter.'},
    {near: 'Get the latest vaccine or stay at home, workers were told.'},
    {near: 'Subscribe to the view that snow is rare and you will be wrong.'},
    {near: 'He told pupils to stay informed and keep calm.'},
    {near: 'Download the files and the app fails.'}
  ],
  message: 'promotion',
  line: lines,
  tail: lines,
  lead: [
    /(?:(?:[Gg]et it on|[Dd]ownload on|[Aa]vailable on|[Dd]ownload from)(?: the)? (?:App Store|Google Play|AppGallery)|[Oo]pen in (?:the )?app|[Gg]et the app)(?:[\s|,]+(?:(?:[Gg]et it|[Dd]ownload|[Aa]vailable) (?:on|from)(?: the)? (?:App Store|Google Play|AppGallery)))?/u,
    /(?:Enter your e-?mail(?: address)?|Invalid e-?mail(?: address)?|Sign me up|Something went wrong, please try again later|Subscribe to (?:our|the) newsletter|Sign up (?:for|to) (?:our|the) (?:free |daily |weekly )?newsletter)(?:[\s.!|]+(?:Sign ?up!?|Subscribe|Invalid e-?mail|Something went wrong, please try again later))*[.!]?/u
  ],
  unless: label => /^["“]|\b(?:said|says|told)\b/u.test(label)
})
