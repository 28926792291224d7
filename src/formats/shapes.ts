/** How items of known shapes are told from other data. */

/** Whether the keys of an object are those of a ninjs item. */
export function looksLikeNinjs(members: {has(key: string): boolean; keys(): Iterable<string>}): boolean {
  if (!members.has('uri') && !members.has('guid')) return false
  return [...members.keys()].some(key =>
    /^(?:headlines?|bodies|descriptions)$|^(?:headline|body|description)_/u.test(key)
  )
}

/** Source, number, priority, category, word count; receivers may put junk before it. */
const header = /\x01[a-z]*\d* . [a-z]{1,3} \d*(?: [^\r\n]*)?[\r\n]/iu

/** Whether a text is a wire of IPTC 7901. */
export function isWire(source: string): boolean {
  const at = source.slice(0, 400).indexOf('\x01')
  return at >= 0 && source.slice(at, at + 200).search(header) === 0 && source.includes('\x02', at)
}
