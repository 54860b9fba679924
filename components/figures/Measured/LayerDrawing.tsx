import type { RefObject } from 'react'
import { formatShort } from '@/lib/i18n/numbers'
import { operationColor } from '@/lib/viz/color'
import type { Chart } from './chart'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
  readonly chosen: string | null
  readonly xTitle: string
  readonly yTitle: string
  readonly strip: string
  readonly perSecond: (rate: string) => string
}

const HALO = { paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 4, strokeLinejoin: 'round' } as const

/** Round numbers without decimals: `10 M`. */
const short = (value: number) => formatShort(value).replace(/\.0+(?=\D|$)/, '')

/** Layers by MACs and measured time. Filled with a ring: measured here. */
export function LayerDrawing({ svg, chart, chosen, xTitle, yTitle, strip, perSecond }: Props) {
  const { width, height, left, right, top, bottom, x, y, dots, diagonals } = chart
  const ordered = dots.toSorted((a, b) => Number(a.layer.id === chosen) - Number(b.layer.id === chosen))
  return (
    <svg ref={svg} viewBox={`0 0 ${width} ${height}`} width={width} height={height} fontSize={12} aria-hidden="true">
      <g fill="var(--ink-2)">
        {y.ticks.map(({ value, position }) => (
          <g key={value}>
            <line x1={44} x2={right} y1={position} y2={position} stroke="var(--line)" />
            <text x={38} y={position + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {x.ticks.map(({ value, position }) => (
          <g key={value}>
            <line x1={position} x2={position} y1={bottom} y2={bottom + 5} stroke="var(--line-strong)" />
            <text x={position} y={bottom + 19} textAnchor="middle">
              {short(value)}
            </text>
          </g>
        ))}
        {diagonals.map(({ rate, path, x: at, y: line }) => (
          <g key={rate}>
            <path d={path} stroke="var(--line-strong)" strokeDasharray="1 4" strokeLinecap="round" fill="none" />
            <text x={at - 4} y={line + 14} textAnchor="end" {...HALO}>
              {perSecond(short(rate))}
            </text>
          </g>
        ))}
        <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--ink)" />
        <text x={0} y={12}>
          {yTitle}
        </text>
        <text x={right} y={height - 6} textAnchor="end">
          {xTitle}
        </text>
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
    </svg>
  )
}
