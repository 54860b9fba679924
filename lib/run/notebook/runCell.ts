import { tf } from '../tfjs/cells'
import { asLabel, describeValue, textOutput } from '@/lib/notebook/describeValue'
import { LIMITS } from '@/lib/notebook/limits'
import type { CodeError, Message } from '@/lib/notebook/output'
import { compile, errorLine } from './compile'
import { createScope } from './scope'

/**
 * Runs a cell's code and says what it shows, how long it took, or what stopped it. Never throws. Small tensors are
 * fastest on the plain backend, which also needs no graphics card.
 */
export async function runCell(code: string, say: (message: Message) => void): Promise<void> {
  let count = 0
  const scope = createScope((output) => {
    count += 1
    if (count <= LIMITS.outputs) say({ type: 'output', output })
    else if (count === LIMITS.outputs + 1) say({ type: 'flooded' })
  })
  await tf.setBackend('cpu')
  const { console: own } = globalThis
  // Where TensorFlow.js prints tensors.
  globalThis.console = { ...own, log: scope.console.log }
  say({ type: 'started' })
  const start = performance.now()
  try {
    const value = await compile(code, Object.keys(scope))(...Object.values(scope))
    if (value !== undefined) say({ type: 'output', output: describeValue(value, '') })
    say({ type: 'done', ms: performance.now() - start })
  } catch (error) {
    say({ type: 'failed', error: codeError(error) })
  } finally {
    globalThis.console = own
  }
}

/** An error, or whatever else was thrown, as it is shown. */
export function codeError(error: unknown): CodeError {
  const known = error instanceof Error
  // Sucrase puts its own name in front and the place behind.
  const message = known ? error.message.replace(/^Error transforming [^:]*: |\s*\(\d+:\d+\)$/g, '') : String(error)
  return { name: known ? asLabel(error.name) : 'Error', message: textOutput(message).text, line: errorLine(error) }
}
