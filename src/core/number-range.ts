/** The numbers that an option takes. */
export interface NumberRange {
  type?: unknown
  minimum?: number
  maximum?: number
}

/** Whether a value is one of them. */
export function isInRange(value: unknown, {type, minimum = -Infinity, maximum = Infinity}: NumberRange): boolean {
  return (
    typeof value === 'number' && value >= minimum && value <= maximum && (type !== 'integer' || Number.isInteger(value))
  )
}

/** `a whole number from 15 to 300`. */
export function rangeName({type, minimum = -Infinity, maximum = Infinity}: NumberRange): string {
  const kind = type === 'integer' ? 'a whole number' : 'a number'
  const from = Number.isFinite(minimum) ? ` from ${minimum}` : ''
  const to = Number.isFinite(maximum) ? ` to ${maximum}` : from && ' up'
  return `${kind}${from}${to}`
}
