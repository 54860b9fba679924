import type { RefObject } from 'react'
import { ChartDrawing } from '@/components/chart/ChartDrawing'
import { Halo } from '@/components/chart/Halo'
import { formatBytes } from '@/lib/i18n/numbers'
import { textWidth } from '@/lib/viz/labels'
import type { Chart, Line } from './chart'
import { byteTick, formatTime, timeTick } from './format'
import { swapsOf } from './model'
import type { BudgetWords } from './words'

interface Props {
  readonly svg?: RefObject<SVGSVGElement | null>
  readonly chart: Chart
  /** Id of the network looked at. */
  readonly look: string
  readonly words: BudgetWords
}

/** Two rulers and a line for each network. Its looks stand in attributes, so that it can be saved as a file. */
export function BudgetDrawing({ svg, chart, look, words }: Props) {
  const { top, bottom, narrow, bytes, ms, lines, real } = chart
  const { slower, faster } = swapsOf(
    lines.map(({ row }) => row),
    look,
  )
  const swapped = new Set([...slower, ...faster].map(({ network }) => network.id))
  const order = lines.toSorted((a, b) => Number(a.row.network.id === look) - Number(b.row.network.id === look))
  return (
    <ChartDrawing svg={svg} chart={chart}>
      <g fill="var(--ink-2)">
        <text x={bytes.x} y={16} textAnchor={narrow ? 'middle' : 'end'} fontSize={13}>
          {narrow ? words.sizeShort : words.size}
        </text>
        <text x={ms.x} y={16} textAnchor={narrow ? 'middle' : 'start'} fontSize={13}>
          {narrow ? words.timeShort : words.time}
        </text>
        {[bytes, ms].map((ruler, side) => (
          <g key={side}>
            <line x1={ruler.x} x2={ruler.x} y1={top - 16} y2={bottom + 10} stroke="var(--ink)" />
            {ruler.ticks.map(({ value, position }) => (
              <line
                key={value}
                x1={ruler.x}
                x2={ruler.x + (side === 0 ? 6 : -6)}
                y1={position}
                y2={position}
                stroke="var(--ink)"
              />
            ))}
          </g>
        ))}
      </g>
      {real !== null && (
        <line
          x1={bytes.x + (ms.x - bytes.x) * 0.55}
          x2={ms.x}
          y1={real}
          y2={real}
          stroke="var(--ink-2)"
          strokeDasharray="2 4"
        />
      )}
      {order.map((line) => {
        const { id } = line.row.network
        return (
          <Slope
            key={id}
            line={line}
            chart={chart}
            state={id === look ? 'look' : swapped.has(id) ? 'swapped' : 'other'}
          />
        )
      })}
      {!narrow && <Names chart={chart} words={words} />}
    </ChartDrawing>
  )
}

/** Whether a tick's name keeps clear of the networks' points. */
const free = (position: number, taken: readonly number[]) => taken.every((one) => Math.abs(one - position) > 9)

/** What the ticks and the line of 30 images a second stand for, above the lines; not where a network's point is in the way. */
function Names({ chart: { bytes, ms, real, lines }, words }: Pick<Props, 'chart' | 'words'>) {
  const start = bytes.x + (ms.x - bytes.x) * 0.55
  const sizes = lines.map(({ size }) => size)
  const times = lines.map(({ time }) => time)
  return (
    <g fill="var(--ink-2)">
      {bytes.ticks
        .filter(({ position }) => free(position, sizes))
        .map(({ value, position }) => (
          <Halo key={value} x={bytes.x + 10} y={position + 4}>
            {byteTick(value)}
          </Halo>
        ))}
      {ms.ticks
        .filter(({ position }) => free(position, times))
        .map(({ value, position }) => (
          <Halo key={value} x={ms.x - 10} y={position + 4} textAnchor="end">
            {timeTick(value)}
          </Halo>
        ))}
      {real !== null && textWidth(words.real, 12) < ms.x - start && (
        <Halo x={start} y={real + 16}>
          {words.real}
        </Halo>
      )}
    </g>
  )
}

const STYLES = {
  look: { stroke: 'var(--accent)', text: 'var(--accent)', width: 3, weight: 650 },
  swapped: { stroke: 'var(--ink)', text: 'var(--ink)', width: 1.75, weight: 500 },
  other: { stroke: 'var(--line-strong)', text: 'var(--ink-2)', width: 1.25, weight: 400 },
} as const

function Slope({ line, chart, state }: { line: Line; chart: Chart; state: keyof typeof STYLES }) {
  const { row, size, time, sizeLabel, timeLabel } = line
  const { bytes, ms, narrow } = chart
  const { stroke, text, width, weight } = STYLES[state]
  const label = (x: number, y: number, anchor: 'start' | 'end', value: string) => (
    <Halo
      x={x}
      y={narrow ? y - 3 : y + 4}
      textAnchor={anchor}
      fontSize={narrow ? 12 : 13}
      fontWeight={weight}
      fill={text}
    >
      {row.network.title}
      <tspan {...(narrow ? { x, dy: 15 } : { dx: 8 })} fontSize={12} fontWeight={400}>
        {value}
      </tspan>
    </Halo>
  )
  return (
    <g>
      <line x1={bytes.x} y1={size} x2={ms.x} y2={time} stroke={stroke} strokeWidth={width} />
      <path
        d={`M${bytes.x} ${size}L${bytes.x - 10} ${sizeLabel}M${ms.x} ${time}L${ms.x + 10} ${timeLabel}`}
        stroke="var(--line-strong)"
        fill="none"
      />
      <circle cx={bytes.x} cy={size} r={5} fill={stroke} stroke="var(--paper)" strokeWidth={1.5} />
      <circle cx={ms.x} cy={time} r={5} fill={stroke} stroke="var(--paper)" strokeWidth={1.5} />
      {label(bytes.x - 14, sizeLabel, 'end', formatBytes(row.bytes))}
      {label(ms.x + 14, timeLabel, 'start', formatTime(row.ms))}
    </g>
  )
}
