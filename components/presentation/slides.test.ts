import assert from 'node:assert/strict'
import { test } from 'node:test'
import { embeds } from '@/components/embed/embeds'
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

test('every figure with a page of its own can be projected', () => {
  const marks = Object.entries(slides('zh')).flatMap(([name, Slide]) => {
    if (name === 'Question' || typeof Slide !== 'function') return []
    const mark = (Slide as (props: object) => { props: { 'data-slide': string } } | null)({})
    return mark ? [mark.props['data-slide']] : []
  })
  assert.deepEqual(marks.toSorted(), embeds.map(({ slug }) => slug).toSorted())
})
