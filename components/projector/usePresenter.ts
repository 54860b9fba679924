'use client'

import { useCallback, useEffect, useState } from 'react'
import { commandOf, usedBy, type Command } from './keys'

/** What stands over a presentation. */
export type Over = 'nothing' | 'help' | 'dark'

interface Presenter {
  readonly step: (command: 'next' | 'back' | 'first' | 'last', figure: Document | null) => void
  readonly leave: () => void
}

const toggleFull = () => {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()
  // A browser may refuse: then the window stays as large as it is.
  done?.catch(() => {})
}

/** Listens to the presenter's keys; returns what stands over the presentation and how the figure's frame passes keys on. */
export function usePresenter({ step, leave }: Presenter) {
  const [over, setOver] = useState<Over>('nothing')

  const obey = useCallback(
    (command: Command, figure: Document | null = null) => {
      if (over === 'dark') return setOver('nothing')
      if (command === 'help') return setOver(over === 'help' ? 'nothing' : 'help')
      if (command === 'blank') return setOver('dark')
      if (command === 'full') return toggleFull()
      if (command === 'leave') return over === 'help' ? setOver('nothing') : leave()
      if (over === 'nothing') step(command, figure)
    },
    [over, step, leave],
  )

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (over === 'dark') {
        event.preventDefault()
        return setOver('nothing')
      }
      const command = commandOf(event)
      if (!command || event.defaultPrevented || usedBy(event.target as Element, event.key)) return
      event.preventDefault()
      obey(command)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [over, obey])

  return { over, setOver, obey }
}
