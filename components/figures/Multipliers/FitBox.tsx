import { memo, useMemo } from 'react'
import { settingChanges } from '@/components/setting/settingName'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { NumberField } from '@/components/ui/NumberField'
import { Segmented } from '@/components/ui/Segmented'
import { Shortcut } from '@/components/ui/Shortcut'
import { formatBytes, formatShort } from '@/lib/i18n/numbers'
import { largestFit } from '@/lib/nn/fit'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { bytesPerNumber, type NumberFormat } from '@/lib/nn/memory'
import type { Network } from '@/lib/nn/network'
import { searchable, type Budget } from './budget'
import { chosenValues } from './options'
import styles from './Multipliers.module.css'
import { limits, MOST, type useMultipliers } from './useMultipliers'
import type { MultipliersWords } from './words'

interface Props {
  readonly network: Network
  readonly values: AnyKnobValues
  readonly budget: Budget
  /** The budget's number in its field. */
  readonly amount: number
  readonly unit: Unit
  readonly format: NumberFormat
  readonly settings: ReturnType<typeof useMultipliers>
  readonly onTake: (values: AnyKnobValues) => void
  readonly words: MultipliersWords
}

/** What fits in a budget, with the choices as they are: the largest offered setting, and a button that takes it. */
export const FitBox = memo(function FitBox({
  network,
  values,
  budget,
  amount,
  unit,
  format,
  settings,
  onTake,
  words,
}: Props) {
  const locale = useLocale()
  const { limit, setLimit, setAmount } = settings
  const chosen = JSON.stringify(chosenValues(network, values))
  const fit = useMemo(
    () =>
      largestFit(
        searchable(network),
        { ...budget, format },
        {
          by: budget.bytes === undefined ? 'macs' : 'parameters',
          fixed: JSON.parse(chosen) as AnyKnobValues,
        },
      ),
    [network, budget, format, chosen],
  )
  const best = fit.largest[0]
  const taken = best !== undefined && Object.entries(best.values).every(([name, value]) => values[name] === value)
  const named = unitWords[locale][unit]
  return (
    <div className={styles.fit}>
      <h4 className={styles.heading}>{words.fit}</h4>
      <div className={styles.row}>
        <Segmented
          name="fitLimit"
          label={words.fitLimit}
          value={limit}
          options={limits.map((value) => ({ value, label: words.fitLimits[value] }))}
          onChange={(next) => {
            setAmount(0)
            setLimit(next)
          }}
        />
        <NumberField
          name="amount"
          label={words.fitAmount(limit === 'bytes' ? 'MiB' : words.million(named.name))}
          value={amount}
          min={1}
          max={MOST}
          whole
          onChange={setAmount}
        />
        <span className={styles.unit}>{limit === 'bytes' ? 'MiB' : words.million(named.name)}</span>
      </div>
      <p role="status">
        {best
          ? words.fits(
              settingChanges(network, best.values, locale) || words.original,
              named.of(formatShort(operationsIn(unit, best.macs))),
              formatBytes(best.parameters * bytesPerNumber[format]),
            )
          : fit.offered > 0
            ? words.fitNone(fit.offered)
            : words.fitNotOffered}{' '}
        {best && words.fitCount(fit.fitting, fit.offered)}
      </p>
      {best && (
        <Shortcut
          sets={Object.keys(best.values)}
          className={styles.take}
          disabled={taken}
          onClick={() => onTake(best.values)}
        >
          {taken ? words.fitTaken : words.fitTake}
        </Shortcut>
      )}
    </div>
  )
})
