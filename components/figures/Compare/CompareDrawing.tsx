import type { RefObject } from 'react'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { GridColumns } from '@/components/chart/GridColumns'
import { operationColor } from '@/lib/viz/color'
import { type Chart, type ChartRow, type Panel } from './chart'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
}

const BAR = 12

/** Six charts of the same networks. Their looks stand in attributes, so that they can be saved as a file. */
export function CompareDrawing({ svg, chart }: Props) {
  return (
    <ChartDrawing svg={svg} chart={chart}>
      {chart.panels.map((panel) => (
        <g key={panel.id}>
          <text x={panel.x} y={panel.y + 14} fontSize={14} fontWeight={600} fill="var(--ink)">
            {panel.title}
          </text>
          {panel.id === 'accuracy' && <Ticks panel={panel} />}
          {panel.rows.map((row) => (
            <Row key={row.letter} row={row} panel={panel} />
          ))}
        </g>
      ))}
    </ChartDrawing>
  )
}

function Row({ row, panel: { id, x, width } }: { row: ChartRow; panel: Panel }) {
  const weight = row.base ? 700 : 400
  const top = row.y + 6
  return (
    <g>
      <text x={x} y={row.y} fontWeight={700} fill="var(--ink-2)">
        {row.letter}
      </text>
      <text x={x + 18} y={row.y} fontWeight={weight} fill="var(--ink)">
        {row.name}
      </text>
      <text x={x + width} y={row.y} textAnchor="end" fontWeight={weight} fill="var(--ink)">
        {row.value}
        {row.note && (
          <tspan fontWeight={400} fill="var(--ink-2)">
            {` · ${row.note}`}
          </tspan>
        )}
      </text>
      {id === 'accuracy' ? (
        <>
          <line
            x1={x}
            x2={x + width}
            y1={top + BAR / 2}
            y2={top + BAR / 2}
            stroke="var(--line-strong)"
            strokeDasharray="1 4"
            strokeLinecap="round"
          />
          {row.mark !== null && (
            <circle cx={row.mark} cy={top + BAR / 2} r={5} fill="var(--paper)" stroke="var(--ink)" strokeWidth={2} />
          )}
        </>
      ) : (
        <>
          <rect x={x} y={top} width={width} height={BAR} fill="var(--paper-sunk)" />
          {row.bars.map((bar, index) => (
            <rect
              key={bar.kind ?? index}
              x={bar.x}
              y={top}
              width={Math.max(bar.width, 0.75)}
              height={BAR}
              fill={bar.kind ? operationColor(bar.kind) : 'var(--ink-2)'}
            />
          ))}
        </>
      )}
    </g>
  )
}

function Ticks({ panel: { y, rows, ticks } }: { panel: Panel }) {
  const bottom = rows.at(-1)!.y + 22
  return <GridColumns axis={{ ticks }} frame={{ top: y + 34, bottom }} names={bottom + 12} />
}
