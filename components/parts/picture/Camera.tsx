'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { CameraError, openCamera, type CameraFault } from '@/lib/run/page/camera'
import styles from './PhotoPicker.module.css'
import { pictureWords } from './words'

interface Props {
  readonly onPicture: (bitmap: ImageBitmap) => void
  readonly onFault: (fault: CameraFault) => void
}

/** The camera's picture, and a button that keeps it. The camera is released when this goes away. */
export function Camera({ onPicture, onFault }: Props) {
  const words = pictureWords[useLocale()]
  const video = useRef<HTMLVideoElement>(null)
  const [ready, setReady] = useState(false)
  const fail = useEffectEvent(onFault)

  useEffect(() => {
    let stream: MediaStream | null = null
    let gone = false
    const stop = () => stream?.getTracks().forEach((track) => track.stop())
    openCamera().then(
      (opened) => {
        stream = opened
        if (gone || !video.current) return stop()
        video.current.srcObject = opened
        // Pulled out, or no longer allowed.
        for (const track of opened.getTracks()) track.addEventListener('ended', () => !gone && fail('stopped'))
      },
      (error: unknown) => !gone && fail(error instanceof CameraError ? error.fault : 'busy'),
    )
    return () => {
      gone = true
      stop()
    }
  }, [])

  const take = async () => {
    if (!video.current) return
    const bitmap = await createImageBitmap(video.current).catch(() => null)
    if (bitmap) onPicture(bitmap)
    else onFault('stopped')
  }

  return (
    <div className={styles.preview}>
      <video
        ref={video}
        autoPlay
        playsInline
        muted
        onLoadedData={() => setReady(true)}
        className={styles.canvas}
        aria-label={words.camera}
      />
      <button type="button" className={styles.button} disabled={!ready} onClick={() => void take()}>
        {words.take}
      </button>
    </div>
  )
}
