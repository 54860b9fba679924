import type { DownloadProgress } from './download'
import { PretrainedError } from './error'
import type { Obtained, WeightsTask } from './obtain'
import type { FromObtainer, ToObtainer } from './obtainerMessages'

/** How long a stopped worker may take to put away what has arrived, milliseconds. */
const GRACE = 10_000

export type Obtain = (
  task: WeightsTask,
  onProgress: (progress: DownloadProgress) => void,
  signal: AbortSignal,
) => Promise<Obtained>

/**
 * `obtainWeights` in a worker of its own, so that large files hold up neither the page nor a network that runs; on the
 * page where workers do not start. Throws what `obtainWeights` throws.
 */
export const obtainAway: Obtain = async (task, onProgress, signal) => {
  const worker = start()
  const away = worker && (await work(worker, task, onProgress, signal))
  if (away) return away
  const { obtainWeights } = await import('./obtain')
  return obtainWeights(task, onProgress, signal)
}

function start(): Worker | null {
  try {
    return new Worker(new URL('./obtain.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

/** Null where the worker could not be loaded. */
function work(
  worker: Worker,
  task: WeightsTask,
  onProgress: (progress: DownloadProgress) => void,
  signal: AbortSignal,
) {
  const post = (message: ToObtainer) => worker.postMessage(message, [])
  const over = new AbortController()
  let late: ReturnType<typeof setTimeout> | undefined
  return new Promise<Obtained | null>((resolve, reject) => {
    let heard = false
    const stop = () => {
      post({ call: 'abort' })
      late = setTimeout(() => reject(new PretrainedError('aborted')), GRACE)
    }
    const hear = ({ data }: MessageEvent<FromObtainer>) => {
      heard = true
      if (data.kind === 'progress') onProgress(data.progress)
      else if (data.kind === 'done') resolve(data.obtained)
      else reject(data.kind === 'refused' ? new PretrainedError(data.fault, data.details) : new Error(data.message))
    }
    // Progress that was on its way at the end must not bring the task back.
    worker.addEventListener('message', hear, { signal: over.signal })
    worker.addEventListener('error', ({ message }) => (heard ? reject(new Error(message)) : resolve(null)))
    worker.addEventListener('messageerror', () => reject(new Error('a message could not be read')))
    signal.addEventListener('abort', stop, { signal: over.signal })
    post({ call: 'obtain', task })
    if (signal.aborted) stop()
  }).finally(() => {
    over.abort()
    clearTimeout(late)
    worker.terminate()
  })
}
