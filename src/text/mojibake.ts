/** Undoes UTF-8 that was read as Windows-1252 or Mac Roman. */

/** Windows-1252 from 0x80 to 0x9F; a full stop where it has no character, and browsers keep the control. */
const windows = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'
const bytes = new Map<string, number>()
for (let byte = 0x80; byte <= 0xff; byte++) bytes.set(String.fromCharCode(byte), byte)
for (const [index, char] of [...windows].entries()) if (char !== '.') bytes.set(char, 0x80 + index)

/** Common marks and letters as Mac Roman shows them. */
export const macRoman: ReadonlyMap<string, string> = new Map(
  '‚Äô’ ‚Äò‘ ‚Äú“ ‚Äù” ‚Äì– ‚Äî— ‚Ä¶… ‚Ç¨€ √©é √®è √°á √†à √≠í √≥ó √∫ú √±ñ √ºü √∂ö √§ä √ßç √¢â √™ê √¥ô ¬££ ¬´« ¬ª»'
    .split(' ')
    .map(pair => [pair.slice(0, -1), pair.slice(-1)] as const)
)

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** What a run of characters says when its bytes are read as UTF-8; nothing where they are not UTF-8. */
export function decodeOnce(run: string): string | undefined {
  const read: number[] = []
  for (const char of run) {
    const byte = bytes.get(char)
    if (byte === undefined) return undefined
    read.push(byte)
  }
  try {
    return decoder.decode(Uint8Array.from(read))
  } catch {
    return undefined
  }
}

/** What a run says when as many wrong readings as there were are undone. */
export function decodeAll(run: string): string | undefined {
  let text = decodeOnce(run)
  for (let round = 0; round < 3 && text !== undefined; round++) {
    const next = /[\u0080-\u00FF]{2}|[\u0080-\u00FF][€‚-™]/u.test(text) ? decodeOnce(text) : undefined
    if (next === undefined) break
    text = next
  }
  return text
}

/** A C1 control as the Windows-1252 character that was meant; nothing where there is none. */
export function fromControl(char: string): string | undefined {
  const meant = windows.charAt(char.charCodeAt(0) - 0x80)
  return meant && meant !== '.' ? meant : undefined
}
