'use client'

import { useEffect, useRef, useState } from 'react'
import { useReducedMotion } from '@/components/playback/usePlayback'
import { morph } from './morph'
import type { Scene } from './scene'

const MORPH_MS = 280
/** Fast away, gently to rest. */
const ease = (time: number) => 1 - (1 - time) ** 3

/**
 * The scene on its way to `target`. A new target is set out for from where things are, so dragging a slider
 * never jumps; a new width does, as does everything where the reader asked for less motion.
 */
export function useMorph(target: Scene): Scene {
  const reduced = useReducedMotion()
  const [shown, setShown] = useState(target)
  const current = useRef(target)

  useEffect(() => {
    const start = current.current
    if (start === target) return
    const show = (scene: Scene) => {
      current.current = scene
      setShown(scene)
    }
    if (reduced || start.width !== target.width) {
      show(target)
      return
    }
    const began = performance.now()
    let frame = requestAnimationFrame(function step(now) {
      const share = Math.min(Math.max((now - began) / MORPH_MS, 0), 1)
      show(morph(start, target, ease(share)))
      if (share < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [target, reduced])

  return shown
}
