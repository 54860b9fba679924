'use client'

import { useMemo, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import type { ComposedFrame } from '@/lib/tensor/compose'
import type { Position } from '@/lib/tensor/tensor'
import { readCell, type Block, type Cell } from './cells'
import { cellCodec } from './codecs'
import { describeCell, describeFrame, placeName } from './describe'
import { frameOf, type Stage } from './model'
import { sceneOf, sceneOfOutput } from './scene'
import { writtenSum } from './sum'
import type { StageState } from './useStageState'

interface Subject {
  readonly stage: Stage
  readonly blocks: readonly Block[]
  readonly frame: ComposedFrame
  readonly state: StageState
  readonly go: (step: number) => void
}

const same = (a: Cell | null, b: Cell | null) =>
  a?.block === b?.block && a?.sheet === b?.sheet && a?.row === b?.row && a?.column === b?.column

const outputOf = ({ frame }: ComposedFrame): Position => (frame.op === 'shuffle' ? [0, 0, frame.output] : frame.output)

/**
 * What is looked at. A pinned cell comes first, then the one under the mouse, then the keyboard's; with none of
 * them it is what the present frame writes. A second tap, or Enter, acts: it edits a number, or goes to an output.
 */
export function useLook({ stage, blocks, frame, state, go }: Subject) {
  const locale = useLocale()
  const { pinned, setPinned, edits, setEdits } = state
  const [hovered, setHovered] = useState<Cell | null>(null)
  const [cursor, setCursor] = useState<Cell | null>(null)
  const [typing, setTyping] = useState(0)

  const kept = pinned && readCell(blocks[pinned.block], pinned) ? pinned : null
  const shown = kept ?? hovered ?? cursor
  const found = useMemo(() => (shown ? readCell(blocks[shown.block], shown) : null), [blocks, shown])
  const place = found?.place ?? null

  const scene = useMemo(
    () => (place ? sceneOf(stage, place) : sceneOfOutput(stage, frame.index, outputOf(frame))),
    [stage, frame, place],
  )
  const frameSum = useMemo(() => writtenSum(frame), [frame])
  const sum = useMemo(() => {
    if (!place) return frameSum
    return place.kind === 'map' && place.map > 0
      ? writtenSum(stage.frames.frame(frameOf(stage, place.map, place.position)))
      : null
  }, [stage, place, frameSum])

  const act = (cell: Cell) => {
    const hit = readCell(blocks[cell.block], cell)
    if (hit?.edit) {
      setPinned(cell)
      setTyping((count) => count + 1)
    } else if (hit?.place.kind === 'map') {
      go(frameOf(stage, hit.place.map, hit.place.position))
      setPinned(null)
    }
  }

  return {
    text: found && place ? describeCell(stage, place, found.value, locale) : describeFrame(stage, frame, locale),
    sum,
    frameSum,
    picture: {
      scene,
      focused: place !== null,
      shown: found ? shown : null,
      onHover: (cell: Cell | null) => !same(cell, hovered) && setHovered(cell),
      onCursor: (cell: Cell | null) => {
        setCursor(cell)
        if (kept && cell) setPinned(cell)
      },
      onTap: (cell: Cell | null) => (cell && same(cell, kept) ? act(cell) : setPinned(cell)),
      onEnter: act,
      onEscape: () => setPinned(null),
    },
    readout: {
      pinned:
        kept && found && place
          ? {
              key: cellCodec.format(kept),
              name: placeName(stage, place, locale),
              value: found.value,
              editable: found.edit !== null,
            }
          : null,
      typing,
      onValue: (value: number) => found?.edit && setEdits({ ...edits, [found.edit]: value }),
      onRelease: () => setPinned(null),
      onDone: () =>
        kept &&
        document.querySelector<HTMLElement>(`[data-figure='convolution-stage'] [data-block='${kept.block}']`)?.focus(),
    },
  }
}
