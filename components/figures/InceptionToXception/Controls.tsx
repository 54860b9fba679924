'use client'

import { Segmented } from '@/components/ui/Segmented'
import { Slider } from '@/components/ui/Slider'
import styles from './InceptionToXception.module.css'
import { activations, channelStops, orders, segmentStops, steps, type ModuleModel } from './model'
import type { ModuleState } from './useModule'
import { Verdict } from './Verdict'
import type { ModuleWords } from './words'

interface Props {
  readonly model: ModuleModel
  readonly state: ModuleState
  readonly words: ModuleWords
}

/** Step, sizes and switches, with what they mean beside them. */
export function Controls({ model, state, words }: Props) {
  const { step, channels, segments } = model
  const fixed = step === 'extreme' ? undefined : words.onlyExtreme
  return (
    <div className={styles.controls}>
      <div className={styles.sliders}>
        <Segmented
          name="step"
          label={words.step}
          value={step}
          options={steps.map((value) => ({ value, label: words.steps[value] }))}
          onChange={state.setStep}
        />
        <Slider
          name="channels"
          label={words.channels}
          stops={channelStops}
          value={channels}
          onChange={state.setChannels}
        />
        <Slider
          name="towers"
          label={step === 'inception' || step === 'simplified' ? words.towers : words.segments}
          stops={segmentStops(step, channels)}
          value={segments}
          onChange={state.setSegments}
          note={words.segmentNote[step]}
        />
      </div>
      <div className={styles.switches}>
        <Segmented
          name="order"
          label={words.order}
          value={fixed ? 'pointwise' : model.order}
          options={orders.map((value) => ({
            value,
            label: words.orders[value],
            disabled: value === 'pointwise' ? undefined : fixed,
          }))}
          onChange={state.setOrder}
        />
        <Segmented
          name="between"
          label={words.between}
          value={fixed ? 'relu' : model.between}
          options={activations.map((value) => ({
            value,
            label: words.betweens[value],
            disabled: value === 'relu' ? undefined : fixed,
          }))}
          onChange={state.setBetween}
        />
        <Verdict model={model} words={words} />
      </div>
      <p className={styles.about}>{words.about[step]}</p>
    </div>
  )
}
