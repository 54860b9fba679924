import assert from 'node:assert/strict'
import { test } from 'vitest'
import { sleepsRule } from './sleepsRule.mjs'

const reports = (visit: (rule: ReturnType<typeof sleepsRule.create>) => void): number => {
  let count = 0
  visit(sleepsRule.create({ report: () => (count += 1) }))
  return count
}

const go = { name: 'go' }
/** `new Promise((go) => setTimeout(...given))` as a syntax tree, its body in braces or not. */
const promise = (given: readonly object[], braces = false) => {
  const call = { type: 'CallExpression', callee: { name: 'setTimeout' }, arguments: given }
  const body = braces ? { type: 'BlockStatement', body: [{ type: 'ExpressionStatement', expression: call }] } : call
  return { callee: { name: 'Promise' }, arguments: [{ type: 'ArrowFunctionExpression', params: [go], body }] }
}

test('Playwright’s sleep is refused', () => {
  const refused = (name: string) => reports((rule) => rule.MemberExpression({ property: { name } }))
  assert.deepEqual(['waitForTimeout', 'waitForFunction'].map(refused), [1, 0])
})

test('a promise kept after a time is refused; one that lets others go first is not, nor a time limit', () => {
  const refused = (node: object) => reports((rule) => rule.NewExpression(node))
  assert.equal(refused(promise([go, { value: 100 }])), 1)
  assert.equal(refused(promise([go, { value: 100 }], true)), 1)
  assert.equal(refused(promise([go])), 0)
  assert.equal(refused(promise([{ name: 'fail' }, { value: 100 }])), 0)
})
