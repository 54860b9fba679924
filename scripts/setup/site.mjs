import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { root } from './install.mjs'

/**
 * A port that nobody listens on.
 * @returns {Promise<number>}
 */
const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
      probe.close(() => resolve(port))
    })
  })

/** Serves the built site for a tool that looks at it. Resolves, once it answers, to its address and to what ends it. */
export async function serveSite() {
  const port = await freePort()
  const main = join(root, 'node_modules/serve/build/main.js')
  const server = spawn(
    process.execPath,
    [main, 'out', '--listen', String(port), '--no-clipboard', '--no-request-logging'],
    { cwd: root, stdio: 'ignore' },
  )
  const address = `http://localhost:${port}/`
  // A busy machine takes a while to start one.
  for (let tries = 0; !(await fetch(address).catch(() => null)); tries++) {
    if (tries === 100) throw new Error('the server did not start')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return { address, stop: () => void server.kill() }
}
