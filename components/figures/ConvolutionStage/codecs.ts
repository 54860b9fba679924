import { oneOf, wholeNumber, type Codec } from '@/lib/state/codec'
import type { Cell } from './cells'
import { example, kinds, MOST, paddings, type Sizes } from './settings'

interface Field {
  readonly name: keyof Sizes
  /** Its name in the address. */
  readonly short: string
  readonly parse: (text: string) => string | number | undefined
}

const fields: readonly Field[] = [
  { name: 'kind', short: 'kind', parse: oneOf(kinds).parse },
  { name: 'groups', short: 'g', parse: wholeNumber(1, MOST.channels).parse },
  { name: 'channels', short: 'm', parse: wholeNumber(1, MOST.channels).parse },
  { name: 'filters', short: 'n', parse: wholeNumber(1, MOST.filters).parse },
  { name: 'side', short: 'side', parse: wholeNumber(1, MOST.side).parse },
  { name: 'kernel', short: 'k', parse: wholeNumber(1, MOST.kernel).parse },
  { name: 'stride', short: 's', parse: wholeNumber(1, MOST.stride).parse },
  { name: 'dilation', short: 'd', parse: wholeNumber(1, MOST.dilation).parse },
  { name: 'padding', short: 'pad', parse: oneOf(paddings).parse },
]

/** What differs from the worked example: `kind:grouped,m:4`. A bad entry is left out, the others hold. */
export const sizesCodec: Codec<Sizes> = {
  parse: (text) => {
    const given = new Map(
      text.split(',').map((entry) => {
        const [short = '', value = ''] = entry.split(':')
        return [short, value] as const
      }),
    )
    const changes = fields.flatMap(({ name, short, parse }) => {
      const value = parse(given.get(short) ?? '')
      return value === undefined ? [] : [[name, value] as const]
    })
    return { ...example, ...Object.fromEntries(changes) }
  },
  format: (sizes) =>
    fields
      .filter(({ name }) => sizes[name] !== example[name])
      .map(({ name, short }) => `${short}:${sizes[name]}`)
      .join(','),
}

/** A pinned cell, `block.sheet.row.column`; nothing where none is pinned. */
export const cellCodec: Codec<Cell | null> = {
  parse: (text) => {
    if (!/^\d(\.\d{1,3}){3}$/.test(text)) return undefined
    const [block = 0, sheet = 0, row = 0, column = 0] = text.split('.').map(Number)
    return { block, sheet, row, column }
  },
  format: (cell) => (cell ? `${cell.block}.${cell.sheet}.${cell.row}.${cell.column}` : ''),
}
