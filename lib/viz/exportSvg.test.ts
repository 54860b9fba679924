import assert from 'node:assert/strict'
import { test } from 'vitest'
import { exportSvg } from './exportSvg'

const tokens: Readonly<Record<string, string>> = { '--ink': ' #111', '--accent': 'var(--ink)' }
const options = { token: (name: string) => tokens[name] ?? '', background: '#fff', font: 'Inter, "Noto Sans"' }
const markup =
  '<svg class="chart" viewBox="0 0 40 20" font-size="12"><path class="line" stroke="var(--ink)" d="M0 0"/><text fill="var(--accent)">a &lt; b</text></svg>'

test('tokens become colours, even through another token', () => {
  const text = exportSvg(markup, options)
  assert.match(text, /<path stroke="#111" d="M0 0"\/>/)
  assert.match(text, /<text fill="#111">a &lt; b<\/text>/)
})

test('the file stands alone: namespace, size, background and font, nothing of the page', () => {
  const text = exportSvg(markup, options)
  assert.match(
    text,
    /<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="40" height="20" viewBox="0 0 40 20" font-family="Inter, &quot;Noto Sans&quot;" font-size="12"><rect x="0" y="0" width="40" height="20" fill="#fff"\/>/,
  )
  assert.doesNotMatch(text, /class=|var\(/)
})

test('an unknown token takes its fallback, or nothing', () => {
  const text = exportSvg('<svg viewBox="0 0 1 1"><g fill="var(--gone, red)"/><g fill="var(--gone)"/></svg>', options)
  assert.match(text, /<g fill="red"\/><g fill="none"\/>/)
})

test('tokens that name each other in a circle end', () => {
  const loop = { ...options, token: () => 'var(--a)' }
  assert.match(exportSvg('<svg viewBox="0 0 1 1"><g fill="var(--a)"/></svg>', loop), /fill="var\(--a\)"/)
})

test('what is not an svg element with a viewBox is refused', () => {
  assert.throws(() => exportSvg('<p>no</p>', options), /viewBox/)
  assert.throws(() => exportSvg('<svg width="3"></svg>', options), /viewBox/)
})
