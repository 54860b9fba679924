'use client'

import { sentences } from '@/lib/i18n/typography'
import { useEffect, useRef, useState } from 'react'
import { faultWords } from '@/components/measure/faultWords'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import type { CameraFault } from '@/lib/run/page/camera'
import type { PictureFault } from '@/lib/run/page/picture'
import { Camera } from './Camera'
import styles from './PhotoPicker.module.css'
import { pictureWords } from './words'

type Take = (file: Blob) => Promise<void>

interface Props {
  readonly take: Take
  readonly takeBitmap: (bitmap: ImageBitmap) => void
  readonly fault: PictureFault | null
  /** Said after the hint about dropping and pasting. */
  readonly hint?: string
}

/** Whoever came last gets what is pasted: two figures on a page may both take pictures. */
const takers: Take[] = []

function usePaste(take: Take): void {
  useEffect(() => {
    takers.push(take)
    const paste = (event: ClipboardEvent) => {
      const pasted = event.clipboardData?.files[0]
      if (pasted && takers.at(-1) === take) void take(pasted)
    }
    document.addEventListener('paste', paste)
    return () => {
      takers.splice(takers.indexOf(take), 1)
      document.removeEventListener('paste', paste)
    }
  }, [take])
}

/** A picture of the reader's own: file, paste, camera. What is dropped, the figure around it takes. */
export function OwnPicture({ take, takeBitmap, fault, hint }: Props) {
  const locale = useLocale()
  const words = pictureWords[locale]
  const faults = faultWords[locale]
  const input = useRef<HTMLInputElement>(null)
  const [camera, setCamera] = useState(false)
  const [cameraFault, setCameraFault] = useState<CameraFault | null>(null)
  usePaste(take)

  return (
    <div>
      <div className={styles.buttons}>
        <input
          ref={input}
          type="file"
          accept="image/*"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={words.choose}
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) void take(file)
          }}
        />
        <button type="button" className={styles.button} onClick={() => input.current?.click()}>
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
      <p className={styles.note}>{sentences(locale, [words.dropHint, hint])}</p>
      {fault && <Notice tone="danger">{faults.picture[fault]}</Notice>}
      {cameraFault && <Notice tone="danger">{faults.camera[cameraFault]}</Notice>}
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
