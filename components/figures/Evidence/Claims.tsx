import { addressOf, findReference, placeText } from '@/content/reference'
import { cite } from '@/lib/facts/citation'
import type { Locale } from '@/lib/i18n/locale'
import type { ClaimWords } from './claimWords'
import styles from './Evidence.module.css'
import type { Group } from './group'
import type { Judged, JudgedStep, Point } from './model'
import { pairName, signed, verdictText } from './names'
import type { Verdict } from './verdict'
import type { EvidenceWords } from './words'

interface Props {
  readonly group: Group
  readonly judged: readonly Judged[]
  /** All points of the group by id, ours and the paper's. */
  readonly found: ReadonlyMap<string, Point>
  readonly locale: Locale
  readonly words: EvidenceWords
  readonly claims: ClaimWords
}

const signs: Readonly<Record<Verdict, string>> = { agrees: '✓', disagrees: '✗', close: '≈', missing: '…' }

/** Each claim of the paper, what our runs say to it, and the numbers behind that. */
export function Claims({ group, judged, found, locale, words, claims }: Props) {
  const address = addressOf(findReference(group.paper))
  const place = (at: string) => cite({ paper: group.paper, table: placeText(at, locale) }, locale)
  return (
    <ul className={styles.claims}>
      {judged.map((one) => {
        const { claim, steps, verdict } = one
        const trained = steps.filter(({ outcome }) => outcome.difference !== null)
        const clear = steps.filter(({ outcome }) => outcome.verdict === 'agrees').length
        return (
          <li key={claim.id} className={styles.claim} data-claim={claim.id} data-verdict={verdict}>
            <p className={styles.statement}>
              {claims.claims[claim.id]} <a href={address}>{place(claim.at)}</a>
            </p>
            <p className={styles.verdict}>
              <span className={styles.badge} aria-hidden="true">
                {signs[verdict]}
              </span>
              {verdictText(one, claims)}
              {steps.length > 1 && clear > 0 && clear < steps.length && (
                <span className={styles.partial}>{claims.partial(String(clear), String(steps.length))}</span>
              )}
            </p>
            {trained.length > 0 && <Steps group={group} steps={trained} found={found} words={words} claims={claims} />}
          </li>
        )
      })}
    </ul>
  )
}

function Steps({
  group,
  steps,
  found,
  words,
  claims,
}: Pick<Props, 'group' | 'found' | 'words' | 'claims'> & { steps: readonly JudgedStep[] }) {
  const { pair, ours, needed, paper } = claims.columns
  return (
    <table className={styles.steps}>
      <thead>
        <tr>
          {[pair, ours, needed, paper].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => {
          const name = pairName(group, step.pair, found, words, claims)
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles[step.outcome.verdict]}>{signed(step.outcome.difference!, 2)}</td>
              <td>{step.outcome.needed === null ? claims.unknown : step.outcome.needed.toFixed(2)}</td>
              <td>{paperText(step, name)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )

  /** The paper's number, with what it compares where that is not the same. */
  function paperText({ paper: printed }: JudgedStep, name: string): string {
    if (!printed) return claims.unknown
    const text = signed(printed.difference, 1)
    const theirs = pairName(group, printed.pair, found, words, claims)
    return theirs === name ? text : claims.other(text, theirs)
  }
}
