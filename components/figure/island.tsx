'use client'

import {
  createContext,
  startTransition,
  use,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
} from 'react'
import { Picture } from '@/components/ui/picture'
import styles from './island.module.css'
import { KeptPicture } from './KeptPicture'
import { useKeptAttention } from './useKeptAttention'
import { whenNeeded } from './whenNeeded'

export interface Place {
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
    const hydrating = useSyncExternalStore(
      never,
      () => false,
      () => true,
    )
    // A page come to by a link has no HTML to keep.
    const [served] = useState(hydrating)
    /** The markup that the living figure has taken the place of. */
    const [picture, setPicture] = useState<string | null>(null)
    const live = !served || picture !== null
    const place = useRef<HTMLDivElement>(null)
    const atOnce = use(AtOnce) || props.first === true
    const attention = useKeptAttention(place, live)

    useEffect(() => {
      if (live || atOnce) return
      const wake = () => {
        // oxlint-disable-next-line no-restricted-properties -- read; KeptPicture writes it where the figure breaks
        const markup = place.current!.innerHTML
        startTransition(() => setPicture(markup))
      }
      return whenNeeded(place.current!, wake)
    }, [live, atOnce])

    const state = live || atOnce ? 'live' : 'served'
    const wrapper = { ref: place, className: styles.island, 'data-island': state }
    if (state === 'live' || typeof window === 'undefined') {
      const figure = (
        <div key={state} {...wrapper}>
          <Picture value={state === 'served'}>
            <Figure {...props} />
          </Picture>
        </div>
      )
      return picture === null ? figure : <KeptPicture picture={picture}>{figure}</KeptPicture>
    }
    return (
      // oxlint-disable-next-line react/no-danger -- an empty text: React keeps what the server wrote
      <div key={state} {...wrapper} {...attention} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
    )
  }
}
