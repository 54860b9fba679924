'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { Toggle } from '@/components/ui/Toggle'
import { palette, type Stage } from '@/lib/nn/design/stage'
import type { AnyKnobValues, Knob, Knobs } from '@/lib/nn/knob'
import styles from './Fields.module.css'
import { NumberSetting } from './NumberSetting'
import { settingWords } from './settingWords'

const WIDTHS = [
  4, 8, 12, 16, 24, 32, 48, 64, 72, 96, 120, 128, 144, 160, 192, 240, 256, 288, 320, 384, 480, 512, 576, 640, 728, 768,
  960, 1024, 1280, 1536, 2048, 3072, 4096,
]
const GROUPS = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 256, 512, 728, 1024]
const REPEATS = Array.from({ length: 20 }, (_, index) => index + 1)

/** Where the sliders stop; fields beside them take any number. */
const STOPS: Readonly<Record<string, readonly number[]>> = {
  width: WIDTHS,
  first: [0, ...WIDTHS],
  groups: GROUPS,
  segments: GROUPS,
  repeats: REPEATS,
}

type Value = string | number | boolean

interface Props {
  readonly stage: Stage
  /** Which setting changed, for the steps that can be taken back. */
  readonly onChange: (stage: Stage, name: string) => void
}

/** Everything that can be set of one stage. */
export function StageSettings({ stage, onChange }: Props) {
  const words = settingWords[useLocale()]
  const names = words as unknown as Readonly<Record<string, string>>
  const values = stage.settings as AnyKnobValues
  const set = (name: string, value: Value) =>
    onChange({ ...stage, settings: { ...values, [name]: value } } as unknown as Stage, name)
  return (
    <div className={styles.settings}>
      {Object.entries(palette[stage.block] as Knobs).map(([name, knob]) => control(name, knob))}
    </div>
  )

  function control(name: string, knob: Knob) {
    const label = names[name]!
    const value = values[name]!
    switch (knob.kind) {
      case 'switch':
        return <Toggle key={name} name={name} label={label} on={value === true} onChange={(on) => set(name, on)} />
      case 'choice':
        return (
          <Segmented
            key={name}
            name={name}
            label={label}
            value={String(value)}
            options={knob.options.map((option) => ({ value: String(option), label: optionText(name, option) }))}
            onChange={(text) =>
              set(
                name,
                knob.options.find((option) => String(option) === text)!,
              )
            }
          />
        )
      case 'range':
        return (
          <NumberSetting
            key={name}
            name={name}
            label={label}
            knob={knob}
            stops={STOPS[name]!}
            value={Number(value)}
            format={(number) => (name === 'first' && number === 0 ? words.asLast : String(number))}
            onChange={(number) => set(name, number)}
          />
        )
    }
  }

  function optionText(name: string, option: string | number): string {
    if (name === 'kernel') return words.square(String(option))
    return (words.values as Readonly<Record<string, string>>)[option] ?? String(option)
  }
}
