import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import type { Layer } from '@/lib/nn/layer'
import { frameOf, layoutModule } from './layout'
import { moduleModel, steps, type Settings } from './model'
import { ModuleDiagram } from './ModuleDiagram'
import { layerName } from './names'
import { Verdict } from './Verdict'
import { moduleWords } from './words'

const base: Settings = { step: 'inception', channels: 12, segments: 3, order: 'pointwise', between: 'relu' }
const pick = { id: null, pinned: null, hover: () => {}, toggle: () => {} }
const models = steps.map((step) => moduleModel({ ...base, step }))
const frame = frameOf(models, 480)
const scenes = models.map((model) => layoutModule(model, frame))
const name = (layer: Layer) => layerName(moduleWords.en, layer)

steps.forEach((step, index) => {
  test(`step ${index + 1}, ${step}`, () => {
    matchSnapshot(import.meta.url, step, <ModuleDiagram scene={scenes[index]!} name={name} label={step} pick={pick} />)
  })
})

test('what is said of the published form, and of the one the survey describes', () => {
  const published = moduleModel({ ...base, step: 'extreme', order: 'depthwise', between: 'none' })
  matchSnapshot(
    import.meta.url,
    'verdict',
    <>
      <Verdict model={published} words={moduleWords.en} />
      <Verdict model={models[3]!} words={moduleWords.zh} />
    </>,
  )
})
