/** Splits a stream of bytes into lines without ever holding more than one, or than `maxSize` of one. */

/** Yields each line without its LF; `undefined` in place of a line longer than `maxSize` bytes. */
export async function* readLines(stream: AsyncIterable<Buffer>, maxSize: number): AsyncGenerator<Buffer | undefined> {
  let held: Buffer[] = []
  let size = 0
  const hold = (part: Buffer): void => {
    size += part.length
    if (size > maxSize) held = []
    else if (part.length > 0) held.push(part)
  }
  const release = (): Buffer | undefined => {
    const line = size > maxSize ? undefined : Buffer.concat(held)
    held = []
    size = 0
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, end))
      yield release()
      from = end + 1
    }
    hold(chunk.subarray(from))
  }
  if (size > 0) yield release()
}
