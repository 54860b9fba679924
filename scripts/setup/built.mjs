import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { changed, root, run } from './install.mjs'

/** What the site is made of. */
const FOLDERS = ['app', 'components', 'content', 'lib', 'public', join('scripts', 'build'), join('scripts', 'mdx')]
const FILES = ['package-lock.json', 'next.config.mjs', 'mdx-components.tsx', 'tsconfig.json']
/** What the build itself puts there. */
const MADE = [join('public', 'tfjs'), join('public', 'katex')]
/** Written last by `npm run build`. */
const STAMP = 'out/robots.txt'

const sources = () => [
  ...FILES,
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1)),
  ).filter((path) => !MADE.some((folder) => path.startsWith(folder))),
]

/** Builds the static export if any source is newer than it. Returns the exit status. */
export function ensureBuilt() {
  const built = changed(STAMP)
  if (built > 0 && sources().every((path) => changed(path) <= built)) return 0
  console.log('Building the site…')
  return run('npm', ['run', '-s', 'build'])
}
