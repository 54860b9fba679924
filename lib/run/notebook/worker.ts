// Only bundlers find this one: `x.add(y)` for readers, where the rest of the site writes `tf.add(x, y)`.
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops'
import { codeError, runCell } from './runCell'
import type { Message } from '@/lib/notebook/output'

/*
 * The runtime of a cell: bundled into one file by scripts/assets, made a worker by public/notebook/sandbox/index.html.
 * It is sent the code once, and answers in JSON.
 */
const scope = self as unknown as DedicatedWorkerGlobalScope
const post = scope.postMessage.bind(scope)
const say = (message: Message) => post(JSON.stringify(message))

scope.addEventListener('unhandledrejection', ({ reason }) => say({ type: 'failed', error: codeError(reason) }))
scope.addEventListener('message', ({ data }) => void runCell(String(data), say), { once: true })
