import assert from 'node:assert/strict'
import { test } from 'vitest'
import { controlStates, LONGEST_TASK, lessonAddress, readLesson } from './lesson'

const FIGURE = 'https://example.org/en/embed/reach/?reach.layers=3'

test('a link that a person can read', () => {
  assert.equal(
    lessonAddress(FIGURE, {
      task: 'Which inputs does output 1 see?',
      hide: ['unit'],
      lock: ['groups', 'layers'],
      guess: false,
    }),
    'https://example.org/en/embed/reach/?reach.layers=3&lesson=1&lesson.hide=unit&lesson.lock=groups,layers&lesson.task=Which+inputs+does+output+1+see%3F',
  )
  assert.equal(
    lessonAddress('/en/embed/growth/', { task: ' ', hide: [], lock: [], guess: true }),
    '/en/embed/growth/?lesson=1&lesson.guess=1',
  )
})

test('what was written is read again, line breaks and Chinese included', () => {
  const lesson = {
    task: '先预测：\n把 g 从 1 调到 8，MACs 变成几分之几？',
    hide: ['network'],
    lock: ['groups'],
    guess: true,
  }
  const address = new URL(lessonAddress(FIGURE, lesson))
  assert.deepEqual(readLesson(address.search), lesson)
  assert.equal(address.searchParams.get('reach.layers'), '3')
})

test('emoji and scripts that are written with joiners stay whole', () => {
  for (const task of ['👩\u200d🏫', 'می\u200cخواهم']) {
    const lesson = { task, hide: [], lock: [], guess: false }
    assert.deepEqual(readLesson(new URL(lessonAddress(FIGURE, lesson)).search), lesson)
  }
})

test('no lesson, an unknown form', () => {
  assert.equal(readLesson('?reach.layers=3'), null)
  for (const version of ['2', '', '1.0', 'true']) assert.equal(readLesson(`?lesson=${version}&lesson.task=x`), 'newer')
})

test('hostile names are left out, hostile text stays text of limited length', () => {
  const read = readLesson(
    `?lesson=1&lesson.hide=__proto__,<b>,alpha,${'x'.repeat(50)},alpha&lesson.lock=alpha,rho&lesson.guess=yes&lesson.task=${encodeURIComponent('<script>alert(1)</script>\u0000\u202e')}`,
  )
  assert.deepEqual(read, { task: '<script>alert(1)</script>', hide: ['alpha'], lock: ['rho'], guess: false })
  const long = readLesson(`?lesson=1&lesson.task=${'a'.repeat(5000)}`)
  assert.ok(long !== null && long !== 'newer' && long.task.length === LONGEST_TASK)
})

test('controls by name', () => {
  assert.deepEqual(controlStates({ hide: ['unit'], lock: ['alpha'] }), { unit: 'hidden', alpha: 'locked' })
})
