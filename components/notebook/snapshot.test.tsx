import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import type { Output } from '@/lib/notebook/output'
import { Outputs } from './Outputs'
import { typescript } from '@/components/code/typescript'
import { StaticCode } from './StaticCode'
import { notebookWords } from './words'

const outputs: readonly Output[] = [
  { kind: 'text', tone: 'log', label: 'MACs', text: '486', cut: false },
  { kind: 'text', tone: 'warn', label: '', text: '<b>careful</b>', cut: true },
  {
    kind: 'tensor',
    label: 'map',
    shape: [1, 2, 2],
    type: 'float32',
    sheets: [
      { at: [0], rows: [[1, -0.25]] },
      { at: [1], rows: [['NaN', '-Infinity']] },
    ],
    cut: false,
  },
  { kind: 'table', label: '', columns: ['', 'MACs'], rows: [['conv', 924844032]], cut: false },
  {
    kind: 'chart',
    label: '',
    form: 'bars',
    x: '',
    y: 'MACs',
    points: [
      { x: 'conv', y: 2 },
      { x: 'dense', y: 1 },
    ],
    cut: false,
  },
]

test('what a run shows, and what stopped it, in both languages', () => {
  const ending = { type: 'failed', error: { name: 'TypeError', message: 'a is not a function', line: 3 } } as const
  for (const locale of ['en', 'zh'] as const) {
    matchSnapshot(
      import.meta.url,
      `outputs-${locale}`,
      <Outputs run={{ phase: 'over', outputs, flooded: true, ending }} words={notebookWords[locale]} />,
    )
  }
})

test('code as coloured lines, one of them faulty', () => {
  matchSnapshot(
    import.meta.url,
    'code',
    <StaticCode lines={typescript("// why\nconst a: number = 1\nshow(a, 'b')")} errorLine={2} />,
  )
})
