/** The bytes of a file so far, kept in the pieces in which they came. */
export class Received {
  #chunks: Uint8Array[] = []
  #length = 0
  /** The server's version of the file, where it tells. */
  etag: string | null = null

  get length(): number {
    return this.#length
  }

  push(chunk: Uint8Array): void {
    this.#chunks.push(chunk)
    this.#length += chunk.length
  }

  clear(): void {
    this.#chunks = []
    this.#length = 0
    this.etag = null
  }

  /** All of it in one array. */
  join(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.#length)
    let offset = 0
    for (const chunk of this.#chunks) {
      all.set(chunk, offset)
      offset += chunk.length
    }
    return all
  }
}
