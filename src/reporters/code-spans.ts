/** Text in backticks, in our messages and in Markdown. */

/** Puts a message together anew: its words, and what it quotes in backticks, which may be a backtick. */
export function mapQuoted(message: string, words: (text: string) => string, quote: (text: string) => string): string {
  return message
    .split(/(```|`[^`]*`)/u)
    .map((part, index) => (index % 2 === 1 ? quote(part.slice(1, -1)) : words(part)))
    .join('')
}

/** One line as code in Markdown: the fence is longer than any run of backticks in the text, and what Markdown strips is put around it. */
export function codeSpan(line: string): string {
  const fence = '`'.repeat(Math.max(0, ...Array.from(line.matchAll(/`+/gu), ([run]) => run.length)) + 1)
  const padding = /^`|`$|^ .*[^ ].* $/u.test(line) ? ' ' : ''
  return fence + padding + line + padding + fence
}
