import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'

/** Copies tfjs' WebAssembly files to public/tfjs, so that the site serves them itself. */
const files = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm-threaded-simd.wasm']
const source = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'))
const target = join(import.meta.dirname, '../public/tfjs')

await mkdir(target, { recursive: true })
await Promise.all(files.map((file) => copyFile(join(source, file), join(target, file))))
