import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { root, type Step } from './step'

const TFJS = 'node_modules/@tensorflow/tfjs-backend-wasm/dist'
const KATEX = 'node_modules/katex/dist'

/** Copies files from one folder of the project to another. */
async function copy(source: string, target: string, files: readonly string[]): Promise<void> {
  await mkdir(join(root, target), { recursive: true })
  await Promise.all(files.map((file) => copyFile(join(root, source, file), join(root, target, file))))
}

/** Puts libraries' own files beside the site's: tfjs' WebAssembly, KaTeX' style sheet and fonts. */
export const libraries: Step = {
  name: 'libraries',
  reads: [TFJS, KATEX],
  writes: ['public/tfjs', 'public/katex'],
  async run() {
    await copy(TFJS, 'public/tfjs', [
      'tfjs-backend-wasm.wasm',
      'tfjs-backend-wasm-simd.wasm',
      'tfjs-backend-wasm-threaded-simd.wasm',
    ])
    await copy(KATEX, 'public/katex', ['katex.min.css'])
    // Every browser that runs the site reads woff2, which stands first in the style sheet.
    const fonts = (await readdir(join(root, KATEX, 'fonts'))).filter((file) => file.endsWith('.woff2'))
    await copy(`${KATEX}/fonts`, 'public/katex/fonts', fonts)
  },
}
