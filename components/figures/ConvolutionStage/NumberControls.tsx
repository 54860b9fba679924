'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { NumberField } from '@/components/ui/NumberField'
import { Segmented } from '@/components/ui/Segmented'
import { Shortcut } from '@/components/ui/Shortcut'
import styles from './ConvolutionStage.module.css'
import { inputPresets, kernelPresets } from './presets'
import { ruleWords } from './ruleWords'
import type { StageState } from './useStageState'
import { stageWords } from './words'

/** Where the numbers in the cells come from. */
export function NumberControls({ state }: { state: StageState }) {
  const locale = useLocale()
  const words = stageWords[locale]
  const { source, edits, sizes, setSeed } = state
  const count = Object.keys(edits).length
  const why = ruleWords[locale].noEdges
  const edgeless = sizes.kernel === 1
  const random = source.input === 'random' || source.kernel === 'random'
  return (
    <div className={styles.choices}>
      <Segmented
        name="input"
        label={words.input}
        value={source.input}
        options={inputPresets.map((value) => ({ value, label: words.inputs[value] }))}
        onChange={state.chooseInput}
      />
      <div className={styles.choice}>
        <Segmented
          name="kernelPreset"
          label={words.kernelPreset}
          value={source.kernel}
          options={kernelPresets.map((value) => ({
            value,
            label: words.kernels[value],
            disabled: value === 'edges' && edgeless ? why : undefined,
          }))}
          onChange={state.chooseKernel}
        />
        {edgeless && <p className={styles.note}>{why}</p>}
      </div>
      {random && (
        <div className={styles.seed}>
          <span className={styles.seedName} aria-hidden="true">
            {words.seed}
          </span>
          <NumberField name="seed" label={words.seed} value={source.seed} min={0} max={9999} whole onChange={setSeed} />
          <Shortcut sets={['seed']} className={styles.button} onClick={() => setSeed((source.seed + 1) % 10_000)}>
            {words.draw}
          </Shortcut>
        </div>
      )}
      {count > 0 && (
        <button type="button" className={styles.button} onClick={() => state.setEdits({})}>
          {words.clearEdits(count)}
        </button>
      )}
    </div>
  )
}
