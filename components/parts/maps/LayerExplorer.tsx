'use client'

import { useMemo, useState } from 'react'
import { Legend } from '@/components/parts/layer/Legend'
import { useLocale } from '@/components/locale/LocaleProvider'
import { cost } from '@/lib/nn/cost'
import { operationKind, type OperationKind } from '@/lib/nn/layer'
import { instantiate, type Network } from '@/lib/nn/network'
import type { RunJob } from '@/lib/run/contract/job'
import type { RunResult } from '@/lib/run/contract/result'
import type { Runner } from '@/lib/run/contract/runner'
import { FeatureMapsPanel } from './FeatureMapsPanel'
import styles from './LayerExplorer.module.css'
import { LayerItem } from './LayerItem'
import { layerWords } from './layerWords'
import { slowest } from './model'
import { Outputs } from './Outputs'

interface Props {
  readonly network: Network
  readonly result: RunResult
  readonly job: RunJob
  readonly runner: () => Promise<Runner>
  readonly busy: boolean
  /** Names of the classes, where they are not ImageNet’s. */
  readonly names?: readonly string[]
}

/** The layers of a finished run in order; any of them opens to its feature maps beside the input. */
export function LayerExplorer({ network, result, job, runner, busy, names }: Props) {
  const locale = useLocale()
  const words = layerWords[locale]
  const costs = useMemo(() => cost(instantiate(network, job.values).layers).layers, [network, job.values])
  const [open, setOpen] = useState<string | null>(costs[0]?.layer.id ?? null)
  const longest = slowest(result.layers)
  const results = new Map(result.layers.map((layer) => [layer.id, layer]))
  const kinds = [...new Set<OperationKind>(costs.map(({ layer }) => operationKind(layer)))]

  return (
    <section className={styles.explorer} aria-label={words.layersOf(network.title)}>
      <h4 className={styles.title}>{words.layersOf(network.title)}</h4>
      <Legend kinds={kinds} />
      <div className={styles.columns}>
        <div className={styles.layers}>
          <div className={styles.head} aria-hidden="true">
            <span />
            <span>{words.layer}</span>
            <span>{words.output}</span>
            <span className={styles.number}>{words.macs}</span>
            <span>{words.time}</span>
          </div>
          <ol className={styles.list}>
            {costs.map(({ layer, macs }) => {
              const measured = results.get(layer.id)
              return (
                measured && (
                  <LayerItem
                    key={layer.id}
                    layer={layer}
                    macs={macs}
                    measured={measured}
                    longest={longest}
                    open={open === layer.id}
                    onOpen={() => setOpen(open === layer.id ? null : layer.id)}
                  />
                )
              )
            })}
          </ol>
        </div>
        <div className={styles.side}>
          <FeatureMapsPanel network={network} job={job} layer={open} runner={runner} busy={busy} />
          <Outputs
            top={result.top}
            classes={costs.at(-1)!.layer.output[2]}
            names={names}
            imagenet={!names && job.weights !== undefined}
          />
          <p className={styles.note}>{words.timeNote}</p>
          <p className={styles.note}>{words.thumbNote}</p>
        </div>
      </div>
    </section>
  )
}
