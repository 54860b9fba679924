'use client'

import { NumberField } from '@/components/ui/NumberField'
import { Slider } from '@/components/ui/Slider'
import type { RangeKnob } from '@/lib/nn/knob'
import styles from './Fields.module.css'

interface Props {
  /** Its name in the links of lessons. */
  readonly name: string
  readonly label: string
  readonly knob: RangeKnob
  readonly stops: readonly number[]
  readonly value: number
  readonly format?: (value: number) => string
  readonly onChange: (value: number) => void
}

/** A number: a slider over the usual values, and a field for any other. */
export function NumberSetting({ name, label, knob, stops, value, format, onChange }: Props) {
  return (
    <div className={styles.number}>
      <Slider name={name} label={label} stops={stops} value={value} format={format} onChange={onChange} />
      <NumberField
        name={name}
        label={label}
        value={value}
        min={knob.min}
        max={knob.max}
        whole={knob.whole}
        onChange={onChange}
      />
    </div>
  )
}
