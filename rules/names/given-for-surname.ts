import {defineRule} from '../../src/core/rule.js'
import {capitalsOf} from '../../src/text/capitals.js'

/** Surnames of Chinese and Korean people, printed before the given name. */
const chinese =
  'Bai|Bao|Cai|Cao|Chen|Cheng|Cui|Dai|Deng|Ding|Dong|Du|Duan|Fan|Fang|Feng|Fu|Gao|Gong|Gu|Guo|Hao|He|Hou|Hu|Huang|Jia|Jiang|Jin|Kong|Lai|Lei|Li|Liang|Liao|Lin|Liu|Long|Lu|Luo|Ma|Mao|Meng|Mo|Pan|Peng|Qian|Qin|Qiu|Ren|Shao|Shen|Shi|Su|Sun|Tan|Tang|Tao|Tian|Wan|Wang|Wei|Wen|Wu|Xi|Xia|Xiang|Xiao|Xie|Xiong|Xu|Xue|Yan|Yang|Yao|Ye|Yin|Yu|Yuan|Zeng|Zhang|Zhao|Zheng|Zhong|Zhou|Zhu|Zou'
const korean =
  'Kim|Lee|Park|Choi|Jung|Jeong|Kang|Cho|Yoon|Yoo|Jang|Lim|Han|Seo|Shin|Kwon|Hwang|Ahn|Song|Moon|Oh|Bae|Ryu|Noh|Nam|Hong|Son|Yang|Ko|Ha'
const surnames = new Set(`${chinese}|${korean}`.split('|'))
const isKorean = new RegExp(`^(?:${korean})$`, 'u')
const titles = String.raw`(?:Mrs?|Ms|Miss|Dr|Prof|Professor|President|Premier|Chairman|Minister|General|Judge|Secretary|Governor|Mayor|Ambassador)\.?`

const full = new RegExp(
  String.raw`(?<![\p{L}-])(?<surname>(?:${chinese})(?= \p{Lu}\p{Ll}{3,})|(?:${korean})(?= \p{Lu}\p{Ll}+-)) (?<given>\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?)(?![\p{L}-]| \p{Lu})`,
  'gu'
)
const titled = new RegExp(
  String.raw`(?<![\p{L}-])${titles} (?<given>\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?)(?![\p{L}-]| \p{Lu})`,
  'gu'
)

export default defineRule({
  id: 'names/given-for-surname',
  summary: 'Find the given name of a Chinese or Korean person behind a title (`Deng Wenyuan … Mr Wenyuan`).',
  why: 'Chinese and Korean names begin with the surname; an engine takes the last word of a name for it.',
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
    {good: 'The painter Deng Wenyuan won. Mr Deng gave the money away.'},
    {near: 'Deng Wenyuan won. Mr Lee and Mr Soo-jin Bae came too.'},
    {near: 'Chen Yang sued, and so did Yang Lin. Mr Yang won.'},
    {near: 'Zhang Long was hurt. The driver was freed, but Mr Long had fled.'},
    {near: 'The city of Shi Jiazhuang met Dr Jiang.'}
  ],
  patterns: [titled],
  mayFind: context => context.view(capitalsOf).words.some(word => surnames.has(word)),
  check(context) {
    const people = new Map<string, {surname: string; person: string}>()
    for (const {groups, 0: person} of context.matches(full)) {
      const {given = '', surname = ''} = groups!
      people.set(given, {surname, person})
      const syllable = /-\p{L}\p{Ll}+$/u.exec(given)?.[0].slice(1)
      const name = syllable && syllable[0]!.toUpperCase() + syllable.slice(1)
      if (name && !isKorean.test(name)) people.set(name, {surname, person})
    }
    // `Chen Yang … Yang Lin … Mr Yang` may be either; `Mr Long` is often an Englishman.
    const family = new Set([...people.values()].map(({surname}) => surname)).add('Long')
    for (const {0: printed, index, groups} of context.matches(titled)) {
      const given = groups!.given!
      const bearer = people.get(given)
      if (bearer === undefined || family.has(given) || isFirst(given, context.text)) continue
      const {surname, person} = bearer
      const end = index + printed.length
      const data = {given, surname, person}
      context.report({message: 'given', span: [end - given.length, end], data, suggest: [surname]})
    }
    return undefined
  }
})

/** `Chen Yang … Yang Lin`: a surname too, and somebody else has it. */
const isFirst = (given: string, text: string): boolean =>
  surnames.has(given) && new RegExp(String.raw`(?<![\p{L}-])${given} \p{Lu}\p{Ll}`, 'u').test(text)
