import { BEAT } from '../contract/runner'

/** One stretch of time that may be taken. */
export interface Lap {
  /** Milliseconds since it began. */
  elapsed(): number
  /** Whether a time taken within it counts: the page was to be seen all along, and the machine did not sleep. */
  counts(): Promise<boolean>
}

/** Clocks that differ by more than this, milliseconds: the machine slept, or its clock was set. */
const JUMP = 500
/** Longer than this a sleep may have been; the page's word on that takes up to a beat to come. Milliseconds. */
const LONG = 5_000

/**
 * Knows whether times count. Browsers slow down pages that are hidden, and a laptop that is closed stops altogether:
 * what is measured meanwhile says nothing about a network.
 */
export class Attention {
  private seen = true
  private breaks = 0
  private readonly waiting: (() => void)[] = []

  /** Told whenever the page is hidden or shown again; for a sleep both at once. */
  attend(seen: boolean): void {
    this.seen = seen
    if (!seen) this.breaks += 1
    else for (const go of this.waiting.splice(0)) go()
  }

  /** Resolves when the page is to be seen, or `signal` is aborted. */
  async sight(signal: AbortSignal): Promise<void> {
    if (this.seen || signal.aborted) return
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve)
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
  }

  lap(): Lap {
    const { breaks, seen } = this
    const [begun, date] = [performance.now(), Date.now()]
    const elapsed = () => performance.now() - begun
    return {
      elapsed,
      counts: async () => {
        const jump = Date.now() - date - elapsed()
        if (elapsed() > LONG) await new Promise((resolve) => setTimeout(resolve, 1.5 * BEAT))
        return seen && this.breaks === breaks && Math.abs(jump) < JUMP
      },
    }
  }
}
