import { operationWords } from '@/components/parts/layer/operationWords'
import type { Locale } from '@/lib/i18n/locale'
import { sentence, sentences } from '@/lib/i18n/typography'
import { feedsOf } from '@/lib/tensor/connections'
import type { ComposedFrame } from '@/lib/tensor/compose'
import { macsPerOutput } from '@/lib/tensor/geometry'
import { permutation } from '@/lib/tensor/shuffle'
import { elements } from '@/lib/nn/shape'
import { valueAt } from '@/lib/tensor/tensor'
import type { Block, Place } from './cells'
import { cellWords } from './cellWords'
import type { Stage } from './model'
import { showNumber } from './sum'
import { stageWords } from './words'

/** Name of a map: input, in between, output. */
export function mapName(stage: Stage, map: number, locale: Locale): string {
  const names = stageWords[locale].blocks
  return map === 0 ? names.input : map === stage.maps.length - 1 ? names.output : names.between
}

/** Title of a block and its size in words. */
export function blockTitle(
  stage: Stage,
  block: Block,
  locale: Locale,
): { readonly title: string; readonly size: string } {
  const words = stageWords[locale]
  if (block.kind === 'map') return { title: mapName(stage, block.map, locale), size: block.shape.join(' × ') }
  if (block.kind === 'shuffle') return { title: words.blocks.shuffle, size: '' }
  const operation = operationWords[locale][stage.operations[block.step]!]
  return { title: operation, size: words.bankSize(block.shape[3], block.shape.slice(0, 3).join(' × ')) }
}

/** `Output channel 2, row 1, column 3`: where a cell stands. */
export function placeName(stage: Stage, place: Place, locale: Locale): string {
  const words = cellWords[locale]
  if (place.kind === 'bias') return words.bias(place.filter + 1)
  if (place.kind === 'map') {
    const [row, column, channel] = place.position
    return words.at(mapName(stage, place.map, locale), channel + 1, row + 1, column + 1)
  }
  const { geometry } = stage.composition.steps[place.step]!
  const [row, column, slice, filter] = place.position
  const group = geometry ? Math.floor(filter / (geometry.output[2] / geometry.groups)) : 0
  return words.weight(filter + 1, group * (geometry?.kernel[2] ?? 1) + slice + 1, row + 1, column + 1)
}

function readText({ composition, maps }: Stage, map: number, channel: number, locale: Locale): string {
  const words = cellWords[locale]
  const { geometry, step } = composition.steps[map - 1]!
  if (geometry) return words.read(macsPerOutput(geometry.kernel), geometry.kernel[2])
  return words.moved(permutation(maps[map]!.shape[2], step.op === 'shuffle' ? step.groups : 1)[channel]! + 1)
}

function feedText(
  { composition, maps }: Stage,
  map: number,
  position: readonly [number, number, number],
  locale: Locale,
): string {
  const words = cellWords[locale]
  const { geometry, step } = composition.steps[map]!
  if (geometry) return words.feeds(feedsOf(geometry, position).length)
  return words.goes(permutation(maps[map]!.shape[2], step.op === 'shuffle' ? step.groups : 1).indexOf(position[2]) + 1)
}

/** Everything about a cell: where it stands, its number, what it read and what it feeds. */
export function describeCell(stage: Stage, place: Place, value: number, locale: Locale): string {
  const words = cellWords[locale]
  const start = sentence(locale, words.equals(placeName(stage, place, locale), showNumber(value, 4)))
  if (place.kind === 'map') {
    const reads = place.map > 0 ? readText(stage, place.map, place.position[2], locale) : ''
    const feeds = place.map < stage.composition.steps.length ? feedText(stage, place.map, place.position, locale) : ''
    return sentences(locale, [start, reads, feeds])
  }
  const { geometry } = stage.composition.steps[place.step]!
  const places = geometry ? elements(geometry.output) / geometry.output[2] : 0
  return sentences(locale, [start, place.kind === 'bias' ? words.added(places) : words.used(places)])
}

/** What a frame writes: `Output channel 2, row 1, column 3 = 4`. */
export function describeFrame(stage: Stage, { index, frame }: ComposedFrame, locale: Locale): string {
  const words = cellWords[locale]
  if (frame.op === 'shuffle') return words.shuffled(frame.output + 1, frame.source + 1)
  const value = valueAt(stage.maps[index + 1]!, frame.output)
  const place: Place = { kind: 'map', map: index + 1, position: frame.output }
  return words.equals(placeName(stage, place, locale), showNumber(value, 4))
}
