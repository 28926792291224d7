/** Times of day as English news prints them. */

/** An hour of the day, 0 to 24, told by twelve: `8 p.m.`, `noon`. */
export function byTwelve(hour: number): string {
  if (hour % 24 === 0) return 'midnight'
  if (hour === 12) return 'noon'
  return hour < 12 ? `${hour} a.m.` : `${hour - 12} p.m.`
}

/** A time before what follows it, of whose two stops one is enough: `8 p.m` before the end of a sentence. */
export const beforeStop = (time: string, rest: string): string =>
  rest.startsWith('.') ? time.replace(/\.$/u, '') : time
