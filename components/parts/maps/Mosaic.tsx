'use client'

import { useEffect, useRef, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import type { FeatureMaps } from '@/lib/run/contract/result'
import { paintMaps } from '@/lib/viz/paint'
import styles from './FeatureMapsPanel.module.css'
import { layerWords } from './layerWords'
import { mosaicColumns, pageChannels } from './model'

const PAGE = 64
/** Maps of at least this side are shown smaller than they are; smoothing then shows more than single pixels. */
const LARGE = 48
const GAP = 1

/** The feature maps of a layer, 64 channels at a time, all on one scale. */
export function Mosaic({ maps }: { maps: FeatureMaps }) {
  const words = layerWords[useLocale()]
  const canvas = useRef<HTMLCanvasElement>(null)
  const [page, setPage] = useState(0)
  const [height, width, channels] = maps.shape
  const shown = pageChannels(maps.shape, page, PAGE)
  const columns = mosaicColumns(Math.min(channels, PAGE), height, width)
  const rows = Math.ceil(shown.length / columns)
  const first = shown[0] ?? 0
  const last = shown.at(-1) ?? 0

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    context.clearRect(0, 0, context.canvas.width, context.canvas.height)
    pageChannels(maps.shape, page, PAGE).forEach((channel, place) => {
      const pixels = new ImageData(paintMaps(maps, channel), width, height)
      context.putImageData(pixels, (place % columns) * (width + GAP), Math.floor(place / columns) * (height + GAP))
    })
  }, [maps, page, columns, width, height])

  return (
    <>
      <canvas
        ref={canvas}
        width={columns * (width + GAP) - GAP}
        height={rows * (height + GAP) - GAP}
        className={width >= LARGE ? styles.mosaic : `${styles.mosaic} ${styles.pixels}`}
        role="img"
        aria-label={`${words.maps}: ${maps.id}. ${words.channels(first + 1, last + 1, channels)}`}
      />
      <div className={styles.pager}>
        <button
          type="button"
          className={styles.button}
          aria-label={words.fewer}
          disabled={page === 0}
          onClick={() => setPage(page - 1)}
        >
          ←
        </button>
        <span role="status">{words.channels(first + 1, last + 1, channels)}</span>
        <button
          type="button"
          className={styles.button}
          aria-label={words.more}
          disabled={last + 1 >= channels}
          onClick={() => setPage(page + 1)}
        >
          →
        </button>
      </div>
      <p className={styles.note}>
        {words.scale(maps.low.toFixed(2), maps.high.toFixed(2))} {maps.low < 0 ? words.scaleSigned : words.scaleGrey}
      </p>
    </>
  )
}
