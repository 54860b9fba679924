import type { OperationKind } from '@/lib/nn/layer'
import { feedsOf, readsOf, usesOf, type Connection } from '@/lib/tensor/connections'
import { permutation } from '@/lib/tensor/shuffle'
import type { Position, WeightPosition } from '@/lib/tensor/tensor'
import { sheetOfBias, sheetOfWeight, type Place } from './cells'
import type { Stage } from './model'
import type { Spot } from './outline'

/** Cells of one sheet that are pointed out together. */
export interface Mark {
  readonly role: 'read' | 'weight' | 'write'
  readonly block: number
  readonly sheet: number
  readonly spots: readonly Spot[]
  readonly operation: OperationKind
}

/** What belongs together: marks, and lines along which data flows, as pairs of indices of marks. */
export interface Scene {
  readonly marks: readonly Mark[]
  readonly links: readonly (readonly [from: number, to: number])[]
}

/** Connections sorted into sheets, the sheets in order. */
function bySheet(
  connections: readonly Connection[],
  sheet: (one: Connection) => number,
  spot: (one: Connection) => Spot,
): (readonly [number, Spot[]])[] {
  const found = new Map<number, Map<string, Spot>>()
  for (const one of connections) {
    const spots = found.get(sheet(one)) ?? new Map<string, Spot>()
    const [row, column] = spot(one)
    spots.set(`${row} ${column}`, [row, column])
    found.set(sheet(one), spots)
  }
  return [...found].sort(([a], [b]) => a - b).map(([at, spots]) => [at, [...spots.values()]] as const)
}

const spotOf = ([row, column]: readonly number[]): Spot => [row!, column!]

/** What step `step` read for an output: a window in each channel it may see, one filter, one cell written. */
export function sceneOfOutput({ composition, maps, operations }: Stage, step: number, output: Position): Scene {
  const { geometry, step: setting, input } = composition.steps[step]!
  const operation = operations[step]!
  const [before, between, after] = [2 * step, 2 * step + 1, 2 * step + 2]
  if (!geometry) {
    const groups = setting.op === 'shuffle' ? setting.groups : 1
    const [height, width] = maps[step + 1]!.shape
    const spots = Array.from({ length: height * width }, (_, at): Spot => [Math.floor(at / width), at % width])
    const source = permutation(input.shape[2], groups)[output[2]]!
    return {
      marks: [
        { role: 'read', block: before, sheet: source, spots, operation },
        { role: 'write', block: after, sheet: output[2], spots, operation },
      ],
      links: [[0, 1]],
    }
  }
  const reads = readsOf(geometry, output)
  const windows = bySheet(
    reads,
    ({ input: [, , channel] }) => channel,
    ({ input: at }) => spotOf(at),
  )
  const slices = bySheet(
    reads,
    ({ weight }) => sheetOfWeight(geometry.kernel, weight[2], weight[3]),
    ({ weight }) => spotOf(weight),
  )
  const bias = windows.length + slices.length
  return {
    marks: [
      ...windows.map(([sheet, spots]): Mark => ({ role: 'read', block: before, sheet, spots, operation })),
      ...slices.map(([sheet, spots]): Mark => ({ role: 'weight', block: between, sheet, spots, operation })),
      { role: 'weight', block: between, sheet: sheetOfBias(geometry.kernel, output[2]), spots: [[0, 0]], operation },
      { role: 'write', block: after, sheet: output[2], spots: [spotOf(output)], operation },
    ],
    links: [...windows.map((_, at) => [at, windows.length + at] as const), [bias, bias + 1]],
  }
}

/** What an input of step `step` feeds: a weight of every filter that sees it, and the outputs these make. */
export function sceneOfInput({ composition, operations }: Stage, step: number, position: Position): Scene {
  const { geometry, step: setting, input } = composition.steps[step]!
  const operation = operations[step]!
  const self: Mark = { role: 'read', block: 2 * step, sheet: position[2], spots: [spotOf(position)], operation }
  if (!geometry) {
    const target = permutation(input.shape[2], setting.op === 'shuffle' ? setting.groups : 1).indexOf(position[2])
    return { marks: [self, { ...self, role: 'write', block: 2 * step + 2, sheet: target }], links: [[0, 1]] }
  }
  const feeds = feedsOf(geometry, position)
  const weights = bySheet(
    feeds,
    ({ weight }) => sheetOfWeight(geometry.kernel, weight[2], weight[3]),
    ({ weight }) => spotOf(weight),
  )
  const outputs = bySheet(
    feeds,
    ({ output: [, , channel] }) => channel,
    ({ output: at }) => spotOf(at),
  )
  return {
    marks: [
      self,
      ...weights.map(([sheet, spots]): Mark => ({ role: 'weight', block: 2 * step + 1, sheet, spots, operation })),
      ...outputs.map(([sheet, spots]): Mark => ({ role: 'write', block: 2 * step + 2, sheet, spots, operation })),
    ],
    links: weights.flatMap((_, at) => [[0, 1 + at] as const, [1 + at, 1 + weights.length + at] as const]),
  }
}

/** Everywhere a weight is used: every input it meets, every output it goes into. */
export function sceneOfWeight({ composition, operations }: Stage, step: number, position: WeightPosition): Scene {
  const { geometry } = composition.steps[step]!
  if (!geometry) return { marks: [], links: [] }
  const operation = operations[step]!
  const uses = usesOf(geometry, position)
  const inputs = bySheet(
    uses,
    ({ input: [, , channel] }) => channel,
    ({ input: at }) => spotOf(at),
  )
  const outputs = bySheet(
    uses,
    ({ output: [, , channel] }) => channel,
    ({ output: at }) => spotOf(at),
  )
  const sheet = sheetOfWeight(geometry.kernel, position[2], position[3])
  return {
    marks: [
      ...inputs.map(([at, spots]): Mark => ({ role: 'read', block: 2 * step, sheet: at, spots, operation })),
      { role: 'weight', block: 2 * step + 1, sheet, spots: [spotOf(position)], operation },
      ...outputs.map(([at, spots]): Mark => ({ role: 'write', block: 2 * step + 2, sheet: at, spots, operation })),
    ],
    links: [
      [0, 1],
      [1, 2],
    ],
  }
}

/** A bias and the whole map it is added to. */
export function sceneOfBias(stage: Stage, step: number, filter: number): Scene {
  const { geometry } = stage.composition.steps[step]!
  if (!geometry) return { marks: [], links: [] }
  const operation = stage.operations[step]!
  const [height, width] = geometry.output
  const spots = Array.from({ length: height * width }, (_, at): Spot => [Math.floor(at / width), at % width])
  return {
    marks: [
      { role: 'weight', block: 2 * step + 1, sheet: sheetOfBias(geometry.kernel, filter), spots: [[0, 0]], operation },
      { role: 'write', block: 2 * step + 2, sheet: filter, spots, operation },
    ],
    links: [[0, 1]],
  }
}

function joined(a: Scene, b: Scene): Scene {
  const shift = a.marks.length
  return {
    marks: [...a.marks, ...b.marks],
    links: [...a.links, ...b.links.map(([from, to]) => [from + shift, to + shift] as const)],
  }
}

/** The scene of any cell: what it read, and what it feeds. A map in the middle has both. */
export function sceneOf(stage: Stage, place: Place): Scene {
  switch (place.kind) {
    case 'weight':
      return sceneOfWeight(stage, place.step, place.position)
    case 'bias':
      return sceneOfBias(stage, place.step, place.filter)
    case 'map': {
      const { map, position } = place
      const reads = map > 0 ? sceneOfOutput(stage, map - 1, position) : null
      const feeds = map < stage.composition.steps.length ? sceneOfInput(stage, map, position) : null
      if (reads && feeds) return joined(reads, feeds)
      return reads ?? feeds ?? { marks: [], links: [] }
    }
  }
}
