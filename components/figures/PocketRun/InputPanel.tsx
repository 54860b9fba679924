'use client'

import { sentences } from '@/lib/i18n/typography'
import { useMemo, useState, type DragEvent } from 'react'
import { OwnPicture } from '@/components/parts/picture/OwnPicture'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { fashionClasses } from '@/lib/weights/pocket/fashion'
import type { Shipped } from '@/lib/weights/pocket/load'
import { Drawing } from './Drawing'
import { GreyCanvas } from './GreyCanvas'
import { draw } from './model'
import styles from './PocketRun.module.css'
import { Strip } from './Strip'
import type { InputState } from './useInput'
import { PICTURES, type Settings } from './useSettings'
import { pocketWords } from './words'

const sources = ['test', 'own', 'draw'] as const

/** Test pictures offered at once. */
const OFFERED = 20
/** Stand-ins until it is known which pictures there are. */
const NOT_YET = Array.from({ length: OFFERED }, (_, place) => place)

interface Props {
  readonly shipped: Shipped | null
  readonly state: InputState
  readonly settings: Settings
}

/** Where the picture is from, and how the networks see it. */
export function InputPanel({ shipped, state, settings: { at, setAt, set, setSet } }: Props) {
  const locale = useLocale()
  const words = pocketWords[locale]
  const [source, setSource] = useState<(typeof sources)[number]>('test')
  const [dragging, setDragging] = useState(false)
  const { input, take, leave } = state
  const places = useMemo(() => (shipped ? draw(shipped.labels, set, OFFERED) : NOT_YET), [shipped, set])

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDragging(false)
    const file = event.dataTransfer.files[0]
    if (!file) return
    setSource('own')
    void take(file)
  }

  return (
    <section
      className={dragging ? `${styles.input} ${styles.dragging}` : styles.input}
      aria-label={words.source}
      onDragOver={(event) => {
        event.preventDefault()
        setDragging(true)
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={drop}
    >
      <div className={styles.row}>
        <Segmented
          name="source"
          label={words.source}
          quiet
          value={source}
          options={sources.map((value) => ({ value, label: words[value] }))}
          onChange={setSource}
        />
        {source === 'test' && (
          <button
            type="button"
            className={styles.button}
            disabled={!shipped}
            onClick={() => setSet((set + 1) % 10_000)}
          >
            {words.others}
          </button>
        )}
      </div>
      <div className={styles.columns}>
        {source === 'draw' && input ? (
          <Drawing grey={input.grey} onDraw={state.drawn} />
        ) : (
          <>
            <div className={styles.large}>
              <GreyCanvas grey={input?.grey ?? null} label={words.seenAs(done())} className={styles.seen} />
            </div>
            {source === 'own' ? (
              <OwnPicture take={take} takeBitmap={state.takeBitmap} fault={state.fault} hint={words.plainGround} />
            ) : (
              <Strip
                shipped={shipped}
                places={places}
                chosen={input?.from === 'test' ? at : null}
                onChoose={(place) => {
                  setAt(place)
                  leave()
                }}
              />
            )}
          </>
        )}
        <p className={styles.done} data-done="">
          {done()}
        </p>
      </div>
    </section>
  )

  function done(): string {
    switch (input?.from) {
      case 'test':
        return sentences(locale, [
          words.asItIs(input.at, PICTURES),
          words.labelled(fashionClasses[locale][input.label]!),
        ])
      case 'own':
        return words.done(input.inverted, input.spread)
      case 'drawn':
        return words.drawnNote
      default:
        return ''
    }
  }
}
