/** How the paragraphs of a story end: most end on a full stop, and need no look at what was cut off. */
import type {StoryViews} from '../core/story-views.js'

/** Whether the last character of a paragraph, or white space there, is what a pattern says. */
export function endsOn({text, paragraphs}: StoryViews, pattern: RegExp): boolean {
  for (const [, end] of paragraphs) if (pattern.test(text.charAt(end - 1))) return true
  return false
}
