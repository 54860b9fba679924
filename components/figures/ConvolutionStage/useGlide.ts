'use client'

import { interpolateArray } from 'd3-interpolate'
import { useEffect, useRef, useState } from 'react'
import { useReducedMotion } from '@/components/playback/usePlayback'

const GLIDE_MS = 220

const easeOut = (share: number) => 1 - (1 - share) ** 3

/**
 * Numbers that follow `target` within a fifth of a second, from wherever they are, so that it can be changed at any
 * moment. They jump where their count changes and with reduced motion. Memoize `target`.
 */
export function useGlide(target: readonly number[]): readonly number[] {
  const reduced = useReducedMotion()
  const [shown, setShown] = useState(target)
  const now = useRef(target)

  useEffect(() => {
    const show = (values: readonly number[]) => {
      now.current = values
      setShown(values)
    }
    if (reduced || now.current.length !== target.length) {
      show(target)
      return
    }
    const between = interpolateArray([...now.current], [...target])
    let start: number | null = null
    let frame = requestAnimationFrame(function move(time) {
      start ??= time
      const share = Math.min((time - start) / GLIDE_MS, 1)
      show(share < 1 ? [...between(easeOut(share))] : target)
      if (share < 1) frame = requestAnimationFrame(move)
    })
    return () => cancelAnimationFrame(frame)
  }, [target, reduced])

  return shown.length === target.length ? shown : target
}
