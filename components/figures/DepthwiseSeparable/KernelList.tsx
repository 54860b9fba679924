'use client'

import { useMemo } from 'react'
import { useWidth } from '@/components/ui/useWidth'
import { formatCount } from '@/lib/i18n/numbers'
import { operationColor } from '@/lib/viz/color'
import type { Part } from '@/components/parts/block/block'
import { macsFormula, weightsFormula } from '@/components/parts/block/formula'
import type { Pick } from '@/components/parts/block/usePick'
import styles from './DepthwiseSeparable.module.css'
import { KernelBank } from './KernelBank'
import { kernelRow, kernelScale } from './kernels'
import type { SeparableModel } from './model'
import type { SeparableWords } from './words'

/** The kernels of each operation laid out: N of D_K×D_K×M, M of D_K×D_K, N of 1×1×M, with what they cost. */
export function KernelList({ model, words, pick }: { model: SeparableModel; words: SeparableWords; pick: Pick }) {
  const [list, width] = useWidth<HTMLDivElement>()
  const { sizes, standard, separable } = model
  const scale = useMemo(() => kernelScale(sizes.kernel, sizes.input), [sizes.kernel, sizes.input])
  const row = (part: Part) => (
    <li
      key={part.id}
      className={pick.id !== null && pick.id !== part.id ? `${styles.kind} ${styles.faint}` : styles.kind}
      onPointerEnter={(event) => event.pointerType === 'mouse' && pick.hover(part.id)}
      onPointerLeave={() => pick.hover(null)}
    >
      <p className={styles.kernels}>
        <span className={styles.swatch} style={{ background: operationColor(part.kind) }} />
        <strong>{words[part.id as 'plain']}</strong>
        <span>{words.kernels(part.kernel[3]!, part.kernel.slice(0, part.kind === 'depthwise' ? 2 : 3).join('×'))}</span>
      </p>
      <KernelBank row={kernelRow(part.kernel[3]!, part.kernel[0]!, part.kernel[2]!, scale, width)} kind={part.kind} />
      <dl className={styles.costs}>
        <dt>{words.weights}</dt>
        <dd>{weightsFormula(part)}</dd>
        <dt>{words.macs}</dt>
        <dd>{macsFormula(part)}</dd>
      </dl>
    </li>
  )
  return (
    <div ref={list} className={styles.lists}>
      <ul className={styles.list}>{standard.parts.map(row)}</ul>
      <ul className={styles.list}>{separable.parts.map(row)}</ul>
      <p className={styles.sum}>{words.together(formatCount(separable.weights), formatCount(separable.macs))}</p>
    </div>
  )
}
