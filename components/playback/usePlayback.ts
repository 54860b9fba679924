'use client'

import { useCallback, useEffect, useSyncExternalStore } from 'react'

/** How long a step of the animation lasts at normal speed, milliseconds: a fast move, then a pause. */
export const STEP_MS = 640

export const speeds = [0.5, 1, 2, 4, 8] as const
export type Speed = (typeof speeds)[number]

export interface Playback {
  readonly step: number
  readonly length: number
  readonly playing: boolean
  readonly speed: Speed
  readonly go: (step: number) => void
  readonly play: () => void
  readonly pause: () => void
  readonly setSpeed: (speed: Speed) => void
}

interface Settings {
  readonly length: number
  readonly step: number
  readonly onStep: (step: number) => void
  readonly playing: boolean
  readonly onPlaying: (playing: boolean) => void
  readonly speed: Speed
  readonly onSpeed: (speed: Speed) => void
}

const query = '(prefers-reduced-motion: reduce)'

/** True where the reader asked the system for less motion; playing then only steps by hand. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
    () => false,
  )
}

/**
 * The one clock of the site's animations. The caller owns step, speed and whether it plays (in the URL or
 * in state), so that scrubbing, keys, links and tests share them. It stops at the end; playing from the
 * end starts over; with reduced motion, playing is one step.
 */
export function usePlayback({ length, step, onStep, playing, onPlaying, speed, onSpeed }: Settings): Playback {
  const reduced = useReducedMotion()
  const last = Math.max(0, length - 1)
  const now = Math.min(step, last)

  useEffect(() => {
    if (!playing) return
    if (now >= last) {
      onPlaying(false)
      return
    }
    const timer = setTimeout(() => onStep(now + 1), STEP_MS / speed)
    return () => clearTimeout(timer)
  }, [playing, now, last, speed, onStep, onPlaying])

  const go = useCallback(
    (next: number) => {
      onPlaying(false)
      onStep(Math.min(Math.max(next, 0), last))
    },
    [last, onPlaying, onStep],
  )
  const play = useCallback(() => {
    const start = now >= last ? 0 : now
    if (reduced) {
      onStep(now >= last ? 0 : now + 1)
      return
    }
    onStep(start)
    onPlaying(true)
  }, [now, last, reduced, onPlaying, onStep])
  const pause = useCallback(() => onPlaying(false), [onPlaying])

  return { step: now, length, playing, speed, go, play, pause, setSpeed: onSpeed }
}
