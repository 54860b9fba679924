import type { SpecError } from '../error'
import type { Shape } from '../shape'
import type { Stage } from './stage'

/** Why a stage cannot be built where it stands, with the numbers that say so. */
export type Problem =
  /** Channels that come in, or the width, cannot be split into equal groups. */
  | { readonly rule: 'groups'; readonly what: 'input' | 'width'; readonly channels: number; readonly groups: number }
  /** ShuffleNet's bottleneck, a quarter of the width, must be whole and split into groups. */
  | { readonly rule: 'quarter'; readonly width: number; readonly groups: number }
  /** Behind stride 1 a ShuffleNet unit adds its input, and so keeps the width. */
  | { readonly rule: 'unit-keeps'; readonly input: number; readonly width: number }
  /** With stride 2 it joins its input, which leaves `width − input` channels for its convolutions. */
  | { readonly rule: 'unit-narrow'; readonly input: number; readonly width: number }
  | { readonly rule: 'unit-rest'; readonly input: number; readonly width: number; readonly groups: number }
  /** A map of one pixel cannot be halved. */
  | { readonly rule: 'map'; readonly stride: number }
  /** Without padding the window is larger than the map. */
  | { readonly rule: 'window'; readonly side: number; readonly kernel: number }
  /** Without padding a convolution's map is smaller than its input, which therefore cannot be added. */
  | { readonly rule: 'bypass-padding'; readonly kernel: number }
  /** More channels than a stage may have. */
  | { readonly rule: 'widest'; readonly channels: number }
  | { readonly rule: 'spec'; readonly error: SpecError }

/** What a stage does other than a reader may expect; it can be built. */
export type Remark =
  /** The bypass's ends differ in width or size: a 1 × 1 convolution stands on the first repeat's. */
  | { readonly remark: 'projection'; readonly input: number; readonly width: number; readonly stride: number }
  /** A single group has nothing to shuffle. */
  | { readonly remark: 'shuffle-idle' }

/** Most channels of a map. */
export const MAX_WIDTH = 4096

/** Why a stage that reads a map of this shape `[h, w, c]` cannot be built, or null. */
export function problemOf({ block, settings }: Stage, [side, , input]: Shape): Problem | null {
  if ('stride' in settings && settings.stride > 1 && side === 1) return { rule: 'map', stride: settings.stride }
  switch (block) {
    case 'conv': {
      const { width, groups, kernel, padding, bypass } = settings
      if (padding === 'valid' && kernel > side) return { rule: 'window', side, kernel }
      if (padding === 'valid' && kernel > 1 && bypass) return { rule: 'bypass-padding', kernel }
      return uneven('input', input, groups) ?? uneven('width', width, groups)
    }
    case 'unit':
      return unitProblem(settings, input)
    case 'inception':
      return uneven('width', settings.width, settings.segments)
    case 'depthwise': {
      const channels = input * settings.multiplier
      return channels > MAX_WIDTH ? { rule: 'widest', channels } : null
    }
    case 'pool':
      return settings.padding === 'valid' && settings.kernel > side
        ? { rule: 'window', side, kernel: settings.kernel }
        : null
    case 'separable':
    case 'fire':
    case 'xception':
      return null
  }
}

function uneven(what: 'input' | 'width', channels: number, groups: number): Problem | null {
  return channels % groups === 0 ? null : { rule: 'groups', what, channels, groups }
}

function unitProblem(settings: Extract<Stage, { block: 'unit' }>['settings'], input: number): Problem | null {
  const { width, groups, groupFirst, stride } = settings
  if (width % (4 * groups) !== 0) return { rule: 'quarter', width, groups }
  if (stride === 1 && input !== width) return { rule: 'unit-keeps', input, width }
  if (stride === 2 && input >= width) return { rule: 'unit-narrow', input, width }
  if (stride === 2 && (width - input) % groups !== 0) return { rule: 'unit-rest', input, width, groups }
  return groupFirst ? uneven('input', input, groups) : null
}

/** What a stage that can be built does other than expected. */
export function remarksOf({ block, settings }: Stage, input: number): Remark[] {
  const remarks: Remark[] = []
  if (block === 'conv' && settings.shuffle && settings.groups === 1) remarks.push({ remark: 'shuffle-idle' })
  if (block === 'unit' && settings.shuffle && settings.groups === 1) remarks.push({ remark: 'shuffle-idle' })
  if ('bypass' in settings && settings.bypass) {
    const stride = 'stride' in settings ? settings.stride : 1
    if (stride > 1 || input !== settings.width)
      remarks.push({ remark: 'projection', input, width: settings.width, stride })
  }
  return remarks
}
