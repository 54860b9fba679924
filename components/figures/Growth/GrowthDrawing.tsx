import type { RefObject } from 'react'
import { AxisBottom } from '@/components/chart/AxisBottom'
import { AxisLeft } from '@/components/chart/AxisLeft'
import { AxisTitles } from '@/components/chart/AxisTitles'
import { BaseLine } from '@/components/chart/BaseLine'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { Halo } from '@/components/chart/Halo'
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

/** The chart itself. Its looks stand in attributes, so that it can be saved as a file. */
export function GrowthDrawing({ svg, chart, at, yTitle, record }: Props) {
  const { left, right, bottom, x, y, marks } = chart
  const chosen = at === null ? undefined : marks[at]
  return (
    <ChartDrawing svg={svg} chart={chart}>
      <AxisLeft axis={y} frame={chart} text={tickName} />
      <AxisBottom axis={x} frame={chart} drop={20} />
      <BaseLine frame={chart} />
      <AxisTitles frame={chart} y={yTitle} top={14} />
      <path d={chart.record} fill="none" stroke="var(--line-strong)" strokeWidth={1.5} strokeDasharray="2 4" />
      <Halo x={right} y={recordY(chart) - 8} textAnchor="end" fill="var(--ink-2)">
        {record}
      </Halo>
      {chosen && (
        <path d={`M${left} ${chosen.y}H${chosen.x}V${bottom}`} fill="none" stroke="var(--accent)" strokeWidth={1.25} />
      )}
      {marks.map((mark, index) => (
        <Point key={mark.entry.network.id} mark={mark} chosen={index === at} />
      ))}
    </ChartDrawing>
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
      <Halo
        x={dx}
        y={dy}
        textAnchor={label.anchor}
        fontSize={13}
        fontWeight={light ? 650 : 400}
        fill={chosen ? 'var(--accent)' : light ? 'var(--ink)' : 'var(--ink-2)'}
      >
        {network.title}
      </Halo>
    </g>
  )
}
