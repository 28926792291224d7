/** Code of the user's that is running, so that a run that it ends or holds up can say which. */

const running = new Set<string>()

/** Runs code of the user's. @param name what a person calls it. */
export async function runForeign<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  running.add(name)
  try {
    return await run()
  } finally {
    running.delete(name)
  }
}

/** What is running now. */
export function runningForeign(): string[] {
  return [...running]
}
