import type { ReactNode, RefObject } from 'react'
import styles from './Sides.module.css'

interface Props {
  /** The element whose width the diagram is laid out for. */
  readonly diagramRef: RefObject<HTMLDivElement | null>
  readonly diagram: ReactNode
  /** What is beside the diagram, below it on narrow screens. */
  readonly children: ReactNode
  /** What goes below both. */
  readonly below?: ReactNode
}

/** A diagram and its numbers side by side where there is room. */
export function Sides({ diagramRef, diagram, children, below }: Props) {
  return (
    <div className={styles.sides}>
      <div ref={diagramRef} className={styles.diagram}>
        {diagram}
      </div>
      <div className={styles.facts}>{children}</div>
      {below && <div className={styles.below}>{below}</div>}
    </div>
  )
}
