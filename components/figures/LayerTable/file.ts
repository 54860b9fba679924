import type { LayerRow } from './model'

export const TABLE_HEADER = [
  'order',
  'layer',
  'operation',
  'height',
  'width',
  'channels',
  'kernel',
  'stride',
  'groups',
  'parameters',
  'MACs',
  'parameter bytes',
  'activation bytes while it runs',
] as const

/** Cells of a row, as `TABLE_HEADER` names them. */
export const cells = (row: LayerRow): (string | number)[] => [
  row.order,
  row.id,
  row.kind,
  ...row.output,
  row.kernel ?? '',
  row.stride,
  row.groups,
  row.parameters,
  row.macs,
  row.bytes,
  row.memory,
]
