'use client'

import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { embedAddress } from '@/components/embed/snippet'
import { useLocale } from '@/components/locale/LocaleProvider'
import { pagePath } from '@/lib/i18n/alternates'
import { wholeNumber } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { KeysDialog } from '@/components/projector/KeysDialog'
import styles from './Presentation.module.css'
import { PresenterBar } from './PresenterBar'
import { readChapter, type ChapterItems } from './readChapter'
import { Stage } from '@/components/projector/Stage'
import { planSteps } from './steps'
import { usePresenter } from '@/components/projector/usePresenter'
import { projectorWords } from '@/components/projector/words'

const placeCodec = wholeNumber(1, 999)
const NOTHING: ChapterItems = { elements: [], kinds: [], slides: new Map() }

/** A chapter in steps for a projector: its text, piece by piece, as the caption of its figures. */
export function Presentation({ slug, title, children }: { slug: string; title: string; children: ReactNode }) {
  const locale = useLocale()
  const words = projectorWords[locale]
  const article = useRef<HTMLElement>(null)
  const [items, setItems] = useState<ChapterItems>(NOTHING)
  const [place, setPlace] = useUrlState('step', placeCodec, 1)
  const steps = useMemo(() => planSteps(items.kinds), [items])
  const index = Math.max(0, Math.min(place, steps.length) - 1)
  const now = steps[index]
  // Figures that the audience has seen keep what was set in them; the next one is made ready.
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set())
  const wanted = [
    now?.figure,
    steps.slice(index).find(({ figure }) => figure !== null && figure !== now?.figure)?.figure,
  ]
  const missing = wanted.filter((one): one is number => one !== null && one !== undefined && !seen.has(one))
  if (missing.length > 0) setSeen(new Set([...seen, ...missing]))

  useLayoutEffect(() => setItems(readChapter(article.current!)), [])
  useLayoutEffect(() => {
    if (!now) return
    items.elements.forEach((element, at) =>
      element.toggleAttribute('data-off', at !== now.heading && at !== now.lead && at !== now.text),
    )
    article.current!.scrollTop = 0
  }, [items, now])

  const heading = now?.heading === null || now === undefined ? undefined : items.elements[now.heading]
  const home = `${pagePath(locale, slug)}${heading?.id ? `#${heading.id}` : ''}`
  const go = useCallback(
    (next: number) => setPlace(Math.max(1, Math.min(steps.length, next))),
    [setPlace, steps.length],
  )
  const step = useCallback(
    (command: 'next' | 'back' | 'first' | 'last') =>
      go({ next: index + 2, back: index, first: 1, last: steps.length }[command]),
    [go, index, steps.length],
  )
  const leave = useCallback(() => window.location.assign(home), [home])
  const { over, setOver, obey } = usePresenter({ step, leave })

  return (
    <main className={styles.page} data-figureless={now?.figure === null || undefined}>
      <div className={styles.figure}>
        {[...seen].map((at) => {
          const { target, title: name } = items.slides.get(at)!
          return (
            <Stage
              key={at}
              address={embedAddress(pagePath(locale, ''), target, target.slug, '')}
              title={name}
              shown={at === now?.figure}
              onCommand={obey}
            />
          )
        })}
      </div>
      <article
        ref={article}
        className={styles.text}
        data-ready={steps.length > 0 || undefined}
        aria-live="polite"
        tabIndex={-1}
      >
        {children}
      </article>
      <PresenterBar
        title={title}
        place={index + 1}
        places={steps.length}
        home={home}
        onStep={step}
        onHelp={() => setOver('help')}
      />
      {over === 'dark' && (
        <p role="status" className={styles.dark} onPointerDown={() => setOver('nothing')}>
          <span className="visually-hidden">{words.dark}</span>
        </p>
      )}
      {over === 'help' && <KeysDialog onClose={() => setOver('nothing')} />}
    </main>
  )
}
