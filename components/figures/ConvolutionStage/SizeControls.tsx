'use client'

import type { Locale } from '@/lib/i18n/locale'
import { withLetters } from '@/components/parts/formula/Letter'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { Slider } from '@/components/ui/Slider'
import styles from './ConvolutionStage.module.css'
import { ruleWords } from './ruleWords'
import { dilationStops, kernelStops, MOST, paddings, paddingStops, sideStops, withKernel, type Sizes } from './settings'
import { stageWords } from './words'

interface Props {
  readonly sizes: Sizes
  readonly onChange: (changes: Partial<Sizes>) => void
}

const strides = Array.from({ length: MOST.stride }, (_, index) => index + 1)

/** How the window lies on the map and moves over it. */
export function SizeControls({ sizes, onChange }: Props) {
  const locale = useLocale()
  const words = stageWords[locale]
  const rules = ruleWords[locale]
  const [sides, kernels, dilations] = [sideStops(sizes), kernelStops(sizes), dilationStops(sizes)]
  const possible = paddingStops(sizes)
  const why = sizes.kernel === 1 ? rules.noRing : rules.wideRing
  return (
    <>
      <div className={styles.sliders}>
        <Slider
          name="side"
          label={withLetters(words.side)}
          stops={sides}
          value={sizes.side}
          note={sides[0]! > 1 ? rules.fits(sides[0]!, MOST.side) : rules.range(1, MOST.side)}
          onChange={(side) => onChange({ side })}
        />
        <Slider
          name="kernel"
          label={withLetters(words.kernel)}
          stops={kernels}
          value={sizes.kernel}
          note={kernelNote(sizes, kernels, locale)}
          onChange={(kernel) => onChange(withKernel(sizes, kernel))}
        />
        <Slider
          name="stride"
          label={words.stride}
          stops={strides}
          value={sizes.stride}
          note={rules.range(1, MOST.stride)}
          onChange={(stride) => onChange({ stride })}
        />
        <Slider
          name="dilation"
          label={words.dilation}
          stops={dilations}
          value={sizes.dilation}
          note={sizes.kernel === 1 ? rules.oneTap : rules.fits(1, dilations.at(-1)!)}
          onChange={(dilation) => onChange({ dilation })}
        />
      </div>
      <div className={styles.choice}>
        <Segmented
          name="padding"
          label={words.padding}
          value={sizes.padding}
          options={paddings.map((value) => ({
            value,
            label: words.paddings[value],
            disabled: possible.includes(value) ? undefined : why,
          }))}
          onChange={(padding) => onChange({ padding })}
        />
        {possible.length < paddings.length && <p className={styles.note}>{why}</p>}
      </div>
    </>
  )
}

function kernelNote({ kind }: Sizes, stops: readonly number[], locale: Locale): string {
  const rules = ruleWords[locale]
  if (kind === 'pointwise') return rules.pointwiseKernel
  const range = stops.at(-1)! < MOST.kernel ? rules.fits(1, stops.at(-1)!) : rules.range(1, MOST.kernel)
  return kind === 'standard' ? `${range}; ${rules.kernelOfOne}` : range
}
