'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { measureWords } from '@/components/measure/words'
import { NumberField } from '@/components/ui/NumberField'
import { groupedKernels, kernelOn, backendNames } from '@/lib/run/contract/backend'
import { Segmented } from '@/components/ui/Segmented'
import styles from './RunControls.module.css'
import type { useSettings } from './useSettings'
import { runWords } from './words'

interface Props {
  readonly settings: ReturnType<typeof useSettings>
  readonly busy: boolean
  readonly ready: boolean
  readonly onRunAll: () => void
  readonly onCancel: () => void
}

/** Which backend, how often, and the one button that runs everything. */
export function RunControls({ settings, busy, ready, onRunAll, onCancel }: Props) {
  const locale = useLocale()
  const words = runWords[locale]
  const names = measureWords[locale]
  const grouped = kernelOn(settings.backend, settings.grouped)
  return (
    <section className={styles.controls} aria-label={words.settings}>
      <Segmented
        name="backend"
        label={words.backend}
        value={settings.backend}
        options={backendNames.map((value) => ({ value, label: names[value] }))}
        onChange={settings.setBackend}
      />
      <div className={styles.grouped}>
        <Segmented
          name="grouped"
          label={words.grouped}
          value={grouped}
          options={groupedKernels.map((value) => ({
            value,
            label: names[value],
            disabled:
              kernelOn(settings.backend, value) === value ? undefined : words.groupedMissing(names[settings.backend]),
          }))}
          onChange={settings.setGrouped}
        />
        <p className={styles.note}>{words.groupedNotes[grouped]}</p>
      </div>
      <div className={styles.runs}>
        <span className={styles.label} aria-hidden="true">
          {words.runs}
        </span>
        <NumberField
          name="runs"
          label={words.runs}
          value={settings.runs}
          min={1}
          max={100}
          whole
          onChange={settings.setRuns}
        />
      </div>
      {busy ? (
        <button type="button" className={`${styles.main} ${styles.cancel}`} onClick={onCancel}>
          {names.cancel}
        </button>
      ) : (
        <button type="button" className={styles.main} disabled={!ready} onClick={onRunAll}>
          {words.runAll}
        </button>
      )}
    </section>
  )
}
