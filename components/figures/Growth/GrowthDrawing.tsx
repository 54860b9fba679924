import type { RefObject } from 'react'
import { formatShort } from '@/lib/i18n/numbers'
import type { Chart, Mark } from './chart'
import styles from './Growth.module.css'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
  /** Index of the network looked at. */
  readonly at: number | null
  readonly yTitle: string
  readonly record: string
}

const HALO = { paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 4, strokeLinejoin: 'round' } as const

/** The chart itself. Its looks stand in attributes, so that it can be saved as a file. */
export function GrowthDrawing({ svg, chart, at, yTitle, record }: Props) {
  const { width, height, left, right, bottom, x, y, marks } = chart
  const chosen = at === null ? undefined : marks[at]
  return (
    <svg ref={svg} viewBox={`0 0 ${width} ${height}`} width={width} height={height} fontSize={12} aria-hidden="true">
      <g fill="var(--ink-2)">
        {y.ticks.map(({ value, position }) => (
          <g key={value}>
            <line x1={left} x2={right} y1={position} y2={position} stroke="var(--line)" />
            <text x={left - 8} y={position + 4} textAnchor="end">
              {tickName(value)}
            </text>
          </g>
        ))}
        {x.ticks.map(({ value, position }) => (
          <g key={value}>
            <line x1={position} x2={position} y1={bottom} y2={bottom + 5} stroke="var(--line-strong)" />
            <text x={position} y={bottom + 20} textAnchor="middle">
              {value}
            </text>
          </g>
        ))}
        <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--ink)" />
        <text x={0} y={14}>
          {yTitle}
        </text>
      </g>
      <path d={chart.record} fill="none" stroke="var(--line-strong)" strokeWidth={1.5} strokeDasharray="2 4" />
      <text x={right} y={recordY(chart) - 8} textAnchor="end" fill="var(--ink-2)" {...HALO}>
        {record}
      </text>
      {chosen && (
        <path d={`M${left} ${chosen.y}H${chosen.x}V${bottom}`} fill="none" stroke="var(--accent)" strokeWidth={1.25} />
      )}
      {marks.map((mark, index) => (
        <Point key={mark.entry.network.id} mark={mark} chosen={index === at} />
      ))}
    </svg>
  )
}

/** `20 G`, `500 M`: without zeros that say nothing. */
const tickName = (value: number) => formatShort(value).replace(/\.0+(?=\D)/, '')

const recordY = ({ record }: Chart) =>
  Number(/V([-\d.]+)H[-\d.]+$/.exec(record)?.[1] ?? /^M[-\d.]+ ([-\d.]+)/.exec(record)?.[1] ?? 0)

/** A network and its name; they move together when the quantity changes. */
function Point({ mark: { entry, x, y, label }, chosen }: { mark: Mark; chosen: boolean }) {
  const { light, network } = entry
  const dx = label.x - x
  const dy = label.y - y
  return (
    <g transform={`translate(${x} ${y})`} className={styles.mark}>
      {label.far && <line x1={0} y1={0} x2={dx} y2={dy - 4} stroke="var(--line-strong)" />}
      <circle
        r={light ? 6 : 4.5}
        fill={chosen ? 'var(--accent)' : light ? 'var(--ink)' : 'var(--ink-3)'}
        stroke="var(--paper)"
        strokeWidth={1.5}
      />
      <text
        x={dx}
        y={dy}
        textAnchor={label.anchor}
        fontSize={13}
        fontWeight={light ? 650 : 400}
        fill={chosen ? 'var(--accent)' : light ? 'var(--ink)' : 'var(--ink-2)'}
        {...HALO}
      >
        {network.title}
      </text>
    </g>
  )
}
