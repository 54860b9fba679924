import { supportsWebgl } from '../tfjs/backendCode'
import { Engine } from './engine'
import { asRunError, RunError } from '../contract/fault'
import type { Calls, CallName, FromWorker, ToCall, ToWorker } from '../contract/messages'

const scope = self as unknown as DedicatedWorkerGlobalScope
let engine: Engine | null = null
let current = new AbortController()

scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.call === 'cancel') current.abort()
  else if (data.call === 'attend') engine?.attend(data.seen)
  else void reply(data)
})

async function reply(request: ToCall): Promise<void> {
  current = new AbortController()
  try {
    const answer = await answerTo(request, current.signal)
    post({ kind: 'done', answer }, answer && 'data' in answer ? [answer.data.buffer] : [])
  } catch (error) {
    const { fault, message } = asRunError(error, false)
    post({ kind: 'failed', fault, message })
  }
}

async function answerTo(request: ToCall, signal: AbortSignal): Promise<Calls[CallName]['answer']> {
  if (request.call === 'start') {
    if (request.lock !== null) await hold(request.lock)
    engine = new Engine({ wasmPath: request.wasmPath, place: 'worker', reason: null })
    return { webgl: await supportsWebgl() }
  }
  if (!engine) throw new RunError('worker', 'not started')
  switch (request.call) {
    case 'run':
      return engine.run(request.job, (progress) => post({ kind: 'progress', progress }), signal)
    case 'featureMaps':
      return engine.featureMaps(request.job, request.layer, signal)
    case 'predict':
      return engine.predict(request.job, signal)
    case 'classify':
      return engine.classify(request.job, (progress) => post({ kind: 'progress', progress }), signal)
    case 'provide':
      engine.provide(request.key, request.weights)
      return null
    case 'withdraw':
      engine.withdraw(request.key)
      return null
    case 'memory':
      return engine.memory()
    case 'release':
      await engine.release()
      return null
  }
}

/** Takes a lock for as long as this worker lives; resolves when it has it. */
function hold(lock: string): Promise<void> {
  return new Promise((taken) => {
    void navigator.locks.request(lock, () => {
      taken()
      return new Promise(() => undefined)
    })
  })
}

function post(message: FromWorker, transfer: Transferable[] = []): void {
  scope.postMessage(message, transfer)
}
