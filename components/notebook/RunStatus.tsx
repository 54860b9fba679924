import { formatDuration } from '@/lib/i18n/numbers'
import { LIMITS } from '@/lib/notebook/limits'
import styles from './Cell.module.css'
import type { Run } from './useRun'
import type { NotebookWords } from './words'

/** How the run stands, announced when it changes. */
export function RunStatus({ run, words }: { run: Run; words: NotebookWords }) {
  return (
    <p role="status" className={styles.status}>
      {statusText(run, words)}
    </p>
  )
}

function statusText({ phase, ending, outputs }: Run, words: NotebookWords): string {
  if (phase === 'starting') return words.starting
  if (phase === 'running') return words.running(LIMITS.time / 1000)
  switch (ending?.type) {
    case 'done':
      return words.finished(formatDuration(ending.ms), outputs.length)
    case 'stopped':
      return words.stopped
    default:
      return ''
  }
}
