import type { RefObject } from 'react'
import { formatShort } from '@/lib/i18n/numbers'
import { operationColor } from '@/lib/viz/color'
import { FONT, type Chart, type Mark, type Panel } from './chart'
import { Sign } from './Sign'

interface Titles {
  readonly title: string
  readonly accuracy: string
  readonly cost: string
  readonly none: string
}

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
  readonly chosen: string | null
  readonly pocket: Titles
  readonly paper: Titles
}

const HALO = { paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 4, strokeLinejoin: 'round' } as const
const CAP = 4

/** Both halves. Looks stand in attributes, so that the drawing can be saved as a file. */
export function EvidenceDrawing({ svg, chart, chosen, pocket, paper }: Props) {
  const { width, height } = chart
  return (
    <svg ref={svg} viewBox={`0 0 ${width} ${height}`} width={width} height={height} fontSize={FONT} aria-hidden="true">
      <Half panel={chart.pocket} chosen={chosen} titles={pocket} />
      {chart.paper && <Half panel={chart.paper} chosen={chosen} titles={paper} />}
    </svg>
  )
}

function Half({ panel, chosen, titles }: { panel: Panel; chosen: string | null; titles: Titles }) {
  const { left, right, top, bottom, marks, lines } = panel
  const shown = marks.find(({ point }) => point.id === chosen)
  const start = left - 40
  return (
    <g>
      <text x={start} y={top - 32} fontSize={13} fontWeight={600} fill="var(--ink)">
        {titles.title}
      </text>
      <text x={start} y={top - 14} fill="var(--ink-2)">
        {titles.accuracy}
      </text>
      {marks.length === 0 ? (
        <text x={(left + right) / 2} y={(top + bottom) / 2} textAnchor="middle" fontSize={13} fill="var(--ink-2)">
          {titles.none}
        </text>
      ) : (
        <Axes panel={panel} />
      )}
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--ink)" />
      <text x={right} y={bottom + 38} textAnchor="end" fill="var(--ink-2)">
        {titles.cost}
      </text>
      {lines.map(({ series, path }) => (
        <path
          key={series.id}
          d={path}
          fill="none"
          stroke={operationColor(series.kind)}
          strokeOpacity={0.45}
          strokeWidth={1.5}
        />
      ))}
      {shown && (
        <path d={`M${shown.x} ${bottom}V${shown.y}H${left}`} fill="none" stroke="var(--accent)" strokeDasharray="2 3" />
      )}
      {marks.map((mark) => (
        <Runs key={mark.point.id} mark={mark} />
      ))}
      {marks.map(({ point, x: across, y: down }) => (
        <Sign
          key={point.id}
          series={point.series}
          x={across}
          y={down}
          hollow={point.published !== null}
          chosen={point.id === chosen}
        />
      ))}
      {marks.map(({ point, text, label }) => (
        <text
          key={point.id}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          fill="var(--ink)"
          fontWeight={point.id === chosen ? 700 : 400}
          {...HALO}
        >
          {text}
        </text>
      ))}
    </g>
  )
}

function Axes({ panel: { left, right, bottom, x, y } }: { panel: Panel }) {
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
          <text x={position} y={bottom + 19} textAnchor={position > right - 18 ? 'end' : 'middle'}>
            {short(value)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The whisker of a mark and its single runs beside it. */
function Runs({ mark: { point, x, runs, range } }: { mark: Mark }) {
  const color = operationColor(point.series.kind)
  return (
    <g stroke={color} strokeWidth={1.5}>
      {range && (
        <path
          d={`M${x - CAP} ${range[0]}h${2 * CAP}M${x - CAP} ${range[1]}h${2 * CAP}M${x} ${range[0]}V${range[1]}`}
          fill="none"
        />
      )}
      {runs.map((run, index) => (
        <circle key={point.runs[index]!.seed} cx={run.x} cy={run.y} r={2.5} fill={color} stroke="none" />
      ))}
    </g>
  )
}

/** `10 M`, `1.2 M`: ticks are round, so no idle zeros. */
const short = (value: number) =>
  formatShort(value)
    .replace(/(\.\d*?)0+(?=\D|$)/, '$1')
    .replace(/\.(?=\D|$)/, '')
