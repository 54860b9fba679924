import type { PretrainedSource } from '@/lib/run/pretrained/sources'

/** What a set of weights is for, in any language: `MobileNet, α 0.25, 128 × 128`, `SqueezeNet 1.1, 224 × 224`. */
export function sourceTitle({ network, values: { version, alpha, resolution } }: PretrainedSource): string {
  const name = [network.title, version].filter(Boolean).join(' ')
  return [name, alpha !== undefined && `α ${alpha}`, resolution !== undefined && `${resolution} × ${resolution}`].filter(Boolean).join(', ')
}
