import { AxisLeft } from '@/components/chart/AxisLeft'
import { useWidth } from '@/components/ui/useWidth'
import type { ChartOutput } from '@/lib/notebook/output'
import { chartLayout, shortTick } from './chartLayout'
import { tableText } from './numberText'
import styles from './Outputs.module.css'
import type { NotebookWords } from './words'

/** Dots only where they can be told apart. */
const FEW = 40

/** Bars or a line; the picture's name says every point. */
export function OutputChart({ output, words }: { output: ChartOutput; words: NotebookWords }) {
  const [box, width] = useWidth<HTMLDivElement>()
  const { height, left, right, bottom, xTicks, yTicks, bars, path, dots } = chartLayout(output, width)
  const { label, x, y, points } = output
  const said = points
    .map((point) => `${typeof point.x === 'number' ? tableText(point.x) : point.x}: ${tableText(point.y)}`)
    .join(', ')
  return (
    <div ref={box}>
      {label !== '' && <p className={styles.caption}>{label}</p>}
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={words.chart(`${[label, y, x].filter(Boolean).join(', ')} ${said}`)}
        className={styles.chart}
      >
        <AxisLeft axis={{ ticks: yTicks }} frame={{ left, right }} text={shortTick} />
        {xTicks.map(({ at, text }) => (
          <text key={at} x={at} y={height - 30} textAnchor="middle">
            {text}
          </text>
        ))}
        {bars.map((bar) => (
          <rect key={bar.x} {...bar} className={styles.bar} />
        ))}
        <path d={path} className={styles.curve} />
        {dots.length <= FEW &&
          dots.map((dot) => <circle key={`${dot.x} ${dot.y}`} cx={dot.x} cy={dot.y} r={4} className={styles.dot} />)}
        <line x1={left} x2={right} y1={bottom} y2={bottom} className={styles.axis} />
        <text x={left - 8} y={14} textAnchor="start" className={styles.unit}>
          {y}
        </text>
        <text x={right} y={height - 8} textAnchor="end" className={styles.unit}>
          {x}
        </text>
      </svg>
    </div>
  )
}
