'use client'

import { useDeferredValue, useMemo, useRef } from 'react'
import { CsvButton } from '@/components/chart/CsvButton'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useSettled } from '@/components/figure/useSettled'
import { resolveSetting } from '@/components/setting/resolveSetting'
import { SettingControls } from '@/components/setting/SettingControls'
import { unitWords } from '@/components/setting/unitWords'
import { UnitSwitch } from '@/components/setting/UnitSwitch'
import { useNumberFormat } from '@/components/setting/useNumberFormat'
import { useSetting } from '@/components/setting/useSetting'
import { operationsIn, useUnit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { ScrollBox } from '@/components/ui/ScrollBox'
import { Segmented } from '@/components/ui/Segmented'
import { Toggle } from '@/components/ui/Toggle'
import { inLocale } from '@/lib/facts/published'
import { tableName } from '@/lib/facts/tableName'
import { formatBytes, formatCount } from '@/lib/i18n/numbers'
import { numberFormats } from '@/lib/nn/memory'
import { csv } from '@/lib/viz/csv'
import { figure } from './figure'
import { Alternative } from './Alternative'
import { arrange } from './arrange'
import { cells, TABLE_HEADER } from './file'
import styles from './LayerTable.module.css'
import { amounts, groupings, layerErrata, layerRows, peakOf } from './model'
import { Rows } from './Rows'
import { useTable } from './useTable'
import { layerTableWords } from './words'

/** Every layer of a network at its setting, with its shape and costs; sortable, in groups that fold. */
export function LayerTable({ network: fixed }: { network?: string }) {
  const locale = useLocale()
  const words = layerTableWords[locale]
  const setting = useSetting(fixed)
  const [unit] = useUnit()
  const [format, setFormat] = useNumberFormat()
  const table = useTable()
  const { sort, grouping, statistics } = table
  const box = useRef<HTMLDivElement>(null)
  // Sliders and charts first: a table of hundreds of rows may follow a moment later.
  const resolved = useDeferredValue(useSettled(setting.resolved, box))
  const rows = useMemo(
    () => layerRows(resolved, resolveSetting(resolved.network, resolved.values).cost!, { statistics, format }),
    [resolved, statistics, format],
  )
  const groups = useMemo(() => arrange(rows, grouping, sort), [rows, grouping, sort])
  const total = useMemo(() => amounts(rows), [rows])
  const peak = peakOf(rows)

  return (
    <FigureFrame
      figure={figure}
      fixed={fixed}
      caption={`${words.caption} ${words.bytesNote('MiB')}`}
      onReset={table.reset}
      live={words.live(
        rows.length,
        formatCount(total.parameters),
        unitWords[locale][unit].of(formatCount(operationsIn(unit, total.macs))),
        formatBytes(total.bytes),
        formatBytes(peak.memory),
        peak.id,
      )}
      alternative={<Alternative rows={rows} total={total} unit={unit} words={words} />}
      controls={
        <>
          {fixed && <SettingControls setting={setting} />}
          <UnitSwitch />
          <Segmented
            name="group"
            label={words.group}
            value={grouping}
            options={groupings.map((value) => ({ value, label: words.groups[value] }))}
            onChange={table.setGrouping}
          />
          <Segmented
            name="format"
            label={words.format}
            value={format}
            options={numberFormats.map((value) => ({ value, label: value }))}
            onChange={setFormat}
          />
          <Toggle name="statistics" label={words.statistics} on={statistics} onChange={table.setStatistics} />
        </>
      }
    >
      <div ref={box}>
        <ScrollBox label={words.region} className={styles.scroll}>
          <Rows
            groups={groups}
            total={total}
            count={rows.length}
            peak={peak}
            unit={unit}
            table={table}
            words={words}
            network={resolved.network.id}
          />
        </ScrollBox>
      </div>
      <div className={styles.below}>
        {layerErrata(resolved.network.id).map(({ table, printed, meant, why }) => (
          <p key={table} className={styles.note}>
            {words.erratum(tableName(table, locale), inLocale(printed, locale), inLocale(meant, locale), why[locale])}
          </p>
        ))}
        <CsvButton name={`${resolved.network.id}-layers`} csv={() => csv(TABLE_HEADER, rows.map(cells))} />
      </div>
    </FigureFrame>
  )
}
