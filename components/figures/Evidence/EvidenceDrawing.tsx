import type { RefObject } from 'react'
import { AxisBottom } from '@/components/chart/AxisBottom'
import { AxisLeft } from '@/components/chart/AxisLeft'
import { BaseLine } from '@/components/chart/BaseLine'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { Halo } from '@/components/chart/Halo'
import { formatShort } from '@/lib/i18n/numbers'
import { anchorAt } from '@/lib/viz/anchor'
import { operationColor } from '@/lib/viz/color'
import { type Chart, type Mark, type Panel } from './chart'
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

const CAP = 4

/** Both halves. Looks stand in attributes, so that the drawing can be saved as a file. */
export function EvidenceDrawing({ svg, chart, chosen, pocket, paper }: Props) {
  return (
    <ChartDrawing svg={svg} chart={chart}>
      <Half panel={chart.pocket} chosen={chosen} titles={pocket} />
      {chart.paper && <Half panel={chart.paper} chosen={chosen} titles={paper} />}
    </ChartDrawing>
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
      <BaseLine frame={panel} />
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
        <Halo
          key={point.id}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          fill="var(--ink)"
          fontWeight={point.id === chosen ? 700 : 400}
        >
          {text}
        </Halo>
      ))}
    </g>
  )
}

function Axes({ panel }: { panel: Panel }) {
  const inside = (position: number) => anchorAt(position, [-Infinity, panel.right], 18)
  return (
    <>
      <AxisLeft axis={panel.y} frame={panel} />
      <AxisBottom axis={panel.x} frame={panel} text={short} anchor={inside} />
    </>
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
