/** Lets other things happen while a check goes on: timers fire, a server answers, a signal is heard. */

/** Milliseconds that pass before others get their turn: nobody sees a pause as short as a frame, and rules are done with a page in that time. */
const longestStretch = 16

let lastTurn = Number.NEGATIVE_INFINITY
let coming: Promise<void> | undefined

/** Whether nothing else has had a turn for so long that something may be waiting. */
export function isTurnDue(): boolean {
  return performance.now() - lastTurn > longestStretch
}

/** Waits until events have been let in. All that wait go on after the same turn: one turn for each in a row would keep the others waiting. */
export function letEventsIn(): Promise<void> {
  coming ??= new Promise(resume => {
    afterEvents(() => {
      coming = undefined
      lastTurn = performance.now()
      resume()
    })
  })
  return coming
}

/** Lets the checks that go on beside this one come as far as it has; nothing else has a turn. */
export function othersTurn(): Promise<void> {
  return Promise.resolve()
}

/** Browsers make a timer wait four milliseconds, and a message none. */
function afterEvents(resume: () => void): void {
  if (typeof setImmediate === 'function') {
    setImmediate(resume)
    return
  }
  const {port1, port2} = new MessageChannel()
  port1.addEventListener('message', () => {
    port1.close()
    resume()
  })
  port1.start()
  port2.postMessage(undefined)
}
