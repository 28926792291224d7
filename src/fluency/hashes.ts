/** A model file that was cut short or mixed up with another version would judge nonsense: its hash is checked first. */

/** The detector cannot be had; the message says why and what to do. The rules work without it. */
export class FluencyError extends Error {
  override name = 'FluencyError'
}

/** Compares the SHA-256 of a file with the one listed. Rejects with a `FluencyError` where they differ. */
export async function checkHash(name: string, bytes: Uint8Array, expected: string | undefined): Promise<void> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  const found = Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
  if (found === expected) return
  const problem = expected === undefined ? 'is not listed in hashes.json' : 'is damaged or of another version'
  throw new FluencyError(`the model file ${name} ${problem}; install wireproof again`)
}
