'use client'

import { useEffect, useRef } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import type { Preprocessing } from '@/lib/nn/network'
import type { RunJob } from '@/lib/run/contract/job'
import styles from './FeatureMapsPanel.module.css'
import { layerWords } from './layerWords'

/** The picture exactly as it went into the network, and how its values were scaled. */
export function InputPicture({ job, preprocessing }: { job: RunJob; preprocessing: Preprocessing }) {
  const words = layerWords[useLocale()]
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height, data } = job.picture
  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0)
  }, [data, width, height])
  return (
    <div className={styles.input}>
      <canvas
        ref={canvas}
        width={width}
        height={height}
        className={styles.picture}
        role="img"
        aria-label={words.inputNote(width)}
      />
      <div className={styles.note}>
        <p>{words.inputNote(width)}</p>
        <p>{words.normalized(distinct(preprocessing.mean), distinct(preprocessing.deviation))}</p>
      </div>
    </div>
  )
}

const distinct = (values: readonly number[]) => [...new Set(values)].join(' / ')
