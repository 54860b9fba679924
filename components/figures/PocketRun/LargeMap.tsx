'use client'

import { useState, type PointerEvent } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import { cells } from '@/components/chart/keys'
import type { ActivationMap } from '@/lib/weights/pocket/activationMap'
import type { Grey } from '@/lib/weights/pocket/grey'
import { cellAt, cellBeside, decimal } from './evidence'
import { GreyCanvas } from './GreyCanvas'
import styles from './Looks.module.css'
import { MapCells } from './MapCells'
import type { LookWords } from './lookWords'

interface Props {
  readonly map: ActivationMap
  readonly grey: Grey
  readonly reach: number
  readonly numbers: boolean
  readonly name: string
  readonly words: LookWords
}

const SIDE = 336

/** A class's map over the picture. A cell says its value when it is pointed at, tapped or gone to by arrows. */
export function LargeMap({ map, grey, reach, numbers, name, words }: Props) {
  const [over, setOver] = useState<number | null>(null)
  const [pinned, setPinned] = useState<number | null>(null)
  const cell = over ?? pinned
  const find = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    return cellAt(map, (clientX - left) / width, (clientY - top) / height)
  }
  const move = ([down, right]: readonly [number, number]) => {
    setOver(null)
    setPinned(cellBeside(map, cell !== null && cell < map.data.length ? cell : null, [right, down]))
  }
  const value = cell === null ? undefined : map.data[cell]
  const said =
    cell === null || value === undefined
      ? words.point
      : words.cell(Math.floor(cell / map.width) + 1, (cell % map.width) + 1, decimal(value), name, value < 0)

  return (
    <div className={styles.large}>
      <KeySlider
        label={words.map(name, map.height, map.width)}
        least={1}
        most={map.data.length}
        now={(cell ?? 0) + 1}
        text={said}
        className={styles.map}
        onPointerMove={(event) => event.pointerType === 'mouse' && setOver(find(event))}
        onPointerLeave={() => setOver(null)}
        onPointerUp={(event) => {
          const found = find(event)
          setPinned(found === pinned ? null : found)
        }}
        keys={cells}
        onStep={move}
        onEscape={() => setPinned(null)}
      >
        <GreyCanvas grey={grey} className={styles.under} />
        <MapCells map={map} reach={reach} side={SIDE} numbers={numbers} marked={cell} />
      </KeySlider>
      <p className={styles.reading}>{said}</p>
    </div>
  )
}
