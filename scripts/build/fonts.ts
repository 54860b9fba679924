import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subset from 'subset-font'
import { root, type Step } from './step'

const SOURCE = 'node_modules/@fontsource-variable'
const TARGET = '.fonts'
/** Whose characters the fonts must have. */
const TEXTS = ['app', 'components', 'content', 'lib']
const WEIGHTS = { min: 400, max: 700 }
const PROSE = 18
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rvrn', 'tnum']

const files = {
  sans: { file: 'inter/files/inter-latin-wght-normal.woff2', axes: { wght: WEIGHTS } },
  'sans-greek': { file: 'inter/files/inter-greek-wght-normal.woff2', axes: { wght: WEIGHTS } },
  serif: { file: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', axes: { wght: WEIGHTS, opsz: PROSE } },
  // Page titles: one weight, in the cut for large sizes.
  display: { file: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', axes: { wght: 500, opsz: 60 } },
  // Bold italics are so few that the browser may thicken them itself.
  'serif-italic': {
    file: 'source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
    axes: { wght: 400, opsz: PROSE },
  },
  'serif-greek': {
    file: 'source-serif-4/files/source-serif-4-greek-opsz-normal.woff2',
    axes: { wght: WEIGHTS, opsz: PROSE },
  },
}

/** Every character of the prose, the words and the code. */
async function characters() {
  const found = new Set(Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)))
  for (const folder of TEXTS) {
    for (const file of await readdir(join(root, folder), { recursive: true })) {
      if (!/\.(tsx?|mdx)$/.test(file)) continue
      for (const character of await readFile(join(root, folder, file), 'utf8')) found.add(character)
    }
  }
  return [...found].sort().join('')
}

/**
 * Cuts the fonts that components/type serves: of each the characters that the sources contain, and printable ASCII,
 * which readers may type. Others fall to the next font of the list. Optical sizes are fixed, weights end where the
 * style sheets' do, and only the features that the pages use are kept.
 */
export const fonts: Step = {
  name: 'fonts',
  reads: [SOURCE, ...TEXTS],
  writes: [TARGET],
  async run() {
    const text = await characters()
    await mkdir(join(root, TARGET), { recursive: true })
    await Promise.all(
      Object.entries(files).map(async ([name, { file, axes }]) => {
        const font = await subset(await readFile(join(root, SOURCE, file)), text, {
          targetFormat: 'woff2',
          variationAxes: axes,
          keepFeatures: FEATURES,
        })
        await writeFile(join(root, TARGET, `${name}.woff2`), font)
      }),
    )
  },
}
