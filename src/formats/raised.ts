/** Figures above and below the line: powers, fractions, marks of notes. They are none of the figure beside them. */

const above = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const below = '₀₁₂₃₄₅₆₇₈₉'

/** Figures that an element raises or lowers, as characters that are no digits; nothing for other text, and for the 2 of CO2. */
export function raised(name: string, content: string, before: string): string | undefined {
  const text = content.trim()
  const shift = (figures: string, row: string): string => figures.replaceAll(/\d/gu, digit => row[Number(digit)]!)
  if (name === 'frac') {
    const parts = /^(\d+)\s*\D?\s*(\d+)$/u.exec(text)
    return parts ? `${shift(parts[1]!, above)}⁄${shift(parts[2]!, below)}` : undefined
  }
  if (!/^\d+(?:[,–-]\s?\d+)*$/u.test(text) || (name === 'sub' && !/\d/u.test(before))) return undefined
  return shift(text, name === 'sub' ? below : above)
}

/** What the mark of a note reads: a figure, a letter or a sign, in brackets or not. */
export const noteMark = /^\s*\[?\s*(?:(?:note |n )?\d{1,3}|[a-z*†‡§])\s*\]?\s*$/iu
