import { memo } from 'react'
import { operationKind, type Layer } from '@/lib/nn/layer'
import type { Wire } from '@/lib/nn/layout'
import { operationColor } from '@/lib/viz/color'
import { pathsByKind, slabPath, wirePath } from './paths'
import { BAND_HEAD, BARS } from './scale'
import type { Strip } from './strip'
import { timeBars } from './timeBars'

interface Props {
  readonly strip: Strip
  /** Milliseconds by layer in the last run here. */
  readonly times: ReadonlyMap<string, number> | null
}

const lines = (wires: readonly Pick<Wire, 'points'>[]) => wires.map(({ points }) => wirePath(points, 2)).join('')

/** The strip without what is picked. Looks stand in attributes, so that it can be saved as a file. */
export const StripDrawing = memo(function StripDrawing({ strip, times }: Props) {
  const { tiles, bands, joins } = strip
  const layers: Layer[] = tiles.flatMap(({ tile }) => tile.layers)
  const places = new Map(tiles.flatMap(({ boxes }) => boxes.map((box) => [box.id, box] as const)))
  const colors = new Map(layers.map((layer) => [layer.id, operationColor(operationKind(layer))]))
  const wires = tiles.flatMap((tile) => tile.wires)
  const input = places.get('input')
  return (
    <>
      {bands.map((band) => (
        <g key={`${band.id} ${band.y}`}>
          <rect x={band.x} y={band.y} width={band.width} height={band.height} rx={4} fill="var(--paper-sunk)" />
          <line x1={band.x} x2={band.x + band.width} y1={band.y + 0.5} y2={band.y + 0.5} stroke="var(--line-strong)" />
          <text
            x={band.x + 6}
            y={band.y + BAND_HEAD - 8}
            fill="var(--accent)"
            fontSize={13}
            fontWeight={band.continued ? 400 : 600}
          >
            {band.name}
          </text>
        </g>
      ))}
      <path
        d={joins.map((points) => wirePath(points, 5)).join('')}
        fill="none"
        stroke="var(--line-strong)"
        strokeWidth={1.25}
      />
      <path
        d={lines(wires.filter(({ identity }) => !identity))}
        fill="none"
        stroke="var(--line-strong)"
        strokeWidth={1.25}
      />
      <path d={lines(wires.filter(({ identity }) => identity))} fill="none" stroke="var(--ink)" strokeWidth={2} />
      {input && <path d={slabPath(input, null)} fill="var(--paper)" stroke="var(--ink-2)" strokeDasharray="2 2" />}
      {[
        ...pathsByKind(
          layers.map(({ id }) => places.get(id)!),
          layers,
        ),
      ].map(([kind, path]) => (
        <path
          key={kind}
          d={path}
          fill={kind === 'merge' ? 'var(--paper)' : operationColor(kind)}
          stroke={kind === 'merge' ? operationColor(kind) : 'none'}
          strokeWidth={1.25}
        />
      ))}
      {tiles.map(({ tile, x, y, width, height, name, side }) => (
        <g key={tile.id} fill="var(--ink-2)" textAnchor="middle">
          <text x={x + width / 2} y={y + height - 5}>
            {name}
          </text>
          {side !== null && (
            <text x={x + width / 2} y={y + 12} fill="var(--ink)" fontWeight={600}>
              {side}
            </text>
          )}
        </g>
      ))}
      {times &&
        timeBars(strip, times, BARS - 6).map(({ id, ...bar }) => <rect key={id} {...bar} fill={colors.get(id)} />)}
    </>
  )
})
