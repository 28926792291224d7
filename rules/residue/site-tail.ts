import {residueRule} from '../../src/core/residue.js'

const dash = '[-–—|_·•»]'
const title = String.raw`(?:\p{Lu}[\p{L}\p{N}.&'’]*|of|the|and|for|de|la|al|&|\d{1,3})`
const titles = `${title}(?: ${title}){0,5}`
/** The word a news site's name ends in. */
const site =
  '(?:[Nn]ews(?:paper|wire|room)?|Network|Net|Online|Daily|Times|Post|Herald|Tribune|Gazette|Chronicle|Telegraph|Journal|Press|TV|Television|Radio|Magazine|Weekly|Agency|Website|Portal|Broadcasting|Digital|Dispatch|Courier|Examiner|Inquirer|Bulletin|Shimbun|Zeitung|Observer|Insider|Wire|Monitor|Media|Today|NEWS|DAILY|TIMES|ONLINE)'
/** Names that the word stands inside of. */
const paper =
  '(?:Times of \\p{Lu}\\p{L}+|Daily (?:Mail|Express|Mirror|Star|Beast|Maverick|Nation|Sabah|Record|Trust)|(?:Radio|TV) \\p{Lu}\\p{L}+|(?:CBS|NBC|ABC|FOX|Fox) (?:\\d{1,2}|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)|RT [A-Z]\\w+)'
const ends = 'com net org cn uk ru tv info eu in au jp kr ua by de fr ee ro lv lt pl news press media online'.split(' ')
const host = String.raw`[\p{L}\p{N}-]{1,30}`
/** Each end with its dot, which hardly any story has without a space. */
const domain = String.raw`${host}(?:\.${host}){0,2}(?:${ends.map(end => String.raw`\.${end}`).join('|')})`
/** Names that only a bar sets apart from a credit or an attribution. */
const known =
  '(?:Reuters|AFP|AP|BBC|CNN|RT|TASS|Xinhua|Sputnik|Interfax|Bloomberg|Politico|Axios|NPR|DW|Deutsche Welle|Al Jazeera|France 24|Euronews|The Guardian|The Independent|The Economist|Yahoo|MSN|CNBC|UPI|Bernama|Anadolu|Ukrinform|Unian|BelTA|Sky|ITV|ABC|CBS|NBC|Fox|Forbes|Fortune|Time|Newsweek|Vox|Slate|Wired|Variety|ESPN)'
/** Compounds that a hyphen joins to a name. */
const prefix = /(?:^|[\s(“"])(?:non|ex|pre|post|anti|pro|pan|mid|then|former|self|all|co|sub|inter|trans|semi|un)\s*$/iu

export default residueRule({
  id: 'residue/site-tail',
  summary: 'Find the name of a site left at the end of a headline or a paragraph.',
  why: 'Page titles end in the name of their site, and it comes along when the title is copied.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {site: 'Site name `{label}` left at the end: delete it'},
  examples: [
    {bad: 'Harbour reopens after storm ⟦- Coastal News⟧', better: 'Harbour reopens after storm'},
    {bad: 'Harbour reopens after storm⟦-Baltnet⟧', better: 'Harbour reopens after storm'},
    {bad: 'Harbour reopens after storm ⟦| Reuters⟧', better: 'Harbour reopens after storm'},
    {bad: 'Harbour reopens after storm ⟦– Shipping – The Coastal Times⟧', better: 'Harbour reopens after storm'},
    {bad: 'Repair of the pier continues⟦-Balta English.balta.lv⟧', better: 'Repair of the pier continues'},
    {bad: 'Ferries resumed at noon.⟦-Island Daily-Seaway Online⟧', better: 'Ferries resumed at noon.'},
    {bad: 'Ferries resumed at noon. ⟦coastnews.com⟧', better: 'Ferries resumed at noon.'},
    {bad: 'Harbour reopens after storm ⟦| Society | Gazeta e Detit⟧', better: 'Harbour reopens after storm'},
    {good: 'Harbour reopens after storm'},
    {good: 'She wrote for the Coastal News.'},
    {near: 'The pier can be seen from anywhere - online.'},
    {near: 'The firm owns one paper - the Coastal News.'},
    {near: 'The storm passed at noon on Tuesday. - Reuters'},
    {near: 'The parade went out on Channel-1 and on its site at parade.tv.'},
    {near: 'He once edited the ex-Times'},
    {near: 'Visit the harbour at coastnews.com'},
    {near: 'It is a must-read Post'}
  ],
  message: 'site',
  suffix: [
    new RegExp(
      `(?<=\\S\\s*)(?:\\s+${dash}+ ?${titles}){0,2}\\s+${dash}+ ?(?:${title} ){0,5}(?:${site}|${paper}|\\p{Lu}\\p{L}{2,}(?:net|news|online))(?:\\.(?:com|net|cn|org))?`,
      'u'
    ),
    new RegExp(
      `(?<=[\\p{L}\\p{N}.!?”"’)])[-–—_](?:${titles}\\s*${dash}\\s*){0,2}(?:(?:${title} ){1,5}${site}|Xinhua|\\p{Lu}\\p{L}{2,}(?:net|news|online))\\.?`,
      'u'
    ),
    new RegExp(
      `(?<=[\\p{L}\\p{N}.!?”"’)])\\s*${dash}+\\s*(?:${titles}\\s+|${titles}\\s*[-–—|]\\s*)?${domain}\\.?`,
      'u'
    ),
    new RegExp(`(?:\\s+\\| ?${titles}){0,2}\\s+\\| ?(?:${known}(?: ${titles})?|(?:The )?\\p{Lu}\\p{L}+ ${site})`, 'u'),
    new RegExp(`(?:\\s+\\| ?${titles}(?: \\p{Ll}{1,3}(?: ${titles})?)?){2,4}`, 'u'),
    new RegExp(`(?<=[.!?]["”’)]?)\\s+(?:www\\.)?${domain}`, 'iu')
  ],
  unless: (label, [start], {text}) => {
    const before = text.slice(Math.max(0, start - 60), start)
    if (/^[-–—_]\S/u.test(label) && prefix.test(before)) return true
    return !/[\p{L}\p{N}]\S*\s+\S*[\p{L}\p{N}]/u.test(before)
  }
})
