import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './test'

const out = join(import.meta.dirname, '../out')

test('fonts: four are asked for at once, in 70 KB; figures are of one width; Greek comes where it is read', async ({
  page,
}) => {
  const html = readFileSync(join(out, 'en/mobilenet/index.html'), 'utf8')
  const preloaded = [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g)].map(
    ([, href]) => statSync(join(out, href!)).size,
  )
  expect(preloaded.length).toBe(4)
  expect(preloaded.reduce((sum, size) => sum + size, 0)).toBeLessThan(70_000)

  await page.goto('/en/embed/reach/')
  const { faces, widths, rules } = await page.evaluate(async () => {
    await Promise.all([document.fonts.load('400 40px sans', 'a'), document.fonts.load('650 40px sansGreek', 'α')])
    const line = document.body.appendChild(document.createElement('span'))
    line.style.cssText = 'position: absolute; font-size: 40px'
    const widths = ['1111', '0000'].map((text) => {
      line.textContent = text
      return line.getBoundingClientRect().width
    })
    const rules = [...document.fonts].map(({ family, display, status }) => ({ family, display, status }))
    return { widths, rules, faces: rules.filter(({ status }) => status === 'loaded').map(({ family }) => family) }
  })
  expect(widths[0]).toBe(widths[1])
  expect(faces).toEqual(expect.arrayContaining(['sans', 'sansGreek']))
  expect(
    rules.filter(({ family }) => /^"?(sans|serif)"?(Greek)?$/.test(family)).map(({ display }) => display),
  ).not.toContain('auto')
})
