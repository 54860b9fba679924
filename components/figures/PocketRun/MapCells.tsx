import type { ActivationMap } from '@/lib/weights/pocket/activationMap'
import { decimal } from './evidence'

interface Props {
  readonly map: ActivationMap
  /** Size that the scale reaches on both sides of zero. */
  readonly reach: number
  /** Side of the drawing in pixels. */
  readonly side: number
  /** Writes each cell's value into it. */
  readonly numbers?: boolean
  readonly marked?: number | null
}

/** Colours over a dark picture, the same in both themes, as the feature maps have them: blue below zero, red above. */
export const AGAINST = '#6ea8ff'
export const FOR = '#ff7a5c'
const MOST = 0.78

/** From which share of the reach a cell without its number has a sign, so that the colour is not all. */
const SIGNED = 0.2

const hundredth = (value: number) => Math.round(value * 100) / 100

/** A class activation map as squares over the picture: clear at zero, the fuller the farther from it. */
export function MapCells({ map: { width, height, data }, reach, side, numbers = false, marked = null }: Props) {
  const [across, down] = [side / width, side / height]
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      width={side}
      height={side}
      fontSize={numbers ? 13 : 15}
      textAnchor="middle"
      aria-hidden="true"
    >
      {Array.from(data, (value, cell) => {
        const [x, y] = [(cell % width) * across, Math.floor(cell / width) * down]
        const share = reach > 0 ? Math.abs(value) / reach : 0
        const text = numbers ? decimal(value) : share < SIGNED || side < 200 ? '' : value < 0 ? '−' : '+'
        return (
          <g key={cell}>
            <rect
              x={hundredth(x)}
              y={hundredth(y)}
              width={hundredth(across)}
              height={hundredth(down)}
              fill={value < 0 ? AGAINST : FOR}
              fillOpacity={hundredth(MOST * share)}
            />
            {text && (
              <text
                x={hundredth(x + across / 2)}
                y={hundredth(y + down / 2 + 5)}
                fill="#ffffff"
                stroke="#151519"
                strokeWidth={2.5}
                paintOrder="stroke"
              >
                {text}
              </text>
            )}
          </g>
        )
      })}
      {marked !== null && marked < data.length && (
        <rect
          x={hundredth((marked % width) * across) + 1}
          y={hundredth(Math.floor(marked / width) * down) + 1}
          width={hundredth(across) - 2}
          height={hundredth(down) - 2}
          fill="none"
          stroke="#ffffff"
          strokeWidth={2}
        />
      )}
    </svg>
  )
}
