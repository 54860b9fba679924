'use client'

import dynamic from 'next/dynamic'
import { useId, useRef, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { fetchCode } from '@/components/ui/fetchCode'
import { formatBytes } from '@/lib/i18n/numbers'
import type { AnyKnobValues } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import type { RowWeights } from './rowWeights'
import type { Trained } from './useTrained'
import styles from './WeightsLine.module.css'
import { weightsWords } from './weightsWords'

const WeightsOffer = dynamic(() => fetchCode(() => import('./WeightsOffer')).then((module) => module.WeightsOffer), {
  ssr: false,
})

export interface WeightsProps {
  readonly network: Network
  readonly values: AnyKnobValues
  readonly weights: RowWeights
  readonly trained: Trained | null
  readonly onValues: (values: AnyKnobValues) => void
  readonly onWanted: (wanted: boolean) => void
}

/** Which weights a row runs, and the way to others. Trained ones are fetched by a click in the panel and never otherwise. */
export function WeightsLine({ network, values, weights, trained, onValues, onWanted }: WeightsProps) {
  const words = weightsWords[useLocale()]
  const [open, setOpen] = useState(false)
  const [arrived, setArrived] = useState(false)
  const panel = useId()
  const button = useRef<HTMLButtonElement>(null)
  const { title } = network
  const { offer, used } = weights
  const task = offer && trained?.state.tasks[offer.source.id]
  const ready = offer && trained && offer.fits && trained.library.has(offer.source)

  const download = async () => {
    if (!offer || !trained) return
    setArrived(false)
    onWanted(true)
    await trained.library.fetch(offer.source)
    if (!trained.library.has(offer.source)) return
    // The button that was pressed has gone with the panel, and the focus with it.
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true })
    setOpen(false)
    setArrived(true)
  }
  const { progress } = task?.status === 'loading' ? task : { progress: null }
  const quarter = progress ? Math.floor((progress.done / progress.total) * 4) * 25 : 0
  return (
    <div className={styles.weights}>
      <div className={styles.line}>
        <p className={styles.text} data-weights={used ? 'trained' : 'untrained'}>
          {text()}
        </p>
        {offer && (
          <button
            ref={button}
            type="button"
            className={styles.button}
            aria-expanded={ready ? undefined : open}
            aria-controls={ready ? undefined : panel}
            onClick={() => (ready ? onWanted(!used) : setOpen(!open))}
          >
            {used ? words.drop : ready ? words.use : words.get}
            <span className="visually-hidden">{words.of(title)}</span>
          </button>
        )}
      </div>
      <div id={panel} hidden={!open || Boolean(ready)}>
        {open && !ready && offer && trained && (
          <WeightsOffer
            network={network}
            values={values}
            offer={offer}
            trained={trained}
            onValues={onValues}
            onDownload={() => void download()}
          />
        )}
      </div>
      <span className="visually-hidden" role="status">
        {task?.status === 'loading'
          ? quarter > 0
            ? words.percent(title, quarter)
            : words.started(title)
          : arrived && used
            ? words.arrived(title)
            : ''}
      </span>
    </div>
  )

  function text(): string {
    if (used)
      return words.trained(
        (words.collections as Readonly<Record<string, string>>)[used.source.network.id]!,
        formatBytes(used.bytes),
      )
    if (!weights.wanted) return words.untrained
    // A moment later it is known what is here.
    if (!trained) return '\u00a0'
    return offer?.fits ? words.notHere : words.noneForSetting
  }
}
