/** The undone wraps of a story, paragraph by paragraph. */
import type {Story} from './story.js'
import type {Join} from './unwrap.js'

/** The joins of each paragraph that has any, in order. */
export function* joinsByParagraph(story: Story): Generator<readonly Join[]> {
  let from = 0
  for (const [, end] of story.paragraphs) {
    let to = from
    while (to < story.joins.length && story.joins[to]!.at <= end) to++
    if (to > from) yield story.joins.slice(from, to)
    from = to
  }
}
