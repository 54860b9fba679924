import type { Label, Row } from '@/lib/facts/published'
import { findTable } from '@/lib/facts/tables'
import { findNetwork } from '@/lib/nn/catalog'
import { parameterBytes } from '@/lib/nn/memory'
import { instantiate } from '@/lib/nn/network'

/** SqueezeNet beside compressed AlexNets: every published number of this figure. */
export const paperTable = findTable('squeezenet/2')

/** A row of the table in numbers, and what we compute where the row is a network of ours. */
export interface Entry {
  readonly id: string
  readonly label: Label
  readonly bits: number | null
  /** MB (2²⁰ bytes) and times smaller than AlexNet, as printed. */
  readonly size: number
  readonly factor: number
  /** Percent. */
  readonly top1: number
  readonly top5: number
  /** Bytes of the 32-bit parameters that we count; null where a row is no network of ours. */
  readonly computed: number | null
  readonly row: Row
}

const indexOf = (id: string) => paperTable.columns.findIndex((column) => column.id === id)

export const entries: readonly Entry[] = paperTable.rows.map((row) => {
  const cell = (id: string) => row.cells[indexOf(id)] ?? null
  const subject = row.of && instantiate(findNetwork(row.of.network), row.of.values[0])
  return {
    id: row.id,
    label: row.label,
    bits: cell('bits') === null ? null : Number(cell('bits')),
    size: Number(cell('size')),
    factor: Number(cell('factor')),
    top1: Number(cell('top1')),
    top5: Number(cell('top5')),
    computed: subject ? parameterBytes(subject.layers, 'fp32') : null,
    row,
  }
})

export const entry = (id: string): Entry => entries.find((one) => one.id === id)!

/** Bits per weight that the paper gives for the compressed SqueezeNet. */
export const bitChoices = ['6', '8'] as const
export type Bits = (typeof bitChoices)[number]

const alexnet = entry('alexnet')
const squeezenet = entry('squeezenet')

/** AlexNet's way and SqueezeNet's, in the order in which they are drawn. */
export const alone: readonly Entry[] = ['alexnet-svd', 'alexnet-pruning', 'alexnet-deep-compression'].map(entry)

export interface Split {
  readonly start: Entry
  readonly design: Entry
  readonly end: Entry
  /** Times smaller by design, by compression and in all; the first two multiply to the third. */
  readonly factors: { readonly design: number; readonly compression: number; readonly total: number }
}

/** The whole factor, split into what the design gave and what compression gave. */
export function split(bits: Bits): Split {
  const end = entry(`squeezenet-${bits}bit`)
  return {
    start: alexnet,
    design: squeezenet,
    end,
    factors: { design: squeezenet.factor, compression: end.factor / squeezenet.factor, total: end.factor },
  }
}

/** Times smaller than AlexNet by our own counts of both, 32-bit parameters. */
export const computedFactor = alexnet.computed! / squeezenet.computed!

/** Largest factor of each of the two lengths. */
export const LARGEST = 100

/** Stops of the two lengths: about twelve to a decade, with the paper's own factors among them. */
export const factorStops: readonly number[] = [
  ...new Set([
    ...[1, 10].flatMap((decade) => [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9].map((factor) => factor * decade)),
    ...alone.map(({ factor }) => factor),
    squeezenet.factor,
    ...bitChoices.map((bits) => threeDigits(split(bits).factors.compression)),
    LARGEST,
  ]),
].toSorted((a, b) => a - b)

/** A factor as the reader may set it: three digits. */
export function threeDigits(factor: number): number {
  return Number(factor.toPrecision(3))
}

export const TABLE_HEADER = ['row', 'bits', 'size MB', 'times smaller', 'top-1 %', 'top-5 %', 'computed bytes'] as const

/** Rows as `TABLE_HEADER` names them. */
export const table = (): (string | number)[][] =>
  entries.map(({ id, bits, size, factor, top1, top5, computed }) => [
    id,
    bits ?? '',
    size,
    factor,
    top1,
    top5,
    computed ?? '',
  ])
