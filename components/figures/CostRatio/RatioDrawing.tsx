import { memo, type RefObject } from 'react'
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

const HALO = { paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 4, strokeLinejoin: 'round' } as const

/** The chart itself. Its looks stand in attributes, so that it can be saved as a file. */
export function RatioDrawing({ svg, chart, kernel, text, words }: Props) {
  const { width, height, left, right, top, bottom, shares, point, caption, curves } = chart
  const chosen = curves.find((curve) => curve.kernel === kernel)
  return (
    <svg ref={svg} viewBox={`0 0 ${width} ${height}`} width={width} height={height} fontSize={12} aria-hidden="true">
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
      <text
        x={caption.x}
        y={caption.y}
        textAnchor={caption.anchor}
        fontSize={14}
        fontWeight={600}
        fill="var(--ink)"
        {...HALO}
      >
        {text}
      </text>
    </svg>
  )
}

/** Axes, the line of equal cost and the names of the curves with their limits. */
const Scales = memo(function Scales({ chart, kernel, words }: Pick<Props, 'chart' | 'kernel' | 'words'>) {
  const { left, right, bottom, height, x, y, curves } = chart
  const equal = hundredth(y.at(1))
  return (
    <g fill="var(--ink-2)">
      {y.ticks.map(({ value, position }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={position} y2={position} stroke="var(--line)" />
          <text x={left - 8} y={position + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {x.ticks.map(({ value, position }) => (
        <g key={value}>
          <line x1={position} x2={position} y1={bottom} y2={bottom + 5} stroke="var(--line-strong)" />
          <text x={position} y={bottom + 19} textAnchor="middle">
            {value}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--ink)" />
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
      <text x={right - 4} y={equal + 16} textAnchor="end" {...HALO}>
        {words.equal}
      </text>
      <text x={0} y={14}>
        {words.yTitle}
      </text>
      <text x={right} y={height - 6} textAnchor="end">
        {words.xTitle}
      </text>
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
