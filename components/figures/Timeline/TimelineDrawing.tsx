import type { RefObject } from 'react'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { fitted } from '@/lib/viz/fitted'
import type { Arc, Chart, Row } from './chart'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
  readonly chosen: string
  /** What stands below a name, by id of the work. */
  readonly below: (id: string) => string
  readonly date: (date: string) => string
}

const styleOf = ({ reference: { from, to } }: Arc, chosen: string) => {
  if (from === chosen) return { stroke: 'var(--accent)', width: 2.25, rank: 2 }
  if (to === chosen) return { stroke: 'var(--ink)', width: 2, rank: 1 }
  return { stroke: 'var(--line-strong)', width: 1, rank: 0 }
}

/** The works by date with the arrows between them. Its looks stand in attributes, so that it can be saved as a file. */
export function TimelineDrawing({ svg, chart, chosen, below, date }: Props) {
  const { line, rows, arcs } = chart
  const ordered = arcs.toSorted((a, b) => styleOf(a, chosen).rank - styleOf(b, chosen).rank)
  return (
    <ChartDrawing svg={svg} chart={chart}>
      <line x1={line} x2={line} y1={rows[0]!.y} y2={rows.at(-1)!.y} stroke="var(--line-strong)" />
      {ordered.map((one) => {
        const { stroke, width: thickness, rank } = styleOf(one, chosen)
        const { from, to, forthcoming } = one.reference
        return (
          <g key={`${from} ${to}`} opacity={rank === 0 ? 0.55 : 1}>
            <path
              d={one.path}
              fill="none"
              stroke={stroke}
              strokeWidth={thickness}
              strokeDasharray={forthcoming ? '4 3' : undefined}
            />
            <path d={one.head} fill={stroke} />
          </g>
        )
      })}
      {rows.map((row) => (
        <Line
          key={row.work.id}
          row={row}
          chart={chart}
          chosen={row.work.id === chosen}
          below={below(row.work.id)}
          date={date(row.work.date)}
        />
      ))}
    </ChartDrawing>
  )
}

function Line({
  row: { work, y, year },
  chart,
  chosen,
  below,
  date,
}: {
  row: Row
  chart: Chart
  chosen: boolean
  below: string
  date: string
}) {
  const { line, text, width, rowHeight } = chart
  return (
    <g>
      {year && (
        <>
          <line x1={line} x2={width} y1={y - rowHeight / 2 - 5} y2={y - rowHeight / 2 - 5} stroke="var(--line)" />
          <text x={width} y={y - rowHeight / 2 + 10} textAnchor="end" fill="var(--ink-2)">
            {year}
          </text>
        </>
      )}
      {chosen && <rect x={text - 8} y={y - 21} width={3} height={42} fill="var(--accent)" />}
      <circle
        cx={line}
        cy={y}
        r={work.light ? 7 : 4.5}
        fill={work.light ? 'var(--ink)' : 'var(--ink-3)'}
        stroke="var(--paper)"
        strokeWidth={2}
      />
      <text x={text} y={y - 1} fontSize={work.light ? 16 : 14} fontWeight={work.light ? 650 : 400} fill="var(--ink)">
        {work.name}
      </text>
      <text x={text} y={y + 15} fill="var(--ink-2)">
        {fitted(below ? `${date} · ${below}` : date, 12, width - text)}
      </text>
    </g>
  )
}
