import assert from 'node:assert/strict'
import { test } from 'vitest'
import { useMDXComponents } from '@/mdx-components'
import { slides } from './slides'

test('every component that chapters may use has its form on the projector', () => {
  const known = Object.keys(slides('en'))
  const text = ['a', 'ImageCredits']
  assert.deepEqual(
    Object.keys(useMDXComponents()).filter((name) => !known.includes(name) && !text.includes(name)),
    [],
  )
})

/** What a figure leaves on a slide. */
const mark = (locale: 'en' | 'zh', name: string, props: object) =>
  (slides(locale)[name] as (given: object) => { props: Record<string, string | undefined> })(props).props

test('a slide names the page that shows its figure, and is called as the figure is', () => {
  assert.deepEqual(mark('en', 'Reachability', {}), {
    'data-slide': 'reach',
    'data-network': undefined,
    'data-table': undefined,
    'data-title': 'What an output can see',
  })
  const diagram = mark('zh', 'NetworkDiagram', { network: 'shufflenet' })
  assert.equal(diagram['data-network'], 'shufflenet')
  assert.equal(diagram['data-title'], '逐层结构：ShuffleNet')
  assert.equal(mark('en', 'NetworkDiagram', {})['data-title'], 'Network diagram')
  const table = mark('en', 'PublishedTable', { id: 'mobilenet/8' })
  assert.equal(table['data-slide'], 'table')
  assert.equal(table['data-table'], 'mobilenet/8')
})
