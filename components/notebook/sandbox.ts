import { BASE_PATH } from '@/lib/site'
import { LIMITS } from '@/lib/notebook/limits'
import type { CodeError, Output } from '@/lib/notebook/output'
import { parseMessage } from '@/lib/notebook/parseMessage'

/** How a run ended. */
export type Ending =
  | { readonly type: 'done'; readonly ms: number }
  | { readonly type: 'failed'; readonly error: CodeError }
  | { readonly type: 'stopped' | 'timeout' | 'unloaded' | 'crashed' }

interface Listener {
  readonly onStart: () => void
  readonly onOutput: (output: Output) => void
  readonly onFlood: () => void
  /** Called once, last. */
  readonly onEnd: (ending: Ending) => void
}

let runtime: Promise<string> | null = null

/** The text of what runs in the frame, fetched once, when it is first needed; after a failure again. */
function loadRuntime(): Promise<string> {
  runtime ??= fetch(`${BASE_PATH}/notebook/runtime.js`).then((response) => {
    if (!response.ok) throw new Error(`${response.status}`)
    return response.text()
  })
  runtime.catch(() => (runtime = null))
  return runtime
}

/**
 * Runs code in a frame made for this one run: an origin of its own (the frame's document makes another within it), no
 * network, a worker of its own. Ending the run takes both frames away, and with them the worker, whatever it is doing.
 * Returns what stops it.
 */
export function startSandbox(code: string, listener: Listener): () => void {
  const frame = document.createElement('iframe')
  // Each comes once; code that says it again, to get more time or another worker, is not listened to.
  let stage: 'loading' | 'ready' | 'started' = 'loading'
  let shown = 0
  let timer = setTimeout(() => end({ type: 'unloaded' }), LIMITS.start)

  const end = (ending: Ending) => {
    if (!frame.isConnected) return
    clearTimeout(timer)
    window.removeEventListener('message', listen)
    frame.remove()
    listener.onEnd(ending)
  }
  const inner = () => frame.contentWindow?.[0]
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source === null || source !== inner()) return
    const message = parseMessage(data)
    switch (message?.type) {
      case 'ready':
        if (stage !== 'loading') return
        stage = 'ready'
        // To its own origin, which has no name. Nothing in it is secret.
        loadRuntime().then(
          (text) => inner()?.postMessage({ runtime: text, code }, '*'),
          () => end({ type: 'unloaded' }),
        )
        break
      case 'started':
        if (stage !== 'ready') return
        stage = 'started'
        clearTimeout(timer)
        timer = setTimeout(() => end({ type: 'timeout' }), LIMITS.time)
        listener.onStart()
        break
      case 'output':
        shown += 1
        if (shown <= LIMITS.outputs) listener.onOutput(message.output)
        break
      case 'flooded':
        listener.onFlood()
        break
      case 'done':
      case 'failed':
        end(message)
        break
      case 'crashed':
        end({ type: 'crashed' })
    }
  }

  frame.hidden = true
  frame.title = 'Sandbox'
  frame.src = `${BASE_PATH}/notebook/sandbox/`
  window.addEventListener('message', listen)
  document.body.append(frame)
  return () => end({ type: 'stopped' })
}
