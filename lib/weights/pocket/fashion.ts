import { words } from '@/lib/i18n/words'

/** Fashion-MNIST's ten classes in the order of their labels (Xiao et al., arXiv 1708.07747, Table 2). */
export const fashionClasses = words({
  en: [
    'T-shirt or top',
    'Trousers',
    'Pullover',
    'Dress',
    'Coat',
    'Sandal',
    'Shirt',
    'Sneaker',
    'Bag',
    'Ankle boot',
  ] as string[],
  zh: ['T 恤或上衣', '裤子', '套头衫', '连衣裙', '外套', '凉鞋', '衬衫', '运动鞋', '包', '短靴'],
})

/** Side of a picture in pixels. */
export const SIDE = 28

/** Shipped test pictures: one grey sprite of tiles, `columns` in a row, and a digit for each. */
export interface FashionIndex {
  readonly columns: number
  readonly side: number
  readonly labels: string
}

/**
 * Cuts a sprite's RGBA pixels into grey pictures `[count, SIDE, SIDE]` with their labels. Throws `RangeError` where the
 * sprite is not of the size that its index tells.
 */
export function cutSprite(rgba: Uint8ClampedArray, width: number, { columns, side, labels }: FashionIndex) {
  const count = labels.length
  const rows = Math.ceil(count / columns)
  if (side !== SIDE || width !== columns * side || rgba.length !== 4 * width * rows * side) {
    throw new RangeError(
      `a sprite of ${width} × ${rgba.length / 4 / width} pixels for ${count} pictures in ${columns} columns`,
    )
  }
  const pictures = new Uint8Array(count * side * side)
  for (let at = 0; at < pictures.length; at++) {
    const picture = Math.floor(at / (side * side))
    const y = Math.floor(picture / columns) * side + (Math.floor(at / side) % side)
    const x = (picture % columns) * side + (at % side)
    pictures[at] = rgba[4 * (y * width + x)]!
  }
  return { pictures, labels: Uint8Array.from(labels, Number) }
}
