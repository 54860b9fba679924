import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { LocaleProvider } from '@/components/locale/LocaleProvider'
import type { Locale } from '@/lib/i18n/locale'
import { Alternative } from './Alternative'
import { blocksOf, readCell, type Cell } from './cells'
import { countersOf } from './counts'
import { describeFrame } from './describe'
import type { Edits } from './edits'
import { layoutOf } from './layout'
import { stageOf } from './model'
import { Overlay } from './Overlay'
import { Picture } from './Picture'
import { Sum } from './Readout'
import { sceneOf, sceneOfOutput } from './scene'
import { example, fit, type Sizes } from './settings'
import { ShuffleWires } from './ShuffleWires'
import { sumLine, writtenSum } from './sum'

const nothing = () => {}
const handlers = { onHover: nothing, onCursor: nothing, onTap: nothing, onEnter: nothing, onEscape: nothing }
const stage = (changes: Partial<Sizes>, edits: Edits = {}) =>
  stageOf(fit({ ...example, ...changes }), { input: 'example', kernel: 'example', seed: 1 }, edits, 'position')

function picture(
  locale: Locale,
  of: ReturnType<typeof stage>,
  width: number,
  frame: number,
  shown: Cell | null = null,
) {
  const blocks = blocksOf(of)
  const now = of.frames.frame(frame)
  const found = shown && readCell(blocks[shown.block], shown)
  const output = now.frame.op === 'shuffle' ? ([0, 0, now.frame.output] as const) : now.frame.output
  const scene = found ? sceneOf(of, found.place) : sceneOfOutput(of, now.index, output)
  return (
    <LocaleProvider locale={locale}>
      <Picture
        stage={of}
        blocks={blocks}
        layout={layoutOf(of, blocks, width)}
        frame={frame}
        scene={scene}
        focused={found !== null}
        shown={shown}
        {...handlers}
      />
    </LocaleProvider>
  )
}

test('one map, one kernel, half written', () => {
  matchSnapshot(
    import.meta.url,
    'standard',
    picture('en', stage({ channels: 1, filters: 1, side: 3, kernel: 2 }), 720, 2),
  )
})

test('padded and depthwise on a phone, an input pointed at, in Chinese', () => {
  const depthwise = stage({ kind: 'depthwise', channels: 2, side: 2, kernel: 2, padding: '1' })
  matchSnapshot(
    import.meta.url,
    'depthwise',
    picture('zh', depthwise, 300, 4, { block: 0, sheet: 1, row: 0, column: 1 }),
  )
})

test('two groups in the middle of their shuffle: wires and the channel on its way', () => {
  const stack = stage({ kind: 'stack', channels: 4, filters: 2, side: 1, kernel: 1 })
  const layout = layoutOf(stack, blocksOf(stack), 900)
  matchSnapshot(
    import.meta.url,
    'shuffle',
    <svg>
      <ShuffleWires stage={stack} layout={layout} />
      <Overlay scene={sceneOfOutput(stack, 1, [0, 0, 1])} layout={layout} />
    </svg>,
  )
})

test('as text, with a bias and the sum', () => {
  const separable = stage({ kind: 'separable', side: 3, kernel: 2, filters: 1 }, { c0: -1.5 })
  const frame = separable.frames.frame(8)
  const sum = writtenSum(frame)!
  matchSnapshot(
    import.meta.url,
    'text',
    <LocaleProvider locale="en">
      <Sum sum={sum} most={4} lines={2} label="The sum" />
      <Alternative
        stage={separable}
        blocks={blocksOf(separable)}
        now={describeFrame(separable, frame, 'en')}
        sum={sumLine(sum)}
        counters={countersOf(separable, frame)}
      />
    </LocaleProvider>,
  )
})
