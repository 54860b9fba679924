'use client'

import { use, useMemo } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { ControlStates } from '@/components/ui/controlState'
import { NumberField } from '@/components/ui/NumberField'
import { Segmented } from '@/components/ui/Segmented'
import { Shortcut } from '@/components/ui/Shortcut'
import {
  defaults,
  knobList,
  offeredValues,
  type KnobId,
  type AnyKnobValues,
  type Knob,
  type Knobs,
  type RangeKnob,
} from '@/lib/nn/knob'
import styles from './KnobControls.module.css'
import { KnobSlider } from './KnobSlider'
import { knobWords } from './knobWords'
import { sliderStops } from './sliderSteps'

interface Props {
  readonly knobs: Knobs
  readonly values: AnyKnobValues
  readonly onChange: (values: AnyKnobValues) => void
}

/** Controls for a network's settings: offered values as buttons, any other number beside them or by slider. */
export function KnobControls({ knobs, values, onChange }: Props) {
  const words = knobWords[useLocale()]
  const states = use(ControlStates)
  const shown = knobList(knobs).filter(([name]) => states[name] !== 'hidden')
  const labelOf = (name: KnobId, value: string | number | boolean) =>
    name === 'conv1' && value === 0
      ? words.values.auto
      : ((words.values as Readonly<Record<string, string>>)[String(value)] ?? String(value))
  const set = (name: KnobId, value: string | number | boolean) => onChange({ ...values, [name]: value })

  if (shown.length === 0) return null
  return (
    <div className={styles.controls}>
      {shown.map(([name, knob]) => (
        <div key={name} className={styles.control}>
          <div className={styles.choices}>
            <Segmented
              name={name}
              label={words.names[name]}
              value={String(values[name])}
              options={offeredValues(knob).map((value) => ({ value: String(value), label: labelOf(name, value) }))}
              onChange={(text) => set(name, typed(knob, text))}
            />
            {knob.kind === 'range' && (
              <NumberField
                name={name}
                label={`${words.names[name]}: ${words.other(String(knob.min), String(knob.max))}`}
                value={Number(values[name])}
                min={knob.min}
                max={knob.max}
                whole={knob.whole}
                onChange={(value) => set(name, value)}
              />
            )}
          </div>
          {knob.kind === 'range' && (
            <Slide
              name={name}
              knob={knob}
              label={words.names[name]}
              value={Number(values[name])}
              onChange={(value) => set(name, value)}
            />
          )}
        </div>
      ))}
      <Shortcut sets={Object.keys(knobs)} className={styles.reset} onClick={() => onChange(initialValues(knobs))}>
        {words.reset}
      </Shortcut>
    </div>
  )
}

interface SlideProps {
  readonly name: KnobId
  readonly knob: RangeKnob
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

function Slide({ name, knob, label, value, onChange }: SlideProps) {
  const stops = useMemo(() => sliderStops(name, knob), [name, knob])
  return (
    stops && (
      <KnobSlider name={name} label={label} stops={stops} offered={knob.offered} value={value} onChange={onChange} />
    )
  )
}

function typed(knob: Knob, text: string): string | number | boolean {
  return offeredValues(knob).find((value) => String(value) === text) ?? knob.initial
}

function initialValues(knobs: Knobs): AnyKnobValues {
  return defaults(knobs)
}
