import { divisors } from '@/lib/nn/divisors'
import type { Padding } from '@/lib/nn/spec'

/** What can be staged: one convolution, or a few steps that do the same job. */
export const kinds = ['standard', 'grouped', 'depthwise', 'pointwise', 'separable', 'stack'] as const
export type Kind = (typeof kinds)[number]

export const paddings = ['valid', 'same', '1', '2'] as const
export type PaddingChoice = (typeof paddings)[number]

/** Largest sizes that can still be seen. */
export const MOST = { channels: 16, filters: 16, side: 12, kernel: 5, stride: 3, dilation: 3 } as const

/** Sizes of the stage. Lengths in pixels, channels as counts. As wanted by the reader, or as `fit` allows them. */
export interface Sizes {
  readonly kind: Kind
  readonly groups: number
  /** M, input channels. */
  readonly channels: number
  /** N, output channels. */
  readonly filters: number
  /** D_F, side of the square input. */
  readonly side: number
  /** D_K, side of the kernel. */
  readonly kernel: number
  readonly stride: number
  readonly dilation: number
  readonly padding: PaddingChoice
}

/** The worked example: 5 × 5 × 2 to 3 × 3 × 3. Two groups are what grouped kinds start with. */
export const example: Sizes = {
  kind: 'standard',
  groups: 2,
  channels: 2,
  filters: 3,
  side: 5,
  kernel: 3,
  stride: 1,
  dilation: 1,
  padding: 'valid',
}

const upTo = (most: number, least = 1) =>
  Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index)

const properDivisors = (value: number) => divisors(value).filter((one) => one > 1 && one < value)

/** The closest of the stops; the lower of two. */
const nearest = (stops: readonly number[], value: number) =>
  stops.reduce((best, stop) => (Math.abs(stop - value) < Math.abs(best - value) ? stop : best))

/** Side of the area that a dilated kernel covers, pixels. */
export const covered = (kernel: number, dilation: number) => (kernel - 1) * dilation + 1

/** Zeros on each side where padding is a number of pixels; `same` is not, and never too small. */
const pixels = (padding: PaddingChoice) => (padding === 'same' ? Infinity : padding === 'valid' ? 0 : Number(padding))

export const paddingOf = (choice: PaddingChoice): Padding =>
  choice === 'valid' || choice === 'same' ? choice : Number(choice)

/** M for each kind: groups smaller than M need a divisor between, and one channel alone has nothing to keep apart. */
export function channelStops(kind: Kind): readonly number[] {
  if (kind === 'grouped' || kind === 'stack')
    return upTo(MOST.channels).filter((value) => properDivisors(value).length > 0)
  return upTo(MOST.channels, kind === 'depthwise' || kind === 'separable' ? 2 : 1)
}

/** The one slider from standard to depthwise; steps that fix their groups leave no choice. */
export function groupStops({ kind, channels }: Sizes): readonly number[] {
  if (kind === 'separable') return [channels]
  return kind === 'stack' ? properDivisors(channels) : divisors(channels)
}

/** N: every group makes the same number of outputs. The depthwise step of a pair does not bind N. */
export function filterStops({ kind, groups }: Sizes): readonly number[] {
  const unit = kind === 'separable' ? 1 : groups
  return upTo(Math.floor(MOST.filters / unit)).map((times) => times * unit)
}

/** Paddings of this window: a ring as wide as the window would be windows full of zeros. */
export function paddingStops({ kernel, dilation }: Sizes): readonly PaddingChoice[] {
  return paddings.filter(
    (choice) => choice === 'valid' || (kernel > 1 && (choice === 'same' || pixels(choice) < covered(kernel, dilation))),
  )
}

export function sideStops({ kernel, dilation, padding }: Sizes): readonly number[] {
  return upTo(MOST.side, Math.max(1, covered(kernel, dilation) - 2 * pixels(padding)))
}

const fits = ({ side, padding }: Sizes, kernel: number, dilation: number) =>
  covered(kernel, dilation) <= side + 2 * pixels(padding)

export function kernelStops(sizes: Sizes): readonly number[] {
  return upTo(MOST.kernel).filter((kernel) => fits(sizes, kernel, sizes.dilation))
}

export function dilationStops(sizes: Sizes): readonly number[] {
  return sizes.kernel === 1 ? [1] : upTo(MOST.dilation).filter((dilation) => fits(sizes, sizes.kernel, dilation))
}

/** The closest possible sizes to the wanted ones; what the reader wanted comes back when nothing forbids it any more. */
export function fit(wanted: Sizes): Sizes {
  const kind = wanted.kind === 'standard' && wanted.kernel === 1 ? 'pointwise' : wanted.kind
  const stops = channelStops(kind)
  const channels = stops.find((stop) => stop >= wanted.channels) ?? stops.at(-1)!
  const groups =
    kind === 'depthwise' || kind === 'separable'
      ? channels
      : kind === 'grouped' || kind === 'stack'
        ? nearest(properDivisors(channels), wanted.groups)
        : 1
  const kernel = kind === 'pointwise' ? 1 : wanted.kernel
  const open = {
    ...wanted,
    kind,
    channels,
    groups,
    kernel,
    filters: nearest(filterStops({ ...wanted, groups }), wanted.filters),
  }
  const dilation = nearest(dilationStops({ ...open, side: MOST.side }), wanted.dilation)
  const padding = paddingStops({ ...open, dilation }).includes(wanted.padding) ? wanted.padding : 'valid'
  const side = nearest(sideStops({ ...open, dilation, padding }), wanted.side)
  return { ...open, dilation, padding, side }
}

/** The kind that a number of groups is called, for a single convolution. */
export function kindOfGroups(groups: number, channels: number, kernel: number): Kind {
  if (groups === 1) return kernel === 1 ? 'pointwise' : 'standard'
  return groups === channels ? 'depthwise' : 'grouped'
}

/** Moves the groups slider: single convolutions change their kind by name. */
export function withGroups(now: Sizes, groups: number): Partial<Sizes> {
  if (now.kind === 'stack' || now.kind === 'separable') return { groups }
  const { channels, kernel } = now
  return { groups: Math.max(groups, 2), channels, kernel, kind: kindOfGroups(groups, channels, kernel) }
}

/** Sets the kernel: a standard convolution of size 1 is a pointwise one, and the other way round. */
export function withKernel({ kind }: Sizes, kernel: number): Partial<Sizes> {
  if (kind !== 'standard' && kind !== 'pointwise') return { kernel }
  return kernel === 1 ? { kind: 'pointwise' } : { kind: 'standard', kernel }
}

/** Chooses a kind; a standard convolution is one that is not pointwise, so it gets its kernel back. */
export function withKind(wanted: Sizes, kind: Kind): Partial<Sizes> {
  return kind === 'standard' && wanted.kernel === 1 ? { kind, kernel: example.kernel } : { kind }
}
