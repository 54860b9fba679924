import type { Layer } from '@/lib/nn/layer'
import type { ModuleWords } from './words'

/** Name of a layer on the picture and in the tables; merges too. */
export function layerName(words: ModuleWords, layer: Layer): string {
  switch (layer.op) {
    case 'conv':
    case 'depthwise': {
      if (layer.kernel[0] === 1) return words.point
      if (layer.groups === 1) return words.space
      return layer.groups === layer.output[2] ? words.spaceEach : words.spaceOn(layer.groups)
    }
    case 'activation':
      return layer.activation === 'elu' ? words.elu : words.relu
    case 'pool':
      return words.pool
    case 'concat':
      return words.concat
    default:
      throw new Error(`${layer.id}: no ${layer.op} in a module`)
  }
}
