import {defineRule} from '../../src/core/rule.js'
import {capitalsOf} from '../../src/text/capitals.js'

/** Surnames of Chinese and Korean people, printed before the given name. */
const chinese =
  'Bai|Bao|Cai|Cao|Chen|Cheng|Cui|Dai|Deng|Ding|Dong|Du|Duan|Fan|Fang|Feng|Fu|Gao|Gong|Gu|Guo|Hao|He|Hou|Hu|Huang|Jia|Jiang|Jin|Kong|Lai|Lei|Li|Liang|Liao|Lin|Liu|Long|Lu|Luo|Ma|Mao|Meng|Mo|Pan|Peng|Qian|Qin|Qiu|Ren|Shao|Shen|Shi|Su|Sun|Tan|Tang|Tao|Tian|Wan|Wang|Wei|Wen|Wu|Xi|Xia|Xiang|Xiao|Xie|Xiong|Xu|Xue|Yan|Yang|Yao|Ye|Yin|Yu|Yuan|Zeng|Zhang|Zhao|Zheng|Zhong|Zhou|Zhu|Zou'
const korean =
  'Kim|Lee|Park|Choi|Jung|Jeong|Kang|Cho|Yoon|Yoo|Jang|Lim|Han|Seo|Shin|Kwon|Hwang|Ahn|Song|Moon|Oh|Bae|Ryu|Noh|Nam|Hong|Son|Yang|Ko|Ha'
/** Given names of Japan, which English prints before the surname. */
const japanese =
  'Akihiro|Akihito|Akiko|Akio|Akira|Asuka|Atsushi|Ayaka|Ayumi|Chieko|Daichi|Daisuke|Eiji|Emiko|Fumiko|Fumio|Haruka|Haruki|Haruto|Hideki|Hideo|Hiroaki|Hiroko|Hiroshi|Hiroto|Hiroyuki|Isamu|Jiro|Junichi|Junko|Kaori|Katsuya|Kazuki|Kazuo|Kazuya|Kazuyuki|Keiko|Keisuke|Kenichi|Kenji|Kenta|Kentaro|Koichi|Koji|Kosuke|Kumiko|Kyoko|Mai|Makoto|Mariko|Masahiro|Masaki|Masako|Masao|Masaru|Masashi|Masato|Mayumi|Megumi|Michiko|Miho|Misaki|Mitsuo|Naoki|Naoko|Naomi|Noboru|Nobuo|Noriko|Osamu|Reiko|Ren|Ryo|Ryoko|Ryota|Sachiko|Satoru|Satoshi|Shigeru|Shinichi|Shinji|Shizuka|Shohei|Shota|Shun|Sota|Susumu|Tadashi|Taichi|Takahiro|Takashi|Takeshi|Takuya|Taro|Tatsuya|Tetsuya|Tomoko|Toshio|Tsutomu|Yasuko|Yasuo|Yoichi|Yoko|Yoshiko|Yoshio|Yui|Yuka|Yukiko|Yukio|Yuki|Yuko|Yumi|Yumiko|Yusuke|Yuta'
const surnames = new Set(`${chinese}|${korean}`.split('|'))
const isKorean = new RegExp(`^(?:${korean})$`, 'u')
const titles = String.raw`(?:Mrs?|Ms|Miss|Dr|Prof|Professor|President|Premier|Chairman|Minister|General|Judge|Secretary|Governor|Mayor|Ambassador)\.?`

const full = new RegExp(
  String.raw`(?<![\p{L}-])(?<surname>(?:${chinese})(?= \p{Lu}\p{Ll}{3,})|(?:${korean})(?= \p{Lu}\p{Ll}+-)) (?<given>\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?)(?![\p{L}-]| \p{Lu})`,
  'gu'
)
/** `Hiroshi Tanaka`, `Viktor Petrovich Savin`, `Abdul Rahman al-Khatib`: names with the surname last. */
const surnameLast = [
  new RegExp(String.raw`(?<![\p{L}-])(?<given>${japanese}) (?<surname>\p{Lu}\p{Ll}{2,})(?![\p{L}-]| \p{Lu})`, 'gu'),
  /(?<![\p{L}-])\p{Lu}\p{Ll}+ (?<given>\p{Lu}\p{Ll}{2,}(?:[eo]vich|[eo]vych|[eio]vna)) (?<surname>\p{Lu}\p{Ll}{2,})(?![\p{L}-]| \p{Lu})/gu,
  /(?<![\p{L}-])(?<given>Abd[eu]l) \p{Lu}\p{Ll}+ (?<surname>(?:[ae]l-)?\p{Lu}\p{Ll}{2,})(?![\p{L}-]| \p{Lu})/giu
]
/** A name alone, as the paper calls somebody: `Lijun said`, `said Lijun`, `Lijun, 67,`. */
const alone =
  /(?<![\p{L}’'-]|\p{Lu}[\p{L}.’'-]* )(?<given>\p{Lu}\p{Ll}{2,}(?:-\p{L}\p{Ll}+)?)(?= (?:said|says|told|adds|added|was|is|has|had|did|will|would|won|took|wrote|denied|joined|declined)\b|, (?:\d|who |whose |the |an? ))|(?<=\b(?:said|says|added|according to) )(?<speaker>\p{Lu}\p{Ll}{2,}(?:-\p{L}\p{Ll}+)?)(?=[.,]|$)/gu
const titled = new RegExp(
  String.raw`(?<![\p{L}-])${titles} (?<given>\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?)(?![\p{L}-]| \p{Lu})`,
  'gu'
)

export default defineRule({
  id: 'names/given-for-surname',
  summary:
    'Find a given name or a patronymic where the surname is due (`Deng Wenyuan … Mr Wenyuan`, `Hiroshi Tanaka … Mr Hiroshi`, `Viktor Petrovich Savin … Petrovich said`).',
  why: 'Chinese and Korean names begin with the surname, others end in it; an engine that does not know whose name it is takes the wrong word.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {given: '`{given}` is the given name of {person}: print `{surname}`'},
  examples: [
    {
      bad: 'The painter Deng Wenyuan won. Mr ⟦Wenyuan⟧ gave the money away.',
      better: 'The painter Deng Wenyuan won. Mr Deng gave the money away.'
    },
    {
      bad: 'Lawyers for Bae Soo-jin asked for bail. The judge told Ms ⟦Soo-jin⟧ to wait.',
      better: 'Lawyers for Bae Soo-jin asked for bail. The judge told Ms Bae to wait.'
    },
    {
      bad: 'The singer Bae Soo-won sued. Ms ⟦Won⟧ asked for nothing.',
      better: 'The singer Bae Soo-won sued. Ms Bae asked for nothing.'
    },
    {
      bad: 'The coach Zhao Lijun left. ⟦Lijun⟧ said she was tired.',
      better: 'The coach Zhao Lijun left. Zhao said she was tired.'
    },
    {
      bad: 'Hiroshi Tanaka, 61, will lead the firm. Mr ⟦Hiroshi⟧ joined it in 1983.',
      better: 'Hiroshi Tanaka, 61, will lead the firm. Mr Tanaka joined it in 1983.'
    },
    {
      bad: 'Viktor Petrovich Savin was fined. ⟦Petrovich⟧ said he would appeal.',
      better: 'Viktor Petrovich Savin was fined. Savin said he would appeal.'
    },
    {
      bad: 'Lawyers for Lee Seo-yeon came. ⟦Seo⟧ said she was innocent.',
      better: 'Lawyers for Lee Seo-yeon came. Lee said she was innocent.'
    },
    {near: 'Zhao Lijun and her sister Zhao Meiling won, and Lijun said it was easy.'},
    {near: 'Viktor Petrovich Savin was fined, and Ana Petrovich said it was fair.'},
    {good: 'The painter Deng Wenyuan won. Mr Deng gave the money away.'},
    {near: 'Deng Wenyuan won. Mr Lee and Mr Soo-jin Bae came too.'},
    {near: 'Chen Yang sued, and so did Yang Lin. Mr Yang won.'},
    {near: 'Zhang Long was hurt. The driver was freed, but Mr Long had fled.'},
    {near: 'The city of Shi Jiazhuang met Dr Jiang.'}
  ],
  patterns: [titled, alone],
  mayFind: context => context.view(capitalsOf).words.some(word => surnames.has(word) || isGiven.test(word)),
  check(context) {
    const people = new Map<string, Person>()
    for (const {groups, 0: person} of context.matches(full)) {
      const {given = '', surname = ''} = groups!
      people.set(given, {surname, person})
      const [first = '', second] = given.split('-')
      if (second === undefined) continue
      const last = second[0]!.toUpperCase() + second.slice(1)
      if (!isKorean.test(last)) people.set(last, {surname, person})
      if (isKorean.test(first)) people.set(first, {surname, person})
    }
    for (const pattern of surnameLast)
      for (const {groups, 0: person} of context.matches(pattern))
        people.set(groups!.given!, {surname: groups!.surname!, person})
    if (people.size === 0) return undefined
    // `Chen Yang … Yang Lin … Mr Yang` may be either; `Mr Long` is often an Englishman.
    const family = new Set([...people.values()].map(({surname}) => surname)).add('Long')
    const report = (given: string, start: number): void => {
      const bearer = people.get(given)
      if (bearer === undefined || family.has(given) || isFirst(given, context.text)) return
      const {surname, person} = bearer
      const data = {given, surname, person}
      context.report({message: 'given', span: [start, start + given.length], data, suggest: [surname]})
    }
    for (const {0: printed, index, groups} of context.matches(titled)) {
      const given = groups!.given!
      report(given, index + printed.length - given.length)
    }
    for (const {0: given, index} of context.matches(alone)) {
      if (context.quotes.touches([index, index + given.length]) || !isAloneWrong(given, people)) continue
      report(given, index)
    }
    return undefined
  }
})

interface Person {
  surname: string
  person: string
}

/** Words that only people of whom the surname stands last have. */
const isGiven = new RegExp(`^(?:${japanese}|Abd[eu]l|\\p{Lu}\\p{Ll}+(?:[eo]vich|[eo]vych|[eio]vna))$`, 'u')

/** Of a Chinese or Korean person, a patronymic or `Abdul`; not where several of one family are told apart, nor a Japanese given name, which friends use. */
function isAloneWrong(given: string, people: ReadonlyMap<string, Person>): boolean {
  const bearer = people.get(given)
  if (bearer === undefined || (isGiven.test(given) && /^(?:Abd|.*v(?:ich|ych|na)$)/u.test(given) === false))
    return false
  if (given.length < 5 && !isKorean.test(given) && !/^Abd/u.test(given)) return false
  const namesakes = new Set(
    [...people.values()].filter(({surname}) => surname === bearer.surname).map(each => each.person)
  )
  return namesakes.size === 1
}

/** `Chen Yang … Yang Lin`: a surname too, and somebody else has it. */
const isFirst = (given: string, text: string): boolean =>
  (surnames.has(given) && new RegExp(String.raw`(?<![\p{L}-])${given} \p{Lu}\p{Ll}`, 'u').test(text)) ||
  (isGiven.test(given) &&
    new RegExp(String.raw`\p{Lu}\p{Ll}+ ${given}(?![\p{L}-]| \p{Lu})`, 'u').test(text.replaceAll(titled, '')))
