/** A word or phrase with a capital first: `the firm` → `The firm`. */
export const capitalised = (text: string): string => text.replace(/^./u, letter => letter.toUpperCase())
