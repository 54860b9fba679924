import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import type { Locale } from '@/lib/i18n/locale'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { instantiate } from '@/lib/nn/network'
import { receptiveFields } from '@/lib/nn/receptive'
import { Alternative } from '@/components/parts/diagram/Alternative'
import { cards } from '@/components/parts/diagram/cards'
import { CardsDrawing } from '@/components/parts/diagram/CardsDrawing'
import { Details } from '@/components/parts/diagram/Details'
import { sumsOf } from '@/components/parts/diagram/facts'
import { inputLabel, labelOf } from '@/components/parts/diagram/labels'
import { shortName } from '@/components/parts/diagram/names'
import { placesOf, viewOf } from '@/components/parts/diagram/places'
import { strip } from '@/components/parts/diagram/strip'
import { StripDrawing } from '@/components/parts/diagram/StripDrawing'
import { tilesOf } from '@/components/parts/diagram/tiles'
import { diagramWords } from '@/components/parts/diagram/words'

const resolved = (id: string, values: AnyKnobValues = {}) => instantiate(findNetwork(id), values)

test('SqueezeNet v1.1 with the simple bypass, with bars of time', () => {
  const { layers, input } = resolved('squeezenet', { version: '1.1', bypass: 'simple' })
  const view = viewOf(placesOf(layers).get('')!)
  const drawn = strip(tilesOf(view, input), { width: 720, height: 560, bars: true, nameOf: (id) => id })
  matchSnapshot(
    import.meta.url,
    'squeezenet',
    <StripDrawing
      strip={drawn}
      times={
        new Map([
          ['conv1', 3],
          ['fire2/expand3x3', 2],
        ])
      }
    />,
  )
})

test('the exit flow of Xception by itself', () => {
  const { layers, input } = resolved('xception')
  const view = viewOf(placesOf(layers).get('exit flow')!)
  const drawn = strip(tilesOf(view, input), { width: 720, height: 560, bars: false, nameOf: (id) => id })
  matchSnapshot(import.meta.url, 'exit-flow', <StripDrawing strip={drawn} times={null} />)
})

function module(id: string, at: string, width: number, locale: Locale, values: AnyKnobValues = {}) {
  const { layers } = resolved(id, values)
  const words = diagramWords[locale]
  return cards(viewOf(placesOf(layers).get(at)!), {
    width,
    areaName: (area) => shortName(area, [at]),
    label: (layer, beside) =>
      layer
        ? labelOf(
            layer,
            layer.blocks.map((block) => block.id),
            null,
            beside,
            words,
          )
        : inputLabel('before', [54, 54, 128], words),
  })
}

test('fire4 with the complex bypass, as cards', () => {
  matchSnapshot(
    import.meta.url,
    'fire4',
    <CardsDrawing cards={module('squeezenet', 'fire4', 880, 'en', { bypass: 'complex' })} times={null} />,
  )
})

test('a block of the middle flow, on a phone, in Chinese', () => {
  matchSnapshot(
    import.meta.url,
    'block5-phone',
    <CardsDrawing cards={module('xception', 'block5', 274, 'zh')} times={new Map([['block5_add', 1]])} />,
  )
})

test('details of a strided depthwise layer and of its block', () => {
  const { layers, input } = resolved('mobilenet')
  const places = placesOf(layers)
  const total = cost(layers)
  const fields = receptiveFields(layers)
  const common = { input, unit: 'macs', measured: null, ms: null, locale: 'en' } as const
  const [layer, block] = [places.get('conv_dw_2')!, places.get('block2')!]
  matchSnapshot(
    import.meta.url,
    'details',
    <>
      <Details {...common} place={layer} name={layer.id} sums={sumsOf(layer, total)} field={fields.get(layer.id)} />
      <Details {...common} place={block} name={block.id} sums={sumsOf(block, total)} field={undefined} unit="flops" />
    </>,
  )
})

test('SqueezeNet as nested lists', () => {
  const { layers, input } = resolved('squeezenet')
  matchSnapshot(
    import.meta.url,
    'alternative',
    <Alternative title="SqueezeNet" input={input} layers={layers} blockName={(id) => id} words={diagramWords.en} />,
  )
})
