'use client'

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { LibraryState, WeightsLibrary } from '@/lib/weights/pretrained/library'
import type { offerFor, rowOf } from '@/lib/weights/pretrained/offer'

interface Opened {
  readonly library: WeightsLibrary
  readonly offerFor: typeof offerFor
  readonly rowOf: typeof rowOf
}

/** Trained weights on this device, as they are now. */
export interface Trained extends Opened {
  readonly state: LibraryState
}

/** One for all pages: downloads go on while the reader looks elsewhere. */
let opening: Promise<Opened> | null = null

async function open(): Promise<Opened> {
  const [library, offers] = await Promise.all([
    import('@/lib/weights/pretrained/library'),
    import('@/lib/weights/pretrained/offer'),
  ])
  return { library: await library.openLibrary(), offerFor: offers.offerFor, rowOf: offers.rowOf }
}

const never = () => () => undefined
const nothing = () => null

/** Null until the code is here and the browser's storage has been looked at. */
export function useTrained(): Trained | null {
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    let current = true
    opening ??= open()
    opening.then(
      (made) => {
        if (!current) return
        setOpened(made)
        void made.library.refresh()
      },
      () => (opening = null),
    )
    return () => {
      current = false
    }
  }, [])
  const state = useSyncExternalStore(opened?.library.subscribe ?? never, () => opened?.library.state ?? null, nothing)
  return useMemo(() => opened && state && { ...opened, state }, [opened, state])
}
