import type { OperationKind } from '@/lib/nn/layer'

/** CSS colour of a kind of operation; the values stand in app/tokens.css. */
export function operationColor(kind: OperationKind): string {
  return `var(--op-${kind})`
}
