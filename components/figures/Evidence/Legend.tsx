import legend from '@/components/chart/Legend.module.css'
import type { Group, Series } from './group'
import { Sign } from './Sign'
import type { EvidenceWords } from './words'

const BOX = { viewBox: '-8 -8 16 16', width: 16, height: 16, 'aria-hidden': true } as const

/** What the signs mean: filled ours, hollow printed, dots single runs. */
export function Legend({ group, words }: { group: Group; words: EvidenceWords }) {
  const first: Series = group.series[0]!
  return (
    <ul className={legend.legend}>
      {group.series.map((series) => (
        <li key={series.id} className={legend.sign}>
          <svg {...BOX}>
            <Sign series={series} x={0} y={0} hollow={false} />
          </svg>
          {words.series[series.id]}
        </li>
      ))}
      <li className={legend.sign}>
        <svg {...BOX}>
          <circle r={2.5} fill="var(--ink)" />
        </svg>
        {words.run}
      </li>
      <li className={legend.sign}>
        <svg {...BOX}>
          <path d="M-4 -6h8M-4 6h8M0 -6V6" stroke="var(--ink)" strokeWidth={1.5} />
        </svg>
        {words.range}
      </li>
      {group.series.some(({ paper }) => paper.length > 0) && (
        <li className={legend.sign}>
          <svg {...BOX}>
            <Sign series={first} x={0} y={0} hollow />
          </svg>
          {words.printed}
        </li>
      )}
    </ul>
  )
}
