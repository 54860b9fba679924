/**
 * Lets everything that waits for this thread run: messages, painting. A channel, because nested timers wait
 * at least 4 ms each time.
 */
export function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
