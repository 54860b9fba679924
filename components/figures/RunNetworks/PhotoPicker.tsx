'use client'

import { useEffect, useRef, useState, type DragEvent } from 'react'
import { useLocale } from '@/components/shell/LocaleProvider'
import { faultWords } from '@/components/measure/faultWords'
import { photographPath, photographs } from '@/components/measure/photographs'
import { Notice } from '@/components/ui/Notice'
import type { CameraFault } from '@/lib/run/camera'
import { Camera } from './Camera'
import styles from './PhotoPicker.module.css'
import { SquareCanvas } from './SquareCanvas'
import type { PhotographState } from './usePhotograph'
import { runWords } from './words'

/** Built-in photographs, file, drag and drop, paste, camera; and what the networks will see. */
export function PhotoPicker({ photo }: { photo: PhotographState }) {
  const locale = useLocale()
  const words = runWords[locale]
  const faults = faultWords[locale]
  const input = useRef<HTMLInputElement>(null)
  const [dragging, setDragging] = useState(false)
  const [camera, setCamera] = useState(false)
  const [cameraFault, setCameraFault] = useState<CameraFault | null>(null)
  const { take } = photo

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0]
      if (file) void take(file)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [take])

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDragging(false)
    const file = event.dataTransfer.files[0]
    if (file) void take(file)
  }

  return (
    <section
      className={dragging ? `${styles.picker} ${styles.dragging}` : styles.picker}
      aria-label={words.photograph}
      onDragOver={(event) => {
        event.preventDefault()
        setDragging(true)
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={drop}
    >
      <div className={styles.preview}>
        <SquareCanvas
          bitmap={photo.bitmap}
          side={299}
          label={words.preview(photo.sample ? words[photo.sample] : words.own)}
          className={styles.canvas}
        />
        <p className={styles.note}>{words.cropNote}</p>
      </div>
      <div className={styles.sources}>
        <fieldset className={styles.samples}>
          <legend className={styles.legend}>{words.photograph}</legend>
          {photographs.map((name) => (
            <label key={name} className={styles.sample} title={words[name]}>
              <input
                type="radio"
                name="photograph"
                className="visually-hidden"
                checked={photo.sample === name}
                onChange={() => photo.choose(name)}
              />
              <img src={photographPath(name)} alt={words[name]} width={72} height={72} loading="lazy" />
            </label>
          ))}
        </fieldset>
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
        <p className={styles.note}>{words.dropHint}</p>
        {photo.fault && <Notice tone="danger">{faults.picture[photo.fault]}</Notice>}
        {cameraFault && <Notice tone="danger">{faults.camera[cameraFault]}</Notice>}
        {camera && (
          <Camera
            onPicture={(bitmap) => {
              photo.takeBitmap(bitmap)
              setCamera(false)
            }}
            onFault={(fault) => {
              setCameraFault(fault)
              setCamera(false)
            }}
          />
        )}
      </div>
    </section>
  )
}
