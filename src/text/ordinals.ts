/** The ending of an ordinal in figures: `st` for 21, `th` for 11. */
export function ordinalSuffix(number: string): string {
  if (/1[123]$/u.test(number)) return 'th'
  return {1: 'st', 2: 'nd', 3: 'rd'}[Number(number.at(-1))] ?? 'th'
}
