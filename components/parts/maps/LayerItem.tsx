'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { operationWords } from '@/components/parts/layer/operationWords'
import { formatDuration, formatShort } from '@/lib/i18n/numbers'
import { operationKind, type Layer } from '@/lib/nn/layer'
import { formatShape } from '@/lib/nn/shape'
import type { LayerResult } from '@/lib/run/contract/result'
import { operationColor } from '@/lib/viz/color'
import styles from './LayerItem.module.css'
import { layerWords } from './layerWords'
import { ThumbnailCanvas } from '@/components/parts/picture/ThumbnailCanvas'

interface Props {
  readonly layer: Layer
  readonly macs: number
  readonly measured: LayerResult
  readonly longest: number
  readonly open: boolean
  readonly onOpen: () => void
}

/** One layer of a finished run: thumbnail, shape, MACs and time. */
export function LayerItem({ layer, macs, measured, longest, open, onOpen }: Props) {
  const locale = useLocale()
  const words = layerWords[locale]
  const kind = operationKind(layer)
  const share = measured.ms === null || longest === 0 ? 0 : measured.ms / longest
  return (
    <li>
      <button type="button" className={styles.item} aria-expanded={open} onClick={onOpen}>
        <ThumbnailCanvas thumbnail={measured.thumbnail} className={styles.thumb} />
        <span className={styles.id}>
          <span className={styles.mark} style={{ background: operationColor(kind) }} />
          {layer.id}
          <span className="visually-hidden">, {operationWords[locale][kind]}, </span>
        </span>
        <span className={styles.shape}>{formatShape(layer.output)}</span>
        <span className={styles.macs}>
          {macs > 0 && (
            <>
              {formatShort(macs)} <span className="visually-hidden">MACs</span>
            </>
          )}
        </span>
        <span className={styles.time}>
          <span
            className={styles.bar}
            style={{ width: `${(share * 100).toFixed(1)}%`, background: operationColor(kind) }}
          />
          <span>
            {measured.ms === null ? words.within(shortId(measured.within ?? '')) : formatDuration(measured.ms)}
          </span>
        </span>
        <span className="visually-hidden">{words.maps}</span>
      </button>
    </li>
  )
}

const shortId = (id: string) => id.split('/').at(-1) ?? id
