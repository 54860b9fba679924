'use client'

import { useState, type DragEvent } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { photographPath, photographs } from '@/components/measure/photographs'
import { OwnPicture } from './OwnPicture'
import styles from './PhotoPicker.module.css'
import { SquareCanvas } from './SquareCanvas'
import type { PhotographState } from './usePhotograph'
import { pictureWords } from './words'

/** Built-in photographs, file, drag and drop, paste, camera; and what the networks will see. */
export function PhotoPicker({ photo }: { photo: PhotographState }) {
  const words = pictureWords[useLocale()]
  const [dragging, setDragging] = useState(false)
  const { take } = photo

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
        <OwnPicture take={take} takeBitmap={photo.takeBitmap} fault={photo.fault} />
      </div>
    </section>
  )
}
