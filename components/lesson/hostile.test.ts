import assert from 'node:assert/strict'
import { test } from 'vitest'
import { almost, hostileTexts, pick } from '@/lib/state/testing/texts'
import { seededRandom } from '@/lib/tensor/random'
import { controlStates, LONGEST_TASK, lessonAddress, readLesson } from './lesson'

const FIGURE = 'https://example.org/en/embed/reach/?reach.layers=3'

test('3,000 hostile lessons: names are names, tasks are short and can be written again as they were', () => {
  const random = seededRandom(9)
  const some = () => {
    const text =
      random() < 0.5
        ? pick(random, hostileTexts)
        : pick(random, ['alpha,rho', 'unit', 'a,'.repeat(30), '先预测：\n几分之几？', '🙂'.repeat(250)])
    return random() < 0.5 ? almost(random, text) : text
  }
  for (let round = 0; round < 3000; round++) {
    const search = `?${new URLSearchParams({ lesson: '1', 'lesson.hide': some(), 'lesson.lock': some(), 'lesson.task': some() })}`
    const lesson = readLesson(random() < 0.1 ? almost(random, search) : search)
    if (lesson === null || lesson === 'newer') continue
    assert.ok(
      [...lesson.hide, ...lesson.lock].every((name) => /^[A-Za-z][A-Za-z0-9-]*$/.test(name)),
      search,
    )
    assert.ok(
      lesson.task.length <= LONGEST_TASK && !/[\p{Cs}\p{Cc}\u202e]/u.test(lesson.task.replaceAll('\n', '')),
      search,
    )
    assert.deepEqual(readLesson(new URL(lessonAddress(FIGURE, lesson)).search), lesson, search)
    assert.equal(Object.keys(controlStates(lesson)).length, lesson.hide.length + lesson.lock.length)
  }
})
