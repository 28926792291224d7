/** Excerpts and single paragraphs of a longer quotation are good copy, so that only marks no such excerpt explains are reported. */

import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {singularOf} from '../../src/text/nouns.js'
import {type End, endOf, saysAfterColon} from '../../src/text/quote-ends.js'
import {hasMarks, type QuoteMark} from '../../src/text/quotes.js'

export default defineRule({
  id: 'quotes/unpaired',
  summary: 'Find a quotation mark that has no partner.',
  why: 'Readers cannot tell where the speaker stops and the paper goes on. A quotation over several paragraphs opens at each of them and closes once, at its end.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  notes:
    'A story of one paragraph may be cut from a longer quotation: there, an opening mark before a sentence and a closing mark after the punctuation of one are left alone. retext-quotes was measured for this group and left out: it reports every mark of the other style, and knows no quotation that runs over paragraphs (39 messages per 1,000 words of clean news, 0.8 when told to expect straight marks).',
  messages: {
    open: 'Quotation opened with `{mark}` is never closed; add the closing mark',
    possessive: 'Quotation mark `{mark}` after `{owner}` has no partner; print a possessive, or close the quotation',
    close: 'Quotation closed with `{mark}` was never opened; add the opening mark or delete this one'
  },
  examples: [
    {bad: 'The minister called the vote ⟦"⟧a triumph for the whole country and left the hall.'},
    {bad: 'The minister called the vote a triumph⟦”⟧ and left the hall.'},
    {
      bad: 'The union said: ⟦“⟧We will not give in.\nTalks go on next week.',
      better: 'The union said: “We will not give in.”\nTalks go on next week.'
    },
    {
      bad: 'The union met.\nNobody left.\nIts leader said, ⟦"⟧It is always the same. We are left with nothing.',
      better: 'The union met.\nNobody left.\nIts leader said, "It is always the same. We are left with nothing."'
    },
    {bad: 'The union said: ⟦“⟧We will not give in. Talks go on next week.\nThe port is shut.'},
    {bad: 'The council met.\nThe plan failed,⟦"⟧ the chairman said, "and so did we."'},
    {
      bad: 'The union defends the ⟦workers "⟧rights in every port.',
      better: "The union defends the workers' rights in every port."
    },
    {
      bad: 'The union defends the ⟦workers"⟧ rights in every port.',
      better: "The union defends the workers' rights in every port."
    },
    {bad: '⟦"⟧We will not give in, the union leader said.', better: '"We will not give in," the union leader said.'},
    {
      bad: '⟦"⟧We are ready, the mayor said. "But time is short."',
      better: '"We are ready," the mayor said. "But time is short."'
    },
    {
      bad: '⟦"⟧We are ready, said Ana Lind, head of the port, "but time is short."',
      better: '"We are ready," said Ana Lind, head of the port, "but time is short."'
    },
    {
      bad: "The mayor called it ⟦“⟧a shameful day' and left for Oslo.",
      better: 'The mayor called it “a shameful day” and left for Oslo.'
    },
    {
      bad: '⟦"⟧I am very tired, ’ Holm told the paper.',
      better: '"I am very tired," Holm told the paper.'
    },
    {bad: 'The Danish film The Salt Road⟦"⟧ won the prize.', better: 'The Danish film "The Salt Road" won the prize.'},
    {bad: 'He called it "a bad law" and worse⟦"⟧, but signed.'},
    {bad: '"We will not give in", ⟦"⟧ he said.'},
    {bad: 'The union met.\nNobody left early.\nIts leader said: ⟦“⟧We will not give in.'},
    {bad: 'The novel ⟦"⟧Green Harbour sold well abroad. It was reprinted twice in May.'},
    {bad: '“The pier is shut,” the warden said, and we ask crews to wait.⟦”⟧'},
    {bad: 'Police in Oslo said that the man had been seen on the pier and that he was armed⟦"⟧.'},
    {
      bad: 'The warden wrote to the crews: The pier is shut. Stay in port.⟦"⟧',
      better: 'The warden wrote to the crews: "The pier is shut. Stay in port."'
    },
    {
      bad: '⟦"⟧We will not give in, the union leader said, "but we have time."',
      better: '"We will not give in," the union leader said, "but we have time."'
    },
    {
      bad: '⟦"⟧We will not give in, "but we have time," the union leader said.',
      better: '"We will not give in, but we have time," the union leader said.'
    },
    {
      bad: '⟦"⟧Nobody told us, said Holm, who runs the ferry.',
      better: '"Nobody told us," said Holm, who runs the ferry.'
    },
    {near: '"We will not give in," the union leader said, "but we have time," and left.'},
    {good: '"We will not give in," the union said.\n"We have time.'},
    {good: 'The union said: “We will not give in.\n“We have time,” it added.'},
    {bad: 'He said that the plan was ⟦“⟧not serious at all and left the room.'},
    {near: '"We will not give in, whatever they offer us this week.'},
    {near: 'and so did the rest of us," the chairman said.'},
    {near: 'The chairman said "We will not give in. They can offer what they like.'},
    {near: 'The 7" single and the 12" mix came out in May.'}
  ],
  mayFind: hasMarks,
  check(context) {
    let reported = -1
    let [paragraph, explainedThere] = [-1, 0]
    for (const mark of context.quotes.marks) {
      if (mark.kind === 'single' || mark.role === 'inner' || mark.partner !== undefined || mark.extra) continue
      if (mark.paragraph !== paragraph) [paragraph, explainedThere] = [mark.paragraph, 0]
      if (mark.paragraph === reported || explainedThere === mostExplained || closesBackticks(mark, context)) continue
      const end = endOf(mark, context)
      const explained = mark.role === 'open' ? mayRunOn(mark, context) : mayComeFromBefore(mark, context)
      // A sentence cut from a longer quotation ends on a mark of its own.
      const isSure =
        end?.isSaying === true &&
        (mark.role === 'open' ||
          /\.\s\p{Lu}[^"“”]+$/u.test(context.text.slice(mark.at + 1, context.paragraphs[mark.paragraph]![1])))
      if (explained && !isSure) {
        explainedThere++
        continue
      }
      reported = mark.paragraph
      const owner = ownerBefore(mark, context.text)
      context.report(owner ? possessive(mark, owner, context.paragraphs.length) : unpaired(mark, end))
    }
    return undefined
  }
})

/** A paragraph with so many marks that need no partner is no prose, and each costs a look back to its beginning. */
const mostExplained = 50

/** ``` ``over'' ```: opened in the manner of typesetters. */
function closesBackticks(
  {at, char, paragraph}: QuoteMark,
  {text, paragraphs}: Pick<StoryViews, 'text' | 'paragraphs'>
) {
  if (char !== "'" || (text[at + 1] !== "'" && text[at - 1] !== "'")) return false
  return text.slice(paragraphs[paragraph]![0], at).includes('``')
}

/** The mark stands for the apostrophe of the word before it. */
function possessive({at, role, char}: QuoteMark, owner: string, paragraphs: number) {
  const gap = role === 'open' ? 1 : 0
  // Archives that turn every mark into a straight one print `Rodgers" side` in all their excerpts.
  const isArchived = role !== 'open' && char === '"' && paragraphs === 1
  return {
    message: 'possessive' as const,
    span: [at - owner.length - gap, at + 1] as const,
    data: {mark: char, owner},
    suggest: [`${owner}'${' '.repeat(gap)}`],
    ...(isArchived && {confidence: 0.45})
  }
}

/** A quotation whose other end is known wants its mark there. */
function unpaired({at, role, char}: QuoteMark, end: End | undefined) {
  const other = char === '“' ? '”' : char === '”' ? '“' : char
  const edits = [{span: end?.span ?? [at, at], text: end?.isStray ? '' : other}]
  return {
    ...(end && {suggest: [{edits, text: end.isStray && end.span[0] === at ? '' : char}]}),
    message: role === 'open' ? ('open' as const) : ('close' as const),
    span: [at, at + 1] as const,
    data: {mark: char}
  }
}

/** Before a title or a single word, never before speech that fills a paragraph. */
const namesTitle =
  /(?:^|\s)(?:the|an?|of|its|his|their|called|named|dubbed|(?:en)?titled|films?|movie|novel|book|play|opera|musical|album|song|series|show|poem|exhibition|documentary|newspaper|magazine|operation|slogan)\s$/iu

/** The plural noun or the name before a mark that stands where its apostrophe should (`workers "rights`). */
function ownerBefore({at, role}: QuoteMark, text: string): string | undefined {
  const open = role === 'open'
  if (/^\s?(?:were|was|are|is|had|have|has|will|would|could|can|should|may|did|do)\s/u.test(text.slice(at + 1, at + 8)))
    return undefined
  if (!(open ? /^\p{Ll}{3}/u : /^\s\p{Ll}{3}/u).test(text.slice(at + 1, at + 5))) return undefined
  const owner = (open ? /\p{L}*\p{Ll}s(?=\s$)/u : /\p{L}*\p{Ll}s$/u).exec(text.slice(Math.max(0, at - 30), at))?.[0]
  if (owner === undefined) return undefined
  return /^\p{Lu}/u.test(owner) || singularOf(owner) !== undefined ? owner : undefined
}

/** Whether the quotation may go on in a paragraph that we see, or that was cut off. */
function mayRunOn(mark: QuoteMark, {text, paragraphs}: Pick<StoryViews, 'text' | 'paragraphs'>): boolean {
  if (mark.continued) return true
  const [, end] = paragraphs[mark.paragraph]!
  if (mark.paragraph < paragraphs.length - 1 || paragraphs.length > 2) return false
  if (/^\s["“]\s\p{Ll}/u.test(text.slice(mark.at - 1, mark.at + 3))) return false
  if (/[,:]\s$/u.test(text.slice(Math.max(0, mark.at - 2), mark.at))) return true
  if (namesTitle.test(text.slice(Math.max(0, mark.at - 24), mark.at))) return false
  return /^\s?(?:\p{Lu}|\p{N}|[…[(.'‘“"-])/u.test(text.slice(mark.at + 1, Math.min(end, mark.at + 4)))
}

/** Whether the quotation may have opened in copy that was cut off. */
function mayComeFromBefore(
  mark: QuoteMark,
  {text, paragraphs, quotes}: Pick<StoryViews, 'text' | 'paragraphs' | 'quotes'>
): boolean {
  if (mark.paragraph > 0 || paragraphs.length > 1) return false
  // What is open at the head of a paragraph would have been opened there again.
  const [start] = paragraphs[mark.paragraph]!
  if (hasPairBefore(mark, quotes.marks) && text.trimStart().startsWith(mark.char === '”' ? '“' : mark.char))
    return false
  if (tellsOnly(text.slice(start, mark.at)) || saysAfterColon.test(text.slice(start, mark.at))) return false
  if (!/[\p{L}\p{N}]/u.test(text[mark.at - 1] ?? '')) return true
  if (saysThat.test(text.slice(start, mark.at))) return false
  if (/^\s\p{L}/u.test(text.slice(mark.at + 1, mark.at + 4))) return false
  return !quotes.marks.some(other => other.at < mark.at && other.kind !== 'single' && other.role !== 'inner')
}

/** Whether another quotation of the paragraph has been opened and closed before. */
const hasPairBefore = (mark: QuoteMark, marks: readonly QuoteMark[]): boolean =>
  marks.some(
    ({at, paragraph, role, partner, char}) =>
      at < mark.at && paragraph === mark.paragraph && role === 'open' && /["“]/u.test(char) && partner !== undefined
  )

/** `The referee admitted that he had not seen it."`: reported speech to the end, where nobody speaks for himself. */
const tellsOnly = (before: string): boolean =>
  /^(?:\p{Lu}[\p{L}’' -]{2,60}) (?:said|admitted|added|denied|confirmed|announced|explained|insisted|stressed|noted|warned|promised)\b[^.!?:]* that (?:he|she|it|they|his|her|its|their|the)\b[^.!?:]{10,}[.!?]$/u.test(
    before
  ) && !/(?<![\p{L}])(?:I|we|me|us|my|our|you|your)(?![\p{L}])/u.test(before)

/** The paper itself reports: `Police said that …`. */
const saysThat =
  /^(?:Police|Officials|Prosecutors|Witnesses|Authorities|Investigators|Residents|Rescuers|The [\p{Ll} -]{3,40}?)(?: (?:in|of|from) \p{Lu}[\p{L}-]+)? (?:said|added|warned|announced|told reporters)(?: on \p{Lu}\p{Ll}+day)? that [^"“”]{10,}$/u
