import type { RefObject } from 'react'
import { AxisBottom } from '@/components/chart/AxisBottom'
import { AxisLeft } from '@/components/chart/AxisLeft'
import { AxisTitles } from '@/components/chart/AxisTitles'
import { BaseLine } from '@/components/chart/BaseLine'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { Halo } from '@/components/chart/Halo'
import { formatShort } from '@/lib/i18n/numbers'
import { signOf, type Chart } from './chart'
import type { Mark } from './mark'
import type { Family } from './model'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
  readonly chosen: string | null
  readonly family: Family | null
  readonly xTitle: string
  readonly yTitle: string
  readonly frontTitle: string
}

const SIGN = 56
const CHOSEN = 130

/** The chart itself. Its looks stand in attributes, so that it can be saved as a file. Hollow signs: published. */
export function AccuracyDrawing({ svg, chart, chosen, family, xTitle, yTitle, frontTitle }: Props) {
  const { left, right, bottom, x, y, marks, labels, front } = chart
  const shown = marks.find(({ point }) => point.id === chosen)
  const faint = (mark: Mark) => family !== null && mark.point.family !== family
  const ordered = marks.toSorted(
    (a, b) => Number(faint(b)) - Number(faint(a)) || Number(a === shown) - Number(b === shown),
  )
  return (
    <ChartDrawing svg={svg} chart={chart}>
      <AxisLeft axis={y} frame={chart} />
      <AxisBottom axis={x} frame={chart} text={short} />
      <BaseLine frame={chart} />
      <AxisTitles frame={chart} x={xTitle} y={yTitle} />
      <path d={front} fill="none" stroke="var(--line-strong)" strokeWidth={1.5} strokeDasharray="5 4" />
      {front && (
        <Halo x={right} y={bottom - 10} textAnchor="end" fill="var(--ink-2)">
          {frontTitle}
        </Halo>
      )}
      {shown && (
        <path d={`M${shown.x} ${bottom}V${shown.y}H${left}`} fill="none" stroke="var(--accent)" strokeDasharray="2 3" />
      )}
      {labels.map(
        ({ id, lead, x: to, y: line }) =>
          lead && <line key={id} x1={lead.x} y1={lead.y} x2={to} y2={line - 4} stroke="var(--line-strong)" />,
      )}
      {ordered.map((mark) => (
        <path
          key={mark.point.id}
          d={signOf(mark.point.family, mark === shown ? CHOSEN : SIGN)}
          transform={`translate(${mark.x} ${mark.y})`}
          fill={mark.point.family === 'others' ? 'none' : 'var(--paper)'}
          stroke={mark === shown ? 'var(--accent)' : faint(mark) ? 'var(--line-strong)' : 'var(--ink)'}
          strokeWidth={mark === shown ? 3 : mark.best ? 2.25 : 1.25}
        />
      ))}
      {labels.map(({ id, text, x: at, y: line, anchor }) => (
        <Halo key={id} x={at} y={line} textAnchor={anchor} fill="var(--ink)" fontWeight={id === chosen ? 700 : 400}>
          {text}
        </Halo>
      ))}
    </ChartDrawing>
  )
}

/** `10 M`, `1 G`: ticks are round, so no decimals. */
const short = (value: number) => formatShort(value).replace(/\.0+(?=\D|$)/, '')
