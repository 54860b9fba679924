import type { DownloadProgress } from './download'
import { buffersOf } from '../copyWeights'
import { causeOf, PretrainedError } from './error'
import { obtainWeights, type WeightsTask } from './obtain'
import type { FromObtainer, ToObtainer } from './obtainerMessages'

const scope = self as unknown as DedicatedWorkerGlobalScope
const controller = new AbortController()

/** Milliseconds between two reports: a page need not draw each chunk of the network, but the last one before a silence. */
const PACE = 80
let latest: DownloadProgress | null = null
let timer: ReturnType<typeof setTimeout> | undefined

scope.addEventListener('message', ({ data }: MessageEvent<ToObtainer>) => {
  if (data.call === 'abort') controller.abort()
  else void reply(data.task)
})

async function reply(task: WeightsTask): Promise<void> {
  try {
    const obtained = await obtainWeights(task, report, controller.signal)
    post({ kind: 'done', obtained }, buffersOf(obtained.weights))
  } catch (error) {
    if (error instanceof PretrainedError) post({ kind: 'refused', fault: error.kind, details: error.details })
    else post({ kind: 'failed', message: causeOf(error) })
  }
}

function report(progress: DownloadProgress): void {
  latest = progress
  timer ??= setTimeout(() => {
    timer = undefined
    if (latest) post({ kind: 'progress', progress: latest })
  }, PACE)
}

function post(message: FromObtainer, transfer: Transferable[] = []): void {
  scope.postMessage(message, transfer)
}
