import type { Locale } from '@/lib/i18n/locale'
import type { Text } from '@/lib/i18n/words'
import type { AnyKnobValues } from '@/lib/nn/knob'
import type { SourceId } from './papers'

/** Words, or a name that is the same in every language (`AlexNet`, `g = 3`). */
export type Label = string | Text

export const inLocale = (label: Label, locale: Locale): string => (typeof label === 'string' ? label : label[locale])

/** A number exactly as it is printed, trailing zeros kept: `'1.0'`, `'569'`. */
export type Printed = `${number}`

/** Networks of `lib/nn/catalog` that the sources print figures of. */
export type NetworkId =
  | 'squeezenet'
  | 'mobilenet'
  | 'shufflenet'
  | 'xception'
  | 'alexnet'
  | 'vgg16'
  | 'googlenet'
  | 'resnet50'
  | 'resnet152'
  | 'densenet121'
  | 'inceptionv3'

/** How a table counts operations. */
export interface OperationCount {
  /** What the table calls them. */
  readonly called: 'mult-adds' | 'MACs' | 'FLOPs'
  /** Operations per multiply-accumulate: 2 where multiplications and additions are counted apart. */
  readonly perMac: 1 | 2
  /** Whether fully connected layers are counted. */
  readonly dense: boolean
  /** Whether the first convolution is counted. */
  readonly stem: boolean
  /** True where the figure names a class of about this cost, not a count of one network. */
  readonly nominal: boolean
}

/**
 * How a table counts parameters: kernels only; what is trained (biases, β and γ too); with the moving mean and
 * variance of normalization (Keras' total); or that total without γ.
 */
export type ParameterCount = 'weights' | 'trainable' | 'total' | 'total without gain'

interface AnyColumn {
  readonly id: string
  readonly title: Label
  /** Knob values that this column adds to those of a row (`g = 3` in a table of scales by groups). */
  readonly values?: AnyKnobValues
}

/** A column with its unit and its table's own convention. `MB` is 2²⁰ bytes, of 32-bit parameters. */
export type Column = AnyColumn &
  (
    | { readonly quantity: 'top1' | 'top5'; readonly measure: 'accuracy' | 'error'; readonly unit: '%' | 'fraction' }
    | { readonly quantity: 'operations'; readonly unit: 'M' | 'G'; readonly counts: OperationCount }
    | { readonly quantity: 'parameters'; readonly unit: '' | 'M'; readonly counts: ParameterCount }
    | { readonly quantity: 'size'; readonly unit: 'MB' }
    | { readonly quantity: 'other'; readonly unit: '%' | '×' | 'bit' | 'ms' | '1/s' | 'points' | 'M' | '' }
  )

/** One of our networks, and the settings at which it is the one of the row; costs are computed at the first. */
export interface Subject {
  readonly network: NetworkId
  readonly values: readonly AnyKnobValues[]
}

export interface Row<C extends readonly Column[] = readonly Column[]> {
  readonly id: string
  readonly label: Label
  readonly of?: Subject
  /** One for each column; null where nothing is printed, or where the printed figure could not be confirmed. */
  readonly cells: { readonly [I in keyof C]: Printed | null }
  /** Where this row is counted unlike the rest of its column. */
  readonly counts?: { readonly operations?: Partial<OperationCount>; readonly parameters?: ParameterCount }
  readonly note?: Text
}

/** A published table. There is no other way to state a published figure, so none is without paper and table. */
export interface PublishedTable<C extends readonly Column[] = readonly Column[]> {
  readonly id: string
  readonly paper: SourceId
  /** As the source numbers it: `Table 6`, `Section 5.2`, a file's name. */
  readonly table: string
  readonly title: Text
  readonly columns: C
  readonly rows: readonly Row<C>[]
  /** Conventions and doubts a reader should know; misprints are in `errata`. */
  readonly notes: readonly Text[]
}

/** Types a table: every row has exactly one cell for each column. */
export function defineTable<const C extends readonly Column[]>(table: PublishedTable<C>): PublishedTable {
  return table as unknown as PublishedTable
}

/** Ties a row to a network at settings of its knobs (none: the defaults). */
export const at = (network: NetworkId, ...values: readonly AnyKnobValues[]): Subject => ({
  network,
  values: values.length > 0 ? values : [{}],
})

/** Decimals of a printed number: 1 for `'4.2'`. */
export const decimalsOf = (printed: Printed): number => printed.split('.')[1]?.length ?? 0
