import type { NetworkCost } from '@/lib/nn/cost'
import { operationKind } from '@/lib/nn/layer'
import type { ReceptiveField } from '@/lib/nn/receptive'
import type { Cell } from '@/lib/viz/csv'

const GEOMETRY = ['kernel', 'stride', 'inputs', 'output', 'receptive field'] as const
export const TABLE_HEADER = ['layer', 'blocks', 'operation', ...GEOMETRY, 'parameters', 'MACs'] as const

/** A row for each layer, as `TABLE_HEADER` names them. Shapes are `h×w×c`. */
export function table({ layers }: NetworkCost, fields: ReadonlyMap<string, ReceptiveField>): Cell[][] {
  return layers.map(({ layer, parameters, macs }) => [
    layer.id,
    layer.blocks.map(({ id }) => id).join(' > '),
    operationKind(layer),
    'kernel' in layer ? layer.kernel.join('×') : '',
    'stride' in layer ? layer.stride[0] : '',
    layer.inputs.join(' + '),
    layer.output.join('×'),
    fields.get(layer.id)!.size.join('×'),
    parameters,
    macs,
  ])
}
