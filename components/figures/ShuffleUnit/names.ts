import type { Layer } from '@/lib/nn/layer'
import type { UnitWords } from './words'

/** Names of a unit's layers, for its diagram and its tables. */
export const unitName =
  (words: UnitWords) =>
  (layer: Layer): string => {
    switch (layer.op) {
      case 'conv':
        return words.conv(layer.groups)
      case 'depthwise':
        return words.dw(layer.stride[0])
      case 'shuffle':
        return words.shuffle
      case 'pool':
        return words.pool
      case 'concat':
        return words.concat
      case 'add':
        return words.add
      default:
        throw new Error(`${layer.id}: no ${layer.op} in a unit`)
    }
  }
