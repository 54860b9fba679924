import type { DesignPlan } from '@/lib/nn/design/plan'
import { stage, type Stage, type StageKind } from '@/lib/nn/design/stage'

const multiple = (value: number, of: number) => Math.max(1, Math.ceil(value / of)) * of

/** What a picture becomes in a stage put before all others, channels. */
const FIRST = 8

/**
 * A stage to put at place `at` of a design, where it reads what the stage before makes, or the picture. The last one
 * takes the network further; one among the others leaves them as they are.
 */
export function suitedAt({ design: { resolution }, stages }: DesignPlan, at: number, block: StageKind): Stage {
  const [side, , channels] = stages[at - 1]?.output ?? [resolution, resolution, 3]
  return (
    (at < stages.length ? keeping(block, channels, at === 0 ? FIRST : channels) : null) ?? suited(block, channels, side)
  )
}

/** A stage that makes as large a map as it reads, of `width` channels; null where its block cannot, or is not for that. */
function keeping(block: StageKind, channels: number, width: number): Stage | null {
  switch (block) {
    case 'conv':
    case 'separable':
    case 'xception':
      return stage(block, { width, stride: 1 })
    case 'depthwise':
      return stage(block, { stride: 1 })
    case 'fire':
      return width > 1 ? stage(block, { width }) : null
    case 'unit':
      return channels === width && width % 4 === 0
        ? stage(block, { width, stride: 1, groups: [3, 4, 2].find((count) => width % (4 * count) === 0) ?? 1 })
        : null
    case 'inception':
      return stage(block, { width, segments: [4, 3, 2].find((count) => width % count === 0) ?? 1 })
    case 'pool':
      return null
  }
}

/** A stage that can be built behind a map of `channels` and `side`, twice as wide where its map is halved. */
export function suited(block: StageKind, channels: number, side: number): Stage {
  const stride = side > 1 ? 2 : 1
  const wide = Math.min(4096, multiple(2 * channels, 8))
  switch (block) {
    case 'conv':
      return stage(block, { width: wide, stride })
    case 'separable':
      return stage(block, { width: wide, stride })
    case 'depthwise':
      return stage(block, { stride })
    case 'fire':
      return stage(block, { width: multiple(channels, 16) })
    case 'unit':
      return unit(channels, stride)
    case 'inception':
      return stage(block, { width: multiple(channels, 8) })
    case 'xception':
      return stage(block, { width: wide, stride })
    case 'pool':
      return stage(block, { stride })
  }
}

/** A ShuffleNet unit that can be built: groups that split what comes in, a width that they split too. */
function unit(channels: number, stride: 1 | 2): Stage {
  const groups = [3, 4, 2].find((count) => channels % count === 0) ?? 1
  if (stride === 2)
    return stage('unit', {
      groups,
      width: multiple(channels + 1, 4 * groups) + (channels >= 8 ? multiple(channels / 2, 4 * groups) : 0),
    })
  return stage('unit', { groups: channels % (4 * groups) === 0 ? groups : 1, width: channels, stride })
}
