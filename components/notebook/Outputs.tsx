import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/Notice'
import { LIMITS } from '@/lib/notebook/limits'
import type { Output } from '@/lib/notebook/output'
import { OutputChart } from './OutputChart'
import styles from './Outputs.module.css'
import { OutputTable } from './OutputTable'
import type { Ending } from './sandbox'
import { TensorGrid } from './TensorGrid'
import type { Run } from './useRun'
import type { NotebookWords } from './words'

/** What a run showed, in order, and what stopped it. All of it is text to React: nothing here can be markup. */
export function Outputs({ run: { outputs, flooded, ending }, words }: { run: Run; words: NotebookWords }) {
  const fault = ending && faultOf(ending, words)
  if (outputs.length === 0 && !fault && ending?.type !== 'done') return null
  return (
    <div className={styles.outputs} data-outputs="">
      {outputs.map((output, index) => (
        <div key={index} className={styles.output}>
          <OneOutput output={output} words={words} />
          {output.cut && <p className={styles.note}>{words.cut}</p>}
        </div>
      ))}
      {ending?.type === 'done' && outputs.length === 0 && <p className={styles.note}>{words.nothing}</p>}
      {flooded && <Notice tone="plain">{words.flooded(LIMITS.outputs)}</Notice>}
      {fault && <Notice tone="danger">{fault}</Notice>}
    </div>
  )
}

function OneOutput({ output, words }: { output: Output; words: NotebookWords }) {
  switch (output.kind) {
    case 'text':
      return (
        <p className={output.tone === 'log' ? styles.text : `${styles.text} ${styles[output.tone]}`}>
          {output.tone !== 'log' && (
            <span className="visually-hidden">{output.tone === 'warn' ? words.warn : words.problem} </span>
          )}
          {output.label !== '' && <span className={styles.label}>{output.label}</span>}
          <span className={styles.value}>{output.text}</span>
        </p>
      )
    case 'tensor':
      return <TensorGrid output={output} words={words} />
    case 'table':
      return <OutputTable output={output} words={words} />
    case 'chart':
      return <OutputChart output={output} words={words} />
  }
}

function faultOf(ending: Ending, words: NotebookWords): ReactNode {
  switch (ending.type) {
    case 'failed': {
      const { name, message, line } = ending.error
      return (
        <>
          {line === null ? words.error(name) : words.errorAt(name, line)}
          <span lang="en" className={styles.message}>
            {message}
          </span>
        </>
      )
    }
    case 'timeout':
      return words.timeout(LIMITS.time / 1000)
    case 'unloaded':
      return words.unloaded
    case 'crashed':
      return words.crashed
    default:
      return null
  }
}
