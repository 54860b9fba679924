import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'

/** Copies what the site serves itself and does not bundle: tfjs' WebAssembly files, KaTeX' style sheet and its fonts. */
const { resolve } = createRequire(import.meta.url)
const root = join(import.meta.dirname, '../public')

async function copy(source: string, target: string, files: readonly string[]): Promise<void> {
  await mkdir(join(root, target), { recursive: true })
  await Promise.all(files.map((file) => copyFile(join(source, file), join(root, target, file))))
}

const tfjs = dirname(resolve('@tensorflow/tfjs-backend-wasm'))
await copy(tfjs, 'tfjs', ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm-threaded-simd.wasm'])

// Every browser that runs the site reads woff2, which stands first in the style sheet.
const katex = dirname(resolve('katex/dist/katex.min.css'))
await copy(katex, 'katex', ['katex.min.css'])
const fonts = await readdir(join(katex, 'fonts'))
await copy(join(katex, 'fonts'), 'katex/fonts', fonts.filter((file) => file.endsWith('.woff2')))
