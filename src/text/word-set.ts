/** Word lists are written as one string: a name a line would bury the rule that uses them. */

/** The words of a list, parted by single spaces. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))
