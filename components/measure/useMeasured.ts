'use client'

import { useCallback, useSyncExternalStore } from 'react'
import type { AnyKnobValues } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import { settingKey, type Measured } from './measured'
import { memoryVersion, recall, subscribe } from './memory'

const onServer = () => -1

/** Finds the last run of any setting on this device; a new function whenever there is a new run. */
export function useMeasurements(): (network: Network, values: AnyKnobValues) => Measured | null {
  const version = useSyncExternalStore(subscribe, memoryVersion, onServer)
  return useCallback((network, values) => (version < 0 ? null : recall(settingKey(network, values))), [version])
}

/** The last run of this setting on this device, or null. `values` must be complete. */
export function useMeasured(network: Network, values: AnyKnobValues): Measured | null {
  return useMeasurements()(network, values)
}
