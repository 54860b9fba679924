'use client'

import { useMemo } from 'react'
import { defaults, type AnyKnobValues } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import { computedPoints, lawAt, type Dial, type Point } from './laws'
import { type Quantity } from './quantity'
import { accuraciesAt } from './published'
import { accuracyMark } from './say'

const scaled = (points: readonly Point[], factor: number) => points.map(({ x, y }) => ({ x, y: y * factor }))

/** What a chart draws that does not move while its own knob is turned. `others`: the other knobs' values, as JSON. */
export function useCurve(network: Network, others: string, dial: Dial, quantity: Quantity, factor: number) {
  return useMemo(() => {
    const rest = JSON.parse(others) as AnyKnobValues
    const law = lawAt(network, rest, dial, quantity)
    return {
      points: scaled(computedPoints(network, rest, dial, quantity), factor),
      published: scaled(computedPoints(network, defaults(network.knobs), dial, quantity), factor),
      law: law && ((x: number) => law(x) * factor),
      marks: new Map(
        dial.knob.offered.flatMap((offered) => {
          const [first] = accuraciesAt(network, { ...rest, [dial.name]: offered })
          return first ? [[offered, accuracyMark(first)] as const] : []
        }),
      ),
    }
  }, [network, others, dial, quantity, factor])
}
