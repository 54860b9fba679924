import { tf } from '../tfjs/cells'
import { networks, findNetwork } from '@/lib/nn/catalog'
import { cost, kernelShape, layerCost } from '@/lib/nn/cost'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { operationKind } from '@/lib/nn/layer'
import { instantiate } from '@/lib/nn/network'
import { resolve } from '@/lib/nn/resolve'
import { describeChart, describeTable, type ChartOptions } from '@/lib/notebook/describeTable'
import { asLabel, describeValue, inspect, textOutput } from '@/lib/notebook/describeValue'
import type { Output } from '@/lib/notebook/output'

/** The networks of this site, in the words of `lib/nn`. */
const nn = {
  /** Ids that `build` takes. */
  networks: networks.map(({ id }) => id),
  /** A network at a setting: `{ input, layers, values }`. Throws `SpecError`, as `resolve` does. */
  build: (id: string, settings: AnyKnobValues = {}) => instantiate(findNetwork(id), settings),
  resolve,
  cost,
  layerCost,
  kernelShape,
  operationKind,
}

/** What code in a cell can use, by name. Everything that is shown goes to `emit`, in order. */
export function createScope(emit: (output: Output) => void) {
  const print =
    (tone: 'log' | 'warn' | 'error') =>
    (...values: readonly unknown[]) =>
      emit(textOutput(values.map(inspect).join(' '), tone))
  return {
    tf,
    nn,
    show: (value: unknown, label?: unknown) => emit(describeValue(value, asLabel(label))),
    table: (rows: unknown, columns?: unknown, label?: unknown) => emit(describeTable(rows, columns, label)),
    chart: (points: unknown, options?: ChartOptions) => emit(describeChart(points, options)),
    console: {
      log: print('log'),
      info: print('log'),
      warn: print('warn'),
      error: print('error'),
      table: (rows: unknown) => emit(describeTable(rows)),
    },
  }
}
