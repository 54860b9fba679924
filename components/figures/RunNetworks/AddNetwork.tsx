'use client'

import { useId } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Select } from '@/components/ui/Select'
import { findNetwork } from '@/lib/nn/catalog'
import styles from './AddNetwork.module.css'
import { baselineIds } from './model'
import { runWords } from './words'

/** The networks that the four are compared with, one click away. */
export function AddNetwork({ added, onAdd }: { added: readonly string[]; onAdd: (id: string) => void }) {
  const words = runWords[useLocale()]
  const id = useId()
  const left = baselineIds.filter((baseline) => !added.includes(baseline))
  if (left.length === 0) return null
  return (
    <div className={styles.add}>
      <label htmlFor={id}>{words.add}</label>
      <Select
        id={id}
        className={styles.select}
        value=""
        chosen={words.addNone}
        onChange={(network) => network && onAdd(network)}
      >
        <option value="">{words.addNone}</option>
        {left.map((baseline) => (
          <option key={baseline} value={baseline}>
            {findNetwork(baseline).title}
          </option>
        ))}
      </Select>
    </div>
  )
}
