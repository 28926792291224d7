import {residueRule} from '../../src/core/residue.js'

export default residueRule({
  id: 'residue/url-residue',
  summary: 'Find bare links and tracking parameters left in the story.',
  why: 'A link on a line of its own, or one with tracking codes, was pasted by a machine; readers do not want it printed.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {link: 'Bare link `{label}` left in the story: delete it'},
  examples: [
    {
      bad: 'The lake is open again.\n⟦https://lake.example/news/1234.html⟧\nSwimmers came at once.',
      better: 'The lake is open again.\nSwimmers came at once.'
    },
    {
      bad: 'The lake is open again ⟦https://lake.example/?utm_source=feed&utm_medium=rss⟧',
      better: 'The lake is open again'
    },
    {bad: 'The lake is open again. ⟦(https://bit.ly/3aBcDeF)⟧', better: 'The lake is open again.'},
    {bad: 'The lake is open again.\n⟦Link: https://lake.example/news⟧'},
    {bad: 'The lake is open again. ⟦https://lake.example/news/1234.html⟧', better: 'The lake is open again.'},
    {good: 'Tickets are sold at lake.example until Friday.'},
    {near: 'Book at https://lake.example/tickets before Friday.'},
    {near: 'The address is www.lake.example'},
    {near: 'The site (lake.example) was down.'}
  ],
  message: 'link',
  line: [
    /(?:(?:via|source|link|url|from|see|web|website|read at|more at|original|permalink|short ?link):? )?(?:https?:\/\/|www\.)\S{3,200}/iu,
    /[\w./-]{3,80}(?:\.html?|\.php|\.aspx?|\.jpe?g|\.png|\.gif|\.webp|\.mp4|\.pdf)(?:\?\S{0,100})?/u
  ],
  tail: [/\(?https?:\/\/\S{3,200}\)?/iu],
  aside: [
    /\(?https?:\/\/[^\s()]{3,200}[?&#](?:utm_\w+|fbclid|gclid|mc_cid|igshid|ref_src|amp;utm_\w+|ocid|cmpid|smid|ncid|CMP|at_medium|at_campaign)=[^\s()]{0,300}\)?/u,
    /\(?(?:https?:\/\/)?(?:bit\.ly|goo\.gl|tinyurl\.com|ow\.ly|buff\.ly|dlvr\.it|fb\.me|youtu\.be|trib\.al|amzn\.to|lnkd\.in|ift\.tt|is\.gd|reut\.rs|bbc\.in|cnn\.it|nyti\.ms|wapo\.st|on\.ft\.com|econ\.st|vk\.cc|clck\.ru)\/[\w-]{3,40}\)?/u
  ]
})
