import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { findTable } from '@/lib/facts/tables'
import { chart } from './chart'
import { columnName } from './conventions'
import { viewOf } from './model'
import { PrintedTable } from './PrintedTable'
import { TableDrawing } from './TableDrawing'
import { publishedWords } from './words'

test('MobileNet’s Table 8, on a wide page', () => {
  const words = publishedWords.en
  const drawn = chart(viewOf(findTable('mobilenet/8')), 900, 'en', ({ column }) => columnName(column, words, 'en'))
  matchSnapshot(import.meta.url, 'wide', <TableDrawing chart={drawn} words={words} />)
})

test('MobileNet’s Table 2 with its misprint, on a phone, in Chinese', () => {
  const words = publishedWords.zh
  const drawn = chart(viewOf(findTable('mobilenet/2')), 328, 'zh', ({ column }) => columnName(column, words, 'zh'))
  matchSnapshot(import.meta.url, 'phone', <TableDrawing chart={drawn} words={words} />)
})

test('MobileNet’s Table 2 as a table', () => {
  matchSnapshot(
    import.meta.url,
    'table',
    <PrintedTable view={viewOf(findTable('mobilenet/2'))} words={publishedWords.en} locale="en" />,
  )
})
