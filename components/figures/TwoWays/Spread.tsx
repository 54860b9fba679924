import { Halo } from '@/components/chart/Halo'
import type { Compressed } from './compress'
import { histogram } from './histogram'
import type { Aside } from './layout'
import { shade } from './shade'
import type { TwoWaysWords } from './words'

/** Room for the number at the end of the longest bar. */
const NUMBER = 34
/** A band at least this high has room for its name. */
const NAMED = 18

/** How the stored weights are spread over their values; where weights were removed, a band. */
export function Spread({
  box: { x, y, width, height, title },
  compressed,
  words,
}: {
  box: Aside
  compressed: Compressed
  words: TwoWaysWords
}) {
  const { bars, most, at } = histogram(compressed, width - NUMBER, height)
  const { threshold, weights } = compressed
  const [top, bottom] = [y + at(threshold), y + at(-threshold)]
  const removed = weights.filter((weight) => weight === null).length
  return (
    <g>
      <text x={x - 24} y={title} fontSize={13} fontWeight={600} fill="var(--ink)">
        {words.spread}
      </text>
      {threshold > 0 && (
        <rect x={x} y={top} width={width} height={bottom - top} fill="var(--paper-sunk)" stroke="var(--line)" />
      )}
      <g fill="var(--ink-2)" textAnchor="end">
        {[1, 0, -1].map((value) => (
          <text key={value} x={x - 7} y={y + at(value) + 4}>
            {value < 0 ? `−${-value}` : value}
          </text>
        ))}
      </g>
      <line x1={x} x2={x} y1={y} y2={y + height} stroke="var(--ink)" />
      {bars.map((bar) => {
        const { fill, opacity } = shade(bar.value)
        return (
          <rect
            key={bar.value}
            x={x}
            y={y + bar.at - bar.thick / 2}
            width={bar.length}
            height={bar.thick}
            fill={fill}
            fillOpacity={Math.max(opacity, 0.12)}
            stroke={fill}
            strokeWidth={0.75}
          />
        )
      })}
      <Halo x={x + most.length + 6} y={y + most.at + 4} fill="var(--ink-2)">
        {most.count}
      </Halo>
      {bottom - top > NAMED && (
        <text x={x + width / 2} y={(top + bottom) / 2 + 4} textAnchor="middle" fill="var(--ink-2)">
          {words.removed(removed)}
        </text>
      )}
    </g>
  )
}
