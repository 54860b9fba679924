'use client'

import {
  createContext,
  startTransition,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type SyntheticEvent,
} from 'react'
import { Picture } from '@/components/ui/picture'
import styles from './island.module.css'
import { controlIn, elementAt, pathTo } from './samePlace'
import { whenNeeded } from './whenNeeded'

interface Place {
  /** Whether it opens its page; set by `scripts/mdx/opening`. */
  readonly first?: boolean
}

/** Whether figures come to life with the page: true where a page is a single figure. */
export const AtOnce = createContext(false)

const never = () => () => undefined

/**
 * A figure that stays the server's HTML until it is needed: a phone has no time to bring a chapter's twenty figures to
 * life before the first of them answers. That one comes to life with the page. Of the others React leaves alone what it
 * finds, in an element whose markup is set by hand; later the living figure takes the place of its picture.
 */
export function island<Props extends object>(Figure: ComponentType<Props>) {
  return function Island(props: Props & Place) {
    const served = useSyncExternalStore(never, () => false, () => true)
    // A page come to by a link has no HTML to keep.
    const [live, setLive] = useState(!served)
    const place = useRef<HTMLDivElement>(null)
    const atOnce = use(AtOnce) || props.first === true
    const attention = useKeptAttention(place, live)

    useEffect(() => {
      if (live || atOnce) return
      return whenNeeded(place.current!, () => startTransition(() => setLive(true)))
    }, [live, atOnce])

    const state = live || atOnce ? 'live' : 'served'
    const wrapper = { ref: place, className: styles.island, 'data-island': state }
    if (state === 'live' || typeof window === 'undefined') {
      return (
        <div key={state} {...wrapper}>
          <Picture value={state === 'served'}>
            <Figure {...props} />
          </Picture>
        </div>
      )
    }
    return <div key={state} {...wrapper} {...attention} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  }
}

/** Hands a click on the picture, and the focus that is in it, on to the figure that takes its place. */
function useKeptAttention(place: React.RefObject<HTMLDivElement | null>, live: boolean) {
  const focused = useRef<readonly number[] | null>(null)
  const clicked = useRef<readonly number[] | null>(null)

  useLayoutEffect(() => {
    const root = place.current
    if (!live || !root) return
    const toFocus = focused.current && elementAt(root, focused.current)
    const toClick = clicked.current && elementAt(root, clicked.current)
    focused.current = clicked.current = null
    if (toFocus instanceof HTMLElement || toFocus instanceof SVGElement) toFocus.focus({ preventScroll: true })
    if (toClick instanceof HTMLElement) toClick.click()
  }, [place, live])

  return {
    onFocus: (event: SyntheticEvent) => void (focused.current = pathTo(place.current!, event.target as Element)),
    onBlur: () => void (focused.current = null),
    onClick: (event: SyntheticEvent) => {
      const control = controlIn(place.current!, event.target as Element)
      if (control) clicked.current = pathTo(place.current!, control)
    },
  }
}
