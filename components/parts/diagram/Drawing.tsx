'use client'

import { useMemo, type PointerEvent, type RefObject, type MouseEvent } from 'react'
import { INPUT } from '@/lib/nn/resolve'
import type { Locale } from '@/lib/i18n/locale'
import type { Shape } from '@/lib/nn/shape'
import { cards } from './cards'
import { CardsDrawing } from './CardsDrawing'
import styles from './NetworkDiagram.module.css'
import { AREA, hitCards, hitStrip } from './hit'
import { inputLabel, labelOf } from './labels'
import { Mark } from './Mark'
import { shortName } from './names'
import { strip } from './strip'
import { StripDrawing } from './StripDrawing'
import { tilesOf } from './tiles'
import type { Diagram } from './useDiagram'
import { useKeys } from './useKeys'
import { useZoom } from './useZoom'
import { diagramWords } from './words'

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly diagram: Diagram
  readonly width: number
  readonly input: Shape
  readonly times: ReadonlyMap<string, number> | null
  readonly title: string
  /** What is looked at, in words. */
  readonly text: string
  readonly blockName: (id: string) => string
  readonly locale: Locale
}

/** The part that is shown, with pointer and keys. */
export function Drawing({ svg, diagram, width, input, times, title, text, blockName, locale }: Props) {
  const words = diagramWords[locale]
  const { view, places, place, looked, setLook, pick } = diagram
  const bars = times !== null
  const drawn = useMemo(() => {
    if (view.form === 'strip') {
      const nameOf = (id: string, band: string | null) =>
        id === INPUT ? words.input : shortName(blockName(id), [band ?? '', view.scope.id])
      return strip(tilesOf(view, input), { width, height: width < 600 ? 900 : 560, bars, nameOf })
    }
    const reads = places.get('')!.layers.find(({ id }) => id === view.layers[0]!.id)!
    return cards(view, {
      width: width - 2 * AREA,
      areaName: (id) => shortName(id, [view.scope.id]),
      label: (layer, beside) =>
        layer
          ? labelOf(
              layer,
              layer.blocks.map(({ id }) => id),
              times?.get(layer.id) ?? null,
              beside,
              words,
            )
          : inputLabel(reads.inputs[0] === INPUT ? null : reads.inputs[0]!, reads.inputShapes[0]!, words),
    })
  }, [view, places, input, width, bars, times, words, blockName])
  const group = useZoom(view, drawn)
  const keys = useKeys(diagram, drawn)

  const current = looked?.id ?? place.id
  const shift = 'tiles' in drawn ? 0 : AREA
  const hit = (event: PointerEvent | MouseEvent) => {
    const box = event.currentTarget.firstElementChild!.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left - shift, event.clientY - box.top - shift]
    return 'tiles' in drawn ? hitStrip(drawn, x, y) : hitCards(drawn, x, y)
  }
  const [w, h] = [drawn.width + 2 * shift, Math.ceil(drawn.height + 2 * shift)]

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={words.keys(title)}
      aria-valuemin={1}
      aria-valuemax={view.layers.length}
      aria-valuenow={Math.max(view.layers.findIndex(({ id }) => id === current) + 1, 1)}
      aria-valuetext={text}
      className={styles.drawing}
      onKeyDown={keys}
      onPointerMove={(event) => event.pointerType === 'mouse' && setLook(hit(event))}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setLook(null)}
      onClick={(event) => {
        const id = hit(event)
        if (id !== null) pick(id)
      }}
      style={{ cursor: looked ? 'pointer' : 'default' }}
    >
      <svg ref={svg} viewBox={`${-shift} ${-shift} ${w} ${h}`} width={w} height={h} fontSize={12} aria-hidden="true">
        <g ref={group}>
          {'tiles' in drawn ? (
            <StripDrawing strip={drawn} times={times} />
          ) : (
            <CardsDrawing cards={drawn} times={times} />
          )}
        </g>
        {place.id !== view.scope.id && <Mark drawn={drawn} id={place.id} pinned />}
        {looked && looked.id !== place.id && <Mark drawn={drawn} id={looked.id} />}
      </svg>
    </div>
  )
}
