/** A UTF-16 code unit as JSON and JavaScript write it in ASCII: `\u2019`. */
export function hexEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
