import {patternRule} from '../../src/core/kinds.js'

/** `ended with Psalm 23:4` */
const verse =
  /\b(?:Psalms?|Genesis|Exodus|Leviticus|Deuteronomy|Joshua|Judges|Samuel|Chronicles|Job|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Ezekiel|Daniel|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Philippians|Colossians|Thessalonians|Timothy|Hebrews|James|Peter|Revelation|Koran|Quran|Qur.an|[Ss]urah?|[Vv]erses?|[Cc]hapter)\s$/u

export default patternRule({
  id: 'numbers/colon-score',
  summary: 'Find scores written with a colon (`won 3:0`).',
  why: 'German, Russian and many other languages write scores with a colon; English copy has a hyphen or a dash.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.88,
  messages: {score: 'Score `{score}` with a colon, expected `{right}`'},
  needs: /\d:\d(?!\d)/u,
  pattern:
    /\b(?:won|win|wins|winning|lost|lose|loses|losing|beat|beats|beating|defeated|drew|draw|victory|defeat|score|scored|result|ended|finished|lead|leads|led|tied|match|game|goals?)\b[^.:;?!]{0,40}?(?<![\p{L}\p{N}:.,]|\b(?:an?|at)\s(?!\d+:\d\s(?:win|victory|defeat|loss|draw|lead|success|triumph|thrashing|rout)\b))(?<mark>\d{1,2}:\d(?:(?:,? \(|[,;] )\d{1,2}:\d\)?)*)(?![\p{N}:]|\.\d|\s?[ap]\.?m|-| \(\d)/giu,
  found({groups, 0: found}) {
    const score = groups!.mark!
    if (verse.test(found.slice(0, -score.length))) return undefined
    const right = score.replaceAll(':', '-')
    return {message: 'score', data: {score, right}, suggest: [right]}
  },
  examples: [
    {bad: 'The home side won ⟦3:0⟧ on Saturday.', better: 'The home side won 3-0 on Saturday.'},
    {bad: 'The match ended with the score ⟦2:2⟧ in Riga.', better: 'The match ended with the score 2-2 in Riga.'},
    {
      bad: 'Marta Lind beat her rival ⟦6:4, 7:6 (7:5)⟧ in Riga.',
      better: 'Marta Lind beat her rival 6-4, 7-6 (7-5) in Riga.'
    },
    {bad: 'They won ⟦3:1 (1:1)⟧ at home.', better: 'They won 3-1 (1-1) at home.'},
    {bad: 'The side led after a ⟦3:0⟧ win.', better: 'The side led after a 3-0 win.'},
    {good: 'The home side won 3-0 on Saturday.'},
    {near: 'The cream beat a 2:1 blend, and the film won at 16:9.'},
    {near: 'The match ended at 10:15 and was won in 2:04.'},
    {near: 'The mass ended with Psalm 27:1 and the game of cards with Luke 6:3.'},
    {near: 'The ratio of 3:1 was read out.'},
    {near: 'Mix oats and milk 2:1, he said.'}
  ]
})
