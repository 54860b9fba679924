import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { out } from '../scripts/bench/firstLoad'
import manifest from '../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')

/** The parts of tfjs that the site is built with. Our own kernels register with its core, so they never come without it. */
export const tfjsPackages = Object.keys(manifest.dependencies).filter((name) => name.startsWith('@tensorflow/'))

const scripts = (folder: string, wanted: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))

/** What others say as well. */
const COMMON = new Set(['application/json', 'unhandledRejection'])

/** What stands in quotes and is long: messages, names of kernels, code for graphics cards. It outlasts a minifier. */
const sentences = (code: string): string[] =>
  [...code.matchAll(/'([^'\\\n]{16,})'|"([^"\\\n]{16,})"|`([^`\\$\n]{16,})/g)]
    .map(([, single, double, open]) => (single ?? double ?? open)!)
    .filter((text) => !COMMON.has(text))

/** Modules of a package, without their comments; bundles of the whole, all on a few lines, are left out. */
const modules = (name: string) =>
  scripts(join(root, 'node_modules', name, 'dist'), /^(?!tf-).*(?<!_test)\.js$/)
    .map((code) => code.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, ''))
    .filter((code) => !/.{2000}/.test(code))

const known = new Map<string, ReadonlySet<string>>(
  tfjsPackages.map((name) => [name, new Set(modules(name).flatMap(sentences))]),
)

const all = [...new Set([...known.values()].flatMap((some) => [...some]))]
const found = new Map<string, readonly string[]>()

/** The sentences of tfjs in a script of the built site. */
export function sentencesIn(script: string): readonly string[] {
  const before = found.get(script) ?? all.filter((text) => script.includes(text))
  found.set(script, before)
  return before
}

/** Whether at least so many sentences of a package stand in the built site. */
export function isBuilt(name: string, least: number): boolean {
  const site = scripts(join(out, '_next/static'), /\.js$/).join('\n')
  let count = 0
  for (const text of known.get(name)!) {
    if (site.includes(text)) count += 1
    if (count === least) return true
  }
  return false
}
