import { type RefObject } from 'react'
import { AxisBottom } from '@/components/chart/AxisBottom'
import { BaseLine } from '@/components/chart/BaseLine'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { GridColumns } from '@/components/chart/GridColumns'
import { Halo } from '@/components/chart/Halo'
import { inLocale } from '@/lib/facts/published'
import type { Locale } from '@/lib/i18n/locale'
import { formatBytes } from '@/lib/i18n/numbers'
import { anchorAt } from '@/lib/viz/anchor'
import { textWidth } from '@/lib/viz/labels'
import { BAR, type Bar, type Chart, type Segment } from './chart'
import { computedFactor, entry } from './model'
import type { DeepWords } from './words'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
  readonly words: DeepWords
  readonly locale: Locale
}

/** Room that the name of a segment needs inside it. */
const ROOM = 76

/** The bars. Looks stand in attributes, so that the drawing can be saved as a file. */
export function DeepDrawing({ svg, chart, words, locale }: Props) {
  const { width, left, right, top, bottom, bars, factors, sizes, computed, promise } = chart
  const [from, to] = [entry('alexnet'), entry('squeezenet')].map((one) => formatBytes(one.computed!))
  const count = words.computed(computedFactor.toFixed(1), from!, to!)
  const start = bars[3]!.segments[0]!.to + 16
  return (
    <ChartDrawing svg={svg} chart={chart}>
      <pattern id="deep-hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={6} stroke="var(--accent)" strokeWidth={1.5} />
      </pattern>
      <g fill="var(--ink-2)">
        {factors.length > 0 && (
          <text x={left} y={14}>
            {words.factorAxis}
          </text>
        )}
        <GridColumns
          axis={{ ticks: factors }}
          frame={{ top: top - 4, bottom }}
          names={top - 10}
          anchor={(_, value) => (value === 1 ? 'start' : 'middle')}
        />
        <BaseLine frame={chart} />
        <AxisBottom
          axis={{ ticks: sizes }}
          frame={chart}
          drop={18}
          anchor={(position) => anchorAt(position, [left, right], 8)}
        />
        <text x={right} y={bottom + 36} textAnchor="end">
          {words.sizeAxis}
        </text>
      </g>
      <line x1={promise} x2={promise} y1={top - 4} y2={bottom} stroke="var(--ink-2)" strokeDasharray="5 4" />
      <Halo x={promise - 6} y={chart.narrow ? bars[0]!.y + 13 : top + 12} textAnchor="end" fill="var(--ink-2)">
        {words.promise}
      </Halo>
      {bars.map((bar) => (
        <Row key={bar.entry.id} bar={bar} chart={chart} words={words} locale={locale} />
      ))}
      <path
        d={`M${computed.x - 7} ${computed.y}l7 -7l7 7l-7 7Z`}
        fill="var(--ink)"
        stroke="var(--paper)"
        strokeWidth={2}
      />
      {factors.length > 0 && start + textWidth(count, 12) < width && (
        <Halo x={start} y={computed.y + 4} fill="var(--ink)">
          {count}
        </Halo>
      )}
    </ChartDrawing>
  )
}

function Row({
  bar: { entry: one, segments, y },
  chart,
  words,
  locale,
}: {
  bar: Bar
  chart: Chart
  words: DeepWords
  locale: Locale
}) {
  const { left, narrow } = chart
  const name = inLocale(one.label, locale)
  const label = one.bits === null || one.bits === 32 ? name : words.withBits(name, String(one.bits))
  const measure = words.measure(String(one.size), String(one.factor))
  return (
    <g>
      <Halo x={left} y={y - (narrow ? 22 : 8)} fontSize={13} fontWeight={600} fill="var(--ink)">
        {narrow ? label : words.bar(label, measure)}
        <tspan {...(narrow ? { x: left, dy: 15 } : { dx: 10 })} fontSize={12} fontWeight={400} fill="var(--ink-2)">
          {narrow
            ? words.short(measure, one.top1.toFixed(1))
            : words.accuracy(one.top1.toFixed(1), one.top5.toFixed(1))}
        </tspan>
      </Halo>
      {segments.map((segment) => (
        <Piece key={segment.kind} segment={segment} y={y} words={words} />
      ))}
    </g>
  )
}

function Piece({ segment: { from, to, kind }, y, words }: { segment: Segment; y: number; words: DeepWords }) {
  const width = Math.max(to - from, 1)
  return (
    <g>
      <rect
        x={from}
        y={y}
        width={width}
        height={BAR}
        fill={kind === 'compression' ? 'url(#deep-hatch)' : 'var(--paper)'}
        stroke={kind === 'compression' ? 'var(--accent)' : 'var(--ink)'}
        strokeWidth={1.5}
      />
      {width > ROOM && (
        <Halo x={from + 8} y={y + 13.5} fill={kind === 'compression' ? 'var(--accent)' : 'var(--ink)'} strokeWidth={6}>
          {words[kind]}
        </Halo>
      )}
    </g>
  )
}
