import { pause } from '@/lib/async/pause'
import { RunError, stopIfAborted } from '../contract/fault'
import type { BackendName, BackendReport } from '../contract/backend'
import type { Phase, Progress } from '../contract/result'
import { lostContext, outOfTextures } from '../tfjs/webgl/context'
import { readLater, readNow, type Maps } from '../tfjs/maps'
import type { Attention, Lap } from './attention'

/** What a job's work needs from whoever asks for it. */
export interface Session {
  report(phase: Phase, done: number, total: number): void
  /** Lets other work in; throws where the run was cancelled, the GPU lost or its memory full. */
  pace(): Promise<void>
  /** Begins to take a time; `seen` waits until the page is to be seen, without which no time counts. */
  lap(seen?: 'seen'): Promise<Lap>
  /** The values of maps, by waiting here (worker) or by letting others work (page). */
  read(maps: Maps): Promise<Float32Array>
}

interface Asked {
  readonly used: BackendName
  readonly place: BackendReport['place']
  readonly attention: Attention
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** The session of one job of an engine. */
export function createSession({ used, place, attention, signal, onProgress }: Asked): Session {
  return {
    report: (phase, done, total) => onProgress({ phase, done, total }),
    pace: async () => {
      await pause()
      stopIfAborted(signal)
      if (used === 'webgl' && lostContext()) throw new RunError('context-lost', 'the GPU was lost')
      if (used === 'webgl' && outOfTextures()) throw new RunError('memory', 'the GPU has no more memory')
    },
    lap: async (seen) => {
      if (seen) await attention.sight(signal)
      stopIfAborted(signal)
      return attention.lap()
    },
    // Waiting is exact, but a page must not freeze.
    read: async (maps) => (place === 'worker' ? readNow(used, maps) : readLater(used, maps)),
  }
}
