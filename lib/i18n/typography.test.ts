import assert from 'node:assert/strict'
import { test } from 'vitest'
import { clauses, items, labelled, sentence, sentences, statements, withAside } from './typography'

test('English marks bring their spaces, Chinese ones are as wide as a character', () => {
  assert.equal(clauses('en', ['MobileNet', 'α 0.5']), 'MobileNet, α 0.5')
  assert.equal(clauses('zh', ['MobileNet', 'α 0.5']), 'MobileNet，α 0.5')
  assert.equal(items('en', ['one', 'two', 'three']), 'one, two, three')
  assert.equal(items('zh', ['一', '二', '三']), '一、二、三')
  assert.equal(statements('en', ['a, b', 'c']), 'a, b; c')
  assert.equal(statements('zh', ['甲，乙', '丙']), '甲，乙；丙')
  assert.equal(sentences('en', [sentence('en', 'It runs'), 'It stops.']), 'It runs. It stops.')
  assert.equal(sentences('zh', [sentence('zh', '运行'), '停止。']), '运行。停止。')
  assert.equal(labelled('en', 'Table 8', 'top-1'), 'Table 8: top-1')
  assert.equal(labelled('zh', '表 8', 'top-1'), '表 8：top-1')
  assert.equal(withAside('en', 'Accuracy', 'MobileNet'), 'Accuracy (MobileNet)')
  assert.equal(withAside('zh', '准确率', 'MobileNet'), '准确率（MobileNet）')
})

test('empty parts leave no mark behind', () => {
  assert.equal(clauses('en', ['a', '', null, false, undefined]), 'a')
  assert.equal(sentences('zh', []), '')
})
