import {patternRule} from '../../src/core/kinds.js'

const surnames =
  'Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Gao|Lin|Luo|Zheng|Liang|Xie|Song|Tang|Deng|Han|Feng|Cao|Peng|Zeng|Xiao|Tian|Dong|Pan|Yuan|Cai|Jiang|Yu|Du|Ye|Cheng|Wei|Su|Lu|Ding|Ren|Shen|Yao|Cui|Zhong|Tan|Fan|Wan|Shi|Jin|Qin|Bai|Kong|Kim|Lee|Park|Choi|Jung|Kang|Cho|Yoon|Jang|Lim|Tao|Hou|Meng|Qiu|Xiong|Qian|Lei|Kuang|Gu|Mao|Hao|Gong|Shao|Wen|Chang|Ni'

export default patternRule({
  id: 'calque/placeholder-name',
  summary: 'Find placeholders printed as names: Huang Moumou, Zhang XX.',
  why: 'Chinese and Korean copy withholds a given name by writing “certain”; the engine spells the word out as if it were a name.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {placeholder: '`{name}` is no name: the source withholds it; write a person `surnamed {surname}`'},
  pattern: new RegExp(
    `(?<![\\p{L}-])(?:(?<first>\\p{Lu}\\p{Ll}+) (?:Moumou|Mou Mou|Mou-mou|Moumoumou|Mou Moumou)|(?<second>${surnames})(?: Mou| Mouhua| Mouming| Moujun| XX| X X| xx| X某| So-and-so| A-mou| OO| ○○| ××| \\*\\*))(?![\\p{L}\\p{N}])`,
    'gu'
  ),
  found(match) {
    const surname = (match.groups!.first ?? match.groups!.second)!
    return {message: 'placeholder', data: {name: match[0], surname}, suggest: [`a person surnamed ${surname}`]}
  },
  examples: [
    {bad: 'Police detained ⟦Feng Moumou⟧ on Sunday.', better: 'Police detained a person surnamed Feng on Sunday.'},
    {bad: 'The driver, ⟦Zhang XX⟧, fled.', better: 'The driver, a person surnamed Zhang, fled.'},
    {bad: '⟦Guo Mou⟧ was fined 200 yuan.'},
    {good: 'A man surnamed Feng was detained.'},
    {near: 'Zhang Yimou directed the film.'},
    {near: 'Pope Pius XX appears in the novel.'},
    {near: 'The Mou family runs a Li Mouding farm.'}
  ]
})
