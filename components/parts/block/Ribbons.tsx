import { area, curveBumpY } from 'd3-shape'
import { groupColor, operationColor } from '@/lib/viz/color'
import styles from './BlockDiagram.module.css'
import type { Band, Piece } from './scene'
import type { Pick } from './usePick'

type Edge = readonly [y: number, left: number, right: number]

const shape = area<Edge>()
  .y(([y]) => y)
  .x0(([, left]) => left)
  .x1(([, , right]) => right)
  .curve(curveBumpY)

const outline = ({ from, to }: Piece, y0: number, y1: number) =>
  shape([
    [y0, ...from],
    [y1, ...to],
  ]) ?? ''

/** The channels of one operation on their way. Pointing looks at it, a click or tap pins it. */
export function Ribbons({ band, faint, pick }: { band: Band; faint: boolean; pick?: Pick }) {
  const weighted = band.layer.op === 'conv' || band.layer.op === 'depthwise'
  const active = pick && weighted
  return (
    <g
      opacity={band.opacity}
      className={faint ? `${styles.band} ${styles.faint}` : styles.band}
      data-kind={band.kind}
      onPointerEnter={active ? (event) => event.pointerType === 'mouse' && pick.hover(band.id) : undefined}
      onPointerLeave={active ? () => pick.hover(null) : undefined}
      onClick={active ? () => pick.toggle(band.id) : undefined}
    >
      {band.pieces.map((piece, index) => (
        <path
          key={index}
          d={outline(piece, band.y0, band.y1)}
          fill={piece.tint === null ? operationColor(band.kind) : groupColor(piece.tint)}
        />
      ))}
    </g>
  )
}
