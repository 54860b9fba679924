import type { RefObject } from 'react'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { formatShare } from '@/lib/i18n/numbers'
import type { OperationKind } from '@/lib/nn/layer'
import { operationColor } from '@/lib/viz/color'
import type { KindChart } from './kindChart'
import { isMisprint, type Quantity } from './model'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: KindChart
  readonly network: string
  readonly titles: Readonly<Record<Quantity, string>>
  readonly names: Readonly<Record<OperationKind, string>>
}

/** Shares by kind of operation. Filled: computed; dashed: at the published setting; ring: printed in the paper. */
export function KindDrawing({ svg, chart, network, titles, names }: Props) {
  const { panels } = chart
  return (
    <ChartDrawing svg={svg} chart={chart}>
      {panels.map((panel) => (
        <g key={panel.quantity} transform={`translate(${panel.x} ${panel.y})`}>
          <text x={0} y={12} fontWeight={600} fill="var(--ink)">
            {titles[panel.quantity]}
          </text>
          {panel.rows.map(({ y, bar, now, published, printed }) => {
            const paper = bar.printed[panel.quantity]
            return (
              <g key={bar.kind} transform={`translate(0 ${y})`}>
                <text x={0} y={12} fill="var(--ink-2)">
                  {names[bar.kind]}
                </text>
                <text x={panel.width} y={12} textAnchor="end" fill="var(--ink)">
                  {paper !== null && (
                    <tspan fill="var(--ink-2)">
                      ○ {paper} %{isMisprint(network, paper) ? '*' : ''}
                      {'\u2003'}
                    </tspan>
                  )}
                  <tspan fontWeight={600}>{formatShare(bar.share[panel.quantity])}</tspan>
                </text>
                <line x1={0} x2={panel.width} y1={25} y2={25} stroke="var(--line)" />
                <rect x={0} y={20} width={Math.max(now, 0.75)} height={10} fill={operationColor(bar.kind)} />
                {published !== now && (
                  <rect
                    x={0.5}
                    y={18.5}
                    width={Math.max(published - 1, 0)}
                    height={13}
                    fill="none"
                    stroke="var(--ink-3)"
                    strokeDasharray="3 2"
                  />
                )}
                {printed !== null && (
                  <circle
                    cx={Math.min(printed, panel.width - 5)}
                    cy={25}
                    r={4.5}
                    fill="var(--paper)"
                    stroke="var(--ink)"
                    strokeWidth={1.5}
                  />
                )}
              </g>
            )
          })}
        </g>
      ))}
    </ChartDrawing>
  )
}
