'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { unitWords } from './unitWords'
import { units, useUnit } from './useUnit'

/** Switches the whole page between MACs and FLOPs. */
export function UnitSwitch() {
  const words = unitWords[useLocale()]
  const [unit, setUnit] = useUnit()
  const options = units.map((value) => ({ value, label: words[value].name }))
  return <Segmented name="label" label={words.label} value={unit} options={options} onChange={setUnit} />
}
