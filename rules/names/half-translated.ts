import {phraseRule} from '../../src/core/kinds.js'
import type {Phrase} from '../../src/text/phrases.js'
import {readTable} from '../../src/text/table.js'
import table from './half-translated.tsv'

/** Foreign words that stand first in the names of public bodies, by what they mean. */
const firsts: Readonly<Record<string, string>> = {
  National:
    'Narodna Narodni Narodny Narodnaya Narodowy Narodowa Nacionalna Nacionalni Nacional Nacionalnaya Nazionale Nationale Națională Nasional Ulusal Milli Kombëtare Národní Nemzeti Natsionalna Natsionalny Natsionalnaya',
  State: 'Državna Državni Derzhavna Derzhavnyi Państwowy Państwowa Státní Gosudarstvenny Gosudarstvennaya Devlet',
  Central: 'Centralna Centralni Zentral Zentrale Merkez Tsentralny Tsentralnaya Tsentralna Qendrore Centrale',
  Supreme: 'Vrhovni Vrhovna Verkhovny Verkhovnyi Vyshchyi Najwyższy Nejvyšší Suprema Supremo',
  Constitutional:
    'Ustavni Konstytucyjny Ústavní Konstitutsionny Konstytutsiinyi Constitucional Costituzionale Kushtetuese'
}
/** What follows them in English where the engine knew the second word alone. */
const seconds =
  'Bank Assembly Council Library Museum Theatre Gallery Institute Police Guard Agency Court Tribunal Opera Parliament'

/** What ministries look after, in other languages. */
const offices: Readonly<Record<string, string>> = {
  Education:
    'Obrazovanie Obrazovaniya Obrazovania Prosveshcheniya Osvity Osvita Prosvete Prosvjete Arsimit Eğitim Oświaty Edukacji Educației Educação Istruzione Bildung Školství Oktatás Pendidikan Talim Marif Tarbiya',
  Health:
    'Zdravookhranenie Zdravookhraneniya Zdravookhranenia Zdorovya Zdravlja Zdravstva Shëndetësisë Sağlık Zdrowia Sănătății Saúde Salud Salute Santé Gesundheit Zdravotnictví Kesehatan Behdasht Sihha',
  Defence:
    'Oborona Oborony Obrony Odbrane Obrane Mbrojtjes Savunma Apărării Defesa Defensa Difesa Défense Verteidigung Obrany Honvédelmi Pertahanan Difaa Defa',
  Finance:
    'Finansov Finansy Finansiv Finansija Financija Financave Maliye Finansów Finanțelor Finanças Fazenda Hacienda Finanze Finanzas Finanzen Financí Pénzügy Keuangan Maliya',
  Justice:
    'Yustitsii Yustytsii Justicije Pravde Pravosuđa Drejtësisë Adalet Sprawiedliwości Justiției Justiça Justicia Giustizia Justiz Spravedlnosti Kehakiman Adliya',
  Culture: 'Kultury Kulture Kulturës Kültür Kultury Culturii Cultura Kultur Kebudayaan Farhang',
  Agriculture: 'Tarım Rolnictwa Agriculturii Agricultura Landwirtschaft Zemědělství Poljoprivrede Bujqësisë Pertanian',
  Energy: 'Energetiki Energetyky Enerji Energii Energiei Energía Energie Energetike',
  Transport:
    'Transporta Ulaştırma Transportu Transporturilor Transportes Trasporti Verkehr Dopravy Saobraćaja Perhubungan',
  Labour: 'Truda Pratsi Rada Çalışma Pracy Muncii Trabalho Trabajo Lavoro Travail Arbeit Práce',
  'the Interior': 'Dakhiliya Dakhliya Keshvar İçişleri Gobernación Inneres Vnitra Brendshme Interno Kishvar',
  'Foreign Affairs': 'Kharijiya Dışişleri Cancillería Esteri Exteriores Äußeres Hariciye'
}

function* halves(): Generator<Phrase> {
  for (const [english, foreign] of Object.entries(firsts))
    for (const first of foreign.split(' '))
      for (const second of seconds.split(' '))
        yield {phrase: `${first} ${second}`.toLowerCase(), replacements: [`${english} ${second}`]}
  for (const [english, foreign] of Object.entries(offices))
    for (const own of new Set(foreign.split(' ')))
      yield {phrase: `ministry of ${own}`.toLowerCase(), replacements: [`Ministry of ${english}`]}
}

export default phraseRule({
  id: 'names/half-translated',
  summary: 'Find a body or place of which half the name was translated (`Civil Guardia`, `Ministry of Sanidad`).',
  why: 'The engine knew one word of the name and left the other as it stands in the source.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.93,
  messages: {half: '`{phrase}` is half translated; print `{replacement}`'},
  message: 'half',
  phrases: () => [
    ...readTable<'name' | 'english' | 'language'>(table).map(({name, english}) => ({
      phrase: name.toLowerCase(),
      replacements: [english]
    })),
    ...halves()
  ],
  unless: ({text}) => !/\p{Lu}/u.test(text),
  examples: [
    {bad: 'The ⟦Civil Guardia⟧ arrested a broker.', better: 'The Civil Guard arrested a broker.'},
    {bad: 'Trains to ⟦Bourg-in-Bresse⟧ were late.', better: 'Trains to Bourg-en-Bresse were late.'},
    {bad: 'The ⟦Narodna Bank⟧ of Serbia cut rates.', better: 'The National Bank of Serbia cut rates.'},
    {bad: 'The ⟦Ministry of Oborona⟧ sent tents.', better: 'The Ministry of Defence sent tents.'},
    {good: 'The Civil Guard arrested a broker.'},
    {near: 'The Guardia Civil, Narodna Odbrana and the Ministry of Health met.'}
  ]
})
