import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { packCode } from '../lib/notebook/link'
import { openCell, write } from './notebook'
import { expectAccessible, watch } from './pages'
import { expect, test } from './test'

test('edited by keyboard and run; Escape leads out of the editor, Tab on; the address keeps it', async ({
  page,
}, info) => {
  const seen = watch(page)
  const cell = await openCell(page, 'scratch')
  await write(
    page,
    cell,
    'const x: number = 20\nshow(tf.tensor([[1, -2], [3, 4]]), "grid")\ntable([{ a: 1, b: "two" }])\nchart([["a", 1], ["b", 2]])\nx + 22',
  )
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(cell.locator('p[role=status]')).toHaveText(/^Finished in [\d.]+\sm?s, 4 outputs$/)
  await expect(cell.locator('[data-outputs]')).toContainText('42')
  await expect(cell.getByRole('table').first()).toContainText('−2')
  await expect(cell.getByRole('columnheader', { name: 'b' })).toBeVisible()
  await expect(cell.getByRole('img', { name: 'Chart: a: 1, b: 2' })).toBeVisible()
  await expectAccessible(page, info, { within: '[data-cell=scratch]' })

  await page.keyboard.press('Escape')
  await expect(cell.getByRole('button', { name: 'Run' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(cell.getByRole('region', { name: 'grid 2 × 2 float32' })).toBeFocused()

  await expect(page).toHaveURL(/cell\.scratch=1\./)
  await page.getByRole('link', { name: '简体中文' }).first().click()
  await expect(page).toHaveURL(/\/zh\/notebook\/.*cell\.scratch=1\./)
  await expect(cell.locator('[data-code]')).toContainText('x + 22')
  await cell.getByRole('button', { name: '恢复原代码' }).click()
  await expect(page).not.toHaveURL(/cell\./)
  await expect(cell.locator('[data-code]')).toContainText('1 + 1')
  expect(seen.faults).toEqual([])
})

test('Shift + Enter runs a cell and goes on to the next; nothing moves when the editor comes', async ({ page }) => {
  const cell = await openCell(page, 'count-network')
  const code = cell.locator('[data-code]')
  const height = (await code.boundingBox())!.height
  const text = (await code.textContent())!
  await code.click()
  const editor = cell.locator('.cm-content')
  await expect(editor).toBeFocused()
  expect((await cell.locator('.cm-editor').boundingBox())!.height).toBeCloseTo(height, 0)
  expect(`${(await cell.locator('.cm-line').allTextContents()).join('\n')}\n`).toBe(text)
  await page.keyboard.press('Shift+Enter')
  await expect(cell.locator('[data-outputs]')).toContainText('1,331,592')
  await expect(page.locator('[data-cell=own-block] [data-code]')).toBeFocused()
})

test('a loop without end is stopped by the button, and by the limit', async ({ page }) => {
  const cell = await openCell(page, 'scratch')
  // Claims to have just started, again and again.
  await write(
    page,
    cell,
    'show("before")\nfor (let i = 1; ; i++) if (i % 1e8 === 0) self.postMessage(\'{"type":"started"}\')',
  )
  await cell.getByRole('button', { name: 'Run' }).click()
  await expect(cell.locator('[data-outputs]')).toContainText('before')
  await cell.getByRole('button', { name: 'Stop' }).click()
  await expect(cell.locator('p[role=status]')).toHaveText('Stopped.')
  await cell.getByRole('button', { name: 'Run' }).click()
  await expect(cell.getByRole('alert')).toHaveText(/^Stopped after 10 s/, { timeout: 25_000 })
  await expect(cell.locator('[data-outputs]')).toContainText('before')
  await expect(page.locator('iframe')).toHaveCount(0)
})

test('errors say their line and mark it; a correction takes the mark away', async ({ page }) => {
  const cell = await openCell(page, 'scratch')
  await write(page, cell, 'const a = 1\n\na.b.c')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(cell.getByRole('alert')).toHaveText(/^TypeError in line 3: Cannot read/)
  await expect(cell.locator('.cm-line[class*=faulty]')).toHaveText('a.b.c')
  await page.keyboard.insertText(' ')
  await expect(cell.locator('.cm-line[class*=faulty]')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('let b = ;')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(cell.getByRole('alert')).toHaveText('SyntaxError in line 1: Unexpected token')
  // Thrown where no code waits for it.
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(
    'setTimeout(() => { throw new RangeError("late") })\nawait new Promise((go) => setTimeout(go, 2000))',
  )
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(cell.getByRole('alert')).toHaveText('RangeError in line 1: late')
  // 2 · 21, by what the bundle registers.
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('tf.grad((x) => x.square().sum())(tf.scalar(21))')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(cell.locator('[data-outputs]')).toHaveText('42')
  await cell.getByRole('button', { name: 'Original code' }).click()
  await expect(cell.locator('.cm-line').last()).toHaveText('1 + 1')
})

/** Tries all that a worker can do to get out, at the site and at a host that lets everybody in. Shows what came of it. */
const hostile = (site: string, host: string) => `
const listen = (make, good) => new Promise((yes, no) => { const x = make(); x[good] = yes; x.onerror = no })
const script = "fetch('${host}/nested').then(() => postMessage(1), () => postMessage(0))"
const tries = {
  site: () => fetch('${site}/en/'),
  relative: () => fetch('/en/'),
  host: () => fetch('${host}/fetch'),
  opaque: () => fetch('${host}/opaque', { mode: 'no-cors' }),
  xhr: () => listen(() => { const x = new XMLHttpRequest(); x.open('GET', '${host}/xhr'); x.send(); return x }, 'onload'),
  script: () => importScripts('${host}/script.js'),
  module: () => import('${host}/module.js'),
  socket: () => listen(() => new WebSocket('${host.replace('http', 'ws')}/socket'), 'onopen'),
  events: () => listen(() => new EventSource('${host}/events'), 'onopen'),
  database: () => listen(() => indexedDB.open('x'), 'onsuccess'),
  caches: () => caches.open('x'),
  worker: () => Promise.race([listen(() => new Worker('${host}/worker.js'), 'onmessage'), new Promise((_, no) => setTimeout(no, 500))]),
  nested: () => listen(() => new Worker(URL.createObjectURL(new Blob([script]))), 'onmessage').then(({ data }) => data || Promise.reject()),
}
for (const [name, reach] of Object.entries(tries)) {
  try { await reach(); show('REACHED', name) } catch { show('refused', name) }
}
show(typeof document + ' ' + typeof window + ' ' + self.origin, 'page')
self.postMessage('{"type":"output","output":{"kind":"html","text":"<img src=x onerror=alert(1)>","cut":false}}')
self.postMessage({ type: 'done' })
show('<img src=x onerror=alert(1)>')
`

test('code of a link waits to be run, and then reaches neither network, storage nor page', async ({
  page,
  baseURL,
}) => {
  const hits: string[] = []
  const host = createServer((request, response) => {
    hits.push(request.url!)
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' }).end('')
  })
  host.on('upgrade', (request, socket) => {
    hits.push(request.url!)
    socket.destroy()
  })
  await new Promise<void>((listening) => host.listen(0, listening))
  const address = `http://localhost:${(host.address() as AddressInfo).port}`
  // The host can be reached from where nothing forbids it.
  await page.evaluate((url) => fetch(url).then(() => undefined), `${address}/allowed`)

  const answers: string[] = []
  page.on('response', (response) => answers.push(response.url()))
  const cell = await openCell(page, 'scratch', `/en/notebook/?cell.scratch=${packCode(hostile(baseURL!, address))}`)
  await expect(cell.getByRole('note')).toContainText('This code came with the link.')
  await expect(cell.locator('[data-code]')).toContainText('const tries')
  await page.waitForLoadState('networkidle')
  expect(answers.filter((url) => /sandbox|runtime/.test(url))).toEqual([])
  await expect(page.locator('iframe, [data-outputs]')).toHaveCount(0)

  answers.length = 0
  await cell.getByRole('button', { name: 'Run' }).click()
  await expect(cell.locator('p[role=status]')).toHaveText(/^Finished/, { timeout: 20_000 })
  const shown = await cell.locator('[data-outputs] p').allInnerTexts()
  expect(shown.filter((text) => text.includes('refused')).length).toBe(13)
  expect(shown.filter((text) => text.includes('REACHED'))).toEqual([])
  expect(shown.at(-2)).toMatch(/page\s+undefined undefined null/)
  expect(shown.at(-1)).toBe('<img src=x onerror=alert(1)>')
  expect(await cell.locator('img').count()).toBe(0)
  // The page fetches code of its own for later, whenever it has started.
  const later = await page
    .locator('link[rel=prefetch]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
  const loaded = answers
    .filter((url) => url.startsWith('http') && !later.includes(url))
    .map((url) => new URL(url).pathname)
  expect(loaded.toSorted()).toEqual(['/notebook/runtime.js', '/notebook/sandbox/'])
  expect(hits).toEqual(['/allowed'])
  host.close()
})

test('a damaged link is said to be one, and the original stands', async ({ page }) => {
  const cell = await openCell(page, 'scratch', '/en/notebook/?cell.scratch=1.AAAA')
  await expect(cell.getByRole('alert')).toContainText('damaged or too long')
  await expect(cell.locator('[data-code]')).toContainText('1 + 1')
  await cell.getByRole('button', { name: 'Run' }).click()
  await expect(cell.locator('[data-outputs]')).toHaveText('2')
})

/** CodeMirror gives a list no key in its first 75 ms, lest it choose what nobody has seen. */
const SEEN = 100

test('names in scope are suggested: arrows and Enter choose, Tab takes the first, Escape closes the list before it leaves', async ({
  page,
}, info) => {
  const seen = watch(page)
  await page.clock.install()
  const cell = await openCell(page, 'scratch', '/en/embed/cell-scratch/')
  await write(page, cell, 'const total = 3\n')
  const editor = cell.locator('.cm-content')
  const list = cell.getByRole('listbox', { name: 'Suggestions' })
  const shown = () => list.getByRole('option').allInnerTexts()

  // Unasked only after two letters, and nothing is chosen: Enter is a new line.
  await page.keyboard.type('t')
  // Long past the moment in which it would have come.
  await page.clock.runFor(300)
  await expect(list).toHaveCount(0)
  await page.keyboard.type('o')
  await expect(list).toBeVisible()
  expect(await shown()).toEqual(['total'])
  await page.clock.runFor(SEEN)
  await page.keyboard.press('Enter')
  await expect(cell.locator('.cm-line')).toHaveText(['const total = 3', 'to', ''])

  // Asked for: all that is in scope. An arrow chooses, and what it is for is said.
  await page.keyboard.press('Control+Space')
  await expect(list).toBeVisible()
  expect(await shown()).toEqual([
    'chart(points, options?)',
    'console log, table …',
    'nn networks',
    'show(value, label?)',
    'table(rows, columns?, label?)',
    'tf TensorFlow.js',
    'total',
  ])
  await page.clock.runFor(SEEN)
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown')
  const nn = list.getByRole('option', { selected: true })
  await expect(nn).toHaveText('nn networks')
  await expect(editor).toHaveAttribute('aria-activedescendant', (await nn.getAttribute('id'))!)
  await expect(nn).toHaveAccessibleDescription('The networks of this site, and what counts them.')
  await expectAccessible(page, info, { within: '[data-cell=scratch]' })
  await page.keyboard.press('Enter')
  await page.keyboard.type('.co')
  await expect(list).toBeVisible()
  expect((await shown())[0]).toBe('cost(layers)')
  await page.clock.runFor(SEEN)
  await page.keyboard.press('Tab')
  await expect(cell.locator('.cm-line').last()).toHaveText('nn.cost')
  await page.keyboard.type('(tf.')
  await expect(list).toBeVisible()
  expect(await shown()).toContain('conv2d(x, filter, strides, pad)')
  // In a narrow window the list is as wide as there is room.
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expect
    .poll(async () => ((box) => box && box.x >= 0 && box.x + box.width <= 320)(await list.boundingBox()))
    .toBe(true)

  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(editor).toBeFocused()
  await page.keyboard.press('Control+Space')
  await expect(list).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(list).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(cell.getByRole('button', { name: /^(Run|Stop)$/ })).toBeFocused()
  expect(seen.faults).toEqual([])
})
