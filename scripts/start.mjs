/* Installs and builds if needed, then serves the static export. PORT asks for another port than 3000. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ensureBuilt } from './setup/built.mjs'
import { ensureInstalled, root } from './setup/install.mjs'

/** The first free port from `port` on. */
function freePort(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(freePort(port + 1)))
    probe.listen(port, () => probe.close(() => resolve(port)))
  })
}

ensureInstalled()
const status = ensureBuilt()
if (status !== 0) process.exit(status)

const port = await freePort(Number(process.env.PORT ?? 3000))
const server = spawn(
  process.execPath,
  [
    join(root, 'node_modules/serve/build/main.js'),
    'out',
    '--listen',
    String(port),
    '--no-clipboard',
    '--no-request-logging',
    '--no-port-switching',
  ],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
)
console.log(`\n  Featherweight is at http://localhost:${port}\n  Stop it with Ctrl+C.\n`)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
