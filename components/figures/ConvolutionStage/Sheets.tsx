import { memo } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { groupColor, operationTextColor } from '@/lib/viz/color'
import styles from './ConvolutionStage.module.css'
import { blockTitle } from './describe'
import { colored, fitted, gridOf, paddingOf, valuesOf } from './drawing'
import { groundsOf, groupsOf, letterOf } from './groups'
import type { Layout, PlacedBlock } from './layout'
import type { Stage } from './model'

interface Props {
  readonly stage: Stage
  readonly layout: Layout
  readonly placed: PlacedBlock
  readonly values: boolean
}

/** Colored cells of a block with their numbers, and a tinted ground for each group. */
export const Cells = memo(function Cells({ stage, layout: { cell }, placed, values }: Props) {
  const { block } = placed
  const numbers = valuesOf(placed, cell)
  return (
    <g>
      {[...groundsOf(placed, groupsOf(stage, block), cell)].map(([group, path]) => (
        <path key={group} d={path} className={styles.ground} fill={groupColor(group)} />
      ))}
      <path d={paddingOf(placed, cell)} className={styles.padding} />
      {colored(block, numbers, cell, values).map(({ color, path }) => (
        <path key={color} d={path} fill={color} />
      ))}
      {values &&
        numbers.map(({ x, y, value }) => (
          <text key={`${x} ${y}`} x={x + cell / 2} y={y + cell / 2} className={styles.value}>
            {fitted(value, cell)}
          </text>
        ))}
    </g>
  )
})

/** Lines between the cells, the numbers of channels and filters, and the title of a block. */
export const Grid = memo(function Grid({ stage, layout, placed }: Omit<Props, 'values'>) {
  const { cell, down, labelled } = layout
  const { block, sheets, pads } = placed
  const locale = useLocale()
  const { title, size } = blockTitle(stage, block, locale)
  const middle = placed.x + placed.width / 2
  const color =
    block.kind === 'map'
      ? undefined
      : operationTextColor(block.kind === 'bank' ? stage.operations[block.step]! : 'shuffle')
  const grounds = groupsOf(stage, block)
  const stride = block.kind === 'bank' ? block.shape[2] + 1 : 1
  return (
    <g>
      <path d={gridOf(placed, cell)} className={cell < 8 ? styles.fineGrid : styles.grid} />
      {labelled &&
        sheets.map(({ x, y }, sheet) =>
          sheet % stride === 0 ? (
            <text key={sheet} x={x - pads.left * cell} y={y - pads.top * cell - 6} className={styles.number}>
              {sheet / stride + 1}
              {grounds.length > 0 && (
                <tspan fill={`color-mix(in oklab, ${groupColor(grounds[sheet]!)} 60%, var(--ink))`}>
                  {' '}
                  {letterOf(grounds[sheet]!)}
                </tspan>
              )}
            </text>
          ) : null,
        )}
      {labelled &&
        block.kind === 'bank' &&
        sheets.map(({ x, y }, sheet) =>
          sheet % stride === stride - 1 ? (
            <text key={sheet} x={x - 10} y={y + cell / 2} className={styles.plus}>
              +
            </text>
          ) : null,
        )}
      {down ? (
        <text x={0} y={placed.y - 8} className={styles.blockTitle} fill={color}>
          {title}
          <tspan className={styles.blockSize}>{`  ${size}`}</tspan>
        </text>
      ) : (
        <>
          <text x={middle} y={14} className={`${styles.blockTitle} ${styles.middle}`} fill={color}>
            {title}
          </text>
          <text x={middle} y={32} className={`${styles.blockSize} ${styles.middle}`}>
            {size}
          </text>
        </>
      )}
    </g>
  )
})
