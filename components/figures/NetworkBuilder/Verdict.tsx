import { formatShare } from '@/lib/i18n/numbers'
import type { Flow } from '@/lib/nn/design/flow'
import styles from './NetworkBuilder.module.css'
import type { BuilderWords } from './words'

/** The flow of information in sentences, the most important first. */
export function verdicts({ stages, mixed, starved }: Flow, words: BuilderWords): readonly string[] {
  if (stages.length < 2) return [words.short]
  const said = starved.map((index) => words.starves(index + 1, formatShare(stages[index]!.own.least)))
  const last = stages.at(-1)!.stem!
  return [
    ...(said.length === 0 ? [words.fine] : said),
    ...(mixed === null ? [words.neverMixed(formatShare(last.least))] : [words.mixed(mixed + 1)]),
    ...(said.length > 0 || mixed === null ? [words.remedy] : []),
  ]
}

/** What the check of information flow finds. */
export function Verdict({ flow, words }: { flow: Flow; words: BuilderWords }) {
  const starves = flow.starved.length > 0
  return (
    <ul
      className={starves ? `${styles.verdict} ${styles.starved}` : styles.verdict}
      data-verdict={starves ? 'starved' : 'fine'}
    >
      {verdicts(flow, words).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
