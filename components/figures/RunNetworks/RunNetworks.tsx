'use client'

import dynamic from 'next/dynamic'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { idle } from '@/components/measure/runs'
import { useRunner } from '@/components/measure/useRunner'
import { useRuns } from '@/components/measure/useRuns'
import { useLocale } from '@/components/locale/LocaleProvider'
import { fetchCode } from '@/components/ui/fetchCode'
import { findNetwork } from '@/lib/nn/catalog'
import type { PretrainedSource } from '@/lib/weights/pretrained/sources'
import { AddNetwork } from './AddNetwork'
import { Alternative } from './Alternative'
import { figure } from './figure'
import { LayerExplorer } from '@/components/parts/maps/LayerExplorer'
import { NetworkRow } from './NetworkRow'
import { PhotoPicker } from '@/components/parts/picture/PhotoPicker'
import { withId } from './rowWeights'
import { RunControls } from './RunControls'
import styles from './RunNetworks.module.css'
import { useLabels } from '@/components/parts/maps/useLabels'
import { usePhotograph } from '@/components/parts/picture/usePhotograph'
import { usePlan } from './usePlan'
import { useSettings } from './useSettings'
import { useTrained } from './useTrained'
import { WeightsNotice } from './WeightsNotice'
import { runWords } from './words'

const KeptWeights = dynamic(() => fetchCode(() => import('./KeptWeights')).then((module) => module.KeptWeights), {
  ssr: false,
})

/** Pick a photograph and run full-size networks on it, on this device, layer by layer. */
export function RunNetworks() {
  const words = runWords[useLocale()]
  const photo = usePhotograph()
  const settings = useSettings()
  const runner = useRunner()
  const trained = useTrained()
  const { runs, busy, start, cancel } = useRuns(runner)
  const { planOf, plan } = usePlan(photo, settings, trained, runner)
  const { shown, valuesOf, wanted, setWanted } = settings

  // A row that wants trained weights waits until it is known whether they are here.
  const ready = photo.bitmap !== null && (trained !== null || wanted.length === 0)
  const rows = shown.map((network) => ({ network, ...planOf(network) }))
  const titles = (withWeights: boolean) =>
    rows.flatMap(({ setting, weights }) => ((weights.used !== null) === withWeights ? [setting.network.title] : []))

  // Fetched ahead, so that a run ends with names at once.
  const labels = useLabels(titles(true).length > 0)

  const finished = shown.find((network) => runs[network.id]?.result)
  const opened = shown.find((network) => network.id === settings.open && runs[network.id]?.result) ?? finished
  const openedRun = opened && runs[opened.id]

  // Without a run there is no runner to have them.
  const withdraw = (key: string) => {
    if (Object.keys(runs).length > 0) void runner().then((made) => made.withdraw(key))
  }

  const use = (source: PretrainedSource) => {
    const id = trained?.rowOf(source)
    if (id === undefined) return
    if (source.network.id === id)
      settings.setValues(id, { ...valuesOf(id), ...trained!.offerFor(id, source.values)!.values })
    setWanted(withId(wanted, id, true))
  }

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      onReset={settings.reset}
      alternative={
        <Alternative
          rows={rows.map(({ network, setting, weights }) => ({
            id: network.id,
            setting,
            trained: weights.used !== null,
          }))}
          runs={runs}
          labels={labels}
        />
      }
    >
      <div className={styles.page}>
        <div className={styles.setup}>
          <PhotoPicker photo={photo} />
          <RunControls
            settings={settings}
            busy={busy}
            ready={ready}
            onRunAll={() => void start(shown.flatMap(plan))}
            onCancel={cancel}
          />
        </div>
        <WeightsNotice trained={titles(true)} untrained={titles(false)} />
        <div className={styles.networks} role="list">
          {rows.map(({ network, weights, key }) => (
            <NetworkRow
              key={network.id}
              network={network}
              values={valuesOf(network.id)}
              weights={weights}
              trained={trained}
              run={runs[network.id] ?? idle}
              stale={runs[network.id]?.key !== key}
              ready={!busy && ready}
              shown={opened === network}
              onValues={(values) => settings.setValues(network.id, values)}
              onWanted={(on) => setWanted(withId(wanted, network.id, on))}
              onRun={() => void start(plan(network))}
              onShow={() => settings.setOpen(network.id)}
              onRemove={
                settings.added.includes(network.id)
                  ? () => settings.setAdded(settings.added.filter((id) => id !== network.id))
                  : null
              }
            />
          ))}
        </div>
        <AddNetwork added={settings.added} onAdd={(id) => settings.setAdded([...settings.added, id])} />
        {trained && <KeptWeights trained={trained} onOpened={use} onRemoved={withdraw} />}
        {opened && openedRun?.result && openedRun.job && (
          <LayerExplorer
            key={`${opened.id} ${openedRun.key}`}
            network={findNetwork(openedRun.job.network)}
            result={openedRun.result}
            job={openedRun.job}
            runner={runner}
            busy={busy}
          />
        )}
      </div>
    </FigureFrame>
  )
}
