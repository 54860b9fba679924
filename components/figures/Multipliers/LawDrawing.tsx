import { memo, type RefObject } from 'react'
import { AxisBottom } from '@/components/chart/AxisBottom'
import { AxisLeft } from '@/components/chart/AxisLeft'
import { AxisTitles } from '@/components/chart/AxisTitles'
import { BaseLine } from '@/components/chart/BaseLine'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { Halo } from '@/components/chart/Halo'
import { formatShort } from '@/lib/i18n/numbers'
import type { Chart, Place } from './chart'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
  /** Where the reader is. */
  readonly now: Place
  readonly title: string
  /** What is read off at the reader's point, line by line. */
  readonly reading: readonly string[]
  readonly axisTitle: string
  /** Published figures by the value of the knob. */
  readonly marks: ReadonlyMap<number, string>
}

/** About the width of a published accuracy, pixels. */
const NAME = 44

/** One knob's chart. Its looks stand in attributes, so that it can be saved as a file. */
export function LawDrawing({ svg, chart, now, title, reading, axisTitle, marks }: Props) {
  const { limit, left, right } = chart
  return (
    <ChartDrawing svg={svg} chart={chart}>
      <text x={0} y={12} fontWeight={600} fill="var(--ink)">
        {title}
      </text>
      {reading.map((line, index) => (
        <text key={line} x={0} y={29 + 16 * index} fill="var(--ink-2)">
          {line}
        </text>
      ))}
      <Scales chart={chart} axisTitle={axisTitle} />
      {limit !== null && (
        <line
          x1={left}
          x2={right}
          y1={limit}
          y2={limit}
          stroke="var(--danger)"
          strokeDasharray="1 4"
          strokeLinecap="round"
          strokeWidth={2}
        />
      )}
      <Curves chart={chart} marks={marks} />
      {now.law !== null && (
        <line x1={now.x} x2={now.x} y1={now.y} y2={now.law} stroke="var(--accent)" strokeWidth={3} />
      )}
      <circle cx={now.x} cy={now.y} r={7} fill="var(--accent)" stroke="var(--paper)" strokeWidth={2} />
    </ChartDrawing>
  )
}

const Scales = memo(function Scales({ chart, axisTitle }: { chart: Chart; axisTitle: string }) {
  return (
    <>
      <AxisLeft axis={chart.y} frame={chart} text={formatShort} />
      <AxisBottom axis={chart.x} frame={chart} drop={18} />
      <BaseLine frame={chart} />
      <AxisTitles frame={chart} x={axisTitle} />
    </>
  )
})

/** Filled: counted; rings: published, with what is printed; faint: the other knobs at their published values. */
const Curves = memo(function Curves({ chart, marks }: { chart: Chart; marks: ReadonlyMap<number, string> }) {
  const named = chart.dots.filter(({ value }) => marks.has(value))
  // Above its ring; where the name before is in the way below it, or higher where the axis is.
  const rise = (x: number, y: number) => {
    if (!named.some((other) => other.x < x && x - other.x < NAME)) return -14
    return y + 24 < chart.bottom ? 24 : -30
  }
  return (
    <g>
      {chart.before !== chart.computed && (
        <path d={chart.before} fill="none" stroke="var(--line-strong)" strokeWidth={1.25} strokeOpacity={0.7} />
      )}
      <path d={chart.law} fill="none" stroke="var(--ink-2)" strokeWidth={1.5} strokeDasharray="6 4" />
      <path d={chart.computed} fill="none" stroke="var(--ink)" strokeWidth={2} strokeLinejoin="round" />
      {chart.dots.map(({ value, x, y }) => {
        const mark = marks.get(value)
        return (
          <g key={value}>
            {mark && <circle cx={x} cy={y} r={8} fill="none" stroke="var(--ink)" strokeWidth={1.5} />}
            <circle cx={x} cy={y} r={3.5} fill="var(--ink)" />
            {mark && (
              <Halo
                x={Math.min(x, chart.right - 22)}
                y={y + rise(x, y)}
                textAnchor="middle"
                fill="var(--ink-2)"
                fontStyle="italic"
              >
                {mark}
              </Halo>
            )}
          </g>
        )
      })}
    </g>
  )
})
