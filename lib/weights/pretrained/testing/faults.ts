import assert from 'node:assert/strict'
import type { Weights } from '@/lib/weights/weights'
import { PretrainedError, type PretrainedDetails, type PretrainedKind } from '../error'
import type { NamedTensor } from '../tensor'

/** For tests: that something is refused with this kind and at least these details. */
export async function refused(
  run: () => unknown,
  kind: PretrainedKind,
  details: PretrainedDetails = {},
): Promise<void> {
  await assert.rejects(
    async () => run(),
    (error) => {
      assert.ok(error instanceof PretrainedError, String(error))
      assert.equal(error.kind, kind, error.message)
      const names = Object.keys(details) as (keyof PretrainedDetails)[]
      assert.deepEqual(Object.fromEntries(names.map((name) => [name, error.details[name]])), details)
      return true
    },
  )
}

/** For tests: the same layers with the same tensors, bit for bit, and none that share memory. */
export function assertSameWeights(found: Weights, expected: Weights): void {
  assert.deepEqual([...found.keys()].sort(), [...expected.keys()].sort())
  for (const [id, tensors] of expected) {
    const others = found.get(id)!
    assert.deepEqual(Object.keys(others).sort(), Object.keys(tensors).sort(), id)
    for (const [name, data] of Object.entries(tensors)) {
      const other = others[name as keyof typeof others]!
      assert.ok(Buffer.compare(Buffer.from(data.buffer), Buffer.from(other.buffer)) === 0, `${id} ${name}`)
    }
  }
}

/** For tests: a file's tensors with one changed; null takes it out. */
export function withChange(
  tensors: readonly NamedTensor[],
  name: string,
  change: (tensor: NamedTensor) => NamedTensor | null,
): NamedTensor[] {
  assert.ok(
    tensors.some((tensor) => tensor.name === name),
    name,
  )
  return tensors.flatMap((tensor) => (tensor.name === name ? (change(tensor) ?? []) : tensor))
}
