import { memo } from 'react'
import { operationKind } from '@/lib/nn/layer'
import { operationColor } from '@/lib/viz/color'
import type { Cards } from './cards'
import { AREA } from './hit'
import { around, slabPath, wirePath } from './paths'

interface Props {
  readonly cards: Cards
  readonly times: ReadonlyMap<string, number> | null
}

/** A part of the network with labels, without what is picked. */
export const CardsDrawing = memo(function CardsDrawing({ cards: { cards, wires, areas, beside }, times }: Props) {
  const longest = times ? Math.max(...cards.map(({ id }) => times.get(id) ?? 0), 1e-9) : 1
  return (
    <>
      {areas.map((area) => (
        <g key={area.id}>
          <rect {...around(area, AREA)} rx={8} fill="var(--paper-sunk)" />
          {area.name && (
            <text
              x={area.x + area.width + AREA + 6}
              y={area.y + area.height / 2 + 4}
              fill="var(--accent)"
              fontWeight={600}
            >
              {area.name}
            </text>
          )}
        </g>
      ))}
      {wires.map(({ from, to, index, identity, points }) => (
        <path
          key={`${from} ${to} ${index}`}
          d={wirePath(points, 7)}
          fill="none"
          stroke={identity ? 'var(--ink)' : 'var(--line-strong)'}
          strokeWidth={identity ? 2.25 : 1.5}
        />
      ))}
      {cards.map((card) => {
        const kind = card.layer ? operationKind(card.layer) : null
        const color = kind ? operationColor(kind) : 'var(--ink-2)'
        const hollow = kind === null || kind === 'merge'
        const share = times ? (times.get(card.id) ?? 0) / longest : 0
        const [x, y] = beside ? [card.x + 42, card.y + 19] : [card.x + card.width / 2, card.y + 53]
        return (
          <g key={card.id} textAnchor={beside ? 'start' : 'middle'}>
            <rect
              x={card.x + 0.5}
              y={card.y + 0.5}
              width={card.width - 1}
              height={card.height - 1}
              rx={5}
              fill="var(--paper-raised)"
              stroke={kind ? color : 'var(--line-strong)'}
              strokeDasharray={kind ? undefined : '3 3'}
            />
            <path
              d={slabPath(card.slab, card.layer)}
              fill={hollow ? 'var(--paper)' : color}
              stroke={hollow ? color : 'none'}
              strokeWidth={1.25}
              strokeDasharray={kind ? undefined : '2 2'}
            />
            <text x={x} y={y} fill="var(--ink)" fontWeight={600}>
              {card.title}
            </text>
            <text x={x} y={beside ? y + 16 : y + 14} fill="var(--ink-2)">
              {card.note}
            </text>
            {share > 0 && (
              <rect
                x={card.x + 3}
                y={card.y + card.height - 5}
                width={(card.width - 6) * share}
                height={3}
                fill={color}
              />
            )}
          </g>
        )
      })}
    </>
  )
})
