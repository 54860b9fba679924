import { soleInput, type ConvLayer, type Layer } from '@/lib/nn/layer'
import { INPUT } from '@/lib/nn/resolve'
import type { Pads, Shape } from '@/lib/nn/shape'
import type { ActivationName } from '@/lib/nn/spec'
import { fold } from '@/lib/run/plan/fold'
import type { Weights } from '@/lib/weights/weights'
import type { OnnxAttribute, OnnxConstant, OnnxGraph, OnnxOperation } from './onnxFile'

/**
 * A network as an ONNX graph, `[1, c, h, w]`, with real grouped convolutions and normalization folded in: the form that
 * serves ONNX Runtime best. Throws for layers that none of the measured networks has.
 */
export function onnxGraph(layers: readonly Layer[], weights: Weights, [h, w, c]: Shape): OnnxGraph {
  const operations: OnnxOperation[] = []
  const constants: OnnxConstant[] = []
  /** Where a layer's output stands: dropout has none of its own. */
  const names = new Map([[INPUT, INPUT]])

  const constant = (name: string, shape: readonly number[], data: OnnxConstant['data']) => {
    constants.push({ name, shape, data })
    return name
  }
  const add = (
    op: string,
    inputs: readonly string[],
    output: string,
    attributes?: Readonly<Record<string, OnnxAttribute>>,
  ) => {
    operations.push({ op, inputs, output, attributes })
    return output
  }
  const activated = (name: ActivationName | null, input: string, output: string) => {
    switch (name) {
      case null:
        return input
      case 'relu6':
        return add(
          'Clip',
          [
            input,
            constant(`${output}/0`, [], new Float32Array([0])),
            constant(`${output}/6`, [], new Float32Array([6])),
          ],
          output,
        )
      case 'relu':
        return add('Relu', [input], output)
      case 'elu':
        return add('Elu', [input], output)
      case 'softmax':
        return add('Softmax', [input], output, { axis: 1 })
    }
  }
  const filters = (layer: Layer, shape: readonly number[], arrange: (kernel: Float32Array) => Float32Array) => {
    const { kernel, bias } = fold(layer, weights)
    const named = [constant(`${layer.id}/kernel`, shape, arrange(kernel))]
    return bias ? [...named, constant(`${layer.id}/bias`, [bias.length], bias)] : named
  }
  const shapeOf = (name: string, shape: readonly number[]) =>
    constant(name, [shape.length], BigInt64Array.from(shape, BigInt))

  const operation = (layer: Layer, [x, ...others]: readonly string[]): string => {
    const { id } = layer
    switch (layer.op) {
      case 'conv':
      case 'depthwise': {
        const { groups, kernel, stride, pads } = layer
        const inner = soleInput(layer)[2] / groups
        const tensors = filters(layer, [layer.output[2], inner, ...kernel], (data) => outputsFirst(data, layer))
        const sums = add('Conv', [x!, ...tensors], `${id}/sums`, {
          group: groups,
          kernel_shape: kernel,
          strides: stride,
          pads: sides(pads),
        })
        return activated(layer.activation, sums, id)
      }
      case 'dense': {
        const cin = soleInput(layer)[2]
        const flat = add('Flatten', [x!], `${id}/flat`, { axis: 1 })
        return activated(
          layer.activation,
          add('Gemm', [flat, ...filters(layer, [cin, layer.output[2]], (data) => data)], `${id}/sums`),
          id,
        )
      }
      case 'pool':
        return add(layer.kind === 'max' ? 'MaxPool' : 'AveragePool', [x!], id, {
          kernel_shape: layer.kernel,
          strides: layer.stride,
          pads: sides(layer.pads),
        })
      case 'globalPool':
        return add('GlobalAveragePool', [x!], id)
      case 'activation':
        return activated(layer.activation, x!, id)
      case 'shuffle': {
        const [h, w, c] = layer.output
        const apart = add(
          'Reshape',
          [x!, shapeOf(`${id}/apart`, [1, layer.groups, c / layer.groups, h, w])],
          `${id}/grouped`,
        )
        const turned = add('Transpose', [apart], `${id}/turned`, { perm: [0, 2, 1, 3, 4] })
        return add('Reshape', [turned, shapeOf(`${id}/together`, [1, c, h, w])], id)
      }
      case 'dropout':
        return x!
      case 'concat':
        return add('Concat', [x!, ...others], id, { axis: 1 })
      case 'add':
        return others.reduce(
          (sum, term, at) => add('Add', [sum, term], at === others.length - 1 ? id : `${id}/${at}`),
          x!,
        )
      case 'norm':
      case 'lrn':
      case 'flatten':
        throw new Error(`${id}: ${layer.op} is not written to ONNX`)
    }
  }
  for (const layer of layers)
    names.set(
      layer.id,
      operation(
        layer,
        layer.inputs.map((input) => names.get(input)!),
      ),
    )
  return { operations, constants, input: { name: INPUT, shape: [1, c, h, w] }, output: names.get(layers.at(-1)!.id)! }
}

const sides = ({ top, left, bottom, right }: Pads) => [top, left, bottom, right]

/** `[kh, kw, cin/groups, cout]` as `[cout, cin/groups, kh, kw]`. */
function outputsFirst(kernel: Float32Array, { output, kernel: [kh, kw] }: ConvLayer): Float32Array {
  const cout = output[2]
  const cin = kernel.length / (cout * kh * kw)
  const out = new Float32Array(kernel.length)
  for (let at = 0; at < kernel.length; at++) {
    const o = at % cout
    const i = Math.floor(at / cout) % cin
    const window = Math.floor(at / (cout * cin))
    out[(o * cin + i) * kh * kw + window] = kernel[at]!
  }
  return out
}

/** `[h, w, c]` as `[c, h, w]`. */
export function channelsFirst(map: Float32Array, [h, w, c]: Shape): Float32Array {
  const out = new Float32Array(map.length)
  for (let pixel = 0; pixel < h * w; pixel++) {
    for (let channel = 0; channel < c; channel++) out[channel * h * w + pixel] = map[pixel * c + channel]!
  }
  return out
}
