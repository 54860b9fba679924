import { Halo } from '@/components/chart/Halo'
import { anchorAt } from '@/lib/viz/anchor'
import type { Rule } from './rule'

const UPPER = 62
const LOWER = 100
const HEIGHT = 150

interface Props {
  readonly rule: Rule
  readonly a: string
  readonly b: string
  readonly product: string
}

/** A slide rule: two lengths end to end between two log rulers. */
export function RuleDrawing({ rule: { width, left, right, first, both, fixed, moved }, a, b, product }: Props) {
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} fontSize={12} aria-hidden="true">
      <Ruler ticks={fixed} y={UPPER} up left={left} right={right} taken={both} />
      <Ruler ticks={moved} y={LOWER} up={false} left={first} right={right} taken={both} />
      <rect
        x={left}
        y={UPPER + 4}
        width={Math.max(first - left, 0)}
        height={14}
        fill="var(--paper)"
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      <rect
        x={first}
        y={LOWER - 18}
        width={Math.max(both - first, 0)}
        height={14}
        fill="var(--accent)"
        fillOpacity={0.18}
        stroke="var(--accent)"
        strokeWidth={1.5}
      />
      <line x1={both} x2={both} y1={UPPER - 24} y2={LOWER + 12} stroke="var(--accent)" strokeWidth={2} />
      <Halo x={(left + first) / 2} y={UPPER + 15} textAnchor="middle" fontWeight={600} fill="var(--ink)">
        {a}
      </Halo>
      <Halo x={(first + both) / 2} y={LOWER - 7} textAnchor="middle" fontWeight={600} fill="var(--accent)">
        {b}
      </Halo>
      <Halo
        x={both}
        y={UPPER - 30}
        textAnchor={anchorAt(both, [left, right], 40)}
        fontSize={15}
        fontWeight={650}
        fill="var(--accent)"
      >
        {product}
      </Halo>
    </svg>
  )
}

interface RulerProps {
  readonly ticks: Rule['fixed']
  readonly y: number
  readonly up: boolean
  readonly left: number
  readonly right: number
  /** Where the product is read: no name of a tick stands there. */
  readonly taken: number
}

/** Room that the fives need to be named, pixels to a decade. */
const ROOMY = 110

/** Powers of ten and, where there is room, fives are named; the others are short marks. */
function Ruler({ ticks, y, up, left, right, taken }: RulerProps) {
  const sign = up ? -1 : 1
  const decadeOf = ticks[9] && ticks[0] ? ticks[9].position - ticks[0].position : Infinity
  return (
    <g fill="var(--ink-2)">
      <line x1={left} x2={right} y1={y} y2={y} stroke="var(--ink)" />
      {ticks.map(({ value, position }) => {
        const decade = /^10*$/.test(String(value))
        const named = decade || (decadeOf > ROOMY && /^50*$/.test(String(value)))
        return (
          <g key={value}>
            <line
              x1={position}
              x2={position}
              y1={y}
              y2={y + sign * (decade ? 10 : named ? 8 : 5)}
              stroke="var(--line-strong)"
            />
            {named && Math.abs(position - taken) > 22 && (
              <text x={position} y={up ? y - 14 : y + 22} textAnchor="middle">
                {value}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
