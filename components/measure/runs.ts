import type { RunFault } from '@/lib/run/contract/fault'
import type { RunJob } from '@/lib/run/contract/job'
import type { Progress, RunResult } from '@/lib/run/contract/result'

/** What is known about one network's run. A new run keeps the last result until it has its own. */
export interface RunState {
  readonly status: 'idle' | 'waiting' | 'running' | 'done' | 'failed'
  readonly progress: Progress | null
  readonly result: RunResult | null
  /** The job that `result` came from. */
  readonly job: RunJob | null
  /** Names picture and settings, to tell an outdated result. */
  readonly key: string | null
  readonly fault: { readonly fault: RunFault; readonly message: string } | null
}

export const idle: RunState = { status: 'idle', progress: null, result: null, job: null, key: null, fault: null }

export type Runs = Readonly<Record<string, RunState>>

export type RunAction =
  | { readonly type: 'queued'; readonly ids: readonly string[] }
  | { readonly type: 'progress'; readonly id: string; readonly progress: Progress }
  | {
      readonly type: 'done'
      readonly id: string
      readonly result: RunResult
      readonly job: RunJob
      readonly key: string
    }
  | { readonly type: 'failed'; readonly id: string; readonly fault: RunFault; readonly message: string }
  | { readonly type: 'stopped' }

const stateOf = (runs: Runs, id: string) => runs[id] ?? idle

/** State after an action; pure, so that it can be tested without a browser. */
export function reduceRuns(runs: Runs, action: RunAction): Runs {
  switch (action.type) {
    case 'queued':
      return {
        ...runs,
        ...Object.fromEntries(
          action.ids.map((id) => [id, { ...stateOf(runs, id), status: 'waiting', fault: null, progress: null }]),
        ),
      }
    case 'progress':
      return { ...runs, [action.id]: { ...stateOf(runs, action.id), status: 'running', progress: action.progress } }
    case 'done':
      return {
        ...runs,
        [action.id]: {
          status: 'done',
          progress: null,
          result: action.result,
          job: action.job,
          key: action.key,
          fault: null,
        },
      }
    case 'failed': {
      const { fault, message } = action
      return {
        ...runs,
        [action.id]: { ...stateOf(runs, action.id), status: 'failed', progress: null, fault: { fault, message } },
      }
    }
    case 'stopped':
      return Object.fromEntries(
        Object.entries(runs).map(([id, run]) =>
          run.status === 'waiting' || run.status === 'running'
            ? [id, { ...run, status: run.result ? 'done' : 'idle', progress: null }]
            : [id, run],
        ),
      )
  }
}
