import type { RefObject } from 'react'
import { AxisBottom } from '@/components/chart/AxisBottom'
import { AxisLeft } from '@/components/chart/AxisLeft'
import { AxisTitles } from '@/components/chart/AxisTitles'
import { BaseLine } from '@/components/chart/BaseLine'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { Halo } from '@/components/chart/Halo'
import { formatShort } from '@/lib/i18n/numbers'
import { operationColor } from '@/lib/viz/color'
import { LEFT, type Chart } from './chart'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
  readonly chosen: string | null
  readonly xTitle: string
  readonly yTitle: string
  readonly strip: string
  readonly perSecond: (rate: string) => string
}

/** Round numbers without decimals: `10 M`. */
const short = (value: number) => formatShort(value).replace(/\.0+(?=\D|$)/, '')

/** Layers by MACs and measured time. Filled with a ring: measured here. */
export function LayerDrawing({ svg, chart, chosen, xTitle, yTitle, strip, perSecond }: Props) {
  const { left, right, top, bottom, x, y, dots, diagonals } = chart
  const ordered = dots.toSorted((a, b) => Number(a.layer.id === chosen) - Number(b.layer.id === chosen))
  return (
    <ChartDrawing svg={svg} chart={chart}>
      <g fill="var(--ink-2)">
        <AxisLeft axis={y} frame={{ left: LEFT, right }} gap={6} />
        <AxisBottom axis={x} frame={chart} text={short} />
        {diagonals.map(({ rate, path, x: at, y: line }) => (
          <g key={rate}>
            <path d={path} stroke="var(--line-strong)" strokeDasharray="1 4" strokeLinecap="round" fill="none" />
            <Halo x={at - 4} y={line + 14} textAnchor="end">
              {perSecond(short(rate))}
            </Halo>
          </g>
        ))}
        <BaseLine frame={chart} />
        <AxisTitles frame={chart} x={xTitle} y={yTitle} />
        {chart.strip !== null && (
          <>
            <line x1={left - 4} x2={left - 4} y1={top} y2={bottom} stroke="var(--line)" />
            <text x={chart.strip - 4} y={bottom + 19} textAnchor="middle">
              {strip}
            </text>
          </>
        )}
      </g>
      {ordered.map(({ layer, x: cx, y: cy }) => (
        <g key={layer.id}>
          <circle
            cx={cx}
            cy={cy}
            r={layer.id === chosen ? 10 : 6.5}
            fill="var(--paper)"
            stroke={layer.id === chosen ? 'var(--accent)' : operationColor(layer.kind)}
            strokeWidth={layer.id === chosen ? 2.5 : 1}
          />
          <circle cx={cx} cy={cy} r={4} fill={operationColor(layer.kind)} />
        </g>
      ))}
    </ChartDrawing>
  )
}
