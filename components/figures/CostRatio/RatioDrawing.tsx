import { memo, type RefObject } from 'react'
import { AxisBottom } from '@/components/chart/AxisBottom'
import { AxisLeft } from '@/components/chart/AxisLeft'
import { AxisTitles } from '@/components/chart/AxisTitles'
import { BaseLine } from '@/components/chart/BaseLine'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { Halo } from '@/components/chart/Halo'
import { hundredth } from '@/lib/viz/axis'
import { operationColor } from '@/lib/viz/color'
import type { Chart } from './chart'
import type { CostRatioWords } from './words'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
  readonly kernel: number
  /** What is written beside the point. */
  readonly text: string
  readonly words: CostRatioWords
}

/** The chart itself. Its looks stand in attributes, so that it can be saved as a file. */
export function RatioDrawing({ svg, chart, kernel, text, words }: Props) {
  const { left, right, top, bottom, shares, point, caption, curves } = chart
  const chosen = curves.find((curve) => curve.kernel === kernel)
  return (
    <ChartDrawing svg={svg} chart={chart}>
      <path d={shares.pointwise} fill={operationColor('pointwise')} fillOpacity={0.2} />
      <path d={shares.depthwise} fill={operationColor('depthwise')} fillOpacity={0.16} />
      <Scales chart={chart} kernel={kernel} words={words} />
      <clipPath id="ratio-plot">
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      {curves.map((curve) => (
        <path
          key={curve.kernel}
          clipPath="url(#ratio-plot)"
          d={curve.path}
          fill="none"
          stroke={curve.kernel === kernel ? 'var(--ink)' : 'var(--line-strong)'}
          strokeWidth={curve.kernel === kernel ? 2.5 : 1.25}
        />
      ))}
      {chosen && (
        <line
          x1={left}
          x2={right}
          y1={chosen.limit}
          y2={chosen.limit}
          stroke={operationColor('pointwise')}
          strokeWidth={1.5}
          strokeDasharray="6 4"
        />
      )}
      <line
        x1={point.x}
        x2={point.x}
        y1={bottom}
        y2={point.limit}
        stroke={operationColor('pointwise')}
        strokeWidth={5}
      />
      <line
        x1={point.x}
        x2={point.x}
        y1={point.limit}
        y2={point.y}
        stroke={operationColor('depthwise')}
        strokeWidth={5}
      />
      <circle cx={point.x} cy={point.y} r={7} fill="var(--ink)" stroke="var(--paper)" strokeWidth={2} />
      <Halo x={caption.x} y={caption.y} textAnchor={caption.anchor} fontSize={14} fontWeight={600} fill="var(--ink)">
        {text}
      </Halo>
    </ChartDrawing>
  )
}

/** Axes, the line of equal cost and the names of the curves with their limits. */
const Scales = memo(function Scales({ chart, kernel, words }: Pick<Props, 'chart' | 'kernel' | 'words'>) {
  const { left, right, bottom, x, y, curves } = chart
  const equal = hundredth(y.at(1))
  return (
    <g fill="var(--ink-2)">
      <AxisLeft axis={y} frame={chart} />
      <AxisBottom axis={x} frame={chart} />
      <BaseLine frame={chart} />
      <line
        x1={left}
        x2={right}
        y1={equal}
        y2={equal}
        stroke="var(--ink-2)"
        strokeDasharray="1 4"
        strokeLinecap="round"
        strokeWidth={1.5}
      />
      <Halo x={right - 4} y={equal + 16} textAnchor="end">
        {words.equal}
      </Halo>
      <AxisTitles frame={chart} x={words.xTitle} y={words.yTitle} top={14} />
      <text x={right + 24} y={bottom + 19}>
        {words.limit}
      </text>
      {curves.map((curve) => (
        <g key={curve.kernel}>
          <path
            d={`M${right + 1} ${curve.limit}L${right + 9} ${curve.label}`}
            stroke="var(--line-strong)"
            fill="none"
          />
          <text x={right + 12} y={curve.label + 4} fill="var(--ink)" fontWeight={curve.kernel === kernel ? 700 : 400}>
            {curve.kernel}×{curve.kernel}: {curve.kernel === 1 ? '1' : `1/${curve.kernel ** 2}`}
          </text>
        </g>
      ))}
    </g>
  )
})
