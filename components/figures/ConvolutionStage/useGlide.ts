'use client'

import { interpolateArray } from 'd3-interpolate'
import { useEffect, useRef, useState } from 'react'
import { useReducedMotion } from '@/components/playback/usePlayback'

const GLIDE_MS = 220

const easeOut = (share: number) => 1 - (1 - share) ** 3

/**
 * Numbers that follow `target` within a fifth of a second, from wherever they are, so that it can be changed at any
 * moment. They jump where their count or `ground` changes, what they stand on, and with reduced motion. Memoize `target`.
 */
export function useGlide(target: readonly number[], ground: object): readonly number[] {
  const reduced = useReducedMotion()
  const [shown, setShown] = useState({ values: target, ground })
  const now = useRef(shown)

  useEffect(() => {
    const show = (values: readonly number[]) => {
      now.current = { values, ground }
      setShown(now.current)
    }
    const from = now.current
    if (reduced || from.ground !== ground || from.values.length !== target.length) {
      show(target)
      return
    }
    const between = interpolateArray([...from.values], [...target])
    let start: number | null = null
    let frame = requestAnimationFrame(function move(time) {
      start ??= time
      const share = Math.min((time - start) / GLIDE_MS, 1)
      show(share < 1 ? [...between(easeOut(share))] : target)
      if (share < 1) frame = requestAnimationFrame(move)
    })
    return () => cancelAnimationFrame(frame)
  }, [target, ground, reduced])

  return shown.ground === ground && shown.values.length === target.length ? shown.values : target
}
