import assert from 'node:assert/strict'
import { test } from 'vitest'
import { LIMITS } from '@/lib/notebook/limits'
import type { Message } from '@/lib/notebook/output'
import { runCell } from './runCell'

async function run(code: string): Promise<Message[]> {
  const messages: Message[] = []
  await runCell(code, (message) => messages.push(message))
  assert.equal(messages[0]?.type, 'started')
  return messages.slice(1)
}

const texts = (messages: readonly Message[]) =>
  messages.flatMap((message) =>
    message.type === 'output' && message.output.kind === 'text' ? [message.output.text] : [],
  )

const failure = async (code: string) => {
  const last = (await run(code)).at(-1)
  assert.ok(last?.type === 'failed', JSON.stringify(last))
  return last.error
}

test('outputs come in order, the last expression of all', async () => {
  assert.deepEqual(texts(await run('show(1)\nconsole.log("two", [3])\nawait Promise.resolve()\n4 // last\n')), [
    '1',
    'two [3]',
    '4',
  ])
})

test('statements and undefined show nothing by themselves', async () => {
  for (const code of ['', 'const x = 1', 'if (1) { 2 }', 'undefined', 'for (const x of [1]) x'])
    assert.deepEqual(texts(await run(code)), [], code)
})

test('types are taken out, lines stay', async () => {
  const code =
    'interface Size {\n  side: number\n}\nconst at = (size: Size): number => size.side!\nat({ side: 3 } as Size)'
  assert.deepEqual(texts(await run(code)), ['3'])
  assert.equal((await failure(`${code}\nnull!.x`)).line, 6)
})

test('errors say their line: thrown, deep in a function, in tfjs, in a specification', async () => {
  assert.deepEqual(await failure('\nthrow new RangeError("no")'), { name: 'RangeError', message: 'no', line: 2 })
  assert.equal((await failure('const f = () => {\n  nothing()\n}\n\nf()')).line, 2)
  assert.equal((await failure('1\n\ntf.matMul(tf.ones([2, 3]), tf.ones([2, 3]))')).line, 3)
  assert.deepEqual(await failure('\nnn.build("lenet")').then(({ name, line }) => [name, line]), ['SpecError', 2])
  assert.deepEqual(await failure('throw "text"'), { name: 'Error', message: 'text', line: null })
})

test('errors of syntax say their line where it can be known', async () => {
  assert.deepEqual(await failure('let a = 1\nlet b = ;'), { name: 'SyntaxError', message: 'Unexpected token', line: 2 })
  assert.equal((await failure('let a = 1\nconst b =\n\nthrow a')).line, 4)
  assert.equal((await failure('let a\nlet a')).name, 'SyntaxError')
  for (const code of ["import * as tf from '@tensorflow/tfjs'\ntf.ones([2])", 'export const a = 1']) {
    assert.deepEqual(await failure(`// first\n${code}`), {
      name: 'SyntaxError',
      message: 'import and export do nothing in a cell: tf and nn are there already',
      line: 2,
    })
  }
})

test('a flood of outputs is cut off', async () => {
  const messages = await run('for (let i = 0; i < 1000; i++) show(i)')
  assert.equal(messages.filter(({ type }) => type === 'output').length, LIMITS.outputs)
  assert.deepEqual(
    messages.slice(-2).map(({ type }) => type),
    ['flooded', 'done'],
  )
})

test('names of the scope can be given to something else', async () => {
  assert.deepEqual(
    texts(await run('const table = [1, 2, 3]\nlet chart = table.length\nfunction nn() { return chart }\nnn()')),
    ['3'],
  )
})

test('what TensorFlow.js prints is shown: the tensor, texts, complex numbers', async () => {
  const { console: own } = globalThis
  assert.deepEqual(
    texts(await run("tf.tensor([[1, 2], [3, 4]]).print()\nshow(tf.tensor(['a', 'b']))\ntf.complex([1, 2], [3, 4])")),
    ['Tensor\n    [[1, 2],\n     [3, 4]]', "Tensor\n    ['a', 'b']", 'Tensor\n    [1 + 3j, 2 + 4j]'],
  )
  assert.equal(globalThis.console, own)
})

test('layers that cannot be are explained: an operation that is none, a kernel left out', async () => {
  assert.deepEqual(await failure("nn.resolve([{ op: 'conv3d', name: 'a' }], [8, 8, 4])"), {
    name: 'SpecError',
    message: 'a: there is no operation conv3d',
    line: 1,
  })
  assert.equal(
    (await failure("nn.resolve([{ op: 'conv', name: 'a', filters: 4 }], [8, 8, 4])")).message,
    'a: kernel and stride must be a whole number of at least 1, not undefined',
  )
})
