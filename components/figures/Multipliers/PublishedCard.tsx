import { memo } from 'react'
import { settingChanges } from '@/components/setting/settingName'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Shortcut } from '@/components/ui/Shortcut'
import type { AnyKnobValues } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import styles from './Multipliers.module.css'
import { accuraciesAt, nearestPublished } from './published'
import { accuracyText, sourceText } from './say'
import type { MultipliersWords } from './words'

interface Props {
  readonly network: Network
  readonly values: AnyKnobValues
  readonly onTake: (values: AnyKnobValues) => void
  readonly words: MultipliersWords
}

/** What is published at this very setting; elsewhere the way to the nearest one that is. */
export const PublishedCard = memo(function PublishedCard({ network, values, onTake, words }: Props) {
  const locale = useLocale()
  const found = accuraciesAt(network, values)
  const nearest = found.length > 0 ? null : nearestPublished(network, values)
  return (
    <div className={found.length > 0 ? styles.published : `${styles.published} ${styles.empty}`}>
      <p className={styles.label}>○ {words.published}</p>
      {found.map((accuracy) => (
        <p key={`${accuracy.result.table.id} ${accuracy.result.row.id}`}>
          <span className={styles.printed}>{accuracyText(accuracy, words)}</span>{' '}
          <span className={styles.source}>{sourceText(accuracy, words, locale)}</span>
        </p>
      ))}
      {found.length === 0 && <p>{nearest ? words.none : words.noneAtAll}</p>}
      {nearest && (
        <Shortcut sets={Object.keys(network.knobs)} className={styles.link} onClick={() => onTake(nearest)}>
          {words.goNearest(settingChanges(network, nearest, locale) || words.original)}
        </Shortcut>
      )}
    </div>
  )
})
