/** Sentences and words as flat lists, read off the nlcst tree: what rules want instead of nodes. */
import type {Nodes, Paragraph} from 'nlcst'
import type {Span} from '../core/types.js'

export interface Word {
  /** As printed. */
  text: string
  /** Lower case, with straight apostrophes: what word lists are compared with. */
  lower: string
  start: number
  end: number
  /** Place in `sentence.words`. */
  index: number
  sentence: Sentence
}

export interface Sentence {
  text: string
  start: number
  end: number
  words: Word[]
  /** Place of its paragraph in `story.paragraphs`. */
  paragraph: number
}

/** Reads sentences off parsed paragraphs, which need not be kept. `text` is what their positions point into. */
export function readSentences(parsed: Iterable<Paragraph>, text: string, paragraphs: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const block of parsed) {
    for (const node of block.children) {
      if (node.type !== 'SentenceNode' || !node.position) continue
      const start = node.position.start.offset!
      const end = node.position.end.offset!
      while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]![1] <= start) paragraph++
      const sentence: Sentence = {text: text.slice(start, end), start, end, words: [], paragraph}
      for (const child of node.children) addWord(child, sentence, text)
      sentences.push(sentence)
    }
  }
  return sentences
}

function addWord(node: Nodes, sentence: Sentence, text: string): void {
  if (node.type !== 'WordNode' || !node.position) return
  const start = node.position.start.offset!
  const end = node.position.end.offset!
  const printed = text.slice(start, end)
  const lower = printed.toLowerCase().replaceAll('’', "'")
  sentence.words.push({text: printed, lower, start, end, index: sentence.words.length, sentence})
}
