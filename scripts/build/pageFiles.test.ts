import assert from 'node:assert/strict'
import { test } from 'vitest'
import { pageFiles } from './pageFiles'

const chunk = (name: string) => `_next/static/chunks/${name}`
const naming = (...names: string[]) => names.map((name) => `"static/chunks/${name}"`).join()
const figures = Array.from({ length: 50 }, (_, index) => `figure${index}.js`)

const site: Record<string, string> = {
  'en/index.html': `<script src="/${chunk('list.js')}"></script><script src="/${chunk('figure7.js')}"></script><link href="/${chunk('style.css')}">`,
  'en/__next._tree.txt': '',
  'en/lab/__next._tree.txt': '',
  [chunk('list.js')]: naming(...figures),
  ...Object.fromEntries(figures.map((name) => [chunk(name), ''])),
  [chunk('figure7.js')]: naming('worker.js', 'elsewhere.js'),
  [chunk('worker.js')]:
    '`${base}/tfjs/`+`weights/${id}.bin`+`${base}/photos/${name}.jpg`+`${base}/notebook/runtime.js`',
  [chunk('style.css')]: 'src:url(../media/greek.woff2)',
  '_next/static/media/greek.woff2': '',
  'tfjs/a.wasm': '',
  'weights/a.bin': '',
  'photos/a.jpg': '',
  'notebook/runtime.js': naming('figure1.js'),
}
const read = (name: string) => site[name]!

test('a page needs what it names, what that names in turn, and the data; not every figure of the site', () => {
  const page = pageFiles(Object.keys(site), read)['en/']!
  const without = [...figures.filter((name) => name !== 'figure7.js').map(chunk), 'en/lab/__next._tree.txt']
  assert.deepEqual(
    page.toSorted(),
    Object.keys(site)
      .filter((name) => !without.includes(name))
      .toSorted(),
  )
})

test('a folder of data that nothing fetches any more is an error', () => {
  assert.throws(() => pageFiles(Object.keys(site), (name) => read(name).replace('/photos/', '/pictures/')), /photos/)
})
