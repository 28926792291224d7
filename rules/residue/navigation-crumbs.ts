import {residueRule} from '../../src/core/residue.js'

const menu =
  '(?:home|news|world|politics|business|sports?|opinion|culture|entertainment|technology|tech|science|health|video|photos?|travel|lifestyle|economy|finance|markets|weather|local|national|international|arts|education|more|about(?: us)?|contact(?: us)?|careers|advertise|jobs|help|faq|subscribe|login|search|archive|privacy(?: policy)?|terms(?: of (?:use|service))?|cookies?|sitemap|rss|podcasts?|magazine|games|puzzles|food|life|money|climate|environment|europe|asia|africa|americas|us|uk|china|middle east|live|radio|tv|newsletters?)'

export default residueRule({
  id: 'residue/navigation-crumbs',
  summary: 'Find breadcrumbs and menus that a web page left in the story.',
  why: 'A trail such as “Home > World > Europe” tells where the page stood on a site; it is no part of the news.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {crumbs: 'Site navigation `{label}` left in the story: delete it'},
  examples: [
    {bad: '⟦Home > World > Europe⟧\n\nThe tunnel opens in May.', better: 'The tunnel opens in May.'},
    {bad: '⟦Home | News | Sport | Business⟧\nThe tunnel opens in May.', better: 'The tunnel opens in May.'},
    {bad: 'The tunnel opens in May.\n⟦Skip to main content⟧', better: 'The tunnel opens in May.'},
    {bad: '⟦You are here: Home / News / Transport⟧\nThe tunnel opens in May.'},
    {bad: "⟦- Today's Topics - Lakeside Daily Network -⟧\nThe tunnel opens in May."},
    {good: 'The home of world news is changing.'},
    {near: 'Profit > loss'},
    {near: 'Home and away: how the league was won'},
    {near: 'The choice is tea | coffee.'},
    {near: 'Home > away, say the fans of Brann'},
    {near: 'Yield was 5 > 3 > 1 in the three trials.'}
  ],
  message: 'crumbs',
  line: [
    /(?:(?:you are here|(?:your )?current (?:location|position)|location|position|path|breadcrumbs?):? ?)?(?:home(?: ?page)?|main(?: page)?|front page|index|news|start) ?[>»›→/|:]{1,2} ?[^>»›→\n]{1,60}(?:[>»›→][^>»›→\n]{1,60}){0,6}/iu,
    /(?:you are here|(?:your )?current (?:location|position)|breadcrumbs?):? .{2,120}/iu,
    /[\p{L}&'’ -]{2,30}[»›→>] ?[\p{L}&'’ -]{2,30}(?:[»›→>] ?[\p{L}&'’ -]{2,40}){1,5}/u,
    new RegExp(`${menu}(?: ?[|/•·>»] ?${menu}){2,14}`, 'iu'),
    new RegExp(`home(?: ${menu}){2,14}`, 'iu'),
    /[\p{Lu}\d][^\n–-]{2,40} - [\p{Lu}\d][^\n–-]{0,40}(?:network|news|online|daily|net|channel|portal|home ?page)(?: - [\p{Lu}\d][^\n–-]{0,40}){0,2} -/iu,
    /(?:skip|jump|go) to (?:main |the |primary |page )?(?:content|navigation|menu|search|footer|main|sidebar|text|article|comments)(?: (?:menu|section))?|(?:toggle|show|open|close|hide|main|site|primary|mobile|side) (?:navigation|menu|nav|search|sidebar)|navigation(?: menu)?|all sections|sections|menu|search(?: for:?| the site| this site)?|home(?: ?page)?|site ?map|switch (?:language|edition)|select (?:language|edition)|choose (?:your )?edition|change language|page \d+ of \d+|pages?: ?\d+(?: \d+)*(?: next)?|about us|contact us/iu
  ],
  unless: label =>
    (/^[\p{L} ]{1,20} > [\p{L} ]{1,20}$/u.test(label) && !/^(?:home|news|main|index)/iu.test(label)) ||
    // A headline with a sign in it
    (/^[^>»›→/|:]+[>»›→/|:][^>»›→/|:]+$/u.test(label) &&
      /, |\b(?:say|says|said|is|are|was|were|has|have)\b/u.test(label))
})
