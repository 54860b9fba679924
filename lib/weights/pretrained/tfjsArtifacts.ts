import { PretrainedError } from './error'
import { decodeFloats } from './floats'
import { assertBinary, type NamedTensor } from './tensor'
import { bytesOf, groupBytes, type ManifestGroup, type ManifestTensor, type TfjsManifest } from './tfjsManifest'

/**
 * The floating-point tensors of tfjs artifacts, `shards` by the paths of the manifest; quantized ones come back as
 * float32 (value = stored · scale + min, in double precision before rounding, as tfjs-core decodes them). Integer
 * tensors are left out. Throws {@link PretrainedError}: `not-found` (names the file), `truncated` (names the file and
 * the first tensor that is cut), `format` with reason `html`, `empty` or `extra-bytes`.
 */
export function readTfjs(manifest: TfjsManifest, shards: ReadonlyMap<string, Uint8Array>): NamedTensor[] {
  return manifest.groups.flatMap((group) => {
    const bytes = joinShards(group, shards)
    let offset = 0
    return group.tensors.flatMap((tensor) => {
      const begin = offset
      offset += bytesOf(tensor)
      const data = decode(tensor, bytes.subarray(begin, offset))
      return data ? [{ name: tensor.name, shape: tensor.shape, data }] : []
    })
  })
}

function joinShards(group: ManifestGroup, shards: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts = group.paths.map((file) => {
    const bytes = shards.get(file)
    if (!bytes) throw new PretrainedError('not-found', { file })
    assertBinary(bytes, file)
    return { file, bytes }
  })
  const found = parts.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const wanted = groupBytes(group)
  if (found < wanted)
    throw new PretrainedError('truncated', {
      file: shortest(parts),
      tensor: cutTensor(group, found),
      bytesExpected: wanted,
      bytesFound: found,
    })
  if (found > wanted) {
    throw new PretrainedError('format', {
      file: group.paths.at(-1),
      reason: 'extra-bytes',
      bytesExpected: wanted,
      bytesFound: found,
    })
  }
  if (parts.length === 1) return parts[0]!.bytes
  const joined = new Uint8Array(found)
  let offset = 0
  for (const { bytes } of parts) {
    joined.set(bytes, offset)
    offset += bytes.length
  }
  return joined
}

/** The shard that is too short: all but the last have one size, so a shorter one among them, else the last. */
function shortest(parts: readonly { readonly file: string; readonly bytes: Uint8Array }[]): string {
  const whole = Math.max(...parts.map(({ bytes }) => bytes.length))
  return (parts.slice(0, -1).find(({ bytes }) => bytes.length < whole) ?? parts.at(-1)!).file
}

function cutTensor({ tensors }: ManifestGroup, found: number): string | undefined {
  let end = 0
  return tensors.find((tensor) => (end += bytesOf(tensor)) > found)?.name
}

function decode({ dtype, quantization }: ManifestTensor, bytes: Uint8Array): Float32Array | null {
  if (dtype !== 'float32') return null
  if (!quantization) return decodeFloats(bytes, 'float32')
  if (quantization.dtype === 'float16') return decodeFloats(bytes, 'float16')
  const { scale, min } = quantization
  if (quantization.dtype === 'uint8') return Float32Array.from(bytes, (stored) => stored * scale + min)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from({ length: bytes.length / 2 }, (_, index) => view.getUint16(index * 2, true) * scale + min)
}
