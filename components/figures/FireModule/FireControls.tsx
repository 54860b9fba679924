'use client'

import { Notice } from '@/components/ui/Notice'
import { Segmented } from '@/components/ui/Segmented'
import { Slider } from '@/components/ui/Slider'
import { Sliders } from '@/components/parts/block/Sliders'
import styles from './FireModule.module.css'
import { bypasses, firePresets, presetOf, type Bypass, type FireModel, type FireSizes } from './model'
import type { FireWords } from './words'

const steps = (step: number, last: number) => Array.from({ length: last / step }, (_, index) => (index + 1) * step)

const sliders = [
  { name: 'input', stops: steps(16, 512) },
  { name: 'squeeze', stops: steps(4, 192) },
  { name: 'expand1', stops: steps(8, 256) },
  { name: 'expand3', stops: steps(8, 256) },
  { name: 'side', stops: [7, 13, 14, 27, 28, 54, 56, 112] },
] as const

interface Props {
  readonly sizes: FireSizes
  readonly bypass: Bypass
  readonly model: FireModel
  readonly words: FireWords
  readonly set: (next: Partial<FireSizes>) => void
  readonly setBypass: (bypass: Bypass) => void
}

export function FireControls({ sizes, bypass, model, words, set, setBypass }: Props) {
  const preset = presetOf(sizes)
  const output = sizes.expand1 + sizes.expand3
  const options = [
    ...firePresets.map(({ id }) => ({ value: id, label: id })),
    ...(preset ? [] : [{ value: '', label: words.own }]),
  ]
  const refused = model.addable ? undefined : words.notAddable(sizes.input, output)
  return (
    <>
      <Segmented
        name="module"
        label={words.module}
        value={preset?.id ?? ''}
        options={options}
        onChange={(id) => set(firePresets.find((one) => one.id === id) ?? sizes)}
      />
      <Sliders>
        {sliders.map(({ name, stops }) => (
          <Slider
            key={name}
            name={name}
            label={words[name]}
            stops={stops}
            value={sizes[name]}
            onChange={(value) => set({ [name]: value })}
          />
        ))}
      </Sliders>
      <Segmented
        name="bypass"
        label={words.bypass}
        value={model.bypass}
        options={bypasses.map((value) => ({
          value,
          label: words[value],
          disabled: value === 'simple' ? refused : undefined,
        }))}
        onChange={setBypass}
      />
      <div className={styles.rule}>
        {model.squeezes ? (
          <p>{words.rule(sizes.squeeze, output, String(Number(model.squeezeRatio.toFixed(3))))}</p>
        ) : (
          <Notice tone="plain">{words.broken(sizes.squeeze, output)}</Notice>
        )}
        {refused && <p className={bypass === 'simple' ? undefined : styles.quiet}>{refused}</p>}
      </div>
    </>
  )
}
