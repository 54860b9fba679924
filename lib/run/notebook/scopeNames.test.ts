import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'vitest'
import { consoleNames, nnNames, scopeNames, tfNames, type Signatures } from '@/lib/notebook/scopeNames'
import { createScope } from './scope'

const scope = createScope(() => undefined)
const parametersOf = (signature: string) =>
  signature.startsWith('(') ? signature.slice(1, -1).split(', ').filter(Boolean) : null

function assertSame(names: Signatures, runtime: object): void {
  assert.deepEqual(Object.keys(names).toSorted(), Object.keys(runtime).toSorted())
  for (const [name, value] of Object.entries(runtime)) {
    const parameters = parametersOf(names[name]!)
    assert.equal(typeof value === 'function', parameters !== null, name)
    // JavaScript counts what stands before the first parameter with a default; a mark of TypeScript's it does not know.
    if (parameters)
      assert.ok(
        value.length >= parameters.filter((one) => !/[?…]/.test(one)).length && value.length <= parameters.length,
        name,
      )
  }
}

test('what the editor suggests is what the runtime has in scope: names, functions, their parameters', () => {
  assertSame(scopeNames, scope)
  assertSame(nnNames, scope.nn as object)
  assertSame(consoleNames, scope.console as object)
})

/** `name -> [parameter, parameter?]` of every function that TensorFlow.js' core declares. */
function declaredFunctions(): ReadonlyMap<string, readonly string[]> {
  const dist = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-core'))
  const files = [
    'globals.d.ts',
    ...readdirSync(join(dist, 'ops'))
      .filter((file) => file.endsWith('.d.ts'))
      .map((file) => join('ops', file)),
  ]
  const found = new Map<string, readonly string[]>()
  for (const file of files) {
    for (const [, name, rest] of readFileSync(join(dist, file), 'utf8').matchAll(
      /^(?:export )?declare function (\w+?)_?(?:<.*?>)?\((.*)/gm,
    )) {
      found.set(
        name!,
        [...outside(rest!).matchAll(/(?:^|,\s*)(\w+\??):/g)].map(([, parameter]) => parameter!),
      )
    }
  }
  return found
}

/** Parameters without what stands in brackets of their types, up to the bracket that ends them. */
function outside(text: string): string {
  let depth = 0
  let kept = ''
  for (const [index, letter] of [...text].entries()) {
    if (')]}>'.includes(letter) && text[index - 1] !== '=') depth -= 1
    if (depth < 0) break
    if (depth === 0) kept += letter
    if ('([{<'.includes(letter)) depth += 1
  }
  return kept
}

test('the functions of TensorFlow.js are there, and take what the editor says', () => {
  const declared = declaredFunctions()
  assert.deepEqual(declared.get('conv2d'), [
    'x',
    'filter',
    'strides',
    'pad',
    'dataFormat?',
    'dilations?',
    'dimRoundingMode?',
  ])
  for (const [name, signature] of Object.entries(tfNames)) {
    assert.equal(typeof (scope.tf as Record<string, unknown>)[name], 'function', name)
    const parameters = declared.get(name)
    assert.ok(parameters, `${name} is not declared`)
    const said = parametersOf(signature)!
    assert.deepEqual(said, parameters.slice(0, said.length), name)
    assert.ok(
      parameters.slice(said.length).every((one) => one.endsWith('?')),
      `${name} needs more`,
    )
  }
})
