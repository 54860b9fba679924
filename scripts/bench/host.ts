import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { chromium, type Browser, type Worker } from '@playwright/test'
import { build } from 'esbuild'
import { browserArguments, installedBrowser } from '../setup/browser.mjs'
import type { Bench } from './browser/worker'

/** Runs what is in `browser/` in a worker of a real browser, where the site's networks run as well. */
export interface Host {
  /** A browser of its own, in which no shader is compiled yet. */
  fresh<T>(task: (ask: Ask) => Promise<T>): Promise<T>
  /** The browser's version, and its GPU as it names it. */
  about(): Promise<{ readonly chromium: string; readonly device: string }>
  close(): Promise<void>
}

/** Calls a function of the worker. */
export type Ask = <Name extends keyof Bench>(
  name: Name,
  ...args: Parameters<Bench[Name]>
) => Promise<Awaited<ReturnType<Bench[Name]>>>

const root = join(import.meta.dirname, '../..')
const PAGE =
  '<!doctype html><link rel="icon" href="data:,"><script>const ready = new Promise((done) => (new Worker("worker.js", { type: "module" }).onmessage = done))</script>'
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm' }

/** Bundles the worker and serves it, with the .wasm files of both runtimes. */
export async function openHost(): Promise<Host> {
  const bundle = await mkdtemp(join(tmpdir(), 'bench-'))
  const entry = join(import.meta.dirname, 'browser/worker.ts')
  await build({
    entryPoints: [entry],
    outdir: bundle,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  })
  const folders: Readonly<Record<string, string>> = {
    tfjs: join(root, 'node_modules/@tensorflow/tfjs-backend-wasm/dist'),
    onnx: join(root, 'node_modules/onnxruntime-web/dist'),
  }
  const server = createServer((request, response) => {
    const path = request.url!.slice(1)
    if (path === '') return void response.setHeader('content-type', 'text/html').end(PAGE)
    const [folder, file] = path.split('/') as [string, string?]
    readFile(file ? join(folders[folder] ?? bundle, file) : join(bundle, folder)).then(
      (bytes) => response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`
  return {
    fresh: (task) => inBrowser(address, (_, ask) => task(ask)),
    about: () =>
      inBrowser(address, async (browser, ask) => ({
        chromium: browser.version(),
        device: (await ask('device')) ?? 'unknown',
      })),
    close: async () => {
      server.close()
      await rm(bundle, { recursive: true })
    },
  }
}

async function inBrowser<T>(address: string, task: (browser: Browser, ask: Ask) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: installedBrowser(), args: browserArguments })
  try {
    const page = await browser.newPage()
    page.on('console', (message) => message.type() === 'error' && console.error(message.text()))
    const [worker] = await Promise.all([page.waitForEvent('worker'), page.goto(address)])
    await page.evaluate('ready.then(() => null)')
    return await task(browser, asker(worker))
  } finally {
    await browser.close()
  }
}

const asker =
  (worker: Worker): Ask =>
  (name, ...args) =>
    worker.evaluate(
      ([name, args]) => {
        const { bench } = globalThis as unknown as { bench: Record<string, (...args: unknown[]) => never> }
        return bench[name]!(...args)
      },
      [name, args as unknown[]] as const,
    )
