import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import type {Speller} from '../../src/spelling/speller.js'

/** How most paragraphs end: no look at the next one is needed. */
const stopped = /(?:[!?…:;)\]]|[^\d,.]\.|[.…]["”’])$/

/** Words no paragraph ends with. */
const runsOn =
  /\s(?:the|an?|of|and|or|than|into|from|with|by|at|to|that|which|who|whose|their|its|his|our|my|your|was|were|is|are|has|have|had|been|be|will|would|because|between|against|during|said)$/u

export default defineRule({
  id: 'wraps/mid-sentence-break',
  summary: 'Find a paragraph break in the middle of a sentence.',
  why: 'Page breaks, advertisements and pictures cut a sentence in two when a page is turned into text.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {broken: 'Paragraph break inside a sentence after `{word}`; join the paragraphs'},
  examples: [
    {
      bad: 'The council voted on Monday to close the⟦\n\n⟧library for the summer.',
      better: 'The council voted on Monday to close the library for the summer.'
    },
    {
      bad: 'The envoys had hoped to finish the talks by⟦\n\n\n⟧noon, the ministry said.',
      better: 'The envoys had hoped to finish the talks by noon, the ministry said.'
    },
    {
      bad: 'Farmers in the valley say that they have⟦\r\n\r\n⟧waited for rain.',
      better: 'Farmers in the valley say that they have waited for rain.'
    },
    {
      bad: 'The council voted on Monday to close the library,⟦\n\n⟧but the mayor disagreed.',
      better: 'The council voted on Monday to close the library, but the mayor disagreed.'
    },
    {
      bad: 'Sales of boats in the islands were slower than expected in⟦\n\n\n⟧October as buyers waited for lower prices.',
      better: 'Sales of boats in the islands were slower than expected in October as buyers waited for lower prices.'
    },
    {
      bad: 'No ferry has called at the old pier since 2014,⟦\n\n⟧when a storm broke its mole.',
      better: 'No ferry has called at the old pier since 2014, when a storm broke its mole.'
    },
    {
      bad: '"The pier has been shut for a month,"⟦\n\n⟧said Ana Lind, who runs the ferry.',
      better: '"The pier has been shut for a month," said Ana Lind, who runs the ferry.'
    },
    {
      bad: 'The ferry had been at sea for a week when it came within 40⟦\n\n⟧nautical miles of the port.',
      better: 'The ferry had been at sea for a week when it came within 40 nautical miles of the port.'
    },
    {
      bad: 'The home side scored twice in the last ten min⟦-\n\n⟧utes of the match.',
      better: 'The home side scored twice in the last ten minutes of the match.'
    },
    {
      bad: 'The harbour will stay shut to all ferries until mid-⟦\n\n⟧October, the mayor said.',
      better: 'The harbour will stay shut to all ferries until mid-October, the mayor said.'
    },
    {
      bad: 'The council will spend on each of the piers some 12,⟦\n⟧500 crowns.',
      better: 'The council will spend on each of the piers some 12,500 crowns.'
    },
    {
      bad: 'The yard will open two docks by the end of May, creating about⟦\n\n⟧3,500 jobs.',
      better: 'The yard will open two docks by the end of May, creating about 3,500 jobs.'
    },
    {good: 'The council voted on Monday.\n\nThe library will close.'},
    {good: 'Council to close the library for the summer\n\nThe council voted on Monday.'},
    {near: 'The board agreed to:\n\nclose the pier.'},
    {near: 'The story so far\n\niPhone sales fell by a third in the quarter.'},
    {near: 'Where we come from\n\nThe valley was settled late.'}
  ],
  mayFind: ({paragraphs}) => paragraphs.length > 1,
  check(context) {
    const {text, paragraphs, map, source} = context.story
    for (let at = 1; at < paragraphs.length; at++) {
      const [before, after] = [paragraphs[at - 1]!, paragraphs[at]!]
      const tail = text.slice(Math.max(before[0], before[1] - 40), before[1]).trimEnd()
      if (stopped.test(tail)) continue
      const head = text.slice(after[0], after[0] + 40)
      const gap = /^\s*/u.exec(head)![0].length
      const span: Span = [map.toSource(before)[1], map.toSource([after[0] + gap, after[0] + gap + 1])[0]]
      const half = cutWord(tail, head, context.speller)
      if (half !== undefined) {
        const hyphened: Span = [span[0] - 1, span[1]]
        context.report({message: 'broken', span: hyphened, of: 'source', data: {word: half}, suggest: ['']})
        continue
      }
      const isSure =
        isNumberCut(tail, head) ||
        (beforeDay.test(tail) && day.test(head)) ||
        isLoneCut(tail, head, paragraphs.length, after[1] - after[0])
      if (before[1] - before[0] < 20 || !isCut(tail, head, before[1] - before[0] > 45)) continue
      if (!isSure && source.slice(...span).split(/\r\n?|\n/u).length < 3) continue
      const word = /\S*$/u.exec(tail)![0]
      context.report({
        message: 'broken',
        span,
        of: 'source',
        data: {word},
        suggest: [tail.endsWith('-') || isNumberCut(tail, head) ? '' : ' ']
      })
    }
    return undefined
  }
})

/** `min-` and `utes`: the hyphen of a line end stands at the end of a paragraph. */
function cutWord(tail: string, head: string, speller: Speller): string | undefined {
  if (!tail.endsWith('-')) return undefined
  const left = /(?<!\p{L}|-)\p{L}{2,}(?=-$)/u.exec(tail)?.[0]
  const right = /^\s*(\p{Ll}{2,})(?![\p{L}-])/u.exec(head)?.[1]
  return left && right && speller.isWord(left + right) ? `${left}-` : undefined
}

/** Before a day or a month these run on too, though a name of another paragraph might stand there. */
const beforeDay = /\s(?:on|in|since|until|before|after|from|by|of|for)$/u
const day =
  /^\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^\s*(?:January|February|March|April|June|July|August|September|October|November|December) (?:\d|\p{Ll})/u
/** After these a name goes on. */
const beforeName = /\p{Ll} (?:the|of|and|of the|in the|by|with|from|at)$/u

/** After a small word and one of these a name goes on, and behind it the sentence. */
const beforeObject = /\p{Ll}{2} (?:of|for|to|from|with|by|against|between|near|into|the|and the|in the|of the)$/u
const properName =
  /^\s*\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+){0,2} (?:as|after|when|before|on|in|to|for|of|with|by|at|from|that|which|who|where|while|will|would|have)\b/u

/** After a comma a clause goes on with one of these, and no verse or list does. */
const goesOn =
  /^\s*(?:(?:and|but|or|which|who|whose|while|where|when|as|because|although|said|says|according|including)\s|(?:the|its|his|her|their|an?) (?:\p{Ll}+ ){1,3}(?:said|says|told|added)\b)/u

function isCut(tail: string, head: string, isLong: boolean): boolean {
  return (
    isNumberCut(tail, head) ||
    (hedged.test(tail) && /^\s*[$€£]?\d[\d,.]* \p{Ll}/u.test(head)) ||
    (titledGiven.test(tail) && surname.test(head)) ||
    (beginsSmall.test(head) && isCutBeforeSmall(tail, head, isLong)) ||
    isCutBeforeSpeaker(tail, head) ||
    (beforeHyphened.test(tail) && /^\s*\p{Lu}\p{Ll}/u.test(head)) ||
    (beforeCapital.test(tail) && isCutBeforeName(tail, head, isLong))
  )
}

/** `creating about` and `3,500 jobs`. */
const hedged = /\p{Ll} (?:about|some|nearly|almost|around|over|at least|more than|up to|roughly)$/u
/** `Prime Minister Tomas` and `Vrabec will`. */
const titledGiven =
  /(?:Minister|President|Governor|Mayor|Senator|Chancellor|Secretary|Judge|General|King|Queen|Prince|Pope) \p{Lu}\p{Ll}+$/u
const surname = /^\s*\p{Lu}\p{Ll}+ (?:will|has|had|is|was|said|told|would|and|met|announced|called)\b/u

/** `left for` and `Paris on Monday …`: two lines of which the second is far longer than any of a verse. */
const isLoneCut = (tail: string, head: string, count: number, length: number): boolean =>
  count === 2 && length > 70 && beforeObject.test(tail) && properName.test(head)

/** `12,` and `500 euros`. */
const isNumberCut = (tail: string, head: string): boolean =>
  (/\s[$€£]?\d{1,3},$/u.test(tail) && /^\s*\d{3}(?![\d,])/u.test(head)) ||
  (/\s\d{1,3}\.$/u.test(tail) && /^\s*\d{1,2} (?:percent|per cent|million|billion|trillion)\b/u.test(head))

/** `until mid-` and `February`. */
const beforeHyphened = /\p{Ll} (?:mid|pre|post|non|anti|pro)-$/u
/** Cheap signs, so that most breaks are settled before any letter is looked up. */
const beginsSmall = /^\s*(?:[a-z]|[^\0-\x7F“‘])/
const beforeCapital = /\s(?:the|of|and|by|with|from|at|on|in|since|until|before|after|for|against|between|near|into)$/

function isCutBeforeSmall(tail: string, head: string, isLong: boolean): boolean {
  if (runsOn.test(tail) && /^\s*\p{Ll}(?:\p{Ll}|\s)/u.test(head)) return true
  if (/(?:\p{Ll}{2}|\p{Ll} \d{4}),$/u.test(tail) && goesOn.test(head)) return true
  if (
    isLong &&
    /\p{Lu}\p{Ll}+,$/u.test(tail) &&
    /^\s*(?:the|an?) (?:former |new |current )?\p{Ll}{3,} (?:of|who|from|at|and)\b/u.test(head)
  )
    return true
  // `ran aground off` and `the Indonesian island`: what follows cannot begin a line of its own.
  const carriesOn =
    /^\s*(?:\p{Ll}{2,} \p{Ll}{2,}|(?:the|an?|of|in|on|at|by|for|from|to|with) \p{Lu}|(?:of|in|on|at|by|for|from|to|with) an? )/u
  if (isLong && /\s\p{Ll}{2,}$/u.test(tail) && carriesOn.test(head)) return true
  if (/\p{Ll}['’]s$/u.test(tail) && /^\s*\p{Ll}{3,} \p{Ll}{2,}/u.test(head)) return true
  // `a planet 120` and `light years away`.
  return isLong && /\p{Ll} \d[\d,.]*$/u.test(tail) && /^\s*\p{Ll}{2,} \p{Ll}{2,}/u.test(head)
}

/** `"a month,"` and `said Lind`. */
function isCutBeforeSpeaker(tail: string, head: string): boolean {
  return (
    /[,?!]["”]$/.test(tail) &&
    /\p{L}..$/u.test(tail) &&
    /^\s*(?:said|says|added|he (?:said|added)|she (?:said|added)|the \p{Ll}+ (?:\p{Ll}+ )?(?:said|added)|\p{Lu}\p{Ll}+ (?:said|added)) ?\b/u.test(
      head
    )
  )
}

function isCutBeforeName(tail: string, head: string, isLong: boolean): boolean {
  if (isLong && beforeObject.test(tail) && properName.test(head)) return true
  return (
    (beforeDay.test(tail) && day.test(head)) ||
    (beforeName.test(tail) &&
      /^\s*\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:is|was|were|said|says|has|had|on|in|to|and)\b/u.test(head))
  )
}
