import type { PretrainedSource } from '@/lib/weights/pretrained/sources'

/** What a set of weights is for, in any language: `MobileNet, α 0.25, 128 × 128`, `SqueezeNet 1.1, 224 × 224`. */
export function sourceTitle({ network, values: { version, alpha, resolution } }: PretrainedSource): string {
  const name = [network.title, version].filter(Boolean).join(' ')
  return [
    name,
    alpha !== undefined && `α\u00a0${alpha}`,
    resolution !== undefined && `${resolution}\u00a0×\u00a0${resolution}`,
  ]
    .filter(Boolean)
    .join(', ')
}
