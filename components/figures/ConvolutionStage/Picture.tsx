'use client'

import { useRef, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import type { Block, Cell } from './cells'
import { readCell } from './cells'
import styles from './ConvolutionStage.module.css'
import { blockTitle, describeCell } from './describe'
import { pendingPath, showsValues } from './drawing'
import { Handle } from './Handle'
import type { Layout } from './layout'
import { writtenAt, type Stage } from './model'
import { Overlay, Veil } from './Overlay'
import type { Scene } from './scene'
import { Cells, Grid } from './Sheets'
import { ShuffleWires } from './ShuffleWires'
import { stageWords } from './words'

interface Props {
  readonly stage: Stage
  readonly blocks: readonly Block[]
  readonly layout: Layout
  readonly frame: number
  readonly scene: Scene
  /** A cell is looked at, so that everything else steps back. */
  readonly focused: boolean
  readonly shown: Cell | null
  readonly onHover: (cell: Cell | null) => void
  readonly onCursor: (cell: Cell | null) => void
  readonly onTap: (cell: Cell | null) => void
  readonly onEnter: (cell: Cell) => void
  readonly onEscape: () => void
}

/** The maps, kernels and what goes on between them. */
export function Picture({ stage, blocks, layout, frame, scene, focused, shown, ...handlers }: Props) {
  const locale = useLocale()
  const words = stageWords[locale]
  const values = showsValues(layout)
  const [cursors, setCursors] = useState<Readonly<Record<number, Cell>>>({})
  const group = useRef<HTMLDivElement>(null)

  const cursorOf = (at: number): Cell => {
    const cell = shown?.block === at ? shown : (cursors[at] ?? sceneCell(scene, at))
    return readCell(blocks[at], cell) ? cell : { block: at, sheet: 0, row: 0, column: 0 }
  }
  const moveTo = (cell: Cell | null) => {
    if (cell) setCursors((before) => ({ ...before, [cell.block]: cell }))
    handlers.onCursor(cell)
  }

  return (
    <div ref={group} className={styles.picture} style={{ height: layout.height }}>
      <svg width={layout.width} height={layout.height} className={styles.svg} aria-hidden="true">
        {layout.blocks.map((placed, at) => (
          <Cells key={at} stage={stage} layout={layout} placed={placed} values={values} />
        ))}
        {layout.blocks.map(({ block, sheets }, at) => {
          if (block.kind !== 'map' || block.map === 0) return null
          const written = writtenAt(stage, block.map, frame)
          return (
            <path
              key={at}
              className={styles.pending}
              d={sheets.map((sheet, channel) => pendingPath(sheet, written[channel]!, layout.cell)).join('')}
            />
          )
        })}
        {layout.blocks.map((placed, at) => (
          <Grid key={at} stage={stage} layout={layout} placed={placed} />
        ))}
        <ShuffleWires stage={stage} layout={layout} />
        {focused && <Veil scene={scene} layout={layout} />}
        <Overlay scene={scene} layout={layout} />
      </svg>
      {layout.blocks.map(({ block }, at) => {
        if (block.kind === 'shuffle') return null
        const cursor = cursorOf(at)
        const cell = readCell(block, cursor)
        const { title, size } = blockTitle(stage, block, locale)
        const name = `${title} ${size}`
        return (
          <Handle
            key={at}
            layout={layout}
            blocks={blocks}
            at={at}
            label={
              block.kind === 'bank'
                ? words.bankGrid(name)
                : block.map === 0
                  ? words.inputGrid(name)
                  : words.outputGrid(name)
            }
            text={cell ? describeCell(stage, cell.place, cell.value, locale) : ''}
            cursor={cursor}
            className={styles.handle}
            {...handlers}
            onCursor={moveTo}
          />
        )
      })}
    </div>
  )
}

/** Where the keyboard enters a block: at what the picture points out there. */
function sceneCell({ marks }: Scene, block: number): Cell {
  const mark = marks.find((one) => one.block === block)
  const [row, column] = mark?.spots.find(([r, c]) => r >= 0 && c >= 0) ?? [0, 0]
  return { block, sheet: mark?.sheet ?? 0, row, column }
}
