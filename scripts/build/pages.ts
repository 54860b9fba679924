import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildTag } from '@/lib/offline/manifest'
import { sourceOrigins } from '@/lib/weights/pretrained/sources'
import { BUILD_ID, buildTime } from './buildTime'
import { withFirst, withPolicy } from './contentPolicy'
import { figureScripts, withCodeLater } from './figureCode'
import { out, root, type Step } from './step'

const SERVER = '.next/server/app'
/** Runs what readers write, and has a policy of its own. */
const SANDBOX = join('notebook', 'sandbox')

/** The files of a folder, its folders' included, whose path fits. */
const within = async (folder: string, fits: (path: string) => boolean) =>
  (await readdir(folder, { recursive: true })).filter(fits).map((path) => join(folder, path))

/** The scripts of every figure. */
async function figures(): Promise<string[][]> {
  const manifests = await within(join(root, SERVER), (path) => path.endsWith('react-loadable-manifest.json'))
  const texts = await Promise.all(manifests.map((path) => readFile(path, 'utf8')))
  return texts.flatMap((text) => figureScripts(JSON.parse(text)))
}

/**
 * Finishes every page: puts off the code of figures out of sight, gives it its Content-Security-Policy and the time of
 * the build.
 */
export const pages: Step = {
  name: 'pages',
  reads: [SERVER, BUILD_ID, 'out'],
  writes: ['out'],
  async run() {
    const scripts = await figures()
    const tag = buildTag(buildTime())
    for (const path of await within(out, (path) => path.endsWith('.html') && !path.startsWith(SANDBOX))) {
      const html = withCodeLater(await readFile(path, 'utf8'), scripts)
      await writeFile(path, withPolicy(withFirst(html, tag), sourceOrigins))
    }
  },
}
