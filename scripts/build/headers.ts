import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sourceOrigins } from '@/lib/weights/pretrained/sources'
import { BASE_PATH } from '@/lib/site'
import { scriptPolicy, serialize } from './contentPolicy'
import { root, type Step } from './step'

const TARGET = 'out/_headers'
const unused = ['microphone', 'geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'midi', 'display-capture']

/**
 * Writes what a page cannot say of itself, as Netlify, Cloudflare Pages and others read it. Who may frame a page is
 * left open: figures are made to be framed.
 */
export const headers: Step = {
  name: 'headers',
  reads: ['out'],
  writes: [TARGET],
  async run() {
    const text = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  Permissions-Policy: camera=(self), ${unused.map((name) => `${name}=()`).join(', ')}

${BASE_PATH}/_next/static/*
  Cache-Control: public, max-age=31536000, immutable
  Content-Security-Policy: ${serialize(scriptPolicy(sourceOrigins))}

${BASE_PATH}/sw.js
  Cache-Control: no-cache
`
    await writeFile(join(root, TARGET), text)
  },
}
