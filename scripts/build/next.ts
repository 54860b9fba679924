import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root, type Step } from './step'

/** The pages: Next's static export. It empties out/ first. */
export const next: Step = {
  name: 'next',
  reads: [
    'next.config.mjs',
    'mdx-components.tsx',
    'scripts/mdx',
    'app',
    'components',
    'content',
    'lib',
    'public',
    'public/tfjs',
    'public/katex',
    'public/notebook/runtime.js',
    '.fonts',
  ],
  writes: ['.next', 'out'],
  async run() {
    const command = [join(root, 'node_modules/next/dist/bin/next'), 'build']
    const { status, signal } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
    if (status !== 0) throw new Error(`next build ended with ${status ?? signal}`)
  },
}
