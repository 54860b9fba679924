import assert from 'node:assert/strict'
import { test } from 'vitest'
import formulas from './formulas.mjs'

interface Node {
  readonly type: string
  readonly name?: string
  readonly value?: unknown
  readonly attributes?: readonly { readonly name: string; readonly value: unknown }[]
  readonly children?: readonly Node[]
}

const paragraph = (...children: readonly Node[]): Node => ({ type: 'paragraph', children })
const attribute = ({ attributes }: Node, name: string) => attributes!.find((one) => one.name === name)!.value

test('formulas become one piece of markup each, read out and drawn; what is around them stays', () => {
  const tree = {
    type: 'root',
    children: [
      paragraph({ type: 'text', value: 'side ' }, { type: 'inlineMath', value: 'D_K' }),
      { type: 'math', value: 'a+b' },
    ],
  }
  formulas()(tree)
  const [text, inline] = tree.children[0]!.children!
  assert.deepEqual(text, { type: 'text', value: 'side ' })
  assert.deepEqual(
    [inline!.type, inline!.name, attribute(inline!, 'className')],
    ['mdxJsxTextElement', 'span', 'katex'],
  )
  assert.match(
    JSON.stringify(attribute(inline!, 'dangerouslySetInnerHTML')),
    /<msub>.*<annotation encoding=.{1,3}application\/x-tex.{1,3}>D_K<\/annotation>.*katex-html/,
  )

  const display = tree.children[1]!
  assert.deepEqual([display.type, attribute(display, 'className')], ['mdxJsxFlowElement', 'katex-display'])
  assert.match(JSON.stringify(attribute(display, 'dangerouslySetInnerHTML')), /display=.{1,3}block/)
})

test('a formula with a mistake breaks the build', () => {
  assert.throws(
    () => formulas()({ type: 'root', children: [paragraph({ type: 'inlineMath', value: '\\nosuch{x}' })] }),
    /nosuch/,
  )
})
