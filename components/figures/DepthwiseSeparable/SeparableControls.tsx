'use client'

import { Segmented } from '@/components/ui/Segmented'
import { Slider } from '@/components/ui/Slider'
import { Toggle } from '@/components/ui/Toggle'
import { Sliders } from '@/components/parts/block/Sliders'
import { presetOf, separablePresets, type SeparableSizes } from './model'
import { withSubscripts } from './subscripts'
import type { SeparableWords } from './words'

const channels = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024]

const sliders = [
  { name: 'kernel', stops: [1, 3, 5, 7] },
  { name: 'input', stops: channels },
  { name: 'filters', stops: channels },
  { name: 'side', stops: [3, 5, 7, 14, 28, 56, 112] },
  { name: 'stride', stops: [1, 2] },
] as const

interface Props {
  readonly sizes: SeparableSizes
  readonly words: SeparableWords
  readonly set: (next: Partial<SeparableSizes>) => void
}

export function SeparableControls({ sizes, words, set }: Props) {
  const preset = presetOf(sizes)
  const options = [
    ...separablePresets.map(({ id }) => ({ value: id, label: id === 'example' ? words.example : id })),
    ...(preset ? [] : [{ value: '', label: words.own }]),
  ]
  return (
    <>
      <Segmented
        name="preset"
        label={words.preset}
        value={preset?.id ?? ''}
        options={options}
        onChange={(id) => set(separablePresets.find((one) => one.id === id) ?? sizes)}
      />
      <Sliders>
        {sliders.map(({ name, stops }) => (
          <Slider
            key={name}
            name={name}
            label={withSubscripts(words[name])}
            stops={stops}
            value={sizes[name]}
            onChange={(value) => set({ [name]: value })}
          />
        ))}
        <Toggle
          name="padded"
          label={words.padded}
          on={sizes.padded}
          onChange={(padded) => set({ padded })}
          disabled={sizes.kernel > sizes.side ? words.mustPad : undefined}
        />
      </Sliders>
    </>
  )
}
