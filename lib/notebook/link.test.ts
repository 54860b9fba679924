import assert from 'node:assert/strict'
import { test } from 'vitest'
import { deflateSync } from 'fflate'
import { LIMITS } from './limits'
import { packCode, unpackCode } from './link'

test('code comes back as it was, in characters that addresses keep', () => {
  for (const code of ['', '1 + 1', "show('输入 α', `<b>&\"`)\r\n\tx\n", '\ufeffx', '🙂'.repeat(50)]) {
    const packed = packCode(code)
    assert.match(packed!, /^1\.[\w-]*$/)
    assert.equal(unpackCode(packed!), code)
  }
})

test('what is too long for a link is refused, before and after unpacking', () => {
  assert.equal(packCode('x'.repeat(LIMITS.code + 1)), null)
  const noise = Array.from({ length: LIMITS.code }, (_, index) =>
    String.fromCharCode(0x4e00 + ((index * 7919) % 20000)),
  ).join('')
  assert.equal(packCode(noise), null)
  const bomb = `1.${Buffer.from(deflateSync(new Uint8Array(3_000_000).fill(65))).toString('base64url')}`
  assert.ok(bomb.length < LIMITS.link)
  assert.equal(unpackCode(bomb), null)
})

test('damaged text and other versions are refused', () => {
  const packed = packCode('show(tf.range(0, 12))')!
  for (const text of [
    '',
    '1.',
    '1',
    'hello',
    `2${packed.slice(1)}`,
    packed.slice(0, -6),
    `${packed}<script>`,
    '1.////',
    `1.${'A'.repeat(LIMITS.link)}`,
  ]) {
    assert.equal(unpackCode(text), null, text.slice(0, 30))
  }
  // Bytes that are no UTF-8.
  assert.equal(unpackCode(`1.${Buffer.from(deflateSync(Uint8Array.of(0xff, 0xfe))).toString('base64url')}`), null)
})
