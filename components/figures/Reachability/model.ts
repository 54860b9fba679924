import type { OperationKind } from '@/lib/nn/layer'
import { rowsOf, shareSeen, sightOf, type Mixing, type Row } from '@/lib/tensor/reach'

/** Block kinds that are compared. `separable` is depthwise + pointwise; `shuffled` is grouped with a shuffle between. */
export const blocks = ['standard', 'depthwise', 'separable', 'grouped', 'shuffled', 'fire', 'segments'] as const
export type Block = (typeof blocks)[number]

export const channelCounts = [4, 6, 8, 9, 12, 16, 18, 24] as const
export const depths = [2, 3, 4, 5] as const

export interface Settings {
  readonly channels: number
  /** Groups of the grouped kinds, segments of the Inception kind; divides the channels. */
  readonly groups: number
  /** Convolutions on the way from input to output; shuffles are not counted. */
  readonly depth: number
}

/** What a row of channels was made by, in the words of its block. */
export type Part = 'standard' | 'depthwise' | 'pointwise' | 'grouped' | 'shuffle' | 'squeeze' | 'expand' | 'segments'

export interface Layer extends Row {
  readonly part: Part
  readonly operation: OperationKind
}

/** A block's layers, one after the other; the last is a convolution. */
export interface Stack {
  readonly block: Block
  readonly channels: number
  readonly layers: readonly Layer[]
}

/** Whether the groups setting changes a kind at all. */
export const usesGroups = (block: Block) => block === 'grouped' || block === 'shuffled' || block === 'segments'

/** Channels of Fire's squeeze: a quarter of what comes in, at least one. */
export const squeezed = (channels: number) => Math.max(1, Math.round(channels / 4))

function mixings(block: Block, { channels, groups }: Settings): readonly Mixing[] {
  switch (block) {
    case 'standard':
      return [{ kind: 'standard', filters: channels }]
    case 'depthwise':
      return [{ kind: 'depthwise' }]
    case 'separable':
      return [{ kind: 'depthwise' }, { kind: 'pointwise', filters: channels }]
    case 'grouped':
      return [{ kind: 'grouped', filters: channels, groups }]
    case 'shuffled':
      return [
        { kind: 'grouped', filters: channels, groups },
        { kind: 'shuffle', groups },
      ]
    case 'fire': {
      const half = Math.floor(channels / 2)
      return [{ kind: 'fire', squeeze: squeezed(channels), expand1: half, expand3: channels - half }]
    }
    case 'segments':
      return [{ kind: 'segments', filters: channels, segments: groups }]
  }
}

function partOf(block: Block, kind: Row['kind']): Part {
  if (block === 'fire') return kind === 'pointwise' ? 'squeeze' : 'expand'
  if (block === 'segments' && kind === 'grouped') return 'segments'
  return kind === 'identity' ? 'depthwise' : kind
}

function operationOf(part: Part): OperationKind {
  switch (part) {
    case 'squeeze':
      return 'pointwise'
    case 'expand':
      return 'standard'
    case 'segments':
      return 'grouped'
    default:
      return part
  }
}

/** Repeats a block until it has `depth` convolutions, and cuts it there. */
export function stackOf(block: Block, settings: Settings): Stack {
  const repeated = Array.from({ length: settings.depth }, () => mixings(block, settings)).flat()
  const layers: Layer[] = []
  for (const row of rowsOf(settings.channels, repeated)) {
    if (layers.filter(({ part }) => part !== 'shuffle').length === settings.depth) break
    const part = partOf(block, row.kind)
    layers.push({ ...row, part, operation: operationOf(part) })
  }
  return { block, channels: settings.channels, layers }
}

export const outputsOf = ({ layers, channels }: Stack) => layers.at(-1)?.sources.length ?? channels

/** The output of this stack that corresponds to output `at` of `channels`: the same, or as far along where there are fewer. */
export const outputAt = (stack: Stack, at: number) => Math.floor((at * outputsOf(stack)) / stack.channels)

/** What one output sees, in every row. */
export interface Seen {
  readonly output: number
  readonly rows: readonly (readonly number[])[]
  readonly inputs: number
  readonly share: number
}

export function seenFrom(stack: Stack, output: number): Seen {
  const { seen, share } = sightOf(stack.channels, stack.layers, output)
  return { output, rows: seen, inputs: seen[0]!.length, share }
}

/** Mean share of the inputs that an output sees, for each depth: the figure as a table. */
export function sharesByDepth(block: Block, settings: Settings): readonly number[] {
  return depths.map((depth) => {
    const { channels, layers } = stackOf(block, { ...settings, depth })
    return shareSeen(channels, layers).mean
  })
}
