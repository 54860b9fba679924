'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { embedAddress, type EmbedTarget } from '@/components/embed/snippet'
import { useLocale } from '@/components/locale/LocaleProvider'
import { pagePath } from '@/lib/i18n/alternates'
import { flushSearch, writeSearch } from '@/lib/state/search'
import styles from './FigureProjector.module.css'
import { KeysDialog } from './KeysDialog'
import { pageState } from './pageState'
import { Stage } from './Stage'
import { stepFigure } from './stepFigure'
import { usePresenter } from './usePresenter'
import { projectorWords } from './words'

interface Props {
  readonly id: string
  readonly title: string
  readonly target: EmbedTarget
  readonly onClose: () => void
}

/** One figure over the whole screen; keys step its animation. What is set there holds on the page afterwards. */
export function FigureProjector({ id, title, target, onClose }: Props) {
  const locale = useLocale()
  const words = projectorWords[locale]
  const dialog = useRef<HTMLDialogElement>(null)
  const figure = useRef<Window | null>(null)
  const [address] = useState(() => {
    flushSearch()
    return embedAddress(pagePath(locale, ''), target, id, window.location.search)
  })

  const leave = useCallback(() => dialog.current?.close(), [])
  const step = useCallback((command: 'next' | 'back' | 'first' | 'last', inside: Document | null) => {
    const page = inside ?? figure.current?.document
    if (page) stepFigure(page, command)
  }, [])
  const { over, setOver, obey } = usePresenter({ step, leave })
  const ready = useCallback((frame: Window) => {
    figure.current = frame
    frame.focus()
  }, [])

  useEffect(() => {
    const shown = dialog.current!
    shown.showModal()
    shown.requestFullscreen?.().catch(() => {})
    // Escape ends the full screen first; with it goes the projector.
    const ended = () => document.fullscreenElement === null && shown.close()
    document.addEventListener('fullscreenchange', ended)
    return () => document.removeEventListener('fullscreenchange', ended)
  }, [])

  const close = () => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
    if (figure.current) {
      // Its last change may not have reached its address.
      figure.current.dispatchEvent(new Event('pagehide'))
      writeSearch(pageState(figure.current.location.search, window.location.search, target, id))
    }
    onClose()
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={words.name(title)} onClose={close}>
      <div className={styles.stage}>
        <Stage address={address} title={title} shown={over !== 'dark'} onCommand={obey} onReady={ready} />
        {over === 'dark' && (
          <p role="status" className={styles.dark}>
            <span className="visually-hidden">{words.dark}</span>
          </p>
        )}
      </div>
      <div className={styles.bar}>
        <button type="button" className={styles.button} onClick={() => setOver('help')}>
          {words.help} <kbd>?</kbd>
        </button>
        <button type="button" className={styles.button} onClick={leave}>
          {words.leave} <kbd>Esc</kbd>
        </button>
      </div>
      {over === 'help' && <KeysDialog onClose={() => setOver('nothing')} />}
    </dialog>
  )
}
