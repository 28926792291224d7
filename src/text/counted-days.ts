/** Tells a day of the month from a number that counts what follows: `On August 18 people voted`, `In August 18 people died`. */

/** What a date follows and a bare month does not. */
const leadsDate = /(?:(?<!\p{L})(?:on|the|an?|his|her|its|their|this|that|of|day|week|year)|['’]s|s['’]|,) $/iu
const counted = /^ (?:\d{1,2}) (?:(?:other|more|new) )?(?:people|men|women|children|\p{Ll}{3,}s)(?!\p{L})/u

/** Whether the number behind a month counts things. `before` and `after`: the text around the month's name. */
export function isCount(before: string, after: string): boolean {
  if (/(?<!\p{L})in $/iu.test(before) && /^ \d{1,2} \p{L}/u.test(after)) return true
  return counted.test(after) && !leadsDate.test(before)
}

/** Whether a date is a name: `the September 11 Memorial`, `the group November 17`. */
export function isName(before: string, after: string): boolean {
  return (
    /^ \d{1,2} \p{Lu}\p{Ll}/u.test(after) ||
    /(?:group|movement|organi[sz]ation|gang|band|film) (?:called )?$/iu.test(before)
  )
}
