import { causeOf, PretrainedError } from './error'
import { obtainWeights, type WeightsTask } from './obtain'
import type { FromObtainer, ToObtainer } from './obtainerMessages'

const scope = self as unknown as DedicatedWorkerGlobalScope
const controller = new AbortController()

/** Milliseconds between two reports: a page need not draw each chunk of the network. */
const PACE = 80
let reported = -PACE

scope.addEventListener('message', ({ data }: MessageEvent<ToObtainer>) => {
  if (data.call === 'abort') controller.abort()
  else void reply(data.task)
})

async function reply(task: WeightsTask): Promise<void> {
  try {
    const obtained = await obtainWeights(
      task,
      (progress) => {
        const now = performance.now()
        if (now - reported < PACE && progress.done < progress.total) return
        reported = now
        post({ kind: 'progress', progress })
      },
      controller.signal,
    )
    const buffers = [...obtained.weights.values()].flatMap((tensors) => Object.values(tensors).map((data: Float32Array) => data.buffer))
    post({ kind: 'done', obtained }, buffers)
  } catch (error) {
    if (error instanceof PretrainedError) post({ kind: 'refused', fault: error.kind, details: error.details })
    else post({ kind: 'failed', message: causeOf(error) })
  }
}

function post(message: FromObtainer, transfer: Transferable[] = []): void {
  scope.postMessage(message, transfer)
}
