'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { formatBytes, formatCount } from '@/lib/i18n/numbers'
import { cost } from '@/lib/nn/cost'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { instantiate, type Network } from '@/lib/nn/network'
import type { Offer } from '@/lib/weights/pretrained/offer'
import { sourceFile, sourceHost } from '@/lib/weights/pretrained/sources'
import { DownloadProgress } from './DownloadProgress'
import { settingOf } from './model'
import { offerWords } from './offerWords'
import { PretrainedNotice } from './PretrainedNotice'
import { wasStopped } from './pretrainedMessage'
import { sourceTitle } from './sourceTitle'
import type { Trained } from './useTrained'
import styles from './WeightsOffer.module.css'

interface Props {
  readonly network: Network
  readonly values: AnyKnobValues
  readonly offer: Offer
  readonly trained: Trained
  readonly onValues: (values: AnyKnobValues) => void
  readonly onDownload: () => void
}

/** Everything a reader should know before a download, and the download. */
export function WeightsOffer({ network, values, offer, trained, onValues, onDownload }: Props) {
  const words = offerWords[useLocale()]
  const { source, bytes, fits } = offer
  const { library, state } = trained
  const title = sourceTitle(source)
  if (!fits) {
    return (
      <section className={styles.offer} aria-label={words.panel(network.title)}>
        <p>{words.noneForSetting(title)}</p>
        <button type="button" className={styles.button} onClick={() => onValues(offer.values)}>
          {words.change(title)}
        </button>
      </section>
    )
  }
  const task = state.tasks[source.id]
  const loading = task?.status === 'loading'
  const begun = state.kept.find((kept) => kept.source.id === source.id)
  const stopped = task?.status === 'failed' && wasStopped(task.error)
  const facts = [
    [words.network, title],
    [words.from, sourceHost(source)],
    [words.file, source.format === 'tfjs' ? words.files(sourceFile(source)) : sourceFile(source)],
    [words.size, words.about(formatBytes(bytes))],
    [words.licence, words.stated(source.licence)],
  ]
  return (
    <section className={styles.offer} aria-label={words.panel(network.title)}>
      <dl className={styles.facts}>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {!source.published && <Notice tone="plain">{standIn()}</Notice>}
      {!task && <p className={styles.note}>{words.consent(sourceHost(source))}</p>}
      {task?.status === 'failed' && <PretrainedNotice error={task.error} />}
      {loading && <DownloadProgress title={title} progress={task.progress} />}
      {!loading && begun && !begun.complete && <p className={styles.note}>{words.begun(formatBytes(begun.bytes))}</p>}
      {/* One button, so that the keyboard stays where it is. */}
      <button
        type="button"
        className={loading ? styles.button : styles.main}
        onClick={() => (loading ? library.stop(source.id) : onDownload())}
      >
        {label()}
      </button>
    </section>
  )

  function label(): string {
    if (loading) return words.cancel
    if (task && !stopped) return words.again
    return begun ? words.resume : words.download(formatBytes(bytes))
  }

  function standIn(): string {
    const there = cost(instantiate(source.network, offer.values).layers)
    const { resolved } = settingOf(network.id, values)
    const own = resolved && cost(resolved.layers)
    return words.standIn(
      formatCount(there.parameters),
      formatCount(there.macs),
      own ? formatCount(own.parameters) : '–',
      own ? formatCount(own.macs) : '–',
    )
  }
}
