import type { BlockItem, Item } from './outline'

/**
 * Id of a layer as code writes it: within a routine, the part that differs from one use to the next is a
 * variable. `name` stands for the block's id (`stage2/unit1` in `stage2/unit1/dw`), `n` for its number
 * (3 in `conv_dw_3` of `block3`).
 */
export interface Name {
  readonly before: string
  readonly hole: Hole['kind'] | null
  readonly after: string
}

/** What of a block's ids is its own. */
export interface Hole {
  readonly kind: 'name' | 'n'
  readonly text: string
}

const firstNumber = /\d+/

/** What differs in the ids of a block from those of a block like it; null where nothing is known to. */
export function holeOf({ block, items }: BlockItem): Hole | null {
  const id = items[0] && firstId(items[0])
  if (id === undefined) return null
  if (id.startsWith(block.id)) return { kind: 'name', text: block.id }
  const number = /\d+$/.exec(block.id)?.[0]
  return number !== undefined && firstNumber.exec(id)?.[0] === number ? { kind: 'n', text: number } : null
}

function firstId(item: Item): string | undefined {
  switch (item.kind) {
    case 'layer':
      return item.layer.id
    case 'fork':
      return item.merge.id
    case 'block':
      return item.block.id
  }
}

/** An id with the block's own part, if it is there, as a variable. */
export function nameIn(id: string, hole: Hole | null): Name {
  if (hole?.kind === 'name' && id.startsWith(hole.text))
    return { before: '', hole: 'name', after: id.slice(hole.text.length) }
  const number = hole?.kind === 'n' ? firstNumber.exec(id) : null
  if (!number || number[0] !== hole?.text) return { before: id, hole: null, after: '' }
  return { before: id.slice(0, number.index), hole: 'n', after: id.slice(number.index + number[0].length) }
}

/** The part of a name that is the same in every use, without separators at its ends: `conv_dw`, `gconv1`. */
export function localName({ before, after }: Name): string {
  return (before + after).replace(/^[/_]+|[/_]+$/g, '')
}

/** `text` as an identifier of Python and JavaScript: `3x3_reduce` → `conv3x3_reduce`. */
export function identifier(text: string): string {
  const plain = text.replace(/\W+/g, '_')
  return /^\d/.test(plain) ? `conv${plain}` : plain
}
