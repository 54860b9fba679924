import type { Layer } from '@/lib/nn/layer'
import { tensorOf, type Weights } from '../weights'

/**
 * Where a class's score comes from: its class activation map (Zhou et al., arXiv 1512.04150, section 2). With global
 * average pooling before the last fully connected layer it is exact: the map's mean and the bias are the score.
 */
export interface ActivationMap {
  readonly height: number
  readonly width: number
  /** `[height, width]` */
  readonly data: Float32Array
  /** What the map's mean lacks to the class's score before the softmax. */
  readonly bias: number
}

/** Id of the layer whose maps {@link activationMap} needs: the one that is averaged. */
export function mappedLayer(layers: readonly Layer[]): string {
  const pool = layers.find(({ op }) => op === 'globalPool')
  if (!pool) throw new Error('a network without global average pooling has no exact class activation map')
  return pool.inputs[0]!
}

/**
 * Class `index`'s map from the maps `[h, w, c]` of {@link mappedLayer}: their sum weighted by the classifier, or, where
 * the classes are averaged themselves (SqueezeNet), the class's own channel.
 */
export function activationMap(
  layers: readonly Layer[],
  weights: Weights,
  maps: Float32Array,
  index: number,
): ActivationMap {
  const at = layers.findIndex(({ op }) => op === 'globalPool')
  const [height, width, channels] = layers.find(({ id }) => id === mappedLayer(layers))!.output
  const classifier = layers.slice(at).find(({ op }) => op === 'dense')
  const data = new Float32Array(height * width)
  if (!classifier) {
    for (let place = 0; place < data.length; place++) data[place] = maps[place * channels + index]!
    return { height, width, data, bias: 0 }
  }
  const kernel = tensorOf(weights, classifier, 'kernel')
  const classes = classifier.output[2]
  for (let place = 0; place < data.length; place++) {
    for (let c = 0; c < channels; c++) data[place]! += maps[place * channels + c]! * kernel[c * classes + index]!
  }
  return { height, width, data, bias: weights.get(classifier.id)?.bias?.[index] ?? 0 }
}
