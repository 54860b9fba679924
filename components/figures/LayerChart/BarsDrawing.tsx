import { memo, type RefObject } from 'react'
import { AxisLeft } from '@/components/chart/AxisLeft'
import { BaseLine } from '@/components/chart/BaseLine'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { formatShort } from '@/lib/i18n/numbers'
import { operationColor } from '@/lib/viz/color'
import type { Chart, Panel } from './chart'
import type { LayerBar, Quantity } from './model'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
  readonly bars: readonly LayerBar[]
  /** Index of the layer that is looked at. */
  readonly at: number | null
  readonly titles: Readonly<Record<Quantity, string>>
}

/** The chart itself. Its looks stand in attributes, so that it can be saved as a file. */
export function BarsDrawing({ svg, chart, bars, at, titles }: Props) {
  const { height, columns, panels } = chart
  const column = at === null ? undefined : columns[at]
  return (
    <ChartDrawing svg={svg} chart={chart}>
      {column && (
        <rect x={column.x - 1.5} y={0} width={column.width + 3} height={height} fill="var(--ink)" fillOpacity={0.08} />
      )}
      {panels.map((panel) => (
        <PanelBars key={panel.quantity} panel={panel} chart={chart} bars={bars} title={titles[panel.quantity]} />
      ))}
    </ChartDrawing>
  )
}

/** Bands narrower than this would fill with dashes, pixels. */
const DENSE = 6

interface PanelProps {
  readonly panel: Panel
  readonly chart: Chart
  readonly bars: readonly LayerBar[]
  readonly title: string
}

/** Axis, bars and the outlines of the published setting behind them. */
const PanelBars = memo(function PanelBars({ panel, chart, bars, title }: PanelProps) {
  const { left, right, columns, band } = chart
  const dense = band < DENSE
  const { bottom, top, y, now, published } = panel
  return (
    <g>
      <text x={0} y={top - 12} fill="var(--ink)" fontWeight={600}>
        {title}
      </text>
      <AxisLeft axis={y} frame={chart} text={formatShort} />
      {bars.map((bar, index) => {
        const edge = now[index]
        const column = columns[index]!
        return (
          edge != null && (
            <rect
              key={bar.id}
              x={column.x}
              y={edge}
              width={column.width}
              height={bottom - edge}
              fill={operationColor(bar.kind)}
            />
          )
        )
      })}
      {bars.map((bar, index) => {
        const edge = published[index]
        const column = columns[index]!
        if (edge == null || edge === now[index]) return null
        return (
          <path
            key={bar.id}
            d={`M${column.x} ${bottom}V${edge}h${column.width}V${bottom}`}
            fill="none"
            stroke="var(--ink-3)"
            strokeDasharray={dense ? undefined : '3 2'}
            strokeOpacity={dense ? 0.4 : 1}
          />
        )
      })}
      <BaseLine frame={{ left, right, bottom }} />
    </g>
  )
})
