import type { Rectangle } from '@/lib/nn/layout'
import type { Cards } from './cards'
import { AREA } from './hit'
import { around } from './paths'
import type { Strip } from './strip'

interface Props {
  readonly drawn: Strip | Cards
  readonly id: string
  readonly pinned?: boolean
}

/** A frame around a layer or block of the drawing: thin where it is looked at, thick where it is pinned. */
export function Mark({ drawn, id, pinned = false }: Props) {
  const tile = 'tiles' in drawn ? drawn.tiles.find(({ boxes }) => boxes.some((box) => box.id === id)) : undefined
  return (
    <g fill="none" stroke={pinned ? 'var(--accent)' : 'var(--ink)'} strokeWidth={pinned ? 2.5 : 1.75}>
      {tile && tile.tile.kind === 'module' && <rect {...around(tile, 0)} rx={4} strokeWidth={1} />}
      {places(drawn, id).map((box) => (
        <rect key={`${box.x} ${box.y}`} {...box} rx={'tiles' in drawn ? 2 : 6} />
      ))}
    </g>
  )
}

function places(drawn: Strip | Cards, id: string): Rectangle[] {
  if ('tiles' in drawn) {
    const boxes = drawn.tiles.flatMap((tile) => tile.boxes).filter((box) => box.id === id)
    const bands = drawn.bands.filter((band) => band.id === id).map((band) => around(band, 0))
    return [...boxes.map((box) => around(box, 2.5)), ...bands]
  }
  const card = drawn.cards.find((one) => one.id === id)
  const area = drawn.areas.find((one) => one.id === id)
  return [...(card ? [around(card, 2)] : []), ...(area ? [around(area, AREA)] : [])]
}
