import { TEST_PICTURES, type PocketSetting } from '@/lib/facts/pocketEvidence'
import { formatCount, formatShort } from '@/lib/i18n/numbers'
import type { ClaimWords } from './claimWords'
import styles from './Evidence.module.css'
import type { Group } from './group'
import { runCounts, spreadOf, type Point } from './model'

interface Props {
  readonly group: Group
  readonly settings: readonly PocketSetting[]
  /** Our points of the group. */
  readonly points: readonly Point[]
  readonly claims: ClaimWords
}

/** The rule behind the verdicts with its numbers put in, and what speaks against leaning on them. */
export function Limits({ group, settings, points, claims }: Props) {
  const spread = spreadOf(group, settings)
  const repeated = settings.filter(({ network, runs }) => network === group.network && runs.length > 1)
  const [least, most] = runCounts(points)
  const runs =
    most < 2
      ? claims.runs.one
      : least === most
        ? claims.runs.same(String(most))
        : claims.runs.some(String(least), String(most))
  const size = Math.max(...points.map(({ parameters }) => parameters))
  const accuracy = points.reduce((sum, point) => sum + point.accuracy, 0) / points.length / 100
  // A share counted among n pictures has a standard deviation of √(p(1 − p) / n).
  const error = 100 * Math.sqrt((accuracy * (1 - accuracy)) / TEST_PICTURES)
  return (
    <div className={styles.limits}>
      <p>
        {spread
          ? claims.spread(
              spread.deviation.toFixed(2),
              String(repeated.reduce((sum, one) => sum + one.runs.length, 0)),
              String(repeated.length),
            )
          : claims.noSpread}{' '}
        {spread && most === 2 && claims.few}
      </p>
      {points.length > 0 && (
        <p>
          {claims.limits(
            formatShort(size),
            String(points[0]!.epochs),
            runs,
            formatCount(TEST_PICTURES),
            error.toFixed(1),
          )}
        </p>
      )}
    </div>
  )
}
