import {residueRule} from '../../src/core/residue.js'

export default residueRule({
  id: 'residue/truncation-mark',
  summary: 'Find the mark of a feed that cut the story off.',
  why: 'Feeds and news interfaces deliver the first lines only and mark the cut; the rest must be fetched.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  messages: {cut: 'The text was cut off at `{label}`: fetch the rest, then delete the mark'},
  examples: [
    {bad: 'Farmers in the valley are waiting for⟦… [+1234 chars]⟧', better: 'Farmers in the valley are waiting for'},
    {bad: 'Farmers in the valley are waiting for ⟦[...]⟧', better: 'Farmers in the valley are waiting for'},
    {bad: 'Farmers in the valley are waiting for rain ⟦(more)⟧', better: 'Farmers in the valley are waiting for rain'},
    {bad: 'Farmers in the valley are waiting for ⟦…Continued on page 4⟧'},
    {bad: 'Farmers in the valley ⟦... Read More⟧'},
    {good: 'Farmers are waiting for rain.'},
    {near: '"We are waiting …" the farmer said.'},
    {near: 'He paused. "I do not know..."'},
    {near: '"The rain [...] will come," he said.'},
    {near: 'They want rain (and more).'}
  ],
  message: 'cut',
  suffix: [
    /(?:…|\.{2,3})?\s*[[(]\+? ?\d+ ?(?:more )?(?:chars?|characters|words|letters|symbols)(?: (?:more|left|remaining))?[\])]/iu,
    /(?:…|\.{2,3})?\s*\[(?:\.{2,4}|…|&hellip;|&#8230;|more|read more|truncated|cut|continued|cont['’]?d\.?|text truncated)\](?:\s*(?:[»›→]|&raquo;))?/iu,
    /(?:…|\.{2,3})?\s*\((?:more|continued|cont['’]?d\.?|continues|to be continued|truncated|text truncated|read more|see more|more to follow|continued on .{2,20})\)/iu,
    /\s*(?:…|\.{2,3})\s*(?:(?:see|read|show|view|load|learn) more|more|continued|continue reading|read on|(?:to be )?continued (?:on|in|at|below|tomorrow).{0,30})\s*[»›→>]*/iu,
    /\s+(?:…|\.{2,3}|<!--more-->)\s*[»›→]+/u
  ],
  tail: [
    /continued (?:on|from) (?:page|p\.) ?[A-Z]?\d+.{0,20}|to be continued|\(?cont['’]?d\.? on p(?:age|\.) ?[A-Z]?\d+\)?|turn to page \d+|see page \d+/iu
  ],
  line: [
    /(?:…|\.{2,3})?\s*\[(?:\.{2,4}|…|\+? ?\d+ ?(?:chars?|characters))\]/iu,

    /(?:story |article )?(?:continued|cont['’]?d\.?|continues) (?:on|from) (?:page|p\.) ?[A-Z]?\d+.{0,20}|(?:message|text|article|story|content|post) (?:has been )?truncated.{0,40}|\[?(?:the )?rest of (?:the|this) (?:story|article|text) (?:is missing|was cut)\]?/iu
  ]
})
