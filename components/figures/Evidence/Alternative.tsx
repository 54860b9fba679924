import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { ScrollBox } from '@/components/ui/ScrollBox'
import type { PocketSetting } from '@/lib/facts/pocketEvidence'
import type { Locale } from '@/lib/i18n/locale'
import { formatCount } from '@/lib/i18n/numbers'
import styles from './Evidence.module.css'
import { wholeName } from './names'
import { mean } from './verdict'
import type { EvidenceWords } from './words'

interface Props {
  readonly settings: readonly PocketSetting[]
  readonly unit: Unit
  readonly locale: Locale
  readonly words: EvidenceWords
}

/** Every run as a table, those of the shipped networks too. */
export function Alternative({ settings, unit, locale, words }: Props) {
  const { table } = words
  return (
    <ScrollBox label={table.caption} className={styles.scroll}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {[table.network, table.epochs, words.macs[unit], table.parameters, table.mean, table.runs].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {settings.map((setting) => (
            <tr key={`${setting.name} ${setting.epochs}`}>
              <th scope="row">{wholeName(setting, locale)}</th>
              <td>{setting.epochs}</td>
              <td>{formatCount(operationsIn(unit, setting.macs))}</td>
              <td>{formatCount(setting.parameters)}</td>
              <td>{mean(setting.runs.map(({ accuracy }) => accuracy)).toFixed(2)}</td>
              <td>
                {setting.runs
                  .map(({ seed, accuracy }) => table.seed(String(seed), accuracy.toFixed(2)))
                  .join(words.semicolon)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
