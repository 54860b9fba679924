import '../tfjs/chained'
import { codeError, runCell } from './runCell'
import type { Message } from '@/lib/notebook/output'

/*
 * The runtime of a cell: bundled into one file by scripts/build/runtime, made a worker by public/notebook/sandbox/index.html.
 * It is sent the code once, and answers in JSON.
 */
const scope = self as unknown as DedicatedWorkerGlobalScope
const post = scope.postMessage.bind(scope)
const say = (message: Message) => post(JSON.stringify(message))

/** What nobody caught, in a timer or a promise. */
const fail = (event: Event, error: unknown) => {
  event.preventDefault()
  say({ type: 'failed', error: codeError(error) })
}

scope.addEventListener('error', (event) => fail(event, event.error))
scope.addEventListener('unhandledrejection', (event) => fail(event, event.reason))
scope.addEventListener('message', ({ data }) => void runCell(String(data), say), { once: true })
