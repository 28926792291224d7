/** What was made for a key, or is being made; a failure is remembered, too. */
export function remember<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key) ?? make()
  cache.set(key, known)
  return known
}
