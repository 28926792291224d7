/** How a story is to be read: what is settled for it, or what its name and content say. */
import type {StoryOptions} from '../config/options.js'
import {detectFormat} from '../formats/detect.js'
import type {Format, FormatOptions} from '../formats/types.js'

/** The format of a text, and the fields that are settled for that format. */
export function storyFormat(
  options: StoryOptions,
  text: string,
  path: string | undefined
): FormatOptions & {format?: Format} {
  const format = options.format ?? detectFormat(text, path)
  // JSON of no known kind is read as ninjs, but only where somebody says which keys to check.
  const fields = options.formats[format ?? 'ninjs']?.fields
  return {...(format && {format}), ...(fields !== undefined && {fields: [fields].flat().map(String)})}
}
