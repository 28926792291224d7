import {phraseRule} from '../../src/core/kinds.js'
import {phrasesOf} from '../../src/text/phrase-table.js'
import type {PhraseMatch} from '../../src/text/phrases.js'
import {baseOf, isForm} from '../../src/text/verbs.js'
import {modals} from '../../src/text/word-classes.js'
import table from './general.tsv'

const unfinished = /^(?:since long|on the eve|t(?:ook|ake|aking) the word)$/iu
const finished = /^\s(?:after|ago|before|of)\b/u
/** What frames hold things together in: `in the frames of shop windows`. */
const framed =
  /^\s(?:(?:the|his|her|its|their|two|old) )?(?:\p{Ll}+ ){0,2}(?:windows?|doors?|mirrors?|paintings?|pictures?|photographs?|portraits?|screens?|posters?|glasses|spectacles|bicycles?|bikes?|cars?|buildings?|houses?|ships?|boats?|beds?|tents?|film|films|footage|video|videos)\b/u

/** What one may lose that has a life in its name: `their life savings`. */
const lifeOf =
  /^(?:[- ](?:savings?|jackets?|vests?|rafts?|boats?|buoys?|belts?|insurance|assurance|polic(?:y|ies)|pensions?|partners?|companions?|sentences?|tenure|memberships?|supports?|peerages?|bans?|coach(?:es)?)\b|['’]s\b)/u

/** `to follows up the case`: behind `to` and modals the verb is plain, whatever the engine printed. */
function plainBehindTo({words, replacements}: PhraseMatch): readonly string[] | undefined {
  const first = words[0]!
  const before = first.sentence.words[first.index - 1]?.lower ?? ''
  if ((before !== 'to' && !modals.has(before)) || !isForm(first.lower, 'third')) return undefined
  return replacements.map(text => {
    const [verb = '', ...rest] = text.split(' ')
    return isForm(verb, 'third') ? [baseOf(verb), ...rest].join(' ') : text
  })
}

const clauseWord = /\b(?:when|if|once|whenever|until|before|because|how)\s$/iu

/** `when it came to delays`, `saw the light of day` */
const isEnglish = (phrase: string, before: string, after: string): boolean =>
  (/ the light$/u.test(phrase) && /^ (?:of|at)\b/u.test(after)) ||
  (/^it came to /iu.test(phrase) && clauseWord.test(before))

export default phraseRule({
  id: 'calque/general',
  summary: 'Find phrases that translation engines carry over word for word from the languages of the news.',
  why: 'Each is idiomatic in its own language and is not English; readers stumble over it or misread it.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {calque: '`{phrase}` is {reason}; recast it, perhaps as `{replacement}`'},
  message: 'calque',
  phrases: () => phrasesOf(table),
  choose: match => plainBehindTo(match),
  unless: ({text, start, end}, context) =>
    isEnglish(text, context.text.slice(Math.max(0, start - 10), start), context.text.slice(end, end + 4)) ||
    (unfinished.test(text) && finished.test(context.text.slice(end, end + 8))) ||
    (/ burns$/iu.test(text) && /^ (?:treatment|unit|care|ward|therapy)\b/u.test(context.text.slice(end, end + 12))) ||
    (/ life$/iu.test(text) && lifeOf.test(context.text.slice(end, end + 16))) ||
    (/^in the frames? of$/iu.test(text) && framed.test(context.text.slice(end, end + 50))),
  examples: [
    {
      bad: 'The clinic treats patients with ⟦new crown pneumonia⟧.',
      better: 'The clinic treats patients with COVID-19.'
    },
    {bad: 'Firefighters arrived ⟦at the first time⟧.', better: 'Firefighters arrived immediately.'},
    {
      bad: 'Prosecutors ⟦initiated a criminal case⟧ against the driver.',
      better: 'Prosecutors opened a criminal investigation against the driver.'
    },
    {bad: 'The envoy ⟦assisted to the ceremony⟧ in Lima.', better: 'The envoy attended the ceremony in Lima.'},
    {bad: 'The gang has been on the run ⟦since a long time⟧.', better: 'The gang has been on the run for a long time.'},
    {bad: 'The blaze was ⟦taken under control⟧ at dawn.', better: 'The blaze was brought under control at dawn.'},
    {
      bad: 'Four clinics ⟦on the territory of⟧ the district closed.',
      better: 'Four clinics in the district closed.'
    },
    {bad: 'The premier ⟦carried out a working visit to⟧ Riga.', better: 'The premier visited Riga.'},
    {
      bad: 'Judge Sosa ⟦realized an official visit to⟧ the port.',
      better: 'Judge Sosa paid an official visit to the port.'
    },
    {bad: 'The town must ⟦do a good job in the prevention of⟧ fires.', better: 'The town must prevent fires.'},
    {
      bad: 'The mayor met the ⟦German news agency⟧ team in Bonn.',
      better: 'The mayor met the dpa team in Bonn.'
    },
    {
      bad: 'Cyclists ⟦took advantage to⟧ thank the crew.',
      better: 'Cyclists took the opportunity to thank the crew.'
    },
    {
      bad: 'Grocers said ⟦with one mouth⟧ that rents are too high.',
      better: 'Grocers said with one voice that rents are too high.'
    },
    {bad: 'A diver has ⟦received shrapnel wounds⟧.', better: 'A diver has suffered shrapnel wounds.'},
    {bad: 'Two divers ⟦were received shrapnel wounds⟧.', better: 'Two divers suffered shrapnel wounds.'},
    {bad: 'The envoy wants to ⟦follows up the case⟧.', better: 'The envoy wants to monitor the case.'},
    {bad: 'The lock opens ⟦in the nearest time⟧.', better: 'The lock opens soon.'},
    {bad: 'The mayor ⟦criticised that the⟧ bridge is shut.', better: 'The mayor complained that the bridge is shut.'},
    {near: 'When it came to delays nobody was surprised, and the plan did not see the light of day.'},
    {good: 'The clinic treats patients with COVID-19 for the first time.'},
    {good: 'The driver was seriously injured and taken to hospital.'},
    {near: 'The mill has stood there since long before the war.'},
    {near: 'The jury took the word of the night porter.'},
    {
      bad: 'The coach said his side always ⟦comes out dry from the water⟧.',
      better: 'The coach said his side always gets away with it.'
    },
    {near: 'The night brought ten degrees of frost to the glen.'},
    {near: 'Four pensioners lost their life savings, and a sailor lost the life jacket.'},
    {near: 'She received burns treatment in the capital.'},
    {near: 'Mice nested in the frames of old shop windows.'},
    {near: 'She sat beside the new crown prince.'},
    {near: 'When it came to voting, the actual cost was never named.'},
    {near: 'The medic attended to the wounded at the meeting point.'}
  ]
})
