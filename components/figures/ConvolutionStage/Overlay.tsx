'use client'

import { memo, useMemo } from 'react'
import { operationColor } from '@/lib/viz/color'
import styles from './ConvolutionStage.module.css'
import { marksOf, veilPath } from './drawing'
import type { Layout } from './layout'
import type { Scene } from './scene'
import { useGlide } from './useGlide'

interface Props {
  readonly scene: Scene
  readonly layout: Layout
}

/** Outlines of what is read, used and written, and the way of the data between them. They glide from frame to frame. */
export const Overlay = memo(function Overlay({ scene, layout }: Props) {
  const marks = useMemo(() => marksOf(scene, layout), [scene, layout])
  const target = useMemo(() => marks.flatMap(({ x, y }) => [x, y]), [marks])
  const places = useGlide(target, layout)
  const at = (index: number) => ({ ...marks[index]!, x: places[2 * index]!, y: places[2 * index + 1]! })
  return (
    <g>
      {scene.links.map(([from, to]) => {
        const { band, sides } = link(at(from), at(to), layout.down)
        const color = operationColor(scene.marks[to]!.operation)
        return (
          <g key={`${from} ${to}`}>
            <path d={band} fill={color} className={styles.band} />
            <path d={sides} stroke={color} className={styles.side} />
          </g>
        )
      })}
      {marks.map(({ path, operation, role }, index) => (
        <g key={index} transform={`translate(${places[2 * index]!} ${places[2 * index + 1]!})`}>
          <path d={path} className={styles.halo} />
          <path
            d={path}
            stroke={operationColor(operation)}
            className={role === 'write' ? styles.written : styles.mark}
          />
        </g>
      ))}
    </g>
  )
})

/** Lays paper over what has no part in the scene. */
export const Veil = memo(function Veil({ scene, layout }: Props) {
  const path = useMemo(() => veilPath(scene, layout), [scene, layout])
  return <path d={path} className={styles.veil} />
})

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** From the facing edge of one box to that of the other. */
function link(from: Box, to: Box, down: boolean): { readonly band: string; readonly sides: string } {
  const [a, b] = down
    ? [`${from.x} ${from.y + from.height}`, `${from.x + from.width} ${from.y + from.height}`]
    : [`${from.x + from.width} ${from.y}`, `${from.x + from.width} ${from.y + from.height}`]
  const [c, d] = down
    ? [`${to.x} ${to.y}`, `${to.x + to.width} ${to.y}`]
    : [`${to.x} ${to.y}`, `${to.x} ${to.y + to.height}`]
  return { band: `M${a}L${c}L${d}L${b}z`, sides: `M${a}L${c}M${b}L${d}` }
}
