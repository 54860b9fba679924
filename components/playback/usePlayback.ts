'use client'

import { useCallback, useEffect, useSyncExternalStore } from 'react'

/** How long a step of the animation lasts at normal speed, milliseconds: a fast move, then a pause. */
export const STEP_MS = 640

export const speeds = [0.5, 1, 2, 4, 8] as const
export type Speed = (typeof speeds)[number]

export interface Playback {
  readonly step: number
  readonly length: number
  /** Steps from one resting place to the next; more than 1 where the motion between them is drawn too. */
  readonly stride: number
  readonly playing: boolean
  readonly speed: Speed
  readonly go: (step: number) => void
  readonly play: () => void
  readonly pause: () => void
  readonly setSpeed: (speed: Speed) => void
}

interface Settings {
  readonly length: number
  readonly stride?: number
  /** How long a stride lasts at normal speed, milliseconds. */
  readonly strideMs?: number
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
 * end starts over; with reduced motion, playing is one stride.
 */
export function usePlayback({
  length,
  stride = 1,
  strideMs = STEP_MS,
  step,
  onStep,
  playing,
  onPlaying,
  speed,
  onSpeed,
}: Settings): Playback {
  const reduced = useReducedMotion()
  const last = Math.max(0, length - 1)
  const now = Math.min(step, last)

  useEffect(() => {
    if (!playing) return
    if (now >= last) {
      onPlaying(false)
      return
    }
    const timer = setTimeout(() => onStep(now + 1), strideMs / stride / speed)
    return () => clearTimeout(timer)
  }, [playing, now, last, speed, stride, strideMs, onStep, onPlaying])

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
      onStep(now >= last ? 0 : Math.min(nextRest(now, stride), last))
      return
    }
    onStep(start)
    onPlaying(true)
  }, [now, last, stride, reduced, onPlaying, onStep])
  const pause = useCallback(() => onPlaying(false), [onPlaying])

  return { step: now, length, stride, playing, speed, go, play, pause, setSpeed: onSpeed }
}

/** The resting place after a step. */
export const nextRest = (step: number, stride: number) => (Math.floor(step / stride) + 1) * stride

/** The resting place before a step. */
export const lastRest = (step: number, stride: number) => (Math.ceil(step / stride) - 1) * stride
