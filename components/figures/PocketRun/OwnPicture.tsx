'use client'

import { useEffect, useRef, useState } from 'react'
import { Camera } from '@/components/figures/RunNetworks/Camera'
import { faultWords } from '@/components/measure/faultWords'
import { useLocale } from '@/components/shell/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import type { CameraFault } from '@/lib/run/camera'
import styles from './PocketRun.module.css'
import type { InputState } from './useInput'
import { pocketWords } from './words'

/** A picture of the reader's own: file, paste, camera. What is dropped, the figure itself takes. */
export function OwnPicture({ state: { take, takeBitmap, fault } }: { state: InputState }) {
  const locale = useLocale()
  const words = pocketWords[locale]
  const file = useRef<HTMLInputElement>(null)
  const [camera, setCamera] = useState(false)
  const [cameraFault, setCameraFault] = useState<CameraFault | null>(null)

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const pasted = event.clipboardData?.files[0]
      if (pasted) void take(pasted)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [take])

  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <input
          ref={file}
          type="file"
          accept="image/*"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={words.choose}
          onChange={(event) => {
            const given = event.target.files?.[0]
            event.target.value = ''
            if (given) void take(given)
          }}
        />
        <button type="button" className={styles.button} onClick={() => file.current?.click()}>
          {words.choose}
        </button>
        <button
          type="button"
          className={styles.button}
          aria-pressed={camera}
          onClick={() => {
            setCameraFault(null)
            setCamera(!camera)
          }}
        >
          {camera ? words.closeCamera : words.camera}
        </button>
      </div>
      <p className={styles.note}>{words.dropHint}</p>
      {fault && <Notice tone="danger">{faultWords[locale].picture[fault]}</Notice>}
      {cameraFault && <Notice tone="danger">{faultWords[locale].camera[cameraFault]}</Notice>}
      {camera && (
        <Camera
          onPicture={(bitmap) => {
            takeBitmap(bitmap)
            setCamera(false)
          }}
          onFault={(found) => {
            setCameraFault(found)
            setCamera(false)
          }}
        />
      )}
    </div>
  )
}
