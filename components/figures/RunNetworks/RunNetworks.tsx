'use client'

import { useCallback } from 'react'
import { useLocale } from '@/components/shell/LocaleProvider'
import { idle } from '@/components/measure/runs'
import { useRunner } from '@/components/measure/useRunner'
import { useRuns, type Planned } from '@/components/measure/useRuns'
import { Notice } from '@/components/ui/Notice'
import type { Network } from '@/lib/nn/network'
import { toPicture } from '@/lib/run/picture'
import { AddNetwork } from './AddNetwork'
import { LayerExplorer } from './LayerExplorer'
import { settingOf } from './model'
import { NetworkRow } from './NetworkRow'
import { PhotoPicker } from './PhotoPicker'
import { RunControls } from './RunControls'
import styles from './RunNetworks.module.css'
import { usePhotograph } from './usePhotograph'
import { useSettings } from './useSettings'
import { runWords } from './words'

const SEED = 1

/** Pick a photograph and run full-size networks on it, on this device, layer by layer. */
export function RunNetworks() {
  const words = runWords[useLocale()]
  const photo = usePhotograph()
  const settings = useSettings()
  const runner = useRunner()
  const { runs, busy, start, cancel } = useRuns(runner)
  const { backend, grouped, runs: times, valuesOf, shown } = settings

  const keyOf = useCallback(
    (network: Network) => JSON.stringify([photo.key, backend, grouped, valuesOf(network.id)]),
    [photo.key, backend, grouped, valuesOf],
  )
  const plan = (network: Network): Planned[] => {
    const { resolved } = settingOf(network.id, valuesOf(network.id))
    const { bitmap } = photo
    if (!resolved || !bitmap) return []
    const job = () => ({
      network: network.id,
      values: resolved.values,
      backend,
      grouped,
      seed: SEED,
      runs: times,
      picture: toPicture(bitmap, resolved.input[0]),
    })
    return [{ id: network.id, key: keyOf(network), job }]
  }

  const finished = shown.find((network) => runs[network.id]?.result)
  const opened = shown.find((network) => network.id === settings.open && runs[network.id]?.result) ?? finished
  const openedRun = opened && runs[opened.id]

  return (
    <div className={styles.page} data-figure="">
      <div className={styles.setup}>
        <PhotoPicker photo={photo} />
        <RunControls
          settings={settings}
          busy={busy}
          ready={photo.bitmap !== null}
          onRunAll={() => void start(shown.flatMap(plan))}
          onCancel={cancel}
        />
      </div>
      <Notice tone="plain">{words.untrained}</Notice>
      <div className={styles.networks} role="list">
        {shown.map((network) => (
          <NetworkRow
            key={network.id}
            network={network}
            values={valuesOf(network.id)}
            run={runs[network.id] ?? idle}
            stale={runs[network.id]?.key !== keyOf(network)}
            ready={!busy && photo.bitmap !== null}
            shown={opened === network}
            onValues={(values) => settings.setValues(network.id, values)}
            onRun={() => void start(plan(network))}
            onShow={() => settings.setOpen(network.id)}
            onRemove={settings.added.includes(network.id) ? () => settings.setAdded(settings.added.filter((id) => id !== network.id)) : null}
          />
        ))}
      </div>
      <AddNetwork added={settings.added} onAdd={(id) => settings.setAdded([...settings.added, id])} />
      {opened && openedRun?.result && openedRun.job && (
        <LayerExplorer key={opened.id} network={opened} result={openedRun.result} job={openedRun.job} runner={runner} busy={busy} />
      )}
    </div>
  )
}
