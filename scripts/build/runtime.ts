import { join } from 'node:path'
import { build } from 'esbuild'
import { root, type Step } from './step'

const ENTRY = 'lib/run/notebook/worker.ts'
const TARGET = 'public/notebook/runtime.js'

/** Bundles what runs the notebook's cells: one file, which the page hands to a frame that may fetch nothing. */
export const runtime: Step = {
  name: 'runtime',
  reads: ['lib', ENTRY],
  writes: [TARGET],
  async run() {
    await build({
      entryPoints: [join(root, ENTRY)],
      outfile: join(root, TARGET),
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      logLevel: 'error',
    })
  },
}
