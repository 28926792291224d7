/** Natural logarithm of the odds of a chance. */
export function logit(chance: number): number {
  return Math.log(chance / (1 - chance))
}
