'use client'

import { useId, useState } from 'react'
import type { RunState } from '@/components/measure/runs'
import { KnobControls } from '@/components/setting/KnobControls'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { formatCount } from '@/lib/i18n/numbers'
import { specErrorMessage } from '@/lib/i18n/specErrorWords'
import { cost } from '@/lib/nn/cost'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { changedValues, type Network } from '@/lib/nn/network'
import { formatShape } from '@/lib/nn/shape'
import { settingOf } from './model'
import styles from './NetworkRow.module.css'
import { RunStatus } from './RunStatus'
import { rowSetting, type RowWeights } from './rowWeights'
import type { Trained } from './useTrained'
import { WeightsLine } from './WeightsLine'
import { weightsWords } from './weightsWords'
import { runWords } from './words'

interface Props {
  readonly network: Network
  readonly values: AnyKnobValues
  readonly weights: RowWeights
  readonly trained: Trained | null
  readonly run: RunState
  readonly stale: boolean
  /** False while another network runs or the picture is not there yet. */
  readonly ready: boolean
  readonly shown: boolean
  readonly onValues: (values: AnyKnobValues) => void
  readonly onWanted: (wanted: boolean) => void
  readonly onRun: () => void
  readonly onShow: () => void
  /** Null for the four, which stay. */
  readonly onRemove: (() => void) | null
}

/** One network: its settings, what it costs exactly, and what running it took. */
export function NetworkRow(props: Props) {
  const { network, values, weights, trained, run, stale, ready, shown, onValues, onWanted, onRun, onShow, onRemove } =
    props
  const locale = useLocale()
  const words = runWords[locale]
  const [adjusting, setAdjusting] = useState(false)
  const panel = useId()
  // With weights of a stand-in, that is what the row runs.
  const runs = rowSetting(network, values, weights)
  const standIn = runs.network !== network
  const { resolved, error } = settingOf(runs.network.id, runs.values)
  const total = resolved && cost(resolved.layers)
  const changes = Object.entries(changedValues(runs.network, runs.values)).map(([name, value]) => `${name} ${value}`)

  return (
    <div
      role="listitem"
      className={shown ? `${styles.row} ${styles.shown}` : styles.row}
      data-network={network.id}
      data-status={run.status}
    >
      <div className={styles.name}>
        <h4 className={styles.title}>{runs.network.title}</h4>
        <p className={styles.setting}>
          {[resolved ? formatShape(resolved.input) : '', ...changes].filter(Boolean).join(' · ')}
        </p>
      </div>
      <dl className={styles.costs}>
        <div>
          <dt>{words.parameters}</dt>
          <dd>{total ? formatCount(total.parameters) : '–'}</dd>
        </div>
        <div>
          <dt>{words.macs}</dt>
          <dd>{total ? formatCount(total.macs) : '–'}</dd>
        </div>
      </dl>
      <RunStatus title={network.title} run={run} stale={stale} />
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.button}
          aria-label={words.runOne(network.title)}
          disabled={!ready || !resolved}
          onClick={onRun}
        >
          {words.run}
        </button>
        <button
          type="button"
          className={styles.button}
          aria-label={words.adjustOne(network.title)}
          aria-expanded={adjusting}
          aria-controls={panel}
          onClick={() => setAdjusting(!adjusting)}
        >
          {words.adjust}
        </button>
        {run.result && (
          <button type="button" className={styles.button} aria-pressed={shown} onClick={onShow}>
            {shown ? words.shown : words.show}
          </button>
        )}
        {onRemove && (
          <button type="button" className={styles.button} aria-label={words.remove(network.title)} onClick={onRemove}>
            ×
          </button>
        )}
      </div>
      <WeightsLine
        network={network}
        values={values}
        weights={weights}
        trained={trained}
        onValues={onValues}
        onWanted={onWanted}
      />
      <div id={panel} hidden={!adjusting} className={styles.panel}>
        {standIn ? (
          <p className={styles.setting}>{weightsWords[locale].standIn}</p>
        ) : (
          <KnobControls knobs={network.knobs} values={values} onChange={onValues} />
        )}
      </div>
      {error && (
        <div className={styles.panel}>
          <Notice tone="danger">{specErrorMessage(error, locale)}</Notice>
        </div>
      )}
    </div>
  )
}
