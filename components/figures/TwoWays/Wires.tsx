import { operationColor } from '@/lib/viz/color'
import type { Aside } from './layout'
import { CHANNELS, connected, type Step } from './model'
import { way, type Pair } from './pick'

interface Props {
  readonly box: Aside
  readonly steps: readonly Step[]
  readonly pair: Pair | null
  readonly title: string
}

/** Room for the numbers of the channels at both ends. */
const NUMBER = 16

/** The same steps as lines from channel to channel: who reads whom. */
export function Wires({ box, steps, pair, title }: Props) {
  const pitch = box.height / CHANNELS
  const [left, right] = [box.x + NUMBER, box.x + box.width - NUMBER]
  const x = (column: number) => left + ((right - left) * column) / steps.length
  const y = (channel: number, count: number) => box.y + box.height / 2 + (channel - (count - 1) / 2) * pitch
  const line = (at: number, input: number, output: number) =>
    `M${x(at)} ${y(input, steps[at]!.inputs)}L${x(at + 1)} ${y(output, steps[at]!.outputs)}`
  const picked = pair && way(steps, pair)
  const columns = [...steps.map(({ inputs }) => inputs), CHANNELS]
  return (
    <g>
      <text x={box.x} y={box.title} fontSize={13} fontWeight={600} fill="var(--ink)">
        {title}
      </text>
      {steps.map((step, at) => (
        <path
          key={at}
          d={wires(step)
            .map(([input, output]) => line(at, input, output))
            .join('')}
          fill="none"
          stroke={operationColor(step.kind)}
          strokeOpacity={pair ? 0.35 : 0.8}
        />
      ))}
      {picked && (
        <path
          d={picked.flatMap((blocks, at) => blocks.map(({ row, column }) => line(at, row, column))).join('')}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={2}
        />
      )}
      {columns.map((count, column) =>
        Array.from({ length: count }, (_, channel) => (
          <circle key={`${column} ${channel}`} cx={x(column)} cy={y(channel, count)} r={3} fill="var(--ink)" />
        )),
      )}
      <g fill="var(--ink-2)">
        {Array.from({ length: CHANNELS }, (_, channel) => (
          <g key={channel}>
            <text
              x={left - 7}
              y={y(channel, CHANNELS) + 4}
              textAnchor="end"
              fontWeight={pair?.input === channel ? 700 : undefined}
            >
              {channel + 1}
            </text>
            <text x={right + 7} y={y(channel, CHANNELS) + 4} fontWeight={pair?.output === channel ? 700 : undefined}>
              {channel + 1}
            </text>
          </g>
        ))}
      </g>
    </g>
  )
}

const wires = (step: Step): (readonly [number, number])[] =>
  Array.from({ length: step.inputs }, (_, input) => input).flatMap((input) =>
    Array.from({ length: step.outputs }, (_, output) => [input, output] as const).filter(([, output]) =>
      connected(step, input, output),
    ),
  )
