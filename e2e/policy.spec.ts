import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './test'
import { pages } from './pages'
import { hashSource } from '../scripts/build/contentPolicy'

const out = join(import.meta.dirname, '../out')
const html = (readdirSync(out, { recursive: true }) as string[]).filter(
  (path) => path.endsWith('.html') && !path.startsWith(join('notebook', 'sandbox')),
)

test('every page of the export has its policy before any script, each inline script in it, and nothing from other hosts', () => {
  expect(html.length).toBeGreaterThan(pages.length)
  const faults = html.flatMap((path) => {
    const text = readFileSync(join(out, path), 'utf8')
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"\/>/.exec(text)
    if (!policy || policy.index > text.indexOf('<script') || policy.index > text.indexOf('<link'))
      return [`${path}: no policy at its head`]
    const inline = [...text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].filter(
      ([, script]) => !policy[1]!.includes(hashSource(script!)),
    )
    const foreign = [
      ...text.matchAll(
        /<(?:script|img|iframe|source|link rel="(?:stylesheet|preload|icon|manifest)")[^>]*\s(?:src|href)="(?:https?:)?\/\/[^"]*"/g,
      ),
    ]
    return [...inline, ...foreign].map(([tag]) => `${path}: ${tag.slice(0, 120)}`)
  })
  expect(faults).toEqual([])
})

test('a script that was not built does not run, nor does one of another host; nothing is sent there', async ({
  page,
}) => {
  await page.goto('/en/embed/ratio/')
  await page.evaluate(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective))
    const inline = Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' })
    const foreign = Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/a.js' })
    const image = document.createElement('img')
    image.setAttribute('onerror', 'window.ran = 2')
    const frame = Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.example/' })
    document.body.append(inline, foreign, image, frame)
    void fetch('https://elsewhere.example/').catch(() => undefined)
  })
  const refused = () => page.evaluate(() => (window as unknown as { refused: string[] }).refused.toSorted())
  await expect
    .poll(refused)
    .toEqual(['connect-src', 'frame-src', 'script-src-attr', 'script-src-elem', 'script-src-elem'])
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})
