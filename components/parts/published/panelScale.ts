import { ticks as niceTicks } from 'd3-array'
import type { Column } from '@/lib/facts/published'
import { textWidth } from '@/lib/viz/labels'
import type { Scale, TableView } from './model'

/** Columns that print the same thing share one scale, so that their marks can be compared. */
export function alike(a: Column, b: Column): boolean {
  if (a === b) return true
  if (a.quantity !== b.quantity || a.unit !== b.unit) return false
  return a.quantity !== 'other' || a.unit === '%'
}

/** Printed and computed numbers of a column. */
export const valuesOf = ({ rows }: TableView, index: number): number[] =>
  rows.flatMap(({ cells }) => {
    const { printed, computed } = cells[index]!
    return [...(printed === null ? [] : [Number(printed)]), ...(computed ?? [])]
  })

/** Ends of a column's axis: bars from zero, dots with room around them. */
export function domainOf(scale: Scale, values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (scale === 'bars') return [0, high * 1.02 || 1]
  if (scale === 'log') return [low / 1.4, high * 1.4]
  const pad = Math.max((high - low) * 0.15, high < 1.5 ? 0.01 : 1)
  return [low - pad, high + pad]
}

/** Ticks for an axis of `length` pixels. */
export function ticksOf(scale: Scale, [low, high]: readonly [number, number], length: number): number[] {
  if (scale === 'log') {
    const decades = Array.from({ length: 16 }, (_, index) => Number(`1e${index - 4}`)).filter(
      (tick) => tick >= low && tick <= high,
    )
    return apart(decades, length, (tick) => (Math.log(tick / low) / Math.log(high / low)) * length)
  }
  const fine = niceTicks(low, high, Math.max(2, Math.min(5, Math.floor(length / 56))))
  return apart(fine, length, (tick) => ((tick - low) / (high - low)) * length)
}

/** How near to an end of the axis a tick's name stands inside it, not in the tick's middle; pixels. */
export const EDGE = 10

/** The ticks whose names do not touch the name before them, on an axis of `length` pixels. */
function apart(ticks: readonly number[], length: number, at: (tick: number) => number): number[] {
  let end = -Infinity
  return ticks.filter((tick) => {
    const width = textWidth(`${tick}`, 12)
    const position = at(tick)
    const start = position < EDGE ? position : position > length - EDGE ? position - width : position - width / 2
    if (start < end + 10) return false
    end = start + width
    return true
  })
}
