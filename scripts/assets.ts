import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import { makeFonts } from './fonts.mjs'

/** Makes what the site serves itself beside its pages: tfjs' WebAssembly files, fonts, KaTeX' style sheet, the cells' runtime. */
const { resolve } = createRequire(import.meta.url)
const root = join(import.meta.dirname, '../public')

async function copy(source: string, target: string, files: readonly string[]): Promise<void> {
  await mkdir(join(root, target), { recursive: true })
  await Promise.all(files.map((file) => copyFile(join(source, file), join(root, target, file))))
}

const tfjs = dirname(resolve('@tensorflow/tfjs-backend-wasm'))
await copy(tfjs, 'tfjs', [
  'tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm',
])

// Every browser that runs the site reads woff2, which stands first in the style sheet.
const katex = dirname(resolve('katex/dist/katex.min.css'))
await copy(katex, 'katex', ['katex.min.css'])
const fonts = await readdir(join(katex, 'fonts'))
await copy(
  join(katex, 'fonts'),
  'katex/fonts',
  fonts.filter((file) => file.endsWith('.woff2')),
)

await makeFonts()

// What runs the notebook's cells: one file, which the page hands to a frame that may fetch nothing.
await build({
  entryPoints: [join(root, '../lib/run/notebook/worker.ts')],
  outfile: join(root, 'notebook/runtime.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'error',
})
