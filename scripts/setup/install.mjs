import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Time of a file's last change in milliseconds; 0 where there is none. */
export const changed = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Runs a command in the project, its output shown. Returns its exit status. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  return status ?? 1
}

/** Installs exactly what the lock file says, unless that has been done. Ends the process where it fails. */
export function ensureInstalled() {
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return
  console.log('Installing packages…')
  const status = run('npm', ['ci'])
  if (status !== 0) process.exit(status)
}
