import { BinaryReader, type WireType } from '@bufbuild/protobuf/wire'

/** Calls `read` for each field of a message; it returns false for fields that it does not know, which are skipped. */
export function eachField(
  bytes: Uint8Array,
  read: (reader: BinaryReader, number: number, wire: WireType) => boolean,
): void {
  const reader = new BinaryReader(bytes)
  while (reader.pos < reader.len) {
    const [number, wire] = reader.tag()
    if (!read(reader, number, wire)) reader.skip(wire, number)
  }
}
