/** Family names of Korea and China that come back in the spelling of another system: `Bae Sun-hwa … Pae`, `Zhou Minglan … Chow`. */
import type {StoryViews} from '../core/story-views.js'
import {capitalsOf} from './capitals.js'
import {bareName} from './names.js'
import type {Word} from './sentences.js'
import {wordSet} from './word-set.js'

/** Each row is one name, as the systems spell it. */
const rowsOf = (rows: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    rows
      .split(',')
      .map(row => row.trim().split(' '))
      .flatMap(row => row.map(name => [name, row] as const))
  )

const korean = rowsOf(
  'Choi Choe Chwe, Park Pak Bak, Jung Jeong Chung Chong, Yoon Yun, Lim Rim Im, Shin Sin, Kwon Gwon, Moon Mun, Seo Suh Sŏ, Kang Gang, Bae Pae Bai, ' +
    'Kim Gim, Lee Yi Rhee Ri, Cho Jo, Noh Roh No, Ryu Yoo Yu, Baek Paek Paik Back, Byun Pyon Byeon, Jang Chang, Hwang Whang, Ahn An, Koo Gu Ku, Woo Wu, ' +
    'Heo Hur Huh, Kwak Gwak, Bang Pang, Joo Ju Chu, Jin Chin, Sohn Son, Ko Go Koh, Han Hahn, Hong, Song Sung, Oh O, Nam, Min, Cha, Na Ra, Chae Chai, Pyo, Seol Sul'
)
const chinese = rowsOf(
  'Zhou Chow Chou, Zhang Chang Cheung, Wang Wong, Chen Chan, Liu Lau, Huang Hwang Wong, Zhao Chao Chiu, Xu Hsu Tsui, Zhu Chu, Guo Kuo Kwok, Gao Kao, Luo Lo Law, ' +
    'Zheng Cheng, Xie Hsieh Tse, Song Sung Soong, Xiao Hsiao Siu, Cao Tsao, Deng Teng, Zeng Tseng Tsang, Cai Tsai, Qian Chien, Jiang Chiang, Dong Tung, Ye Yeh, ' +
    'Du Tu, Feng Fung, Yuan Yuen, Xia Hsia, Qiu Chiu, Shi Shih, Cui Tsui, Zhong Chung, Qin Chin, Ren Jen, Xue Hsueh, Jia Chia, Hu Woo, Li Lee, Lin Lam, Wu Ng, Tang Tong, Pan Poon'
)

/** Whether a Korean or Chinese person may stand in the story. */
export function hasFamilyName(context: StoryViews): boolean {
  const {words, pairs} = context.view(capitalsOf)
  return pairs > 0 && words.some(word => word.length < 6 && (korean.has(word) || chinese.has(word)))
}

/** A Korean or Chinese person, family name first. */
const person =
  /(?<![\p{L}-])(?<family>\p{Lu}\p{Ll}{1,4}) (?:(?<korean>\p{Lu}\p{Ll}+-\p{L}\p{Ll}+)|\p{Lu}\p{Ll}{3,})(?![\p{L}-]| \p{Lu})/gu

/** What people do in the news after they were named in full. */
const did = wordSet(
  'said says has had will would was is also who made scored won wrote became took did kept played went came told thinks believes denies hopes wants led left lost beat spoke sang fled died grew'
)
/** Whether the word behind a name shows that a person stands there: a verb, or an age. */
export const acts = (word: Word | undefined): boolean =>
  word !== undefined && (did.has(word.lower) || /^(?:\p{Ll}{2,}ed|[1-9]\d)$/u.test(word.text))

const before = wordSet('for of by to from with against that after and but as when while about on')

/** A family name alone, in a spelling that no full name of the story has. */
export function* familySlips(context: StoryViews): Generator<{first: string; name: string; at: number}> {
  const people = new Map<string, {at: number; row: readonly string[]}>()
  for (const {index, groups} of context.matches(person)) {
    const family = groups!.family!
    const row = (groups!.korean ? korean.get(family) : undefined) ?? chinese.get(family)
    if (row) people.set(family, {at: index, row})
  }
  if (people.size !== 1) return
  const [[first, {at, row}]] = [...people] as [[string, {at: number; row: readonly string[]}]]
  const found = context.words.filter(word => word.text !== first && row.includes(bareName(word.text)))
  if (found.some(word => word.start < at || !isAlone(word, context))) return
  for (const word of found) yield {first, name: bareName(word.text), at: word.start}
}

/** One given name behind two spellings of a family name: `Zhang Weiming … Chang Weiming`. */
export function* familyVariants(context: StoryViews): Generator<{first: string; name: string; at: number}> {
  const people = new Map<string, string>()
  for (const {0: name, index, groups} of context.matches(person)) {
    const family = groups!.family!
    const given = name.slice(family.length + 1)
    const first = people.get(given)
    if (first === undefined) people.set(given, family)
    else if (first !== family && [korean, chinese].some(rows => rows.get(first)?.includes(family)))
      yield {first: `${first} ${given}`, name, at: index}
  }
}

/** Between small words, or before what people do. */
function isAlone({sentence, index, lower}: Word, {speller}: StoryViews): boolean {
  const [last, next] = [sentence.words[index - 1], sentence.words[index + 1]]
  if ([last, next].some(word => word !== undefined && /^\p{Lu}/u.test(word.text))) return false
  if (acts(next)) return true
  return last !== undefined && before.has(last.lower) && !speller.isWord(bareName(lower))
}
