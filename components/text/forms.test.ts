import assert from 'node:assert/strict'
import { test } from 'vitest'
import { networks } from '@/lib/nn/catalog'
import { forms } from './forms'

test('every network has its form in Chinese, and no other has', () => {
  assert.deepEqual(Object.keys(forms.zh!).sort(), networks.map(({ id }) => id).sort())
})
