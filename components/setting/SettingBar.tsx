'use client'

import { useId, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatShort } from '@/lib/i18n/numbers'
import styles from './SettingBar.module.css'
import { SettingControls } from './SettingControls'
import { settingChanges } from './settingName'
import { UnitSwitch } from './UnitSwitch'
import { unitWords } from './unitWords'
import { operationsIn, useUnit } from './useUnit'
import { useSetting } from './useSetting'
import { settingWords } from './words'

/**
 * The network of the page `lab` with its totals, in a bar that stays in sight; opens to the network's knobs.
 * Every figure of the page follows.
 */
export function SettingBar() {
  const locale = useLocale()
  const words = settingWords[locale]
  const setting = useSetting()
  const [unit] = useUnit()
  const [open, setOpen] = useState(false)
  const panel = useId()
  const { network, resolved, cost, error } = setting
  const changes = settingChanges(network, resolved.values, locale)
  const totals = [
    words.parameters(formatShort(cost.parameters)),
    unitWords[locale][unit].of(formatShort(operationsIn(unit, cost.macs))),
  ].join(' · ')

  return (
    <section
      data-figure=""
      data-setting-bar=""
      className={styles.bar}
      aria-label={words.bar}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <div className={styles.line}>
        <p className={styles.now}>
          <strong className={styles.name}>{network.title}</strong> <span>{changes || words.published}</span>
          <span className={styles.totals} role="status">
            {error ? words.notPossible : totals}
          </span>
        </p>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {open ? words.close : words.open}
        </button>
      </div>
      <div id={panel} hidden={!open} className={styles.panel}>
        <SettingControls setting={setting} />
        <UnitSwitch />
      </div>
    </section>
  )
}
